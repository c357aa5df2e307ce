"""The thing that a number counts."""

from __future__ import annotations

import re
from collections.abc import Mapping

from zielbot.goals.language import Language
from zielbot.reading.normalised import Normalised
from zielbot.reading.number_words import word_list

_NEXT = re.compile(r"\s(?P<word>[^\W\d_]+(?:[-/][^\W\d_]+)*|\u0001+(?:-[^\W\d_]+)*)")
_ADJECTIVE = re.compile(r"\w+(?:e|en|er|es|em|te|ten|iv|al)")
_INFINITIVES = ("en", "ern", "eln", "t", "e")
_AROUND = 150
_MOST_WORDS = 4
_LONGEST_PHRASE = 3


class Nouns:
    """Finds the noun after a number: the capital letter shows it in German, the end of the phrase in English."""

    def __init__(self, language: Language, data: Mapping[str, object]) -> None:
        self._stops = frozenset(word_list(data, "noun_stops"))
        self._bridges = frozenset(word_list(data, "noun_bridges"))
        self._plurals = frozenset(word_list(data, "plurals"))
        moving = (word for key in ("up", "down", "bring", "keep") for word in word_list(data, key))
        self._verbs = tuple({word.rstrip("*") for word in moving if word.endswith("*")})
        self._german = language is Language.DE

    def after(self, normalised: Normalised, position: int) -> tuple[int, int] | None:
        """The range of the noun that begins after `position`, or None where no thing follows."""
        return self._german_noun(normalised, position) if self._german else self._phrase(normalised.text, position)

    def _german_noun(self, normalised: Normalised, position: int) -> tuple[int, int] | None:
        original = normalised.original
        at = normalised.offsets[position]
        cased = not original[max(1, at - _AROUND) : at + _AROUND].islower()
        found: tuple[int, int] | None = None
        for _ in range(_MOST_WORDS):
            match = _NEXT.match(normalised.text, position)
            if match is None:
                break
            word, position = match["word"], match.end()
            if word in self._bridges and found is None:
                continue
            if word in self._stops:
                break
            if cased and original[normalised.offsets[match.start("word")]].isupper():
                return match.span("word")
            if word[0] == "\u0001":
                return match.span("word")
            if not cased:
                if self._is_verb(word):
                    break
                found = match.span("word")
                if not _ADJECTIVE.fullmatch(word):
                    break
        return found

    def _is_verb(self, word: str) -> bool:
        """Whether a word without a capital is a verb of change, not the thing counted: "auf 8 senken"."""
        return word.endswith(_INFINITIVES) and word.startswith(self._verbs)

    def _is_plural(self, word: str) -> bool:
        return word in self._plurals or (word.endswith("s") and not word.endswith(("ss", "us")))

    def _phrase(self, text: str, position: int) -> tuple[int, int] | None:
        start = end = -1
        plural = False
        for _ in range(_LONGEST_PHRASE):
            match = _NEXT.match(text, position)
            if match is None:
                break
            word, position = match["word"], match.end()
            if start < 0 and word in self._bridges:
                continue
            if word in self._stops or (plural and not self._is_plural(word)):
                break
            plural = self._is_plural(word)
            start, end = (match.start("word") if start < 0 else start), match.end("word")
        return (start, end) if start >= 0 else None
