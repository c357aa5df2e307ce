"""Past agreements made up for the tests of evidence."""

from __future__ import annotations

import random
from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from zielbot.goals.precedent import Precedent, TargetQuery
from zielbot.goals.quantity import Direction


def history(
    metric: str = "Rüstzeit",
    *,
    changes: tuple[float, ...] = (-0.2, -0.15, -0.1, -0.1, -0.05, 0.0, 0.05, -0.3, -0.12, -0.08),
    unit: str = "min",
    direction: Direction = Direction.DOWN,
    baseline: float = 40,
    year: int = 2025,
    ambition: float = 0.1,
    prefix: str = "",
) -> list[Precedent]:
    """One agreement a person of that year: baseline, a target so much better, an outcome changed by the given part."""
    sign = 1 if direction is Direction.UP else -1
    return [
        Precedent(
            id=f"{prefix}{metric}-{year}-{number}",
            text=f"{metric} verbessern ({number})",
            metric=metric,
            unit=unit,
            direction=direction,
            baseline=Decimal(str(baseline)),
            target=Decimal(str(round(baseline * (1 + sign * ambition), 4))),
            actual=Decimal(str(round(baseline * (1 + change), 4))),
            start=date(year, 1, 1),
            end=date(year, 12, 31),
            person=f"{prefix}{metric}{number}",
            released=number % 2 == 0,
        )
        for number, change in enumerate(changes)
    ]


def question(
    metric: str = "Rüstzeit",
    *,
    target: float | None = 36,
    baseline: float = 40,
    unit: str = "min",
    direction: Direction = Direction.DOWN,
    months: int = 12,
    start: date = date(2026, 1, 1),
    kpi: str | None = None,
) -> TargetQuery:
    """A question about a target."""
    return TargetQuery(
        metric=metric,
        unit=unit,
        direction=direction,
        baseline=Decimal(str(baseline)),
        months=months,
        start=start,
        target=None if target is None else Decimal(str(target)),
        kpi=kpi,
    )


def many_people(dice: random.Random, *, count: int = 240, metrics: int = 12) -> Iterator[Precedent]:
    """Agreements of as many people over three years, their outcomes spread so widely that guessing hits nobody."""
    for number in range(count):
        metric = number % metrics
        quarter = dice.randrange(12)
        end = date(2023 + quarter // 4, quarter % 4 * 3 + 3, 28)
        baseline = dice.uniform(50, 500)
        yield Precedent(
            id=f"v{number:03}",
            metric=f"Messwert {'ABCDEFGHIJKLMNOP'[metric]}{metric} Bereich {metric % 4}",
            unit="h" if metric % 2 else "count",
            direction=Direction.UP if metric % 3 else Direction.DOWN,
            baseline=Decimal(f"{baseline:.2f}"),
            target=Decimal(f"{baseline * dice.uniform(0.7, 1.5):.2f}"),
            actual=Decimal(f"{baseline * dice.uniform(0.2, 4):.2f}"),
            start=date(end.year, 1, 1),
            end=end,
            person=f"person{number:03}",
        )
