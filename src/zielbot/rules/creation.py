"""New things that are to be made: "einen Leitfaden für die Probezeit entwickeln"."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zielbot.goals.span import Span
from zielbot.rules import patterns_de, patterns_en
from zielbot.rules.lexicon import Word

if TYPE_CHECKING:
    from zielbot.rules.facts import Facts

# how far apart the article and its thing may stand: "ein neues digitales Übergabeprotokoll"
_ADJECTIVES = 3


def creating(facts: Facts) -> tuple[Span, ...]:
    """The verbs that make something which will be there afterwards, empty where nothing is made."""
    verbs = tuple(span for span in facts.places("creating") if not facts.is_aside(span))
    return verbs if verbs and any(_is_new(place, facts) for place in range(len(facts.words))) else ()


def _is_new(place: int, facts: Facts) -> bool:
    """Whether the word is a thing with an indefinite article before it."""
    words = facts.words
    if not _is_thing(words[place], facts) or facts.is_aside(words[place].span):
        return False
    before = words[max(0, place - _ADJECTIVES - 1) : place]
    return any(facts.touches("indefinite_article", word.span) for word in before)


def _is_thing(word: Word, facts: Facts) -> bool:
    return word.lower.endswith(patterns_de.THINGS if facts.german else patterns_en.THINGS)
