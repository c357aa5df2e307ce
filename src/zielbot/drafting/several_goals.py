"""Two goals in one opening: the first is worked on, the other is kept for a talk of its own."""

from __future__ import annotations

import re

_NUMBERED = re.compile(
    r"(?:^|[\s,;:.])(?:erstens|zum (?:einen|ersten)|einerseits|first(?:ly)?|on the one hand|for one)\b[,:]?\s*"
    r"(?P<first>.{8,}?)[\s,;.]+(?:und |and )?"
    r"(?:zweitens|zum (?:anderen|andern|zweiten)|andererseits|second(?:ly)?|on the other hand|for another)\b.{4,}",
    re.IGNORECASE | re.DOTALL,
)
_ANNOUNCED = re.compile(
    r"\b(?:zwei|two|2)\s(?:sachen|dinge|ziele|themen|wünsche|anliegen|things|goals|topics|wishes)\b[^:,.–-]{0,30}?\s*[:,.–-]"
    r"\s*(?P<first>.{8,}?)\s*(?:,?\s(?:und|and)[\s,]|[;.\n])\s*.{6,}",
    re.IGNORECASE | re.DOTALL,
)
_VERB_FIRST = re.compile(
    r"(?:wünsche|möchte|will|soll|muss|wollen|sollen|müssen)\s(?:ich|wir)(?:\s(?:mir|uns))?\s"
    r"|(?P<verb>soll|sollen|muss|müssen)\s(?P<who>(?:die|der|das|unsere?|meine?)\s\S+)\s",
    re.IGNORECASE,
)


def first_of_two(text: str) -> str | None:
    """The first of two goals that a message announces as two; None where it holds one."""
    match = _NUMBERED.search(text) or _ANNOUNCED.search(text)
    if match is None:
        return None
    first = match.group("first").strip(" ,;:.")
    lead = _VERB_FIRST.match(first)
    if lead is None:
        return first
    subject = f"{lead.group('who')} {lead.group('verb')} " if lead.group("verb") else ""
    return f"{subject}{first[lead.end() :]}"
