"""From what was found in a text to its deadlines: which dates count, what they come to, which is the goal's own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from zielbot.goals.deadline import Deadline, Precision
from zielbot.goals.reading import Mention
from zielbot.reading.calendar import ONE_DAY, Part, Period
from zielbot.reading.deadline_acceptance import Acceptance
from zielbot.reading.deadline_context import Context
from zielbot.reading.deadline_core import Core, Kind, Moment
from zielbot.reading.deadline_cues import Left, Role
from zielbot.reading.deadline_durations import Durations
from zielbot.reading.deadline_found import Due, Found
from zielbot.reading.deadline_order import own_first
from zielbot.reading.deadline_periods import counted_from, running_period
from zielbot.reading.deadline_words import TimeWords
from zielbot.reading.normalised import Normalised

_AFTER_NEXT = 2
_WEEK = timedelta(days=7)
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

    `deadlines` holds the goal's own first; `consumed` the spans in the normalised text in which numbers are dates,
    `gone` those that name a time that is over.
    """

    deadlines: tuple[Deadline, ...] = ()
    vague_times: tuple[Mention, ...] = ()
    past: tuple[Mention, ...] = ()
    recurrences: tuple[Mention, ...] = ()
    consumed: tuple[tuple[int, int], ...] = ()
    gone: tuple[tuple[int, int], ...] = ()


class Evaluation:
    """Weighs what was found in one text."""

    def __init__(self, normalised: Normalised, moment: Moment, words: TimeWords, context: Context) -> None:
        self._normalised = normalised
        self._text = normalised.text
        self._moment = moment
        self._words = words
        self._context = context
        self._acceptance = Acceptance(normalised, words, context)
        self._durations = Durations(words, context)
        self._dues: list[Due] = []
        self._late: list[Due] = []
        self._past: list[tuple[int, int]] = []
        self._recurring: list[tuple[int, int]] = []
        self._consumed: list[tuple[int, int]] = []

    def result(self, found: list[Found], present: set[str]) -> TimesRead:
        """Everything the text says about time."""
        for first, second in self._paired(found):
            if first is not None and first.core.kind is Kind.DURATION:
                self._weigh_lead(first, second)
            else:
                self._weigh(second, first)
        self._keep_late()
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
            tuple(sorted(set(self._past))),
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

    def _leads(self, first: Found, second: Found) -> bool:
        """Whether a counted time stands right before "vor" and a date: "zwei Wochen vor Ostern"."""
        lead = first.core.kind is Kind.DURATION and first.core.in_year(0) is not None
        before = lead and second.left.role is Role.BEFORE
        return before and not self._text[first.core.end : second.left.start].strip()

    def _weigh_lead(self, first: Found, second: Found) -> None:
        lead, period = first.core.in_year(0), self._place(second.core, second.left, None)
        if lead is None or period is None:
            return
        due = period.first - (lead.last - self._moment.today)
        if due >= self._moment.today:
            position = self._durations.cue(self._text, first.core).start
            self._consumed.append((position, second.core.end))
            self._dues.append(Due(second, period, due, 3, None, position))

    def _is_range(self, first: Found, second: Found) -> bool:
        if self._leads(first, second):
            return True
        if first.core.kind not in _SPANNED or second.core.kind not in _SPANNED or not second.left.linked:
            return False
        if self._text[first.core.end : second.left.start].strip(" ,)"):
            return False
        if first.core.weekday is not None and second.core.weekday is not None:
            return True
        if second.left.joined:
            return first.left.role is Role.FROM or (
                first.left.role is Role.DEADLINE and first.left.strength >= max(2, first.core.minimum)
            )
        if first.core.kind in {Kind.RUNNING, Kind.WEEKDAY} and not self._acceptance.strength(first.core, first.left):
            return first.left.role is Role.FROM and first.core.kind is not Kind.RUNNING
        return first.left.role in {Role.FROM, Role.DEADLINE}

    def _weigh(self, found: Found, first: Found | None) -> None:
        core, left = found.core, found.left
        if core.kind is Kind.DURATION:
            self._weigh_duration(found)
            return
        if left.role is Role.PERSON or (first and core.weekday is not None and first.core.weekday is not None):
            return
        begin = first.left.start if first else left.start
        if left.role is Role.EVERY or (first and first.left.role is Role.EVERY):
            self._recurring.append((begin, core.end))
            return
        period = self._place(core, left, first)
        if period is None:
            return
        due = self._date(period, core, left)
        strength = max(left.strength, 2) if first else self._acceptance.strength(core, left)
        accepted = strength > 0
        if core.kind not in _NO_NUMBER and (accepted or core.minimum < 3):
            self._consume(found, begin, accepted=accepted)
        if self._is_past(found, first, due, strength):
            self._past.append((begin, core.end))
            if accepted and core.year is not None and left.role is Role.DEADLINE:
                self._late.append(Due(found, period, due, strength, self._first_day(first, core, due), begin))
        elif accepted:
            start = self._first_day(first, core, due)
            self._dues.append(Due(found, period, due, strength, start, begin))

    def _keep_late(self) -> None:
        """Of the times that are over, the one for which something is announced: "2018 wollen wir"; only by itself."""
        for due in self._late:
            if not self._dues and self._context.announces(self._text, due.position, due.found.core.end):
                self._dues.append(due)
                self._past.remove((due.position, due.found.core.end))

    def _consume(self, found: Found, begin: int, *, accepted: bool) -> None:
        core = found.core
        dated = accepted or found.left.role is not Role.DEADLINE or core.kind is not Kind.YEAR
        if not dated and not self._acceptance.is_name(core, found.left):
            return
        self._consumed.append((begin, core.end))

    def _is_past(self, found: Found, first: Found | None, due: date, strength: int) -> bool:
        core, left = found.core, found.left
        today = self._moment.today
        if left.offset == -1:
            return True
        if first is not None:
            return due < today
        if left.role in {Role.DROP, Role.FROM} and not core.start_in_year:
            return due < today or left.role is Role.DROP
        if due < today:
            return (
                strength < 3
                or left.role is Role.BEFORE
                or self._context.tells_of_past(self._text, left.start, core.end)
            )
        return strength < 3 and core.year is None and self._context.tells_of_past(self._text, left.start, core.end)

    def _weigh_duration(self, found: Found) -> None:
        core = found.core
        cue = self._durations.cue(self._text, core)
        period = core.in_year(0)
        if cue.past:
            self._past.append((cue.start, core.end))
        elif period is not None and cue.strength:
            self._consumed.append((cue.start, core.end))
            self._dues.append(Due(found, period, period.last, cue.strength, None, cue.start))

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
        if core.kind is Kind.WEEKDAY and left.offset == _AFTER_NEXT and (coming := core.in_year(today.year)):
            return Period(coming.first + _WEEK, coming.last + _WEEK, coming.precision)
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
        seen: dict[date, Deadline] = {}
        for due in own_first(self._dues, self._text, self._context):
            seen.setdefault(due.date, self._deadline(due))
        return tuple(seen.values())

    def _deadline(self, due: Due) -> Deadline:
        span = self._normalised.span(due.position, due.found.core.end)
        precision = due.period.precision
        return Deadline(span.of(self._normalised.original), span, due.date, precision, due.start, min(due.strength, 3))
