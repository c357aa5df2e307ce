"""Numbers of people who talk: what is so today stands in one clause, what they would like in another.

"Zwei Stunden sitze ich daran. Eine wäre genug." A number in a clause that only tells is never the target; where the
clauses do not say which number is which, nothing is taken and the talk asks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from zielbot.drafting.figures import Figure
from zielbot.drafting.number_parts import Part, Parts, Placed
from zielbot.drafting.said_figures import NOTHING, said_figures
from zielbot.drafting.surrounding import Surrounding
from zielbot.drafting.talked_text import LASTING, NO_UNIT, TWICE
from zielbot.goals.quantity import Direction, Quantity, QuantityKind
from zielbot.goals.reading import Reading
from zielbot.goals.span import Span

_FIRST_PERSON = re.compile(r"\b(?:ich|i)\b", re.IGNORECASE)
_SHARES = re.compile(r"\bone in\b|\bjede\w* \w+te\b|\beine?[rs]? von\b", re.IGNORECASE)
_SO_FAR = re.compile(
    r"\b(?:bisher|bislang|fertig|geschafft|erledigt|done"
    r"|derzeit|aktuell|zurzeit|momentan|jetzt|so far|currently|at the moment|now)\b",
    re.IGNORECASE,
)
_HOW_OFTEN = re.compile(r"\w*mal\b|\b(?:once|twice|times)\b", re.IGNORECASE)
_TO = re.compile(r"\s(?:auf |to )?")
_LACKS = re.compile(r"\b(?:fehl(?:t|en)|missing|short of)\b", re.IGNORECASE)
_PAIR = re.compile(
    r"\b(?:von|from)\b(?:(?![.;!?]\s).)*\s(?:auf|zu|bis|nach|to)\s|(?:→|->|=>)|\b(?:statt|instead of|rather than)\b"
    r"|\b(?:auf|to)\b(?:(?![.;!?]\s).)*\s(?:von|from)\s",
    re.IGNORECASE,
)
_NO_GOAL = {Part.SIZE, Part.BESIDE, Part.OTHERS}


@dataclass(frozen=True, slots=True)
class Told:
    """What a talked text says with numbers; `start` is how it is, `goal` what is wanted, each None where it is open."""

    start: Figure | None
    goal: Figure | None


@dataclass(frozen=True, slots=True)
class Sorted:
    """The numbers of a text by what they are to the goal.

    `told` is None where no clause settles anything, so that the usual grammar holds; `beside` are the places of numbers
    that are not the goal's, of which that grammar must take none; `counted` is a number that says what is counted;
    `telling` are those that only tell.
    """

    told: Told | None
    beside: tuple[Span, ...] = ()
    counted: Figure | None = None
    telling: tuple[Span, ...] = ()

    def is_told(self, span: Span) -> bool:
        """Whether a number there only tells, which no grammar may make a target of."""
        return any(span.overlaps(one) for one in self.telling)


def told_and_wanted(reading: Reading, quantities: Sequence[Quantity]) -> Sorted:
    """The numbers by the clauses they stand in."""
    return _Talk(reading, quantities).sorted()


class _Talk:
    """Sorts the numbers of one text by what their clauses do."""

    def __init__(self, reading: Reading, quantities: Sequence[Quantity]) -> None:
        self._reading = reading
        self._text = reading.text
        self._quantities = quantities
        self._around = Surrounding(reading)

    def sorted(self) -> Sorted:
        """What is so and what is wanted, and what is neither."""
        placed = Parts(self._around).placed(said_figures(self._reading, self._quantities))
        beside = tuple(one.figure.span for one in placed if one.part in _NO_GOAL)
        if self._is_pair([one.figure.span for one in placed if one.part is Part.SIZE]):
            pair = self._quantities[0].span
            return Sorted(None, tuple(one for one in beside if not one.overlaps(pair)))
        told = self._told(placed)
        if told is None:
            telling = (one.figure.span for one in placed if self._is_telling(one))
            return Sorted(None, beside, telling=() if self._reading.deadlines else tuple(telling))
        taken = {one.span for one in (told.start, told.goal) if one is not None}
        counted = (one.figure for one in placed if one.figure.noun and one.figure.span not in taken)
        nouns = {one.noun for one in (told.start, told.goal) if one is not None and one.noun}
        return Sorted(
            told, (*beside, *(one.span for one in counted if one.noun not in nouns)), self._noun(told, placed)
        )

    def _is_telling(self, one: Placed) -> bool:
        """Whether a number only tells; an open one does where another sentence wants."""
        if one.part is not Part.OPEN:
            return one.part in {Part.NOW, Part.EARLIER}
        return (
            self._around.wished and not self._around.is_wish(self._around.sentence(one.figure)) and self._is_apart(one)
        )

    def _is_apart(self, one: Placed) -> bool:
        """Whether the number stands in a sentence of its own beside one that wants."""
        own = self._around.sentence(one.figure)
        return any(
            self._around.is_wish(other) for span in self._around.sentences if (other := span.of(self._text)) != own
        )

    def _noun(self, told: Told, placed: Sequence[Placed]) -> Figure | None:
        """Another number that says what the bare ones count ("95 Mitglieder waren wir, jetzt 63, 80 sollen es")."""
        ends = [one for one in (told.start, told.goal) if one is not None]
        if any(one.noun or one.unit not in NO_UNIT or one.kind is not QuantityKind.ABSOLUTE for one in ends):
            return None
        named = [one.figure for one in placed if one.figure.noun and one.part in {Part.EARLIER, Part.NOW, Part.GOAL}]
        return named[0] if len({one.noun for one in named}) == 1 and ends else None

    def _is_pair(self, beside: Sequence[Span]) -> bool:
        """Whether the reader found both ends by words that join them ("von 12 auf 9")."""
        first = self._quantities[0] if self._quantities else None
        if first is None or first.kind is not QuantityKind.FROM_TO or any(first.span.overlaps(one) for one in beside):
            return False
        lead = self._text[max(0, first.span.start - 6) : first.span.end]
        shares = first.unit == "%" and bool(_SHARES.search(lead))
        return (shares or bool(_PAIR.search(lead))) and not self._around.is_over(first.span)

    def _told(self, placed: Sequence[Placed]) -> Told | None:
        placed = self._led_by_now(self._led_by_goal(_without_weak(placed)))
        starts = self._starts(placed)
        goals = list({one.figure.value: one.figure for one in placed if one.part is Part.GOAL}.values())
        settled = bool(starts) or any(one.part in _NO_GOAL for one in placed)
        if not settled:
            return None
        alone = any(one.part is Part.OPEN and self._around.opens(one.figure) for one in placed)
        held = any(one.part is Part.OTHERS for one in placed)
        if not goals and starts and not (alone or held) and self._is_mere_deed(starts):
            return None
        start = self._start(starts, goals, placed)
        goal = self._goal(start, goals, placed)
        if goal is None and start is not None and len(goals) == 1 and not go_together(start, goals[0]):
            start, goal = None, goals[0]
        start = self._in_unit(start, goal, placed)
        return _fitted(None if goal is None and self._is_background(start, starts) else start, goal)

    def _in_unit(self, start: Figure | None, goal: Figure | None, placed: Sequence[Placed]) -> Figure | None:
        """A bare number with the unit of the others' it is held against ("andere in zwei Tagen, wir in sechs")."""
        units = {one.figure.unit for one in placed if one.figure.unit not in {*NO_UNIT, one.figure.noun}}
        bare = start is not None and start.unit in NO_UNIT and not start.noun and (goal is None or goal.unit in NO_UNIT)
        if start is None or not bare or len(units) != 1 or not units <= {*LASTING, "%"}:
            return start
        return replace(start, unit=next(iter(units)))

    def _is_background(self, start: Figure | None, starts: Sequence[Placed]) -> bool:
        """Whether the only number is told beside a wish for something else ("Drei Anbieter sind abgesprungen")."""
        if start is None or self._around.complains or self._reading.direction is not None:
            return False
        if start.unit in LASTING or start.unit == "%" or start.per or _LACKS.search(self._around.clause(start)):
            return False
        if any(one.figure is start and not one.loose for one in starts) and not self._around.is_perfect(start):
            return False
        measured = any(one.kpi and not one.candidate for one in self._reading.metrics)
        return not measured and (self._around.wished or bool(self._reading.deadlines))

    def _led_by_now(self, placed: Sequence[Placed]) -> Sequence[Placed]:
        """A bare number as wanted where only the other is said to be of today ("10 Berichte im Jahr, bisher vier")."""
        open_ones = [one for one in placed if one.part is Part.OPEN]
        starts = self._starts(placed)
        if len(open_ones) != 1 or len(starts) != 1 or any(one.part is Part.GOAL for one in placed):
            return placed
        first, start = open_ones[0].figure, starts[0].figure
        contrast = _SO_FAR.search(self._around.clause(start))
        if not contrast or first.span.end > start.span.start or not go_together(start, first):
            return placed
        return [replace(one, part=Part.GOAL) if one is open_ones[0] else one for one in placed]

    def _led_by_goal(self, placed: Sequence[Placed]) -> Sequence[Placed]:
        """A bare number before the only one that is wanted as where it starts ("Quote 71 %, Vorgabe 85 %")."""
        goals = [one for one in placed if one.part is Part.GOAL]
        open_ones = [one for one in placed if one.part is Part.OPEN]
        if len(goals) != 1 or len(open_ones) != 1 or any(one.part is Part.NOW for one in placed):
            return placed
        first, goal = open_ones[0].figure, goals[0].figure
        joined = _TO.fullmatch(self._text[first.span.end : goal.span.start]) and goal.spoken.startswith(("auf ", "to "))
        apart = self._around.clause(first) != self._around.clause(goal)
        before = first.span.end <= goal.span.start and (apart or joined)
        plain = first.kind is goal.kind is QuantityKind.ABSOLUTE and go_together(first, goal)
        named = (
            first.unit not in NO_UNIT
            or first.per
            or any(
                one.kpi or one.span.overlaps(self._around.clause_span(first))
                for one in self._reading.metrics
                if not one.candidate
            )
        )
        if not (before and plain and named):
            return placed
        return [replace(one, part=Part.NOW) if one is open_ones[0] else one for one in placed]

    def _starts(self, placed: Sequence[Placed]) -> list[Placed]:
        return [one for one in placed if one.part in {Part.NOW, Part.EARLIER}]

    def _is_mere_deed(self, starts: Sequence[Placed]) -> bool:
        """Whether somebody only says what they do, which may be meant for the future ("Ich halte drei Vorträge")."""
        first = starts[0]
        wished = self._around.wished or any(one.part is Part.EARLIER for one in starts)
        return first.loose and not wished and bool(_FIRST_PERSON.search(self._around.clause(first.figure)))

    def _start(self, starts: Sequence[Placed], goals: Sequence[Figure], placed: Sequence[Placed]) -> Figure | None:
        """Where it starts: the one that holds today, otherwise the last of those that held once."""
        bare = any(one.unit in NO_UNIT and not one.per_whole for one in goals)
        starts = [one for one in starts if not (bare and _is_share_in_words(one.figure))]
        now = [one for one in starts if one.part is Part.NOW]
        sure = [one for one in now if not one.loose and (len(goals) != 1 or go_together(one.figure, goals[0]))]
        mixed = now and not sure and starts[0].part is Part.EARLIER
        found = self._only(starts if mixed else sure or now, goals) if now else self._latest(starts, goals)
        if found is None and not starts and len(goals) == 1:
            found = self._size(goals[0], placed)
        if found is None or self._is_gap(found):
            return None
        return found

    def _only(self, starts: Sequence[Placed], goals: Sequence[Figure]) -> Figure | None:
        """The one start, among several the one that is of the same kind as the goal."""
        figures = [one.figure for one in starts]
        if len(figures) == 1:
            return figures[0]
        if len(goals) == 1:
            figures = [one for one in figures if go_together(one, goals[0])] or figures
        named = [one for one in figures if self._is_named(one)]
        if len(named) == 1:
            return named[0]
        measured = [one for one in figures if one.unit not in {*NO_UNIT, one.noun}]
        if len(goals) == 1 and goals[0].unit not in NO_UNIT:
            measured = [one for one in figures if go_together(one, goals[0]) and one.unit not in NO_UNIT] or measured
        return measured[0] if len(measured) == 1 else None

    def _is_named(self, figure: Figure) -> bool:
        """Whether a KPI is named in the clause of the number."""
        clause = self._around.clause_span(figure)
        return any(one.kpi and not one.candidate and one.span.overlaps(clause) for one in self._reading.metrics)

    def _latest(self, starts: Sequence[Placed], goals: Sequence[Figure]) -> Figure | None:
        """Of several values that are over, that of the last year, where each says of which it is."""
        before_last = self._reading.today.year - 1
        if any(one.year is None for one in starts):
            starts = [one for one in starts if one.year is None or one.year >= before_last]
        if len(starts) > 1 and all(one.year is not None for one in starts):
            return max(starts, key=lambda one: one.year or 0).figure
        return self._only(starts, goals)

    def _size(self, goal: Figure, placed: Sequence[Placed]) -> Figure | None:
        """How many there are, where the goal is how many there shall be ("Wir haben zwölf, 20 sollen es sein")."""
        sizes = [one.figure for one in placed if one.part is Part.SIZE]
        same = [one for one in sizes if goal.noun == one.noun] if goal.noun else sizes
        bare = goal.kind is QuantityKind.ABSOLUTE and goal.unit in {*NO_UNIT, goal.noun} and goal.per is None
        return same[0] if len(sizes) == len(same) == 1 and bare else None

    def _is_gap(self, figure: Figure) -> bool:
        """Whether a number is what is missing, which may be the goal as well ("Es fehlen noch 8.000")."""
        return not figure.noun and bool(_LACKS.search(self._around.clause(figure)))

    def _goal(self, start: Figure | None, goals: Sequence[Figure], placed: Sequence[Placed]) -> Figure | None:
        twice = TWICE.search(self._text)
        if twice and len(goals) <= 1:
            span = Span(*twice.span())
            return Figure(Decimal(2), twice.group(), span, "x", QuantityKind.FACTOR, direction=Direction.UP)
        if not goals:
            return self._none_at_all(start) or self._left_over(start, placed)
        if len(goals) > 1:
            goals = [one for one in goals if start is not None and one.kind is QuantityKind.ABSOLUTE]
        if len(goals) != 1 or (start is not None and not go_together(start, goals[0])):
            return None
        return goals[0]

    def _left_over(self, start: Figure | None, placed: Sequence[Placed]) -> Figure | None:
        """The one number that stands alone behind the one that tells ("Zehn, und alle wären froh")."""
        rest = [one.figure for one in placed if one.part is Part.OPEN]
        if start is None or len(rest) != 1 or rest[0].span.start < start.span.end:
            return None
        return rest[0] if self._around.opens(rest[0]) and go_together(start, rest[0]) else None

    def _none_at_all(self, start: Figure | None) -> Figure | None:
        """Zero, where nothing of what is counted is to be left."""
        nothing = NOTHING.search(self._text)
        if nothing is None or start is None or nothing.start() < start.span.end:
            return None
        return Figure(Decimal(0), nothing.group(), Span(*nothing.span()), start.unit or "count")


