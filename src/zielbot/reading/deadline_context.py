"""What stands around a date: vague and recurring times, past tense, names, service levels."""

from __future__ import annotations

import re
from collections.abc import Iterable

from zielbot.reading.deadline_core import Core, heads
from zielbot.reading.deadline_words import TimeWords, alternation

_CLAUSE = re.compile(r"[,;.!?:\n()]")
_WORD = re.compile(r"[^\W\d_]+")
_LAST_WORD = re.compile(r"([^\W\d_]+)[\s\"'„“»«]*$")
_LABEL = re.compile(r"([^\W\d_]+)\s*:\s*$")
_STARTERS = frozenset(".;:!?\n(–,•*|>")
_SERVICE_DAYS = 14
_LONGEST_SERVICE = 60
_PROMPT = 3
_BEFORE = 80
_SHARE = re.compile(r"%|\d\s(?:prozent|per\s?cent)|\d\s(?:out\sof|von)\s\d")


class Context:
    """The tests that look beyond the words next to a date."""

    def __init__(self, words: TimeWords) -> None:
        self._words = words
        every = alternation(word for word, kind in words.left.items() if kind == "every")
        counting = alternation(
            word for word, kind in words.left.items() if kind == "every" and word not in words.apiece
        )
        counted = alternation({*words.units, *words.periods, *words.weekdays, *words.day_times})
        number = alternation({*words.numbers, *words.ordinals})
        frequency = "|".join(words.frequencies) or "(?!)"
        self._vague = re.compile(
            rf"(?<![\w-])(?:{alternation(words.vague)}|{'|'.join(words.open_spans) or '(?!)'})(?![\w-])"
        )
        self._recurring = re.compile(
            rf"(?<![\w-])(?:{alternation(words.recurring)}|{every}\s+{counted}|{counting}\s+(?:\d{{1,3}}\.?|{number})\s+{counted}"
            rf"|(?:{frequency})\s+{counted})(?![\w-])"
        )
        self._joint = re.compile(rf"\s(?:{alternation(words.conjunctions)})\s")
        self._past = re.compile(rf"(?<!\w)(?:{alternation(words.past_words)})(?!\w)")
        self._events = re.compile(
            rf"\s+{alternation(words.event_links)}\s+(?:[^\W\d_]+\s+)?{alternation(words.events)}"
        )
        self._wish = re.compile(rf"\W*{alternation(words.wished_more)}(?:\s[^\W\d_]+){{1,3}}\s")
        self._after = re.compile(words.after_event)
        self._within = re.compile(words.within_event)
        self._compared = re.compile(rf",?\s{alternation(words.compared)}\s(?:[^\W\d_]{{2,12}}\s){{0,2}}\d")
        self._vague_needs = _distinctive(words.vague) | heads(words.units)
        self._recurring_needs = (
            heads(words.recurring)
            | heads(word for word, kind in words.left.items() if kind == "every")
            | heads(words.frequency_words)
        )
        self._past_needs = heads(words.past_words)
        self._service = re.compile(alternation(words.service_verbs))
        self.needs = self._vague_needs | self._recurring_needs | self._past_needs

    def vague(self, text: str, present: set[str]) -> Iterable[re.Match[str]]:
        """The vague times: "zeitnah", "in the next weeks"."""
        return () if self._vague_needs.isdisjoint(present) else self._vague.finditer(text)

    def recurring(self, text: str, present: set[str]) -> Iterable[re.Match[str]]:
        """What comes again: "jeden Monat", "alle 2 Wochen"."""
        return () if self._recurring_needs.isdisjoint(present) else self._recurring.finditer(text)

    def past(self, text: str, present: set[str]) -> Iterable[re.Match[str]]:
        """Words for a past period: "Vorjahr"."""
        return () if self._past_needs.isdisjoint(present) else self._past.finditer(text)

    def tells_of_past(self, text: str, start: int, end: int) -> bool:
        """Whether the clause around text[start:end] is in the past tense."""
        begin, finish = clause(text, start, end)
        for joint in self._joint.finditer(text, begin, finish):
            if joint.end() <= start:
                begin = joint.end()
            elif joint.start() >= end:
                finish = joint.start()
                break
        return any(word in self._words.past_verbs for word in _WORD.findall(text, begin, finish))

    def announces(self, text: str, start: int, end: int) -> bool:
        """Whether a time at the front of its clause, or behind the word of intention, is that of what is planned."""
        begin, finish = clause(text, start, end)
        words = self._words
        if not (self.opens_clause(text, start) or self.word_before(text, start) in words.intentions | words.subjects):
            return False
        behind = _WORD.findall(text, end, finish)
        if any(word in words.past_verbs for word in behind):
            return False
        if not words.intentions.isdisjoint((*behind, *_WORD.findall(text, begin, start))):
            return True
        acting = len(behind) > 1 and behind[1] in words.subjects and behind[0].endswith(words.present_endings)
        return acting and behind[0] not in words.perfect_verbs and not behind[0].endswith(words.past_endings)

    def lasts(self, text: str, start: int) -> bool:
        """Whether the date only says how long something is in force: "Der Vertrag läuft bis 2029"."""
        begin, finish = clause(text, start, start)
        return not self._words.lasting.isdisjoint(_WORD.findall(text, begin, finish))

    def has_lasted(self, text: str, start: int, end: int) -> bool:
        """Whether the clause around text[start:end] says how long something has gone on already."""
        begin, finish = clause(text, start, end)
        return any(word in self._words.perfect for word in _WORD.findall(text, begin, finish))

    def counts_from_event(self, text: str, end: int, *, bounded: bool) -> bool:
        """Whether an event follows from which the time counts: "14 Tage nach Eingang"; `bounded` behind "within"."""
        patterns = (self._events, self._after, *((self._within,) if bounded else ()))
        return any(pattern.match(text, end) for pattern in patterns)

    def is_service_level(self, text: str, core: Core, *, coming: bool) -> bool:
        """Whether a counted time says how fast something is always done, not by when."""
        amount, _, unit = core.running.partition(" ")
        if coming or unit not in {"d", "bd", "wk"}:
            return False
        days = float(amount) * (7 if unit == "wk" else 1)
        begin, finish = clause(text, core.start, core.end)
        around = text[begin:finish]
        scoped = (
            any(word in self._words.service_scope for word in _WORD.findall(around))
            or _SHARE.search(around) is not None
        )
        listed = text[begin - 1 : begin] == "," and days <= _PROMPT
        acting = self._service.search(text, max(0, begin - _BEFORE) if listed else begin, finish) is not None
        if unit == "wk":
            return scoped and acting and days <= _SERVICE_DAYS
        each = not self._words.distributive.isdisjoint(_WORD.findall(around))
        return acting and days <= (_LONGEST_SERVICE if each else _SERVICE_DAYS)

    def is_of_measure(self, text: str, start: int, end: int) -> bool:
        """Whether the time belongs to the measure before it: "die Quote innerhalb von 30 Tagen soll"."""
        behind = _WORD.match(text, end + 1)
        return self.ends_in_measure(text, start) and behind is not None and behind.group() in self._words.finite_verbs

    def ends_in_measure(self, text: str, start: int) -> bool:
        """Whether a measure stands right before a position."""
        before = self.word_before(text, start)
        return before in self._words.measures or before.endswith(self._words.measure_ends)

    def is_compared(self, text: str, end: int) -> bool:
        """Whether another number follows in its place, so that the time is a measure: "in 5 days instead of 8"."""
        return self._compared.match(text, end) is not None

    def takes_the_time(self, text: str, start: int) -> bool:
        """Whether the noun before "für 6 Monate" has the time for itself: "Vertrag für 2 Jahre"."""
        before = _LAST_WORD.search(text, max(0, start - 40), start)
        return before is not None and before.group(1) in self._words.held_for

    def word_before(self, text: str, start: int) -> str:
        """The word right before a position, empty where punctuation or the beginning is."""
        before = _LAST_WORD.search(text, max(0, start - 40), start)
        return before.group(1) if before else ""

    def opens_clause(self, text: str, start: int) -> bool:
        """Whether nothing of the same clause stands before."""
        before = text[max(0, start - 10) : start].rstrip(" \t\"'„“»«-")
        return not before or before[-1] in _STARTERS

    def closes_clause(self, text: str, end: int) -> bool:
        """Whether nothing of the same clause follows."""
        after = text[end : end + 10].lstrip(" \t\"'„“»«")
        return not after or after[0] in ".;:!?\n),–"

    def wishes_for_more(self, text: str, start: int) -> bool:
        """Whether the clause up to a position only says of what there is to be more: "Mehr Gäste am Montag"."""
        begin, _ = clause(text, start, start)
        return self._wish.fullmatch(text, begin, start) is not None

    def is_milestone(self, text: str, start: int) -> bool:
        """Whether a stage on the way is named shortly before."""
        around = text[max(0, start - 40) : start]
        return any(word in around for word in self._words.milestones)

    def is_beginning(self, text: str, start: int, end: int) -> bool:
        """Whether the date is where something begins: "Start im März", "im Mai beginnen"."""
        if self.word_before(text, start) in self._words.beginnings:
            return True
        label = _LABEL.search(text, max(0, start - 30), start)
        if label and label.group(1) in self._words.beginnings:
            return True
        following = _WORD.match(text, end + 1)
        return following is not None and following.group() in self._words.beginnings

    def makes_precise(self, gap: str) -> bool:
        """Whether the words between two dates announce the more exact one."""
        bare = gap.strip(" ,;:(–-")
        return not bare or (any(word in bare for word in self._words.precise) and len(bare) < 30)


def clause(text: str, start: int, end: int) -> tuple[int, int]:
    """The bounds of the clause around text[start:end], at most 160 characters to each side."""
    begin = max(0, start - 160)
    for mark in _CLAUSE.finditer(text, begin, start):
        begin = mark.end()
    after = _CLAUSE.search(text, end, min(len(text), end + 160))
    return begin, after.start() if after else min(len(text), end + 160)


def _distinctive(phrases: Iterable[str]) -> frozenset[str]:
    return heads(max(phrase.split(), key=len) for phrase in phrases)
