"""Deadlines of a goal sentence, and the other words of time in it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import partial

from zielbot.goals.language import Language
from zielbot.reading import calendar
from zielbot.reading.calendar import Part
from zielbot.reading.deadline_anchors import anchored
from zielbot.reading.deadline_context import Context
from zielbot.reading.deadline_core import Core, Kind, Moment, Rule
from zielbot.reading.deadline_cues import Left, LeftReader, Role
from zielbot.reading.deadline_evaluation import Evaluation, TimesRead
from zielbot.reading.deadline_found import Found
from zielbot.reading.deadline_periods import READINGS
from zielbot.reading.deadline_words import alternation, time_words
from zielbot.reading.normalised import Normalised
from zielbot.reading.packs import de_time, en_time

__all__ = ["DeadlineReader", "TimesRead"]

_WEAK = 2
_PIECE = re.compile(r"\d+|[^\W\d_]+")
_DATE_LIKE = re.compile(r"\d\s{0,3}[./-]\s{0,3}\d")
_NUMERIC = (
    ("iso", r"(?<![\d.,/-])(?P<y>(?:19|20)\d\d)([-/])(?P<m>\d{1,2})\2(?P<d>\d{1,2})(?!\d)"),
    ("month_number", r"(?<![\d.,/-])(?P<y>20\d\d)-(?P<m>0[1-9]|1[0-2])(?![\d-]|[.,/]\d)"),
    ("iso", r"(?<![\d.,/])(?<!\d-)(?P<d>\d{1,2})\s?\.\s?(?P<m>\d{1,2})\s?\.\s?(?P<y>(?:19|20)\d\d)(?!\d|[.,]\d)"),
    ("iso", r"(?<![\d.,/])(?<!\d-)(?P<d>\d{1,2})\s?\.\s?(?P<m>\d{1,2})\s?\.(?P<y>\d\d)(?!\d|[.,]\d|\s?[%€])"),
    ("iso", r"(?<![\d.,/])(?<!\d-)(?P<d>\d{1,2})([/-])(?P<m>\d{1,2})\2(?P<y>\d{4}|\d\d)(?!\d|[.,/]\d)"),
    (
        "day_number",
        r"(?<![\d.,/])(?<!\d-)(?P<d>\d{1,2})\s?\.\s?(?P<m>\d{1,2})(?P<dot>\s?\.(?!\d))?(?![\d]|[.,/-]\d|\s?(?:[%€$]|\w))",
    ),
    ("day_number", r"(?<![\d.,/])(?<!\d-)(?P<d>\d{1,2})\s?\.\s?(?P<m>\d{1,2})(?P<dot>\s?\.)(?!\d)"),
    ("day_number", r"(?<![\d.,/])(?<!\d-)(?P<d>\d{1,2})\.(?P<m>0[1-9])(?P<dot>(?!))?(?=\s[^\W\d])"),
)
_COMMON = tuple(Rule(reading, frozenset("#"), partial(re.compile, pattern)) for reading, pattern in _NUMERIC)


class DeadlineReader:
    """Reads the deadlines of texts in one language."""

    def __init__(self, language: Language, data: Mapping[str, object]) -> None:
        pack = en_time if language is Language.EN else de_time
        self._words = time_words(data)
        self._rules = (*pack.rules(self._words), *_COMMON)
        self._left = LeftReader(self._words, pack.RANGE_WORDS)
        self._context = Context(self._words)
        self._runs_out = re.compile(rf"\s{alternation(self._words.runs_out)}(?!\w)")
        self._heads = frozenset().union(*(rule.needs for rule in self._rules)) | self._context.needs

    def read(
        self,
        normalised: Normalised,
        *,
        today: date,
        fiscal_year_start: tuple[int, int] = (1, 1),
        region: str | None = None,
    ) -> TimesRead:
        """Everything the text says about time, counted from `today`.

        Nothing for a day outside the years 1900 to 2199, from which no date can be counted on.
        """
        if not calendar.FIRST_YEAR <= today.year <= calendar.LAST_YEAR:
            return TimesRead()
        text = normalised.text
        present = {piece[:3] for piece in _PIECE.findall(text)}
        if _DATE_LIKE.search(text):
            present.add("#")
        if self._heads.isdisjoint(present):
            return TimesRead()
        begin = (3, 1) if fiscal_year_start == (2, 29) else fiscal_year_start
        moment = Moment(today, begin, region)
        evaluation = Evaluation(normalised, moment, self._words, self._context)
        found = [Found(core, self._bounds(text, core)) for core in self._cores(text, present, moment)]
        return evaluation.result(anchored(found, text, self._words, today), present)

    def _left_of(self, text: str, core: Core) -> Left:
        left = self._left.read(text, core.start, part=core.part, half=core.running == "half of")
        if core.kind is Kind.YEAR and left.start == core.start and not core.fixed:
            return self._left.around_noun(text, core.start) or left
        return left

    def _cores(self, text: str, present: set[str], moment: Moment) -> list[Core]:
        found: list[Core] = []
        for rule in self._rules:
            if rule.needs.isdisjoint(present):
                continue
            reading = READINGS[rule.reading]
            for match in rule.pattern.finditer(text):
                core = reading(match, match.groupdict(), self._words, moment)
                if core is not None:
                    found.append(core)
        return self._dated_weekdays(text, _longest(found))

    def _bounds(self, text: str, core: Core) -> Left:
        """What stands to the left; before a period "is out" its own last day counts."""
        left = self._left_of(text, core)
        if left.role is Role.BEFORE and left.part is None and self._runs_out.match(text, core.end):
            left.part, left.strength = Part.END, min(left.strength, _WEAK)
        return left

    def _dated_weekdays(self, text: str, cores: list[Core]) -> list[Core]:
        """A weekday before its date is part of it: Freitag, den 29.1."""
        merged: list[Core] = []
        for core in cores:
            before = merged[-1] if merged else None
            if (
                before
                and before.kind is Kind.WEEKDAY
                and core.kind is Kind.DATE
                and self._joins(text[before.end : core.start])
            ):
                merged[-1] = replace(core, start=before.start, minimum=1)
            else:
                merged.append(core)
        return merged

    def _joins(self, gap: str) -> bool:
        words = _PIECE.findall(gap)
        return len(gap) < 12 and all(self._words.left.get(word) == "skip" for word in words)


def _longest(cores: list[Core]) -> list[Core]:
    """Those that overlap no longer one, in the order of the text."""
    kept: list[Core] = []
    for core in sorted(cores, key=lambda core: (core.start, -core.end)):
        if kept and core.start < kept[-1].end:
            if core.end - core.start > kept[-1].end - kept[-1].start:
                kept[-1] = core
            continue
        kept.append(core)
    return kept
