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
        return
    yield from (prefix + form for form in finite_forms(base, strong))
    yield prefix + "zu" + base
    yield from (prefix + participle for participle in done)


def adjectives(lemma: str, strong: Sequence[str]) -> Iterator[str]:
    """The participles with the endings of adjectives: gesteigerte, abgebauten, steigender."""
    prefix, _, base = lemma.rpartition(SEPARATOR)
    for participle in (*participles(base, strong), base + "d"):
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
"""Infinitives with the "zu" inside."""
TO = "zu"
IN_ORDER = "um"
MEANS_CLAUSE = frozenset({"indem"})
MEANS_NOUN = frozenset({"durch", "mittels", "mithilfe", "anhand", "dank", "via"})
MEANS_PHRASES: tuple[tuple[str, ...], ...] = (
    ("mit", "hilfe"),
    ("unter", "einsatz"),
    ("unter", "verwendung"),
    ("unter", "nutzung"),
    ("auf", "basis"),
    ("auf", "grundlage"),
    ("auf", "dem", "weg"),
    ("über", "den", "einsatz"),
    ("im", "rahmen"),
)
MEANS_DOUBTFUL = frozenset({"mit", "über", "ueber", "per"})
"""Prepositions that tell how only before certain nouns or in certain places."""
WITH = frozenset({"mit"})
MEANS_VERB: frozenset[str] = frozenset()
MANNER: frozenset[str] = frozenset()
"""Adverbs that tell how together with the participle after them."""
PURPOSE_CLAUSE = frozenset({"damit", "denn", "da"})
PURPOSE_ANYWHERE = frozenset({"weil", "sodass", "sodaß", "zwecks"})
PURPOSE_PHRASES: tuple[tuple[str, ...], ...] = (("so", "dass"), ("so", "daß"), ("auf", "dass"))
RESULTS = frozenset({"damit", "sodass", "sodaß", "so"})
"""First words of clauses of purpose that may hold the goal's own number."""
LOOSE_WITH = frozenset({
    "aufhören", "aufhoeren", "aufhöre", "zufrieden", "zufriedener", "anfangen", "beginnen", "sprechen", "schluss",
    "zusammen", "gemeinsam", "umgang", "umgehen", "befassen", "beschäftigen", "kombinieren", "vergleichen",
    "verglichen", "auskommen", "irgendwas", "etwas", "was", "nichts", "handeln", "rechnen", "ausgestattet",
    "ausstatten", "versorgen",
})  # fmt: skip
"""Words that take "mit" for themselves: what follows is no measure taken."""
NOUN_ENDS = ("ung", "ungen", "heit", "keit", "schaft", "tion", "tionen", "tät", "ment", "ismus", "ität")
VERB_ENDS = ("en", "ern", "eln")
PARTICIPLE_ENDS = ("e", "en", "er", "es", "em")
ADJECTIVE_ENDS = ("e", "en", "er", "es", "em")
BARE_ADJECTIVE_ENDS = ("isch", "lich", "ig", "sam", "bar", "haft", "los")
ADVERB_ENDS: tuple[str, ...] = ()
RESUMES = "VX"
"""Classes of the word with which a main clause goes on after a subordinate one."""
GENITIVE = frozenset({
    "der", "des", "eines", "einer", "unserer", "unseres", "meiner", "meines", "ihrer", "ihres", "aller", "seiner",
    "seines", "dieser", "dieses",
})  # fmt: skip
OF = frozenset({"von", "vom", "pro", "je"})
"""Prepositions that tie a noun to the noun before it."""
OF_MEASURE = frozenset({"an", "am"})
"""Prepositions that tie a noun to the measure before it ("Anteil an")."""
PER = frozenset({"pro", "je"})
"""Prepositions that make another measure of the one before them ("Umsatz je Filiale")."""
ATTRIBUTES = frozenset({
    "von", "vom", "pro", "je", "mit", "in", "im", "bei", "beim", "für", "zwischen", "an", "am", "auf", "aus", "zu",
    "zur", "zum", "gegenüber", "über", "nach", "unter", "vor", "ins", "ohne", "gegen", "als",
})  # fmt: skip
"""Prepositions that may continue a phrase of means."""
AND = frozenset({"und", "oder", "sowie", "bzw", "&"})
FIRST = {"ich": "ich", "wir": "wir", "man": "man", "du": "du"}
OURS = {
    "unser": "wir", "unsere": "wir", "unseren": "wir", "unserem": "wir", "unserer": "wir", "mein": "ich",
    "meine": "ich", "meinen": "ich", "meinem": "ich", "meiner": "ich",
}  # fmt: skip
PASSIVE = frozenset({"wird", "werden", "worden", "wurde", "wurden"})
PASSIVE_ENDS = ("t", "en")
WISH: frozenset[str] = frozenset()
SCOPE = frozenset({"bei", "beim", "für", "in", "im", "unter", "mit", "am", "an", "von", "vom", "auf", "ins"})
NOUNS_HAVE_CAPITALS = True
IMPERATIVES = False
THAN = frozenset({"als"})
AS = frozenset({"als"})
NOT = frozenset({"nicht", "kein", "keine", "keinen", "keinem", "keiner", "nie"})
MEASURED_TIME: frozenset[str] = frozenset()
"""Words of time that end the name of a measure ("lead time")."""
VERB_AFTER = "DJ"
"""Classes after which the form of a verb is a noun."""
BEFORE_VERB = "X"
"""Classes after which a word that may be both is a verb."""
REFLEXIVE = frozenset({"sich"})
MODALS: frozenset[str] = frozenset()
"""Words after which an unknown word is a verb."""
FINITE_END = "t"
"""The ending of an unknown finite verb after its subject."""
PREFIXES = frozenset(
    {
        "ab",
        "an",
        "auf",
        "aus",
        "be",
        "bei",
        "durch",
        "ein",
        "ent",
        "er",
        "her",
        "hin",
        "mit",
        "nach",
        "vor",
        "zu",
        "unter",
        "um",
        "weg",
        "wieder",
        "zurück",
        "haupt",
        "gegen",
        "wider",
        "fort",
    }
)
"""Beginnings of words that make no compound."""
SHORTEST_TYPO = 6
"""Letters a word must have to be taken for a misspelt one."""
OPENED: frozenset[str] = frozenset()
GERUND = ""
GOAL_WORD = "ziel"
INFLECTIONS = ("innen", "ern", "en", "er", "em", "es", "e", "n", "s")
"""Endings of nouns and adjectives, longest first."""
SUFFIXES = ("ung", "ungen", "heit", "keit", "schaft", "lich", "isch", "quote", "ieren", "eren", "igen", "einhalb")
"""Endings that speak for the language."""
