"""Days that stand in a text and not in the calendar: "31.06.2027", "31. Juni", "February 30"."""

from __future__ import annotations

import calendar
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from zielbot.goals.span import Span
from zielbot.rules.lexicon import Word

_NUMERIC = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})?")
# the months that are shorter than others, with the most days they have
_SHORT_MONTHS = {
    "februar": 29,
    "february": 29,
    "april": 30,
    "juni": 30,
    "june": 30,
    "september": 30,
    "november": 30,
}
_MONTHS, _LONGEST, _LEAP_YEAR, _CENTURY = 12, 31, 2028, 2000


@dataclass(frozen=True, slots=True)
class ImpossibleDay:
    """Where it stands, and the last day of the month it names where that can be told."""

    span: Span
    last: date | None


def impossible_day(words: tuple[Word, ...]) -> ImpossibleDay | None:
    """The first day named that no calendar has, None where there is none."""
    numbers = tuple(place for place, word in enumerate(words) if word.text[0].isdigit())
    found = (*_numeric(words, numbers), *_named(words, numbers))
    return found[0] if found else None


def _numeric(words: tuple[Word, ...], numbers: tuple[int, ...]) -> Iterator[ImpossibleDay]:
    for place in numbers:
        match = _NUMERIC.fullmatch(words[place].text)
        if match is None:
            continue
        day, month = int(match[1]), int(match[2])
        year = int(match[3]) if match[3] else None
        if year is not None and year < _CENTURY:
            year += _CENTURY
        if not 1 <= month <= _MONTHS or day > _LONGEST:
            continue
        longest = calendar.monthrange(year or _LEAP_YEAR, month)[1]
        if day > longest:
            yield ImpossibleDay(words[place].span, date(year, month, longest) if year else None)


def _named(words: tuple[Word, ...], numbers: tuple[int, ...]) -> Iterator[ImpossibleDay]:
    for place in numbers:
        shown = words[place].lower.rstrip(".,")
        day = shown.removesuffix("st").removesuffix("th")
        # "June 31, 2027" is a day, "in June 31 visits" is none
        closed = words[place].text.endswith(",") or day != shown
        before = words[max(0, place - 1) : place] if closed else ()
        for near in (*before, *words[place + 1 : place + 2]):
            longest = _SHORT_MONTHS.get(near.lower, _LONGEST)
            if day.isdecimal() and longest < int(day) <= _LONGEST:
                here = Span(words[place].span.start, words[place].span.start + len(shown))
                first, last = sorted((near.span, here))
                yield ImpossibleDay(Span(first.start, last.end), None)
