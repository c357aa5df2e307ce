"""What a model is asked to return: flat, every field present and nullable, short strings and nothing else.

What a model returns beside these fields is never read. Whether a string may be used is decided by grounding, not here.
"""

from __future__ import annotations

from typing import Annotated, ClassVar, get_args, get_origin

from pydantic import BaseModel, BeforeValidator, ConfigDict

_LONGEST = 400
_MOST = 100
_NOTHING = frozenset({"", "null", "none", "n/a", "-", "–", "…", "..."})


def _short(value: object) -> object:
    """The string stripped; None for an empty, a placeholder or an overlong one."""
    if not isinstance(value, str):
        return value
    text = value.strip()
    return None if text.lower() in _NOTHING or len(text) > _LONGEST else text


def _short_list(value: object) -> object:
    if not isinstance(value, list):
        return [] if value is None else value
    return [text for one in value[:_MOST] if (text := _short(one)) is not None]


Words = Annotated[str | None, BeforeValidator(_short)]
WordList = Annotated[list[str], BeforeValidator(_short_list)]


class Wire(BaseModel):
    """Base of the answers; a field that is missing counts as null. `most_tokens` is what such an answer can need."""

    model_config = ConfigDict(frozen=True, extra="ignore", strict=True)
    most_tokens: ClassVar[int] = 400


class Understanding(Wire):
    """Where in the person's message each part of a goal stands, word for word; `kpi` is an id of the list given."""

    outcome: Words = None
    metric: Words = None
    kpi: Words = None
    baseline: Words = None
    target: Words = None
    deadline: Words = None
    means: Words = None
    purpose: Words = None


class Phrase(Wire):
    """A goal as one sentence."""

    sentence: Words = None


class Suggestions(Wire):
    """Up to three small suggestions, without any number."""

    suggestions: WordList = []


class Parts(Wire):
    """The single goals of a list, word for word."""

    most_tokens: ClassVar[int] = 4000
    goals: WordList = []


class Explanation(Wire):
    """An answer in sentences; the quote at the same place is the passage of the article that bears it."""

    most_tokens: ClassVar[int] = 600
    sentences: WordList = []
    quotes: WordList = []


class Probe(Wire):
    """The answer to the question that shows what an endpoint can do."""

    most_tokens: ClassVar[int] = 64
    colour: Words = None


def wire_schema(model: type[Wire]) -> dict[str, object]:
    """The JSON schema of that answer, in the subset that strict endpoints take."""
    properties = {name: _property(field.annotation) for name, field in model.model_fields.items()}
    return {"type": "object", "properties": properties, "required": list(properties), "additionalProperties": False}


def _property(annotation: object) -> dict[str, object]:
    if get_origin(annotation) is list:
        return {"type": "array", "items": {"type": "string"}}
    return {"type": ["string", "null"]} if type(None) in get_args(annotation) else {"type": "string"}
