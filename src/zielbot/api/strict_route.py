"""Routes that read requests strictly, and tell a caller who has seen a resource that it is unchanged."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.dependencies.models import Dependant
from fastapi.routing import APIRoute
from pydantic import BaseModel

from zielbot.api.strict_json import read_json
from zielbot.errors import DuplicateField, UnknownField

NOT_MODIFIED = 304
_KEPT_HEADERS = ("etag", "cache-control", "vary")


class _StrictRequest(Request):
    """A request whose body is read strictly."""

    async def json(self) -> Any:  # as Starlette has it
        """The value in the body."""
        return read_json(await self.body())


class StrictRoute(APIRoute):
    """A route that takes no query parameter it does not know and reads JSON bodies strictly.

    Where 304 is among its answers, its answers carry an ETag, and one that the caller has is not sent again.
    """

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The handler, given the stricter request."""
        handler = super().get_route_handler()
        known = _query_names(self.dependant) if self.include_in_schema else None
        conditional = NOT_MODIFIED in self.responses

        async def handle(request: Request) -> Response:
            if known is not None:
                _check_query(request, known)
            response = await handler(_StrictRequest(request.scope, request.receive))
            return _unless_seen(request, response) if conditional else response

        return handle


def _query_names(dependant: Dependant) -> frozenset[str]:
    """The query parameters of an operation and of what it depends on; a model stands for its fields."""
    names: set[str] = set()
    for parameter in dependant.query_params:
        kind = parameter.field_info.annotation
        if isinstance(kind, type) and issubclass(kind, BaseModel):
            names.update(kind.model_fields)
        else:
            names.add(parameter.alias)
    return frozenset(names).union(*map(_query_names, dependant.dependencies))


def _check_query(request: Request, known: frozenset[str]) -> None:
    """Nothing where each parameter is known and there once; raises UnknownField or DuplicateField."""
    seen: set[str] = set()
    for name, _ in request.query_params.multi_items():
        if name not in known:
            raise UnknownField(field=name)
        if name in seen:
            raise DuplicateField(field=name)
        seen.add(name)


def _unless_seen(request: Request, response: Response) -> Response:
    """The response with an ETag; 304 without content where the caller names that one in If-None-Match."""
    if response.status_code != 200:
        return response
    tag = response.headers.get("etag") or f'"{hashlib.sha256(bytes(response.body)).hexdigest()[:20]}"'
    response.headers["etag"] = tag
    named = [one.strip().removeprefix("W/") for one in request.headers.get("if-none-match", "").split(",")]
    if tag not in named and "*" not in named:
        return response
    kept = {name: value for name, value in response.headers.items() if name in _KEPT_HEADERS}
    return Response(status_code=NOT_MODIFIED, headers=kept)
