"""Which dates are meant as the time of a goal: with a plain cue, or without one where nothing speaks against it."""

from __future__ import annotations

import re

from zielbot.reading.calendar import Part
from zielbot.reading.deadline_context import Context
from zielbot.reading.deadline_core import Core, Kind
from zielbot.reading.deadline_cues import Left, Role
from zielbot.reading.deadline_words import TimeWords
from zielbot.reading.normalised import Normalised

_NEXT = re.compile(r"\s{1,4}([^\W\d_]+|\d+)")
_AMOUNT = re.compile(r"\.?\s?(?:[+\-–<>≤≥=]=?\s?)?\d")
_LEVEL = re.compile(r"(?:\s[^\W\d_]{2,}\.?){0,2}\s?[<>≤≥]?\s?\d[\d.,]*\s?(?:%|prozent|percent)")
_LONG = 6
_PLAIN = 3
_MARKS = ".,;:!?–-)("
_NAMED = frozenset({Kind.SEASON, Kind.HOLIDAY})
_OPEN = frozenset({Kind.QUARTER, Kind.HALF, Kind.FISCAL})


class Acceptance:
    """Weighs the cues of the dates in one text."""

    def __init__(self, normalised: Normalised, words: TimeWords, context: Context) -> None:
        self._normalised = normalised
        self._text = normalised.text
        self._words = words
        self._context = context
        self._shouted = normalised.original.isupper()

    def strength(self, core: Core, left: Left) -> int:
        """How plainly the cue marks a deadline (1 to 3), 0 where the date is none."""
        if left.role in {Role.DROP, Role.FROM}:
            return 2 if core.start_in_year else 0
        if not self._stands(core, left):
            return 0
        if core.kind is Kind.TODAY and left.part is Part.END:
            return left.strength if left.strength >= 3 else 0
        if left.strength == 0 and core.kind is Kind.DATE and core.year is not None:
            return 1
        if core.kind is Kind.DATE and left.cue in self._words.dated_cues:
            return left.strength
        if left.strength == 1:
            return int(self._stands_bare(core, left))
        return left.strength if left.strength >= core.minimum else 0

    def _stands(self, core: Core, left: Left) -> bool:
        daily = core.kind is Kind.WEEKDAY or core.running == "weekend"
        if daily and self._is_of_its_noun(core, left):
            return False
        if core.kind is Kind.RUNNING:
            return self._runs(core, left)
        if core.kind is Kind.TODAY and left.offset is not None and not core.fixed and not left.part:
            return False
        if core.kind is Kind.SEASON and left.cue in self._words.level_cues:
            return False  # "at the spring gala"
        plain_year = core.kind is Kind.YEAR and not core.fixed and left.part is None
        return not (plain_year and left.cue in self._words.level_cues)

    def _is_of_its_noun(self, core: Core, left: Left) -> bool:
        """Whether a weekday or weekend says when something always is: "Mehr Gäste am Montag", "our weekend market"."""
        text, context, words = self._text, self._context, self._words
        if context.word_before(text, left.start) in words.habits:
            return True
        if not words.possessives.isdisjoint(text[left.start : core.start].split()):
            return True
        wished = left.strength < _PLAIN and left.offset is None and context.closes_clause(text, core.end)
        return wished and context.wishes_for_more(text, left.start)

    def _runs(self, core: Core, left: Left) -> bool:
        if left.part is None and core.part is None and left.offset is None and not core.fixed:
            cued = left.through or left.cue in self._words.spanning
            return cued or (core.running == "weekend" and left.strength >= 2)
        if core.running == "day" and left.offset is None:
            return left.strength >= 3
        return True

    def _stands_bare(self, core: Core, left: Left) -> bool:
        text, context = self._text, self._context
        opens = context.opens_clause(text, left.start)
        before = "" if opens else context.word_before(text, left.start)
        if core.kind is not Kind.DATE and before in self._words.name_nouns:
            return False
        if core.kind is Kind.YEAR:
            return opens if core.fixed else self._bare_year(core, before, opens=opens)
        if core.kind is Kind.TODAY and not opens and not self._is_lower(core.start):
            return False
        if self._is_common_word(core):
            return False
        if core.kind in _OPEN and core.year is None:
            ends = core.minimum == 1 and core.kind is not Kind.HALF and context.closes_clause(text, core.end)
            return opens or ends or self._labels_aim(core, before)
        alone = core.kind in _NAMED and opens and context.closes_clause(text, core.end)
        return alone or core.minimum <= 1

    def _labels_aim(self, core: Core, before: str) -> bool:
        """Whether the period stands between a measure and what is to become of it: "Umsatz Q2 +12 %"."""
        behind = _NEXT.match(self._text, core.end)
        amount = _AMOUNT.match(self._text, core.end)
        return self._is_measure(before) and bool(amount or (behind and behind[1] in self._words.small_words))

    def _is_measure(self, word: str) -> bool:
        """Whether the word, or in a compound its end, names what has a value each year."""
        return word in self._words.measures or (len(word) > _LONG and word.endswith(self._words.measure_ends))

    def _is_common_word(self, core: Core) -> bool:
        """Whether the month is also a word of its own and written like one: "march 10 miles"."""
        name = self._text[core.start : core.end].split(" ", 1)[0]
        return name in self._words.common_months and self._is_lower(core.start)

    def _bare_year(self, core: Core, before: str, *, opens: bool) -> bool:
        """Whether a bare number is a year: at the beginning, behind a measure, or behind a verb."""
        words = self._words
        if core.start_in_year and not before:
            return True
        behind = _NEXT.match(self._text, core.end)
        word = behind.group(1) if behind else ""
        if word.isdigit():
            return opens or self._is_measure(before) or before in words.small_words - words.counting
        if not word:
            follows = self._text[core.end : core.end + 5].lstrip()[:1]
            ends = not follows or follows in _MARKS
            return ends and (opens or self._is_measure(before) or before in words.small_words)
        if behind and word in words.limits and _AMOUNT.match(self._text, behind.end()):
            return True
        if behind and word in words.levels and _LEVEL.match(self._text, behind.end()):
            return True
        lower = behind is not None and self._is_lower(behind.start(1))
        if opens:
            return word in words.small_words or (lower and word.endswith(words.verb_endings) and len(word) > 4)
        if self._is_measure(before) or (before in words.small_words and before not in words.counting):
            return True
        return lower and self._behind_verb(core, before)

    def _behind_verb(self, core: Core, before: str) -> bool:
        """Whether the word before looks like a verb: in lower case, with the ending of one."""
        if before in self._words.counting or not before.endswith(self._words.verb_endings):
            return False
        return self._is_lower(self._text.rindex(before, 0, core.start))

    def is_name(self, core: Core, left: Left) -> bool:
        """Whether a bare year belongs to the noun before it: Strategie 2030."""
        if left.strength != 1 or self._context.opens_clause(self._text, left.start):
            return False
        before = self._context.word_before(self._text, left.start)
        return before in self._words.name_nouns or (before != "" and self._is_upper(core.start - len(before) - 1))

    def _is_upper(self, position: int) -> bool:
        place = self._normalised.offsets[max(0, position)]
        return not self._shouted and self._normalised.original[place : place + 1].isupper()

    def _is_lower(self, position: int) -> bool:
        place = self._normalised.offsets[position]
        return self._shouted or self._normalised.original[place : place + 1].islower()
