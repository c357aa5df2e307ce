"""The words before a number that tell what it is for, and the words after it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

from zielbot.goals.quantity import Direction
from zielbot.reading.number_words import alternatives, word_list

_FIRST = r"(?<![\d.,])1\.(?=\s|$)"
_TOKEN = re.compile(rf"{_FIRST}|[^\W\d_]+|->|=>|<=|>=|[^\w\s]")
_REACH = 64
_LONGEST = 4
_RISEN = 3  # tokens: the number itself and its unit
COMPARATORS = ("le", "lt", "ge", "gt", "approx")
_BOUNDS = frozenset(("le", "ge", "approx"))  # "tenfold over the next years" is no more than tenfold
_SILENT = frozenset(("skip", "known"))
_AIMS = frozenset(("by", "to", "arrow"))
_LEVELS = frozenset(("now", "from", "weak_from", "at", "of", "in", "during"))


class CuesBefore(NamedTuple):
    """The codes before a number, nearest first, where they begin, and the word before them."""

    codes: tuple[str, ...]
    start: int
    before: str


class CuesAfter(NamedTuple):
    """What the words right after a number add: a comparator, "mehr" or "weniger", and where they end."""

    comparator: str | None
    side: Direction | None
    changed: bool
    end: int


class Cues:
    """The cue words of one language."""

    def __init__(self, data: Mapping[str, object]) -> None:
        table = data.get("cues")
        groups = table if isinstance(table, Mapping) else {}
        self._codes = {
            " ".join(_TOKEN.findall(str(phrase))): str(code) for code, phrases in groups.items() for phrase in phrases
        }
        units = data.get("units")
        self._unit_words = (
            frozenset(word for words in units.values() for word in words) if isinstance(units, Mapping) else frozenset()
        )
        self._spans = frozenset(word_list(data, "spans"))
        self._abbreviations = frozenset(word_list(data, "abbreviations"))
        self._comparators = {
            "ge": _after(word_list(data, "after_ge") + word_list(data, "after_ge_verbs")),
            "le": _after(word_list(data, "after_le")),
        }
        late = alternatives(word_list(data, "late_le"))
        self._late = re.compile(rf"(?:\s[^\W\d_]+){{1,4}}?\s{late}(?!\w)")
        self._sides = {
            Direction.UP: _after(word_list(data, "above")),
            Direction.DOWN: _after(word_list(data, "below")),
        }
        self._up_to = frozenset(word_list(data, "up_to"))
        self._rises = tuple(f"{words} " for words in self._up_to)
        self._more = frozenset(word_list(data, "more"))
        self._less = frozenset(word_list(data, "less"))
        self._changed = frozenset(word_list(data, "changed"))
        self._compared_with = re.compile(rf"\s{alternatives(word_list(data, 'compared_with'))}(?!\w)")
        self._not_more = frozenset(word_list(data, "not_more"))

    def before(self, text: str, position: int) -> CuesBefore:
        """The cues that end at `position`, read backwards until a word that is none."""
        offset = max(0, position - _REACH)
        tokens = [(match.group(), match.start() + offset) for match in _TOKEN.finditer(text[offset:position])]
        if tokens and any(letter.isdigit() for letter in text[offset:position]):
            tokens = self._after_last_digit(text, tokens, position)
        codes: list[str] = []
        start, last = position, len(tokens)
        while last > 0:
            if tokens[last - 1][0] == "." and last > 1 and tokens[last - 2][0] in self._abbreviations:
                last -= 1
                continue
            size = next((size for size in range(min(_LONGEST, last), 0, -1) if self._code(tokens, last, size)), 0)
            if not size:
                break
            code = self._code(tokens, last, size)
            if code == "le" and last - size <= _RISEN and not tokens[0][0] and self._is_rise(tokens, last, size):
                code = "to"
            if size == 1 and last == 2 and not tokens[0][0] and tokens[1][0] in self._unit_words:
                break
            if code in _LEVELS and _AIMS & set(codes):
                break
            codes.append(code)
            if tokens[last - size][0] in self._spans:
                codes.append("span")
            last -= size
            if code not in _SILENT:
                start = tokens[last][1]
        return CuesBefore(tuple(code for code in codes if code != "skip"), start, tokens[last - 1][0] if last else "")

    def after(self, text: str, position: int, *, words: int = 1) -> CuesAfter:
        """What stands right after a number; with `words` 0 only a comparator."""
        for comparator, pattern in self._comparators.items():
            if match := pattern.match(text, position):
                return CuesAfter(comparator, None, False, match.end())
        if self._late.match(text, position):
            return CuesAfter("le", None, False, position)
        return self._change(text, position) if words else CuesAfter(None, None, False, position)

    def leads_up(self, text: str, position: int) -> bool:
        """Whether "up to" stands there, which is a way after "get" and a ceiling elsewhere."""
        return text.startswith(self._rises, position)

    def comparator(self, text: str, position: int) -> str | None:
        """The comparator that the words right after `position` are ("verdoppeln wir mindestens …")."""
        words = _TOKEN.findall(text[position : position + _REACH])[:_LONGEST]
        codes = (self._codes.get(" ".join(words[:size])) for size in range(len(words), 0, -1))
        return next((code for code in codes if code in _BOUNDS), None)

    def _change(self, text: str, position: int) -> CuesAfter:
        for side, pattern in self._sides.items():
            if match := pattern.match(text, position):
                return CuesAfter(None, side, True, match.end())
        match = _NEXT.match(text, position)
        word = match["word"] if match else ""
        if match and (word in self._more or word in self._less):
            following = _NEXT.match(text, match.end())
            compared = following is not None and following["word"] in self._not_more
            if not compared or (following and self._compared_with.match(text, following.end())):
                return CuesAfter(None, Direction.UP if word in self._more else Direction.DOWN, True, match.end())
        if match and word in self._changed:
            return CuesAfter(None, None, True, match.end())
        return CuesAfter(None, None, False, position)

    def _is_rise(self, tokens: list[tuple[str, int]], last: int, size: int) -> bool:
        """Whether "up to" stands right behind another number: "from 8% up to 12%"."""
        return " ".join(token for token, _ in tokens[last - size : last]) in self._up_to

    def _code(self, tokens: list[tuple[str, int]], last: int, size: int) -> str:
        return self._codes.get(" ".join(token for token, _ in tokens[last - size : last]), "")

    @staticmethod
    def _after_last_digit(text: str, tokens: list[tuple[str, int]], position: int) -> list[tuple[str, int]]:
        """The tokens after the last digit before `position`, for a number ends what belongs to the next one."""
        at = position
        while at > 0 and not (text[at - 1].isdigit() and not _FIRST_OF.match(text, at - 1)):
            at -= 1
        kept = [token for token in tokens if token[1] >= at]
        return [("", at), *kept] if len(kept) < len(tokens) else kept


_FIRST_OF = re.compile(_FIRST)
_NEXT = re.compile(r"\s(?P<word>[^\W\d_]+)")


def _after(phrases: tuple[str, ...]) -> re.Pattern[str]:
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    endings = (re.escape(phrase) + (r"(?!\w)" if phrase[-1].isalpha() else "") for phrase in ordered)
    return re.compile(rf"[\s,]{{0,2}}(?:{'|'.join(endings)})") if ordered else re.compile(r"(?!)")
