"""Numbers, dates and directions in the cells of a table, in German and English notation.

Where one cell alone could be read in two ways, the other cells of the file decide; where they do not, the cell is
reported and not guessed.
"""

from __future__ import annotations

import re
from calendar import monthrange
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from decimal import Decimal, InvalidOperation

from zielbot.goals.quantity import Direction

_NUMBER = re.compile(r"[-+]?\d[\d.,'\s]*")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ]00:00(?::00)?.*)?")
_DOTTED = re.compile(r"(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{2}|\d{4})")
_SLASHED = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})")
_MONTH = re.compile(r"(\d{4})-(\d{1,2})|(\d{1,2})[/.](\d{4})")
_QUARTER = re.compile(r"q\s?([1-4])[\s/.-]*(\d{4})|(\d{4})[\s/-]*q\s?([1-4])", re.IGNORECASE)
_YEAR = re.compile(r"(19|20)\d{2}(?:\.0)?")
_UP = frozenset(
    [
        "up",
        "hoch",
        "rauf",
        "auf",
        "steigern",
        "erhöhen",
        "steigend",
        "höher",
        "mehr",
        "increase",
        "higher",
        "maximise",
        "maximize",
        "max",
        "+",
        "↑",
        "▲",
    ]
)
_DOWN = frozenset(
    [
        "down",
        "runter",
        "ab",
        "senken",
        "reduzieren",
        "verringern",
        "sinkend",
        "niedriger",
        "weniger",
        "decrease",
        "lower",
        "reduce",
        "minimise",
        "minimize",
        "min",
        "-",
        "↓",
        "▼",
    ]
)
_UNITS = {
    "%": "prozent percent",
    "pp": "prozentpunkt prozentpunkte pp. percentage-points",
    "EUR": "€ euro eur",
    "USD": "$ dollar usd",
    "GBP": "£ pfund gbp",
    "CHF": "chf franken sfr",
    "points": "punkt punkte pkt pkt. point points",
    "stars": "stern sterne star stars",
    "count": "stück stk stk. anzahl zahl count pieces st.",
    "s": "sekunde sekunden sek sek. second seconds sec",
    "min": "minute minuten min min. minutes",
    "h": "stunde stunden std std. hour hours h",
    "d": "tag tage werktage arbeitstage day days d",
    "wk": "woche wochen week weeks",
    "mo": "monat monate month months",
    "yr": "jahr jahre year years",
    "t": "tonne tonnen tons",
    "kg": "kilogramm kilo kg",
    "kWh": "kwh kilowattstunden",
}
_UNIT_OF = {word: unit for unit, words in _UNITS.items() for word in words.split()}
_THOUSAND = 3
_NOTHING = frozenset(
    ["k.a.", "ka", "n/a", "na", "n.v.", "-", "–", "—", "?", "…", "offen", "entfällt", "none", "null", "#nv"]
)
_ABOUT = re.compile(r"(?:ca\.?|circa|rund|etwa|approx\.?|about|~|≈)\s*", re.IGNORECASE)
_MONTHS = ("jan", "feb", "mär mar mrz", "apr", "mai may", "jun", "jul", "aug", "sep", "okt oct", "nov", "dez dec")
_MONTH_OF = {name: number for number, names in enumerate(_MONTHS, start=1) for name in names.split()}
_NAMED_MONTH = re.compile(r"([^\W\d_]{3,9})\.?\s+(\d{4})")


class CellProblem(ValueError):
    """A cell that cannot be read; `code` says why."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


@dataclass(frozen=True, slots=True)
class Notation:
    """How a file writes numbers and dates; None where its cells do not tell."""

    decimal: str | None = None
    day_first: bool | None = None


def notation_of(numbers: Iterable[str], dates: Iterable[str]) -> Notation:
    """The notation that the unambiguous cells of a file show; None for a part on which they disagree or are silent."""
    marks = {mark for cell in numbers if (mark := _decimal_mark(cell)) is not None}
    orders = {order for cell in dates if (order := _day_first(cell)) is not None}
    return Notation(
        decimal=marks.pop() if len(marks) == 1 else None, day_first=orders.pop() if len(orders) == 1 else None
    )


def is_nothing(cell: str) -> bool:
    """Whether the cell is empty or says that there is nothing to say ("k. A.", "–")."""
    return not cell.strip() or "".join(cell.lower().split()) in _NOTHING


def read_number(cell: str, notation: Notation) -> tuple[Decimal | None, str]:
    """The number in a cell and the unit written beside it ("" where none); None where it says nothing."""
    text = cell.strip().replace("\u00a0", " ").replace("\u202f", " ").replace("−", "-").replace("–", "-")
    if is_nothing(text):
        return None, ""
    text = _ABOUT.sub("", text, count=1) if _ABOUT.match(text) else text
    match = _NUMBER.search(text)
    if match is None:
        raise CellProblem("bad_number")
    unit = (text[: match.start()] + text[match.end() :]).strip()
    if len(unit) > 20 or any(character.isdigit() for character in unit):
        raise CellProblem("bad_number")
    digits = re.sub(r"[\s']", "", match.group()).rstrip(".,")
    return _decimal(digits, notation), unit_of(unit)


def unit_of(words: str) -> str:
    """The unit that a table's words name; the words themselves where they name none of ours."""
    return _UNIT_OF.get(words.strip().lower(), words.strip())


