"""Beginnings that are named where a deadline is missing: "ab dem 1. April 2027"."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zielbot.goals.span import Span
from zielbot.rules import patterns_de, patterns_en

if TYPE_CHECKING:
    from zielbot.rules.facts import Facts

_GERMAN = re.compile(
    rf"\bab\s(?:dem\s|der\s)?(?:{patterns_de.BEGUN})(?:\s(?:{patterns_de.BEGUN}|{patterns_de.BEGUN_MORE})\b){{0,3}}",
    re.IGNORECASE,
)
_ENGLISH = re.compile(
    rf"\b(?:from|as\sof|starting|beginning)\s(?:on\s)?(?:{patterns_en.BEGUN})\b(?:\s(?:{patterns_en.BEGUN_MORE})){{0,3}}",
    re.IGNORECASE,
)


def start_named(facts: Facts) -> Span | None:
    """Where the text says from when on something is to be, None where it does not."""
    match = (_GERMAN if facts.german else _ENGLISH).search(facts.reading.text)
    return Span(match.start(), match.end()) if match else None
