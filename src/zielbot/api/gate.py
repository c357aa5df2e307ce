"""What every request passes first: its id, safe headers, who calls, how often, and how much it brings."""

from __future__ import annotations

import logging
import re

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from zielbot.api.doorkeeper import Doorkeeper
from zielbot.api.problems import respond, respond_internal
from zielbot.api.rates import Rates
from zielbot.api.surroundings import own_part
from zielbot.bootstrap import Application
from zielbot.errors import BodyTooLarge, ZielbotError

log = logging.getLogger(__name__)

_SAFE_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
# what a browser fetches by itself for the page and its running replies; the messages of a person count
_PAGE_PARTS = re.compile(
    r"(?:/en)?/(?:assets/.*|static/.*|svelte/.*|theme\.css|favicon\.ico|gradio_api/(?:queue/data|heartbeat/[^/]+))"
)


_OWN_PATHS = ("/api/", "/healthz", "/readyz")


class Gate:
    """ASGI middleware around API and page."""

    def __init__(self, app: ASGIApp, application: Application) -> None:
        self._app = app
        self._ids = application.ids
        self._limits = application.settings.limits
        self._language = application.settings.language
        self._rates = Rates(self._limits.requests_per_minute)
        self._doorkeeper = Doorkeeper(application)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let the request through, or answer it with a problem."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        part = own_part(scope)
        part["request_id"] = self._ids.new("req")
        part["default_language"] = self._language
        head = scope["method"] == "HEAD" and scope["path"].startswith(_OWN_PATHS)
        if head:
            # what GET would answer, without its content
            scope = {**scope, "method": "GET"}
        answer = _Answer(
            _without_content(send) if head else send, {"X-Request-ID": str(part["request_id"]), **_SAFE_HEADERS}
        )
        body = _Body(scope, receive, self._limit(scope["path"]))
        try:
            body.refuse_announced()
            principal = await self._doorkeeper.principal(scope)
            part["principal"] = principal
            if not _PAGE_PARTS.fullmatch(scope["path"]):
                answer.headers |= self._rates.spend(principal)
            await self._app(scope, body.receive, answer.send)
        except ZielbotError as exc:
            await self._fail(respond(exc, scope), answer, scope, receive)
        except Exception:
            log.exception("request failed")
            await self._fail(respond_internal(scope), answer, scope, receive)

    def _limit(self, path: str) -> int:
        """Streams of lines and uploads may be as long as a file, everything else is short."""
        long = path == "/page/passages" or path.endswith(("/goals/check-stream", "/import"))
        return self._limits.file_bytes if long else self._limits.body_bytes

    async def _fail(self, response: ASGIApp, answer: _Answer, scope: Scope, receive: Receive) -> None:
        if not answer.started:
            await response(scope, receive, answer.send)


def _without_content(send: Send) -> Send:
    async def bare(message: Message) -> None:
        if message["type"] == "http.response.body":
            message = {**message, "body": b""}
        await send(message)

    return bare


class _Answer:
    """The way out: adds our headers."""

    def __init__(self, send: Send, headers: dict[str, str]) -> None:
        self._send = send
        self.headers = headers
        self.started = False

    async def send(self, message: Message) -> None:
        """Pass the message on, its head with our headers where the app has not set them."""
        if message["type"] == "http.response.start":
            self.started = True
            headers = MutableHeaders(scope=message)
            for name, value in self.headers.items():
                headers.setdefault(name, value)
        await self._send(message)


class _Body:
    """The way in: counts the bytes."""

    def __init__(self, scope: Scope, receive: Receive, limit: int) -> None:
        self._announced = Headers(scope=scope).get("content-length", "")
        self._receive = receive
        self._limit = limit
        self._got = 0

    def refuse_announced(self) -> None:
        """Raise BodyTooLarge where the caller says that more will come than is allowed."""
        if self._announced.isdecimal() and int(self._announced) > self._limit:
            raise BodyTooLarge(limit=self._limit)

    async def receive(self) -> Message:
        """The next message; raises BodyTooLarge above the limit."""
        message = await self._receive()
        if message["type"] == "http.request":
            self._got += len(message.get("body", b""))
            if self._got > self._limit:
                raise BodyTooLarge(limit=self._limit)
        return message
