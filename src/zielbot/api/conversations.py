"""Operations on conversations: from an intention to an accepted goal."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated

from fastapi import Header, Request
from starlette.responses import Response, StreamingResponse

from zielbot.api.once import Once
from zielbot.api.operations import BASE, answer
from zielbot.api.pages import Cursor, Limit, page
from zielbot.api.requests import OpenRequest, SlotEdit, TalkRequest
from zielbot.api.surroundings import Assistant, language_of
from zielbot.errors import ZielbotError
from zielbot.wording.errors import error_text

EVENT_STREAM = "text/event-stream"


def open_conversation(body: OpenRequest, assistant: Assistant, once: Once) -> Response:
    """Opens a conversation; with `text` the person's first message is answered at once."""
    return once.create(body, lambda: assistant.open(body), location=f"{BASE}/conversations")


def list_conversations(assistant: Assistant, cursor: Cursor = None, limit: Limit = 50) -> Response:
    """The caller's own conversations, newest first."""
    return page("conversations", assistant.conversations(), cursor=cursor, limit=limit)


def get_conversation(conversation_id: str, assistant: Assistant) -> Response:
    """The conversation with its messages and where it stands."""
    return answer(assistant.conversation(conversation_id))


def delete_conversation(conversation_id: str, assistant: Assistant) -> Response:
    """Forgets the conversation for good."""
    assistant.forget(conversation_id)
    return Response(status_code=204)


def say(
    conversation_id: str,
    body: TalkRequest,
    assistant: Assistant,
    request: Request,
    accept: Annotated[str, Header(include_in_schema=False)] = "",
) -> Response:
    """What the person says, and the coach's answer; with `Accept: text/event-stream` as it comes about."""
    if EVENT_STREAM not in accept:
        return answer(assistant.say(conversation_id, body))
    assistant.conversation(conversation_id)
    events = _as_sse(assistant.events(conversation_id, body), request)
    return StreamingResponse(events, media_type=EVENT_STREAM, headers={"Cache-Control": "no-store"})


def _as_sse(events: Iterator[tuple[str, Mapping[str, object]]], request: Request) -> Iterator[bytes]:
    from zielbot.api.lines import encoded

    try:
        for name, data in events:
            yield b"event: " + name.encode() + b"\ndata: " + encoded(data) + b"\n"
    except ZielbotError as exc:
        message = error_text(exc, language_of(request.scope))
        yield b"event: error\ndata: " + encoded({"code": exc.code, "message": message}) + b"\n"


def accept_goal(conversation_id: str, assistant: Assistant, once: Once) -> Response:
    """Keeps the finished goal as an agreement in the making."""
    return once.create(None, lambda: assistant.accept(conversation_id), location=f"{BASE}/agreements")


def edit_slot(conversation_id: str, body: SlotEdit, assistant: Assistant) -> Response:
    """Sets one part of the goal by hand, or empties it."""
    return answer(assistant.edit(conversation_id, body))


def undo(conversation_id: str, assistant: Assistant) -> Response:
    """Takes the last change back."""
    return answer(assistant.undo(conversation_id))


def redo(conversation_id: str, assistant: Assistant) -> Response:
    """Makes the change again that was taken back."""
    return answer(assistant.redo(conversation_id))
