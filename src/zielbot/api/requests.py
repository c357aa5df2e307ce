"""What callers send, checked once: the same models for HTTP bodies and for JSON lines."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal
from typing import Annotated, Literal

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, WithJsonSchema
from pydantic.json_schema import SkipJsonSchema
from pydantic_core import PydanticCustomError

from zielbot.agreements.agreement import Party
from zielbot.assistant.event_kinds import EventKind
from zielbot.assistant.webhooks import AGREEMENT_EVENTS
from zielbot.goals.draft import SlotName
from zielbot.goals.language import Address, Language
from zielbot.goals.quantity import Direction

MAX_TEXT = 20_000
MAX_LIST = 60_000
_UNREADABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ud800-\udfff]")
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def readable(text: str) -> str:
    """The text unchanged; a validation error where it is blank or holds control characters."""
    if _UNREADABLE.search(text):
        raise PydanticCustomError("not_text", "not readable text")
    if not text.strip():
        raise PydanticCustomError("empty_text", "empty")
    return text


def plain(text: str) -> str:
    """The text unchanged; a validation error where it holds control characters."""
    if _UNREADABLE.search(text):
        raise PydanticCustomError("not_text", "not readable text")
    return text


def _date(value: object) -> object:
    if value is None or isinstance(value, date):
        return value
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        raise PydanticCustomError("invalid_date", "not a date")
    try:
        return date.fromisoformat(value)
    except ValueError as exc:
        raise PydanticCustomError("invalid_date", "not a date") from exc


def _no_truth(value: object) -> object:
    """The value unless it is true or false, which would pass for one or zero."""
    if isinstance(value, bool):
        raise PydanticCustomError("decimal_type", "not a number")
    return value


_MANY = 1_000_000


def _whole(value: object) -> object:
    """A whole number also where it is written with a point (50.0), as JSON allows."""
    if isinstance(value, float | Decimal) and -_MANY < value < _MANY and value % 1 == 0:
        return int(value)
    return value


def _sensible(value: Decimal) -> Decimal:
    """The number to twelve places; a float brings more that nobody meant."""
    return round(value, 12) if value.as_tuple().exponent < -12 else value  # type: ignore[operator]  # finite by then


# the same rules in the words of JSON Schema, for the document and for generated requests
_SIGN = r"[^\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]"
_SHOWN = r"[^\s\u0000-\u0020\u007f-\u00a0\u1680\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]"
_READABLE = {"pattern": f"^{_SIGN}*{_SHOWN}{_SIGN}*$"}
_PLAIN = {"pattern": f"^{_SIGN}*$"}
_NUMBER = {
    "anyOf": [
        {"type": "number", "minimum": -(10**15), "maximum": 10**15},
        {"type": "string", "pattern": r"^-?[0-9]{1,15}(\.[0-9]{1,12})?$"},
    ]
}

GoalText = Annotated[
    str, Field(min_length=1, max_length=MAX_TEXT, json_schema_extra=_READABLE), AfterValidator(readable)
]
ListText = Annotated[
    str, Field(min_length=1, max_length=MAX_LIST, json_schema_extra=_READABLE), AfterValidator(readable)
]
Note = Annotated[str, Field(min_length=1, max_length=2_000, json_schema_extra=_READABLE), AfterValidator(readable)]
Short = Annotated[str, Field(min_length=1, max_length=200, json_schema_extra=_READABLE), AfterValidator(readable)]
Unit = Annotated[str, Field(max_length=40, json_schema_extra=_PLAIN), AfterValidator(plain)]
Name = Annotated[str, Field(max_length=120, json_schema_extra=_PLAIN), AfterValidator(plain)]
Day = Annotated[date, BeforeValidator(_date)]
MonthDay = Annotated[str, Field(pattern=r"^(0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])$")]
CallerId = Annotated[str, Field(max_length=200)] | Annotated[int, Field(strict=True)] | None
Number = Annotated[
    Decimal,
    BeforeValidator(_no_truth),
    Field(allow_inf_nan=False, ge=-(10**15), le=10**15),
    AfterValidator(_sensible),
    WithJsonSchema(_NUMBER),
]


class Request(BaseModel):
    """Base of what callers send: frozen, no unknown fields."""

    # not deferred: FastAPI 0.165 cannot use models that are built later
    model_config = ConfigDict(frozen=True, extra="forbid")


class CheckRequest(Request):
    """One goal to check; `id` comes back unchanged."""

    id: CallerId = None
    text: GoalText
    language: Language | None = None
    today: Day | None = None
    fiscal_year_start: MonthDay | None = None
    address: Address | None = None


class CheckManyRequest(Request):
    """Several goals to check at once; answered in order."""

    goals: Annotated[list[CheckRequest], Field(min_length=1, max_length=500)]


class DraftRequest(CheckRequest):
    """A sentence to draft a goal from."""


class RefineRequest(Request):
    """A pasted list of rough goals."""

    text: ListText
    language: Language | None = None
    today: Day | None = None
    fiscal_year_start: MonthDay | None = None
    address: Address | None = None


class TargetRequest(Request):
    """A target to compare with past agreements; without `target` the corridor alone is asked for."""

    id: CallerId = None
    metric: Short
    unit: Unit = ""
    direction: Direction
    baseline: Number
    target: Number | None = None
    months: Annotated[int, Field(ge=1, le=120, strict=True), BeforeValidator(_whole)] = 12
    start: Day | None = None
    kpi: Name | None = None
    language: Language | None = None


PictureForm = Literal["svg", "png"]


class PictureQuery(TargetRequest):
    """The same in an address, where numbers are text; without `format` the Accept header decides."""

    format: PictureForm | SkipJsonSchema[None] = None
    months: Annotated[int, Field(ge=1, le=120)] = 12


class PlannedTargetRequest(Request):
    """A target as planned for somebody in a role."""

    id: Name
    role: Short
    metric: Short
    unit: Unit = ""
    direction: Direction
    baseline: Number
    target: Number
    kpi: Name | None = None


class FairnessRequest(Request):
    """Targets planned beside each other, to be looked at for fairness."""

    targets: Annotated[list[PlannedTargetRequest], Field(min_length=1, max_length=1_000)]
    language: Language | None = None


class SimilarRequest(Request):
    """A text to find similar past agreements for."""

    id: CallerId = None
    text: GoalText
    limit: Annotated[int, Field(ge=1, le=50, strict=True), BeforeValidator(_whole)] = 10
    language: Language | None = None


class TalkRequest(Request):
    """What a person says in a conversation."""

    text: GoalText
    today: Day | None = None
    language: Language | None = None


class TalkLine(TalkRequest):
    """What a person says, on standard input: `conversation` is the caller's own name for it."""

    conversation: Annotated[str, Field(min_length=1, max_length=200)] | Annotated[int, Field(strict=True)]


