"""What stands before Gradio: only the routes the page needs, each session bound to its person, a strict content policy.

Gradio itself lets anybody who knows a session hash read that session's stream and files, and serves uploads, proxied
addresses and code editing that zielbot does not use.
"""

from __future__ import annotations

import json
import re
from collections import OrderedDict
from collections.abc import Callable

from starlette.datastructures import MutableHeaders, QueryParams
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from zielbot.assistant.access import Principal
from zielbot.assistant.access import Scope as Right

POLICY = (
    "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
    "img-src 'self' data: blob:; font-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'self'; "
    "form-action 'self'; object-src 'none'"
)

# a page mounted below a path (/en) has its own Gradio API there
_NEEDED = re.compile(
    r"(?:/en)?(?:/|/config/?|/theme\.css|/assets/.*|/static/.*|/svelte/.*|/favicon\.ico|/robots\.txt"
    r"|/gradio_api/(?:queue/(?:join|data)|heartbeat/[^/]+|startup-events|cancel|reset/?|app_id/?|user/?|token/?|info/?))?"
)
_GRADIO = re.compile(r"(?:/en)?/gradio_api/(?P<call>[^/?]+(?:/[^/?]+)?)")
NEEDED_RIGHT = Right.WRITE
"""The right to use the page; a person has it, a program's token may not."""

_STREAM = "queue/data"
# what Gradio's program in the browser understands; gradio 6.31 sends it too, and then fails with an error in the log
_NO_SESSION = (
    b'data: {"msg":"unexpected_error","event_id":null,"message":"404: Not Found","session_not_found":true,'
    b'"success":false}\n\n'
)

_NOBODY = Principal(owner="", scopes=frozenset())
_JOIN_LIMIT = 200_000
_SESSIONS = 20_000


class Guard:
    """ASGI middleware around the page; `has_stream` says whether something is under way in a session of Gradio."""

    def __init__(self, app: ASGIApp, has_stream: Callable[[str], bool]) -> None:
        self._app = app
        self._has_stream = has_stream
        self._owners: OrderedDict[str, str] = OrderedDict()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let through what the page needs, in the session of the caller; raises HTTPException 404 for anything else."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if not _principal(scope).may(NEEDED_RIGHT):
            await Response(status_code=403)(scope, receive, send)
            return
        path = scope["path"]
        if not _NEEDED.fullmatch(path):
            raise HTTPException(404)
        call = _GRADIO.match(path)
        if call is not None:
            allowed, receive = await self._admit(call["call"], scope, receive)
            if not allowed:
                raise HTTPException(404)
            if call["call"] == _STREAM and not self._has_stream(_session_asked(scope)):
                await Response(_NO_SESSION, media_type="text/event-stream")(scope, receive, _with_policy(send))
                return
        await self._app(scope, receive, _with_policy(send))

    async def _admit(self, call: str, scope: Scope, receive: Receive) -> tuple[bool, Receive]:
        """Whether the call may go on, and the messages still to be read by the app."""
        owner = _principal(scope).owner
        if call in {"queue/join", "cancel", "reset"}:
            body, receive = await _buffered(receive)
            session = _session_in(body)
        elif call.startswith("heartbeat/"):
            session = call.removeprefix("heartbeat/")
        elif call == _STREAM:
            session = _session_asked(scope)
        else:
            return True, receive
        return bool(session) and self._belongs(str(session), owner), receive

    def _belongs(self, session: str, owner: str) -> bool:
        """Whether the session is the owner's; a session nobody had yet becomes theirs."""
        holder = self._owners.setdefault(session, owner)
        self._owners.move_to_end(session)
        while len(self._owners) > _SESSIONS:
            self._owners.popitem(last=False)
        return holder == owner


def _principal(scope: Scope) -> Principal:
    principal = scope.get("zielbot", {}).get("principal")
    return principal if isinstance(principal, Principal) else _NOBODY


def _session_asked(scope: Scope) -> str:
    return QueryParams(scope.get("query_string", b"")).get("session_hash", "")


def _session_in(body: bytes) -> str | None:
    try:
        session = json.loads(body).get("session_hash")
    except (ValueError, AttributeError):
        return None
    return session if isinstance(session, str) else None


async def _buffered(receive: Receive) -> tuple[bytes, Receive]:
    """The whole body (empty where it is longer than a page ever sends), and a receive that gives it once more."""
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] != "http.request":
            break
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > _JOIN_LIMIT:
            return b"", receive
        if not message.get("more_body"):
            break
    body = b"".join(parts)
    pending: list[Message] = [{"type": "http.request", "body": body, "more_body": False}]

    async def again() -> Message:
        return pending.pop() if pending else await receive()

    return body, again


def _with_policy(send: Send) -> Send:
    async def sender(message: Message) -> None:
        if message["type"] == "http.response.start":
            MutableHeaders(scope=message)["Content-Security-Policy"] = POLICY
        await send(message)

    return sender
