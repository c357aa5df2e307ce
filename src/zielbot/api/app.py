"""The API as an ASGI app."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, nullcontext

from fastapi import FastAPI
from starlette.routing import Route

from zielbot import __version__
from zielbot.api import agreements, conversations, evidence, goals, health, knowledge, webhooks
from zielbot.api.assistants_door import PATH, Door
from zielbot.api.gate import Gate
from zielbot.api.openapi import complete
from zielbot.api.operations import Operation, register
from zielbot.api.problems import install
from zielbot.api.strict_route import StrictRoute
from zielbot.assistant.access import Scope
from zielbot.bootstrap import Application

OPERATIONS: Sequence[Operation] = (
    *goals.OPERATIONS,
    *conversations.OPERATIONS,
    *agreements.OPERATIONS,
    *evidence.OPERATIONS,
    *knowledge.OPERATIONS,
    *webhooks.OPERATIONS,
    *health.OPERATIONS,
)


def create_api(
    application: Application, around: Callable[[], AbstractAsyncContextManager[None]] = nullcontext
) -> FastAPI:
    """The API with its gate and the MCP server; `around` is entered while the app runs."""
    door = Door(application)

    @asynccontextmanager
    async def running(_: FastAPI) -> AsyncIterator[None]:
        async with around(), door.running():
            yield

    app = FastAPI(
        title="zielbot",
        version=__version__,
        summary="From an intention to a SMART goal worth agreeing on",
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=running,
        telemetry={"tracing": False, "metrics": False, "logs": False, "auto_configure": False},
    )
    app.router.route_class = StrictRoute
    app.state.application = application
    app.state.rules = {}
    install(app)
    register(app, OPERATIONS)
    register(app, health.DOCUMENTS, documented=False)
    webhooks.announce_messages(app)
    complete(app)
    app.router.routes.append(Route(PATH, endpoint=door, include_in_schema=False))
    app.state.rules[f"ANY {PATH}"] = Scope.CHECK
    app.add_middleware(Gate, application=application)
    return app
