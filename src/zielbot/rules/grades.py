"""Places on a scale that is no plain number: "Stufe 4", "from C to B", "die Bewertung „gut“"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zielbot.rules import patterns_de, patterns_en

if TYPE_CHECKING:
    from zielbot.rules.facts import Facts

_PLACE = r"(?:\d+(?:[.,]\d)?|[A-F][+-]?|I{1,3}|IV|V)(?![\w,.]*\w)"
# "in grade 3", "Lieferanten der Kategorie A" name a group, "grade 3 pupils" too
_NO_GROUP = r"(?<!\bin\s)(?<!\bof\s)(?<!\bfor\s)(?<!\bder\s)(?<!\bim\s)"
_SCALE = re.compile(
    rf"""
    \b {_NO_GROUP} (?: {patterns_de.SCALES} ) \s (?: mindestens \s )?
       (?: (?-i: {_PLACE} ) | [„“"‚] \w+ | (?: {patterns_de.MARKS} ) \b )
    | \b {_NO_GROUP} (?: {patterns_en.SCALES} ) \s (?: of \s | an? \s | at \s least \s )*
       (?: (?-i: {_PLACE} ) | [“"'‘] \w+ | (?: {patterns_en.MARKS} ) \b ) (?! \s {patterns_en.GRADED} )
    | \b (?: von | from ) \s (?: eine[rmn]? \s | an? \s )? (?-i: [A-F][+-]? ) \s
         (?: auf | to ) \s (?: eine[rmn]? \s | an? \s )? (?-i: [A-F] \b [+-]? )
    """,
    re.IGNORECASE | re.VERBOSE,
)


def names_grade(facts: Facts) -> bool:
    """Whether a place on a scale is to be reached; a class of pupils or a floor is none."""
    return _SCALE.search(facts.reading.text) is not None
