"""What is wrong with a request, as one of our errors: the field by its name, and what it would have taken."""

from __future__ import annotations

import json
from collections.abc import Mapping

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from zielbot.api.expectations import OBJECT, expected
from zielbot.errors import (
    EmptyText,
    InputError,
    InvalidDate,
    InvalidValue,
    MissingBody,
    MissingField,
    NotText,
    TextTooLong,
    UnknownField,
    UnknownLanguage,
    UnsupportedType,
    ZielbotError,
)

_LONGEST = 60
_NO_FIELDS = frozenset(["body", "query", "path", "header", "str", "int", "constrained-str", "constrained-int"])
"""What pydantic puts into the place of an error beside the names of fields: where it was, and arms of a union."""


def input_error(exc: ValidationError) -> ZielbotError:
    """The first thing that is wrong with a request, as one of our errors."""
    return input_error_of(exc.errors(include_url=False)[0])


def input_error_of(detail: ErrorDetails) -> ZielbotError:
    """One thing that is wrong with a request, as one of our errors."""
    kind, loc = detail["type"], [part for part in detail["loc"] if part not in _NO_FIELDS]
    if not loc:
        return _body_error(detail)
    field = ".".join(str(part) for part in loc)
    context = detail.get("ctx", {})
    value = _shown(detail.get("input"))
    if kind.startswith("string_too") and field.endswith("text"):
        return _text_length_error(kind, field, context)
    match kind:
        case "not_text" | "string_unicode":
            return NotText(field=field)
        case "empty_text":
            return EmptyText(field=field)
        case "invalid_date":
            return InvalidDate(value=value, field=field)
        case "missing":
            return MissingField(field=field)
        case "extra_forbidden":
            return UnknownField(field=field)
        case "enum" if field.endswith("language"):
            return UnknownLanguage(language=value, field=field)
        case _:
            told = expected(kind, field, context)
            return InvalidValue(field=field, value=value, **({"expected": told} if told is not None else {}))


def _body_error(detail: ErrorDetails) -> ZielbotError:
    """What is wrong with the body as a whole."""
    kind = detail["type"]
    if kind == "missing":
        return MissingBody()
    if isinstance(detail.get("input"), bytes):
        return UnsupportedType(expected="application/json")
    return InvalidValue(field="body", value=_shown(detail.get("input")), expected=OBJECT)


def _text_length_error(kind: str, field: str, context: Mapping[str, object]) -> InputError:
    if kind == "string_too_long":
        return TextTooLong(limit=context.get("max_length"), field=field)
    return EmptyText(field=field)


def _shown(value: object) -> str:
    """The value as the caller wrote it, shortened; text without its quotation marks unless nothing else is left."""
    plain = value if isinstance(value, str) and value.strip() else json.dumps(value, ensure_ascii=False, default=str)
    text = plain.encode("utf-8", "replace").decode()
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
