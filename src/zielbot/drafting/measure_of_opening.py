"""What is measured by the words of an opening: a KPI, things that are counted, or the topic the talk begins with."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from zielbot.drafting.figures import Figure
from zielbot.drafting.measure_by_topic import Named, heading, lasting, much
from zielbot.drafting.measure_said import is_no_measure, reference_in, share_of, shares_first
from zielbot.drafting.measures import canonical, names_itself, own_name
from zielbot.drafting.nouns_de import is_noun
from zielbot.drafting.packs import cues_for
from zielbot.drafting.talked_text import LASTING, NO_UNIT, around, clause_at, sentences
from zielbot.goals.draft import Metric
from zielbot.goals.kpi import Kpi, KpiCatalogue
from zielbot.goals.language import Language
from zielbot.goals.quantity import Quantity, QuantityKind
from zielbot.goals.reading import MetricMention, Reading
from zielbot.goals.span import Span

_SURE = 0.85
_TELLING = {"kg", "t", "l", "kWh"}
_LONGER = ("s", "min", "h", "d", "wk", "mo", "yr")
_TERSE = 3
_BY_VERB = 0.75
_NO_NOUNS = {"gwh", "mwh", "kwh", "mal", "times"}
_SAYS_WHO = re.compile(r"\b(?:bin|als|i'm an?|i am an?|as an?|as)\s(?:eine?\s|the\s)?$", re.IGNORECASE)
_AMOUNTS = {"kg", "t", "l", "kWh", "EUR", "GBP", "USD", "CHF"}
_SEVERAL = re.compile(r"[^\W\d_]{3,}(?:[^i]en|[^su]s)")
_DEED = re.compile(r"\s[a-zäöüß]+(?:en|ern|eln)$")
_SCOPES = {"customers", "team", "area", "region", "product"}
_BEFORE_SCOPE = re.compile(
    r"\b(?:(?:bei|in|auf|an|für|mit|von|aus|unter|of|at|for|with|among|on)(?: (?:den|der|dem|die|das|unseren"
    r"|unserer|unserem|meinen|meiner|meinem|allen|the|our|my))?|im|am|beim|vom|der|des)\s$",
    re.IGNORECASE,
)
_MEASURE = re.compile(
    r"(?:quote|rate|zeit|zahl|dauer|anteil|grad|index|score|umsatz|kosten|stand|bestand|menge|note|volumen"
    r"|ergebnis|gewinn|marge"
    r"|verbrauch|aufwand|durchsatz|wert|ausschuss|rate|time|share|number|count|cost|costs|level|margin|ratio|volume)$",
    re.IGNORECASE,
)
_TIMES = re.compile(r"(?:\w+mal|\d+ ?mal|once|twice|\w+ times)\b", re.IGNORECASE)
_LASTS = re.compile(
    r"(?:überstunden|zeiten|dauern|frist\w*|läufe?|lauf|tempo|vorlauf|rückstand|verspätung\w*|stillstand|stillstände|ausfall"
    r"|ausfälle|schlaf|marathon|strecke|wege?|duration|delay|times|overtime|downtime|backlog|lag|run|marathon|sleep|mttr"
    r"|tage|stunden|minuten|days|hours|minutes)\b",
    re.IGNORECASE,
)
_CONCEPT = re.compile(
    r"(?:zufriedenheit|qualität|motivation|stimmung|bindung|loyalität|sicherheit|gesundheit|kultur|kommunikation"
    r"|satisfaction|quality|motivation|mood|loyalty|engagement|retention|safety|culture|communication)$",
    re.IGNORECASE,
)


_ADVERBIAL = re.compile(
    r"(?:latest|least|most|moment|average|end|total|start|tisch|schnitt|mittel|durchschnitt|dauer|land|haus|ende|moment)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Numbers:
    """The numbers of an opening: what the reader found, what the clauses say, where those beside the goal stand."""

    quantities: Sequence[Quantity]
    told: Sequence[Figure]
    beside: Sequence[Span]
    counted: Figure | None = None

    @property
    def units(self) -> set[str]:
        """The units of all numbers that are the goal's; a thing that is counted is none."""
        units = {one.unit for one in self.quantities if one.unit != one.noun} if not self.told else set()
        units |= {one.unit for one in self.told if one.unit and one.unit != one.noun}
        return {one for one in units if one not in NO_UNIT}

    def __bool__(self) -> bool:
        return bool(self.quantities or self.told)


