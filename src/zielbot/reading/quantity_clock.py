"""Times that are measured: "7:30 min", "1:45 h", "3:59:59", "2 Stunden 30 Minuten"; never the time of day."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from zielbot.reading.number_words import alternatives, word_list
from zielbot.reading.quantity_cues import Cues
from zielbot.reading.units import Units

_CLOCK = re.compile(r"(?P<big>\d{1,3}):(?P<mid>[0-5]\d)(?::(?P<small>[0-5]\d))?(?![\d:])")
_PARTNER = re.compile(r"(?:\s(?:[^\W\d]+|[<>≤≥~→]|->)){1,4}\s?(?:\d{1,3}:[0-5]\d(?::[0-5]\d)?|\d+(?:[.,]\d+)?)")
_SIXTY = Decimal(60)
_HOURS = 24  # from here on "31:30" is no time of day
_SECONDS = {"d": Decimal(86400), "h": Decimal(3600), "min": Decimal(60), "s": Decimal(1)}
_CLOCKED = frozenset(("h", "min"))
_AIMED = frozenset(("to", "from", "weak_from", "lt", "le", "by"))


class Measured(NamedTuple):
    """A measured time: its value in `unit`, and where it ends."""

    value: Decimal
    unit: str
    end: int


class Clock:
    """Reads measured times of one language."""

    def __init__(self, data: Mapping[str, object], units: Units, cues: Cues) -> None:
        self._units, self._cues = units, cues
        joint = alternatives(word_list(data, "range_and"))
        self._more = re.compile(rf"\s(?:{joint}\s)?(?P<number>\d{{1,2}})(?![\d.,:])")

    def written(self, text: str, start: int) -> Measured | None:
        """The measured time with colons at `start`: its unit stands behind it or behind the one it goes with."""
        match = _CLOCK.match(text, start)
        if match is None:
            return None
        found = self._units.unit(text, match.end())
        unit, end = (found.unit.code, found.end) if found else (self._unit_further(text, match), match.end())
        if unit not in _CLOCKED:
            return None
        big, mid, small = (Decimal(match[part] or 0) for part in ("big", "mid", "small"))
        if match["small"] and unit == "min":
            return Measured(big * _SIXTY + mid + small / _SIXTY, unit, end)
        return Measured(big + mid / _SIXTY + small / _SIXTY / _SIXTY, unit, end)

    def _unit_further(self, text: str, match: re.Match[str]) -> str:
        """The unit of the other end ("von 7:30 auf 6:00 Minuten"); hours where there are seconds and an aim."""
        if partner := _PARTNER.match(text, match.end()):
            found = self._units.unit(text, partner.end())
            if found is not None:
                return found.unit.code
        if not _AIMED & set(self._cues.before(text, match.start()).codes):
            return ""
        return "h" if match["small"] else "min" if int(match["big"]) >= _HOURS else ""

    def extended(self, text: str, value: Decimal, unit: str | None, end: int) -> Measured | None:
        """The time that ends at `end` with what a smaller unit adds: "2 Stunden 30 Minuten"; None for nothing."""
        match = self._more.match(text, end)
        if match is None or unit not in _SECONDS:
            return None
        found = self._units.unit(text, match.end())
        if found is None or _SECONDS.get(found.unit.code, _SECONDS[unit]) >= _SECONDS[unit]:
            return None
        more = Decimal(match["number"]) * _SECONDS[found.unit.code] / _SECONDS[unit]
        return Measured(value + more, unit, found.end)
