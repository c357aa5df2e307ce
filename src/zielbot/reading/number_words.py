"""Number words of a sentence, and the digits that take their place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from zielbot.reading.packs import de_numbers, en_numbers

Word = tuple[str, int, int]
"""A word in lower case with its start and end."""


class Edit(NamedTuple):
    """What is to stand in place of text[start:end]."""

    start: int
    end: int
    text: str


def table(data: Mapping[str, object], key: str) -> dict[str, str]:
    """The words under that key, each with what stands beside it, as text; empty where the key is missing."""
    found = data.get(key)
    return {str(word): str(value) for word, value in found.items()} if isinstance(found, Mapping) else {}


def alternatives(words: Iterable[str]) -> str:
    """A regex group of those words, the longest first; without words it matches nothing."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return f"(?:{'|'.join(re.escape(word) for word in ordered)})" if ordered else "(?!)"


def vocabulary(data: Mapping[str, object], key: str) -> dict[str, str]:
    """Word to word it stands for, from a mapping of each right word to its variants."""
    found = data.get(key)
    if not isinstance(found, Mapping):
        return {}
    return {str(variant): str(right) for right, variants in found.items() for variant in variants}


def repairs(words: Iterable[str]) -> dict[str, str]:
    """Slips of the pen in those words, with the right word: an inner letter missing, doubled, or swapped."""
    slips: dict[str, str] = {}
    for word in words:
        for at in range(1, len(word) - 1):
            slips.setdefault(word[:at] + word[at + 1 :], word)
            slips.setdefault(word[:at] + word[at] + word[at:], word)
            if at + 2 < len(word):
                slips.setdefault(word[:at] + word[at + 1] + word[at] + word[at + 2 :], word)
    return {slip: word for slip, word in slips.items() if slip not in words}


def word_list(data: Mapping[str, object], key: str) -> tuple[str, ...]:
    """The words listed under that key; none where it is missing."""
    words = data.get(key)
    return tuple(str(word) for word in words) if isinstance(words, Sequence) and not isinstance(words, str) else ()


def decimals(edits: Sequence[Edit], text: str, *, word: str, mark: str) -> list[Edit]:
    """The edits, where digits on both sides of the word for the decimal mark are one number: "vier Komma zwei"."""
    joined: list[Edit] = []
    for edit in edits:
        last = joined[-1] if joined else None
        gap = text[last.end : edit.start] if last else ""
        begun = last is not None and mark in last.text and len(edit.text) == 1 and gap == " "
        if last and edit.text.isdigit() and (begun or (last.text.isdigit() and gap == f" {word} ")):
            joined[-1] = Edit(last.start, edit.end, last.text + ("" if begun else mark) + edit.text)
        else:
            joined.append(edit)
    return joined