def read_date(cell: str, notation: Notation, *, last: bool) -> date | None:
    """The day in a cell; of a month, quarter or year the first or (`last`) the last day; None where it says nothing."""
    text = cell.strip()
    if is_nothing(text):
        return None
    try:
        return _date(text, notation, last=last)
    except ValueError as exc:
        if isinstance(exc, CellProblem):
            raise
        raise CellProblem("bad_date") from exc


def read_direction(cell: str) -> Direction | None:
    """The direction a cell names; None for an empty cell."""
    word = cell.strip().lower()
    if not word:
        return None
    if word in _UP:
        return Direction.UP
    if word in _DOWN:
        return Direction.DOWN
    raise CellProblem("unknown_direction")


def _decimal(digits: str, notation: Notation) -> Decimal:
    if "," in digits and "." in digits:
        mark = max(",", ".", key=digits.rfind)
        plain = digits.replace("." if mark == "," else ",", "").replace(mark, ".")
    elif digits.count(",") + digits.count(".") > 1:
        plain = digits.replace(",", "").replace(".", "")
    else:
        mark = "," if "," in digits else "."
        plain = digits if mark not in digits else _with_one_mark(digits, mark, notation)
    try:
        return Decimal(plain)
    except InvalidOperation as exc:
        raise CellProblem("bad_number") from exc


def _with_one_mark(digits: str, mark: str, notation: Notation) -> str:
    if _is_plain(digits, mark) or notation.decimal == mark:
        return digits.replace(mark, ".")
    if notation.decimal is None:
        raise CellProblem("ambiguous_number")
    return digits.replace(mark, "")


def _is_plain(digits: str, mark: str) -> bool:
    """Whether the only mark can but be the decimal one: not three digits behind it, or a zero or many before it."""
    before, _, behind = digits.lstrip("+-").partition(mark)
    return len(behind) != _THOUSAND or before in ("", "0") or len(before) > _THOUSAND


def _decimal_mark(cell: str) -> str | None:
    match = _NUMBER.search(cell)
    digits = re.sub(r"[\s']", "", match.group()).rstrip(".,") if match else ""
    marks = {mark for mark in ",." if mark in digits}
    if len(marks) == 2:
        return max(",", ".", key=digits.rfind)
    if len(marks) != 1:
        return None
    mark = marks.pop()
    if digits.count(mark) > 1:
        return "." if mark == "," else ","
    return mark if _is_plain(digits, mark) else None


def _date(text: str, notation: Notation, *, last: bool) -> date:
    if match := _ISO.fullmatch(text) or _YEAR_FIRST.fullmatch(text):
        return date(int(match[1]), int(match[2]), int(match[3]))
    if match := _DOTTED.fullmatch(text):
        year = int(match[3]) + (2000 if len(match[3]) == 2 else 0)
        return date(year, int(match[2]), int(match[1]))
    if match := _SLASHED.fullmatch(text):
        return _slashed(int(match[1]), int(match[2]), int(match[3]), notation)
    if match := _QUARTER.fullmatch(text):
        quarter, year = int(match[1] or match[4]), int(match[2] or match[3])
        return _in_month(year, quarter * 3 if last else quarter * 3 - 2, last=last)
    if match := _MONTH.fullmatch(text):
        return _in_month(int(match[1] or match[4]), int(match[2] or match[3]), last=last)
    if (match := _NAMED_MONTH.fullmatch(text)) and (month := _MONTH_OF.get(match[1].lower()[:3])):
        return _in_month(int(match[2]), month, last=last)
    if _YEAR.fullmatch(text):
        return _in_month(int(text[:4]), 12 if last else 1, last=last)
    raise CellProblem("bad_date")


def _slashed(first: int, second: int, year: int, notation: Notation) -> date:
    if first > 12 or second > 12 or first == second:
        day, month = (first, second) if first > 12 else (second, first)
        return date(year, month, day)
    if notation.day_first is None:
        raise CellProblem("ambiguous_date")
    return date(year, second, first) if notation.day_first else date(year, first, second)


def _day_first(cell: str) -> bool | None:
    match = _SLASHED.fullmatch(cell.strip())
    if match is None or (int(match[1]) > 12) == (int(match[2]) > 12):
        return None
    return int(match[1]) > 12


def _in_month(year: int, month: int, *, last: bool) -> date:
    return date(year, month, monthrange(year, month)[1] if last else 1)
