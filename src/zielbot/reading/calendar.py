"""Periods of the calendar: what "Q3", "KW 36" or "Ostern" cover, and counting on from a day.

Conventions of German civil law where there are any: months keep the number of the day (§ 188 (2), (3) BGB), half a
month is 15 days (§ 189 BGB), Anfang, Mitte and Ende of a month are its 1st, 15th and last day (§ 192 BGB).
"""

from __future__ import annotations

import calendar as _calendar
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from functools import lru_cache

from zielbot.goals.deadline import Precision

ONE_DAY = timedelta(days=1)
FIRST_YEAR, LAST_YEAR = 1900, 2199


class Part(StrEnum):
    """Which part of a period is meant."""

    START = "start"
    MID = "mid"
    END = "end"
    FIRST_HALF = "first_half"
    SECOND_HALF = "second_half"


@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, and how exactly they were named."""

    first: date
    last: date
    precision: Precision

    def part(self, part: Part | None) -> Period:
        """That part of the period; the whole of it for None."""
        match part:
            case None | Part.END:
                return self
            case Part.START:
                return replace(self, last=self.first)
            case Part.MID:
                return replace(self, last=self._middle())
            case Part.FIRST_HALF:
                return replace(self, last=self._middle())
            case Part.SECOND_HALF:
                return replace(self, first=self._middle() + ONE_DAY)

    def _middle(self) -> date:
        """The 15th of a month, 30 June of a year, the middle month's 15th of a quarter, otherwise the middle day."""
        if self.precision is Precision.MONTH:
            return self.first.replace(day=15)
        if self.precision is Precision.YEAR:
            return add_months(self.first, 6) - ONE_DAY
        if self.precision is Precision.QUARTER:
            return add_months(self.first, 1).replace(day=15)
        if self.precision is Precision.HALF:
            return add_months(self.first, 3) - ONE_DAY
        if self.precision is Precision.WEEK:
            return self.first + timedelta(days=2)
        return self.first + (self.last - self.first) // 2


def day(year: int, month: int, number: int) -> Period | None:
    """That day, None where there is no such day."""
    if not FIRST_YEAR <= year <= LAST_YEAR or not 1 <= month <= 12:
        return None
    if not 1 <= number <= _calendar.monthrange(year, month)[1]:
        return None
    return single(date(year, month, number))


def single(when: date) -> Period:
    """A period of one day."""
    return Period(when, when, Precision.DAY)


def months(year: int, first_month: int, count: int, precision: Precision) -> Period:
    """`count` months from the first of a month on."""
    first = add_months(date(year, 1, 1), first_month - 1)
    return Period(first, add_months(first, count) - ONE_DAY, precision)


def month(year: int, number: int) -> Period | None:
    """That month, None where there is none."""
    return months(year, number, 1, Precision.MONTH) if 1 <= number <= 12 else None


def quarter(year: int, number: int, start: tuple[int, int] = (1, 1)) -> Period | None:
    """The quarter of the (fiscal) year that begins in `year` on `start` (month, day)."""
    if not 1 <= number <= 4:
        return None
    first = add_months(date(year, *start), 3 * (number - 1))
    return Period(first, add_months(first, 3) - ONE_DAY, Precision.QUARTER)


def half(year: int, number: int, start: tuple[int, int] = (1, 1)) -> Period | None:
    """The half of the (fiscal) year that begins in `year` on `start`."""
    if not 1 <= number <= 2:
        return None
    first = add_months(date(year, *start), 6 * (number - 1))
    return Period(first, add_months(first, 6) - ONE_DAY, Precision.HALF)


def year(number: int, start: tuple[int, int] = (1, 1)) -> Period:
    """The (fiscal) year that begins in the year `number` on `start`."""
    first = date(number, *start)
    return Period(first, add_months(first, 12) - ONE_DAY, Precision.YEAR)


def fiscal_begin(when: date, start: tuple[int, int]) -> int:
    """The calendar year in which the fiscal year begins that holds `when`."""
    return when.year if (when.month, when.day) >= start else when.year - 1


