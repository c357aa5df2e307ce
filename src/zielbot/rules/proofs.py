"""Proofs: examinations, certificates and levels granted by others, so that anybody can see whether they are there."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zielbot.rules import grades, words_de, words_en
from zielbot.rules.lexicon import Word

if TYPE_CHECKING:
    from zielbot.rules.facts import Facts

_LEVEL = re.compile(r"[abc][12](?:-\w+)?")
_LOOSE = ("more", "betterment")


def names_proof(facts: Facts) -> bool:
    """Whether a proof of its own kind or a place on a scale is to be obtained: "die B1-Prüfung bestehen", "Stufe 4"."""
    if grades.names_grade(facts):
        return True
    if any(facts.place(topic) is not None for topic in _LOOSE):
        return False
    if any(_LEVEL.fullmatch(word.lower) for word in facts.words):
        return bool(facts.own_words)
    if facts.place("obtaining") is None:
        return False
    return any(_is_proof(word, facts) for word in facts.own_words)


def _is_proof(word: Word, facts: Facts) -> bool:
    """A joined word says which proof it is; a plain one needs another word of its own kind beside it."""
    endings = words_de.PROOFS if facts.german else words_en.PROOFS
    lower = word.lower
    if lower in words_de.NO_PROOFS or not lower.endswith(endings):
        return False
    return lower not in endings or len(facts.own_words) > 1
