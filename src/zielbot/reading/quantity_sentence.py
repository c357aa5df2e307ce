"""The sentence around the amounts: its clauses, the words of direction, and how often something is to happen."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from zielbot.goals.quantity import Direction
from zielbot.reading.number_words import alternatives, table, word_list

_REACH = 240
_PHRASE = 70
_WORD = re.compile(r"[^\W\d_]+")


class Signal(NamedTuple):
    """A word at `start` that tells a direction: up, down, bring (to a level) or keep."""

    start: int
    end: int
    kind: str


class Sentence:
    """One text cut into clauses, with the signals of direction and the frequencies in it.

    `whole` is the text of the same length with nothing hidden in it, `quiet` the same without the cues of amounts.
    """

    def __init__(
        self, text: str, whole: str, borders: list[int], signals: list[Signal], rates: list[tuple[int, int, str]]
    ) -> None:
        self.text, self.whole, self.quiet = text, whole, whole
        self._borders, self._signals, self._rates = borders, signals, rates

    def hush(self, ranges: Sequence[tuple[int, int]]) -> None:
        """The words in those ranges, which are in order, are the cues of amounts and say nothing of their clause."""
        pieces: list[str] = []
        position = 0
        for first, end in ranges:
            start = max(first, position)
            pieces += (self.whole[position:start], " " * (end - start))
            position = max(end, position)
        self.quiet = "".join((*pieces, self.whole[position:]))

    def unrate(self, ranges: Sequence[tuple[int, int]]) -> None:
        """What is itself an amount is no frequency: "from a day to four hours"."""
        starts = {start for start, _ in ranges}
        self._rates = [rate for rate in self._rates if rate[0] not in starts]

    def without(self, ranges: Sequence[tuple[int, int]]) -> Sentence:
        """The same sentence without the signals inside those ranges, which are in order."""
        starts = [start for start, _ in ranges]
        kept = []
        for signal in self._signals:
            index = bisect_right(starts, signal.start) - 1
            if index < 0 or signal.start >= ranges[index][1]:
                kept.append(signal)
        return Sentence(self.text, self.whole, self._borders, kept, self._rates)

    def clause(self, position: int) -> tuple[int, int]:
        """The range of the clause at `position`, as far as it may matter there."""
        index = bisect_right(self._borders, position)
        last = self._borders[index] if index < len(self._borders) else len(self.text)
        return max(self._borders[index - 1], position - _REACH), min(last, position + _REACH)

    def signals(self, start: int, end: int) -> list[Signal]:
        """The signals of direction that begin in that range."""
        return self._signals[bisect_left(self._signals, (start,)) : bisect_left(self._signals, (end,))]

    def nearest(self, start: int, end: int, kinds: frozenset[str], *, inside: bool = False) -> str | None:
        """The kind of the signal nearest to text[start:end]: in its clause, else, unless `inside`, anywhere near."""
        around = (max(start - _REACH, 0), end + _REACH)
        for first, last in (self.clause(start),) if inside else (self.clause(start), around):
            found = [signal for signal in self.signals(first, last) if signal.kind in kinds]
            found = [signal for signal in found if signal.end <= start or signal.start >= end]
            if found:
                return min(found, key=lambda signal: max(start - signal.end, signal.start - end)).kind
        return None

    def is_brought(self, position: int) -> bool:
        """Whether a verb such as "get" and what it moves stand in the clause before: "get the rating up to 4.7"."""
        first, _ = self.clause(position)
        moved = (signal for signal in self.signals(first, position) if signal.kind == "bring")
        return any(self.whole[signal.end : position].strip() for signal in moved)

    def rate(self, start: int, end: int) -> str | None:
        """The unit of time that the amount at text[start:end] is for: after it, else before it, in its clause."""
        first, last = self.clause(start)
        inside = self._rates[bisect_left(self._rates, (first,)) : bisect_left(self._rates, (last,))]
        after = [rate for rate in inside if rate[0] >= end]
        chosen = after or inside
        return chosen[0][2] if chosen else None


class Grammar:
    """Reads sentences of one language."""

    def __init__(self, data: Mapping[str, object]) -> None:
        self._exact: dict[str, str] = {}
        self._stems: dict[str, str] = {}
        for kind in ("up", "down", "bring", "keep"):
            for word in word_list(data, kind):
                (self._stems if word.endswith("*") else self._exact)[word.rstrip("*")] = kind
        self._sizes = sorted({len(stem) for stem in self._stems}, reverse=True)
        self._not = frozenset(word_list(data, "not_direction"))
        nouns = [(noun, self._plain(noun)) for noun in word_list(data, "change_nouns")]
        self._nouns = {noun: kind for noun, kind in nouns if kind}
        self._noun_endings = tuple(self._nouns) if data.get("compounds") else ()
        self._separable = _separable(data)
        joint = alternatives(word_list(data, "conjunctions"))
        self._border = re.compile(rf"[.!?;](?=\s|$)|\n|,(?=\s)|\s{joint}\s")
        self._abbreviations = frozenset((*word_list(data, "abbreviations"), *table(data, "magnitudes")))
        plain, words = alternatives(word_list(data, "per_plain")), alternatives(word_list(data, "per_words"))
        self._per_units, self._adverbs = table(data, "per_units"), table(data, "per_adverbs")
        self._stops = frozenset(word_list(data, "noun_stops"))
        units, adverbs = alternatives(self._per_units), alternatives(self._adverbs)
        self._rate = re.compile(rf"(?<!\w)(?:{words}\s?(?P<unit>{units})|(?P<adverb>{adverbs}))(?!\w)")
        self._other = re.compile(rf"\s?(?<!\w){plain}\s?(?P<noun>[^\W\d_]+(?:-[^\W\d_]+)*)")
        links = alternatives(word_list(data, "noun_links"))
        self._of_what = re.compile(rf"(?<!\w)(?P<noun>[^\W\d_]+)\s{links}(?:\s[^\W\d_]+){{1,2}}\s$")
        self._infix = str(data.get("infix") or "\0")
        particles = alternatives(word_list(data, "particles"))
        self._parted = re.compile(rf"(?P<particle>{particles}){self._infix}(?P<verb>\w{{3,}})")
        self._kind = lru_cache(maxsize=4096)(self._kind_of)

    def sentence(self, text: str, whole: str) -> Sentence:
        """The text with everything around the amounts read; `whole` is the text with nothing hidden in it."""
        borders = [0]
        borders += [match.end() for match in self._border.finditer(text) if not self._abbreviated(text, match)]
        signals: list[Signal] = []
        words = [(match.group(), match.start(), match.end()) for match in _WORD.finditer(whole)]
        for word, start, end in words:
            if kind := self._kind(word):
                signals.append(Signal(start, end, kind))
        signals += self._separated(whole, words, borders)
        rates = [
            (
                match.start(),
                match.end(),
                self._per_units[match["unit"]] if match["unit"] else self._adverbs[match["adverb"]],
            )
            for match in self._rate.finditer(text)
        ]
        return Sentence(text, whole, borders, sorted(signals), rates)

    def reference(self, text: str, position: int) -> tuple[str, int] | None:
        """What an amount that ends at `position` is for each of ("pro Kunde"), and where that ends."""
        if match := self._rate.match(text, position + 1 if text[position : position + 1].isspace() else position):
            return self._per_units[match["unit"]] if match["unit"] else self._adverbs[match["adverb"]], match.end()
        match = self._other.match(text, position)
        if match and match["noun"] not in self._stops:
            return match["noun"], match.end()
        return None

    def change_noun(self, word: str) -> bool:
        """Whether the word is a noun of change, so that what it is "of" is the change ("eine Steigerung von 5 %")."""
        word = word.rpartition(" ")[2]
        return word in self._nouns or word.endswith(self._noun_endings)

    def led_by_change(self, text: str, position: int) -> bool:
        """Whether a noun of change and what changes stand right before `position`: "eine Senkung der Kosten von"."""
        phrase = self._of_what.search(text, max(0, position - _PHRASE), position)
        return phrase is not None and self.change_noun(phrase["noun"])

    def without_zu(self, word: str) -> str:
        """The infinitive without what stands between its particle and the verb: "abzunehmen" is "abnehmen"."""
        if self._infix in word and (parted := self._parted.fullmatch(word)):
            return f"{parted['particle']}{parted['verb']}"
        return word

    def _kind_of(self, word: str) -> str | None:
        if word in self._not:
            return None
        word = self.without_zu(word)
        kind = self._plain(word)
        if kind is None and self._noun_endings and word.endswith(self._noun_endings):
            return next(self._nouns[noun] for noun in self._noun_endings if word.endswith(noun))
        return kind

    def _plain(self, word: str) -> str | None:
        if word in self._exact:
            return self._exact[word]
        return next((self._stems[word[:size]] for size in self._sizes if word[:size] in self._stems), None)

    def _abbreviated(self, text: str, border: re.Match[str]) -> bool:
        """Whether the border is only the dot of an abbreviation ("2 Mio. Euro")."""
        start = dot = border.start()
        if text[dot] != ".":
            return False
        while start > 0 and text[start - 1].isalpha() and dot - start < 12:
            start -= 1
        return text[start:dot] in self._abbreviations or dot - start == 1

    def _separated(self, text: str, words: list[tuple[str, int, int]], borders: list[int]) -> list[Signal]:
        """Verbs whose particle stands at the end of the clause: "bauen … ab", "nehmen … zu"."""
        signals = []
        for index, (word, start, _) in enumerate(words):
            for particle, kind in self._separable.get(word, ()):
                position = bisect_right(borders, start)
                last = borders[position] if position < len(borders) else len(text)
                for later, at, after in words[index + 1 : index + 25]:
                    if later == particle and at < last and not text[after : after + 2].strip(' .,!?;:)"“”»«'):
                        signals.append(Signal(at, after, kind))
        return signals


def _separable(data: Mapping[str, object]) -> dict[str, list[tuple[str, str]]]:
    found = data.get("separable")
    if not isinstance(found, Mapping):
        return {}
    return {
        str(verb): [(str(word), str(kind)) for word, kind in particles.items()] for verb, particles in found.items()
    }


DIRECTIONS = {"up": Direction.UP, "down": Direction.DOWN}
