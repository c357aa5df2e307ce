"""What belongs to a request: language, id, caller, application."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from fastapi import Depends, Request
from starlette.datastructures import Headers
from starlette.types import Scope

from zielbot.api.calls import Calls
from zielbot.assistant.access import Principal
from zielbot.bootstrap import Application
from zielbot.goals.language import Language

STATE = "zielbot"
"""Key of our own part of a scope."""


def own_part(scope: Scope) -> dict[str, object]:
    """Our own part of the scope: request id, language, principal."""
    part: dict[str, object] = scope.setdefault(STATE, {})
    return part


def request_id_of(scope: Scope) -> str:
    """The id of the request, empty before it has one."""
    return str(own_part(scope).get("request_id", ""))


def language_of(scope: Scope) -> Language:
    """The language the caller prefers, by Accept-Language, otherwise as set."""
    part = own_part(scope)
    found = part.get("language")
    if isinstance(found, Language):
        return found
    default = part.get("default_language", Language.DE)
    language = preferred(Headers(scope=scope).get("accept-language", "")) or Language(str(default))
    part["language"] = language
    return language


def preferred(header: str) -> Language | None:
    """The best of our languages in an Accept-Language header, None where it names none of them."""
    best: tuple[float, Language] | None = None
    for part in header[:500].split(","):
        tag, _, weight = part.strip().partition(";")
        language = next((one for one in Language if tag.lower().split("-")[0] == one.value), None)
        quality = _quality(weight)
        if language is not None and quality > 0 and (best is None or quality > best[0]):
            best = (quality, language)
    return best[1] if best else None


def _quality(weight: str) -> float:
    try:
        return float(weight.strip().removeprefix("q=")) if weight.strip() else 1.0
    except ValueError:
        return 0.0


def principal_of(scope: Scope) -> Principal:
    """Who is calling."""
    principal = own_part(scope)["principal"]
    assert isinstance(principal, Principal)
    return principal


def application_of(request: Request) -> Application:
    """The application behind the request."""
    application = request.app.state.application
    assert isinstance(application, Application)
    return application


# asynchronous because FastAPI would send each of them to a thread of its own otherwise


async def _application(request: Request) -> Application:
    return application_of(request)


async def _principal(request: Request) -> Principal:
    return principal_of(request.scope)


async def _calls(request: Request) -> Calls:
    return Calls(application_of(request), owner=principal_of(request.scope).owner, spoken=language_of(request.scope))


async def _language(request: Request) -> Language:
    return language_of(request.scope)


Caller: TypeAlias = Annotated[Principal, Depends(_principal)]
App: TypeAlias = Annotated[Application, Depends(_application)]
Assistant: TypeAlias = Annotated[Calls, Depends(_calls)]
Spoken: TypeAlias = Annotated[Language, Depends(_language)]
