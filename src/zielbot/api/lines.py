"""JSON lines: one object in, one object out, in order; a bad line gets an error and the rest goes on."""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TypeVar

from pydantic import BaseModel, ValidationError

from zielbot.api.input_errors import input_error
from zielbot.api.strict_json import read_line
from zielbot.errors import ZielbotError
from zielbot.goals.language import Language
from zielbot.wording.errors import code_text, error_text

log = logging.getLogger(__name__)

R = TypeVar("R", bound=BaseModel)
Answer = Mapping[str, object]

_encode = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"), default=str).encode


def answer_lines(
    lines: Iterable[bytes], request: type[R], answer: Callable[[R], Answer], *, language: Language, key: str = "id"
) -> Iterator[bytes]:
    """One line of JSON for each line that is not blank.

    `key` is the field that is copied from the line to its answer; a line that cannot be answered yields
    `{key, "error": {"code", "message"}}`.
    """
    for line in lines:
        if line.strip():
            yield encoded(_answer_line(line, request, answer, language=language, key=key))


def encoded(value: Answer) -> bytes:
    """The value as one line of JSON in UTF-8."""
    return (_encode(value) + "\n").encode("utf-8", "replace")


def _answer_line(
    line: bytes, request: type[R], answer: Callable[[R], Answer], *, language: Language, key: str
) -> Answer:
    name: object = None
    try:
        fields = read_line(line)
        name = fields.get(key)
        told = answer(validated(request, fields))
        return {key: name, **{field: value for field, value in told.items() if field != key}}
    except ZielbotError as exc:
        return {key: name, "error": {"code": exc.code, "message": error_text(exc, language)}}
    except Exception:
        log.exception("line not answered")
        return {key: name, "error": {"code": "internal", "message": code_text("internal", {}, language)}}


def validated(request: type[R], fields: Mapping[str, object]) -> R:
    """The request in these fields, fields of the caller's own left out; raises InputError."""
    known = {name: value for name, value in fields.items() if name in request.model_fields}
    try:
        return request.model_validate(known)
    except ValidationError as exc:
        raise input_error(exc) from exc
