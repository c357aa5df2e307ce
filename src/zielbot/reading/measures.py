"""What a goal measures, counts or changes: the metrics of a text in order, with the plain objects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zielbot.goals.quantity import Quantity
from zielbot.goals.reading import Mention, MetricMention, Verb
from zielbot.goals.span import Span
from zielbot.reading.lexicon import Lexicon
from zielbot.reading.metrics import HINT
from zielbot.reading.phrases import Phrase, span_of
from zielbot.reading.tokens import Token
from zielbot.reading.words import nominal_entry

MEASURE, COUNTED, DONE, OBJECT = 0.8, 0.75, 0.7, 0.4
_MOST_OBJECTS = 8
_SIDE = 0.3


class Objects:
    """The noun phrases of a text by their part: what is to change, and who changes it."""

    def __init__(
        self,
        text: str,
        tokens: Sequence[Token],
        noun_phrases: Sequence[Phrase],
        side: Sequence[bool],
        owners: Sequence[Mention],
        lexicon: Lexicon,
    ) -> None:
        self._text = text
        self._tokens = tokens
        self._phrases = noun_phrases
        self._side = side
        self._owners = [owner.span for owner in owners]
        self._lexicon = lexicon
        self.main = tuple(self._main())

    def mentions(self) -> tuple[Mention, ...]:
        """The phrases that are to change, as they stand in the text."""
        spans = [self.span(phrase) for phrase in self.main[:_MOST_OBJECTS]]
        return tuple(Mention(span.of(self._text), span) for span in spans)

    def span(self, phrase: Phrase) -> Span:
        """The whole phrase with its attributes."""
        return span_of(self._tokens, phrase.start, phrase.full)

    def _main(self) -> Iterator[Phrase]:
        free, led = [], []
        for position, phrase in enumerate(self._phrases):
            if self._side[phrase.head] or any(span.overlaps(self.span(phrase)) for span in self._owners):
                continue
            tied = position > 0 and self._phrases[position - 1].full >= phrase.end
            if tied and not self._is_action(self._phrases[position - 1]):
                continue
            if self._is_action(phrase) and phrase.end - phrase.start == 1:
                continue
            (free if tied or phrase.prep < 0 else led).append(phrase)
        yield from free or led

    def _is_action(self, phrase: Phrase) -> bool:
        return nominal_entry(self._tokens[phrase.head].lower, self._lexicon) is not None


def own_measures(
    text: str,
    tokens: Sequence[Token],
    objects: Objects,
    named: Sequence[MetricMention],
    quantities: Sequence[Quantity],
    verbs: Sequence[Verb],
    lexicon: Lexicon,
) -> Iterator[MetricMention]:
    """Measures outside the catalogue: named as such, counted, done by the verb itself, or the plain object."""
    taken = [mention.span for mention in named if not mention.candidate]
    counted = [
        quantity.noun_span or quantity.span for quantity in quantities if quantity.noun or quantity.unit == "count"
    ]
    any_object = False
    for phrase in objects.main[:_MOST_OBJECTS]:
        span = objects.span(phrase)
        any_object = True
        if any(other.overlaps(span) for other in taken):
            continue
        words = [token.lower for token in tokens[phrase.start : phrase.end]]
        if any(lexicon.is_measure(word) for word in words):
            yield MetricMention(span.of(text), span, None, False, MEASURE)
        elif phrase.counted or any(other.overlaps(span) for other in counted):
            yield MetricMention(span.of(text), span, None, False, COUNTED)
        else:
            yield MetricMention(span.of(text), span, None, False, OBJECT)
    if quantities and not (any_object or taken):
        for verb in verbs:
            if verb.lemma in lexicon.measuring_verbs:
                yield MetricMention(verb.text, verb.span, None, False, DONE)


def ranked(mentions: Sequence[MetricMention], beside: Sequence[Span]) -> tuple[MetricMention, ...]:
    """The mentions with the likeliest measure of the goal first; those in clauses of means and purpose last."""

    def rank(mention: MetricMention) -> tuple[bool, float, int]:
        aside = any(span.contains(mention.span) for span in beside)
        score = mention.score if not mention.candidate else HINT
        return aside, -score, mention.span.start

    return tuple(sorted(mentions, key=rank))
