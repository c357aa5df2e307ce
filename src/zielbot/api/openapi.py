"""Completes the OpenAPI document: shared error answers, sign-in, languages."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from fastapi import FastAPI

from zielbot.api.problems import MEDIA_TYPE, TYPES
from zielbot.api.responses import ProblemReply
from zielbot.goals.language import Language
from zielbot.wording.errors import ERRORS, code_text, status_text

_ETAG_PATTERN = r'^(W/)?"[0-9]{1,9}"$'

Json = dict[str, object]

_CODES: Mapping[int, Sequence[str]] = {
    400: ("invalid_json", "not_text", "missing_body"),
    401: ("not_authenticated",),
    403: ("not_allowed",),
    404: ("not_found_id",),
    405: ("method_not_allowed",),
    409: ("conflict", "not_ready", "wrong_state", "key_reused"),
    412: ("version_mismatch",),
    413: ("body_too_large",),
    415: ("unsupported_media_type",),
    421: ("misdirected_request",),
    422: ("empty_text", "text_too_long", "invalid_value", "invalid_date", "missing_field", "unknown_field",
          "duplicate_field", "unknown_language", "too_many", "refused_address"),
    428: ("version_required",),
    429: ("rate_limited",),
    500: ("internal",),
    503: ("unavailable", "store_unavailable", "model_unavailable"),
}  # fmt: skip
"""What can be the matter behind a status."""

_HEADERS: Json = {
    "X-Request-ID": {"schema": {"type": "string"}, "description": "The id of the request, to be named in questions"},
    "RateLimit-Policy": {"schema": {"type": "string"}, "description": "How many requests in how many seconds"},
    "RateLimit": {"schema": {"type": "string"}, "description": "How many are left (r), and seconds until more (t)"},
}
_LANGUAGE: Json = {
    "name": "Accept-Language",
    "in": "header",
    "required": False,
    "description": "The language of errors, rules and articles: de or en",
    "schema": {"type": "string"},
    "example": "de",
}
_SEEN: Json = {
    "name": "If-None-Match",
    "in": "header",
    "required": False,
    "description": "ETags of what the caller has; where one still holds, the answer is 304 without content",
    "schema": {"type": "string"},
}
_VALUES: Json = {
    "reason": "Expecting value at position 1",
    "scope": "write",
    "limit": 500,
    "what": "goals",
    "seconds": 30,
    "field": "months",
    "value": "0",
    "language": "fr",
    "missing": "target, deadline",
    "id": "a_pS4dK7vN1mWc9qLr2tXyQw",
    "allowed": "POST",
}
_MORE: Mapping[str, Json] = {
    "invalid_value": {"expected": "at least 1"},
    "unsupported_media_type": {"expected": "application/json"},
    "invalid_date": {"value": "2027-02-30"},
    "wrong_state": {"value": "negotiated"},
    "body_too_large": {"limit": 2_000_000},
    "text_too_long": {"limit": 20_000},
}


def complete(app: FastAPI) -> None:
    """The document of the app names what all operations share."""
    plain = app.openapi

    @cache
    def completed() -> Json:
        document: Json = plain()
        components = document.setdefault("components", {})
        assert isinstance(components, dict)
        schemas = components.setdefault("schemas", {})
        schemas["ProblemReply"] = ProblemReply.model_json_schema()
        schemas.pop("HTTPValidationError", None)
        schemas.pop("ValidationError", None)
        components["responses"] = {f"Problem{status}": _problem(status, codes) for status, codes in _CODES.items()}
        components["headers"] = _HEADERS
        components["parameters"] = {"Accept-Language": _LANGUAGE, "If-None-Match": _SEEN}
        components["securitySchemes"] = {
            "token": {"type": "http", "scheme": "bearer", "description": "A token from `zielbot tokens create`"}
        }
        document["security"] = [{}, {"token": []}]
        _require_versions(document)
        _share(document)
        return document

    app.openapi = completed  # type: ignore[method-assign]  # FastAPI documents this as the way to extend it


def _require_versions(document: Json) -> None:
    """If-Match is needed where its absence is answered with 428 (not as a faulty request), and free elsewhere."""
    paths = document["paths"]
    assert isinstance(paths, dict)
    for methods in paths.values():
        for operation in methods.values():
            for parameter in operation.get("parameters", ()):
                if parameter["name"] == "If-Match":
                    parameter["required"] = "428" in operation["responses"]
                    parameter["schema"] = {"type": "string", "pattern": _ETAG_PATTERN}


def _share(document: Json) -> None:
    """Every operation takes Accept-Language and answers with the common headers."""
    paths = document["paths"]
    assert isinstance(paths, dict)
    for methods in paths.values():
        for operation in methods.values():
            parameters = operation.setdefault("parameters", [])
            parameters.append({"$ref": "#/components/parameters/Accept-Language"})
            if "304" in operation["responses"]:
                parameters.append({"$ref": "#/components/parameters/If-None-Match"})
            for answer in operation["responses"].values():
                if "$ref" not in answer:
                    shared = {name: {"$ref": f"#/components/headers/{name}"} for name in _HEADERS}
                    answer["headers"] = {**answer.get("headers", {}), **shared}


def _problem(status: int, codes: Sequence[str]) -> Json:
    examples = {code.removesuffix("_id"): {"value": _example(status, code)} for code in codes}
    content = {"schema": {"$ref": "#/components/schemas/ProblemReply"}, "examples": examples}
    headers: Json = {"X-Request-ID": {"$ref": "#/components/headers/X-Request-ID"}}
    if status in (429, 503):
        headers["Retry-After"] = {"schema": {"type": "integer"}, "description": "Seconds to wait"}
    return {"description": status_text(status, Language.EN), "content": {MEDIA_TYPE: content}, "headers": headers}


def _example(status: int, code: str) -> Json:
    name = code.removesuffix("_id")
    fields: Json = {"field": "months"} if "{field}" in ERRORS[code].en else {}
    return {
        "type": f"{TYPES}/{name}",
        "title": status_text(status, Language.EN),
        "status": status,
        "detail": code_text(code, _VALUES | _MORE.get(code, {}), Language.EN),
        "code": name,
        "instance": "/api/v1/goals/check",
        "request_id": "req_7QdX0nW3kq1mZ5c2aYt8Vw",
        **fields,
    }
