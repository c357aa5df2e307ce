"""An operation of the API: where it is, what right it needs, and how it is documented."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from fastapi import Depends, FastAPI, Request
from pydantic import BaseModel
from starlette.responses import Response
from starlette.routing import BaseRoute, Mount

from zielbot.api.surroundings import principal_of
from zielbot.assistant.access import Scope
from zielbot.errors import NotAllowed, SettingsError

BASE = "/api/v1"
EVERYBODY = None
"""The rule of an operation that needs no right."""

_ETAG = "What names this content; sent back as If-None-Match it is not sent again"
_ALWAYS = (400, 401, 403, 405, 413, 421, 422, 429, 500, 503)
_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str).encode


@dataclass(frozen=True, slots=True)
class Operation:
    """One operation: `scope` is the right it needs, None for everybody; `errors` what may go wrong beside the usual.

    `empty` says that there may be nothing to show, answered with 204; `single` that it is one resource, which is not
    sent again to a caller who has it (304).
    """

    method: str
    path: str
    endpoint: Callable[..., object]
    scope: Scope | None
    tag: str
    summary: str
    reply: type[BaseModel] | None = None
    status: int = 200
    errors: Sequence[int] = ()
    example: object = None
    asks: object = None
    media_type: str = "application/json"
    empty: bool = False
    single: bool = False
    headers: Mapping[str, str] = field(default_factory=dict)
    also: Mapping[str, str] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)


def encoded(value: Mapping[str, object]) -> bytes:
    """The value as JSON; decimal numbers and dates as strings."""
    return _encode(value).encode("utf-8", "replace")


def answer(value: Mapping[str, object], status: int = 200, headers: Mapping[str, str] | None = None) -> Response:
    """The value as JSON; decimal numbers and dates as strings."""
    return Response(encoded(value), status, {"Cache-Control": "no-store", **(headers or {})}, "application/json")


def register(app: FastAPI, operations: Iterable[Operation], *, documented: bool = True) -> None:
    """The operations are part of the app, each behind its right."""
    rules: dict[str, Scope | None] = app.state.rules
    for one in operations:
        rules[f"{one.method} {one.path}"] = one.scope
        app.add_api_route(
            one.path,
            one.endpoint,
            methods=[one.method],
            status_code=one.status,
            tags=[one.tag],
            summary=one.summary,
            operation_id=one.endpoint.__name__,
            include_in_schema=documented,
            response_model=None,
            response_class=Response,
            responses=_responses(one),
            dependencies=[] if one.scope is None else [Depends(_needs(one.scope))],
            openapi_extra=_extra(one),
        )


def _needs(scope: Scope) -> Callable[[Request], Awaitable[None]]:
    async def guard(request: Request) -> None:
        if not principal_of(request.scope).may(scope):
            raise NotAllowed(scope=scope.value)

    return guard


def refuse_routes_without_rule(app: FastAPI) -> None:
    """Return only where every route of the app has its access rule; raises SettingsError."""
    rules: Mapping[str, Scope | None] = app.state.rules
    for route in app.routes:
        for name in _names(route):
            if name not in rules:
                raise SettingsError(name=name, reason="no access rule")


def _names(route: BaseRoute) -> list[str]:
    path = getattr(route, "path", repr(route))
    if isinstance(route, Mount):
        return [f"MOUNT {path}"]
    return [f"{method} {path}" for method in sorted(getattr(route, "methods", None) or {"ANY"}) if method != "HEAD"]


def _responses(one: Operation) -> dict[int | str, dict[str, object]]:
    good: dict[str, object] = {"description": one.summary}
    if one.reply is not None:
        good["model"] = one.reply
    if content := _content(one):
        good["content"] = content
    headers = {**({"ETag": _ETAG} if one.single else {}), **one.headers}
    if headers:
        good["headers"] = {name: {"description": text, "schema": {"type": "string"}} for name, text in headers.items()}
    documented: dict[int | str, dict[str, object]] = {one.status: good}
    if one.empty:
        documented[204] = {"description": "Nothing to show"}
    if one.single:
        documented[304] = {"description": "As the caller has it (If-None-Match)"}
    media = (415,) if one.asks is not None or "requestBody" in one.extra else ()
    for status in sorted({*_ALWAYS, *media, *one.errors}):
        documented[status] = {"$ref": f"#/components/responses/Problem{status}"}
    return documented


def _content(one: Operation) -> dict[str, dict[str, object]]:
    content: dict[str, dict[str, object]] = {}
    if one.example is not None:
        content[one.media_type] = {"example": one.example}
    if one.media_type != "application/json":
        content.setdefault(one.media_type, {})["schema"] = {"type": "string"}
    for media_type, text in one.also.items():
        content[media_type] = {
            "schema": {} if media_type == "application/json" else {"type": "string"},
            "example": text,
        }
    return content


def _extra(one: Operation) -> dict[str, object]:
    extra: dict[str, object] = {"x-scope": one.scope.value if one.scope else "none", **one.extra}
    if one.asks is not None:
        extra["requestBody"] = {"content": {"application/json": {"example": one.asks}}}
    return extra