class GermanNumbers:
    """Finds German number words; `edits` leaves articles, verbs and idioms alone."""

    def __init__(self, data: Mapping[str, object]) -> None:
        self._table = de_numbers.number_words()
        self._verb_like = frozenset(word_list(data, "verb_like_cardinals"))
        self._verb_like_ordinals = frozenset(word_list(data, "verb_like_ordinals"))
        self._cues = frozenset(word_list(data, "number_cues"))
        self._articles = frozenset(word_list(data, "articles"))
        self._vague = frozenset(word_list(data, "vague_before_scale"))
        self._idioms = _pairs(word_list(data, "number_idioms"))
        self._dozen = frozenset(word_list(data, "dozen"))
        self._half = frozenset(word_list(data, "half_adjectives"))
        self._one = frozenset(word_list(data, "one"))

    def edits(self, text: str, words: Sequence[Word]) -> list[Edit]:
        """The number words among `words` of `text`, each with its digits."""
        long_ones = any(mark in text for mark in de_numbers.LONG_MARKS)
        edits: list[Edit] = [Edit(*found.span(), " %") for found in de_numbers.PER_HUNDRED.finditer(text)]
        for index, (word, start, end) in enumerate(words):
            if word in self._dozen:
                edits = self._dozens(text, words, index, edits)
                continue
            digits = self._table.get(word)
            if digits is None and long_ones and any(mark in word for mark in de_numbers.LONG_MARKS):
                digits = self._long(text, words, index)
            if digits is not None and self._is_number(text, words, index):
                edits.append(Edit(start, end, digits))
            elif word in self._one and _ONE_TO.match(text, end):
                edits.append(Edit(start, end, "1"))
        return decimals(edits, text, word="komma", mark=",") if "komma" in text else edits

    def _long(self, text: str, words: Sequence[Word], index: int) -> str | None:
        word, start, _ = words[index]
        before, _ = _neighbours(text, words, index)
        multiplied = word in de_numbers.LONG_MARKS and (
            before in self._table or _DIGITS_BEFORE.search(text[max(0, start - 12) : start])
        )
        if before in self._vague or multiplied:
            return None
        return de_numbers.long_number(word)

    def _is_number(self, text: str, words: Sequence[Word], index: int) -> bool:
        word, _, end = words[index]
        before, after = _neighbours(text, words, index)
        if (before, word) in self._idioms or (word, after) in self._idioms:
            return False
        if word in self._verb_like_ordinals:
            return before in self._articles
        if word in self._verb_like and _CLAUSE_END.match(text, end):
            return before in self._cues
        return True

    def _dozens(self, text: str, words: Sequence[Word], index: int, edits: list[Edit]) -> list[Edit]:
        _, start, end = words[index]
        before = words[index - 1] if index else ("", start, start)
        digits = _DIGITS_BEFORE.search(text[max(0, start - 12) : start])
        if digits:
            return [*edits, Edit(start - len(digits.group()), end, str(int(digits["number"]) * 12))]
        if edits and edits[-1].end == before[2] and edits[-1].text.isdigit():
            return [*edits[:-1], Edit(edits[-1].start, end, str(int(edits[-1].text) * 12))]
        if before[0] in self._half:
            article = words[index - 2] if index > 1 and words[index - 2][0] in self._one else before
            return [*edits, Edit(article[1], end, "6")]
        return [*edits, Edit(before[1] if before[0] in self._one else start, end, "12")]


