"""What a number means in the notation of its language."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import NamedTuple

from zielbot.goals.language import Language

NUMBER = r"(?:\d{1,3}(?:\x20\d{3})+(?:,\d+)?(?![\d.,'])|\d+(?:[.,']\d+)*)"
"""A number in digits with whatever separators; `parse_number` tells what it means."""

_LONGEST = 24
_GROUPS = re.compile(r"[1-9]\d{0,2}(?:[.,' ]\d{3})+")


class Number(NamedTuple):
    """A value, and in `other` the second one that the notation allows."""

    value: Decimal
    other: Decimal | None = None


def parse_number(text: str, language: Language, *, counted: bool = False) -> Number | None:
    """The value of a number in digits, or None where it is none (a date, a version).

    "1.250" is 1250 in German and "1,250" in English; the other way round both readings come back. `counted` says that
    things are counted, of which there is no fraction: then the whole number comes first.
    """
    if len(text) > _LONGEST:
        return None
    plain = text.replace("'", "").replace(" ", "")
    decimal_mark, group_mark = (",", ".") if language is Language.DE else (".", ",")
    if "." in plain and "," in plain:
        return _mixed(plain)
    mark = "," if "," in plain else "." if "." in plain else ""
    if not mark:
        return Number(Decimal(plain))
    grouped = Decimal(plain.replace(mark, "")) if _GROUPS.fullmatch(plain) else None
    if plain.count(mark) > 1 or (mark == group_mark and grouped is not None):
        return Number(grouped) if grouped is not None else None
    decimal = Decimal(plain.replace(mark, "."))
    if mark == decimal_mark and grouped is not None:
        return Number(grouped, decimal) if counted else Number(decimal, grouped)
    return Number(decimal)


def _mixed(plain: str) -> Number | None:
    """A number with both marks: the last one is the decimal mark."""
    at = max(plain.rfind("."), plain.rfind(","))
    whole, fraction = plain[:at], plain[at + 1 :]
    if plain[at] in whole or not _GROUPS.fullmatch(whole):
        return None
    return Number(Decimal(f"{whole.replace('.', '').replace(',', '')}.{fraction}"))
