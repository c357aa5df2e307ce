"""From what a model wrote to the answer it was asked for: find the JSON, validate it, notice a loop."""

from __future__ import annotations

import json
import re
from typing import TypeVar

from pydantic import ValidationError

from zielbot.adapters.llm.faults import Reason, failed
from zielbot.adapters.llm.schema import Wire

W = TypeVar("W", bound=Wire)

_THOUGHT = re.compile(r"<think(?:ing)?>.*?</think(?:ing)?>", re.DOTALL | re.IGNORECASE)
_TRIES = 20
_TAIL = 600
_LONGEST_PERIOD = 150
_DEEPEST = 8


def parsed(text: str, model: type[W]) -> W:
    """The answer in the text; raises ModelUnavailable (invalid) where there is none of that shape."""
    decoder = json.JSONDecoder()
    plain = _THOUGHT.sub("", text)
    starts = [match.start() for match in re.finditer(r"\{", plain)][:_TRIES]
    for start in starts:
        if _too_deep(plain, start):
            break
        try:
            value, _ = decoder.raw_decode(plain, start)
        except (ValueError, RecursionError):
            continue
        if isinstance(value, dict) and not value.keys().isdisjoint(model.model_fields):
            return _validated(value, model)
    raise failed(Reason.INVALID, "no JSON object with the fields asked for")


def _validated(value: dict[str, object], model: type[W]) -> W:
    try:
        return model.model_validate(value)
    except ValidationError as exc:
        first = exc.errors(include_url=False, include_input=False, include_context=False)[0]
        raise failed(Reason.INVALID, f"{first['loc']}: {first['msg']}") from exc


def _too_deep(text: str, start: int) -> bool:
    """Whether the text opens with more brackets than a flat answer can have."""
    opening = re.match(r"[\s{\[]*", text[start : start + 200])
    return opening is not None and len(re.sub(r"\s", "", opening.group())) > _DEEPEST


def is_looping(text: str) -> bool:
    """Whether the end of the text repeats itself over and over."""
    tail = text[-_TAIL:]
    if len(tail) < _TAIL:
        return False
    return any(tail[period:] == tail[:-period] for period in range(1, _LONGEST_PERIOD + 1))
