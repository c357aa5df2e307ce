"""From a match to a period: thirds of a year, halves of a school year, quarters named behind their fiscal year."""

from __future__ import annotations

import re

from zielbot.goals.deadline import Precision
from zielbot.reading import calendar
from zielbot.reading.calendar import Period
from zielbot.reading.deadline_core import Core, Kind, Moment
from zielbot.reading.deadline_dates import Groups, fiscal_name, full_year, numbered, plausible, said_year, trimmed
from zielbot.reading.deadline_words import TimeWords

_THIRD = 4
_SCHOOL_YEAR = (8, 1)
_YEAR = 12
_MIDSUMMER = 7  # the season of one year only ("Saison 2027") has no first month


def third_of_year(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """1. Trimester 2028, zweites Tertial: four months."""
    number = numbered(found, words, "n", "o")
    end, found = trimmed(match, found, moment)
    if number is None or not 1 <= number <= 12 // _THIRD:
        return None

    def in_year(year: int) -> Period:
        return calendar.months(year, _THIRD * (number - 1) + 1, _THIRD, Precision.HALF)

    return Core(match.start(), end, Kind.HALF, in_year, said_year(found, words, moment))


def school_half(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """2. Schulhalbjahr 2026/27: August to January, February to July; without a number the one that runs."""
    number = numbered(found, words, "n", "o")
    begun, ended = found.get("fa"), found.get("fb")
    year = full_year(begun) - (0 if ended else 1) if begun else None
    if number is None:
        first = calendar.fiscal_begin(moment.today, _SCHOOL_YEAR)
        halves = [calendar.half(begin, which, _SCHOOL_YEAR) for begin in (first, first + 1) for which in (1, 2)]
        running = next((half for half in halves if half and half.last >= moment.today), None)
        return Core(match.start(), match.end(), Kind.RUNNING, lambda _: running, running="half", fixed=True, minimum=2)
    return Core(match.start(), match.end(), Kind.HALF, lambda y: calendar.half(y, number, _SCHOOL_YEAR), year)


def school(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """Schuljahr 2026/27, Wintersemester 2027/28, Sommersemester."""
    name = re.sub(r"\s+", " ", found.get("kind") or found.get("kind2") or found.get("plain") or "")
    if name not in words.terms:
        return None
    first, count = words.terms[name]
    begun, ended = found.get("fa") or found.get("fa2"), found.get("fb") or found.get("fb2")
    named = full_year(begun) if begun else None
    if named is not None and count == _YEAR and not ended:
        if first == _MIDSUMMER:
            return None
        named -= 1
    return Core(
        match.start(),
        match.end(),
        Kind.FISCAL,
        lambda y: calendar.months(y, first, count, Precision.YEAR if count == _YEAR else Precision.HALF),
        named,
        1 if named else 2,
    )


def year_pair(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """2027/28 without a word for the year: the fiscal year, behind a plain cue."""
    first, second = int(found["fa"] or 0), int(found["fb"] or 0)
    if (first + 1) % 100 != second:
        return None
    begin = fiscal_name(found, words, moment)
    start = moment.fiscal_start
    return Core(match.start(), match.end(), Kind.FISCAL, lambda y: calendar.year(y, start), begin, 2)


def fiscal_part(match: re.Match[str], found: Groups, words: TimeWords, moment: Moment) -> Core | None:
    """FY28 Q3, GJ 2027/28 H1."""
    begin = fiscal_name(found, words, moment)
    if not plausible(begin, moment):
        return None
    start = moment.fiscal_start
    if quarter := found.get("q"):
        which = int(quarter)
        return Core(match.start(), match.end(), Kind.QUARTER, lambda y: calendar.quarter(y, which, start), begin)
    which = int(found["h"] or 1)
    return Core(match.start(), match.end(), Kind.HALF, lambda y: calendar.half(y, which, start), begin)
