"""How specific a goal is: evidence that adds up.

What is to change is named when enough of the following stands in the text or the draft: a number (2, one that belongs
to nothing 1), a named measure or "Anteil", "Zahl" of something (1, a general one such as "Umsatz" 0.5), words of their
own kind (0.5 each, joined ones such as "Instagram-Reichweite" 1, abstract ones such as "Exzellenz" 0.25; at most 2), a
scope (1, at most 2), a name (1), a completion ("fertigstellen", "in Betrieb", 1), a proof ("Staplerschein", "Stufe 4",
1), a thing that is to be made (0.5), means (1), a rhythm (0.5), a date or an event to be ready by (0.5), a universal
such as "alle" (0.5). Vague words take away half a point each, at most one. Where neither number nor measure (a general
one beside vague words is none), completion, means or rhythm says what becomes of the words, they give at most 1 point
(1.5 with a date and without words of change or vague ones) and their scopes 0.5 together (1 with a date and a change
of what they narrow down). From two points on it is specific.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from zielbot.rules.cover import Cover
from zielbot.rules.lexicon import Word

if TYPE_CHECKING:
    from zielbot.rules.facts import Facts

ENOUGH = 2.0
_BARE = ("%", "pp", "x", "count", "points")
_SHORTEST = 3
_NEAR = 5
_ABSTRACT = ("heit", "keit", "tät", "enz", "anz", "schaft", "ness", "ity", "ence", "ance", "ship", "ism", "ismus")


@dataclass(frozen=True, slots=True)
class Specificity:
    """The points and what gave them."""

    points: float
    signs: tuple[str, ...]

    @property
    def enough(self) -> bool:
        """Whether the goal is specific."""
        return self.points >= ENOUGH


def weigh(facts: Facts) -> Specificity:
    """The evidence for a concrete object of change."""
    own = facts.own_words
    reading, draft = facts.reading, facts.draft
    anchored = facts.value is not None or facts.has_means or bool(reading.recurrences)
    anchored = anchored or facts.completes or names_part(facts) or _names_own_measure(facts)
    signs = {
        "number": _number(facts, own),
        "measure": _measure(facts),
        "own": min(_most(facts, anchored=anchored), sum(_weight(word) for word in own)),
        "scope": min(2.0, _scopes(facts, own)) if anchored else _unanchored_scope(facts, own),
        "name": 1.0 * bool(facts.names),
        "completion": 1.0 * facts.completes,
        "proof": 1.0 * facts.names_proof,
        "creation": 0.5 * bool(facts.creating),
        "means": 1.0 * facts.has_means,
        "rhythm": 0.5 * bool(reading.recurrences),
        "deadline": 0.5 * facts.is_timed,
        "universal": 0.5 * (anchored and facts.means_all),
        "outcome": 0.5 * (draft.outcome is not None),
        "vague": -0.5 * min(2, _vague(facts)),
    }
    return Specificity(sum(signs.values()), tuple(sign for sign, points in signs.items() if points > 0))


def own_words(facts: Facts) -> tuple[Word, ...]:
    """The words that name something of their own kind: neither empty, vague nor general."""
    return tuple(word for word in facts.words if _is_own(word, facts))


def names_part(facts: Facts) -> bool:
    """Whether a share or a number of something of its own kind is meant: "Anteil erneuerbarer Energien"."""
    own = Cover(word.span for word in facts.own_words if not facts.touches("part", word.span))
    words = facts.words
    return any(
        facts.touches("part", word.span) and any(own.touches(near.span) for near in words[place + 1 : place + _NEAR])
        for place, word in enumerate(words)
    )


def _names_own_measure(facts: Facts) -> bool:
    """Whether a measure is named that is more than a general word beside vague ones: "die Kosten deutlich senken"."""
    if facts.draft.metric is not None or facts.metric is None:
        return facts.has_measure
    return not (facts.reading.vague_words and facts.touches("generic", facts.metric.span))


def _most(facts: Facts, *, anchored: bool) -> float:
    """How much the words may give together: a date without words of change speaks for a result."""
    if anchored:
        return 2.0
    return 1.0 if not facts.is_timed or facts.sounds_like_an_aim else 1.5


def _number(facts: Facts, own: tuple[Word, ...]) -> float:
    """A number says half as much where nothing is named that it could belong to: "um 15 % wachsen"."""
    if facts.value is None:
        return 0.0
    bare = facts.unit in _BARE and not (own or facts.has_measure or facts.reading.scopes or facts.general_noun)
    return 1.0 if bare else 2.0


def _measure(facts: Facts) -> float:
    """A measure says less when its name is general ("Umsatz") than when it is its own ("Rücklaufquote")."""
    if facts.draft.metric is not None:
        return 1.0
    if facts.metric is None:
        return 1.0 * names_part(facts)
    return 0.5 if facts.touches("generic", facts.metric.span) else 1.0


def _scopes(facts: Facts, own: tuple[Word, ...]) -> int:
    """How many scopes name something of their own kind: "im Schwarzwald", not "im Unternehmen"."""
    cover = Cover(word.span for word in own)
    return sum(cover.touches(scope.span) for scope in facts.reading.scopes)


def _unanchored_scope(facts: Facts, own: tuple[Word, ...]) -> float:
    """With a date and a change of a thing a scope says what is meant: "die Einarbeitung im Depot Süd verbessern"."""
    if not _scopes(facts, own):
        return 0.0
    if not facts.is_timed or not any(verb.kind == "change" for verb in facts.reading.verbs):
        return 0.5
    scopes = Cover(scope.span for scope in facts.reading.scopes)
    things = (*(word.span for word in own), *(metric.span for metric in facts.reading.metrics))
    return 1.0 if any(not scopes.touches(span) for span in things) else 0.5


def _vague(facts: Facts) -> int:
    words = {*facts.places("vague"), *facts.places("superlative")}
    creating = Cover(facts.creating)
    said = [word for word in facts.reading.vague_words if not creating.touches(word.span)]
    return max(len(words), len(said))


def _is_own(word: Word, facts: Facts) -> bool:
    """Whether the word is a content word that is neither empty, vague nor generic; upper and lower case count alike."""
    if len(word.lower) < _SHORTEST or not word.text[0].isalpha() or word.span in facts.plain_places:
        return False
    return not facts.understood.touches(word.span)


def _weight(word: Word) -> float:
    """A joined word ("Website-Besucherzahl") says more than a plain one, an abstract one ("Exzellenz") less."""
    if "-" in word.text:
        return 1.0
    return 0.25 if word.lower.endswith(_ABSTRACT) else 0.5
