"""Numbers, days and units as they are written in the language of a goal."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_UNITS = {
    "EUR": ("Euro", "EUR"),
    "count": ("", ""),
    "points": ("Punkte", "points"),
    "pp": ("Prozentpunkte", "percentage points"),
    "stars": ("Sterne", "stars"),
    "min": ("Minuten", "minutes"),
    "h": ("Stunden", "hours"),
    "d": ("Tage", "days"),
    "wk": ("Wochen", "weeks"),
    "mo": ("Monate", "months"),
    "yr": ("Jahre", "years"),
}


def number(value: Decimal, *, german: bool) -> str:
    """The number with separators, at most two decimals and no trailing zeros."""
    rounded = f"{value:,.2f}".rstrip("0").rstrip(".") if value % 1 else f"{value:,.0f}"
    return rounded.translate(_SWAP) if german else rounded


def day(value: date, *, german: bool) -> str:
    """The day as people write it: "30.06.2027", "30 June 2027"."""
    return f"{value:%d.%m.%Y}" if german else f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def unit_name(unit: str, *, german: bool) -> str:
    """The unit as it stands after a number, empty for mere counts."""
    names = _UNITS.get(unit)
    return unit if names is None else names[0] if german else names[1]


_SWAP = str.maketrans(",.", ".,")
