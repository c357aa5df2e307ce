"""Routes whose JSON bodies are read strictly."""

from __future__ import annotations

from collections.abc import Callable, Coroutine
from typing import Any

from fastapi import Request, Response
from fastapi.routing import APIRoute

from zielbot.api.strict_json import read_json


class _StrictRequest(Request):
    """A request whose body is read strictly."""

    async def json(self) -> Any:  # as Starlette has it
        """The value in the body."""
        return read_json(await self.body())


class StrictRoute(APIRoute):
    """A route whose JSON bodies are read strictly."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        """The handler, given the stricter request."""
        handler = super().get_route_handler()

        async def handle(request: Request) -> Response:
            return await handler(_StrictRequest(request.scope, request.receive))

        return handle
