"""Places on a scale that is no plain number: "Stufe 4", "from C to B", "die Bewertung „gut“"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zielbot.rules import words_de, words_en

if TYPE_CHECKING:
    from zielbot.rules.facts import Facts

_PLACE = r"(?:\d+(?:[.,]\d)?|[A-F][+-]?|I{1,3}|IV|V)(?![\w,.]*\w)"
_SCALE = re.compile(
    rf"""
    \b (?: {words_de.SCALES} | {words_en.SCALES} ) \s
       (?: of \s | an? \s | mindestens \s | at \s least \s )?
       (?: (?-i: {_PLACE} ) | [„“"'‚‘] \w+ | (?: {words_de.MARKS} | {words_en.MARKS} ) \b )
    | \b (?: von | from ) \s (?: eine[rmn]? \s | an? \s )? (?-i: [A-F][+-]? ) \s
         (?: auf | to ) \s (?: eine[rmn]? \s | an? \s )? (?-i: [A-F] \b [+-]? )
    """,
    re.IGNORECASE | re.VERBOSE,
)


def names_grade(facts: Facts) -> bool:
    """Whether a place on a scale is to be reached; a class of pupils or a floor is none."""
    return _SCALE.search(facts.reading.text) is not None
