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
from zielbot.goals.deadline import Deadline, Precision
from zielbot.goals.language import Language
from zielbot.goals.quantity import Comparator, Direction, Quantity, QuantityKind
from zielbot.goals.reading import Reading
from zielbot.goals.span import Span

_SENTENCE_END = re.compile(
    r"[!?…;]+\s+|(?<!Mio)(?<!Mrd)(?<!Tsd)(?<!Nr)(?<!bzw)(?<!inkl)(?<!ca)(?<!\b\w)\.\s+(?=[A-ZÄÖÜ0-9])|\.\s*$|\n+"
)
_CLAUSE_END = re.compile(r",\s+|:\s+|\s[–—-]\s|\s(?:und|aber|and|but)\s")
_WANTS = {
    Language.DE: re.compile(
        r"\b(?:soll\w*|will|wollen|möcht\w*|müss?t\w*|muss|müssen|darf|dürf\w*|ziel\w*|wunsch\w*|wünsch\w*|hätten?"
        r"|wär\w*|käm\w*|könnt\w*|würd\w*|reich(?:t|en)|genüg\w*|okay|ok|in ordnung|zufrieden|höchstens|maximal"
        r"|mindestens|künftig|nicht mehr als|nie wieder|mir vor|uns vor|lasse? ich mir|reicht\w*|anpeil\w*|vorhaben)\b",
        re.IGNORECASE,
    ),
    Language.EN: re.compile(
        r"\b(?:wants?|wanted|would|should|must|need to|needs to|goals?|targets?|aim\w*|could|rather|happy with|enough"
        r"|plenty|fine|okay|ok|at most|at least|no more than|no longer than|get (?:that|it|this|them)|live with"
        r"|put up with|doable|never again|planning|hope\w*|will|let's|reckons?|all (?:i|we) ask)\b"
        r"|\b(?:i|we)'(?:d|ll)\b",
        re.IGNORECASE,
    ),
}
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
    r"\b(?:nichts mehr|nie wieder|gar nicht mehr|kein\w* mehr|never again|none at all|not (?:a|one) single)\b",
    re.IGNORECASE,
)
_NO_MORE_THAN = re.compile(r"\b(?:keine|no)\s$", re.IGNORECASE)
_SINGLE = re.compile(
    r"\b(?P<one>eine[rs]?|eins|one)\s(?:reicht|genügt|wäre|ist (?:genug|okay|ok)|is (?:plenty|enough|fine)|would do)\b",
    re.IGNORECASE,
)
_TWICE = re.compile(
    r"\b(?:das doppelte|doppelt so (?:viele?|oft|hoch)|twice (?:that|as (?:many|much|often))|double that)\b",
    re.IGNORECASE,
)
_CLOCK = re.compile(
    r"(?:\b(?:um|ab|vor|gegen|kurz nach|before|(?:off|out|home|up|start\w*|clos\w*|open\w*|leave|back) (?:at|by))\s)$",
    re.IGNORECASE,
)
_CLOCK_INSIDE = re.compile(r"(?:um|at|by)\s", re.IGNORECASE)
_NO_THING = {
    Language.DE: re.compile(r"(?:w[äa]r\w*|sind|ist|reich\w*|genüg\w*|soll\w*|müss\w*|käm\w*|okay)\b"),
    Language.EN: re.compile(
        r"(?:would|will|should|could|is|are|was|were|come|comes|go|goes|make|makes|if|when|fail|fails|leave|leaves)\b"
    ),
}
_NO_UNIT = {"", "count", None}
_HOURS = 24
_LASTING = {"s", "min", "h", "d", "wk", "mo", "yr"}
_PART_OF = re.compile(r"(?:von|of|out of)\s(?!(?:(?!,\s).){1,40}?\s(?:auf|zu|to|down|up)\s)", re.IGNORECASE)
_ONTO = re.compile(r"(?:\s\w+){0,2}\s(?:auf|zu|to|down|up)\s", re.IGNORECASE)
_OF_ALL = re.compile(
    r"(?P<part>\d+)\s(?:von|of|out of)\s(?:(?:our|the|my|unseren|meinen|allen|den)\s)?(?P<whole>\d+)", re.IGNORECASE
)
_OF = re.compile(r"\b(?:von|of)\s$", re.IGNORECASE)
_WHO = re.compile(r",?\s(?:die|der|das|who|that|which|we|ich|wir|i)\b", re.IGNORECASE)
_LATER = re.compile(r"\s(?:später|later)$", re.IGNORECASE)
_LACKS = re.compile(r"\b(?:fehl(?:t|en)|missing|short of)\b", re.IGNORECASE)
_SINCE = re.compile(r"(?:nach|after)\s", re.IGNORECASE)
_TERM = re.compile(r"(?:in|innerhalb|binnen|within|bis|by|over|ab|from|für|for)\b", re.IGNORECASE)
_TIMES_IN = re.compile(r"\b(?:\w*mal|once|twice|times)\s$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Told:
    """What a talked text says with numbers; `start` is how it is, `goal` what is wanted, each None where it is open."""

    start: Figure | None
    goal: Figure | None


def told_and_wanted(reading: Reading, quantities: Sequence[Quantity]) -> Told | None:
    """The numbers by the clauses they stand in; None where no clause only tells, so that the usual grammar holds."""
    return _Talk(reading, quantities).told()


def is_clock(reading: Reading, quantity: Quantity) -> bool:
    """Whether a number is a time of day ("um fünf raus") and counts nothing."""
    if quantity.unit not in _NO_UNIT or quantity.noun or not Decimal(0) < quantity.value <= _HOURS:
        return False
    if quantity.direction is not None or any(verb.kind == "change" for verb in reading.verbs):
        return False
    by = quantity.kind is QuantityKind.CHANGE and bool(_CLOCK_INSIDE.match(quantity.text))
    number = re.sub(r"^(?:at|by)\s", "", quantity.text)
    place = quantity.span.start + len(quantity.text) - len(number)
    return by or bool(_CLOCK.search(reading.text[:place]))


def spans_sentences(reading: Reading, quantity: Quantity) -> bool:
    """Whether a from–to is none: its second half wants nothing, or it is a part of a whole.

    "Von zwanzig Angeboten kommen vier zurück" goes from nothing to nothing.
    """
    if quantity.kind is not QuantityKind.FROM_TO:
        return False
    words = quantity.text
    if _PART_OF.match(words):
        return True
    ends = [match for match in _SENTENCE_END.finditer(words) if match.end() < len(words)]
    if not ends:
        return False
    sentence = _around(Span(quantity.span.start + ends[-1].end(), quantity.span.end), _sentences(reading))
    clause = _around(Span(quantity.span.end - 1, quantity.span.end), _pieces(sentence, _CLAUSE_END, reading))
    wanted = clause.of(reading.text)
    return _TWICE.search(wanted) is not None or not (_WANTS[reading.language].search(wanted) or _dated(clause, reading))


def real_deadlines(reading: Reading) -> tuple[Deadline, ...]:
    """The deadlines without how long it takes today ("Nach 20 Tagen!") and how often ("einmal in fünf Jahren")."""
    return tuple(found for found in reading.deadlines if not _is_how_long(found, reading))


def _is_how_long(found: Deadline, reading: Reading) -> bool:
    if found.precision is not Precision.DURATION:
        return False
    if _TIMES_IN.search(reading.text[: found.span.start]):
        return True
    bare = _SINCE.match(found.text) or not _TERM.match(found.text)
    sentences = _sentences(replace(reading, deadlines=()))
    own = _around(found.span, sentences)
    tells = own != sentences[0] and not _WANTS[reading.language].search(sentences[0].of(reading.text))
    return bool(bare) and tells and not _WANTS[reading.language].search(own.of(reading.text))


def _sentences(reading: Reading) -> list[Span]:
    return _pieces(Span(0, len(reading.text)), _SENTENCE_END, reading)


def _pieces(whole: Span, end: re.Pattern[str], reading: Reading) -> list[Span]:
    """The stretches between the ends, none of which falls into a date ("am 12. Oktober")."""
    dates = [deadline.span for deadline in reading.deadlines]
    found, start = [], whole.start
    for match in end.finditer(reading.text, whole.start, whole.end):
        if not any(date.start < match.start() < date.end - 1 for date in dates):
            found.append(Span(start, match.start()))
            start = match.end()
    found.append(Span(start, whole.end))
    return [span for span in found if span.of(reading.text).strip()]


def _around(inner: Span, pieces: Sequence[Span]) -> Span:
    return next((piece for piece in pieces if piece.start <= inner.start < piece.end), inner)


def _dated(span: Span, reading: Reading) -> bool:
    return any(span.overlaps(deadline.span) for deadline in reading.deadlines)


class _Talk:
    """Sorts the numbers of one text by what their clauses do."""

    def __init__(self, reading: Reading, quantities: Sequence[Quantity]) -> None:
        self._reading = reading
        self._text = reading.text
        self._quantities = quantities
        self._sentences = _sentences(reading)

    def told(self) -> Told | None:
        """What is so and what is wanted."""
        if len(_pieces(Span(0, len(self._text)), _CLAUSE_END, self._reading)) + len(self._sentences) < 3:
            return None
        if self._is_from_to() and self._quantities[0].unit != "count":
            return None
        figures = self._figures()
        starts = [one for one in figures if self._tells(one)]
        if not starts or (self._is_from_to() and starts[0].unit in _NO_UNIT):
            return None
        rest = [one for one in figures if one not in starts and not _OTHERS.search(self._clause(one))]
        wants = [one for one in rest if self._wants(one, starts[0])]
        if not wants and not self._is_wanted_at_all() and self._is_deed(starts[0]):
            return None
        ours = [one for one in starts if not _OTHERS.search(self._clause(one))]
        start = ours[0] if len(ours) == 1 and not self._is_gap(ours[0]) else None
        return Told(start, self._goal(start, wants))

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
            clock = figure.unit in _NO_UNIT and not figure.noun and _CLOCK.search(self._text[: figure.span.start])
            if not clock and not any(figure.span.overlaps(one.span) for one in found):
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
        said = _OF.search(before) or _PART_OF.match(figure.spoken)
        if not said or figure.unit not in {*_NO_UNIT, figure.noun} or _ONTO.match(after):
            return False
        part = behind is not None and behind.value <= figure.value and self._sentence(figure) == self._sentence(behind)
        return bool(part or (figure.noun and _WHO.match(after)))

    def _plain(self, figure: Figure) -> Figure:
        """A number as a bound where "keine zwei mehr" looks like two more."""
        if figure.noun and _NO_THING[self._reading.language].match(figure.noun):
            spoken = figure.spoken.removesuffix(figure.noun).strip()
            figure = replace(figure, noun=None, spoken=spoken or figure.spoken)
        if _LATER.search(figure.spoken):
            return replace(figure, kind=QuantityKind.ABSOLUTE, direction=None, spoken=_LATER.sub("", figure.spoken))
        if not _NO_MORE_THAN.search(self._text[: figure.span.start]):
            return figure
        return replace(
            figure, kind=QuantityKind.ABSOLUTE, comparator=Comparator.LT, spoken=figure.spoken.removesuffix(" mehr")
        )

    def _sentence(self, figure: Figure) -> str:
        return _around(figure.span, self._sentences).of(self._text)

    def _clause(self, figure: Figure) -> str:
        return self._clause_span(figure).of(self._text)

    def _clause_span(self, figure: Figure) -> Span:
        return _around(figure.span, _pieces(_around(figure.span, self._sentences), _CLAUSE_END, self._reading))

    def _tells(self, figure: Figure) -> bool:
        """Whether the number stands in a clause that only says how it is."""
        language, clause, sentence = self._reading.language, self._clause(figure), self._sentence(figure)
        plain = figure.kind is QuantityKind.ABSOLUTE and figure.comparator in {Comparator.EQ, Comparator.APPROX}
        if not plain or _dated(self._clause_span(figure), self._reading) or self._deeds(self._clause_span(figure)):
            return False
        if _PAST.search(clause):
            return True
        if self._is_wish(clause) or (not _TELLS[language].search(clause) and self._is_wish(sentence)):
            return False
        return bool(_TELLS[language].search(clause) or (_TELLS[language].search(sentence) and not self._opens(figure)))

    def _is_wish(self, words: str) -> bool:
        return bool(_WANTS[self._reading.language].search(words)) and not _ENDURES.search(words)

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
            or _dated(self._clause_span(figure), self._reading)
        )

    def _is_wanted_at_all(self) -> bool:
        return self._is_wish(self._text) or bool(_PAST.search(self._text))

    def _is_deed(self, figure: Figure) -> bool:
        """Whether someone says what they do, which may be meant for the future ("Ich halte drei Vorträge")."""
        return bool(_FIRST_PERSON.search(self._clause(figure)))

    def _goal(self, start: Figure | None, wants: Sequence[Figure]) -> Figure | None:
        twice = _TWICE.search(self._text)
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
    if start.unit in _NO_UNIT or goal.unit in _NO_UNIT or goal.kind is not QuantityKind.ABSOLUTE:
        return goal.unit in _NO_UNIT or start.unit not in _NO_UNIT or goal.kind is not QuantityKind.ABSOLUTE
    return start.unit == goal.unit or {start.unit, goal.unit} <= _LASTING


def part_of_whole(quantity: Quantity) -> tuple[Decimal, str] | None:
    """The part and the whole it is of, as said ("6 von 140"); None where a share was said as one."""
    said = _OF_ALL.search(quantity.text)
    return (Decimal(said.group("part")), f"von {said.group('whole')}") if said and quantity.unit == "%" else None


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
