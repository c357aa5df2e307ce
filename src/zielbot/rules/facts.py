"""What several rules derive from a reading and a draft, each worked out once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from datetime import date
from decimal import Decimal

from zielbot.goals.draft import GoalDraft, SlotName
from zielbot.goals.kpi import Kpi, KpiCatalogue
from zielbot.goals.language import Language
from zielbot.goals.quantity import Direction, Quantity, QuantityKind
from zielbot.goals.reading import Mention, MetricMention, Reading, Verb
from zielbot.goals.span import Span
from zielbot.rules import bystanders, completion, creation, events, levels, proofs
from zielbot.rules.cover import Cover
from zielbot.rules.kept import kept
from zielbot.rules.lexicon import Word, topics_in, words_of
from zielbot.rules.phrasing import Phrasing
from zielbot.rules.profile import Profile
from zielbot.rules.specificity import Specificity, own_words, weigh

_DAYS_A_MONTH = 30.44
_SETTLED, _SPEEDS = ("qtr", "yr"), ("s", "min", "h")
_CHANGES = (QuantityKind.CHANGE, QuantityKind.FACTOR)


class Facts:
    """The derived facts of one goal; what the draft holds counts before what the text says."""

    def __init__(self, reading: Reading, draft: GoalDraft | None, kpis: KpiCatalogue, profile: Profile) -> None:
        self.reading = reading
        self.draft = draft or _EMPTY
        self._kpis = kpis
        self._covers: dict[str, Cover] = {}
        self._profile = profile

    @kept
    def german(self) -> bool:
        """Whether the text is German."""
        return self.reading.language is not Language.EN

    @kept
    def words(self) -> tuple[Word, ...]:
        """The words of the text."""
        return words_of(self.reading.text)

    @kept
    def _topics(self) -> dict[str, list[Span]]:
        return topics_in(self.words, self.reading.language, self._profile.words)

    def places(self, topic: str) -> list[Span]:
        """Where words of the topic stand."""
        return self._topics.get(topic, [])

    def place(self, topic: str) -> Span | None:
        """Where a word of the topic stands first, None where there is none."""
        spans = self._topics.get(topic)
        return spans[0] if spans else None

    def touches(self, topic: str, span: Span) -> bool:
        """Whether a word of the topic stands within the span."""
        return topic in self._topics and self._cover(topic).touches(span)

    def _cover(self, topic: str) -> Cover:
        cover = self._covers.get(topic)
        if cover is None:
            cover = self._covers[topic] = Cover(self.places(topic))
        return cover

    def follows(self, topic: str, span: Span) -> bool:
        """Whether the word before the span is one of the topic."""
        place = bisect_right(self.words, span.start, key=lambda word: word.span.end) - 1
        return place >= 0 and self.touches(topic, self.words[place].span)

    def word_after(self, span: Span) -> Word | None:
        """The word right after the span, None at the end of the text."""
        place = bisect_left(self.words, span.end, key=lambda word: word.span.start)
        return self.words[place] if place < len(self.words) else None

    @kept
    def means_all(self) -> bool:
        """Whether all of something is meant; "jede Woche" is a rhythm."""
        rhythms = Cover(rhythm.span for rhythm in self.reading.recurrences)
        return any(not rhythms.touches(span) and not self._is_before_time(span) for span in self.places("universal"))

    def _is_before_time(self, span: Span) -> bool:
        following = self.word_after(span)
        return following is not None and self.touches("time", following.span)

    @kept
    def quantity(self) -> Quantity | None:
        """The goal's own number as the text gives it."""
        return bystanders.own_number(self)

    @kept
    def metric(self) -> MetricMention | None:
        """The measure that the text names, None where words only lead to one."""
        return next((found for found in self.reading.metrics if not found.candidate and self._is_thing(found)), None)

    def _is_thing(self, metric: MetricMention) -> bool:
        """Whether it is a KPI, or at least neither the verb nor a time; what others are told of is no measure."""
        if self.follows("told_of", metric.span):
            return False
        return metric.kpi is not None or not self._acts_and_times.touches(metric.span)

    @kept
    def _acts_and_times(self) -> Cover:
        acts = (verb.span for verb in self.reading.verbs)
        return Cover((*acts, *(deadline.span for deadline in self.reading.deadlines)))

    @kept
    def noun(self) -> str:
        """The thing counted, empty where the number stands alone."""
        quantity = self.quantity
        if quantity is None or quantity.noun is None:
            return ""
        span = quantity.noun_span
        return "" if span and any(span.overlaps(found.span) for found in self.reading.deadlines) else quantity.noun

    @kept
    def has_scope(self) -> bool:
        """Whether anything narrows the goal down beyond its number and the name of its measure."""
        if self.reading.scopes or self.names:
            return True
        said = Cover(part.span for part in (self.metric, self.quantity) if part is not None)
        return any("-" in word.text or not said.touches(word.span) for word in self.own_words)

    @kept
    def kpi(self) -> Kpi | None:
        """The catalogue's KPI that the draft or the text names."""
        slot = self.draft.metric
        if slot is not None:
            return self._kpis.get(slot.value.kpi)
        return self._kpis.get(self.metric.kpi) if self.metric else None

    @kept
    def general_noun(self) -> Span | None:
        """Where a thing is named only in general ("Umsatz"), None where there is none."""
        acts = frozenset(self.places("change"))
        return next((span for span in self.places("generic") if span not in acts), None)

    @kept
    def metric_name(self) -> str:
        """What the measure is called: in the draft, in the text, or the noun counted; empty where there is none."""
        if self.draft.metric is not None:
            return self.draft.metric.value.name
        if self.metric is not None:
            return self.metric.text
        return self.noun

    @kept
    def has_measure(self) -> bool:
        """Whether a measure is named at all."""
        return self.draft.metric is not None or self.metric is not None

    @kept
    def is_change(self) -> bool:
        """Whether the number says by how much and not how far."""
        if self.draft.target is not None:
            return self.draft.target.value.kind in _CHANGES
        return self.quantity is not None and self.quantity.kind in _CHANGES

    @kept
    def kind(self) -> QuantityKind | None:
        """The kind of the number at stake."""
        if self.draft.target is not None:
            return self.draft.target.value.kind
        return self.quantity.kind if self.quantity else None

    @kept
    def value(self) -> Decimal | None:
        """The number at stake: of the draft, otherwise of the text."""
        if self.draft.target is not None:
            return self.draft.target.value.value
        return self.quantity.value if self.quantity else None

    @kept
    def unit(self) -> str:
        """The unit of the number at stake, empty without one."""
        if self.draft.target is not None:
            return self.draft.target.value.unit
        return self.quantity.unit if self.quantity else ""

    @kept
    def baseline(self) -> Decimal | None:
        """Where the measure stands today."""
        if self.draft.baseline is not None:
            return self.draft.baseline.value.value
        return self.quantity.baseline if self.quantity else None

    @kept
    def goal_level(self) -> Decimal | None:
        """The level to reach; for a change worked out where the baseline is known."""
        return levels.goal_level(self)

    @kept
    def direction(self) -> Direction | None:
        """Which way the measure is to move."""
        if self.draft.direction is not None:
            return self.draft.direction.value
        if self.quantity is not None and self.quantity.direction is not None:
            return self.quantity.direction
        return self.reading.direction

    @kept
    def relative_change(self) -> Decimal | None:
        """The change in percent of the baseline, without sign; None where it cannot be told."""
        return levels.relative_change(self)

    @kept
    def due(self) -> date | None:
        """The last day of the deadline."""
        if self.draft.deadline is not None:
            return self.draft.deadline.value.date
        return self.reading.deadlines[0].date if self.reading.deadlines else None

    @kept
    def due_span(self) -> Span | None:
        """Where the deadline stands in the text."""
        return self.reading.deadlines[0].span if self.reading.deadlines else None

    @kept
    def event_due(self) -> Span | None:
        """Where an event stands that the goal is to be reached by, None where there is none or a date is given too."""
        return events.event_due(self.reading.text, german=self.german) if self.due is None else None

    @kept
    def vague_times(self) -> tuple[Mention, ...]:
        """Times that are no date, apart from those that only describe a thing: "long-term fitness"."""
        times = (time for time in self.reading.vague_times if not self.is_aside(time.span))
        return tuple(time for time in times if not self.touches("attributive_time", time.span))

    @property
    def is_timed(self) -> bool:
        """Whether a date or an event says by when."""
        return self.due is not None or self.event_due is not None

    @kept
    def start(self) -> date | None:
        """The first day where one is named."""
        if self.draft.deadline is not None:
            return self.draft.deadline.value.start
        return self.reading.deadlines[0].start if self.reading.deadlines else None

    @kept
    def months(self) -> float | None:
        """Months from today to the deadline."""
        return None if self.due is None else (self.due - self.reading.today).days / _DAYS_A_MONTH

    @kept
    def verb(self) -> Verb | None:
        """The verb that carries the goal."""
        return self.reading.verbs[0] if self.reading.verbs else None

    @kept
    def said_direction(self) -> Direction | None:
        """Which way the verb says, whatever the numbers say."""
        if self.draft.direction is not None:
            return self.draft.direction.value
        return next((verb.direction for verb in self.reading.verbs if verb.direction), None)

    def is_known(self, word: Word) -> bool:
        """Whether everybody knows the abbreviation: common, of the company, or naming a measure."""
        if word.text in self._profile.terms or word.span in self.places("abbreviation"):
            return True
        metrics = (found.span for found in self.reading.metrics if found.kpi)
        named = Cover((*metrics, *(found.span for found in self.reading.names)))
        return named.touches(word.span) or self.understood.touches(word.span)

    @kept
    def say(self) -> Phrasing:
        """How numbers, days and proposals are written in the language of the text."""
        return Phrasing(german=self.german)

    @kept
    def _aside(self) -> Cover:
        """Means and purposes, which are not the goal itself."""
        return Cover(part.span for part in (*self.reading.means, *self.reading.purposes))

    def is_aside(self, span: Span) -> bool:
        """Whether the span lies in means or a purpose."""
        return self._aside.touches(span)

    def has(self, slot: SlotName) -> bool:
        """Whether the draft has that slot filled."""
        return self.draft.slot(slot) is not None

    @kept
    def has_means(self) -> bool:
        """Whether the way is named, in the draft or the text."""
        return self.draft.means is not None or bool(self.reading.means)

    @kept
    def has_purpose(self) -> bool:
        """Whether a reason why the goal matters is named."""
        return self.draft.purpose is not None or bool(self.reading.purposes)

    @kept
    def names_something(self) -> bool:
        """Whether any thing is named, however generally."""
        return (
            self.has_measure
            or self.draft.outcome is not None
            or bool(self.own_words or self.reading.objects or self.place("generic"))
        )

    @kept
    def open_rhythm(self) -> Mention | None:
        """A rhythm that is to be kept up; neither the period of a rate that is to change nor a speed is one."""
        quantity = self.quantity
        is_rate = quantity is not None and (quantity.direction is not None or quantity.per in _SPEEDS)
        rate = quantity.span if quantity is not None and is_rate else None
        for rhythm in self.reading.recurrences:
            if not (self._aside.touches(rhythm.span) or (rate is not None and rate.overlaps(rhythm.span))):
                return rhythm
        return None

    @kept
    def closes_itself(self) -> bool:
        """Whether the number is due again at the end of each quarter or year, when accounts are settled anyway."""
        return self.quantity is not None and self.quantity.per in _SETTLED

    @kept
    def names(self) -> tuple[Span, ...]:
        """Names, norms and versions; "Nummer eins", an idiom and an age are none."""
        named = (found.span for found in self.reading.names if found.kind not in ("idiom", "age"))
        return tuple(span for span in named if not self.touches("superlative", span))

    @kept
    def sounds_like_an_aim(self) -> bool:
        """Whether a word of change or a vague one stands in it: a direction, not a result."""
        moves = any(not self.touches("people", span) for span in {*self.places("change")} - {*self.creating})
        return moves or self.place("vague") is not None or bool(self.reading.vague_words)

    @kept
    def names_proof(self) -> bool:
        """Whether an examination, a certificate or a level is to be obtained."""
        return proofs.names_proof(self)

    @kept
    def creating(self) -> tuple[Span, ...]:
        """The verbs that make a new thing: "einen Leitfaden entwickeln"."""
        return creation.creating(self)

    @kept
    def completes(self) -> bool:
        """Whether something is to be finished."""
        return completion.completes(self)

    @kept
    def is_checkable(self) -> bool:
        """Whether a finished result of its own kind is named, so that anybody can see whether it is there."""
        return completion.is_checkable(self)

    @kept
    def plain_places(self) -> frozenset[Span]:
        """Where words stand that name nothing of their own kind."""
        return frozenset(span for topic in _PLAIN for span in self.places(topic)) | set(self.places("completion")[:1])

    @kept
    def understood(self) -> Cover:
        """The parts that are times, purposes, idioms and superlatives and so do not say what is to change."""
        reading = self.reading
        idioms = (found for found in reading.names if found.kind == "idiom")
        mentions = (*reading.past, *reading.vague_times, *reading.purposes, *reading.recurrences, *idioms)
        times = (found.span for found in reading.deadlines)
        return Cover((*times, *(found.span for found in mentions), *self.places("superlative")))

    @kept
    def own_words(self) -> tuple[Word, ...]:
        """The words that name something of their own kind."""
        return own_words(self)

    @kept
    def content(self) -> frozenset[str]:
        """The beginnings of the words that carry meaning: no function words, times, words of change or numbers."""
        empty = {*self.places("function"), *self.places("time"), *self.places("change")}
        return frozenset(
            word.lower[:_STEM]
            for word in self.words
            if len(word.lower) >= _SHORTEST and word.text[0].isalpha() and word.span not in empty
        )

    @kept
    def is_indefinite(self) -> bool:
        """Whether it is one of the phrases that lawyers name as too indefinite, and nothing makes it definite."""
        return self.place("indefinite") is not None and self.value is None and not self.specificity.enough

    @kept
    def specificity(self) -> Specificity:
        """What makes the goal specific, adding up."""
        return weigh(self)


_EMPTY = GoalDraft()
_SHORTEST, _STEM = 3, 7
_PLAIN = ("function", "time", "vague", "change", "generic", "avoiding", "universal")
