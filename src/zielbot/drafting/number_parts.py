"""Which part each number of talked text plays, by the clause it stands in."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from zielbot.drafting.figures import Figure
from zielbot.drafting.measure_said import reference_in
from zielbot.drafting.packs import cues_for
from zielbot.drafting.talked_text import LASTING, NO_UNIT, around, clause_at, clauses, dated, is_wish, sentences
from zielbot.goals.quantity import Comparator, QuantityKind
from zielbot.goals.reading import Reading
from zielbot.goals.span import Span

_FIRST_PERSON = re.compile(r"\b(?:ich|i)\b", re.IGNORECASE)
_SUBJECT = re.compile(r"\W*(?:we|i|wir|ich)\s\w+\s", re.IGNORECASE)
_BY = re.compile(r"(?:um|by)\s", re.IGNORECASE)
_LEAD = re.compile(r"(?:for|with|of|at|to|after|bei|mit|zu|auf|für|an)\s", re.IGNORECASE)
_BEFORE_LAST = re.compile(r"\b(?:vorletzte[ns]?|davor|(?:year|quarter|month) before|two years ago)\b", re.IGNORECASE)
_LAST = re.compile(r"\b(?:letzte[ns]? jahr|vorjahr|im jahr davor|last year|previous year)\b", re.IGNORECASE)
_RESTATES = re.compile(
    r"\b(?:that's|that is|which is|das sind|das macht|das ergibt|umgerechnet|sprich)\s(?:\w+\s)?$", re.IGNORECASE
)
_SAME = re.compile(r"\b(?:sind|wären|macht|entspricht) (?:das|dies) (?:\w+ )?$", re.IGNORECASE)
_OF_THEM = re.compile(r"\s(?:davon|darunter|of (?:them|these|those|which))\b", re.IGNORECASE)
_OF_THEM_BEFORE = re.compile(r"\b(?:davon|darunter|of (?:them|these|those|which))\b", re.IGNORECASE)
_AGE = re.compile(r"\b(?:bin|i'm|i am)\s$", re.IGNORECASE)
_STANDS = re.compile(
    r"\b(?:it's|it is|is|are|sind|ist|(?:liegt|stehen|steht|liegen) (?:bei|auf))\s(?:\w+\s)?$", re.IGNORECASE
)
_ALONG = re.compile(r"\b(?:auf|über|for|over|on)\s$", re.IGNORECASE)
_BOUNDS = {Comparator.LE, Comparator.LT, Comparator.GE, Comparator.GT}
_MORE_BY = re.compile(r"\b(?:weniger|mehr|less|more|fewer|higher|lower|rauf|runter)\b", re.IGNORECASE)
_NONE_LEFT = re.compile(r"(?:keine?[nrs]?|null|no|zero)\b", re.IGNORECASE)
_COUNTED_BESIDE = re.compile(r"\d\s[^\W\d_][\w-]*(?:\s(?:pro|je|im|am)\s\w+)?\sbei\s$")
_THAN = re.compile(r"\b(?:than|als)\s(?:the |die |den |unsere )?$", re.IGNORECASE)
_TODAY = re.compile(r"(?:\s\w+){0,3}?\s(?:today|now|currently|heute|derzeit|aktuell|momentan|jetzt)\b", re.IGNORECASE)
_NEVER_ONE = re.compile(r"\b(?:never|nie)\b", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|von)\s$", re.IGNORECASE)
_ONTO = re.compile(r"\b(?:to|auf)\s", re.IGNORECASE)
_LONG = {"d", "wk", "mo", "yr"}
_YEARS = {"mo", "yr"}
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_TIMED = re.compile(r"\d\s?(?:min|minuten|minutes|stunden|hours|sekunden|seconds|h)\b", re.IGNORECASE)
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

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._text = reading.text
        self._cues = cues_for(reading.language)
        self._sentences = sentences(reading)
        self.wished = self.is_wish(self._text) or any(self._is_bare(one.of(self._text)) for one in self._sentences)

    def placed(self, figures: Sequence[Figure]) -> list[Placed]:
        """Every number with its part."""
        done: list[Placed] = []
        for figure in figures:
            part = self._part(self._plain(figure))
            if done and part is not Part.BESIDE and (part is not Part.GOAL or not self._is_settled(figure)):
                part = self._after(figure, done[-1], part)
            if done and self._is_part_of(figure, done[-1]):
                done[-1] = replace(done[-1], part=Part.BESIDE)
            loose = part is Part.NOW and not self._cues.now.search(self.clause(figure))
            loose = loose or (part is Part.GOAL and not self._is_settled(self._plain(figure)))
            done.append(Placed(self._plain(figure), part, self._year(figure), loose))
        return done

    def clause(self, figure: Figure) -> str:
        """The clause that the number stands in."""
        return self.clause_span(figure).of(self._text)

    def sentence(self, figure: Figure) -> str:
        """The sentence that the number stands in."""
        return around(figure.span, self._sentences).of(self._text)

    def is_wish(self, words: str) -> bool:
        """Whether words want something."""
        return is_wish(words, self._reading)

    def _is_bare(self, sentence: str) -> bool:
        """Whether a sentence names a deed without saying who does it ("täglich laufen"), which wants it."""
        return bool(self._cues.bare.match(sentence))

    def _wanted(self, figure: Figure) -> bool:
        """Whether the clause of the number wants something."""
        clause, sentence = self.clause(figure), self.sentence(figure)
        return self.is_wish(clause) or (sentence.startswith(clause) and self._is_bare(clause))

    def is_perfect(self, figure: Figure) -> bool:
        """Whether the number belongs to something that was done ("hat 80.000 Euro gekostet")."""
        return bool(self._cues.perfect.search(self.clause(figure)))

    def is_over(self, span: Span) -> bool:
        """Whether a change stands in a clause that looks back and wants nothing ("went from six to ten")."""
        clause = clause_at(span, self._reading).of(self._text)
        back = self._cues.past.search(clause) or self._cues.perfect.search(clause)
        return bool(back) and not self.is_wish(clause) and self.is_talk

    @property
    def complains(self) -> bool:
        """Whether the text says that something should not be as it is."""
        return bool(self._cues.complains.search(self._text))

    @property
    def is_talk(self) -> bool:
        """Whether the text has more than one clause, so that its clauses can tell its numbers apart."""
        whole = [clause for sentence in self._sentences for clause in clauses(sentence, self._reading)]
        return len(whole) > 1

    def clause_span(self, figure: Figure) -> Span:
        """Where the clause stands that the number is in."""
        return clause_at(figure.span, self._reading)

    def _before(self, figure: Figure) -> str:
        lead = _LEAD.match(figure.spoken)
        end = figure.span.start + (lead.end() if lead else 0)
        return self._text[around(figure.span, self._sentences).start : end]

    def _plain(self, figure: Figure) -> Figure:
        """A change that goes on today ("We lose 40 plates a week"), while another clause wants, as a level."""
        clause = self.clause(figure)
        if figure.comparator in {Comparator.GT, Comparator.GE} and self._cues.negates.search(clause):
            return replace(figure, comparator=Comparator.LE)
        if figure.kind is not QuantityKind.CHANGE:
            return figure
        if figure.comparator in _BOUNDS and not _BY.match(figure.spoken) and not _MORE_BY.search(figure.spoken):
            return replace(figure, kind=QuantityKind.ABSOLUTE)
        if _STANDS.search(self._text[: figure.span.start]) and not self._wanted(figure):
            return replace(figure, kind=QuantityKind.ABSOLUTE, direction=None)
        bad = self._cues.complains.search(clause) and not self.is_wish(clause) and not _BY.match(figure.spoken)
        if not bad and not self._is_told_change(figure):
            return figure
        return replace(figure, kind=QuantityKind.ABSOLUTE, direction=None)

    def _is_told_change(self, figure: Figure) -> bool:
        clause = self.clause(figure)
        told = _SUBJECT.match(clause) or (self._cues.tells.search(clause) and not _MORE_BY.search(figure.spoken))
        return bool(told) and not _BY.match(figure.spoken) and not self._wanted(figure) and self.wished

    def _is_settled(self, figure: Figure) -> bool:
        """Whether its own clause says that the number is wanted."""
        bound = figure.comparator in _BOUNDS or figure.value == 0
        return bound or self._wanted(figure) or dated(self.clause_span(figure), self._reading)

    def _is_part_of(self, figure: Figure, last: Placed) -> bool:
        """Whether a number is what it is about of the one before it ("26 Schüler, neun davon")."""
        if self.sentence(figure) != self.sentence(last.figure):
            return False
        between = self._text[last.figure.span.end : figure.span.start]
        if _OF_THEM.match(between):
            return False
        return bool(_OF_THEM_BEFORE.search(between) or _OF_THEM.match(self._text[figure.span.end :]))

    def _year(self, figure: Figure) -> int | None:
        """The year that the number is said to be of: the last one named before it in its clause, otherwise behind."""
        span = self.clause_span(figure)
        found = _YEAR.findall(self._text[span.start : figure.span.start])
        found = found[-1:] or _YEAR.findall(self._text[figure.span.end : span.end])[:1]
        if found:
            return int(found[0])
        clause = span.of(self._text)
        if _BEFORE_LAST.search(clause):
            return self._reading.today.year - 2
        return self._reading.today.year - 1 if _LAST.search(clause) else None

    def _part(self, figure: Figure) -> Part:
        if self._is_beside(figure):
            return Part.BESIDE
        if self._cues.replaced.search(self._text[: figure.span.start]):
            return Part.NOW
        if self._is_size(figure):
            return Part.SIZE
        if _THAN.search(self._before(figure)) and _TODAY.match(self._text[figure.span.end :]):
            return Part.NOW
        clause = self.clause(figure)
        if (
            self.is_talk
            and self._cues.others.search(clause)
            and not (self._wanted(figure) and _FIRST_PERSON.search(clause))
        ):
            return Part.OTHERS
        if figure.value == 0 and _NONE_LEFT.match(figure.spoken) and not self._cues.past.search(clause):
            return Part.GOAL if not self._cues.tells.search(clause) or self._wanted(figure) else Part.OPEN
        if self._tells(figure):
            return Part.EARLIER if self._looks_back(figure) else Part.NOW
        return self._wanted_or_open(figure)

    def _is_beside(self, figure: Figure) -> bool:
        before, behind = self._before(figure), self._text[figure.span.end :]
        if self._cues.beside_behind.match(behind):
            return True
        inside = any(figure.span.overlaps(one.span) for one in self._reading.means)
        if inside or _RESTATES.search(before) or _SAME.search(before) or self._is_left_behind(figure, before):
            return True
        if figure.value == 1 and figure.unit in NO_UNIT and _NEVER_ONE.search(before):
            return True
        if figure.spoken.startswith("bei ") and _COUNTED_BESIDE.search(before):
            return True
        if self._is_reference(figure) or (_AGE.search(before) and figure.unit in NO_UNIT and not figure.noun):
            return True
        match = self._cues.beside.search(before)
        if match is None or self._cues.ways.match(self.clause(figure)):
            return match is not None or bool(self._cues.ways.match(self.clause(figure)))
        lead = match.group().split()[0].lower()
        years = figure.unit in _YEARS or lead not in {"for", "in", "innerhalb", "binnen"} or self.is_perfect(figure)
        long_ago = figure.unit in _LONG and years and not self._wanted(figure)
        return long_ago or (figure.unit not in LASTING and "dget" in match.group()) or "etat" in match.group().lower()

    def _is_reference(self, figure: Figure) -> bool:
        """Whether a number is what a rate refers to, or the way on which time is taken ("20 Minuten auf 5 km")."""
        reference = reference_in(self._text)
        if reference is not None and figure.span.overlaps(Span(*reference.span())):
            return True
        return (
            figure.unit in {"km", "m"} and bool(_ALONG.search(self._before(figure))) and bool(_TIMED.search(self._text))
        )

    def _is_left_behind(self, figure: Figure, before: str) -> bool:
        """Whether a number is what it once was before it became what it is ("dropped to 22 from 35")."""
        clause = self.clause(figure)
        done = self._cues.perfect.search(clause) or self._cues.past.search(clause)
        became = done and _ONTO.search(clause)
        return bool(_FROM.search(before) and became) and not self._wanted(figure)

    def _is_size(self, figure: Figure) -> bool:
        """Whether a number says how big a team, a house or a stock is."""
        match = self._cues.size.search(self._before(figure))
        counted = figure.noun is not None and bool(self._cues.crowd.fullmatch(figure.noun))
        if (
            counted
            and self.clause(figure).strip(" .") == figure.spoken
            and not self.sentence(figure).startswith(figure.spoken)
        ):
            return True
        if match is None or figure.kind is not QuantityKind.ABSOLUTE:
            return False
        if match.group("charge") and not self._wanted(figure):
            return figure.noun is not None
        if match.group("strict"):
            return counted or (figure.unit in NO_UNIT and "(" not in match.group())
        return counted and self.is_talk and not self._wanted(figure)

    def _after(self, figure: Figure, last: Placed, part: Part) -> Part:
        """The part of a number that only continues the one before it ("2 Azubis, 5 Gesellen")."""
        between = self._text[last.figure.span.end : figure.span.start]
        counted = figure.noun is not None and bool(self._cues.crowd.fullmatch(figure.noun))
        if last.part is Part.SIZE and counted and _LISTED.fullmatch(between):
            return Part.SIZE
        clause = self.clause(figure)
        verbless = not (
            self._cues.tells.search(clause) or self._cues.past.search(clause) or self._cues.now.search(clause)
        )
        follows = self.sentence(figure) == self.sentence(last.figure) and last.part is Part.EARLIER
        verbless = verbless and figure.kind is QuantityKind.ABSOLUTE
        return Part.EARLIER if verbless and follows and not self.opens(figure) else part

    def _looks_back(self, figure: Figure) -> bool:
        span, clause = self.clause_span(figure), self.clause(figure)
        if self._cues.now.search(clause):
            return False
        gone = any(span.overlaps(one.span) and not figure.span.overlaps(one.span) for one in self._reading.past)
        year = self._year(figure)
        return gone or bool(self._cues.past.search(clause)) or (year is not None and year < self._reading.today.year)

    def _tells(self, figure: Figure) -> bool:
        """Whether the number stands in a clause that only says how it is or was."""
        clause, sentence, span = self.clause(figure), self.sentence(figure), self.clause_span(figure)
        if figure.kind is not QuantityKind.ABSOLUTE or dated(span, self._reading):
            return False
        bound = figure.comparator not in {Comparator.EQ, Comparator.APPROX}
        told = self._cues.now.search(clause) or (self._cues.tells.search(clause) and self.wished)
        if bound and (self.is_wish(sentence) or not told):
            return False
        if self._looks_back(figure) and not (self._wanted(figure) and not self._cues.past.search(clause)):
            return True
        if self._cues.perfect.search(clause) and not self._wanted(figure):
            return True
        if self._cues.now.search(clause) and not self._wanted(figure):
            return True
        if self._deeds(span) and not self._is_told_change(figure):
            return False
        return self._says(figure, clause, sentence)

    def _says(self, figure: Figure, clause: str, sentence: str) -> bool:
        """Whether clause or sentence tell something in the present."""
        if self._wanted(figure) or (not self._cues.tells.search(clause) and self.is_wish(sentence)):
            return False
        if self.complains and not (self.wished or self._reading.deadlines):
            return True
        if not self.is_talk:
            return False
        return bool(self._cues.tells.search(clause) or (self._cues.tells.search(sentence) and not self.opens(figure)))

    def _deeds(self, span: Span) -> bool:
        """Whether a verb of change stands there."""
        deeds = (verb for verb in self._reading.verbs if verb.kind in {"change", "keep"} and verb.lemma not in _LASTS)
        return any(verb.span.overlaps(span) for verb in deeds)

    def opens(self, figure: Figure) -> bool:
        """Whether the number opens its sentence and nothing else stands in its clause ("Zehn, und alle wären froh")."""
        clause = self.clause(figure)
        return self.sentence(figure).startswith(clause) and len(clause.split()) <= len(figure.spoken.split()) + 1

    def _wanted_or_open(self, figure: Figure) -> Part:
        if self._wanted(figure) or figure.comparator not in {Comparator.EQ, Comparator.APPROX}:
            return Part.GOAL
        if dated(self.clause_span(figure), self._reading) or self._deeds(self.clause_span(figure)):
            return Part.GOAL
        return Part.GOAL if self.is_wish(self.sentence(figure)) else Part.OPEN
