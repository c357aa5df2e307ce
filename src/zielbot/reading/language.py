"""Which language a text is written in."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from zielbot.goals.language import Language
from zielbot.reading.packs import de_words, en_words
from zielbot.reading.tokens import Token

_LOOKED_AT = 400
_UMLAUTS = frozenset("äöüß")


class LanguageDetector:
    """Tells German from English by function words, endings and umlauts."""

    def __init__(self, words: Mapping[Language, Mapping[str, float]]) -> None:
        german, english = words[Language.DE], words[Language.EN]
        self._votes = {word: weight for word, weight in german.items() if word not in english}
        self._votes |= {word: -weight for word, weight in english.items() if word not in german}

    def detect(self, tokens: Sequence[Token]) -> Language:
        """The language most of the words speak for; German where they are even."""
        return Language.EN if self.lean(tokens) < 0 else Language.DE

    def lean(self, tokens: Sequence[Token]) -> float:
        """How far the words speak for German (above 0) or English (below 0)."""
        total = 0.0
        for token in tokens[:_LOOKED_AT]:
            if token.kind == "w":
                vote = self._votes.get(token.lower)
                total += _shape(token.lower) if vote is None else vote
        return total


def _shape(word: str) -> float:
    if not _UMLAUTS.isdisjoint(word):
        return 1.0
    if len(word) > 4:
        if word.endswith(de_words.SUFFIXES):
            return 0.5
        if word.endswith(en_words.SUFFIXES):
            return -0.5
    return 0.0
