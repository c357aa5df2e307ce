"""Evidence and drafts that the examples of several rules stand on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from zielbot.goals.draft import Due, GoalDraft, Level, Metric, Slot, Target
from zielbot.goals.origin import Origin, OriginKind
from zielbot.goals.precedent import Corridor, Evidence, EvidenceVerdict
from zielbot.goals.quantity import Direction, QuantityKind
from zielbot.rules.profile import Limits, Period, Profile
from zielbot.rules.rule import de, en

ANSWERED = Origin(kind=OriginKind.ANSWERED, message=1)
SUGGESTED = Origin(kind=OriginKind.SUGGESTED, ref="example")

WITHIN = Evidence(
    verdict=EvidenceVerdict.WITHIN,
    n=14,
    people=9,
    corridor=Corridor(p20=Decimal(7), p50=Decimal(6), p80=Decimal(5)),
    share_reached=0.5,
    basis="kpi",
)
BEYOND = replace(WITHIN, verdict=EvidenceVerdict.BEYOND, share_reached=0.0)
AMBITIOUS = replace(WITHIN, verdict=EvidenceVerdict.AMBITIOUS, share_reached=0.2)
EASY = replace(WITHIN, verdict=EvidenceVerdict.EASY, share_reached=0.9)
TOO_FEW = Evidence(verdict=EvidenceVerdict.TOO_FEW, n=2, people=2)

STRICT = Profile(
    name="example",
    goals=Limits(least=Decimal(3), most=Decimal(5), source="example"),
    weights=Limits(least=Decimal(20), most=Decimal(40), source="example"),
    grades=Limits(least=Decimal(2), most=Decimal(5), source="example"),
    period=Period(start=date(2027, 1, 1), end=date(2027, 12, 31)),
)


def text_slot(value: str, origin: Origin = ANSWERED) -> Slot[str]:
    """A slot holding words."""
    return Slot(value=value, origin=origin)


def with_baseline(value: str, unit: str) -> GoalDraft:
    """A draft that knows where the measure stands today."""
    return GoalDraft(baseline=Slot(value=Level(value=Decimal(value), unit=unit), origin=ANSWERED))


def with_change(baseline: str, change: str, unit: str, direction: Direction) -> GoalDraft:
    """A draft with a baseline and a change in percent."""
    target = Target(value=Decimal(change), unit="%", kind=QuantityKind.CHANGE)
    return with_baseline(baseline, unit).model_copy(
        update={
            "target": Slot(value=target, origin=ANSWERED),
            "direction": Slot(value=direction, origin=ANSWERED),
        }
    )


def with_metric(name: str, *, data_source: str | None = None) -> GoalDraft:
    """A draft with a measure of the person's own."""
    metric = Metric(name=name, definition=name, data_source=data_source)
    return GoalDraft(metric=Slot(value=metric, origin=ANSWERED))


def with_due(end: date, start: date | None = None) -> GoalDraft:
    """A draft with a deadline."""
    return GoalDraft(deadline=Slot(value=Due(date=end, start=start), origin=ANSWERED))


def with_weight(percent: str) -> GoalDraft:
    """A draft with its weight in a set of goals."""
    return GoalDraft(weight=Slot(value=Decimal(percent), origin=ANSWERED))


SEVEN_DE = tuple(
    de(text)
    for text in (
        "Ich lese bis Mai 2027 vier Hefte.",
        "Ich schule bis Juni 2027 zwölf Helfer.",
        "Ich räume bis Juli 2027 das Archiv im Keller.",
        "Ich schreibe bis August 2027 den Hygieneplan neu.",
        "Ich gewinne bis September 2027 zehn Spender.",
        "Ich streiche bis Oktober 2027 drei Türen.",
        "Ich prüfe bis November 2027 zwölf Feuerlöscher.",
    )
)
SEVEN_EN = tuple(
    en(text)
    for text in (
        "I will read four papers by May 2027.",
        "I will train twelve helpers by June 2027.",
        "I will clear the archive in the basement by July 2027.",
        "I will rewrite the hygiene plan by August 2027.",
        "I will win ten donors by September 2027.",
        "I will paint three doors by October 2027.",
        "I will check twelve fire extinguishers by November 2027.",
    )
)
