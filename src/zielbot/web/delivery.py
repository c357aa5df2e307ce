"""How the page is handed over: our document around Gradio's, its programs compressed once and kept by the browser."""

from __future__ import annotations

import gzip
import logging
import mimetypes
import re
from collections.abc import Mapping
from pathlib import Path

from starlette.datastructures import Headers
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from zielbot.web.document import Document

log = logging.getLogger(__name__)

_ASSET = re.compile(r"(?:/en)?(?P<path>/assets/[\w.-]+\.(?:js|css))")
_MODULE = re.compile(r"/assets/[\w.-]+\.js")
_FOREVER = {"Cache-Control": "public, max-age=31536000, immutable", "Vary": "Accept-Encoding"}
_AGAIN = {"Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
_LARGEST = 2_000_000
_MOST = 200
_THOROUGH, _QUICK = 9, 5
_ENCODED = {"Content-Encoding": "gzip"}


class Delivery:
    """ASGI middleware directly around Gradio."""

    def __init__(self, app: ASGIApp, documents: Mapping[str, Document], assets: Path) -> None:
        self._app = app
        self._documents = documents
        self._assets = Assets(assets)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer for documents and programs, leave the rest to Gradio."""
        path = scope["path"]
        document = self._documents.get(path) if scope["method"] == "GET" else None
        if document is not None:
            response = await self._document(document, scope, receive)
            await response(scope, receive, send)
            return
        asset = _ASSET.fullmatch(path)
        found = self._assets.response(asset["path"], scope) if asset else None
        await (found or self._app)(scope, receive, send)

    async def _document(self, document: Document, scope: Scope, receive: Receive) -> Response:
        """Our document; Gradio's own where it looks different from what is known."""
        # asked for without compression, so that it can be read
        plain = [(name, value) for name, value in scope["headers"] if name != b"accept-encoding"]
        messages: list[Message] = []

        async def kept(message: Message) -> None:
            messages.append(message)

        await self._app({**scope, "headers": plain}, receive, kept)
        status = next(message["status"] for message in messages if message["type"] == "http.response.start")
        body = b"".join(message.get("body", b"") for message in messages)
        built = document.around(body.decode(), self._assets.modules()) if status == 200 else None
        if built is None:
            log.warning("gradio's document is not the one that is known", extra={"status": status})
            return Response(body, status, headers=_AGAIN, media_type="text/html; charset=utf-8")
        return _compressed(built.encode(), scope, "text/html; charset=utf-8")


class Assets:
    """Gradio's programs and styles, whose names change with their content."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._kept: dict[str, tuple[bytes, str]] = {}

    def response(self, path: str, scope: Scope) -> Response | None:
        """The file, compressed; None where Gradio shall answer: unknown, very large, or not wanted compressed."""
        if not _unpacks(scope):
            return None
        kept = self._kept.get(path) or self._read(path)
        if kept is None:
            return None
        return Response(kept[0], headers={**_FOREVER, **_ENCODED}, media_type=kept[1])

    def modules(self) -> list[str]:
        """The programs that were asked for since the start, in the order in which they were first."""
        return [path for path in list(self._kept) if _MODULE.fullmatch(path)]

    def _read(self, path: str) -> tuple[bytes, str] | None:
        file = self._folder / path.rsplit("/", 1)[-1]
        if len(self._kept) >= _MOST or not file.is_file() or file.stat().st_size > _LARGEST:
            return None
        kind = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        kept = gzip.compress(file.read_bytes(), _THOROUGH, mtime=0), kind
        self._kept[path] = kept
        return kept


def _compressed(body: bytes, scope: Scope, kind: str) -> Response:
    if not _unpacks(scope):
        return Response(body, headers=_AGAIN, media_type=kind)
    return Response(gzip.compress(body, _QUICK, mtime=0), headers={**_AGAIN, **_ENCODED}, media_type=kind)


def _unpacks(scope: Scope) -> bool:
    return "gzip" in Headers(scope=scope).get("accept-encoding", "")
