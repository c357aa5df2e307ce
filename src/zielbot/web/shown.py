"""The slots of a draft as a person reads them."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from zielbot.drafting.numbers import format_date, format_number, measured, per_phrase
from zielbot.goals.draft import Due, Level, Metric, Milestone, Owner, Slot, SlotName, Target
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language, Text
from zielbot.goals.quantity import Comparator, Direction, QuantityKind

_DIRECTIONS = {
    Direction.UP: Text("soll steigen", "is to rise"),
    Direction.DOWN: Text("soll sinken", "is to fall"),
}
_COMPARATORS = {
    Comparator.EQ: Text("", ""),
    Comparator.LT: Text("unter", "below"),
    Comparator.LE: Text("höchstens", "at most"),
    Comparator.GT: Text("über", "above"),
    Comparator.GE: Text("mindestens", "at least"),
    Comparator.APPROX: Text("rund", "about"),
}
_VOICES = {"ich": Text("ich", "I"), "wir": Text("wir", "we"), "team": Text("das Team", "the team")}


@dataclass(frozen=True, slots=True)
class Shown:
    """What the card shows beside the answer: slots that changed, the saved goal's id, an edit that was refused."""

    changed: frozenset[SlotName] = frozenset()
    accepted: str | None = None
    refused: SlotName | None = None
    tried: str = ""
    trouble: str = ""


def shown_value(slot: Slot[object], kpis: KpiCatalogue, language: Language) -> str:
    """The value of a slot in the style of the language."""
    value = slot.value
    match value:
        case Metric():
            return _metric(value, kpis, language)
        case Level():
            text = measured(value.value, value.unit, words=slot.words, language=language)
            return _joined(text, per_phrase(value.per, language))
        case Target():
            return _target(value, slot.words, language)
        case Due():
            return format_date(value.date, language)
        case Owner():
            return value.name or _VOICES.get(value.voice, _VOICES["ich"]).render(language)
        case Direction():
            return _DIRECTIONS[value].render(language)
        case Decimal():
            return f"{format_number(value, language)} %"
        case tuple():
            return "; ".join(_milestone(stage, language) for stage in value)
        case _:
            return str(value)


def _metric(metric: Metric, kpis: KpiCatalogue, language: Language) -> str:
    kpi = kpis.get(metric.kpi)
    if kpi is None:
        return metric.name
    name = kpi.name(language).name
    return name if name.lower() == metric.name.lower() else f"{metric.name} ({name})"


def _target(target: Target, words: str | None, language: Language) -> str:
    if target.kind is QuantityKind.FACTOR:
        text = f"{format_number(target.value, language)} ×"
    else:
        text = measured(target.value, target.unit, words=words, language=language)
    if target.kind is QuantityKind.CHANGE:
        text = f"{'by' if language is Language.EN else 'um'} {text}"
    return _joined(_COMPARATORS[target.comparator].render(language), text, per_phrase(target.per, language))


def _milestone(stage: object, language: Language) -> str:
    if not isinstance(stage, Milestone):
        return str(stage)
    return stage.text if stage.date is None else f"{format_date(stage.date, language)}: {stage.text}"


def _joined(*parts: str) -> str:
    return " ".join(part for part in parts if part)
