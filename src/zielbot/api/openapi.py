"""Completes the OpenAPI document: shared error answers, sign-in, languages."""

from __future__ import annotations

from functools import cache

from fastapi import FastAPI

from zielbot.api.problems import MEDIA_TYPE
from zielbot.api.responses import ProblemReply
from zielbot.goals.language import Language
from zielbot.wording.errors import code_text, status_text

_ETAG_PATTERN = r'^(W/)?"[0-9]{1,9}"$'

Json = dict[str, object]

_CODES = {
    400: "invalid_json",
    401: "not_authenticated",
    403: "not_allowed",
    404: "not_found",
    405: "method_not_allowed",
    409: "conflict",
    412: "version_mismatch",
    413: "body_too_large",
    415: "unsupported_media_type",
    421: "misdirected_request",
    422: "empty_text",
    428: "version_required",
    429: "rate_limited",
    500: "internal",
    503: "unavailable",
}
_VALUES: Json = {
    "expected": "application/json",
    "reason": "Expecting value (1)",
    "scope": "write",
    "limit": 2000000,
    "seconds": 30,
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
        components["responses"] = {f"Problem{status}": _problem(status, code) for status, code in _CODES.items()}
        components["securitySchemes"] = {
            "token": {"type": "http", "scheme": "bearer", "description": "A token from `zielbot tokens create`"}
        }
        document["security"] = [{}, {"token": []}]
        _require_versions(document)
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


def _problem(status: int, code: str) -> Json:
    example = {
        "type": f"urn:zielbot:problem:{code}",
        "title": status_text(status, Language.EN),
        "status": status,
        "detail": code_text(code, _VALUES, Language.EN),
        "code": code,
        "instance": "/api/v1/goals/check",
        "request_id": "req_7QdX0nW3kq1mZ5c2aYt8Vw",
    }
    content = {"schema": {"$ref": "#/components/schemas/ProblemReply"}, "example": example}
    headers: Json = {}
    if status in (429, 503):
        headers["Retry-After"] = {"schema": {"type": "integer"}, "description": "Seconds to wait"}
    answer: Json = {"description": status_text(status, Language.EN), "content": {MEDIA_TYPE: content}}
    return answer | ({"headers": headers} if headers else {})
