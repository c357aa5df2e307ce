"""Posts to addresses of other people without being led into the own network.

A name is looked up once, every address it has must be allowed, and the connection goes to exactly those addresses, so
that a name cannot change its mind in between. Redirects are not followed, proxies of the environment are not used.
"""

from __future__ import annotations

import http.client
import ipaddress
import socket
import ssl
import threading
import time
from collections.abc import Mapping, Sequence
from pathlib import Path

from zielbot.assistant.addresses import Network, parts_of, refuse_private
from zielbot.assistant.delivering import Reply
from zielbot.errors import RefusedAddress

_READ = 2_000
_KEPT = 500


class GuardedPoster:
    """Calls public addresses, and private ones in the networks that are set; each call has one deadline."""

    def __init__(
        self, *, networks: Sequence[Network], timeout_s: float, agent: str, ca_file: Path | None = None
    ) -> None:
        self._networks = networks
        self._timeout_s = timeout_s
        self._agent = agent
        self._ca_file = ca_file
        self._calls: set[_Call] = set()
        self._lock = threading.Lock()

    def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """What the receiver answered, or why there is no answer; never raises."""
        call = _Call(time.monotonic() + self._timeout_s)
        with self._lock:
            self._calls.add(call)
        try:
            return self._posted(call, url, headers, body)
        except RefusedAddress:
            return call.failed("refused_address")
        except socket.gaierror:
            return call.failed("dns")
        except TimeoutError:
            return call.failed("timeout")
        except ssl.SSLError:
            return call.failed("tls")
        except (http.client.HTTPException, ValueError):
            return call.failed("protocol")
        except OSError:
            return call.failed("connection")
        finally:
            with self._lock:
                self._calls.discard(call)
            call.close()

    def abort(self) -> None:
        """Calls under way end now, as if the receiver had hung up."""
        with self._lock:
            calls = list(self._calls)
        for call in calls:
            call.stop()

    def _posted(self, call: _Call, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        scheme, host, port, target = parts_of(url)
        call.connect(self._allowed(url, scheme, host, port))
        kind = http.client.HTTPSConnection if scheme == "https" else http.client.HTTPConnection
        connection = kind(host, port)
        connection.sock = call.secure(self._trust(), host) if scheme == "https" else call.sock
        connection.request("POST", target, body, {"User-Agent": self._agent, "Accept": "*/*", **headers})
        answer = connection.getresponse()
        told = answer.read(_READ)
        return Reply(
            took_ms=call.took_ms,
            status=answer.status,
            answer=told.decode("utf-8", "replace").replace("\0", "")[:_KEPT] or None,
            wait_s=_seconds(answer.headers.get("Retry-After", "")),
        )

    def _trust(self) -> ssl.SSLContext:
        return ssl.create_default_context(cafile=self._ca_file)

    def _allowed(
        self, url: str, scheme: str, host: str, port: int
    ) -> list[tuple[socket.AddressFamily, tuple[str, int]]]:
        """The addresses of the host, each of them allowed; raises RefusedAddress."""
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        for *_, address in found:
            plain = str(address[0]).partition("%")[0]
            refuse_private(ipaddress.ip_address(plain), self._networks, scheme=scheme, url=url)
        return [(family, (str(address[0]), port)) for family, _, _, _, address in found]


class _Call:
    """One call: its connection, and the end it comes to at the deadline whatever the other side does."""

    def __init__(self, deadline: float) -> None:
        self._started = time.monotonic()
        self._deadline = deadline
        self._late = False
        self._timer = threading.Timer(self._left, self.stop)
        self._timer.daemon = True
        self.sock: socket.socket | None = None

    @property
    def took_ms(self) -> int:
        """Milliseconds since it began."""
        return round(1_000 * (time.monotonic() - self._started))

    @property
    def _left(self) -> float:
        return max(0.001, self._deadline - time.monotonic())

    def failed(self, error: str) -> Reply:
        """The reply of a call that got no answer."""
        return Reply(took_ms=self.took_ms, error="timeout" if self._late else error)

    def connect(self, addresses: Sequence[tuple[socket.AddressFamily, tuple[str, int]]]) -> None:
        """Connected to the first address that answers; raises OSError."""
        self._timer.start()
        for number, (family, address) in enumerate(addresses, start=1):
            self.sock = socket.socket(family, socket.SOCK_STREAM)
            self.sock.settimeout(self._left)
            try:
                self.sock.connect(address)
            except OSError:
                self.sock.close()
                if number == len(addresses):
                    raise
            else:
                return

    def secure(self, trust: ssl.SSLContext, host: str) -> socket.socket:
        """The connection behind TLS, with the certificate checked for that host."""
        assert self.sock is not None
        self.sock = trust.wrap_socket(self.sock, server_hostname=host, do_handshake_on_connect=False)
        self.sock.do_handshake()
        return self.sock

    def close(self) -> None:
        """The connection is gone."""
        self._timer.cancel()
        if self.sock is not None:
            self.sock.close()

    def stop(self) -> None:
        """The other side is waited for no longer."""
        # a receiver that sends a byte now and then would outlast any timeout of a single read
        self._late = True
        if self.sock is not None:
            try:
                self.sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                return


def _seconds(header: str) -> int | None:
    return int(header) if header.isascii() and header.isdecimal() and len(header) < 9 else None
