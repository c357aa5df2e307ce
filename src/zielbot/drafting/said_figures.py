"""The numbers of talked text as they stand there, without those that count nothing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from zielbot.drafting.figures import Figure, read_figures
from zielbot.drafting.figures_in_words import share
from zielbot.drafting.packs import cues_for
from zielbot.drafting.talked_text import (
    CLOCK,
    DIGIT_BEHIND,
    LASTING,
    NO_UNIT,
    PART_OF,
    SPELLED,
    around,
    part_of_whole,
    sentences,
)
from zielbot.goals.language import Language
from zielbot.goals.quantity import Comparator, Quantity, QuantityKind
from zielbot.goals.reading import Mention, Reading
from zielbot.goals.span import Span

NOTHING = re.compile(
    r"\b(?:nichts mehr|nie wieder|gar nicht mehr|kein\w* mehr|never again|none|not (?:a|one) single|a single one"
    r"|keiner (?:soll )?mehr)\b",
    re.IGNORECASE,
)
"""Words that leave none of what is counted."""

IDIOM = re.compile(
    r"\b(?:bock|lust|ahnung|plan|idee|zeit|nerv\w*|chance|bisschen|problem|sachen|dinge|themen|things|topics|wishes|wünsche)$",
    re.IGNORECASE,
)
"""Words behind a number or "kein" that make it count nothing ("keinen Bock", "zwei Sachen")."""

_NO_MORE_THAN = re.compile(r"\b(?:keine|no)\s$", re.IGNORECASE)
_SINGLE = re.compile(
    r"\b(?P<one>eine[rs]?|eins|one)\s(?:reicht|genügt|wäre|ist (?:genug|okay|ok)|is (?:plenty|enough|fine)|would do)\b"
    r"|\b(?:nur|erst|bloß|only|just)\s(?P<few>eine[nrs]?|eins|one)(?=\s+(?:ge[a-zäöü]+t|\w+iert|worden|war|hier|da)\b|\s*(?:[.,!?;]|$))"
    r"|\b(?P<part>eine[rs]?|one)(?=\s(?:von|of|in)\s(?:\d|zehn|zwanzig|hundert|ten|twenty|a hundred))"
    r"|\b(?:höchstens|maximal|nur noch|mehr als|at most|no more than|more than)"
    r"\s(?P<only>eine[nrs]?|eins|one)(?=\s*(?:[.,!?;]|$)|\s(?:darf|soll\w*|muss)\b)",
    re.IGNORECASE,
)
_SPELLED_BESIDE = re.compile(r"\b(?:komma|point)\s$", re.IGNORECASE)
_SPELLED_BEHIND = re.compile(r"\s(?:komma|point)\s", re.IGNORECASE)
_AND_A_HALF = re.compile(r"\s(?:and a half|und ein(?:e|en)? halbe[nrs]?)\b", re.IGNORECASE)
_ONTO = re.compile(r"(?:\s\w+){0,2}\s(?:auf|zu|to|down|up)\s", re.IGNORECASE)
_OF = re.compile(r"\b(?:von|of)\s(?:den|unseren|our|the)?\s?$", re.IGNORECASE)
_WHO = re.compile(r",?\s(?:die|der|das|who|that|which|we|ich|wir|i)\b", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|von)\s$", re.IGNORECASE)
_NO_DATE = re.compile(r"\d{1,2}[.,]\d{1,2}|(?:bei|at)\s\d+\s\w+", re.IGNORECASE)
_SO_MANY_OF = re.compile(r"(?P<part>\d+)\s(?:von|out of|of)\s(?P<whole>\d+)", re.IGNORECASE)
_IN_TEN = re.compile(r"\b(?P<part>[1-9]\d?) in (?P<whole>[1-9]\d?|100)\b")
_SCALED = re.compile(r"punkt|point|stern|star", re.IGNORECASE)
_OF_OURS = re.compile(r"\s(?:von|of|in)\s(?:(?:den|unseren|meinen|our|my|the)\s)?")
_AIMED_AT = re.compile(r"\b(?:target|goal|limit|ziel|zielwert|vorgabe|plan|budget)\s(?:von|of)\s$", re.IGNORECASE)
_TAKING = re.compile(
    r"\b(?:takes?|took|lasts?|within|in|for|of|only|about|under|over|than|is|was|be|to|almost|nearly|half|us|me)\s$",
    re.IGNORECASE,
)
_WHICH_ONE = re.compile(r"\b(?:this|that|each|every|which|the|another|no|last|next|any)\s$", re.IGNORECASE)
_LATER = re.compile(r"\s(?:später|later)$", re.IGNORECASE)
_DAY = 24
_YEAR = re.compile(r"(?:19|20)\d\d")
_OF_YEAR = re.compile(
    r"\b(?:ab|seit|von|from|since|in|jahr|year|für|for|during|als|than|until|bis|ende|mitte|anfang|und|and)\s$",
    re.IGNORECASE,
)
_OF_WHOM = re.compile(
    r"(?:\w+ ){0,4}?(?:jede|every|one in)|(?:\w+ ){0,4}?(?:(?:third|quarter|fifth|tenth)s? of|half of)"
    r"|(?:\w+ ){0,4}?(?:two|three|four) (?:thirds|quarters|fifths)"
    r"|(?:\w+ ){0,4}?(?:zwei|drei|vier) (?:drittel|viertel|fünftel)"
    r"|(?:\w+ ){0,4}?(?:drittel|viertel|fünftel|zehntel|hälfte)\s(?:der|aller|unserer|meiner|von)\b",
    re.IGNORECASE,
)
_SECOND = re.compile(r"(?:a|an|the) (?:second|minute)\b", re.IGNORECASE)
_ENGLISH_NOUN = re.compile(
    r"\s(?P<noun>(?!us\b|plus|times|always|perhaps|points)[a-z-]{2,}[^su\W]s|people|children|women|men|staff)\b"
)


def said_figures(reading: Reading, quantities: Sequence[Quantity]) -> list[Figure]:
    """All numbers with how they stand there, those of the reader first, times of day and wholes left out."""
    return _Said(reading).figures(quantities)


class _Said:
    """Collects the numbers of one text."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._text = reading.text
        self._cues = cues_for(reading.language)
        self._sentences = sentences(reading)

    def figures(self, quantities: Sequence[Quantity]) -> list[Figure]:
        """The numbers in their order."""
        found = [_as_figure(one) for one in quantities if one.kind is not QuantityKind.FROM_TO]
        hidden = [deadline.span for deadline in self._reading.deadlines]
        hidden += [one.span for one in (*self._past(), *self._names(), *self._reading.means)]
        for figure in map(self._with_noun, read_figures(_blanked(self._text, hidden), self._reading.language)):
            if not self._counts_nothing(figure) and not any(figure.span.overlaps(one.span) for one in found):
                found.append(figure)
        shares = self._shares()
        found = [one for one in found if one.unit == "%" or not any(one.span.overlaps(other.span) for other in shares)]
        found += [one for one in shares if not any(one.span.overlaps(other.span) for other in found)]
        found += [one for one in self._single() if not any(one.span.overlaps(other.span) for other in found)]
        return self._without_wholes(sorted((self._plain(one) for one in found), key=lambda one: one.span.start))

    def _past(self) -> list[Mention]:
        """The dates of comparison; a number with a point that only looks like one ("war es 3.9.") is none."""
        return [one for one in self._reading.past if not _NO_DATE.fullmatch(one.text.strip())]

    def _shares(self) -> list[Figure]:
        """Shares said in words ("jede Dritte", "half of them"), one a sentence."""
        found = []
        for sentence in self._sentences:
            said = share(sentence.of(self._text), self._reading.language)
            if said is not None and _OF_WHOM.match(sentence.of(self._text)[said.span.start :]):
                place = Span(sentence.start + said.span.start, sentence.start + said.span.end)
                found.append(Figure(Decimal(f"{said.value:f}"), said.spoken, place, said.unit))
        for match in _IN_TEN.finditer(self._text) if self._reading.language is Language.EN else ():
            share_said = round(100 * Decimal(match.group("part")) / Decimal(match.group("whole")), 1)
            found.append(Figure(Decimal(f"{share_said.normalize():f}"), match.group(), Span(*match.span()), "%"))
        return found

    def _with_noun(self, figure: Figure) -> Figure:
        """An English number with the thing behind it that it counts."""
        if self._reading.language is not Language.EN or figure.unit not in NO_UNIT or figure.noun:
            return figure
        match = _ENGLISH_NOUN.match(self._text, figure.span.end)
        if match is None or self._cues.no_thing.match(match.group("noun")):
            return figure
        spoken = f"{figure.spoken}{match.group()}"
        return replace(
            figure, unit="count", noun=match.group("noun"), spoken=spoken, span=Span(figure.span.start, match.end())
        )

    def _names(self) -> list[Mention]:
        """The names; what a heading and a number make ("Küche: 60") is none."""
        return [one for one in self._reading.names if not re.search(r":\s*\d", one.text)]

    def _single(self) -> list[Figure]:
        match = _SINGLE.search(self._text)
        if match is None:
            return []
        name = next(name for name in ("one", "few", "part", "only") if match.group(name))
        bound = Comparator.LE if name == "only" else Comparator.EQ
        return [Figure(Decimal(1), match.group(name), Span(*match.span(name)), comparator=bound)]

    def _counts_nothing(self, figure: Figure) -> bool:
        """Whether a number is half of a spelled one, a time of day, or what none is left of."""
        before, behind = self._text[: figure.span.start], self._text[figure.span.end :]
        following = behind.split(maxsplit=1)[0].strip(" .,:;!?") if behind.strip() else ""
        if any(IDIOM.search(words) for words in (figure.noun or "", figure.spoken, following)):
            return True
        if _SECOND.match(figure.spoken) or self._is_particle(figure, before):
            return True
        if _YEAR.fullmatch(figure.spoken) and (_OF_YEAR.search(before) or re.search(r"\d", self._rest(figure))):
            return True
        if _SPELLED_BESIDE.search(before) or _SPELLED_BEHIND.match(behind):
            return True
        if SPELLED.search(figure.spoken) and DIGIT_BEHIND.match(behind):
            return True
        if (
            figure.unit in NO_UNIT
            and not figure.noun
            and figure.value <= _DAY
            and CLOCK.search(before)
            and not self._is_level(before)
        ):
            return True
        nothing = NOTHING.search(self._text)
        return nothing is not None and figure.span.overlaps(Span(*nothing.span()))

    def _rest(self, figure: Figure) -> str:
        """The sentence around a number without the number."""
        sentence = around(figure.span, self._sentences)
        return self._text[sentence.start : figure.span.start] + self._text[figure.span.end : sentence.end]

    def _is_level(self, before: str) -> bool:
        """Whether "back at" leads back to a number that another stands against, and not home at an hour."""
        return before.lower().endswith("back at ") and bool(re.search(r"\d", before))

    def _is_particle(self, figure: Figure, before: str) -> bool:
        """Whether a number word is none: "hole Rat ein", "one book a month", "for this one"."""
        if figure.spoken.lower() == "ein":
            return True
        if re.match(r"an?\s", figure.spoken, re.IGNORECASE) and figure.unit in LASTING:
            return bool(re.search(r"[^\W\d_]\s$", before)) and not _TAKING.search(before)
        return figure.spoken.lower() == "one" and bool(_WHICH_ONE.search(before))

    def _without_wholes(self, figures: Sequence[Figure]) -> list[Figure]:
        """The numbers without the whole that another is a part of, which says so ("von 20 Angeboten kommen vier")."""
        kept: list[Figure] = []
        whole: Figure | None = None
        for place, figure in enumerate(figures):
            behind = figures[place + 1] if place + 1 < len(figures) else None
            if self._is_whole(figure, behind):
                whole = figure
                continue
            if kept and self._is_whole_behind(figure, kept[-1]):
                kept[-1] = _as_part(kept[-1], figure)
                continue
            of_it = whole is not None and self._sentence(whole) == self._sentence(figure)
            kept.append(_as_part(figure, whole) if whole and of_it else figure)
            whole = None
        return kept

    def _is_whole_behind(self, figure: Figure, part: Figure) -> bool:
        """Whether a number is the whole of the one before it ("three of our seven printers")."""
        between = self._text[part.span.end : figure.span.start]
        return bool(_OF_OURS.fullmatch(between)) and part.value <= figure.value and part.unit in NO_UNIT

    def _is_whole(self, figure: Figure, behind: Figure | None) -> bool:
        before, after = self._text[: figure.span.start], self._text[figure.span.end :]
        if _AIMED_AT.search(before):
            return False
        said = _OF.search(before) or PART_OF.match(figure.spoken)
        if not said or figure.unit not in {*NO_UNIT, figure.noun, "stars", "points"} or _ONTO.match(after):
            return False
        less = behind is not None and (behind.value <= figure.value or _is_computed(behind))
        part = behind is not None and less and self._sentence(figure) == self._sentence(behind)
        return bool(part or (figure.noun and _WHO.match(after)))

    def _plain(self, figure: Figure) -> Figure:
        """A number as a bound where "keine zwei mehr" looks like two more."""
        if figure.noun and self._cues.no_thing.match(figure.noun.lower()):
            spoken = figure.spoken.removesuffix(figure.noun).strip()
            unit = None if figure.unit == figure.noun else figure.unit
            figure = replace(figure, noun=None, unit=unit, spoken=spoken or figure.spoken)
        if figure.upper is not None and _FROM.search(self._text[: figure.span.start]):
            tail = re.split(r"\s(?:to|bis|auf)\s", figure.spoken)[-1]
            start = self._text.find(tail, figure.span.start)
            place = Span(start, figure.span.end) if start >= 0 else figure.span
            figure = replace(figure, value=figure.upper, upper=None, spoken=tail, span=place)
        if _AND_A_HALF.match(self._text[figure.span.end :]):
            figure = replace(figure, value=figure.value + Decimal("0.5"))
        if _LATER.search(figure.spoken):
            return replace(figure, kind=QuantityKind.ABSOLUTE, direction=None, spoken=_LATER.sub("", figure.spoken))
        if not _NO_MORE_THAN.search(self._text[: figure.span.start]):
            return figure
        return replace(
            figure, kind=QuantityKind.ABSOLUTE, comparator=Comparator.LT, spoken=figure.spoken.removesuffix(" mehr")
        )

    def _sentence(self, figure: Figure) -> str:
        return around(figure.span, self._sentences).of(self._text)