class EnglishNumbers:
    """Finds English number words, joined into one number where they belong together."""

    def __init__(self, data: Mapping[str, object]) -> None:
        self._idioms = _pairs(word_list(data, "number_idioms"))
        self._ordinal_before = frozenset(word_list(data, "ordinal_before"))
        self._ordinal_after = frozenset(word_list(data, "ordinal_after"))
        self._cues = frozenset(word_list(data, "number_cues"))
        self._times = vocabulary(data, "times")
        self._dozen = frozenset(word_list(data, "dozen"))
        self._articles = frozenset(word_list(data, "articles"))
        self._starts = frozenset(en_numbers.CARDINALS) | self._times.keys() | self._dozen | en_numbers.ORDINALS.keys()

    def edits(self, text: str, words: Sequence[Word]) -> list[Edit]:
        """The number words among `words` of `text`, each with its digits."""
        # "to 4.6." ends a sentence; left as it is, it would look like a day and a month
        edits = [Edit(found.end() - 1, found.end(), ";") for found in _DECIMAL_END.finditer(text)]
        index = 0
        while index < len(words):
            if words[index][0] in self._starts:
                edit, index = self._read(text, words, index)
                edits += [edit] if edit else []
            else:
                index += 1
        return decimals(edits, text, word="point", mark=".") if " point " in text else edits

    def _read(self, text: str, words: Sequence[Word], index: int) -> tuple[Edit | None, int]:
        word, start, end = words[index]
        if word in self._times:
            return Edit(start, end, self._times[word]), index + 1
        if word in self._dozen:
            return self._dozens(text, words, index), index + 1
        if word in en_numbers.ORDINALS:
            return self._ordinal(text, words, index), index + 1
        last = self._run(text, words, index)
        parts = [part for part, _, _ in words[index : last + 1] if part in en_numbers.CARDINALS]
        if len(parts) == 1 and not self._is_number(text, words, index):
            return None, index + 1
        number, end = str(en_numbers.value_of(parts)), words[last][2]
        following = words[last + 1] if last + 1 < len(words) else None
        if following and parts[-1] in en_numbers.TENS and 0 < en_numbers.ORDINALS.get(following[0], 0) < 10:
            value = en_numbers.value_of(parts) + en_numbers.ORDINALS[following[0]]
            return Edit(start, following[2], en_numbers.ordinal(value)), last + 2
        if half := _AND_A_HALF.match(text, end):
            return Edit(start, half.end(), f"{number}.5"), last + 4
        if following and following[0] in self._dozen and text[end : following[1]] == " ":
            return Edit(start, following[2], str(int(number) * 12)), last + 2
        if parts[0] in en_numbers.SCALES and index and words[index - 1][0] in self._articles:
            start = words[index - 1][1]
        return Edit(start, end, number), last + 1

    def _run(self, text: str, words: Sequence[Word], index: int) -> int:
        """The index of the last word of the number that begins at `index`."""
        last = index
        while last + 1 < len(words):
            following, start, _ = words[last + 1]
            gap = text[words[last][2] : start]
            if gap not in (" ", "-"):
                break
            skip = 1
            if following == en_numbers.AND and words[last][0] in en_numbers.SCALES and last + 2 < len(words):
                following, skip = words[last + 2][0], 2
            if following not in en_numbers.CARDINALS or not en_numbers.joins(words[last][0], following):
                break
            last += skip
        return last

    def _is_number(self, text: str, words: Sequence[Word], index: int) -> bool:
        word, start, _ = words[index]
        before, after = _neighbours(text, words, index)
        if word in en_numbers.SCALES and _DIGITS_BEFORE.search(text[max(0, start - 12) : start]):
            return False
        if before in self._cues and (before, word) not in self._idioms:
            return True
        pairs = {(before, word), (word, after), ("*", word) if before else ("", ""), (word, "*")}
        return self._idioms.isdisjoint(pairs)

    def _ordinal(self, text: str, words: Sequence[Word], index: int) -> Edit | None:
        word, start, end = words[index]
        before, after = _neighbours(text, words, index)
        if before in self._articles and after in en_numbers.LINKS:
            return None
        if after in self._ordinal_before or before in self._ordinal_after:
            return Edit(start, end, en_numbers.ordinal(en_numbers.ORDINALS[word]))
        return None

    def _dozens(self, text: str, words: Sequence[Word], index: int) -> Edit:
        _, start, end = words[index]
        if digits := _DIGITS_BEFORE.search(text[max(0, start - 12) : start]):
            return Edit(start - len(digits.group()), end, str(int(digits["number"]) * 12))
        count = 12
        while index and words[index - 1][0] in (*self._articles, en_numbers.HALF):
            index -= 1
            count = 6 if words[index][0] == en_numbers.HALF else count
            start = words[index][1]
        return Edit(start, end, str(count))


def _pairs(phrases: Iterable[str]) -> frozenset[tuple[str, str]]:
    """Two-word phrases as pairs."""
    return frozenset((first, second) for first, _, second in (phrase.partition(" ") for phrase in phrases))


def _neighbours(text: str, words: Sequence[Word], index: int) -> tuple[str, str]:
    """The words right before and after, "" where anything but a space or hyphen lies between."""
    _, start, end = words[index]
    before = words[index - 1] if index and text[words[index - 1][2] : start] in _GAPS else None
    after = words[index + 1] if index + 1 < len(words) and text[end : words[index + 1][1]] in _GAPS else None
    return before[0] if before else "", after[0] if after else ""


_DECIMAL_END = re.compile(r"(?<![\d.,/])\d+\.\d+\.(?=\s|$)")
_GAPS = (" ", "-")
_CLAUSE_END = re.compile(r"\s*(?:[.!?,;:)]|$)")
_DIGITS_BEFORE = re.compile(r"(?P<number>\d{1,6}) $")
_ONE_TO = re.compile(r"- (?=\w+ \w)")
_AND_A_HALF = re.compile(rf"{en_numbers.AND_A_HALF}\b")
