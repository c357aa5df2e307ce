"""A receiver of webhooks on this machine that answers as it is told."""

from __future__ import annotations

import json
import ssl
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


@dataclass(frozen=True)
class Got:
    """One message as it came."""

    path: str
    headers: dict[str, str]
    body: bytes

    @property
    def id(self) -> str:
        return self.headers["webhook-id"]

    @property
    def told(self) -> dict[str, object]:
        told: dict[str, object] = json.loads(self.body)
        return told


@dataclass
class Receiver:
    """`answers` are the statuses it gives in turn, then 204; a negative one hangs up without an answer."""

    port: int
    got: list[Got] = field(default_factory=list)
    answers: list[int] = field(default_factory=list)
    headers: dict[str, str] = field(default_factory=dict)
    content: bytes = b""
    drip_s: float = 0.0
    gate: threading.Event | None = None
    came: threading.Condition = field(default_factory=threading.Condition)

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/empfang?x=1"

    def wait_for(self, count: int, timeout_s: float = 10.0) -> list[Got]:
        """The messages, once there are so many."""
        return self.wait_until(lambda: len(self.got) >= count, timeout_s)

    def wait_until(self, ready: Callable[[], bool], timeout_s: float = 10.0) -> list[Got]:
        with self.came:
            assert self.came.wait_for(ready, timeout_s), f"{len(self.got)} messages came"
        return list(self.got)


@contextmanager
def receiving(port: int = 0, tls: ssl.SSLContext | None = None) -> Iterator[Receiver]:
    """A receiver, on a free port or on that one, behind TLS where a context is given."""
    receiver = Receiver(port)

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["Content-Length"]))
            with receiver.came:
                receiver.got.append(Got(self.path, {k.lower(): v for k, v in self.headers.items()}, body))
                status = receiver.answers.pop(0) if receiver.answers else 204
                receiver.came.notify_all()
            if receiver.gate is not None:
                receiver.gate.wait(20)
            if status < 0:
                self.close_connection = True
                return
            self._answer(status)

        def _answer(self, status: int) -> None:
            if receiver.drip_s:
                # a line that never ends, a byte at a time
                try:
                    for _ in range(200):
                        self.wfile.write(b"H")
                        time.sleep(receiver.drip_s)
                except OSError:
                    return
            self.send_response(status)
            for name, value in receiver.headers.items():
                self.send_header(name, value)
            if status != 204:
                self.send_header("Content-Length", str(len(receiver.content)))
            self.end_headers()
            if status != 204:
                self.wfile.write(receiver.content)

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", port), Handler)
    server.daemon_threads = True
    server.handle_error = lambda *_: None  # type: ignore[method-assign]  # callers that hang up are wanted
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    receiver.port = server.server_address[1]
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
    thread.start()
    try:
        yield receiver
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
