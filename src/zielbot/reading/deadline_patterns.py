"""Patterns of a language pack, filled with the words of the language and compiled."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import partial
from typing import NamedTuple

from zielbot.reading.deadline_core import Rule, heads
from zielbot.reading.deadline_words import TimeWords, alternation

_YEARS = frozenset(str(start) for start in range(195, 220))
_DAYS = frozenset(str(number) for number in range(1, 54)) | frozenset(f"0{number}" for number in range(1, 10))
_PLACE = re.compile(r"\{([a-z]+\d?)\}")


class Form(NamedTuple):
    """One way to write a time.

    `reading` is the name of what makes a period of it, `needs` the words without which it cannot occur: `@months` for
    those of a table, `#` for two numbers with a mark between, `@years` and `@days` for numbers, anything else as it
    is. The pattern is verbose; `{month}` stands for the alternation or fragment of that name.
    """

    reading: str
    needs: str
    pattern: str


def compile_forms(forms: Iterable[Form], fragments: Mapping[str, str], words: TimeWords) -> tuple[Rule, ...]:
    """The rules of a pack: its forms with every `{name}` filled in, each compiled when it is first needed."""
    tables = _tables(words)
    known = {name: alternation(table) for name, table in tables.items()} | dict(fragments)
    return tuple(
        Rule(form.reading, _needs(form.needs, tables), partial(_compiled, form.pattern, known)) for form in forms
    )


def _compiled(pattern: str, known: Mapping[str, str]) -> re.Pattern[str]:
    return re.compile(_bounded(_filled(pattern, known)), re.VERBOSE)


def _tables(words: TimeWords) -> dict[str, list[str]]:
    plain_days = [word for word in words.weekdays if not (len(word) > 5 and word.endswith("s"))]
    return {
        "month": list(words.months),
        "ordinal": list(words.ordinals),
        "low": [word for word, number in words.ordinals.items() if 0 < number < 5],
        "last": [word for word, number in words.ordinals.items() if number < 0],
        "deixis": list(words.deixis),
        "fiscal": [word for word, unit in words.periods.items() if unit == "fiscal"],
        "running": list(words.periods),
        "holiday": [*words.fixed_holidays, *words.easter_holidays, *words.floating_holidays],
        "advent": list(words.advents),
        "season": list(words.seasons),
        "unit": list(words.units),
        "amount": list(words.numbers),
        "weekday": plain_days,
        "longday": [word for word in plain_days if len(word) > 5],
        "stem": list(words.compounds),
        "part": list(words.parts),
        "half": list(words.halves),
        "ending": list(words.abbreviated_ends),
        "head": list(words.name_heads),
        "small": list(words.small_words),
        "today": list(words.today),
        "term": list(words.terms),
    }


def _needs(names: str, tables: Mapping[str, list[str]]) -> frozenset[str]:
    found: frozenset[str] = frozenset()
    for name in names.split():
        if name == "@years":
            found |= _YEARS
        elif name == "@days":
            found |= _DAYS
        elif name.startswith("@"):
            found |= heads(tables[name[1:]])
        else:
            found |= {name[:3]}
    return found


def _filled(pattern: str, known: Mapping[str, str]) -> str:
    while True:
        filled = _PLACE.sub(lambda place: known.get(place.group(1), place.group()), pattern)
        if filled == pattern:
            return filled
        pattern = filled


def _bounded(pattern: str) -> str:
    """The pattern with white space of at most four characters: two runs side by side stay linear."""
    return pattern.replace(r"\s*", r"\s{0,4}").replace(r"\s+", r"\s{1,4}")
