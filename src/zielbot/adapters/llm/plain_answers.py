"""Some gateways answer a request for a stream with one plain JSON object; it is read as a stream of one piece."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

import httpx2

_DONE = b"data: [DONE]\n\n"


def is_plain(response: httpx2.Response) -> bool:
    """Whether the answer is a JSON object as it stands, not a stream of events."""
    kind = response.headers.get("content-type", "").split(";")[0].strip().lower()
    encoded = response.headers.get("content-encoding", "identity").lower() != "identity"
    return response.status_code == httpx2.codes.OK and kind == "application/json" and not encoded


def headers_of_stream(headers: httpx2.Headers) -> httpx2.Headers:
    """The headers that the same answer would have as a stream."""
    kept = [
        (name, value) for name, value in headers.multi_items() if name.lower() not in {"content-length", "content-type"}
    ]
    return httpx2.Headers([*kept, ("content-type", "text/event-stream")])


class PlainStream(httpx2.SyncByteStream):
    """The events of a stream for an answer that came whole; what is no such answer stays as it is."""

    def __init__(self, inner: httpx2.SyncByteStream) -> None:
        self._inner = inner

    def __iter__(self) -> Iterator[bytes]:
        yield events_of(b"".join(self._inner))

    def close(self) -> None:
        """The connection goes back."""
        self._inner.close()


def events_of(body: bytes) -> bytes:
    """The answer as events."""
    try:
        whole = json.loads(body)
    except (ValueError, RecursionError):
        return body
    if not isinstance(whole, dict):
        return body
    chunk = {**whole, "object": "chat.completion.chunk"}
    choices = whole.get("choices")
    if isinstance(choices, list):
        chunk["choices"] = [_piece(choice) for choice in choices if isinstance(choice, dict)]
    return b"data: " + json.dumps(chunk).encode() + b"\n\n" + _DONE


def _piece(choice: Mapping[str, object]) -> dict[str, object]:
    message = choice.get("message")
    delta = dict(message) if isinstance(message, dict) else {}
    calls = delta.get("tool_calls")
    if isinstance(calls, list):
        delta["tool_calls"] = [{"index": at, **call} for at, call in enumerate(calls) if isinstance(call, dict)]
    # what came whole has its end
    return {"index": 0, "delta": delta, "finish_reason": choice.get("finish_reason") or "stop"}
