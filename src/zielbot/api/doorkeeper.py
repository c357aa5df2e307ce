"""Who is calling: the person at this machine, somebody behind a trusted proxy, or a program with a token."""

from __future__ import annotations

import base64
import binascii
import ipaddress
import re
from urllib.parse import urlsplit

from anyio import to_thread
from starlette.datastructures import Headers
from starlette.types import Scope

from zielbot.api.problems import TYPES
from zielbot.assistant.access import LOCAL, PERSON_SCOPES, Principal
from zielbot.bootstrap import Application
from zielbot.errors import MisdirectedRequest, NotAllowed, NotAuthenticated

OPEN_PATHS = frozenset({"/healthz", "/readyz", "/api/docs.css"})
NOBODY = Principal(owner="", scopes=frozenset())

_LOCAL_HOSTS = frozenset({"localhost", "127.0.0.1", "::1"})
_FORWARDED = ("forwarded", "x-forwarded-for", "x-forwarded-host", "x-real-ip")
_OWNER = re.compile(r"[^\x00-\x20\x7f]{1,128}")


class Doorkeeper:
    """Knows callers by token, by proxy header, or by being at this machine."""

    def __init__(self, application: Application) -> None:
        settings = application.settings
        self._application = application
        self._header = settings.user_header.lower()
        self._proxies = [ipaddress.ip_network(network, strict=False) for network in settings.trusted_proxies]
        self._open = settings.loopback and not self._proxies
        self._hosts = _LOCAL_HOSTS | {settings.host}

    async def principal(self, scope: Scope) -> Principal:
        """Who calls; raises NotAuthenticated, NotAllowed or MisdirectedRequest."""
        headers = Headers(scope=scope)
        _refuse_foreign_page(headers)
        if self._open:
            self._refuse_detours(headers)
        if secret := _secret(headers.get("authorization")):
            return await to_thread.run_sync(self._authenticated, secret)
        if scope["path"] in OPEN_PATHS or scope["path"].startswith(TYPES):
            return NOBODY
        if self._open:
            return LOCAL
        return self._behind_proxy(scope, headers)

    def _authenticated(self, secret: str) -> Principal:
        return self._application.tokens.authenticate(secret)

    def _refuse_detours(self, headers: Headers) -> None:
        """Without sign-in only this machine may ask: no other name (DNS rebinding), no proxy in between."""
        if _host(headers.get("host", "")) not in self._hosts:
            raise MisdirectedRequest
        if any(name in headers for name in _FORWARDED):
            raise NotAuthenticated

    def _behind_proxy(self, scope: Scope, headers: Headers) -> Principal:
        client = scope.get("client")
        names = headers.getlist(self._header)
        if client is None or len(names) != 1 or not _OWNER.fullmatch(names[0]):
            raise NotAuthenticated
        try:
            address = ipaddress.ip_address(client[0])
        except ValueError as exc:
            raise NotAuthenticated from exc
        if not any(address in network for network in self._proxies):
            raise NotAuthenticated
        return Principal(owner=names[0], scopes=PERSON_SCOPES)


def _refuse_foreign_page(headers: Headers) -> None:
    """A page of another site may not act in the caller's name."""
    origin = headers.get("origin")
    if origin and urlsplit(origin).netloc != headers.get("host", ""):
        raise NotAllowed(scope="origin")


def _host(header: str) -> str:
    return header.rpartition("]")[0].lstrip("[") if header.startswith("[") else header.partition(":")[0].lower()


def _secret(header: str | None) -> str | None:
    """The token in an Authorization header: Bearer, or Basic with the token as password; empty where it is neither."""
    if header is None:
        return None
    scheme, _, value = header.partition(" ")
    if scheme.lower() == "bearer" and value.strip():
        return value.strip()
    if scheme.lower() == "basic":
        try:
            return base64.b64decode(value, validate=True).decode().partition(":")[2] or "-"
        except (binascii.Error, UnicodeDecodeError):
            return "-"
    return "-"