def _blanked(text: str, hidden: Sequence[Span]) -> str:
    """The text with what is no number of the goal's blanked out, so that no number runs into a year ("2025 34")."""
    for span in hidden:
        text = f"{text[: span.start]}{'¤' * (span.end - span.start)}{text[span.end :]}"
    return text


def _is_computed(figure: Figure) -> bool:
    """Whether a share was worked out by the reader from a part that was said as a bare number."""
    return figure.unit == "%" and bool(re.fullmatch(r"\d+", figure.spoken))


def _as_part(figure: Figure, whole: Figure) -> Figure:
    """A number as so many of a whole, where it counts."""
    value = Decimal(figure.spoken) if _is_computed(figure) else figure.value
    counts = _is_computed(figure) or figure.unit in {*NO_UNIT, figure.noun}
    return replace(figure, value=value, unit="count", noun=None, per=f"von {whole.value}") if counts else figure


def _as_figure(quantity: Quantity) -> Figure:
    part = part_of_whole(quantity)
    whole = _SO_MANY_OF.search(quantity.text) if quantity.unit in {"points", "stars"} else None
    if whole is not None and not _SCALED.search(quantity.text):
        return Figure(
            Decimal(whole.group("part")), quantity.text, quantity.span, "count", per=f"von {whole.group('whole')}"
        )
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
