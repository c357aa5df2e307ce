"""Whether a goal names something that will be finished, so that anybody can see whether it is there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zielbot.goals.reading import Verb
from zielbot.goals.span import Span
from zielbot.rules import patterns_de, patterns_en
from zielbot.rules.lexicon import is_participle

if TYPE_CHECKING:
    from zielbot.rules.facts import Facts

# without a date it takes more to tell a result ("Version 3.2 der App") from a wish ("ein Buch schreiben")
_THINGS, _THINGS_UNDATED = 1, 2
_DONE_AND_THING = 2


def completes(facts: Facts) -> bool:
    """Whether something is to be finished: by such a word, a proof, or an achievement or a state with a date."""
    if facts.place("more") is not None:
        return False
    if (
        facts.names_proof
        or facts.creating
        or _concludes(facts)
        or any(_is_act(span, facts) for span in facts.places("completion"))
    ):
        return True
    if facts.sounds_like_an_aim:
        return False
    if not facts.is_timed:
        return facts.means_all and _is_done(facts)
    return (
        any(_achieves(verb, facts) for verb in facts.reading.verbs)
        or _covers_all(facts)
        or _is_done(facts)
        or _has_arrived(facts)
    )


def is_checkable(facts: Facts) -> bool:
    """Whether the finished result is of its own kind and not a matter of opinion."""
    if not facts.completes:
        return False
    if facts.names_proof or facts.means_all:
        return True
    if facts.creating:
        return facts.is_timed and not _is_heading(facts)
    if facts.place("attitude") is not None and facts.value is None:
        return False
    if facts.place("vague") is not None or facts.place("superlative") is not None:
        return False
    if not facts.is_timed and facts.reading.vague_words:
        return False
    things = len(facts.own_words) + len(facts.names)
    return things >= (_THINGS if facts.is_timed else _THINGS_UNDATED)


def _concludes(facts: Facts) -> bool:
    """Whether an agreement is to be made: "mit dem Betriebsrat eine Vereinbarung schließen"."""
    endings = patterns_de.AGREEMENTS if facts.german else patterns_en.AGREEMENTS
    return facts.place("concluding") is not None and any(word.lower.endswith(endings) for word in facts.own_words)


def _is_heading(facts: Facts) -> bool:
    """Whether only a heading says that something is built up: "Aufbau einer Vergabestelle", not "Erstellung"."""
    verb = facts.creating[0]
    return facts.german and verb.of(facts.reading.text)[0].isupper() and not facts.touches("drawing_up", verb)


def _is_act(span: Span, facts: Facts) -> bool:
    """Whether the word says what is done, and is not the thing that is to change: "die Einführung verbessern"."""
    if facts.touches("widening", span):
        return False
    if not any(_changes(verb, facts) and not verb.span.overlaps(span) for verb in facts.reading.verbs):
        return True
    is_thing = facts.german and span.start > 0 and span.of(facts.reading.text)[0].isupper()
    return not (is_thing or any(scope.span.overlaps(span) for scope in facts.reading.scopes))


def _changes(verb: Verb, facts: Facts) -> bool:
    """Whether the verb of the goal itself is one of change."""
    if facts.is_aside(verb.span) or facts.follows("towards", verb.span):
        return False
    return verb.kind == "change" or facts.touches("betterment", verb.span)


def _achieves(verb: Verb, facts: Facts) -> bool:
    """Whether the verb reaches something; to start doing is not to have done: "start exploring"."""
    if verb.kind != "achieve":
        return False
    following = facts.word_after(verb.span)
    return not (facts.touches("starting", verb.span) and following is not None and following.lower.endswith("ing"))


def _covers_all(facts: Facts) -> bool:
    """Whether all of something is meant: "jede Schule hat einen Glasfaseranschluss"."""
    return facts.means_all and bool(facts.own_words)


def _is_done(facts: Facts) -> bool:
    """Whether a state is reached: "sind … gestrichen", "is … scanned", with the thing it is done to."""
    if facts.place("state") is None or len(facts.own_words) < _DONE_AND_THING:
        return False
    return any(is_participle(word.lower, facts.reading.language) for word in facts.own_words)


def _has_arrived(facts: Facts) -> bool:
    """Whether a thing is where it is to be: "liegt das Gutachten beim Bauamt"."""
    if facts.place("placed") is None or facts.place("placed_idiom") is not None:
        return False
    return len(facts.own_words) >= _DONE_AND_THING
