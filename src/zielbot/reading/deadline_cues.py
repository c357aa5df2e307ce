"""What stands to the left of a date: the cue, the part of the period, and how plainly it marks a deadline."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from zielbot.reading.calendar import Part
from zielbot.reading.deadline_words import TimeWords

_WINDOW = 80
_SHORT = 4
_PLAIN, _WEAK = 3, 2
_NOUN = re.compile(r"(?<!\w)(?P<before>[^\W\d_]{2,5})\s(?P<noun>[^\W\d_]{4,})\s$")
_TOKEN = re.compile(r"\d{1,2}\s?\.(?!\d)|[^\W_]+(?:'[^\W_]+)?|[^\w\s]")
_NUMBERED = re.compile(r"(\d{1,2})\s?\.")
_DASHES = frozenset("-–/")


class Role(StrEnum):
    """What the cue makes of a date."""

    DEADLINE = "deadline"
    BEFORE = "before"  # the date itself is not included
    DROP = "drop"  # a start or a comparison
    FROM = "from"  # the first half of a range
    PAST = "past"
    EVERY = "every"
    PERSON = "person"


@dataclass(slots=True)
class Left:
    """What was found to the left: the expression begins at `start`; `strength` 0 means that it is no adverbial."""

    start: int
    strength: int = 1
    role: Role = Role.DEADLINE
    part: Part | None = None
    offset: int | None = None
    linked: bool = False
    joined: bool = False
    cue: str = ""
    through: bool = False


class LeftReader:
    """Reads the words before a date from right to left until one plays no part."""

    def __init__(self, words: TimeWords, ranges: frozenset[str]) -> None:
        self._words = words
        self._ranges = ranges  # words that may stand between the two ends of a range

    def around_noun(self, text: str, end: int) -> Left | None:
        """What stands before a noun that a year follows ("bis Ende der Wahlperiode 2029"), None without a plain cue."""
        noun = _NOUN.search(text, max(0, end - _WINDOW), end)
        if noun is None or noun["noun"] in self._words.name_nouns:
            return None
        linked = self._words.left.get(noun["before"]) in {"skip", "weak"}
        left = self.read(text, noun.start("noun")) if linked else None
        enough = _WEAK if noun["noun"].endswith(self._words.period_nouns) else _PLAIN
        return left if left and left.strength >= enough and left.role is Role.DEADLINE else None

    def read(self, text: str, end: int, *, part: Part | None = None, half: bool = False) -> Left:
        """What stands before the date that begins at `end`; `part` is what the date itself says already."""
        walk = _Walk(self._words, self._ranges, Left(end, part=part), half=half)
        base = max(0, end - _WINDOW)
        tokens = list(_TOKEN.finditer(text, base, end))
        if base and tokens and text[base - 1 : base].isalnum():
            tokens = tokens[1:]
        glued = end
        for index in range(len(tokens) - 1, -1, -1):
            token = tokens[index]
            word = token.group()
            before = tokens[index - 1].group() if index else ""
            if word in _DASHES and token.end() == glued and text[token.start() - 1 : token.start()].isalnum():
                if before in self._words.parts:
                    glued = token.start()
                    continue
                walk.dash(token.start())
                break
            if not walk.step(word, before, token.start()):
                break
            glued = token.start()
        return walk.finish()


class _Walk:
    def __init__(self, words: TimeWords, ranges: frozenset[str], left: Left, *, half: bool) -> None:
        self._words = words
        self._ranges = ranges
        self._left = left
        self._end = left.start
        self._cued = False
        self._articles = False
        self._half = half
        self._named_day = False
        self._closed = False
        self._steps: dict[str, Callable[[str, str, int], bool]] = {
            "strong": self._strong,
            "weak": self._weak,
            "skip": self._skip,
            "through": self._through,
            "less": self._stop,
            "excl": self._excl,
            "drop": self._drop,
            "than": self._than,
            "between": self._between,
            "link": self._link,
            "title": self._title,
            "every": self._every,
        }

    def dash(self, start: int) -> None:
        if not self._cued:
            self._left.linked = True
            self._left.start = min(self._left.start, start)

    def step(self, word: str, before: str, start: int) -> bool:
        left, words = self._left, self._words
        if word == ":":
            return not self._cued and words.left.get(before) == "strong"
        if word == ".":
            return words.left.get(before) == "skip" or (len(before) < _SHORT and before in words.deixis)
        if word in _DASHES:
            self.dash(start)
            return False
        if not self._cued:
            if word in words.halves:
                self._half = True
                return True
            if (self._half or self._named_day) and (number := self._ordinal(word)) is not None:
                return self._take_ordinal(number, start)
            if left.part is None and word in words.parts:
                left.part, left.start, self._articles = words.parts[word], start, False
                return True
            if left.offset is None and words.units.get(word) in {"d", "bd"}:
                self._named_day = True
                return True
            if left.offset is None and word in words.deixis:
                left.offset, left.start, self._articles = words.deixis[word], start, False
                return True
        kind = words.left.get(word)
        return self._steps[kind](word, before, start) if kind in self._steps else False

    def finish(self) -> Left:
        left = self._left
        if not self._cued and left.role is Role.DEADLINE:
            if left.part is not None and left.start < self._end:
                left.strength = 2
            elif self._articles:
                left.strength = 0
            elif left.offset is not None:
                left.strength = 2
        return left

    def _ordinal(self, word: str) -> int | None:
        numbered = _NUMBERED.fullmatch(word)
        return int(numbered.group(1)) if numbered else self._words.ordinals.get(word)

    def _take_ordinal(self, number: int, start: int) -> bool:
        if self._half:
            self._left.part = Part.FIRST_HALF if number == 1 else Part.SECOND_HALF
        elif number in (1, -1):
            self._left.part = Part.START if number == 1 else Part.END
        else:
            return False
        self._half = self._named_day = self._articles = False
        self._left.start = start
        return True

    def _cue(self, word: str, start: int, strength: int) -> None:
        left = self._left
        left.strength = max(strength, left.strength if self._cued else 0)
        left.start = start
        left.cue = left.cue or word
        self._cued = True

    def _strong(self, word: str, before: str, start: int) -> bool:
        if self._left.role is Role.DROP:
            return False
        if not self._cued:
            self._left.linked = word in self._ranges
        self._cue(word, start, 3)
        self._closed = True
        return True

    def _weak(self, word: str, before: str, start: int) -> bool:
        self._left.linked = self._left.linked or (not self._cued and word in self._ranges)
        self._cue(word, start, 2)
        return True

    def _skip(self, word: str, before: str, start: int) -> bool:
        if self._left.offset is not None and word in self._words.units:
            return False
        self._articles = True
        return not self._closed

    def _through(self, word: str, before: str, start: int) -> bool:
        self._left.through = not self._cued
        return True

    def _stop(self, word: str, before: str, start: int) -> bool:
        return False

    def _excl(self, word: str, before: str, start: int) -> bool:
        if self._closed:
            return False
        if self._words.left.get(before) == "link":
            return self._strong(word, before, start)
        denied = self._words.left.get(before) == "negation"
        self._cue(word, start, 3)
        self._left.role = Role.DROP if denied else Role.BEFORE
        return False

    def _drop(self, word: str, before: str, start: int) -> bool:
        if self._closed:
            return False
        if not self._cued and before in self._words.parts:
            return True
        if word in self._words.after and self._words.left.get(before) == "negation":
            return self._strong(word, before, start)
        self._left.role = Role.FROM
        self._cue(word, start, 2)
        return False

    def _than(self, word: str, before: str, start: int) -> bool:
        if self._closed:
            return False
        if self._words.left.get(before) == "later":
            self._cue(before, start - len(before) - 1, 3)
            self._closed = True
            return False
        self._left.role = Role.DROP
        self._cue(word, start, 2)
        return False

    def _between(self, word: str, before: str, start: int) -> bool:
        if self._closed:
            return False
        self._cue(word, start, 2)
        self._left.role = Role.FROM
        return False

    def _link(self, word: str, before: str, start: int) -> bool:
        kind = self._words.left.get(before)
        if not self._cued and kind == "excl" and before in self._words.deixis:
            return self._excl(before, "", start - len(before) - 1)
        if not self._cued and (kind == "excl" or kind == "weak"):
            return True
        if not self._cued:
            self._left.linked = word in self._ranges
            self._left.joined = word in self._words.joiners
            self._left.start = start
        return False

    def _title(self, word: str, before: str, start: int) -> bool:
        if not self._cued:
            self._left.role = Role.PERSON
        return False

    def _every(self, word: str, before: str, start: int) -> bool:
        if word in self._words.apiece and (self._closed or self._left.offset):
            return False
        self._left.role = Role.EVERY
        self._left.start = start
        return False
