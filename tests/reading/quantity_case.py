"""Reads quantities the way the reader does, and the tables of expected ones."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import yaml

from zielbot.adapters.resources import language_data
from zielbot.goals.language import Language
from zielbot.goals.quantity import Quantity
from zielbot.reading.deadlines import DeadlineReader
from zielbot.reading.masks import Masker
from zielbot.reading.normalise import Normaliser
from zielbot.reading.quantities import QuantityReader

CASES = Path(__file__).parent / "cases"
TODAY = date(2027, 1, 15)
COMPARATORS = ("lt", "le", "gt", "ge", "approx")


@cache
def quantities(language: Language) -> Callable[[str], tuple[Quantity, ...]]:
    """Reads the quantities of a text of that language, names and dates hidden first."""
    data = language_data()[language]
    normalise, masker = Normaliser(language, data["numbers"]), Masker(language, data["masks"])
    deadlines, reader = DeadlineReader(language, data["time"]), QuantityReader(language, data["numbers"])

    def read(text: str) -> tuple[Quantity, ...]:
        masked, _ = masker.mask(normalise(text))
        times = deadlines.read(masked, today=TODAY)
        return reader.read(masked, hidden=times.consumed, gone=times.gone)

    return read


def table(name: str) -> dict[str, str]:
    """The sentences of a table with what is expected of each."""
    return yaml.safe_load((CASES / f"{name}.yaml").read_text("utf-8"))


def described(quantity: Quantity, expected: str) -> str:
    """The quantity in the notation of the tables, with those parts that `expected` speaks of."""
    kinds, values, units, *rest = expected.split()
    parts = [
        str(quantity.kind) if quantity.kind not in kinds.split("|") else kinds,
        _value(quantity, values),
        quantity.unit if quantity.unit not in units.split("|") else units,
    ]
    if {"up", "down"} & set(rest):
        parts.append(str(quantity.direction))
    if quantity.comparator != "eq":
        parts.append(str(quantity.comparator))
    if any(word.startswith("per=") for word in rest):
        parts.append(f"per={quantity.per}")
    return " ".join(parts)


def _value(quantity: Quantity, expected: str) -> str:
    values, _, baseline = expected.partition("<")
    values, _, upper = values.partition("..")
    right = any(_near(quantity.value, value) for value in values.split("|"))
    right = (
        right and (not baseline or _near(quantity.baseline, baseline)) and (not upper or _near(quantity.upper, upper))
    )
    return expected if right else f"{quantity.value}<{quantity.baseline}..{quantity.upper}"


def _near(found: object, expected: str) -> bool:
    return found is not None and math.isclose(float(str(found)), float(expected), rel_tol=0.001, abs_tol=1e-9)
