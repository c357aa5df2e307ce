"""Whether targets are set fairly: no flat markup on last year's result, no gap between alike roles.

Raising every target by the same percentage of what was reached last year punishes those who did well (the ratchet
effect: Weitzman 1980, Bell Journal of Economics 11(1), "The Ratchet Principle and Performance Incentives").
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from decimal import Decimal
from statistics import median
from typing import Literal

from zielbot.evidence.likeness import measure_key
from zielbot.evidence.scale import scale_for
from zielbot.goals.language import Address, Language, Text
from zielbot.goals.quantity import Direction

_FEWEST_FLAT = 3
_FLAT_WITHIN = Decimal("0.002")
_FEWEST_ALIKE = 3
_APART = math.log(2)
_LEAST_WAY = 0.02
_COARSE_FROM = 3

FairnessKind = Literal["flat_markup", "uneven"]

_FLAT = Text(
    "{count} Ziele liegen alle um {percent} % {way} dem letzten Ergebnis. Ein pauschaler Aufschlag bestraft, wer "
    "zuletzt gut war; sinnvoller ist ein Ziel, das sich an vergleichbaren Fällen ausrichtet.",
    "{count} targets all lie {percent}% {way} the last result. A flat markup punishes those who did well; a target "
    "that goes by comparable cases makes more sense.",
)
_ABOVE = Text("über", "above")
_BELOW = Text("unter", "below")
_UNEVEN = Text(
    "Dieses Ziel verlangt rund {factor}-mal so viel Veränderung wie {usual}. Gibt es dafür einen Grund, sollte er "
    "dabeistehen.",
    "This target asks for about {factor} times the change of {usual}. If there is a reason, it should be stated.",
)
_IN_ROLE = Text("das übliche Ziel in gleicher Rolle ({role})", "the usual target in the same role ({role})")
_BESIDE = Text("das übliche Ziel zur gleichen Kennzahl", "the usual target for the same measure")


@dataclass(frozen=True, slots=True)
class PlannedTarget:
    """A target as planned for somebody in a role; `id` names it in the notes."""

    id: str
    role: str
    metric: str
    unit: str
    direction: Direction
    baseline: Decimal
    target: Decimal
    kpi: str | None = None


@dataclass(frozen=True, slots=True)
class FairnessNote:
    """Something to look at: which targets, and the number that stands out (percent, or how many times)."""

    kind: FairnessKind
    ids: tuple[str, ...]
    value: Decimal
    role: str = ""


def fairness_notes(targets: Sequence[PlannedTarget]) -> tuple[FairnessNote, ...]:
    """What stands out in a set of targets: flat markups first, then targets far from those of alike roles."""
    return (*_flat(targets), *_uneven(targets))


def fairness_words(note: FairnessNote, language: Language, address: Address = Address.DU) -> str:
    """The note as a sentence."""
    value = abs(note.value)
    number = f"{value.quantize(Decimal(1)) if note.kind == 'uneven' and value >= _COARSE_FROM else value:f}"
    if language is Language.DE:
        number = number.replace(".", ",")
    if note.kind == "uneven":
        usual = (_IN_ROLE if note.role else _BESIDE).render(language, role=note.role)
        return _UNEVEN.render(language, address, factor=number, usual=usual)
    way = (_ABOVE if note.value > 0 else _BELOW).render(language)
    return _FLAT.render(language, address, count=len(note.ids), percent=number, way=way)


def _flat(targets: Iterable[PlannedTarget]) -> Iterable[FairnessNote]:
    """Three targets or more, on different baselines, with the same full percentage on top."""
    alike: dict[tuple[str, Decimal], list[PlannedTarget]] = defaultdict(list)
    for target in targets:
        if target.baseline <= 0 or target.target == target.baseline:
            continue
        markup = target.target / target.baseline - 1
        percent = (markup * 200).quantize(Decimal(1)) / 2
        if percent and abs(markup * 100 - percent) <= _FLAT_WITHIN * 100:
            alike[measure_key(target.metric, target.kpi), percent].append(target)
    for (_, percent), found in alike.items():
        if len(found) >= _FEWEST_FLAT and len({target.baseline for target in found}) >= _FEWEST_FLAT:
            yield FairnessNote("flat_markup", tuple(target.id for target in found), percent.normalize() + 0)


def _uneven(targets: Iterable[PlannedTarget]) -> Iterable[FairnessNote]:
    """Among three or more of one role and measure, those that ask for more than twice the usual change."""
    alike: dict[tuple[str, str, str], list[PlannedTarget]] = defaultdict(list)
    for target in targets:
        alike[target.role, measure_key(target.metric, target.kpi), target.unit].append(target)
    for (role, _, _), found in alike.items():
        if len(found) < _FEWEST_ALIKE:
            continue
        ways = [_way(target) for target in found]
        usual = max(median(ways), _LEAST_WAY)
        for target, way in zip(found, ways, strict=True):
            if way > 0 and math.log(max(way, 1e-9) / usual) > _APART:
                yield FairnessNote("uneven", (target.id,), Decimal(str(round(way / usual, 1))), role)


def _way(target: PlannedTarget) -> float:
    """How far the target lies from its baseline in the goal's direction, on the scale of its measure."""
    scale = scale_for(target.baseline, (target.target,), unit=target.unit, kpi=None, size=target.target)
    sign = 1 if target.direction is Direction.UP else -1
    return sign * (scale.forward(float(target.target)) - scale.forward(float(target.baseline)))
