"""The text as the grammars want it: NFC, lower case, number words as digits, with the way back to the original."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache

from zielbot.goals.language import Language
from zielbot.reading.normalised import Normalised
from zielbot.reading.number_words import Edit, EnglishNumbers, GermanNumbers, repairs, table, vocabulary, word_list

_TOLD = 4
_UMLAUTS = {"ae": "ä", "oe": "ö", "ue": "ü"}
_DIGRAPH = re.compile("|".join(_UMLAUTS))
_SIGNS = {"½": "5", "¼": "25", "¾": "75"}
_FRACTION = re.compile(rf"(?<![\d.,])(?P<whole>\d{{1,4}} ?)?(?P<sign>[{''.join(_SIGNS)}])(?!\d)")
_BREAK = re.compile(r"(?<=[\w,%)])(?P<break>[ \t]{0,3}\r?\n[ \t]{0,3})(?=(?P<next>[^\s\-–•*|]|[-–]\d))")
_AMOUNT = re.compile(r"[-–+±<>≤≥]?\s?[€$£]?\s?(?!\d{1,2}[.)]\s)\d")
_LONG_WORD = 16
_BULLETS = ' \t-–•*·>"„“'
_LETTERS = re.compile(r"[^\W\d_]+")
_SUPERFLUOUS = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]+|(?<= ) +")
_LOOKALIKES = str.maketrans(
    dict.fromkeys(
        "\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000\t", " "
    )
    | dict.fromkeys("\u2018\u2019\u201b\u00b4\u02bc\u2032", "'")
    | dict.fromkeys("\u2010\u2011\u2212\ufe63\uff0d", "-")
    | {"\uff05": "%", "\u00d7": "x", "\u2012": "–", "\u2014": "–", "\u2015": "–"}
)


class Normaliser:
    """Turns texts of one language into `Normalised` ones; the tables are compiled once."""

    def __init__(self, language: Language, data: Mapping[str, object]) -> None:
        self._words = GermanNumbers(data) if language is Language.DE else EnglishNumbers(data)
        self._open_ends = tuple(f" {word}" for word in word_list(data, "open_ends"))
        self._mark = "," if language is Language.DE else "."
        slips = repairs(word_list(data, "repaired"))
        real = frozenset(word_list(data, "real_words"))
        self._umlauts = _with_umlauts(data)
        self._typos = {slip: word for slip, word in slips.items() if word not in real} | vocabulary(data, "typos")

    def __call__(self, text: str) -> Normalised:
        """The text in NFC and what the grammars read in its place."""
        original = text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)
        lowered = _lower(original).translate(_LOOKALIKES)
        if "\n" in lowered:
            lowered = _blanked(lowered, self._breaks(original, lowered))
        if _SUPERFLUOUS.search(lowered):
            bare = _apply(original, lowered, [Edit(*found.span(), "") for found in _SUPERFLUOUS.finditer(lowered)])
            return _placed(self._edited(bare.text, bare.text), bare)
        return self._edited(original, lowered)

    def unwrapped(self, text: str) -> str:
        """The text, of the same length, with blanks where a line was only too long."""
        return _blanked(text, self._breaks(text, _lower(text))) if "\n" in text else text

    def _breaks(self, original: str, lowered: str) -> Iterator[tuple[int, int]]:
        """Where a line was only too long: what follows is lower case, an amount, or stands behind a small word."""
        joined = -1
        for found in _BREAK.finditer(original):
            begin = original.rfind("\n", 0, found.start()) + 1
            line = original[begin : found.start()]
            begun = begin == joined or not line.lstrip(_BULLETS)[:1].islower()
            goes_on = begun and found["next"].islower()
            small = lowered[max(0, found.start() - _LONG_WORD) : found.start()].endswith(self._open_ends)
            if goes_on or small or self._leads(line, original, found.end("break")):
                joined = found.end("break")
                yield found.start(), joined

    def _leads(self, line: str, original: str, position: int) -> bool:
        """Whether a line without an amount is followed by its own; a word with a capital may end a line as a month."""
        if _AMOUNT.match(original, position) is None or any(letter.isdigit() for letter in line):
            return False
        word = line.rpartition(" ")[2]
        return word.islower() or (self._mark == "," and word != line)

    def _edited(self, original: str, lowered: str) -> Normalised:
        words = [(match.group(), match.start(), match.end()) for match in _LETTERS.finditer(lowered)]
        edits = [Edit(start, end, right) for word, start, end in words if (right := self._right(word))]
        edits += self._words.edits(lowered, words)
        edits += self._fractions(lowered)
        return _apply(original, lowered, edits)

    def _fractions(self, lowered: str) -> list[Edit]:
        """Fractions of one letter as decimals: "2½" is 2,5 in German and 2.5 in English."""
        if not any(sign in lowered for sign in _SIGNS):
            return []
        return [
            Edit(*found.span(), f"{(found['whole'] or '0').strip()}{self._mark}{_SIGNS[found['sign']]}")
            for found in _FRACTION.finditer(lowered)
        ]

    def _right(self, word: str) -> str | None:
        """The word as it is rightly written, None where it is."""
        right = self._typos.get(word)
        if right is None and self._umlauts and _DIGRAPH.search(word):
            spelled = _DIGRAPH.sub(lambda pair: _UMLAUTS[pair.group()], word)
            return spelled if any(known in spelled for known in self._umlauts) else None
        return right


def normalise(text: str, language: Language, data: Mapping[str, object]) -> Normalised:
    """The text as the grammars of that language read it; `data` is the parsed numbers.yaml of the language."""
    return _normaliser(language, _Held(data))(text)


def _with_umlauts(data: Mapping[str, object]) -> tuple[str, ...]:
    """The words of all lists, and the beginnings of words, that hold an umlaut and are long enough to be told."""
    lists = (words for words in data.values() if isinstance(words, list))
    known = {str(word).rstrip("*") for words in lists for word in words}
    known |= {str(word) for key in ("fractions", "multiples", "per_adverbs") for word in table(data, key)}
    return tuple(sorted(word for word in known if len(word) >= _TOLD and " " not in word and set("äöü") & set(word)))


class _Held:
    """Word data as a cache key: the same object is the same key."""

    def __init__(self, data: Mapping[str, object]) -> None:
        self.data = data

    def __hash__(self) -> int:
        return id(self.data)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Held) and other.data is self.data


@lru_cache(maxsize=8)
def _normaliser(language: Language, held: _Held) -> Normaliser:
    return Normaliser(language, held.data)


def _lower(text: str) -> str:
    """Lower case of the same length: the few letters that would grow stay as they are."""
    lowered = text.lower()
    if len(lowered) == len(text):
        return lowered
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)


def _blanked(text: str, ranges: Iterable[tuple[int, int]]) -> str:
    pieces = list(text)
    for start, end in ranges:
        pieces[start:end] = " " * (end - start)
    return "".join(pieces)


def _placed(text: Normalised, bare: Normalised) -> Normalised:
    """The text read from `bare`, with the way back to what `bare` was made of."""
    offsets = [bare.offsets[offset] for offset in text.offsets]
    return Normalised(bare.original, text.text, offsets, [bare.ends[end - 1] for end in text.ends])


def _apply(original: str, lowered: str, edits: Iterable[Edit]) -> Normalised:
    pieces: list[str] = []
    offsets: list[int] = []
    ends: list[int] = []
    position = 0
    for edit in _disjoint(edits):
        pieces += (lowered[position : edit.start], edit.text)
        offsets += range(position, edit.start)
        ends += range(position + 1, edit.start + 1)
        offsets += [edit.start] * len(edit.text)
        ends += [edit.end] * len(edit.text)
        position = edit.end
    size = len(original)
    if not pieces:
        return Normalised(original, lowered, range(size + 1), range(1, size + 1))
    pieces.append(lowered[position:])
    offsets += range(position, size + 1)
    ends += range(position + 1, size + 1)
    return Normalised(original, "".join(pieces), offsets, ends)


def _disjoint(edits: Iterable[Edit]) -> Iterator[Edit]:
    position = 0
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.end)):
        if edit.start >= position:
            yield edit
            position = edit.end
