from __future__ import annotations

from datetime import date

import pytest

from zielbot.rules.workdays import is_workday, next_workday


@pytest.mark.parametrize(
    "day",
    [
        pytest.param(date(2027, 3, 26), id="Good Friday"),
        pytest.param(date(2027, 3, 29), id="Easter Monday"),
        pytest.param(date(2027, 5, 6), id="Ascension Day"),
        pytest.param(date(2027, 5, 17), id="Whit Monday"),
        pytest.param(date(2025, 4, 21), id="Easter Monday 2025"),
        pytest.param(date(2028, 5, 1), id="Labour Day"),
        pytest.param(date(2028, 10, 3), id="German Unity"),
        pytest.param(date(2027, 3, 14), id="a Sunday"),
    ],
)
def test_weekends_and_public_holidays_are_no_working_days(day: date) -> None:
    assert not is_workday(day)


def test_an_ordinary_monday_is_a_working_day() -> None:
    assert is_workday(date(2027, 3, 15))


def test_the_next_working_day_skips_the_whole_of_easter() -> None:
    assert next_workday(date(2027, 3, 25)) == date(2027, 3, 30)
