"""The HTTP client below: no proxies, no redirects, an end to time and size."""

from __future__ import annotations

import ssl
import threading
import time
from collections.abc import Iterator
from contextvars import ContextVar
from dataclasses import dataclass, field

import httpx2

from zielbot.adapters.llm.faults import AnswerTooLarge, OutOfTime
from zielbot.adapters.llm.plain_answers import PlainStream, headers_of_stream, is_plain


@dataclass(slots=True)
class Allowance:
    """What one turn may still use: the moment it ends (monotonic clock) and the bytes of an answer.

    `silence_s` is how long the endpoint may send nothing at all, before the answer begins and in its midst. `stopped`
    is set where nobody waits any more, `written` counts the characters of the answer so far.
    """

    until: float
    answer_bytes: int
    silence_s: float
    stopped: threading.Event = field(default_factory=threading.Event)
    written: int = 0

    @property
    def left_s(self) -> float:
        """Seconds left; never negative, and none once it was stopped."""
        return 0.0 if self.stopped.is_set() else max(0.0, self.until - time.monotonic())


allowance: ContextVar[Allowance] = ContextVar("allowance")


def new_client(ca_file: str | None) -> httpx2.Client:
    """A client that ignores proxies of the environment and holds every answer to the current allowance."""
    verify: ssl.SSLContext | bool = ssl.create_default_context(cafile=ca_file) if ca_file else True
    transport = httpx2.HTTPTransport(verify=verify, trust_env=False)
    return httpx2.Client(transport=_Held(transport), trust_env=False, follow_redirects=False)


class _Held(httpx2.BaseTransport):
    """A transport whose answers end where the allowance ends (a client's own timeout lets a slow drip run on)."""

    def __init__(self, inner: httpx2.BaseTransport) -> None:
        self._inner = inner

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        held = allowance.get()
        left = held.left_s
        if left <= 0:
            raise OutOfTime
        quiet = min(left, held.silence_s)
        request.extensions = {
            **request.extensions,
            "timeout": {"connect": quiet, "read": quiet, "write": quiet, "pool": left},
        }
        request.headers["accept-encoding"] = "identity"
        response = self._inner.handle_request(request)
        assert isinstance(response.stream, httpx2.SyncByteStream)
        stream: httpx2.SyncByteStream = _HeldStream(response.stream, held)
        headers = response.headers
        if is_plain(response):
            stream, headers = PlainStream(stream), headers_of_stream(headers)
        return httpx2.Response(response.status_code, headers=headers, stream=stream, extensions=response.extensions)

    def close(self) -> None:
        self._inner.close()


class _HeldStream(httpx2.SyncByteStream):
    def __init__(self, inner: httpx2.SyncByteStream, held: Allowance) -> None:
        self._inner = inner
        self._held = held

    def __iter__(self) -> Iterator[bytes]:
        seen = 0
        for part in self._inner:
            seen += len(part)
            if seen > self._held.answer_bytes:
                raise AnswerTooLarge
            if self._held.left_s <= 0:
                raise OutOfTime
            yield part

    def close(self) -> None:
        self._inner.close()
