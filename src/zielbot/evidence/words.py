"""Words as search sees them: stems, the parts of German compounds, words for the same matter, pieces of letters.

Compounds are split where all parts are words that the texts themselves or the known vocabulary use, in favour of parts
that occur often (Koehn and Knight 2003, Empirical Methods for Compound Splitting).
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Protocol, cast

_WORD = re.compile(r"[^\W\d_][^\W_]+")
_NOT_MATTER = re.compile(r"\b\d[\d.,:/]*\b\.?|[%€$]|\bQ[1-4]\b|\bKW\b")
_TOKEN = re.compile(r"[^\W_][\w&/-]*")
_LINKS = ("", "s", "es", "n", "en", "er", "e", "ns")
_SHORTEST_PART = 4
_SHORTEST_COMPOUND = 8
_LONGEST_COMPOUND = 60
_PIECE = 4
_PLAIN = str.maketrans("äöü", "aou")
_MOST_REMEMBERED = 100_000


class _Stemmer(Protocol):
    def stemWord(self, word: str) -> str:  # noqa: N802 - the library's name
        ...


@dataclass(frozen=True, slots=True)
class SearchWords:
    """The word lists of search: words without meaning, words of every goal, parts of compounds, alike words."""

    stop: frozenset[str]
    general: frozenset[str]
    parts: frozenset[str]
    alike: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, lists: Iterable[Mapping[str, object]]) -> SearchWords:
        """The word lists of all languages together."""
        listed = [cast("Mapping[str, list[str]]", one) for one in lists]
        groups = (cast("list[list[str]]", one.get("alike") or []) for one in listed)
        return cls(
            stop=frozenset(word for one in listed for word in one.get("stop") or ()),
            general=frozenset(word for one in listed for word in one.get("general") or ()),
            parts=frozenset(word for one in listed for word in one.get("parts") or ()),
            alike=tuple(tuple(group) for found in groups for group in found),
        )


class Analyser:
    """Takes texts apart for search; knows the word lists and a vocabulary of words that stand alone."""

    def __init__(self, lists: SearchWords, vocabulary: Iterable[str]) -> None:
        self._lists = lists
        self._stemmer: _Stemmer | None = None
        self._stems: dict[str, str] = {}
        known = Counter(word for word in vocabulary if word not in lists.stop)
        known.update({word for group in lists.alike for word in group})
        known.update(dict.fromkeys(lists.parts, 3))
        self._splitter = Splitter(known, self.stem)
        self._groups: dict[str, set[str]] = {}
        for group in lists.alike:
            for word in group:
                self._groups.setdefault(self.stem(word), set()).add(f"={self.stem(group[0])}")

    def words(self, text: str) -> list[str]:
        """The words of a text in lower case, without words that carry no meaning and without numbers."""
        return [word for word in _WORD.findall(folded(text)) if word not in self._lists.stop]

    def matter(self, text: str) -> str:
        """The words about the matter: no numbers, no dates, no words of every goal; the text where none remain."""
        dull = self._lists.stop | self._lists.general
        kept = [word for word in _TOKEN.findall(_NOT_MATTER.sub(" ", text)) if word.lower() not in dull]
        return " ".join(kept) or text

    def is_general(self, word: str) -> bool:
        """Whether the word stands in goals of every kind."""
        return word in self._lists.general

    def stem(self, word: str) -> str:
        """The stem of a word in lower case (Snowball for German; English endings are cut alike often enough)."""
        found = self._stems.get(word)
        if found is None:
            if self._stemmer is None:
                import snowballstemmer

                self._stemmer = snowballstemmer.stemmer("german")
            if len(self._stems) >= _MOST_REMEMBERED:
                self._stems.clear()
            found = self._stems[word] = str(self._stemmer.stemWord(word))
        return found

    def parts(self, word: str) -> tuple[str, ...]:
        """The parts of a compound; the word alone where it does not come apart."""
        return self._splitter.parts(word)

    def features(self, text: str) -> dict[str, float]:
        """The stems of the text with their weights: whole words, parts of compounds, and groups of alike words."""
        found: dict[str, float] = {}
        for word in self.words(text):
            if self.is_general(word):
                continue
            own, stems = self.stem(word), self.stems(word)
            found[own] = found.get(own, 0.0) + 1.0
            for part in stems - {own}:
                found[part] = found.get(part, 0.0) + 0.7
            for group in self._groups_of(stems):
                found[group] = max(found.get(group, 0.0), 0.7)
        return found

    def stems(self, word: str) -> set[str]:
        """The stem of the word and, of a compound, those of its parts that say something."""
        parts = self.parts(word)
        said = (self.stem(part) for part in parts if not self.is_general(part)) if len(parts) > 1 else ()
        return {self.stem(word), *said}

    def groups(self, word: str) -> set[str]:
        """The groups of alike words that the word or a part of it belongs to."""
        return self._groups_of(self.stems(word))

    def _groups_of(self, stems: Iterable[str]) -> set[str]:
        return {group for one in stems for group in self._groups.get(one, ())}

    def pieces(self, text: str) -> dict[str, float]:
        """The pieces of four letters in the words of the text, with how often each occurs."""
        counts = Counter(piece for word in self.words(text) if not self.is_general(word) for piece in pieces_of(word))
        return {piece: float(count) for piece, count in counts.items()}


class Splitter:
    """Splits German compounds by a vocabulary of words that stand alone, with how often they do."""

    def __init__(self, counts: Mapping[str, int], stem: _Stem) -> None:
        self._stem = stem
        self._counts = {word: count for word, count in counts.items() if len(word) >= _SHORTEST_PART}
        self._stems: Counter[str] = Counter()
        for word, count in self._counts.items():
            self._stems[stem(word)] += count
        self._begins = frozenset(_begin_of(word) for word in self._counts)
        self._known: dict[str, tuple[str, ...]] = {}

    def parts(self, word: str) -> tuple[str, ...]:
        """The parts of the compound in lower case; the word alone where it does not come apart."""
        if not _SHORTEST_COMPOUND <= len(word) <= _LONGEST_COMPOUND:
            return (word,)
        if word not in self._known:
            if len(self._known) >= _MOST_REMEMBERED:
                self._known.clear()
            self._known[word] = self._best(word)
        return self._known[word]

    def _best(self, word: str) -> tuple[str, ...]:
        whole = self._count(word)
        best: tuple[float, tuple[str, ...]] = (math.log1p(whole) if whole > 1 else 0.0, (word,))
        for parts in self._ways(word, depth=3):
            if len(parts) > 1:
                worth = sum(math.log1p(self._count(part)) for part in parts) / len(parts)
                best = max(best, (worth, parts))
        return best[1]

    def _ways(self, word: str, *, depth: int) -> Iterable[tuple[str, ...]]:
        if self._count(word):
            yield (word,)
        if depth <= 1:
            return
        for at in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
            head = self._head(word[:at])
            if head is not None:
                for rest in self._ways(word[at:], depth=depth - 1):
                    yield (head, *rest)

    def _head(self, begin: str) -> str | None:
        for link in _LINKS:
            bare = begin[: len(begin) - len(link)] if begin.endswith(link) else ""
            if self._count(bare):
                return bare
        return None

    def _count(self, word: str) -> int:
        if len(word) < _SHORTEST_PART or _begin_of(word) not in self._begins:
            return 0
        return self._counts.get(word, 0) or self._stems[self._stem(word)]


def _begin_of(word: str) -> str:
    """The first letters without umlaut, as stems have them."""
    return word[:_SHORTEST_PART].translate(_PLAIN)


class _Stem(Protocol):
    def __call__(self, word: str) -> str: ...


def folded(text: str) -> str:
    """The text composed and in lower case."""
    return unicodedata.normalize("NFKC", text).lower()


def pieces_of(word: str) -> list[str]:
    """The pieces of four letters in a word, its edges marked."""
    marked = f"_{word}_"
    return [marked[at : at + _PIECE] for at in range(max(1, len(marked) - _PIECE + 1))]
