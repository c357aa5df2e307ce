"""Whether the targets of a list are set fairly beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal

from zielbot.evidence.fairness import FairnessKind, PlannedTarget, fairness_notes, fairness_words
from zielbot.goals.language import Address, Language, Text
from zielbot.goals.quantity import Direction, Quantity, QuantityKind
from zielbot.goals.reading import Reading

_GOALS = Text("Ziele {list} und {last}: {said}", "Goals {list} and {last}: {said}")
_GOAL = Text("Ziel {last}: {said}", "Goal {last}: {said}")


@dataclass(frozen=True, slots=True)
class FairnessRemark:
    """What stands out: the goals by their place in the list (from 0), the number at stake, and a sentence to show."""

    kind: FairnessKind
    goals: tuple[int, ...]
    value: Decimal
    message: str


def fairness_remarks(
    readings: Sequence[Reading], language: Language, address: Address = Address.DU
) -> tuple[FairnessRemark, ...]:
    """Flat markups on the last result, and targets far from those for the same measure, in a list of goals."""
    remarks = []
    for note in fairness_notes(list(_planned(readings))):
        goals = tuple(map(int, note.ids))
        *others, last = (str(one + 1) for one in goals)
        said = fairness_words(note, language, address)
        message = (_GOALS if others else _GOAL).render(language, list=", ".join(others), last=last, said=said)
        remarks.append(FairnessRemark(note.kind, goals, note.value, message))
    return tuple(remarks)


def _planned(readings: Iterable[Reading]) -> Iterable[PlannedTarget]:
    for place, reading in enumerate(readings):
        levels = next(filter(None, (_levels(quantity, place) for quantity in reading.quantities)), None)
        if levels is None or not reading.metrics:
            continue
        unit, baseline, target = levels
        metric = reading.metrics[0]
        yield PlannedTarget(
            id=str(place),
            role="",
            metric=metric.text,
            unit=unit,
            direction=Direction.UP if target > baseline else Direction.DOWN,
            baseline=baseline,
            target=target,
            kpi=metric.kpi,
        )


def _levels(quantity: Quantity, place: int) -> tuple[str, Decimal, Decimal] | None:
    """Unit, starting value and target of a goal; None where it names no way from one to the other.

    A goal that asks for a part more or less has an unknown start: any will do, a different one for each goal.
    """
    if quantity.kind is QuantityKind.FROM_TO and quantity.baseline is not None:
        return quantity.unit, quantity.baseline, quantity.value
    if quantity.kind is QuantityKind.CHANGE and quantity.unit == "%" and quantity.direction is not None:
        start = Decimal(100 + place)
        sign = 1 if quantity.direction is Direction.UP else -1
        return "", start, start * (1 + sign * quantity.value / 100)
    return None
