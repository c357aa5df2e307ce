"""A number as it stands in the text, before its sentence tells what it is for."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from zielbot.goals.quantity import Direction


class Form(StrEnum):
    """How the number is put: in digits, as a fraction, a multiple, nothing at all, or in an adjective ("5%ige")."""

    PLAIN = "plain"
    FRACTION = "fraction"
    FACTOR = "factor"
    ZERO = "zero"
    ADJECTIVE = "adjective"


@dataclass(frozen=True, slots=True)
class Amount:
    """A value at text[start:end] of the normalised text; `first` is where the words that belong to it begin.

    `cues` are the codes of the words before it (by, to, from, ge, le …), nearest first, `before` the word before those.
    `scale` is what magnitude and unit multiply the digits with, `noun` the range of the thing counted, `sign` 1 or -1
    for a written sign, `side` the direction that a word right after it gives ("20 % mehr") and `changed` true where
    such a word makes it a change. `after` is a comparator that follows, `rated` true for "4,3 von 5".
    """

    start: int
    end: int
    value: Decimal
    unit: str | None = None
    form: Form = Form.PLAIN
    scale: Decimal = Decimal(1)
    upper: Decimal | None = None
    other: Decimal | None = None
    sign: int = 0
    noun: tuple[int, int] | None = None
    per: str | None = None
    cues: tuple[str, ...] = ()
    before: str = ""
    first: int = -1
    side: Direction | None = None
    changed: bool = False
    after: str | None = None
    rated: bool = False
