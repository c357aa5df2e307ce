"""Which part each number of talked text plays, by the clause it stands in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from zielbot.drafting.figures import Figure
from zielbot.drafting.numbers_beside import Beside
from zielbot.drafting.surrounding import Surrounding
from zielbot.drafting.talked_text import dated
from zielbot.goals.quantity import Comparator, QuantityKind
from zielbot.goals.span import Span

_FIRST_PERSON = re.compile(r"\b(?:ich|i)\b", re.IGNORECASE)
_SUBJECT = re.compile(r"\W*(?:we|i|wir|ich)\s\w+\s", re.IGNORECASE)
_BY = re.compile(r"(?:um|by)\s", re.IGNORECASE)
_BEFORE_LAST = re.compile(r"\b(?:vorletzte[ns]?|davor|(?:year|quarter|month) before|two years ago)\b", re.IGNORECASE)
_LAST = re.compile(r"\b(?:letzte[ns]? jahr|vorjahr|im jahr davor|last year|previous year)\b", re.IGNORECASE)
_OF_THEM = re.compile(r"\s(?:davon|darunter|of (?:them|these|those|which))\b", re.IGNORECASE)
_OF_THEM_BEFORE = re.compile(r"\b(?:davon|darunter|of (?:them|these|those|which))\b", re.IGNORECASE)
_STANDS = re.compile(
    r"\b(?:it's|it is|is|are|sind|ist|(?:liegt|stehen|steht|liegen) (?:bei|auf))\s(?:\w+\s)?$", re.IGNORECASE
)
_BOUNDS = {Comparator.LE, Comparator.LT, Comparator.GE, Comparator.GT}
_MORE_BY = re.compile(r"\b(?:weniger|mehr|less|more|fewer|higher|lower|rauf|runter)\b", re.IGNORECASE)
_NONE_LEFT = re.compile(r"(?:keine?[nrs]?|null|no|zero)\b", re.IGNORECASE)
_THAN = re.compile(r"\b(?:than|als)\s(?:the |die |den |unsere )?$", re.IGNORECASE)
_TODAY = re.compile(r"(?:\s\w+){0,3}?\s(?:today|now|currently|heute|derzeit|aktuell|momentan|jetzt)\b", re.IGNORECASE)
_ONTO = re.compile(r"(?:auf|to)\s", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_LASTS = {"bleiben", "stay", "remain", "keep"}
_LISTED = re.compile(r"\s?(?:,|und|and|&)\s")


class Part(StrEnum):
    """What a number is to the goal.

    `now` is how it is and `earlier` how it was; `goal` is wanted; `others` have it elsewhere; `size` tells how big the
    team or the house is; `beside` measures nothing; `open` is settled by nothing.
    """

    GOAL = "goal"
    NOW = "now"
    EARLIER = "earlier"
    OTHERS = "others"
    SIZE = "size"
    BESIDE = "beside"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Placed:
    """A number with its part; `year` is the year it is said to be of, `loose` that only its sentence decided."""

    figure: Figure
    part: Part
    year: int | None = None
    loose: bool = False


class Parts:
    """The parts of the numbers of one text."""

    def __init__(self, around: Surrounding) -> None:
        self._around = around
        self._beside = Beside(around)
        self._reading = around.reading
        self._text = around.text

    def placed(self, figures: Sequence[Figure]) -> list[Placed]:
        """Every number with its part."""
        done: list[Placed] = []
        for figure in figures:
            part = self._part(self._plain(figure))
            if done and part is not Part.BESIDE and (part is not Part.GOAL or not self._is_settled(figure)):
                part = self._after(figure, done[-1], part)
            if done and self._is_part_of(figure, done[-1]):
                done[-1] = replace(done[-1], part=Part.BESIDE)
            loose = part is Part.NOW and not self._around.cues.now.search(self._around.clause(figure))
            loose = loose or (part is Part.GOAL and not self._is_settled(self._plain(figure)))
            done.append(Placed(self._plain(figure), part, self._year(figure), loose))
        return done

    def _plain(self, figure: Figure) -> Figure:
        """A change that goes on today ("We lose 40 plates a week"), while another clause wants, as a level."""
        clause = self._around.clause(figure)
        if figure.comparator in {Comparator.GT, Comparator.GE} and self._around.cues.negates.search(clause):
            return replace(figure, comparator=Comparator.LE)
        if figure.kind is not QuantityKind.CHANGE:
            return figure
        if figure.comparator in _BOUNDS and not _BY.match(figure.spoken) and not _MORE_BY.search(figure.spoken):
            return replace(figure, kind=QuantityKind.ABSOLUTE)
        if _STANDS.search(self._text[: figure.span.start]) and not self._around.wanted(figure):
            return replace(figure, kind=QuantityKind.ABSOLUTE, direction=None)
        bad = (
            self._around.cues.complains.search(clause)
            and not self._around.is_wish(clause)
            and not _BY.match(figure.spoken)
        )
        if not bad and not self._is_told_change(figure):
            return figure
        return replace(figure, kind=QuantityKind.ABSOLUTE, direction=None)

    def _is_told_change(self, figure: Figure) -> bool:
        clause = self._around.clause(figure)
        told = _SUBJECT.match(clause) or (self._around.cues.tells.search(clause) and not _MORE_BY.search(figure.spoken))
        return bool(told) and not _BY.match(figure.spoken) and not self._around.wanted(figure) and self._around.wished

    def _is_settled(self, figure: Figure) -> bool:
        """Whether its own clause says that the number is wanted."""
        bound = figure.comparator in _BOUNDS or figure.value == 0
        return bound or self._around.wanted(figure) or dated(self._around.clause_span(figure), self._reading)

    def _is_part_of(self, figure: Figure, last: Placed) -> bool:
        """Whether a number is what it is about of the one before it ("26 Schüler, neun davon")."""
        if self._around.sentence(figure) != self._around.sentence(last.figure):
            return False
        between = self._text[last.figure.span.end : figure.span.start]
        if _OF_THEM.match(between):
            return False
        return bool(_OF_THEM_BEFORE.search(between) or _OF_THEM.match(self._around.behind(figure)))

    def _year(self, figure: Figure) -> int | None:
        """The year that the number is said to be of: the last one named before it in its clause, otherwise behind."""
        span = self._around.clause_span(figure)
        found = _YEAR.findall(self._text[span.start : figure.span.start])
        found = found[-1:] or _YEAR.findall(self._text[figure.span.end : span.end])[:1]
        if found:
            return int(found[0])
        clause = span.of(self._text)
        if _BEFORE_LAST.search(clause):
            return self._reading.today.year - 2
        return self._reading.today.year - 1 if _LAST.search(clause) else None

    def _part(self, figure: Figure) -> Part:
        if self._beside.is_beside(figure):
            return Part.BESIDE
        if self._around.cues.replaced.search(self._text[: figure.span.start]):
            return Part.NOW
        if self._beside.is_size(figure):
            return Part.SIZE
        if _THAN.search(self._around.before(figure)) and _TODAY.match(self._around.behind(figure)):
            return Part.NOW
        clause = self._around.clause(figure)
        if (
            self._around.is_talk
            and self._around.cues.others.search(clause)
            and not (self._around.wanted(figure) and _FIRST_PERSON.search(clause))
        ):
            return Part.OTHERS
        if figure.value == 0 and _NONE_LEFT.match(figure.spoken) and not self._around.cues.past.search(clause):
            return Part.GOAL if not self._around.cues.tells.search(clause) or self._around.wanted(figure) else Part.OPEN
        if self._tells(figure):
            return Part.EARLIER if self._looks_back(figure) else Part.NOW
        return self._wanted_or_open(figure)

    def _after(self, figure: Figure, last: Placed, part: Part) -> Part:
        """The part of a number that only continues the one before it ("2 Azubis, 5 Gesellen")."""
        between = self._text[last.figure.span.end : figure.span.start]
        counted = figure.noun is not None and bool(self._around.cues.crowd.fullmatch(figure.noun))
        if last.part is Part.SIZE and counted and _LISTED.fullmatch(between):
            return Part.SIZE
        clause = self._around.clause(figure)
        verbless = not (
            self._around.cues.tells.search(clause)
            or self._around.cues.past.search(clause)
            or self._around.cues.now.search(clause)
        )
        follows = self._around.sentence(figure) == self._around.sentence(last.figure) and last.part is Part.EARLIER
        verbless = verbless and figure.kind is QuantityKind.ABSOLUTE
        return Part.EARLIER if verbless and follows and not self._around.opens(figure) else part

    def _looks_back(self, figure: Figure) -> bool:
        span, clause = self._around.clause_span(figure), self._around.clause(figure)
        if self._around.cues.now.search(clause):
            return False
        gone = any(span.overlaps(one.span) and not figure.span.overlaps(one.span) for one in self._reading.past)
        year = self._year(figure)
        return (
            gone
            or bool(self._around.cues.past.search(clause))
            or (year is not None and year < self._reading.today.year)
        )

    def _tells(self, figure: Figure) -> bool:
        """Whether the number stands in a clause that only says how it is or was."""
        clause, sentence, span = (
            self._around.clause(figure),
            self._around.sentence(figure),
            self._around.clause_span(figure),
        )
        if figure.kind is not QuantityKind.ABSOLUTE or dated(span, self._reading):
            return False
        bound = figure.comparator not in {Comparator.EQ, Comparator.APPROX}
        told = self._around.cues.now.search(clause) or (self._around.cues.tells.search(clause) and self._around.wished)
        if bound and (self._around.is_wish(sentence) or not told):
            return False
        if self._looks_back(figure) and not (self._around.wanted(figure) and not self._around.cues.past.search(clause)):
            return True
        if self._around.cues.perfect.search(clause) and not self._around.wanted(figure):
            return True
        if self._around.cues.now.search(clause) and not self._around.wanted(figure):
            return True
        if self._deeds(span) and not self._is_told_change(figure):
            return False
        return self._says(figure, clause, sentence)

    def _says(self, figure: Figure, clause: str, sentence: str) -> bool:
        """Whether clause or sentence tell something in the present."""
        if self._around.wanted(figure) or (
            not self._around.cues.tells.search(clause) and self._around.is_wish(sentence)
        ):
            return False
        if self._around.complains and not (self._around.wished or self._reading.deadlines):
            return True
        if not self._around.is_talk:
            return False
        return bool(
            self._around.cues.tells.search(clause)
            or (self._around.cues.tells.search(sentence) and not self._around.opens(figure))
        )

    def _deeds(self, span: Span) -> bool:
        """Whether a verb of change stands there."""
        deeds = (verb for verb in self._reading.verbs if verb.kind in {"change", "keep"} and verb.lemma not in _LASTS)
        return any(verb.span.overlaps(span) for verb in deeds)

    def _wanted_or_open(self, figure: Figure) -> Part:
        if self._around.wanted(figure) or figure.comparator not in {Comparator.EQ, Comparator.APPROX}:
            return Part.GOAL
        if _ONTO.match(figure.spoken) and any(verb.kind == "change" for verb in self._reading.verbs):
            return Part.GOAL
        if dated(self._around.clause_span(figure), self._reading) or self._deeds(self._around.clause_span(figure)):
            return Part.GOAL
        return Part.GOAL if self._around.is_wish(self._around.sentence(figure)) else Part.OPEN
