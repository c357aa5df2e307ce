"""What a goal measures, counts or changes: the metrics of a text in order, with the plain objects."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zielbot.goals.quantity import Quantity
from zielbot.goals.reading import Mention, MetricMention, Verb
from zielbot.goals.span import Span
from zielbot.reading.phrases import Phrase
from zielbot.reading.spans import Ranges, flags
from zielbot.reading.word_classes import Marked
from zielbot.reading.words import nominal_entry

MEASURE, COUNTED, DONE, MOVED, OBJECT = 0.8, 0.75, 0.7, 0.6, 0.4
_MOST = 8


class Objects:
    """The noun phrases of the goal itself that are to change, not those of owners, means and purposes.

    `direct` tells whether they stand without a preposition; only where none does, those with one count.
    """

    def __init__(
        self, marked: Marked, noun_phrases: Sequence[Phrase], side: Sequence[bool], owners: Sequence[Mention]
    ) -> None:
        self._marked = marked
        named = (owner.span for owner in owners if owner.kind in ("team", "person"))
        self._owners = flags(marked.tokens, named)
        free, led = self._main(noun_phrases, side)
        self.direct = bool(free)
        self.main = tuple([*free, *(phrase for phrase in led if phrase.counted)] if free else led)[:_MOST]

    def mentions(self) -> tuple[Mention, ...]:
        """The phrases as they stand in the text, with their genitives."""
        return tuple(self._marked.mention(phrase.start, phrase.full) for phrase in self.main)

    def _main(self, noun_phrases: Sequence[Phrase], side: Sequence[bool]) -> tuple[list[Phrase], list[Phrase]]:
        free: list[Phrase] = []
        led: list[Phrase] = []
        action = False
        for phrase in noun_phrases:
            was_action, word = action, self._marked.word(phrase.head)
            action = nominal_entry(word, self._marked.lexicon) is not None
            if side[phrase.head] or any(self._owners[phrase.start : phrase.end]) or (phrase.tied and not was_action):
                continue
            alone = phrase.end == phrase.start + 1
            if (alone and word in self._marked.lexicon.empty_nouns) or (action and self._stands_for_verb(phrase)):
                continue
            (free if phrase.tied or phrase.prep < 0 else led).append(phrase)
        return free, led

    def _stands_for_verb(self, phrase: Phrase) -> bool:
        """Whether the noun of action carries the sentence: with an object of its own, or without any verb beside it."""
        if self._marked.word(phrase.head) not in self._marked.lexicon.nominal:
            return False
        return phrase.full > phrase.end or "V" not in self._marked.tags


def own_measures(
    marked: Marked,
    objects: Objects,
    named: Sequence[MetricMention],
    quantities: Sequence[Quantity],
    verbs: Sequence[Verb],
) -> Iterator[MetricMention]:
    """Measures outside the catalogue: named as such, counted, done by the verb, moved by an amount, or plain objects.

    A plain object only leads to a measure and is therefore a candidate.
    """
    taken = [mention.span for mention in named if not mention.candidate]
    nouns = [quantity.noun_span for quantity in quantities if quantity.noun_span is not None]
    moves = not verbs or verbs[0].kind in ("change", "keep")
    amount = moves and objects.direct and any(quantity.noun_span is None for quantity in quantities)
    for phrase in objects.main:
        span = marked.span(phrase.start, phrase.full)
        if any(other.overlaps(span) for other in taken):
            continue
        score = _score(marked, phrase, span, nouns)
        if score == OBJECT and amount and not taken:
            score, amount = MOVED, False
        yield MetricMention(span.of(marked.text), span, None, score == OBJECT, score)
    if quantities and not (objects.direct or taken):
        for verb in verbs:
            if verb.lemma in marked.lexicon.measuring_verbs:
                yield MetricMention(verb.text, verb.span, None, False, DONE)


def _score(marked: Marked, phrase: Phrase, span: Span, nouns: Sequence[Span]) -> float:
    words = [marked.word(index) for index in range(phrase.start, phrase.end)]
    weak = len(words) > 1 and not marked.lexicon.weak_measures.isdisjoint(words)
    if weak or any(marked.lexicon.is_measure(word) for word in words):
        return MEASURE
    return COUNTED if phrase.counted or any(noun.overlaps(span) for noun in nouns) else OBJECT


def ranked(mentions: Sequence[MetricMention], beside: Ranges) -> tuple[MetricMention, ...]:
    """The mentions with the likeliest measure of the goal first; those in clauses of means and purpose last."""

    def rank(mention: MetricMention) -> tuple[bool, float, int]:
        return beside.hold(mention.span), -mention.score, mention.span.start

    return tuple(sorted(mentions, key=rank))
