"""Periods of the calendar and counting on from a day."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from zielbot.goals.deadline import Precision
from zielbot.reading import calendar
from zielbot.reading.calendar import Part, Period


@pytest.mark.parametrize(
    ("year", "sunday"),
    [
        (2024, date(2024, 3, 31)),
        (2025, date(2025, 4, 20)),
        (2027, date(2027, 3, 28)),
        (2038, date(2038, 4, 25)),
        (1981, date(1981, 4, 19)),
    ],
)
def test_easter_is_the_sunday_of_the_calendar(year: int, sunday: date) -> None:
    assert calendar.easter(year) == sunday


@pytest.mark.parametrize(
    ("begin", "months", "end"),
    [
        (date(2027, 1, 15), 9, date(2027, 10, 15)),
        (date(2027, 1, 31), 1, date(2027, 2, 28)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2027, 3, 31), -1, date(2027, 2, 28)),
    ],
)
def test_months_keep_the_day_or_end_with_the_month(begin: date, months: int, end: date) -> None:
    assert calendar.add_months(begin, months) == end


@pytest.mark.parametrize(
    ("amount", "unit", "end"),
    [
        ("0.5", "yr", date(2027, 7, 15)),
        ("0.75", "yr", date(2027, 10, 15)),
        ("1.5", "mo", date(2027, 3, 2)),
        ("2", "wk", date(2027, 1, 29)),
        ("1", "qtr", date(2027, 4, 15)),
        ("2", "half", date(2028, 1, 15)),
        ("1", "decade", date(2037, 1, 15)),
        ("10", "bd", date(2027, 1, 29)),
    ],
)
def test_a_duration_counts_on_from_today(amount: str, unit: str, end: date) -> None:
    assert calendar.add_duration(date(2027, 1, 15), Decimal(amount), unit) == end


@pytest.mark.parametrize(("amount", "unit"), [("100000", "yr"), ("9000", "bd"), ("99999999", "d"), ("3", "h")])
def test_what_the_calendar_does_not_hold_has_no_end(amount: str, unit: str) -> None:
    assert calendar.add_duration(date(2027, 1, 15), Decimal(amount), unit) is None


@pytest.mark.parametrize(
    ("period", "part", "first", "last"),
    [
        (calendar.month(2027, 5), Part.MID, date(2027, 5, 1), date(2027, 5, 15)),
        (calendar.month(2027, 5), Part.START, date(2027, 5, 1), date(2027, 5, 1)),
        (calendar.month(2027, 5), Part.SECOND_HALF, date(2027, 5, 16), date(2027, 5, 31)),
        (calendar.quarter(2027, 2), Part.MID, date(2027, 4, 1), date(2027, 5, 15)),
        (calendar.half(2027, 2), Part.MID, date(2027, 7, 1), date(2027, 9, 30)),
        (calendar.year(2027), Part.MID, date(2027, 1, 1), date(2027, 6, 30)),
        (calendar.week(2027, 10), Part.MID, date(2027, 3, 8), date(2027, 3, 10)),
        (calendar.year(2027), None, date(2027, 1, 1), date(2027, 12, 31)),
    ],
)
def test_parts_of_periods_follow_the_conventions(
    period: Period | None, part: Part | None, first: date, last: date
) -> None:
    assert period is not None
    assert (period.part(part).first, period.part(part).last) == (first, last)


def test_other_periods_are_halved_by_their_days() -> None:
    season = Period(date(2027, 6, 1), date(2027, 8, 31), Precision.SEASON)

    assert season.part(Part.MID).last == date(2027, 7, 16)


@pytest.mark.parametrize(
    ("start", "year", "number", "last"),
    [
        ((1, 1), 2027, 4, date(2027, 12, 31)),
        ((10, 1), 2026, 2, date(2027, 3, 31)),
        ((4, 1), 2027, 4, date(2028, 3, 31)),
    ],
)
def test_quarters_count_from_the_beginning_of_the_fiscal_year(
    start: tuple[int, int], year: int, number: int, last: date
) -> None:
    quarter = calendar.quarter(year, number, start)

    assert quarter is not None
    assert quarter.last == last


def test_what_does_not_exist_is_none() -> None:
    assert calendar.day(2027, 2, 29) is None
    assert calendar.day(2027, 13, 1) is None
    assert calendar.day(99999, 1, 1) is None
    assert calendar.month(2027, 13) is None
    assert calendar.quarter(2027, 5) is None
    assert calendar.half(2027, 3) is None
    assert calendar.week(2027, 53) is None


@pytest.mark.parametrize(
    ("number", "found"), [(1, date(2027, 6, 4)), (4, date(2027, 6, 25)), (-1, date(2027, 6, 25)), (5, None)]
)
def test_the_nth_weekday_of_a_month_is_found(number: int, found: date | None) -> None:
    month = calendar.month(2027, 6)
    assert month is not None

    friday = calendar.nth_weekday(month, 4, number)

    assert (friday.first if friday else None) == found


@pytest.mark.parametrize(
    ("region", "holiday"),
    [("BY", date(2027, 1, 6)), ("AT", date(2027, 10, 26)), ("DE-SN", date(2027, 11, 17)), ("CH-ZH", date(2027, 8, 1))],
)
def test_public_holidays_depend_on_the_region(region: str, holiday: date) -> None:
    assert holiday in calendar.public_holidays(2027, region)
    assert holiday not in calendar.public_holidays(2027)


def test_an_unknown_region_has_the_holidays_of_germany() -> None:
    assert calendar.public_holidays(2027, "XX") == calendar.public_holidays(2027)
