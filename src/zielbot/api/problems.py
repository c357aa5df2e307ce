"""Errors as problem details (RFC 9457), in the caller's language."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.types import Scope

from zielbot import errors
from zielbot.api.input_errors import input_error_of
from zielbot.api.surroundings import language_of, request_id_of
from zielbot.errors import ZielbotError
from zielbot.goals.language import Language, Text
from zielbot.wording.errors import code_text, error_text, status_text

MEDIA_TYPE = "application/problem+json"
TYPES = "/api/problems"
"""Where each kind of problem has its page; the `type` of a problem is its address there."""

_STATUS: tuple[tuple[type[ZielbotError], int], ...] = (
    (errors.InvalidJson, 400),
    (errors.MissingBody, 400),
    (errors.WrongState, 409),
    (errors.UnsupportedType, 415),
    (errors.NotText, 400),
    (errors.InputError, 422),
    (errors.BodyTooLarge, 413),
    (errors.RateLimited, 429),
    (errors.NotFound, 404),
    (errors.VersionMismatch, 412),
    (errors.Conflict, 409),
    (errors.NotReady, 409),
    (errors.VersionRequired, 428),
    (errors.NotAuthenticated, 401),
    (errors.NotAllowed, 403),
    (errors.MisdirectedRequest, 421),
    (errors.Unavailable, 503),
)
_BY_HTTP_STATUS = {404: "unknown_path", 405: "method_not_allowed", 413: "body_too_large", 415: "unsupported_media_type"}


@dataclass(frozen=True, slots=True)
class Problem:
    """What went wrong: code, HTTP status, the sentence, and what else belongs to it."""

    code: str
    status: int
    detail: str
    headers: Mapping[str, str] = field(default_factory=dict)
    extra: Mapping[str, object] = field(default_factory=dict)

    def response(self, scope: Scope) -> Response:
        """The answer to the request with that scope."""
        language = language_of(scope)
        body = {
            "type": f"{TYPES}/{self.code}",
            "title": status_text(self.status, language),
            "status": self.status,
            "detail": self.detail,
            "code": self.code,
            "instance": str(scope.get("path", "")),
            "request_id": request_id_of(scope),
            **self.extra,
        }
        content = json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
        headers = {"Content-Language": language.value, "Cache-Control": "no-store", **self.headers}
        return Response(content, self.status, headers, MEDIA_TYPE)


def status_of(error: ZielbotError) -> int:
    """The HTTP status for an error: 400 for what cannot be read at all, 422 for impossible values."""
    return next((status for kind, status in _STATUS if isinstance(error, kind)), 500)


def respond(error: ZielbotError, scope: Scope) -> Response:
    """The answer that tells of one of our errors."""
    headers = {}
    if isinstance(error, errors.NotAuthenticated):
        headers["WWW-Authenticate"] = 'Bearer realm="zielbot"'
    if isinstance(error, errors.RateLimited):
        headers["Retry-After"] = str(error.values["seconds"])
    if isinstance(error, errors.Unavailable):
        headers["Retry-After"] = "5"
    field = error.values.get("field")
    extra = {} if field is None else {"field": field}
    return Problem(error.code, status_of(error), _sentence(error, language_of(scope)), headers, extra).response(scope)


def _sentence(error: ZielbotError, language: Language) -> str:
    """What went wrong, with the thing or the field by its name."""
    if isinstance(error, errors.NotFound) and "id" in error.values:
        return code_text("not_found_id", error.values, language)
    detail, field = error_text(error, language), error.values.get("field")
    if field is None or str(field) in detail:
        return detail
    return f"{detail} ({_FIELD.render(language, field=field)})"


_FIELD = Text("Feld „{field}“", "field “{field}”")


def respond_internal(scope: Scope) -> Response:
    """The answer where the program itself failed."""
    return Problem("internal", 500, code_text("internal", {}, language_of(scope))).response(scope)


def install(app: FastAPI) -> None:
    """Every error of the app is answered as a problem."""
    app.add_exception_handler(ZielbotError, _own)
    app.add_exception_handler(RequestValidationError, _validation)
    app.add_exception_handler(HTTPException, _http)


def _own(request: Request, exc: Exception) -> Response:
    assert isinstance(exc, ZielbotError)
    return respond(exc, request.scope)


def _validation(request: Request, exc: Exception) -> Response:
    assert isinstance(exc, RequestValidationError)
    return respond(input_error_of(exc.errors()[0]), request.scope)


def _http(request: Request, exc: Exception) -> Response:
    assert isinstance(exc, HTTPException)
    # FastAPI wraps whatever stopped it from reading a body
    cause = exc.__cause__
    if isinstance(cause, ZielbotError):
        return respond(cause, request.scope)
    if isinstance(cause, UnicodeDecodeError):
        return respond(errors.NotText(), request.scope)
    if isinstance(cause, RecursionError | ValueError):
        return respond(errors.InvalidJson(reason="…"), request.scope)
    code = _BY_HTTP_STATUS.get(exc.status_code, "input" if exc.status_code < 500 else "error")
    values = {"allowed": (exc.headers or {}).get("Allow", "–")}
    detail = code_text(code, values, language_of(request.scope))
    return Problem(code, exc.status_code, detail, exc.headers or {}).response(request.scope)
