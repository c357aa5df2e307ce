"""A small local server that speaks the OpenAI protocol and does what a script says, faults included."""

from __future__ import annotations

import json
import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

PROBE = "ripe tomato"
ALL_MODES = frozenset({"json_schema", "tool", "json_object", "text"})


@dataclass(frozen=True)
class Says:
    """A streamed answer; `finish` None leaves the end out, `gap_s` drips it piece by piece."""

    text: str = ""
    finish: str | None = "stop"
    refusal: str = ""
    pieces: int = 3
    gap_s: float = 0.0
    done: bool = True


@dataclass(frozen=True)
class SaysPlainly:
    """A whole answer as one JSON object, though a stream was asked for."""

    text: str = ""
    finish: str | None = "stop"
    refusal: str | None = None


@dataclass(frozen=True)
class Status:
    """An error answer."""

    code: int
    message: str = "no"
    headers: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Raw:
    """Bytes as they are, with a content type."""

    body: bytes
    kind: str = "text/event-stream"


@dataclass(frozen=True)
class Hangs:
    """Nothing for that long."""

    seconds: float


@dataclass(frozen=True)
class Resets:
    """A beginning of an answer, then the connection is torn down."""

    text: str = '{"outcome": "Uns'


@dataclass(frozen=True)
class Drops:
    """The connection is closed without a word."""


Step = Says | SaysPlainly | Status | Raw | Hangs | Resets | Drops
Script = Callable[[dict[str, object]], Step]


def mode_of(body: Mapping[str, object]) -> str:
    """How the request asks for structure."""
    form = body.get("response_format")
    if isinstance(form, dict):
        return str(form["type"])
    return "tool" if "tools" in body else "text"


def prompt_of(body: Mapping[str, object]) -> str:
    """All that the request says to the model."""
    messages = body["messages"]
    assert isinstance(messages, list)
    return "\n".join(str(message["content"]) for message in messages)


@dataclass
class Scripted:
    """The running server: its address, the requests it got, without probes, and how many hung up on it."""

    base_url: str
    requests: list[dict[str, object]] = field(default_factory=list)
    probes: list[dict[str, object]] = field(default_factory=list)
    headers: list[Mapping[str, str]] = field(default_factory=list)
    hung_up: int = 0
    answer_probe: Callable[[dict[str, object]], Step] | None = None

    @property
    def seen(self) -> str:
        """Everything that reached the server."""
        return "\n".join(prompt_of(body) for body in (*self.probes, *self.requests))


@contextmanager
def serving(
    script: Script | Step | Sequence[Step],
    *,
    modes: frozenset[str] = ALL_MODES,
    probe: Step | None = None,
    certificate: Path | None = None,
) -> Iterator[Scripted]:
    """A server for the script: a function, one step for ever, or steps in a row (the last one stays).

    Probes are answered by `modes` unless `probe` says otherwise. With a certificate (PEM, key included) it speaks TLS.
    """
    scripted = Scripted("")
    lock = threading.Lock()

    def step_for(body: dict[str, object]) -> Step:
        with lock:
            if PROBE in prompt_of(body):
                scripted.probes.append(body)
                if scripted.answer_probe is not None:
                    return scripted.answer_probe(body)
                if probe is not None:
                    return probe
                if mode_of(body) not in modes:
                    return Status(400, f"response_format {mode_of(body)} is not supported")
                return Says('{"colour": "red"}')
            scripted.requests.append(body)
            if callable(script):
                return script(body)
            if isinstance(script, Sequence):
                return script[min(len(scripted.requests) - 1, len(script) - 1)]
            return script

    class Handler(_Handler):
        pass

    Handler.step_for = staticmethod(step_for)  # type: ignore[assignment]
    Handler.scripted = scripted
    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    if certificate is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(certificate)
        # the handshake is left to the thread of the request
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True).start()
    scheme = "https" if certificate else "http"
    scripted.base_url = f"{scheme}://127.0.0.1:{server.server_address[1]}/v1"
    try:
        yield scripted
    finally:
        server.shutdown()
        server.server_close()


def _plain(step: SaysPlainly, *, called: bool) -> dict[str, object]:
    call = {"id": "call_1", "type": "function", "function": {"name": "f", "arguments": step.text}}
    message: dict[str, object] = {"role": "assistant", "content": None if called else step.text}
    message |= {"refusal": step.refusal} | ({"tool_calls": [call]} if called else {})
    choice = {"index": 0, "message": message, "finish_reason": step.finish}
    usage = {"prompt_tokens": 30, "completion_tokens": 12, "total_tokens": 42}
    return {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice], "usage": usage}


def free_port() -> int:
    """A port where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


class _Handler(BaseHTTPRequestHandler):
    step_for: Callable[[dict[str, object]], Step]
    scripted: Scripted
    protocol_version = "HTTP/1.1"

    def log_message(self, *_: object) -> None:
        pass

    def handle(self) -> None:
        with suppress(ssl.SSLError, ConnectionError):
            super().handle()

    def do_POST(self) -> None:
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.scripted.headers.append({name.lower(): value for name, value in self.headers.items()})
        step = type(self).step_for(body)
        try:
            self._do(step, body)
        except (BrokenPipeError, ConnectionResetError):
            self.scripted.hung_up += 1
            self.close_connection = True

    def _do(self, step: Step, body: dict[str, object]) -> None:
        match step:
            case Says():
                self._stream(step, body)
            case SaysPlainly():
                self._send(200, json.dumps(_plain(step, called="tools" in body)).encode(), "application/json", {})
            case Status(code, message, headers):
                content = json.dumps({"error": {"message": message, "type": "error"}}).encode()
                self._send(code, content, "application/json", headers)
            case Raw(content, kind):
                self._send(200, content, kind, {})
            case Hangs(seconds):
                time.sleep(seconds)
                self.close_connection = True
            case Resets(text):
                self._head()
                self._piece({"content": text, "role": "assistant"})
                self.wfile.flush()
                time.sleep(0.05)
                linger = struct.pack("ii", 1, 0)
                self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
                self.connection.close()
                self.close_connection = True
            case Drops():
                self.close_connection = True

    def _send(self, code: int, content: bytes, kind: str, headers: Mapping[str, str]) -> None:
        self.send_response(code)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(content)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(content)

    def _head(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.send_header("Connection", "close")
        self.end_headers()
        self.close_connection = True

    def _stream(self, step: Says, body: dict[str, object]) -> None:
        self._head()
        called = "tools" in body
        size = max(1, -(-len(step.text) // step.pieces))
        for start in range(0, len(step.text), size):
            part = step.text[start : start + size]
            if called:
                call = {"index": 0, "id": "call_1", "type": "function", "function": {"name": "f", "arguments": part}}
                self._piece({"tool_calls": [call], "role": "assistant"})
            else:
                self._piece({"content": part, "role": "assistant"})
            if step.gap_s:
                time.sleep(step.gap_s)
        if step.refusal:
            self._piece({"refusal": step.refusal, "role": "assistant"})
        if step.finish:
            self._piece({}, "tool_calls" if called and step.finish == "stop" else step.finish)
        if step.done:
            self.wfile.write(b"data: [DONE]\n\n")

    def _piece(self, delta: Mapping[str, object], finish: str | None = None) -> None:
        choice = {"index": 0, "delta": delta, "finish_reason": finish}
        chunk = {"id": "c", "object": "chat.completion.chunk", "created": 1, "model": "m", "choices": [choice]}
        self.wfile.write(f"data: {json.dumps(chunk)}\n\n".encode())
        self.wfile.flush()
