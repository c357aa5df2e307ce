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
    bare = lemma[:-1] if lemma.endswith("e") else lemma
    yield from (bare + "ing", bare + "ed")
    yield from strong


def nominalised(lemma: str) -> tuple[str, ...]:
    """No noun of the action is regular enough in English; those that matter are listed."""
    return ()


ZU = re.compile(r"^(?!)")
TO = "to"
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
MEANS_VERB = frozenset({"by"})
PURPOSE_CLAUSE = frozenset({"because", "since"})
PURPOSE_PHRASES: tuple[tuple[str, ...], ...] = (
    ("so", "that"),
    ("in", "order", "to"),
    ("in", "order", "that"),
    ("so", "as", "to"),
    ("so", "we"),
    ("so", "i"),
    ("due", "to"),
)
PURPOSE_AT_START = frozenset({"because"})
IN_ORDER = "to"
LOOSE_WITH = frozenset({"better", "happy", "satisfied", "good", "work", "together", "deal", "meet", "conversation", "closely",
                        "speak", "talk", "stop", "comply"})  # fmt: skip
NOUN_ENDS = ("tion", "tions", "ment", "ness", "ity", "ship", "ance", "ence", "ism")
VERB_ENDS: tuple[str, ...] = ()
ADJECTIVE_ENDS: tuple[str, ...] = ()
GENITIVE = frozenset({"of"})
ATTRIBUTES = frozenset(
    {"of", "per", "with", "in", "for", "from", "at", "on", "between", "among", "to", "about", "into"}
)
OF = frozenset({"of", "per"})
AND = frozenset({"and", "or", "&"})
FIRST = {"i": "ich", "we": "wir", "you": "du", "i'd": "ich", "we'd": "wir", "i'll": "ich", "we'll": "wir", "i'm": "ich",
         "we're": "wir"}  # fmt: skip
OURS = {"our": "wir", "my": "ich"}
PASSIVE = frozenset({"is", "are", "be", "been", "being"})
WISH = frozenset({"want", "wants", "will", "would", "should", "must", "need", "needs", "plan", "aim", "shall", "can", "like",
                  "i'd", "we'd", "i'll", "we'll", "going", "hope", "intend", "wish", "try"})  # fmt: skip
SCOPE = frozenset({"in", "for", "at", "among", "with", "across", "on"})
CONJUNCT = frozenset({"that"})
NOUNS_HAVE_CAPITALS = False
IMPERATIVES = True
