"""Numbers that belong to a goal."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from zielbot.goals.span import Span


class QuantityKind(StrEnum):
    """What the number says: reach a level, change by so much, go from one level to another, multiply."""

    ABSOLUTE = "absolute"
    CHANGE = "change"
    FROM_TO = "from_to"
    FACTOR = "factor"


class Direction(StrEnum):
    """Which way the measure is to move."""

    UP = "up"
    DOWN = "down"


class Comparator(StrEnum):
    """How the number binds: exactly, less than, at most, more than, at least, about."""

    EQ = "eq"
    LT = "lt"
    LE = "le"
    GT = "gt"
    GE = "ge"
    APPROX = "approx"


@dataclass(frozen=True, slots=True)
class Quantity:
    """A number of a goal as it stands in the text.

    `value` is the number at stake in base units ("2,5 Mio. EUR" is 2500000 EUR, "ein Drittel" weniger is 33.3 %).
    `unit` is one of % pp bp EUR CHF USD GBP count points stars x s min h d wk mo yr kg t l km kWh rank, or the noun.
    `baseline` is the from-value of a from_to, `upper` the other end of a range, `per` the time unit of a rate (d, wk,
    mo, qtr, yr) or another reference, `noun` the thing counted as written. `ambiguous` is true where the notation
    allows a second value ("1.250" in a sentence whose language is unclear), which then stands in `other_value`.
    """

    text: str
    span: Span
    kind: QuantityKind
    value: Decimal
    unit: str
    direction: Direction | None = None
    comparator: Comparator = Comparator.EQ
    baseline: Decimal | None = None
    upper: Decimal | None = None
    per: str | None = None
    noun: str | None = None
    noun_span: Span | None = None
    ambiguous: bool = False
    other_value: Decimal | None = None
