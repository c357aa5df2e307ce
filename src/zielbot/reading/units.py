"""Units and magnitudes of one language."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from zielbot.reading.number_words import alternatives, table, word_list

COUNT = "count"
TIMES = "times"
CURRENCIES = frozenset(("EUR", "CHF", "USD", "GBP"))
DURATIONS = frozenset(("s", "min", "h", "d", "wk", "mo", "qtr", "yr"))
LONG_DURATIONS = frozenset(("d", "wk", "mo", "qtr", "yr"))
PERCENTAGES = frozenset(("%", "pp", "bp"))
_NEVER_PARTED = PERCENTAGES | LONG_DURATIONS | CURRENCIES | {TIMES, "points", "stars"}


class Unit(NamedTuple):
    """A unit of the machine-readable answer, and how many of it one of the word is."""

    code: str
    factor: Decimal = Decimal(1)


class UnitAt(NamedTuple):
    """A unit found in the text, and where it ends."""

    unit: Unit
    end: int


class Units:
    """Finds units and magnitudes at a place of a text."""

    def __init__(self, data: Mapping[str, object]) -> None:
        self._units = _unit_table(data)
        self._of_money = {word: Decimal(factor) for word, factor in table(data, "money_magnitudes").items()}
        self._magnitudes = {word: Decimal(factor) for word, factor in table(data, "magnitudes").items()}
        self._link = re.compile(rf"\s{alternatives(word_list(data, 'measure_links'))}(?=\s)")

    def unit(self, text: str, position: int) -> UnitAt | None:
        """The unit that begins at `position`, a space or a hyphen before it allowed; the longest one."""
        match = _UNIT.match(text, position)
        if match is None:
            return None
        for group in ("two", "one", "head"):
            if match[group] is not None and (unit := self._units.get(match[group].replace("-", " "))):
                return UnitAt(unit, match.end(group))
        return None

    def parted(self, text: str, position: int) -> UnitAt | None:
        """The measure that a fraction before `position` is a part of: "a quarter of an hour", "1/4 inch"."""
        link = self._link.match(text, position)
        found = self.unit(text, link.end() if link else position)
        return found if found and found.unit.code not in _NEVER_PARTED else None

    def prefix(self, text: str) -> Unit | None:
        """The currency that stands before a number."""
        unit = self._units.get(text)
        return unit if unit and unit.code in CURRENCIES else None

    def magnitude(self, text: str, position: int, *, money: bool = False) -> tuple[Decimal, int]:
        """How much the word at `position` multiplies the number before it, and where it ends; 1 where it does not."""
        match = _MAGNITUDE.match(text, position)
        factor = self._magnitudes.get(match["word"]) if match else None
        if match and factor is None and money:
            factor = self._of_money.get(match["word"])
        return (factor, match.end()) if match and factor is not None else (Decimal(1), position)

    def words_of(self, code: str) -> tuple[str, ...]:
        """All words for the unit with that code."""
        return tuple(word for word, unit in self._units.items() if unit.code == code)


_UNIT = re.compile(
    r"[\s]?-?(?P<two>(?P<one>(?P<head>[^\W\d_]++|[%‰€$£★°])(?:[\s]?-?[^\W\d_]++|[€$])?)(?:\s[^\W\d_]++)?)(?![\d])"
)
_MAGNITUDE = re.compile(r"\s?-?(?P<word>[^\W\d_]++)(?:\.(?=[\s€$-]|$))?")


def _unit_table(data: Mapping[str, object]) -> dict[str, Unit]:
    found: dict[str, Unit] = {}
    units = data.get("units")
    if isinstance(units, Mapping):
        found |= {str(word): Unit(str(code)) for code, words in units.items() for word in words}
    for word, scaled in table(data, "scaled_units").items():
        factor, _, code = scaled.partition(" ")
        found[word] = Unit(code, Decimal(factor))
    return found