class OpeningMeasure:
    """Finds the measure of one opening."""

    def __init__(self, reading: Reading, kpis: KpiCatalogue, numbers: Numbers) -> None:
        self._reading = reading
        self._kpis = kpis
        self._numbers = numbers
        self._language = reading.language
        self._sentences = sentences(reading)

    def named(self) -> Named | None:
        """The measure that the words name; None where they only want or tell something."""
        found = self._by_mention(own=False)
        if found is None and self._numbers.told and self._numbers.units <= _AMOUNTS and not self._nouns():
            found = much(self._reading)
        return found or self._by_mention(own=True) or self._by_unit()

    def _nouns(self) -> list[str]:
        """What the numbers count, where they say so."""
        return [one.noun.lower() for one in self._numbers.told if one.noun and one.noun.lower() not in _NO_NOUNS]

    def counted(self) -> Named | None:
        """Things that are counted as their own measure ("fünf neue Händler", "zu viele Mails: 120 am Tag")."""
        return self._by_noun() or self._by_topic()

    @property
    def _quantity(self) -> Quantity | None:
        return next(iter(self._numbers.quantities), None)

    def _mentions(self) -> Iterator[MetricMention]:
        for mention in shares_first(self._reading.metrics, self._quantity, self._kpis):
            if mention.kpi is not None or not (self._is_beside(mention) or self._is_mere_word(mention)):
                yield mention

    def _is_beside(self, mention: MetricMention) -> bool:
        """Whether words are what a number beside the goal counts ("7 Leute")."""
        beside = self._numbers.beside
        return any(0 <= mention.span.start - one.end <= 1 or mention.span.overlaps(one) for one in beside)

    def _is_mere_word(self, mention: MetricMention) -> bool:
        """Whether words measure nothing: no noun where all is written small, and what is only told beside numbers."""
        text = self._reading.text
        if cues_for(self._language).no_measure.fullmatch(mention.text) or self._is_counted_beside(mention):
            return True
        if _SAYS_WHO.search(text[: mention.span.start]):
            return True
        small = self._language is Language.DE and text == text.lower()
        if small and not is_noun(re.split(r"[\s-]", mention.text)[-1]):
            return True
        return bool(self._numbers.told) and not self._is_told_noun(mention)

    def _is_counted_beside(self, mention: MetricMention) -> bool:
        """Whether a number stands before the words that is none of the goal's."""
        if not re.search(r"\d\s$", self._reading.text[: mention.span.start]):
            return False
        own = [*(one.span for one in self._numbers.told), *(one.span for one in self._numbers.quantities)]
        return not any(0 <= mention.span.start - one.end <= 1 or mention.span.overlaps(one) for one in own)

    def _is_told_noun(self, mention: MetricMention) -> bool:
        """Whether the numbers of a talk count those words, or those words are a measure by themselves."""
        if _MEASURE.search(mention.text) or _LASTS.search(mention.text) or mention.score > _BY_VERB:
            return True
        if any(self._is_near(mention.span, one.span) for one in self._numbers.told):
            return not cues_for(self._language).crowd.fullmatch(mention.text)
        return any(noun in mention.text.lower() or mention.text.lower() in noun for noun in self._nouns())

    def _by_mention(self, *, own: bool) -> Named | None:
        """The KPI that is named, or the person's own measure."""
        for mention in sorted(self._mentions(), key=self._is_far):
            if (mention.kpi is None) is own and not mention.candidate and self._is_measure(mention):
                return self._called(mention)
        return None

    def _is_far(self, mention: MetricMention) -> bool:
        """Whether the person's own measure stands apart from the numbers, where another may stand beside them."""
        if mention.kpi is not None or not self._numbers.told:
            return False
        clause = clause_at(mention.span, self._reading)
        return not any(clause.overlaps(one.span) for one in self._numbers.told)

    def _called(self, mention: MetricMention) -> Named:
        kpi = self._kpis.get(mention.kpi)
        name, span = self._with_scope(mention.span)
        rate = share_of(kpi, self._quantity, self._kpis)
        if rate is not None:
            own = own_name(rate, self._language) or name
            return Named(Metric(name=own, kpi=rate.id), span, own)
        name = self._referred(canonical(name, kpi, self._language))
        if re.search(r"\s[a-zäöüß]+(?:en|ern)$", mention.text) and kpi is not None:
            name = own_name(kpi, self._language) or name
        return Named(Metric(name=name, kpi=mention.kpi), span, name)

    def _by_unit(self) -> Named | None:
        """The one KPI that the words lead to and that has the unit of the numbers ("warten eine Stunde")."""
        units = self._numbers.units
        if len(units) != 1 and not units <= LASTING:
            return None
        fitting = [
            mention for mention in self._mentions() if mention.kpi and mention.candidate and self._fits(mention, units)
        ]
        if len({mention.kpi for mention in fitting}) != 1:
            return None
        kpi = self._kpis.get(fitting[0].kpi)
        if kpi is None:
            return None
        name = kpi.name(self._language).name
        return Named(Metric(name=name, kpi=kpi.id), fitting[0].span, name)

    def _fits(self, mention: MetricMention, units: set[str]) -> bool:
        kpi = self._kpis.get(mention.kpi)
        if kpi is None or not units:
            return False
        if kpi.unit in _LONGER and units <= LASTING:
            return all(abs(_LONGER.index(kpi.unit) - _LONGER.index(unit)) <= 1 for unit in units)
        return kpi.unit in _TELLING and units == {kpi.unit}

    def _referred(self, name: str) -> str:
        """A measure with what it refers to ("Stürze je 1.000 Pflegetage")."""
        reference = reference_in(self._reading.text)
        return f"{name} {reference.group()}" if reference and reference.group() not in name else name

    def _is_measure(self, mention: MetricMention) -> bool:
        """Whether the mention settles what is measured: with a number beside it, or a measure by its own name."""
        if is_no_measure(mention, self._language):
            return False
        if mention.kpi is None and (_DEED.search(mention.text) or _DEED.fullmatch(f" {mention.text}")):
            return False
        if self._numbers and not self.is_habit_of_things():
            return mention.score >= _SURE or (mention.kpi is None and self._can_be_measured(mention.text))
        if mention.kpi is not None:
            return self._is_own_measure(mention, self._kpis.get(mention.kpi))
        return bool(_MEASURE.search(mention.text)) or self._is_terse()

    def _is_terse(self) -> bool:
        """Whether the text is hardly more than a noun and which way it should go ("sales up")."""
        text, cues = self._reading.text.strip(), cues_for(self._language)
        moves = cues.too_much.search(text) or cues.too_little.search(text)
        return (
            bool(moves) and moves.end() >= len(text.rstrip(" .!")) and len(text.split()) <= _TERSE if moves else False
        )

    def _is_own_measure(self, mention: MetricMention, kpi: Kpi | None) -> bool:
        named = kpi is not None and names_itself(mention.text, kpi, self._language)
        counted = kpi is not None and kpi.unit == "count"
        measured = bool(_MEASURE.search(mention.text)) or (named and not counted)
        return mention.score >= _SURE and measured and not _CONCEPT.search(mention.text)

    def is_habit_of_things(self) -> bool:
        """Whether a number only says how often something is to happen to a thing ("Feedback einmal im Quartal")."""
        quantity = self._quantity
        if quantity is None:
            return False
        often = _TIMES.search(quantity.text) and quantity.per and not quantity.noun
        third = not re.search(r"\b(?:ich|wir|i|we)\b", self._reading.text, re.IGNORECASE)
        return bool(often) and third and any(mention.kpi is None for mention in self._reading.metrics)

    def _can_be_measured(self, name: str) -> bool:
        """Whether a thing can have the number said: people and things have no duration and cannot be halved."""
        quantity = self._quantity
        lasting = bool(self._numbers.units & LASTING) and not (quantity and quantity.noun)
        factor = quantity is not None and quantity.kind is QuantityKind.FACTOR
        single = factor and self._language is Language.EN
        if not lasting and not (single and not name.endswith("s")):
            return True
        return bool(_MEASURE.search(name) or _LASTS.search(name))

    def _with_scope(self, span: Span) -> tuple[str, Span]:
        """The measure with the scope that goes with it ("Umsatz" and "bei den Bestandskunden")."""
        text = self._reading.text
        for scope in sorted(self._reading.scopes, key=lambda found: found.span.start):
            lead = _BEFORE_SCOPE.search(text[: scope.span.start])
            if scope.kind not in _SCOPES or lead is None or scope.span.overlaps(span):
                continue
            if _ADVERBIAL.fullmatch(scope.text) or not self._is_near(span, scope.span):
                continue
            start = lead.start()
            if not text[span.end : start].strip() and start >= span.end:
                whole = Span(span.start, scope.span.end)
                return whole.of(text), whole
            phrase = f"{span.of(text)} {lead.group()[:1].lower()}{lead.group()[1:]}{scope.text}"
            return phrase, Span(min(span.start, start), max(span.end, scope.span.end))
        return span.of(text), span

    def _is_near(self, one: Span, other: Span) -> bool:
        """Whether two places are in one sentence."""
        return around(one, self._sentences) == around(other, self._sentences)

    def _by_noun(self) -> Named | None:
        """What the numbers count."""
        more = (self._numbers.counted,) if self._numbers.counted else ()
        for figure in (*self._numbers.told, *more):
            if figure.noun and figure.kind is QuantityKind.ABSOLUTE and not self._is_empty(figure.noun, figure.span):
                spoken = re.sub(r"^\D*\d[\d.,]*\s*", "", figure.spoken)
                name = spoken if spoken.endswith(figure.noun) else figure.noun
                return Named(Metric(name=name), figure.span, figure.noun)
        quantity = self._quantity
        if quantity is None or quantity.kind is not QuantityKind.ABSOLUTE or not quantity.noun:
            return None
        if self._is_empty(quantity.noun, quantity.span):
            return None
        return Named(Metric(name=quantity.noun), quantity.noun_span or quantity.span, quantity.noun)

    def _is_empty(self, noun: str, span: Span) -> bool:
        mention = MetricMention(noun, span)
        return is_no_measure(mention, self._language) or bool(cues_for(self._language).no_measure.fullmatch(noun))

    def _by_topic(self) -> Named | None:
        """What lasts so long, what there is too much of, or what the talk is headed with."""
        if self._numbers.units and self._numbers.units <= LASTING:
            return lasting(self._reading)
        if any(one.noun for one in self._numbers.told) or not self._numbers.units <= _AMOUNTS:
            return None
        found = much(self._reading)
        if found is None and not self._numbers.units:
            found = heading(self._reading) or self._by_object()
        return found

    def _by_object(self) -> Named | None:
        """The only things the talk is about, where bare numbers count them."""
        cues = cues_for(self._language)
        things = [
            one
            for one in self._mentions_of_all()
            if one.kpi is None and _SEVERAL.fullmatch(one.text.split()[-1]) and not cues.crowd.fullmatch(one.text)
        ]
        if len({one.text for one in things}) != 1 or not self._numbers.told:
            return None
        return Named(Metric(name=things[0].text), things[0].span, things[0].text)

    def _mentions_of_all(self) -> Iterator[MetricMention]:
        """The words that might be a measure, those left out that a number beside the goal counts."""
        cues = cues_for(self._language)
        for mention in self._reading.metrics:
            if not self._is_beside(mention) and not cues.no_measure.fullmatch(mention.text):
                yield mention
