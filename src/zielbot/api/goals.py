"""Operations on goals: check, draft, refine."""

from __future__ import annotations

from collections.abc import AsyncIterator

from anyio import to_thread
from fastapi import Request
from starlette.requests import ClientDisconnect
from starlette.responses import Response
from starlette.types import Receive, Send
from starlette.types import Scope as ASGIScope

from zielbot.api import examples, responses
from zielbot.api.calls import Calls
from zielbot.api.event_stream import EVENT_STREAM, Accept, streamed
from zielbot.api.lines import answer_lines, encoded
from zielbot.api.operations import BASE, Operation, answer
from zielbot.api.requests import CheckManyRequest, CheckRequest, DraftRequest, RefineRequest
from zielbot.api.surroundings import App, Assistant, language_of
from zielbot.assistant.access import Scope
from zielbot.errors import BodyTooLarge, TooMany, ZielbotError
from zielbot.wording.errors import error_text

NDJSON = "application/x-ndjson"
_LINE_BYTES = 1_000_000


async def check_goal(body: CheckRequest, assistant: Assistant) -> Response:
    """Reads one goal and names its weaknesses, each by its rule."""
    if assistant.is_quick(body):
        told = assistant.check(body)
    else:
        told = await to_thread.run_sync(assistant.check, body)
    return answer({"id": body.id, **told})


def check_goals(body: CheckManyRequest, assistant: Assistant) -> Response:
    """Reads up to 500 goals; the answers are in the order of the goals, with what stands out among the targets."""
    checked = assistant.check_list(body.goals)
    answers = [{"id": goal.id, **told} for goal, told in zip(body.goals, checked.answers, strict=True)]
    return answer({"answers": answers, "fairness": checked.fairness})


def draft_goal(body: DraftRequest, assistant: Assistant) -> Response:
    """Drafts a goal from one text: slots with their origin, report, the questions that are open, and the sentence."""
    return answer({"id": body.id, **assistant.draft(body)})


def refine_goals(body: RefineRequest, assistant: Assistant, request: Request, accept: Accept = "") -> Response:
    """Takes a pasted list of rough goals apart and returns each before and after, with its questions.

    With `Accept: text/event-stream` each goal comes as soon as it is done, and how far a model is.
    """
    if EVENT_STREAM in accept:
        return streamed(assistant.refine_events(body), request)
    return answer(assistant.refine(body))


async def check_stream(request: Request, application: App, assistant: Assistant) -> Response:
    """One goal a line in, one answer a line out, in order, as they come; a bad line gets an error of its own."""
    return _Stream(_answers(request, assistant, application.settings.limits.stream_lines))


class _Stream(Response):
    """An answer that grows while the request is still coming in.

    Starlette's StreamingResponse waits for the end of the connection beside sending, and so takes pieces of the body
    away from whoever reads them.
    """

    media_type = NDJSON

    def __init__(self, pieces: AsyncIterator[bytes]) -> None:
        super().__init__()
        del self.headers["content-length"]
        self._pieces = pieces

    async def __call__(self, scope: ASGIScope, receive: Receive, send: Send) -> None:
        """Send each piece as it comes; a caller that hangs up ends it."""
        await send({"type": "http.response.start", "status": self.status_code, "headers": self.raw_headers})
        try:
            async for piece in self._pieces:
                await send({"type": "http.response.body", "body": piece, "more_body": True})
        except ClientDisconnect:
            return
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _answers(request: Request, assistant: Calls, limit: int) -> AsyncIterator[bytes]:
    """The answers, computed in a thread for each piece of the body that arrives."""
    language = language_of(request.scope)

    def answered(lines: list[bytes]) -> bytes:
        return b"".join(answer_lines(lines, CheckRequest, assistant.check, language=language))

    count = 0
    try:
        async for lines in _lines(request):
            count += len(lines)
            if count > limit:
                raise TooMany(limit=limit, what="lines")
            yield await to_thread.run_sync(answered, lines)
    except ZielbotError as exc:
        yield encoded({"id": None, "error": {"code": exc.code, "message": error_text(exc, language)}})


async def _lines(request: Request) -> AsyncIterator[list[bytes]]:
    """Whole lines of the body, as many at a time as have arrived."""
    rest = b""
    async for piece in request.stream():
        *lines, rest = (rest + piece).split(b"\n")
        if len(rest) > _LINE_BYTES:
            raise BodyTooLarge(limit=_LINE_BYTES)
        if lines:
            yield lines
    if rest.strip():
        yield [rest]


OPERATIONS = (
    Operation(
        "POST",
        f"{BASE}/goals/check",
        check_goal,
        Scope.CHECK,
        "goals",
        "Check one goal",
        reply=responses.CheckReply,
        asks=examples.CHECK_REQUEST,
        example=examples.CHECK_REPLY,
    ),
    Operation(
        "POST",
        f"{BASE}/goals/check-many",
        check_goals,
        Scope.CHECK,
        "goals",
        "Check several goals",
        reply=responses.CheckManyReply,
        asks={"goals": [examples.CHECK_REQUEST]},
        example={"answers": [examples.CHECK_REPLY]},
    ),
    Operation(
        "POST",
        f"{BASE}/goals/check-stream",
        check_stream,
        Scope.CHECK,
        "goals",
        "Check goals line by line (NDJSON)",
        media_type=NDJSON,
        example=examples.line(examples.CHECK_REPLY),
        extra={
            "requestBody": {
                "required": True,
                "content": {NDJSON: {"schema": {"type": "string"}, "example": examples.line(examples.CHECK_REQUEST)}},
            }
        },
    ),
    Operation(
        "POST",
        f"{BASE}/goals/draft",
        draft_goal,
        Scope.DRAFT,
        "goals",
        "Draft a goal from one text",
        reply=responses.DraftReply,
        asks=examples.DRAFT_REQUEST,
        example=examples.DRAFT_REPLY,
    ),
    Operation(
        "POST",
        f"{BASE}/goals/refine",
        refine_goals,
        Scope.DRAFT,
        "goals",
        "Refine a list of goals",
        reply=responses.RefineReply,
        asks=examples.REFINE_REQUEST,
        example=examples.REFINE_REPLY,
        also={EVENT_STREAM: examples.REFINE_EVENTS},
    ),
)
