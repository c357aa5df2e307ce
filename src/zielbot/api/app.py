"""The API as an ASGI app."""

from __future__ import annotations

from collections.abc import Sequence

from fastapi import FastAPI
from starlette.types import Lifespan

from zielbot import __version__
from zielbot.api import agreements, conversations, evidence, goals, health, knowledge
from zielbot.api.gate import Gate
from zielbot.api.openapi import complete
from zielbot.api.operations import Operation, register
from zielbot.api.problems import install
from zielbot.bootstrap import Application

OPERATIONS: Sequence[Operation] = (
    *goals.OPERATIONS,
    *conversations.OPERATIONS,
    *agreements.OPERATIONS,
    *evidence.OPERATIONS,
    *knowledge.OPERATIONS,
    *health.OPERATIONS,
)


def create_api(application: Application, lifespan: Lifespan[FastAPI] | None = None) -> FastAPI:
    """The API with its gate; nothing is loaded yet that a first request can load."""
    app = FastAPI(
        title="zielbot",
        version=__version__,
        summary="From an intention to a SMART goal worth agreeing on",
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=lifespan,
        telemetry={"tracing": False, "metrics": False, "logs": False, "auto_configure": False},
    )
    app.state.application = application
    app.state.rules = {}
    install(app)
    register(app, OPERATIONS)
    register(app, health.DOCUMENTS, documented=False)
    complete(app)
    app.add_middleware(Gate, application=application)
    return app
