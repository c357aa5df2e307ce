"""The words of one language, looked up by their written form."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from re import Pattern
from typing import NamedTuple, Protocol

from zielbot.goals.quantity import Direction
from zielbot.reading.tokens import spellings

_PARTS = (
    ("time_words", "T"),
    ("unit_words", "U"),
    ("numbers", "M"),
    ("adverbs", "A"),
    ("prepositions", "P"),
    ("conjunctions", "C"),
    ("subordinators", "S"),
    ("determiners", "D"),
    ("pronouns", "R"),
    ("auxiliaries", "X"),
)
_DIRECTIONS = {"up": Direction.UP, "down": Direction.DOWN, "none": None}
_OFTEN = frozenset({"change_up", "change_down", "change", "achieve"})
_SHORTEST_SLIP = 6
_FUNCTION = frozenset("DRXSPCA")
_QUIET = 0.6
_KINDS = {"change_up": ("change", Direction.UP), "change_down": ("change", Direction.DOWN)}


class WordPack(Protocol):
    """The grammar of one language, a module of reading/packs."""

    SEPARATOR: str
    ZU: Pattern[str]
    TO: str
    IN_ORDER: str
    MEANS_CLAUSE: frozenset[str]
    MEANS_NOUN: frozenset[str]
    MEANS_PHRASES: tuple[tuple[str, ...], ...]
    MEANS_DOUBTFUL: frozenset[str]
    WITH: frozenset[str]
    MEANS_VERB: frozenset[str]
    MANNER: frozenset[str]
    PURPOSE_CLAUSE: frozenset[str]
    PURPOSE_ANYWHERE: frozenset[str]
    PURPOSE_PHRASES: tuple[tuple[str, ...], ...]
    RESULTS: frozenset[str]
    LOOSE_WITH: frozenset[str]
    NOUN_ENDS: tuple[str, ...]
    VERB_ENDS: tuple[str, ...]
    PARTICIPLE_ENDS: tuple[str, ...]
    ADJECTIVE_ENDS: tuple[str, ...]
    BARE_ADJECTIVE_ENDS: tuple[str, ...]
    ADVERB_ENDS: tuple[str, ...]
    RESUMES: str
    GENITIVE: frozenset[str]
    OF: frozenset[str]
    OF_MEASURE: frozenset[str]
    PER: frozenset[str]
    ATTRIBUTES: frozenset[str]
    AND: frozenset[str]
    FIRST: dict[str, str]
    OURS: dict[str, str]
    PASSIVE: frozenset[str]
    PASSIVE_ENDS: tuple[str, ...]
    WISH: frozenset[str]
    SCOPE: frozenset[str]
    NOUNS_HAVE_CAPITALS: bool
    IMPERATIVES: bool
    THAN: frozenset[str]
    AS: frozenset[str]
    NOT: frozenset[str]
    MEASURED_TIME: frozenset[str]
    VERB_AFTER: str
    BEFORE_VERB: str
    REFLEXIVE: frozenset[str]
    MODALS: frozenset[str]
    PREFIXES: frozenset[str]
    SHORTEST_TYPO: int
    GERUND: str
    FINITE_END: str
    OPENED: frozenset[str]
    GOAL_WORD: str
    INFLECTIONS: tuple[str, ...]
    SUFFIXES: tuple[str, ...]

    def forms(self, lemma: str, strong: Sequence[str]) -> Iterator[str]:
        """All forms of a verb written in one word."""
        ...

    def adjectives(self, lemma: str, strong: Sequence[str]) -> Iterator[str]:
        """The participles with the endings of adjectives."""
        ...

    def nominalised(self, lemma: str) -> tuple[str, ...]:
        """The regular nouns of the action."""
        ...


class VerbEntry(NamedTuple):
    """What is known of a verb: base form, class and direction."""

    lemma: str
    kind: str
    direction: Direction | None


class Lexicon:
    """The word lists of a language as dictionaries by lower-case form."""

    def __init__(self, data: Mapping[str, object], pack: WordPack) -> None:
        self.pack = pack
        self.tags: dict[str, str] = {}
        self.verbs: dict[str, VerbEntry] = {}
        self.bases: dict[str, dict[str, VerbEntry]] = {}
        self.nominal: dict[str, VerbEntry] = {}
        self._add_verbs(_lists(data, "verbs"), _lists(data, "strong"))
        self._add_nominal(_pairs(data, "nominal"))
        self.nominal_ends = tuple({noun[-4:] for noun in self.nominal})
        self.comparatives = {
            form: _DIRECTIONS[way] for way, words in _lists(data, "comparatives").items() for form in _all(words)
        }
        self.vague = {form: kind for kind, words in _lists(data, "vague").items() for form in _all(words)}
        self.negations = {form: kind for kind, words in _lists(data, "negations").items() for form in _all(words)}
        self.vague_verbs = frozenset(_all(_lists(data, "vague")["verb"]))
        self.people = _set(data, "people")
        self.teams = _set(data, "teams")
        self.salutations = _set(data, "salutations")
        self.customers = _set(data, "customers")
        self.regions = _set(data, "regions")
        self.measures = _set(data, "measures")
        self.weak_measures = _set(data, "weak_measures")
        self.measure_ends = tuple(_set(data, "measure_ends"))
        self.measuring_verbs = frozenset(_list(data, "measuring_verbs"))
        self._team_tails = tuple(word for word in self.teams if len(word) > 2)
        self._people_tails = tuple(word for word in self.people if len(word) > 4)
        self.means_adjectives = _set(data, "means_adjectives")
        self.means_people = _set(data, "means_people")
        self.means_words = _set(data, "means_words")
        self._means_tails = tuple(word for word in self.means_words if len(word) > 4)
        self.empty_nouns = _set(data, "empty_nouns")
        self.ways = {form: _DIRECTIONS[way] for way, words in _lists(data, "ways").items() for form in _all(words)}
        self.not_by_means = _set(data, "not_by_means")
        self.sentence_means = _set(data, "sentence_means")
        self.labels = {form: kind for kind, words in _lists(data, "labels").items() for form in _all(words)}
        self.more_goals = tuple(_set(data, "more_goals"))
        self.greetings = tuple(_list(data, "greetings"))
        self.headers = _set(data, "headers")
        self.signals = frozenset(_list(data, "signals"))
        self.tail_firsts = {name: tuple(_all(firsts)) for name, firsts in _lists(data, "tail_firsts").items()}
        self.other_senses = {kpi: frozenset(_all(near)) for kpi, near in _lists(data, "other_senses").items()}
        self.handed_in = {lemma: frozenset(_all(near)) for lemma, near in _lists(data, "handed_in").items()}
        self._add_tags(data)

    @property
    def vocabulary(self) -> dict[str, float]:
        """The words that speak for this language, function words louder than others."""
        quiet = dict.fromkeys((*self.verbs, *self.nominal, *self.tags), _QUIET)
        loud = (word for word, tag in self.tags.items() if tag in _FUNCTION)
        return quiet | dict.fromkeys((*loud, *self.signals), 1.0)

    def is_measure(self, word: str) -> bool:
        """Whether the word (lower case) names something that is measured."""
        return word in self.measures or (len(word) > 6 and bool(self.measure_ends) and word.endswith(self.measure_ends))

    def is_team(self, word: str) -> bool:
        """Whether the word (lower case) or the end of its compound names a group that acts."""
        return word in self.teams or (
            self.pack.NOUNS_HAVE_CAPITALS and len(word) > 6 and word.endswith(self._team_tails)
        )

    def is_people(self, word: str) -> bool:
        """Whether the word (lower case) or the end of its compound names people."""
        return word in self.people or (
            self.pack.NOUNS_HAVE_CAPITALS and len(word) > 7 and word.endswith(self._people_tails)
        )

    def is_means_word(self, word: str) -> bool:
        """Whether the word (lower case) or the end of its compound names a tool or a measure taken."""
        return word in self.means_words or (len(word) > 7 and word.endswith(self._means_tails))

    def _add_verbs(self, verbs: Mapping[str, Sequence[str]], strong: Mapping[str, Sequence[str]]) -> None:
        listed = [(group, lemma) for group, lemmas in verbs.items() for lemma in lemmas]
        for group, lemma in listed:
            self._add_verb(group, lemma, strong.get(lemma.rpartition(self.pack.SEPARATOR)[2], ()))
        for group, lemma in listed:
            if group in _OFTEN:
                infinitive = lemma.replace(self.pack.SEPARATOR, "")
                for slip in _slips(infinitive):
                    self.verbs.setdefault(slip, self.verbs[infinitive])

    def _add_verb(self, group: str, lemma: str, strong: Sequence[str]) -> None:
        kind, direction = _KINDS.get(group, (group, None))
        prefix, _, base = lemma.rpartition(self.pack.SEPARATOR)
        entry = VerbEntry(prefix + base, kind, direction)
        for form in _all(self.pack.forms(lemma, strong)):
            self.verbs.setdefault(form, entry)
        for form in _all(self.pack.adjectives(lemma, strong)):
            self.tags[form] = "J"
        for form in _all(self.pack.forms(base, strong)) if prefix else ():
            self.bases.setdefault(form, {})[prefix] = entry
        for noun in _all(self.pack.nominalised(lemma)):
            self.nominal.setdefault(noun, entry)

    def _add_nominal(self, listed: Mapping[str, str | None]) -> None:
        by_lemma = {entry.lemma: entry for entry in self.verbs.values()}
        for noun, lemma in listed.items():
            for spelling in spellings(noun):
                if lemma is None:
                    self.nominal.pop(spelling, None)
                    self.nominal.pop(spelling + "en", None)
                elif lemma in by_lemma:
                    self.nominal[spelling] = by_lemma[lemma]

    def _add_tags(self, data: Mapping[str, object]) -> None:
        for lemma in _list(data, "other_verbs"):
            for form in self.pack.forms(lemma, _lists(data, "strong").get(lemma, ())):
                self.tags.update(dict.fromkeys(spellings(form), "V"))
        self.tags.update(dict.fromkeys(self.verbs, "V"))
        self.tags.update(dict.fromkeys(self.bases, "V"))
        self.tags.update(dict.fromkeys(self.nominal, "N"))
        for words in (self.people, self.measures, self.regions, self.means_words, self.empty_nouns):
            self.tags.update(dict.fromkeys(words, "N"))
        self.tags.update(dict.fromkeys(self.vague, "J"))
        self.tags.update(dict.fromkeys(_all(_lists(data, "vague")["verb"]), "V"))
        self.tags.update(dict.fromkeys(self.comparatives, "J"))
        self.tags.update(dict.fromkeys(self.means_adjectives | _set(data, "adjectives"), "J"))
        self.tags.update(dict.fromkeys((prefix for known in self.bases.values() for prefix in known), "A"))
        for auxiliary in _list(data, "auxiliaries"):
            self.tags.update(dict.fromkeys(_slips(auxiliary), "X"))
        tens, ones = (word for word in _list(data, "numbers") if word.endswith("ty")), _list(data, "digits")
        self.tags.update({f"{ten}-{one}": "M" for ten in tens for one in ones})
        for part, tag in _PARTS:
            self.tags.update(dict.fromkeys(_set(data, part), tag))
        self.tags.update(dict.fromkeys(_all(_lists(data, "negations")["none"]), "D"))


def _slips(word: str) -> Iterator[str]:
    """The word with two neighbouring letters swapped or one left out, the first and last kept."""
    if len(word) < _SHORTEST_SLIP:
        return
    for index in range(1, len(word) - 2):
        yield word[:index] + word[index + 1] + word[index] + word[index + 2 :]
        yield word[:index] + word[index + 1 :]


def _all(words: Iterable[str]) -> Iterator[str]:
    for word in words:
        yield from spellings(word)


def _list(data: Mapping[str, object], name: str) -> Sequence[str]:
    value = data.get(name)
    return [str(word) for word in value] if isinstance(value, list) else []


def _set(data: Mapping[str, object], name: str) -> frozenset[str]:
    return frozenset(_all(_list(data, name)))


def _lists(data: Mapping[str, object], name: str) -> Mapping[str, Sequence[str]]:
    value = data.get(name)
    return {str(key): _list(value, key) for key in value} if isinstance(value, dict) else {}


def _pairs(data: Mapping[str, object], name: str) -> Mapping[str, str | None]:
    value = data.get(name)
    return {str(key): item for key, item in value.items()} if isinstance(value, dict) else {}
