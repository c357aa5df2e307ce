"""From what was found in a text to its deadlines: which dates count, what they come to, which is the goal's own."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from zielbot.goals.deadline import Deadline, Precision
from zielbot.goals.reading import Mention
from zielbot.reading.calendar import ONE_DAY, Part, Period
from zielbot.reading.deadline_context import Context
from zielbot.reading.deadline_core import Core, Kind, Moment
from zielbot.reading.deadline_cues import Left, Role
from zielbot.reading.deadline_periods import counted_from, running_period
from zielbot.reading.deadline_words import TimeWords
from zielbot.reading.normalised import Normalised

_WORD = re.compile(r"[^\W\d_]+")
_NO_NUMBER = frozenset({Kind.DURATION, Kind.WEEKDAY, Kind.TODAY, Kind.RUNNING})
_SPANNED = frozenset(
    {
        Kind.DATE,
        Kind.MONTH,
        Kind.QUARTER,
        Kind.HALF,
        Kind.WEEK,
        Kind.YEAR,
        Kind.FISCAL,
        Kind.SEASON,
        Kind.TODAY,
        Kind.HOLIDAY,
        Kind.WEEKDAY,
        Kind.RUNNING,
    }
)


@dataclass(frozen=True, slots=True)
class TimesRead:
    """What a text says about time.

    `deadlines` holds the goal's own first; `consumed` the spans in the normalised text in which numbers are dates.
    """

    deadlines: tuple[Deadline, ...] = ()
    vague_times: tuple[Mention, ...] = ()
    past: tuple[Mention, ...] = ()
    recurrences: tuple[Mention, ...] = ()
    consumed: tuple[tuple[int, int], ...] = ()


@dataclass(frozen=True, slots=True)
class Found:
    """A date expression: its inner part and what stands to the left of it."""

    core: Core
    left: Left


@dataclass(frozen=True, slots=True)
class _Due:
    found: Found
    period: Period
    date: date
    strength: int
    start: date | None
    position: int


class Evaluation:
    """Weighs what was found in one text."""

    def __init__(self, normalised: Normalised, moment: Moment, words: TimeWords, context: Context) -> None:
        self._normalised = normalised
        self._text = normalised.text
        self._moment = moment
        self._words = words
        self._context = context
        self._dues: list[_Due] = []
        self._past: list[tuple[int, int]] = []
        self._recurring: list[tuple[int, int]] = []
        self._consumed: list[tuple[int, int]] = []

    def result(self, found: list[Found], present: set[str]) -> TimesRead:
        """Everything the text says about time."""
        for first, second in self._paired(found):
            self._weigh(second, first)
        for match in self._context.recurring(self._text, present):
            self._recurring.append(match.span())
            if any(letter.isdigit() for letter in match.group()):
                self._consumed.append(match.span())
        self._past += [match.span() for match in self._context.past(self._text, present)]
        vague = [match.span() for match in self._context.vague(self._text, present)]
        return TimesRead(
            self._deadlines(),
            tuple(self._mention(span) for span in vague),
            tuple(self._mention(span) for span in sorted(set(self._past))),
            tuple(self._mention(span) for span in sorted(set(self._recurring))),
            tuple(sorted(set(self._consumed))),
        )

    def _mention(self, span: tuple[int, int]) -> Mention:
        where = self._normalised.span(*span)
        return Mention(where.of(self._normalised.original), where)

    def _paired(self, found: list[Found]) -> Iterator[tuple[Found | None, Found]]:
        """Each date with the one that begins its range, where there is one."""
        index = 0
        while index < len(found):
            following = found[index + 1] if index + 1 < len(found) else None
            if following is not None and self._is_range(found[index], following):
                yield found[index], following
                index += 2
            else:
                yield None, found[index]
                index += 1

    def _is_range(self, first: Found, second: Found) -> bool:
        if first.core.kind not in _SPANNED or second.core.kind not in _SPANNED or not second.left.linked:
            return False
        if self._text[first.core.end : second.left.start].strip(" ,)"):
            return False
        if second.left.joined:
            return first.left.role is Role.FROM or (
                first.left.role is Role.DEADLINE and first.left.strength >= max(2, first.core.minimum)
            )
        return first.left.role in {Role.FROM, Role.DEADLINE, Role.DROP}

    def _weigh(self, found: Found, first: Found | None) -> None:
        core, left = found.core, found.left
        if core.kind is Kind.DURATION:
            self._weigh_duration(found)
            return
        if left.role is Role.PERSON:
            return
        begin = first.left.start if first else left.start
        if left.role is Role.EVERY or (first and first.left.role is Role.EVERY):
            self._recurring.append((begin, core.end))
            return
        period = self._place(core, left, first)
        if period is None:
            return
        due = self._date(period, core, left)
        accepted, strength = self._accepts(found, first)
        if core.kind not in _NO_NUMBER and (accepted or core.minimum < 3):
            self._consume(found, begin, accepted=accepted)
        if self._is_past(found, first, due, strength):
            self._past.append((begin, core.end))
        elif accepted:
            start = self._first_day(first, core, due)
            self._dues.append(_Due(found, period, due, strength, start, begin))

    def _consume(self, found: Found, begin: int, *, accepted: bool) -> None:
        core = found.core
        if not accepted and core.kind is Kind.YEAR and self._context.opens_clause(self._text, core.start):
            return
        self._consumed.append((begin, core.end))

    def _is_past(self, found: Found, first: Found | None, due: date, strength: int) -> bool:
        core, left = found.core, found.left
        today = self._moment.today
        if left.offset == -1 and core.kind is not Kind.WEEKDAY:
            return True
        if first is not None:
            return due < today
        if left.role in {Role.DROP, Role.FROM} and not core.start_in_year:
            return due < today or left.role is Role.DROP
        if due < today:
            return strength < 3 or self._context.tells_of_past(self._text, left.start, core.end)
        return strength < 3 and core.year is None and self._context.tells_of_past(self._text, left.start, core.end)

    def _accepts(self, found: Found, first: Found | None) -> tuple[bool, int]:
        core, left = found.core, found.left
        if first is not None:
            return True, max(left.strength, 2)
        if left.role in {Role.DROP, Role.FROM}:
            return bool(core.start_in_year), 2
        if core.kind is Kind.RUNNING and not self._runs(core, left):
            return False, 0
        if core.kind is Kind.YEAR and not core.fixed and left.part is None and left.cue in self._words.level_cues:
            return False, 0
        strength = left.strength
        if core.kind is Kind.TODAY and left.part is Part.END:
            return strength >= 3, strength
        if strength == 0 and core.kind is Kind.DATE and core.year is not None:
            return True, 1
        if strength == 1:
            return self._accepts_bare(core, left), 1
        return strength >= core.minimum, strength

    def _runs(self, core: Core, left: Left) -> bool:
        if left.part is None and core.part is None and left.offset is None and not core.fixed:
            cued = left.through or left.cue in self._words.spanning
            return cued or (core.running == "weekend" and left.strength >= 2)
        if core.running == "day" and left.offset is None:
            return left.strength >= 3
        return True

    def _accepts_bare(self, core: Core, left: Left) -> bool:
        text, context = self._text, self._context
        opens = context.opens_clause(text, left.start)
        before = "" if opens else context.word_before(text, left.start)
        if core.kind is not Kind.DATE and before in self._words.name_nouns:
            return False
        if core.kind is Kind.YEAR:
            return self._bare_year(core, before, opens=opens)
        if core.kind is Kind.TODAY and not opens and not self._is_lower(core.start):
            return False
        if core.kind is Kind.RUNNING:
            return (left.offset is not None or core.fixed) and core.minimum <= 1
        if core.kind in {Kind.QUARTER, Kind.HALF, Kind.FISCAL} and core.year is None:
            ends = core.minimum == 1 and core.kind is not Kind.HALF and context.closes_clause(text, core.end)
            return opens or ends
        return core.minimum <= 1

    def _bare_year(self, core: Core, before: str, *, opens: bool) -> bool:
        if core.fixed:
            return opens
        if opens:
            following = self._text[core.end :].lstrip()[:30]
            word = following.split(" ", 1)[0].strip(".,;:")
            if not word or following[0] in ":,;–-(":
                return True
            lower = self._is_lower(len(self._text) - len(self._text[core.end :].lstrip()))
            return word in self._words.small_words or (
                lower and word.endswith("n") and len(word) > 4
            )
        return before in self._words.measures

    def _is_lower(self, position: int) -> bool:
        place = self._normalised.offsets[position]
        return self._normalised.original[place : place + 1].islower()

    def _weigh_duration(self, found: Found) -> None:
        core = found.core
        period = core.in_year(0)
        if core.part is Part.START:
            self._past.append((core.start, core.end))
            return
        strength, coming, begin = self._duration_cue(found)
        if strength == -1:
            self._past.append((begin, core.end))
            return
        if period is None or strength == 0:
            return
        if self._context.counts_from_event(self._text, core.end):
            return
        if strength == 1 and not core.fixed and not self._may_be_goal_period(begin, core):
            return
        if self._context.is_service_level(self._text, core, coming=coming):
            return
        self._consumed.append((begin, core.end))
        self._dues.append(_Due(found, period, period.last, strength, None, begin))

    def _may_be_goal_period(self, begin: int, core: Core) -> bool:
        context, text = self._context, self._text
        return not context.takes_the_time(text, begin) and not context.has_lasted(text, begin, core.end)

    def _duration_cue(self, found: Found) -> tuple[int, bool, int]:
        """Strength (-1 past, 0 none), whether "nächste" stands there, and where the expression begins."""
        words, core = self._words, found.core
        tokens = list(_words_before(self._text, core.start))
        coming, latest = False, False
        for word, start in tokens:
            if (offset := words.deixis.get(word)) is not None and word not in words.latest:
                if offset < 0:
                    return -1, False, start
                coming = coming or offset > 0
                continue
            kind = words.left.get(word)
            if (cue := words.duration_cues.get(word)) is not None:
                return (2 if coming and cue < 2 else cue), coming, start
            if kind == "excl":
                ended = any(words.parts.get(other) is Part.END for other, place in tokens if place > start)
                return (3 if ended else -1), coming, start
            if word in words.latest:
                latest = True
                continue
            if (
                kind in {"skip", "through", "less", "than"}
                or words.ordinals.get(word) == 1
                or words.parts.get(word) is Part.END
                or word in words.linkers
            ):
                continue
            if kind == "drop" and word not in words.linkers:
                return -1, False, start
            break
        if core.fixed:
            return 2, True, core.start
        return (1, True, tokens[0][1]) if coming and not latest else (0, coming, core.start)

    def _place(self, core: Core, left: Left, first: Found | None) -> Period | None:
        """The period in its year: the one that was said, otherwise the next one that is not over."""
        today = self._moment.today
        if core.kind is Kind.RUNNING and not core.fixed:
            offset = left.offset or 0
            if offset == 1 and not left.through and left.part is None and left.cue in self._words.rolling:
                return counted_from(core.running, self._moment)
            period = running_period(core.running, self._moment, offset)
            if period and left.offset is None and self._date(period, core, left) < today:
                period = running_period(core.running, self._moment, 1)
            return period
        if core.kind is Kind.WEEKDAY and left.offset == 0 and core.weekday == today.weekday():
            return Period(today, today, Precision.DAY)
        if core.year is not None:
            return core.in_year(core.year)
        earliest = today
        if first is not None and first.core.year is not None:
            begin = first.core.in_year(first.core.year)
            earliest = max(begin.first, today) if begin else today
        if left.offset == -1:
            candidates = [core.in_year(year) for year in (today.year, today.year - 1)]
            return next((period for period in candidates if period and period.last < today), None)
        return self._next(core, left, earliest)

    def _next(self, core: Core, left: Left, earliest: date) -> Period | None:
        for year in range(earliest.year - 1, earliest.year + 9):
            period = core.in_year(year)
            if period is not None and self._date(period, core, left) >= earliest:
                return period
        return None

    def _date(self, period: Period, core: Core, left: Left) -> date:
        part = left.part or core.part
        if left.role is not Role.BEFORE or part in {Part.END, Part.MID}:
            return period.part(part).last
        return period.part(part).first - ONE_DAY

    def _first_day(self, first: Found | None, core: Core, due: date) -> date | None:
        in_year = first.core.in_year if first else core.start_in_year
        if in_year is None:
            return None
        if first and first.core.kind is Kind.RUNNING:
            begun = self._place(first.core, first.left, None)
            return begun.part(first.left.part).first if begun else None
        part = first.left.part if first else None
        years = [first.core.year] if first and first.core.year is not None else [due.year, due.year - 1]
        for year in years:
            period = in_year(year)
            if period is not None:
                begin = period.part(part).last if part else period.first
                if begin <= due:
                    return begin
        return None

    def _deadlines(self) -> tuple[Deadline, ...]:
        dues = sorted(self._dues, key=lambda due: due.position)
        ranks = {id(due): (self._context.is_milestone(self._text, due.position), -due.strength) for due in dues}
        order = sorted(dues, key=lambda due: ranks[id(due)])
        for earlier, later in zip(dues, dues[1:], strict=False):
            if self._sharpens(earlier, later):
                order.remove(later)
                order.insert(order.index(earlier), later)
        seen: dict[date, Deadline] = {}
        for due in order:
            seen.setdefault(due.date, self._deadline(due))
        return tuple(seen.values())

    def _sharpens(self, earlier: _Due, later: _Due) -> bool:
        inside = earlier.period.first <= later.date <= earlier.period.last
        gap = self._text[earlier.found.core.end : later.position]
        return inside and later.period.precision is Precision.DAY and self._context.makes_precise(gap)

    def _deadline(self, due: _Due) -> Deadline:
        span = self._normalised.span(due.position, due.found.core.end)
        precision = due.period.precision
        return Deadline(span.of(self._normalised.original), span, due.date, precision, due.start, min(due.strength, 3))


def _words_before(text: str, end: int) -> Iterator[tuple[str, int]]:
    """The words before a position from right to left, with where they begin, up to the next punctuation."""
    begin = max(0, end - 70)
    found = list(_WORD.finditer(text, begin, end))
    if begin and found and text[begin - 1].isalnum():
        found = found[1:]
    position = end
    for match in reversed(found):
        gap = text[match.end() : position].strip()
        if gap and gap != "1." and not (gap == "." and len(match.group()) < 4):
            return
        position = match.start()
        yield match.group(), match.start()
