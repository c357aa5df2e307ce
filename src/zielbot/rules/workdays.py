"""Working days: neither weekend nor a public holiday in all of Germany."""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache

_SATURDAY = 5
_FIXED = ((1, 1), (5, 1), (10, 3), (12, 25), (12, 26))
# Good Friday, Easter Monday, Ascension Day, Whit Monday
_AFTER_EASTER = (-2, 1, 39, 50)


def is_workday(day: date) -> bool:
    """Whether people usually work on that day."""
    return day.weekday() < _SATURDAY and day not in _holidays(day.year)


def next_workday(day: date) -> date:
    """The first working day after that day."""
    following = day + timedelta(days=1)
    while not is_workday(following):
        following += timedelta(days=1)
    return following


@cache
def _holidays(year: int) -> frozenset[date]:
    easter = _easter(year)
    moving = (easter + timedelta(days=days) for days in _AFTER_EASTER)
    return frozenset((*(date(year, month, day) for month, day in _FIXED), *moving))


def _easter(year: int) -> date:
    """Easter Sunday, by the calculation published anonymously in Nature in 1876."""
    moon = year % 19
    century, rest = divmod(year, 100)
    leap = century // 4
    correction = (century - (century + 8) // 25 + 1) // 3
    epact = (19 * moon + century - leap - correction + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    shift = (moon + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * shift + 114, 31)
    return date(year, month, day + 1)
