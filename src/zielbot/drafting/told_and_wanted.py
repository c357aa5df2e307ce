"""Numbers of people who talk: what is so today stands in one clause, what they would like in another.

"Zwei Stunden sitze ich daran. Eine wäre genug." A number in a clause that only tells is never the target; where the
clauses do not say which number is which, nothing is taken and the talk asks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal

from zielbot.drafting.figures import Figure, read_figures
from zielbot.drafting.talked_text import (
    CLAUSE_END,
    CLOCK,
    DIGIT_BEHIND,
    NO_UNIT,
    PART_OF,
    SPELLED,
    TWICE,
    WANTS,
    around,
    dated,
    part_of_whole,
    pieces,
    sentences,
)
from zielbot.goals.language import Language
from zielbot.goals.quantity import Comparator, Direction, Quantity, QuantityKind
from zielbot.goals.reading import Reading
from zielbot.goals.span import Span

_ENDURES = re.compile(
    r"\b(?:muss|müssen)\b.*\b(?:warten|suchen|zahlen|ausgeben|wegwerfen|nacharbeiten|wiederholen|nachfragen|anstehen)\b",
    re.IGNORECASE,
)
_PAST = re.compile(
    r"\b(?:letzte[sn]?|vorige[sn]?|vergangene[sn]?) (?:jahr|monat|woche|quartal|halbjahr|sommer|winter|saison|mal)\b"
    r"|\b(?:waren?|hatten?|war|gestern|bisher|bislang|zuletzt|vorjahr|was|were|had|so far"
    r"|last (?:year|month|week|quarter|summer|winter|season|time))\b",
    re.IGNORECASE,
)
_TELLS = {
    Language.DE: re.compile(
        r"\b(?i:ist|sind|hat|haben|habe|gibt|wird|werden|geht|gehen|liegt|liegen|dauert|dauern|braucht|brauchen|kostet"
        r"|kosten|kommt|kommen|stehen|steht|bleibt|bleiben|fehlt|fehlen|sagt|macht|machen)\b"
        r"|\b(?i:ich|wir|man|er|sie|es) [a-zäöüß]+(?:e|t|en)\b|\b[a-zäöüß]+(?:e|t|en) (?:ich|wir|man|er|sie|es|uns)\b"
        r"|\b[A-ZÄÖÜ]\w+ (?!(?:mit|seit|nicht|jetzt|acht|sieben|gegen|neben|zwischen|wegen|den|[dms]?einen|keinen"
        r"|unseren|jeden|allen|diesen|weit|fast|erst|sonst|damit|samt|statt|laut|gut)\b)[a-zäöüß]+(?:t|en) \S",
    ),
    Language.EN: re.compile(
        r"\b(?:is|are|has|have|takes?|needs?|spends?|says?|costs?|loses?|gets?|goes|go|sits?|waits?)\b"
        r"|(?:^|\s)(?:i|we|they|people|you|it|he|she|nobody|everyone) \w+|^\W*(?:the|our|my|a|every|each) \w+",
        re.IGNORECASE,
    ),
}
_FIRST_PERSON = re.compile(r"\b(?:ich|i)\b", re.IGNORECASE)
_OTHERS = re.compile(
    r"\b(?:andere[nr]?|anderswo|nachbar\w*|konkurren\w*|wettbewerb\w*|mitbewerb\w*|schwester\w*|branche\w*"
    r"|others?|elsewhere|next door|neighbou?r\w*|competit\w*|rivals?|industry)\b",
    re.IGNORECASE,
)
_NOTHING = re.compile(
    r"\b(?:nichts mehr|nie wieder|gar nicht mehr|kein\w* mehr|never again|none|not (?:a|one) single|a single one"
    r"|keiner (?:soll )?mehr)\b",
    re.IGNORECASE,
)
_NO_MORE_THAN = re.compile(r"\b(?:keine|no)\s$", re.IGNORECASE)
_SINGLE = re.compile(
    r"\b(?P<one>eine[rs]?|eins|one)\s(?:reicht|genügt|wäre|ist (?:genug|okay|ok)|is (?:plenty|enough|fine)|would do)\b",
    re.IGNORECASE,
)
_NO_THING = {
    Language.DE: re.compile(r"(?:w[äa]r\w*|sind|ist|reich\w*|genüg\w*|soll\w*|müss\w*|käm\w*|okay)\b"),
    Language.EN: re.compile(
        r"(?:would|will|should|could|is|are|was|were|come|comes|go|goes|make|makes|if|when|fail|fails|leave|leaves)\b"
    ),
}
_SPELLED_BESIDE = re.compile(r"\b(?:komma|point)\s$", re.IGNORECASE)
_SPELLED_BEHIND = re.compile(r"\s(?:komma|point)\s", re.IGNORECASE)
_AND_A_HALF = re.compile(r"\s(?:and a half|und ein(?:e|en)? halbe[nrs]?)\b", re.IGNORECASE)
_LASTING = {"s", "min", "h", "d", "wk", "mo", "yr"}
_ONTO = re.compile(r"(?:\s\w+){0,2}\s(?:auf|zu|to|down|up)\s", re.IGNORECASE)
_OF = re.compile(r"\b(?:von|of)\s$", re.IGNORECASE)
_WHO = re.compile(r",?\s(?:die|der|das|who|that|which|we|ich|wir|i)\b", re.IGNORECASE)
_LATER = re.compile(r"\s(?:später|later)$", re.IGNORECASE)
_LACKS = re.compile(r"\b(?:fehl(?:t|en)|missing|short of)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Told:
    """What a talked text says with numbers; `start` is how it is, `goal` what is wanted, each None where it is open."""

    start: Figure | None
    goal: Figure | None


def told_and_wanted(reading: Reading, quantities: Sequence[Quantity]) -> Told | None:
    """The numbers by the clauses they stand in; None where no clause only tells, so that the usual grammar holds."""
    return _Talk(reading, quantities).told()


class _Talk:
    """Sorts the numbers of one text by what their clauses do."""

    def __init__(self, reading: Reading, quantities: Sequence[Quantity]) -> None:
        self._reading = reading
        self._text = reading.text
        self._quantities = quantities
        self._sentences = sentences(reading)

    def told(self) -> Told | None:
        """What is so and what is wanted."""
        if len(pieces(Span(0, len(self._text)), CLAUSE_END, self._reading)) + len(self._sentences) < 3:
            return None
        if self._is_from_to() and self._quantities[0].unit != "count":
            return None
        figures = self._figures()
        starts = [one for one in figures if self._tells(one)]
        if not starts or (self._is_from_to() and starts[0].unit in NO_UNIT):
            return None
        rest = [one for one in figures if one not in starts and not _OTHERS.search(self._clause(one))]
        wants = [one for one in rest if self._wants(one, starts[0])]
        if not wants and not self._is_wanted_at_all() and self._is_deed(starts[0]):
            return None
        ours = [one for one in starts if not _OTHERS.search(self._clause(one))]
        measured = [one for one in ours if one.unit not in {*NO_UNIT, one.noun}] or ours
        start = measured[0] if len(measured) == 1 and not self._is_gap(measured[0]) else None
        if start is None and len(measured) > 1:
            wants = [one for one in wants if one.unit not in NO_UNIT or one.noun]
        start = self._in_unit(start, starts)
        if start is not None and start.unit in NO_UNIT and not start.noun and _OTHERS.search(self._sentence(start)):
            start = None
        return Told(start, self._goal(start, wants))

    def _in_unit(self, start: Figure | None, starts: Sequence[Figure]) -> Figure | None:
        """A bare number with the unit of the other's it is held against ("vierzig Minuten, wir brauchen siebzig")."""
        others = [one for one in starts if one is not start and one.unit not in NO_UNIT]
        if start is None or start.unit not in NO_UNIT or start.noun or len(others) != 1:
            return start
        return replace(start, unit=others[0].unit)

    def _is_gap(self, figure: Figure) -> bool:
        """Whether a number is what is missing, which may be the goal as well ("Es fehlen noch 8.000")."""
        return not figure.noun and bool(_LACKS.search(self._clause(figure)))

    def _is_from_to(self) -> bool:
        """Whether the reader found both ends; one without a unit ("11 Wochen, 8 wären gut") may have lost it."""
        return bool(self._quantities) and self._quantities[0].kind is QuantityKind.FROM_TO

    def _figures(self) -> list[Figure]:
        """All numbers with how they stand there, those of the reader first, times of day left out."""
        found = [_as_figure(one) for one in self._quantities if one.kind is not QuantityKind.FROM_TO]
        hidden = [deadline.span for deadline in self._reading.deadlines]
        hidden += [one.span for one in (*self._reading.past, *self._reading.names, *self._reading.means)]
        for figure in read_figures(self._text, self._reading.language, hidden):
            spelled = _SPELLED_BESIDE.search(self._text[: figure.span.start]) or _SPELLED_BEHIND.match(
                self._text[figure.span.end :]
            )
            spelled = spelled or (SPELLED.search(figure.spoken) and DIGIT_BEHIND.match(self._text[figure.span.end :]))
            clock = spelled or (
                figure.unit in NO_UNIT and not figure.noun and CLOCK.search(self._text[: figure.span.start])
            )
            nothing = _NOTHING.search(self._text)
            gone = nothing is not None and figure.span.overlaps(Span(*nothing.span()))
            if not (clock or gone) and not any(figure.span.overlaps(one.span) for one in found):
                found.append(figure)
        single = _SINGLE.search(self._text)
        if single and not any(Span(*single.span("one")).overlaps(one.span) for one in found):
            found.append(Figure(Decimal(1), single.group("one"), Span(*single.span("one"))))
        return self._without_wholes(sorted((self._plain(one) for one in found), key=lambda one: one.span.start))

    def _without_wholes(self, figures: Sequence[Figure]) -> list[Figure]:
        """The numbers without the whole that another is a part of, which says so ("von 20 Angeboten kommen vier")."""
        kept: list[Figure] = []
        whole: Figure | None = None
        for place, figure in enumerate(figures):
            behind = figures[place + 1] if place + 1 < len(figures) else None
            if self._is_whole(figure, behind):
                whole = figure
                continue
            of_it = whole is not None and self._sentence(whole) == self._sentence(figure)
            part = replace(figure, unit="count", noun=None, per=f"von {whole.value}") if whole and of_it else figure
            whole = None
            kept.append(part)
        return kept

    def _is_whole(self, figure: Figure, behind: Figure | None) -> bool:
        before, after = self._text[: figure.span.start], self._text[figure.span.end :]
        said = _OF.search(before) or PART_OF.match(figure.spoken)
        if not said or figure.unit not in {*NO_UNIT, figure.noun, "stars", "points"} or _ONTO.match(after):
            return False
        part = behind is not None and behind.value <= figure.value and self._sentence(figure) == self._sentence(behind)
        return bool(part or (figure.noun and _WHO.match(after)))

    def _plain(self, figure: Figure) -> Figure:
        """A number as a bound where "keine zwei mehr" looks like two more."""
        if figure.noun and _NO_THING[self._reading.language].match(figure.noun):
            spoken = figure.spoken.removesuffix(figure.noun).strip()
            figure = replace(figure, noun=None, spoken=spoken or figure.spoken)
        if figure.kind is QuantityKind.CHANGE and self._is_told_change(figure):
            figure = replace(figure, kind=QuantityKind.ABSOLUTE, direction=None)
        if _AND_A_HALF.match(self._text[figure.span.end :]):
            figure = replace(figure, value=figure.value + Decimal("0.5"))
        if _LATER.search(figure.spoken):
            return replace(figure, kind=QuantityKind.ABSOLUTE, direction=None, spoken=_LATER.sub("", figure.spoken))
        if not _NO_MORE_THAN.search(self._text[: figure.span.start]):
            return figure
        return replace(
            figure, kind=QuantityKind.ABSOLUTE, comparator=Comparator.LT, spoken=figure.spoken.removesuffix(" mehr")
        )

    def _is_told_change(self, figure: Figure) -> bool:
        """Whether a change is one that goes on today ("We lose 40 plates a week") while another clause wants."""
        span = self._clause_span(figure)
        subject = re.match(r"\W*(?:we|i|wir|ich)\s\w+\s", span.of(self._text), re.IGNORECASE)
        plain = subject and not re.match(r"(?:um|by)\s", figure.spoken, re.IGNORECASE)
        return bool(plain) and not self._is_wish(self._sentence(figure)) and self._is_wish(self._text)

    def _sentence(self, figure: Figure) -> str:
        return around(figure.span, self._sentences).of(self._text)

    def _clause(self, figure: Figure) -> str:
        return self._clause_span(figure).of(self._text)

    def _clause_span(self, figure: Figure) -> Span:
        return around(figure.span, pieces(around(figure.span, self._sentences), CLAUSE_END, self._reading))

    def _tells(self, figure: Figure) -> bool:
        """Whether the number stands in a clause that only says how it is."""
        language, clause, sentence = self._reading.language, self._clause(figure), self._sentence(figure)
        plain = figure.kind is QuantityKind.ABSOLUTE and figure.comparator in {Comparator.EQ, Comparator.APPROX}
        span = self._clause_span(figure)
        if not plain or dated(span, self._reading) or (self._deeds(span) and not self._is_told_change(figure)):
            return False
        if _PAST.search(clause):
            return True
        if self._is_wish(clause) or (not _TELLS[language].search(clause) and self._is_wish(sentence)):
            return False
        return bool(_TELLS[language].search(clause) or (_TELLS[language].search(sentence) and not self._opens(figure)))

    def _is_wish(self, words: str) -> bool:
        return bool(WANTS[self._reading.language].search(words)) and not _ENDURES.search(words)

    def _deeds(self, span: Span) -> bool:
        """Whether a verb of change stands there."""
        return any(verb.kind in {"change", "keep"} and verb.span.overlaps(span) for verb in self._reading.verbs)

    def _opens(self, figure: Figure) -> bool:
        """Whether the number opens its sentence and nothing else stands in its clause ("Zehn, und alle wären froh")."""
        clause = self._clause(figure)
        return self._sentence(figure).startswith(clause) and len(clause.split()) <= len(figure.spoken.split()) + 1

    def _wants(self, figure: Figure, start: Figure) -> bool:
        """Whether the number stands in a clause that wants, or alone behind the one that tells."""
        if self._is_wish(self._clause(figure)) or figure.comparator not in {Comparator.EQ, Comparator.APPROX}:
            return True
        behind = figure.span.start > start.span.end
        return behind and (
            self._opens(figure)
            or self._is_wish(self._sentence(figure))
            or dated(self._clause_span(figure), self._reading)
        )

    def _is_wanted_at_all(self) -> bool:
        return self._is_wish(self._text) or bool(_PAST.search(self._text))

    def _is_deed(self, figure: Figure) -> bool:
        """Whether someone says what they do, which may be meant for the future ("Ich halte drei Vorträge")."""
        return bool(_FIRST_PERSON.search(self._clause(figure)))

    def _goal(self, start: Figure | None, wants: Sequence[Figure]) -> Figure | None:
        twice = TWICE.search(self._text)
        if twice and len(wants) <= 1:
            span = Span(*twice.span())
            return Figure(Decimal(2), twice.group(), span, "x", QuantityKind.FACTOR, direction=Direction.UP)
        if not wants:
            return self._none_at_all(start)
        if len(wants) > 1 or (start is not None and not _go_together(start, wants[0])):
            return None
        return wants[0]

    def _none_at_all(self, start: Figure | None) -> Figure | None:
        """Zero, where nothing of what is counted is to be left."""
        nothing = _NOTHING.search(self._text)
        if nothing is None or start is None or nothing.start() < start.span.end:
            return None
        return Figure(Decimal(0), nothing.group(), Span(*nothing.span()), start.unit or "count")


def _go_together(start: Figure, goal: Figure) -> bool:
    """Whether two numbers may be of the same measure: one has no unit, both have the same, or both are times."""
    if start.unit in NO_UNIT or goal.unit in NO_UNIT or goal.kind is not QuantityKind.ABSOLUTE:
        return goal.unit in NO_UNIT or start.unit not in NO_UNIT or goal.kind is not QuantityKind.ABSOLUTE
    return start.unit == goal.unit or {start.unit, goal.unit} <= _LASTING


def _as_figure(quantity: Quantity) -> Figure:
    part = part_of_whole(quantity)
    if part is not None:
        return Figure(part[0], quantity.text, quantity.span, "count", per=part[1])
    return Figure(
        value=quantity.value,
        spoken=quantity.text,
        span=quantity.span,
        unit=quantity.unit,
        kind=quantity.kind,
        comparator=quantity.comparator,
        direction=quantity.direction,
        per=quantity.per,
        noun=quantity.noun,
        upper=quantity.upper,
    )
