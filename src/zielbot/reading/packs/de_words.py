"""How German verbs inflect, and what begins and ends a clause."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

SEPARATOR = "|"
_INSEPARABLE = ("be", "er", "ver", "ent", "emp", "zer", "ge", "miss", "über", "voll")
_WITHOUT_GE = "ieren"
_ADJECTIVE = ("e", "en", "er", "es", "em")


def stem_of(infinitive: str) -> str:
    """The verb without the ending of the infinitive."""
    return infinitive[:-2] if infinitive.endswith("en") else infinitive[:-1]


def finite_forms(infinitive: str, strong: Sequence[str]) -> Iterator[str]:
    """The forms that a main clause uses, without those of the participle."""
    root = stem_of(infinitive)
    link = "e" if root[-1:] in "td" or root.endswith(("chn", "ffn", "dm", "tm", "gn")) else ""
    yield infinitive
    for ending in ("e", link + "st", link + "t", link + "te", link + "ten", link + "tet"):
        yield root + ending
    if infinitive.endswith("ern"):
        yield root[:-1].removesuffix("e") + "re"
    if infinitive.endswith("eln"):
        yield root[:-2] + "le"
    yield from (form for form in strong if not form.startswith("ge") or infinitive.startswith("ge"))


def participles(infinitive: str, strong: Sequence[str]) -> tuple[str, ...]:
    """The past participles, regular or as listed."""
    listed = tuple(form for form in strong if form.endswith("en") and (form.startswith("ge") or _prefixed(infinitive)))
    if listed:
        return listed
    root = stem_of(infinitive)
    link = "e" if root[-1:] in "td" or root.endswith(("chn", "ffn", "dm", "tm", "gn")) else ""
    prefix = "" if _prefixed(infinitive) or infinitive.endswith(_WITHOUT_GE) else "ge"
    return (prefix + root + link + "t",)


def forms(lemma: str, strong: Sequence[str]) -> Iterator[str]:
    """All forms written in one word; a separable prefix is marked by a bar in the lemma."""
    prefix, _, base = lemma.rpartition(SEPARATOR)
    done = participles(base, strong)
    if not prefix:
        yield from finite_forms(base, strong)
        yield from done
        yield base + "d"
        for participle in (*done, base + "d"):
            yield from (participle + ending for ending in _ADJECTIVE)
        return
    yield from (prefix + form for form in finite_forms(base, strong))
    yield prefix + "zu" + base
    for participle in done:
        yield prefix + participle
        yield from (prefix + participle + ending for ending in _ADJECTIVE)


def nominalised(lemma: str) -> tuple[str, ...]:
    """The regular nouns of the action: Steigerung, Einführung."""
    infinitive = lemma.replace(SEPARATOR, "")
    noun = stem_of(infinitive) + "ung"
    return noun, noun + "en"


def _prefixed(infinitive: str) -> bool:
    return infinitive.startswith(_INSEPARABLE) and len(infinitive) > 6


ZU = re.compile(
    r"^(?:ab|an|auf|aus|bei|dar|durch|ein|fest|fort|frei|her|hin|hoch|los|mit|nach|um|vor|weg|weiter|zurück|zu)zu\w+n$"
)
TO = "zu"
"""The word before an infinitive."""
MEANS_CLAUSE = frozenset({"indem"})
MEANS_NOUN = frozenset({"durch", "mittels", "mithilfe", "anhand", "dank"})
MEANS_PHRASES: tuple[tuple[str, ...], ...] = (
    ("mit", "hilfe"),
    ("unter", "einsatz"),
    ("unter", "verwendung"),
    ("auf", "basis"),
    ("auf", "grundlage"),
    ("über", "den", "einsatz"),
)
MEANS_DOUBTFUL = frozenset({"mit", "über", "ueber", "per", "via"})
MEANS_VERB: frozenset[str] = frozenset()
PURPOSE_CLAUSE = frozenset({"damit", "weil", "denn", "sodass", "wegen", "zwecks", "da"})
PURPOSE_PHRASES: tuple[tuple[str, ...], ...] = (("so", "dass"), ("so", "daß"), ("auf", "dass"))
PURPOSE_AT_START = frozenset({"damit", "weil", "wegen", "zwecks"})
IN_ORDER = "um"
LOOSE_WITH = frozenset(
    {"aufhören", "zufrieden", "anfangen", "beginnen", "sprechen", "schluss", "zusammen", "gemeinsam"}
)
"""Words that take "mit" for themselves: what follows is no measure taken."""
NOUN_ENDS = ("ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "tät", "ment", "ismus", "ität")
VERB_ENDS = ("en", "ern", "eln")
ADJECTIVE_ENDS = ("e", "en", "er", "es", "em")
GENITIVE = frozenset({"der", "des", "eines", "einer", "unserer", "unseres", "meiner", "meines", "ihrer", "ihres", "aller",
                      "seiner", "seines", "dieser", "dieses"})  # fmt: skip
ATTRIBUTES = frozenset({"von", "vom", "pro", "je", "mit", "in", "im", "bei", "beim", "für", "zwischen", "an", "am", "auf",
                        "aus", "zu", "zur", "zum", "gegenüber", "über", "nach", "unter", "vor", "ins", "ohne", "gegen"})  # fmt: skip
"""Prepositions that may continue a noun phrase."""
OF = frozenset({"von", "vom", "pro", "je", "an", "am"})
"""Prepositions that tie a noun to the measure before it."""
AND = frozenset({"und", "oder", "sowie", "bzw", "&"})
FIRST = {"ich": "ich", "wir": "wir", "man": "man", "du": "du"}
OURS = {"unser": "wir", "unsere": "wir", "unseren": "wir", "unserem": "wir", "unserer": "wir", "mein": "ich", "meine": "ich",
        "meinen": "ich", "meinem": "ich", "meiner": "ich"}  # fmt: skip
PASSIVE = frozenset({"wird", "werden", "worden", "wurde", "wurden"})
WISH = frozenset({"will", "wollen", "möchte", "möchten", "moechte", "moechten", "mochte", "mochten", "werde", "werden", "soll", "sollen", "sollte", "sollten",
                  "muss", "müssen", "kann", "können", "plane", "planen"})  # fmt: skip
SCOPE = frozenset({"bei", "beim", "für", "in", "im", "unter", "mit", "am", "an", "von", "vom", "auf", "ins"})
CONJUNCT = frozenset({"dass", "daß"})
NOUNS_HAVE_CAPITALS = True
IMPERATIVES = False
