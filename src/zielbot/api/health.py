"""Whether zielbot is alive and ready, and the description of the API."""

from __future__ import annotations

from importlib.resources import files

from fastapi import Request
from starlette.responses import Response

from zielbot import __version__
from zielbot.api.operations import BASE, EVERYBODY, Operation, answer
from zielbot.api.problem_pages import problem, problems
from zielbot.api.problems import TYPES
from zielbot.api.responses import HealthReply
from zielbot.api.surroundings import App
from zielbot.assistant.access import Scope

DOCS = "/api/docs"


def healthz() -> Response:
    """The process answers."""
    return answer({"status": "ok", "version": __version__})


def readyz(application: App) -> Response:
    """The database answers too."""
    application.database.revision()
    return answer({"status": "ok", "version": __version__})


def openapi(request: Request) -> Response:
    """The OpenAPI document."""
    return answer(request.app.openapi())


def docs() -> Response:
    """The documentation for people."""
    return _page("docs.html", "text/html")


def docs_script() -> Response:
    """The script of the documentation."""
    return _page("docs.js", "text/javascript")


def docs_style() -> Response:
    """The look of the documentation."""
    return _page("docs.css", "text/css")


def _page(name: str, media_type: str) -> Response:
    policy = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'"
    headers = {"Content-Security-Policy": policy, "Cache-Control": "no-cache"}
    return Response(files("zielbot.api").joinpath("pages", name).read_bytes(), headers=headers, media_type=media_type)


OPERATIONS = (
    Operation(
        "GET",
        "/healthz",
        healthz,
        EVERYBODY,
        "health",
        "The process answers",
        reply=HealthReply,
        example={"status": "ok", "version": __version__},
    ),
    Operation(
        "GET",
        "/readyz",
        readyz,
        EVERYBODY,
        "health",
        "The database answers too",
        reply=HealthReply,
        example={"status": "ok", "version": __version__},
    ),
)
DOCUMENTS = (
    Operation("GET", TYPES, problems, EVERYBODY, "docs", "All kinds of problems", media_type="text/html"),
    Operation("GET", f"{TYPES}/{{code}}", problem, EVERYBODY, "docs", "A kind of problem", media_type="text/html"),
    Operation("GET", f"{BASE}/openapi.json", openapi, Scope.CHECK, "docs", "The OpenAPI document"),
    Operation("GET", DOCS, docs, Scope.CHECK, "docs", "The documentation for people", media_type="text/html"),
    Operation("GET", f"{DOCS}.js", docs_script, Scope.CHECK, "docs", "Its script", media_type="text/javascript"),
    Operation("GET", f"{DOCS}.css", docs_style, EVERYBODY, "docs", "Its look", media_type="text/css"),
)
