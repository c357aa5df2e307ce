"""Answers that come event by event (text/event-stream)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Annotated, TypeAlias

from fastapi import Header, Request
from starlette.responses import StreamingResponse

from zielbot.api.lines import encoded
from zielbot.api.surroundings import language_of
from zielbot.errors import ZielbotError
from zielbot.goals.language import Language
from zielbot.wording.errors import error_text

EVENT_STREAM = "text/event-stream"
Events = Iterator[tuple[str, Mapping[str, object]]]
Accept: TypeAlias = Annotated[str, Header(include_in_schema=False)]


def streamed(events: Events, request: Request) -> StreamingResponse:
    """The events as they come about; what goes wrong on the way is the event `error`."""
    pieces = _pieces(events, language_of(request.scope))
    return StreamingResponse(pieces, media_type=EVENT_STREAM, headers={"Cache-Control": "no-store"})


def _pieces(events: Events, language: Language) -> Iterator[bytes]:
    try:
        for name, data in events:
            yield b"event: " + name.encode() + b"\ndata: " + encoded(data) + b"\n"
    except ZielbotError as exc:
        message = error_text(exc, language)
        yield b"event: error\ndata: " + encoded({"code": exc.code, "message": message}) + b"\n"
