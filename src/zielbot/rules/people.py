"""People at work as a text names them."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from zielbot.goals.span import Span
from zielbot.rules.lexicon import Word

if TYPE_CHECKING:
    from zielbot.rules.facts import Facts

_FEMALE = "innen"


def is_person(word: Word, facts: Facts) -> bool:
    """Whether the word means people who work there; customers, patients and pupils are others."""
    if facts.touches("people", word.span):
        return True
    ending = facts.german and word.lower.endswith(_FEMALE) and word.text[0].isupper()
    return ending and not facts.touches("share_of_people", word.span)


def names_people(facts: Facts) -> bool:
    """Whether people who work there are named anywhere."""
    return any(is_person(word, facts) for word in facts.words)


def people_after(facts: Facts, span: Span, *, within: int) -> bool:
    """Whether one of so many words after the span means people who work there."""
    place = bisect_left(facts.words, span.end, key=lambda word: word.span.start)
    return any(is_person(word, facts) for word in facts.words[place : place + within])
