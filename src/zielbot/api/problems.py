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
from zielbot.api.requests import input_error_of
from zielbot.api.surroundings import language_of, request_id_of
from zielbot.errors import ZielbotError
from zielbot.wording.errors import code_text, error_text, status_text

MEDIA_TYPE = "application/problem+json"

_STATUS: tuple[tuple[type[ZielbotError], int], ...] = (
    (errors.InvalidJson, 400),
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
_BY_HTTP_STATUS = {404: "not_found", 405: "method_not_allowed", 413: "body_too_large", 415: "unsupported_media_type"}


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
            "type": f"urn:zielbot:problem:{self.code}",
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
    extra = {"field": error.values["field"]} if "field" in error.values else {}
    detail = error_text(error, language_of(scope))
    return Problem(error.code, status_of(error), detail, headers, extra).response(scope)


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
    detail = code_text(code, {}, language_of(request.scope))
    return Problem(code, exc.status_code, detail, exc.headers or {}).response(request.scope)