class OpenRequest(Request):
    """A new conversation; `text` is what the person says first, if anything."""

    text: GoalText | None = None
    language: Language | None = None
    address: Address | None = None
    role: Name | None = None
    today: Day | None = None


class SlotEdit(Request):
    """A slot set by hand; an empty text empties it."""

    slot: SlotName
    text: Annotated[str, Field(max_length=2_000, json_schema_extra=_PLAIN), AfterValidator(plain)]


class CreateAgreementRequest(Request):
    """A goal said in one text, with everything an agreement needs."""

    text: GoalText
    language: Language | None = None
    address: Address | None = None
    today: Day | None = None


class AmendRequest(Request):
    """A change by consent: the new sentence, why, and who proposes it."""

    sentence: GoalText
    reason: Note
    by: Party = Party.EMPLOYEE


class ConsentRequest(Request):
    """The consent of one side."""

    party: Party


class ReviewRequest(Request):
    """The outcome, by a value or as reached or not."""

    actual: Number | None = None
    reached: Annotated[bool, Field(strict=True)] | None = None
    note: Note | None = None
    on: Day | None = None


class EndRequest(Request):
    """Why an agreement is given up."""

    reason: Note


class ReadingRequest(Request):
    """The value of a KPI on a day, as a system reports it."""

    value: Number
    unit: Unit = ""
    as_of: Day
    source: Short
    scope: Name = ""


class ReadingsRequest(Request):
    """Values of a KPI."""

    readings: Annotated[list[ReadingRequest], Field(min_length=1, max_length=1_000)]


def _no_ping(kind: EventKind) -> EventKind:
    if kind is EventKind.PING:
        raise PydanticCustomError("enum", "not an event of an agreement")
    return kind


_EVENTS = {"type": "string", "enum": [kind.value for kind in AGREEMENT_EVENTS]}
AgreementEvent = Annotated[EventKind, AfterValidator(_no_ping), WithJsonSchema(_EVENTS)]
Events = Annotated[list[AgreementEvent], Field(min_length=1, max_length=20)]
# for the document; which addresses may be called is told where they are
_HTTPS = r"^https://([a-z0-9]([a-z0-9-]{0,20}[a-z0-9])?\.){1,4}(com|de|eu|net|org)(/[!-\"$-~]*)?$"
Url = Annotated[
    str,
    Field(min_length=1, max_length=2_000),
    WithJsonSchema(
        {"type": "string", "maxLength": 2_000, "pattern": _HTTPS, "examples": ["https://hr.example.org/in"]}
    ),
]


class WebhookRequest(Request):
    """An address to be told of events; with `texts` messages hold the agreement itself."""

    url: Url
    events: Events = list(AGREEMENT_EVENTS)
    texts: Annotated[bool, Field(strict=True)] = False


class ChangeWebhookRequest(Request):
    """What is to be changed; the rest stays."""

    url: Url | None = None
    events: Events | None = None
    texts: Annotated[bool, Field(strict=True)] | None = None
    enabled: Annotated[bool, Field(strict=True)] | None = None