def fiscal_begin_of_name(name: int, start: tuple[int, int]) -> int:
    """The calendar year in which fiscal year `name` begins: it is named for the year in which it ends."""
    return name if start == (1, 1) else name - 1


def week(year_number: int, number: int) -> Period | None:
    """The ISO week, Monday to Sunday, None where the year has no such week."""
    try:
        first = date.fromisocalendar(year_number, number, 1)
    except ValueError:
        return None
    return Period(first, first + timedelta(days=6), Precision.WEEK)


def week_of(when: date) -> Period:
    """The week, Monday to Sunday, that holds `when`."""
    first = when - timedelta(days=when.weekday())
    return Period(first, first + timedelta(days=6), Precision.WEEK)


def weekday_after(when: date, weekday: int) -> date:
    """The next such weekday (0 is Monday) after that day."""
    return when + timedelta(days=(weekday - when.weekday() - 1) % 7 + 1)


def nth_weekday(inside: Period, weekday: int, number: int) -> Period | None:
    """The first (1), second … or last (-1) such weekday of a period, None where there is none."""
    if number < 0:
        last = inside.last - timedelta(days=(inside.last.weekday() - weekday) % 7)
        return single(last) if last >= inside.first else None
    found = inside.first + timedelta(days=(weekday - inside.first.weekday()) % 7 + 7 * (number - 1))
    return single(found) if found <= inside.last else None


def add_months(when: date, count: int) -> date:
    """The day with the same number `count` months on, or the last of a month that is too short."""
    index = when.year * 12 + when.month - 1 + count
    target, number = index // 12, index % 12 + 1
    return date(target, number, min(when.day, _calendar.monthrange(target, number)[1]))


def add_duration(when: date, amount: Decimal, unit: str, region: str | None = None) -> date | None:
    """The day `amount` units (d, bd, wk, mo, qtr, half, yr, decade) on; None beyond the calendar."""
    per_month = {"mo": 1, "qtr": 3, "half": 6, "yr": 12, "decade": 120}
    try:
        if unit == "bd":
            return add_business_days(when, int(amount), region) if amount <= 1500 else None
        if unit in per_month:
            total = amount * per_month[unit]
            whole = int(total)
            return add_months(when, whole) + timedelta(days=int((total - whole) * 30))
        return when + timedelta(days=int(amount * {"d": 1, "wk": 7}[unit]))
    except (KeyError, OverflowError, ValueError):
        return None


def add_business_days(when: date, count: int, region: str | None = None) -> date:
    """The `count`-th working day after `when`: Monday to Friday without public holidays of the region.

    `region` is a German Land ("BY"), or a country, or country and part ("AT", "CH-ZH"); None stands for the holidays
    of all of Germany.
    """
    found = when
    while count > 0:
        found += ONE_DAY
        if found.weekday() < 5 and found not in public_holidays(found.year, region):
            count -= 1
    return found


@lru_cache(maxsize=64)
def public_holidays(year_number: int, region: str | None = None) -> frozenset[date]:
    """The public holidays of a year in that region, see `add_business_days`; those of Germany for an unknown one."""
    import holidays

    country, _, part = (region or "").upper().partition("-")
    if country and country not in {"DE", "AT", "CH"}:
        country, part = "DE", country
    try:
        found = holidays.country_holidays(country or "DE", subdiv=part or None, years=year_number)
    except NotImplementedError:
        found = holidays.country_holidays("DE", years=year_number)
    return frozenset(found)


def easter(year_number: int) -> date:
    """Easter Sunday of the western churches (Gauss's rule in the form of Meeus, Jones and Butcher)."""
    century, rest = divmod(year_number, 100)
    moon = (19 * (year_number % 19) + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15) % 30
    sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    shift = (year_number % 19 + 11 * moon + 22 * sunday) // 451
    number, number_day = divmod(moon + sunday - 7 * shift + 114, 31)
    return date(year_number, number, number_day + 1)
