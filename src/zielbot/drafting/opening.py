"""What a goal text already says, as slots: the draft of an opening sentence, a pasted goal, a single shot."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal
from functools import cached_property

from zielbot.drafting.figures import BEYOND_ALL_GOALS, Figure
from zielbot.drafting.measure_of_opening import Numbers, OpeningMeasure
from zielbot.drafting.measure_said import reference_in
from zielbot.drafting.packs import cues_for, pack_for
from zielbot.drafting.said_figures import IDIOM
from zielbot.drafting.said_values import as_said, reached
from zielbot.drafting.talked_text import (
    clause_at,
    clauses,
    is_clock,
    is_no_clause,
    is_wish,
    real_deadlines,
    sentences,
    spans_sentences,
)
from zielbot.drafting.told_and_wanted import Sorted, Told, told_and_wanted
from zielbot.drafting.values import due_of, level_of, level_of_figure, target_of, target_of_figure
from zielbot.drafting.wish import wish_of
from zielbot.goals.deadline import Precision
from zielbot.goals.draft import Due, GoalDraft, Level, Metric, Owner, Slot, SlotName, Target
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.origin import Origin, OriginKind
from zielbot.goals.quantity import Comparator, Direction, Quantity, QuantityKind
from zielbot.goals.reading import Mention, Reading
from zielbot.goals.span import Span

_PLAIN = 3
_LOOSE = {Precision.YEAR, Precision.SEASON, Precision.HALF}
_SHALL = re.compile(r"\s*(?:soll\w*|müssen|muss|should|must|needs? to|ha(?:s|ve) to)\b", re.IGNORECASE)
_TO_LEVEL = re.compile(r"(?:auf|unter|höchstens|to|under|below)\b", re.IGNORECASE)
_SHARE = re.compile(
    r"\b(?:anteil|quote|share|percentage|proportion|prozentsatz)\b[^.]*\b(?:in|innerhalb|binnen|within|under)\b",
    re.IGNORECASE,
)
_WITH = re.compile(r"(?:mit|with)\b", re.IGNORECASE)
_BY_DAY = re.compile(r"by (?:my|our|the|his|her|their) \w+", re.IGNORECASE)
_BEGUN = re.compile(r"\b(?:start|begin|beginne|anfangen)\s$", re.IGNORECASE)
_FEW_WORDS = 4
_AND_SO_ON = re.compile(r".{0,4}(?:und|and) (?:so|sowas|stuff)\b", re.IGNORECASE)


def draft_from_reading(reading: Reading, kpis: KpiCatalogue, message_index: int) -> GoalDraft:
    """The slots that a text fills by itself, each stated with its quote; nothing is guessed."""
    return _Opening(reading, kpis, message_index).draft()


def stated(reading: Reading, span: Span, message: int) -> Origin:
    """The origin of something said in a message: the words and where they stand."""
    return Origin(kind=OriginKind.STATED, message=message, span=(span.start, span.end), quote=span.of(reading.text))


def direction_of(draft: GoalDraft, kpis: KpiCatalogue) -> Slot[Direction] | None:
    """Which way the measure moves: from baseline and target, otherwise as said, otherwise as the KPI is better."""
    base, target = draft.baseline, draft.target
    if base and target and target.value.kind is QuantityKind.ABSOLUTE and base.value.unit != "none":
        goal, start = comparable(target.value.value, target.value.unit, base.value.value, base.value.unit)
        if goal != start and target.value.unit != "result":
            way = Direction.UP if goal > start else Direction.DOWN
            return Slot[Direction](value=way, origin=target.origin)
        return draft.direction
    if draft.direction:
        return draft.direction
    kpi = kpis.get(draft.metric.value.kpi) if draft.metric else None
    return Slot[Direction](value=kpi.better, origin=Origin(kind=OriginKind.CATALOGUE, ref=kpi.id)) if kpi else None


_SECONDS = {
    "s": 1, "min": 60, "h": 3600, "d": 86_400, "wk": 604_800, "mo": 2_629_800, "yr": 31_557_600,
}  # fmt: skip


def comparable(goal: Decimal, goal_unit: str, start: Decimal, start_unit: str) -> tuple[Decimal, Decimal]:
    """Two values in the same unit where both are times, otherwise as they are."""
    if goal_unit != start_unit and goal_unit in _SECONDS and start_unit in _SECONDS:
        return goal * _SECONDS[goal_unit], start * _SECONDS[start_unit]
    return goal, start


class _Opening:
    """Fills one draft from one reading."""

    def __init__(self, reading: Reading, kpis: KpiCatalogue, message: int) -> None:
        self._reading = replace(reading, deadlines=real_deadlines(reading))
        self._kpis = kpis
        self._message = message

    def draft(self) -> GoalDraft:
        """The draft of the reading."""
        draft = GoalDraft(outcome=self._outcome(), owner=self._owner(), deadline=self._deadline())
        draft = self._numbers(draft)
        draft = draft.replaced(SlotName.METRIC, self._metric(draft))
        draft = self._clauses(draft)
        way = self._way(draft)
        if draft.direction is None and way is not None:
            whole = Span(0, len(self._reading.text))
            draft = draft.replaced(SlotName.DIRECTION, Slot[Direction](value=way, origin=self._origin(whole)))
        return draft.replaced(SlotName.DIRECTION, direction_of(draft, self._kpis))

    def _way(self, draft: GoalDraft) -> Direction | None:
        """Which way it goes by the words: as read, unless a bound says otherwise, or as the person complains."""
        cues, target = cues_for(self._reading.language), draft.target
        if self._reading.direction is not None and self._moves():
            upper = target is not None and target.value.comparator in {Comparator.LE, Comparator.LT}
            wrong = (
                upper and self._reading.direction is Direction.UP and not any(v.direction for v in self._reading.verbs)
            )
            return Direction.DOWN if wrong else self._reading.direction
        if target is not None:
            return None
        much, little = cues.too_much.search(self._reading.text), cues.too_little.search(self._reading.text)
        if bool(much) == bool(little):
            return None
        return Direction.DOWN if much else Direction.UP

    def _moves(self) -> bool:
        """Whether the direction read is the goal's; in a text that tells and wants, only its verbs say so."""
        if any(verb.direction is self._reading.direction for verb in self._reading.verbs):
            return True
        told = self._sorted.told
        mixed = any(spans_sentences(self._reading, found) for found in self._reading.quantities)
        return not mixed and (told is None or (told.goal is None and not self._quantities))

    def _origin(self, span: Span) -> Origin:
        return stated(self._reading, span, self._message)

    def _outcome(self) -> Slot[str] | None:
        wish = wish_of(self._reading)
        whole = Span(0, len(self._reading.text))
        return Slot[str](value=wish, origin=self._origin(whole)) if wish else None

    def _owner(self) -> Slot[Owner] | None:
        lowered = self._reading.text.lower()
        for voice, pattern in pack_for(self._reading.language).voices:
            match = pattern.search(lowered)
            if match:
                return Slot[Owner](value=Owner(voice=voice), origin=self._origin(Span(*match.span())))
        return None

    def _deadline(self) -> Slot[Due] | None:
        """The deadline named; "dieses Jahr" beside a mere wish is a time, not yet a day to be held to."""
        for deadline in self._reading.deadlines:
            season = deadline.precision is Precision.SEASON
            loose = season or (deadline.strength < _PLAIN and deadline.precision in _LOOSE)
            if (loose and not (self._quantities or self._sorted.told)) or self._is_mere_number(deadline.text):
                continue
            return due_of(deadline, self._origin(deadline.span))
        return None

    def _is_mere_number(self, words: str) -> bool:
        """Whether a date is nothing but a number word ("eine Fünf"), which a mark or a count may be just as well."""
        last = words.strip(" .").lower().rsplit(" ", 1)[-1]
        return last in pack_for(self._reading.language).numbers and not re.search(r"\d", words)

    @cached_property
    def _quantities(self) -> tuple[Quantity, ...]:
        """The quantities, without idioms that count nothing ("keinen Bock")."""
        return tuple(
            self._bounded(found)
            for found in self._reading.quantities
            if not IDIOM.search(found.text)
            and abs(found.value) < BEYOND_ALL_GOALS
            and not is_clock(self._reading, found)
            and not self._is_reference(found)
            and not spans_sentences(self._reading, found)
            and not (found.unit in _SECONDS and _SHARE.search(self._reading.text[: found.span.end]))
        )

    def _bounded(self, quantity: Quantity) -> Quantity:
        """A bound from below as one from above where its clause denies it ("niemand länger als 15 Minuten")."""
        if quantity.comparator not in {Comparator.GT, Comparator.GE} or quantity.baseline is not None:
            return quantity
        clause = clause_at(quantity.span, self._reading).of(self._reading.text)
        denied = cues_for(self._reading.language).negates.search(clause)
        return replace(quantity, comparator=Comparator.LE) if denied else quantity

    @cached_property
    def _sorted(self) -> Sorted:
        """The numbers by their clauses."""
        return told_and_wanted(self._reading, self._quantities)

    @cached_property
    def _own_quantities(self) -> tuple[Quantity, ...]:
        """The quantities that hold no number beside the goal (how big the team is, what others do)."""
        beside = self._sorted.beside
        return tuple(one for one in self._quantities if not any(one.span.overlaps(other) for other in beside))

    @cached_property
    def _measure(self) -> OpeningMeasure:
        told = self._sorted.told
        figures = tuple(one for one in (told.goal, told.start) if one is not None) if told else ()
        return OpeningMeasure(
            self._reading, self._kpis, Numbers(self._own_quantities, figures, self._sorted.beside, self._sorted.counted)
        )

    def _metric(self, draft: GoalDraft) -> Slot[Metric] | None:
        found = self._measure.named()
        if found is None and (draft.target or draft.baseline):
            found = self._measure.counted()
        return Slot[Metric](value=found.metric, origin=self._origin(found.span), words=found.words) if found else None

    def _is_reference(self, quantity: Quantity) -> bool:
        """Whether a number is only what a rate refers to ("je 1.000 Pflegetage")."""
        reference = reference_in(self._reading.text)
        return reference is not None and quantity.span.overlaps(Span(*reference.span())) and quantity.baseline is None

    def _numbers(self, draft: GoalDraft) -> GoalDraft:
        pair = self._is_and_shall_be()
        if pair is not None:
            return self._numbers_of(draft, *pair)
        if self._sorted.told is not None:
            return self._told(draft, self._sorted.told)
        quantity = next(iter(self._own_quantities), None)
        if quantity is None or self._measure.is_habit_of_things() or self._sorted.is_told(quantity.span):
            return draft
        origin = self._origin(quantity.span)
        draft = draft.replaced(SlotName.TARGET, reached(target_of(quantity, origin), self._reading.language))
        if quantity.baseline is not None:
            draft = draft.replaced(SlotName.BASELINE, as_said(level_of(quantity, origin), self._reading.language))
        upper = quantity.comparator in {Comparator.LE, Comparator.LT} and quantity.baseline is None
        if quantity.direction is not None and not (upper and quantity.direction is Direction.UP):
            draft = draft.replaced(SlotName.DIRECTION, Slot[Direction](value=quantity.direction, origin=origin))
        return draft

    def _told(self, draft: GoalDraft, told: Told) -> GoalDraft:
        """The numbers of a text that tells and wants; a wanted number without a unit has that of today."""
        start, goal = told.start, told.goal
        if start is not None:
            origin = self._origin(start.span)
            draft = draft.replaced(SlotName.BASELINE, level_of_figure(start, _unit_of(start), origin))
        if goal is None:
            return draft
        follows = start is not None and goal.unit in {None, "count"} and not (goal.noun or start.per_whole)
        unit = start.unit if start and follows else goal.unit
        unit = "count" if unit in {goal.noun, start and start.noun} else unit
        origin = self._origin(goal.span)
        draft = draft.replaced(SlotName.TARGET, target_of_figure(goal, unit or "count", origin))
        if goal.direction is None:
            return draft
        return draft.replaced(SlotName.DIRECTION, Slot[Direction](value=goal.direction, origin=origin))

    def _is_and_shall_be(self) -> tuple[Quantity, Quantity] | None:
        """A number today and the one it is to become ("4,5 % sollen auf 3 %")."""
        if len(self._quantities) < 2:
            return None
        first, second = self._quantities[:2]
        between = self._reading.text[first.span.end : second.span.start]
        becomes = _SHALL.match(between) and _TO_LEVEL.match(second.text) and first.unit == second.unit
        return (first, second) if becomes else None

    def _numbers_of(self, draft: GoalDraft, start: Quantity, goal: Quantity) -> GoalDraft:
        level = Level(value=start.value, unit=start.unit, per=start.per)
        base = Slot[Level](value=level, origin=self._origin(start.span), words=start.text)
        target = target_of(replace(goal, kind=QuantityKind.ABSOLUTE), self._origin(goal.span))
        return draft.replaced(SlotName.BASELINE, base).replaced(SlotName.TARGET, target)

    def _clauses(self, draft: GoalDraft) -> GoalDraft:
        for name, mentions in ((SlotName.MEANS, self._reading.means), (SlotName.PURPOSE, self._reading.purposes)):
            named = tuple(found for found in mentions if self._is_clause(found))
            if named:
                words = ", ".join(re.sub(r"^[\s,;]+|[\s,;.]+$", "", found.text) for found in named)
                span = Span(named[0].span.start, named[-1].span.end)
                draft = draft.replaced(name, Slot[str](value=words, origin=self._origin(span), words=words))
        return draft if draft.means else draft.replaced(SlotName.MEANS, self._way_said())

    def _way_said(self) -> Slot[str] | None:
        """A clause that says how ("dafür gehe ich jede Woche zu zwei Kunden")."""
        ways = cues_for(self._reading.language).ways
        for sentence in sentences(self._reading):
            for clause in clauses(sentence, self._reading):
                match = ways.match(clause.of(self._reading.text))
                if match and len(clause.of(self._reading.text).split()) >= _FEW_WORDS:
                    words = clause.of(self._reading.text).strip(" ,.;")
                    return Slot[str](value=words, origin=self._origin(clause), words=words)
        return None

    def _is_clause(self, mention: Mention) -> bool:
        """Whether words say how or why, and do not only stand with what is told ("der Vertrag mit der Stadt")."""
        if self._trails_off(mention.span) or is_no_clause(mention.text):
            return False
        if _BY_DAY.match(mention.text) and any(
            0 <= one.span.start - mention.span.end <= 1 for one in self._reading.deadlines
        ):
            return False
        if not _WITH.match(mention.text.strip()) or self._reading.text[: mention.span.start].rstrip().endswith(","):
            return not _BEGUN.search(self._reading.text[: mention.span.start])
        told = self._sorted.told
        clause = clause_at(mention.span, self._reading)
        wanted = is_wish(clause.of(self._reading.text), self._reading)
        return (
            told is None
            or wanted
            or any(verb.kind == "change" and verb.span.overlaps(clause) for verb in self._reading.verbs)
        )

    def _trails_off(self, span: Span) -> bool:
        """Whether a way ends in "und so", which names nothing that will be done."""
        text = self._reading.text
        return bool(_AND_SO_ON.match(text[span.end - 4 :])) and len(span.of(text).split()) <= _FEW_WORDS


def _unit_of(figure: Figure) -> str:
    """The unit of a number; things are counted."""
    return figure.unit if figure.unit and figure.unit != figure.noun else "count"


def result_target(words: str, origin: Origin) -> Slot[Target]:
    """A target that is a result to be shown and not a number."""
    return Slot[Target](value=Target(value=Decimal(1), unit="result"), origin=origin, words=words)


def no_level_yet(words: str, origin: Origin) -> Slot[Level]:
    """A baseline of a result: nothing is there yet."""
    return Slot[Level](value=Level(value=Decimal(0), unit="none"), origin=origin, words=words)
