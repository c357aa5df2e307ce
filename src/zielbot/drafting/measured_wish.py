"""Numbers that count what was wished for: "weniger Reklamationen", then "von 42 auf 30 im Quartal"."""

from __future__ import annotations

import re

from zielbot.drafting.answer import NUMBERS, Answer
from zielbot.drafting.answered_measure import SCOPE
from zielbot.goals.draft import Level, Metric, Slot, SlotName, Target
from zielbot.goals.language import Language
from zielbot.goals.quantity import QuantityKind
from zielbot.goals.reading import MetricMention

_MORE_OR_LESS = re.compile(r"\b(?:weniger|mehr|fewer|less|more)\s+$", re.IGNORECASE)
_SEVERAL = re.compile(r"[^\W\d_]{3,}(?:en|[^su]s)")
_FOUND = 0.8


def take_wished_measure(answer: Answer) -> None:
    """Make what there shall be more or less of the measure, where the answer only says how many of it."""
    outcome = answer.draft.outcome
    if outcome is None or answer.draft.metric is not None or not _counts(answer):
        return
    reading = answer.read(outcome.value)
    for mention in reading.metrics:
        if _MORE_OR_LESS.search(outcome.value[: mention.span.start]) and _can_be_counted(answer, mention):
            scope = SCOPE.match(outcome.value[mention.span.end :])
            name = f"{mention.text}{scope.group() if scope else ''}"
            kpi = mention.kpi if _is_count(answer, mention) else None
            metric = Metric(name=_number_of(answer, name), kpi=kpi)
            slot = Slot[Metric](value=metric, origin=outcome.origin, words=name)
            answer.draft = answer.draft.replaced(SlotName.METRIC, slot)
            return


def _number_of(answer: Answer, name: str) -> str:
    """The number of things by their plural, whose German genitive is like its nominative."""
    return f"number of {name}" if answer.language is Language.EN else f"Zahl der {name}"


def _counts(answer: Answer) -> bool:
    """Whether the answer brought two counts, where things stand and where they shall be."""
    for name in NUMBERS:
        slot = answer.draft.slot(name)
        value = slot.value if slot is not None else None
        if not isinstance(value, Level | Target) or value.unit != "count":
            return False
        if isinstance(value, Target) and value.kind is not QuantityKind.ABSOLUTE:
            return False
    return any(answer.draft.slot(name) != answer.request.draft.slot(name) for name in NUMBERS)


def _is_count(answer: Answer, mention: MetricMention) -> bool:
    kpi = answer.kpis.get(mention.kpi)
    return kpi is not None and kpi.unit == "count" and not mention.candidate


def _can_be_counted(answer: Answer, mention: MetricMention) -> bool:
    """Whether the words name single things: a KPI that is a count, or a noun in the plural."""
    if _is_count(answer, mention):
        return True
    return (not mention.candidate and mention.score >= _FOUND) or bool(_SEVERAL.fullmatch(mention.text.split()[-1]))