def _without_weak(placed: Sequence[Placed]) -> Sequence[Placed]:
    """The numbers with those that only their sentence wants as open, where another is wanted by its own clause."""
    if not any(one.part is Part.GOAL and not one.loose for one in placed):
        return placed
    return [replace(one, part=Part.OPEN) if one.part is Part.GOAL and one.loose else one for one in placed]


def _is_share_in_words(figure: Figure) -> bool:
    """Whether a number is a share without digits ("die Hälfte"), which no bare number can follow."""
    return figure.unit == "%" and not re.search(r"\d|prozent|percent", figure.spoken, re.IGNORECASE)


def go_together(start: Figure, goal: Figure) -> bool:
    """Whether two numbers may be of the same measure: one has no unit, both have the same, or both are times."""
    if _HOW_OFTEN.search(goal.spoken) and start.unit not in NO_UNIT and start.unit != start.noun:
        return False
    if start.unit in NO_UNIT or goal.unit in NO_UNIT or goal.kind is not QuantityKind.ABSOLUTE:
        return True
    return start.unit == goal.unit or {start.unit, goal.unit} <= LASTING


def _fitted(start: Figure | None, goal: Figure | None) -> Told:
    """Both ends with the unit that only one of them was said with."""
    if start is None or goal is None or goal.kind is not QuantityKind.ABSOLUTE:
        return Told(start, goal)
    if goal.per_whole and start.unit == "%" and goal.unit in NO_UNIT:
        whole = Decimal((goal.per or "").removeprefix("von "))
        share = Decimal(f"{round(100 * goal.value / whole, 1).normalize():f}") if whole else goal.value
        return Told(start, replace(goal, value=share, unit="%", per=None))
    if start.per_whole:
        return Told(start, goal)
    if start.unit in NO_UNIT and not start.noun and goal.unit not in NO_UNIT and not goal.noun:
        start = replace(start, unit=goal.unit)
    return Told(start, goal)
