"""Whether the targets of a list are set fairly beside each other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal

from zielbot.evidence.fairness import FairnessKind, PlannedTarget, fairness_notes, fairness_words
from zielbot.goals.draft import GoalDraft
from zielbot.goals.language import Address, Language, Text
from zielbot.goals.quantity import Direction, Quantity, QuantityKind
from zielbot.goals.reading import Reading

_GOAL, _GOALS = (
    Text("Ziel {names}: {said}", "Goal {names}: {said}"),
    Text("Ziele {names}: {said}", "Goals {names}: {said}"),
)
_LINE, _LINES = (
    Text("Zeile {names}: {said}", "Line {names}: {said}"),
    Text("Zeilen {names}: {said}", "Lines {names}: {said}"),
)
_AT = Text("{names}: {said}", "{names}: {said}")
_AND = Text("{list} und {last}", "{list} and {last}")
_MORE = Text("{list} und {count} weitere", "{list} and {count} more")
_MOST_NAMED = 12


@dataclass(frozen=True, slots=True)
class FairnessRemark:
    """What stands out: the goals by their place in the list (from 0), the number at stake, and a sentence to show."""

    kind: FairnessKind
    goals: tuple[int, ...]
    value: Decimal
    message: str


def fairness_remarks(
    readings: Sequence[Reading],
    language: Language,
    address: Address = Address.DU,
    *,
    places: Sequence[str] = (),
) -> tuple[FairnessRemark, ...]:
    """Flat markups on the last result, and targets far from those for the same measure, in a list of goals.

    `places` says where each goal stands (a cell, or the number of a line); without it goals go by their number in the
    list.
    """
    remarks = []
    for note in fairness_notes(list(planned_targets(readings))):
        goals = tuple(map(int, note.ids))
        names = [places[one] if places else str(one + 1) for one in goals]
        said = fairness_words(note, language, address)
        lead = _lead(names, in_list=not places)
        message = lead.render(language, names=_listed(names, language), said=said)
        remarks.append(FairnessRemark(note.kind, goals, note.value, message))
    return tuple(remarks)


def _lead(names: Sequence[str], *, in_list: bool) -> Text:
    one, several = (_GOAL, _GOALS) if in_list else (_LINE, _LINES) if names[0].isdigit() else (_AT, _AT)
    return one if len(names) == 1 else several


def _listed(names: Sequence[str], language: Language) -> str:
    """The names in one phrase; of very many only the first."""
    if len(names) == 1:
        return names[0]
    if len(names) > _MOST_NAMED:
        listed = ", ".join(names[:_MOST_NAMED])
        return _MORE.render(language, list=listed, count=len(names) - _MOST_NAMED)
    return _AND.render(language, list=", ".join(names[:-1]), last=names[-1])


def planned_targets(readings: Iterable[Reading]) -> Iterator[PlannedTarget]:
    """The targets of those goals that name a way from one value to another, each with its place in the list as id."""
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


def planned_in(draft: GoalDraft, name: str) -> PlannedTarget | None:
    """The target of a draft under that id; None where the draft names no way from one value to another."""
    if draft.metric is None or draft.baseline is None or draft.target is None:
        return None
    base, aim, metric = draft.baseline.value, draft.target.value, draft.metric.value
    if aim.kind is not QuantityKind.ABSOLUTE or aim.unit != base.unit or aim.value == base.value:
        return None
    return PlannedTarget(
        id=name,
        role="",
        metric=metric.name,
        unit=base.unit,
        direction=Direction.UP if aim.value > base.value else Direction.DOWN,
        baseline=base.value,
        target=aim.value,
        kpi=metric.kpi,
    )
