"""How English verbs inflect, and what begins and ends a clause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

SEPARATOR = "|"
_VOWELS = "aeiou"


def forms(lemma: str, strong: Sequence[str]) -> Iterator[str]:
    """All forms of the verb: base, -s, -ed, -ing and those listed."""
    yield lemma
    if lemma.endswith("y") and lemma[-2:-1] not in _VOWELS:
        yield from (lemma[:-1] + "ies", lemma[:-1] + "ied")
    elif lemma.endswith(("s", "x", "ch", "sh", "z", "o")):
        yield lemma + "es"
    else:
        yield lemma + "s"
    bare = lemma.removesuffix("e")
    yield from (bare + "ing", bare + "ed")
    yield from strong


def adjectives(lemma: str, strong: Sequence[str]) -> Iterator[str]:
    """English participles take no endings."""
    return iter(())


def nominalised(lemma: str) -> tuple[str, ...]:
    """No noun of the action is regular enough in English; those that matter are listed."""
    return ()


ZU = re.compile(r"(?!)")
TO = "to"
IN_ORDER = "to"
MEANS_CLAUSE: frozenset[str] = frozenset()
MEANS_NOUN = frozenset({"through", "via", "using", "leveraging"})
MEANS_PHRASES: tuple[tuple[str, ...], ...] = (
    ("with", "the", "help"),
    ("with", "help"),
    ("by", "means"),
    ("by", "way"),
    ("thanks", "to"),
    ("with", "the", "aid"),
)
MEANS_DOUBTFUL = frozenset({"with"})
WITH = frozenset({"with"})
MEANS_VERB = frozenset({"by"})
MANNER = frozenset({"automatically"})
PURPOSE_CLAUSE = frozenset({"since"})
PURPOSE_ANYWHERE = frozenset({"because"})
PURPOSE_PHRASES: tuple[tuple[str, ...], ...] = (
    ("so", "that"),
    ("in", "order", "to"),
    ("in", "order", "that"),
    ("so", "as", "to"),
    ("so", "we"),
    ("so", "i"),
    ("due", "to"),
)
RESULTS = frozenset({"so"})
LOOSE_WITH = frozenset({
    "better", "happy", "happier", "satisfied", "good", "work", "together", "deal", "meet", "conversation",
    "closely", "speak", "talk", "comply", "compared", "contract", "contracts", "familiar", "something", "line",
    "accordance",
})  # fmt: skip
NOUN_ENDS = ("tion", "tions", "ment", "ness", "ity", "ship", "ance", "ence", "ism")
VERB_ENDS = ("ed",)
PARTICIPLE_ENDS = ("ed", "ing")
ADJECTIVE_ENDS: tuple[str, ...] = ()
BARE_ADJECTIVE_ENDS: tuple[str, ...] = ()
ADVERB_ENDS = ("ly",)
RESUMES = "VXRND"
GENITIVE = frozenset({"of"})
OF = frozenset({"of", "per"})
OF_MEASURE: frozenset[str] = frozenset()
PER = frozenset({"per"})
ATTRIBUTES = frozenset(
    {"of", "per", "with", "in", "for", "from", "at", "on", "between", "among", "to", "about", "into"}
)
AND = frozenset({"and", "or", "&"})
FIRST = {
    "i": "ich", "we": "wir", "you": "du", "i'd": "ich", "we'd": "wir", "i'll": "ich", "we'll": "wir", "i'm": "ich",
    "we're": "wir",
}  # fmt: skip
OURS = {"our": "wir", "my": "ich"}
PASSIVE = frozenset({"is", "are", "be", "been", "being"})
PASSIVE_ENDS = ("ed", "en")
WISH = frozenset({
    "want", "wants", "would", "need", "needs", "like", "i'd", "we'd", "hope", "wish", "ask", "help", "get",
    "enable", "allow", "encourage", "motivate", "persuade", "convince", "expect", "force",
})  # fmt: skip
"""Verbs whose "to" belongs to what is wished for and opens no purpose."""
SCOPE = frozenset({"in", "for", "at", "among", "with", "across", "on"})
NOUNS_HAVE_CAPITALS = False
IMPERATIVES = True
THAN = frozenset({"than"})
AS = frozenset({"as"})
NOT = frozenset({"not", "no", "never", "don't"})
MEASURED_TIME = frozenset({"time", "times", "hour", "hours", "day", "days", "minutes"})
VERB_AFTER = "DJ#MP"
BEFORE_VERB = "XR"
"""Classes after which a word that may be both is a verb."""
REFLEXIVE = frozenset({"himself", "herself", "themselves", "itself"})
MODALS = frozenset(
    {"will", "should", "must", "can", "could", "shall", "may", "might", "would", "i'll", "we'll", "i'd", "we'd", "to"}
)
"""Words after which an unknown word is a verb."""
FINITE_END = ""
"""The ending of an unknown finite verb after its subject."""
PREFIXES: frozenset[str] = frozenset()
"""Beginnings of words that make no compound."""
SHORTEST_TYPO = 8
"""Letters a word must have to be taken for a misspelt one."""
OPENED = frozenset({"open", "clean", "clear", "dry", "warm", "free", "level", "complete", "secure", "separate"})
"""Verbs that behind "keep" and its object are adjectives."""
GERUND = "ing"
GOAL_WORD = "goal"
INFLECTIONS = ("es", "s")
"""Endings of nouns and adjectives, longest first."""
SUFFIXES = ("ing", "tion", "ly", "ness", "ed", "ment", "ity", "'s", "able")
