"""How people are named in a text: behind titles and roles, in introductions and closings, and by their first names.

A word that the knowledge folder uses as a noun ("Einkauf", "training") is no surname, so that roles and first names in
front of it hide no part of a goal; surnames that are trades too ("Koch") are listed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache

from zielbot.adapters.parsed import load_yaml
from zielbot.adapters.resources import data_root
from zielbot.goals.language import Language

_PARTICLES = r"(?:(?:von|van|de|da|zu|al|el|bin|Mac|Mc|O[’'])(?:[ \t]+(?:der|den|dem|la))?(?:[ \t]+|(?<=[’'c])))?"
_CAPITAL = r"[^\W\d_a-zäöüß](?:[’'][^\W\d_])?[^\W\d_A-Z]+(?:[A-Z][^\W\d_A-Z]+)?(?:[-’'][^\W\d_]+)*"
_LAST = rf"{_PARTICLES}{_CAPITAL}"
_NOUN = re.compile(r"\b[A-ZÄÖÜ][a-zäöüß]{3,}\b")
_WORD = re.compile(r"\b[^\W\d_]{3,}\b")
_NOUN_ENDINGS = re.compile(
    r"(?:ung|heit|keit|schaft|tion|ität|ment|ismus|ik|ur|anz|enz|wesen|kauf|trieb|abteilung|team|nis|ing)(?:en|s|er|e|se)?$"
)
_ENGLISH_NOUN_ENDINGS = re.compile(r"(?:ing|tion|ment|ness|ity|ance|ence|ship|ers|ies)s?$")
_SHORTEST_HEAD = 5


@dataclass(frozen=True, slots=True)
class Named:
    """A person named in a text: where the name begins and ends."""

    start: int
    end: int


def names_in(text: str) -> Iterator[Named]:
    """Where people are named, in the order of the ways to name them; places may overlap."""
    cues = _cues()
    for match in cues.titles.finditer(text):
        yield Named(*match.span("name"))
    for pattern in (cues.closings, cues.introductions, cues.roles):
        for match in pattern.finditer(text):
            if not _is_noun(match["name"].split()[0]):
                yield Named(*match.span("name"))
    for match in cues.pairs.finditer(text):
        if not any(map(_is_noun, match["name"].split())):
            yield Named(*match.span("name"))
    for match in cues.first_names.finditer(text):
        yield from _with_surname(match)


def _with_surname(match: re.Match[str]) -> Iterator[Named]:
    """The first name with its surname; alone where what follows is a noun, and not at all where it is a word itself."""
    last = match["last"]
    surname = last is not None and not _is_noun(last.split()[-1])
    first = match["first"]
    if surname:
        yield Named(match.start("first"), match.end("last"))
    elif first.rstrip("s") not in _words("ambiguous") and first not in _words("ambiguous"):
        yield Named(match.start("first"), match.end("first"))


@lru_cache(maxsize=2048)
def _is_noun(word: str) -> bool:
    """Whether a capitalised word is a noun that goals use rather than a surname."""
    plain = word.lower()
    if plain in _lower("surnames"):
        return False
    if plain in _known() or _NOUN_ENDINGS.search(plain) or _ENGLISH_NOUN_ENDINGS.search(plain):
        return True
    return any(plain.endswith(noun) and len(plain) > len(noun) + 2 for noun in _heads())


@dataclass(frozen=True, slots=True)
class _Cues:
    titles: re.Pattern[str]
    closings: re.Pattern[str]
    introductions: re.Pattern[str]
    roles: re.Pattern[str]
    pairs: re.Pattern[str]
    first_names: re.Pattern[str]


@cache
def _cues() -> _Cues:
    titles, roles, closings = (_either_case(_words(kind)) for kind in ("titles", "roles", "closings"))
    introductions = _either_case(_words("introductions"))
    first = "|".join(map(re.escape, sorted(set(_words("first_names")), key=len, reverse=True)))
    return _Cues(
        titles=re.compile(rf"(?<!\w)(?:{titles}[ \t]+)+(?P<name>(?:{_CAPITAL}[ \t]+)?{_LAST})(?!\.)"),
        closings=re.compile(
            rf"(?<!\w){closings}[,!]?\s+(?P<name>(?:(?:Dr|Prof)\.[ \t]+)*{_CAPITAL}(?:[ \t]+{_LAST})?)"
            r"(?=[ \t]*[.!]?[ \t]*(?:\n|$))"
        ),
        introductions=re.compile(rf"(?<!\w){introductions}\s+(?P<name>{_CAPITAL}(?:[ \t]+{_LAST})?)"),
        roles=re.compile(rf"(?<!\w){roles}[ \t]+(?P<name>{_CAPITAL})(?=[ \t,.;:!?)’']|$)"),
        # two unknown capitalised words inside a sentence are a person more often than anything else
        pairs=re.compile(rf"(?<=[a-zäöüß,(][ \t])(?P<name>{_CAPITAL}[ \t]+{_CAPITAL})(?![\w-])"),
        first_names=re.compile(
            rf"(?<![\w-])(?P<first>(?:{first})(?:-(?:{first}))?s?)(?![\w-])(?:[ \t]+(?P<last>{_LAST}))?"
        ),
    )


@cache
def _words(kind: str) -> frozenset[str]:
    found: set[str] = set()
    for language in Language:
        data = load_yaml(data_root() / "knowledge" / "language" / language.value / "people.yaml")
        assert isinstance(data, Mapping)
        words = data.get(kind, [])
        assert isinstance(words, list)
        found.update(map(str, words))
    return frozenset(found)


@cache
def _lower(kind: str) -> frozenset[str]:
    return frozenset(word.lower() for word in _words(kind))


@cache
def _known() -> frozenset[str]:
    """All words of KPIs, articles, example agreements and word lists, lower-cased, names of people aside."""
    found = {word.lower() for text in _texts() for word in _WORD.findall(text)}
    return frozenset(found | _lower("nouns")) - _lower("first_names")


def _texts() -> Iterator[str]:
    """What the knowledge folder says, the list of people aside."""
    folder = data_root() / "knowledge"
    for pattern in ("kpis/*.yaml", "articles/*.md", "examples/*.csv", "language/*/*.yaml"):
        for path in folder.glob(pattern):
            if path.stem != "people":
                yield path.read_text(encoding="utf-8")


@cache
def _heads() -> tuple[str, ...]:
    """Nouns that are long enough to be the last part of a compound."""
    found = {word.lower() for text in _texts() for word in _NOUN.findall(text)} - _lower("first_names")
    return tuple(noun for noun in found if len(noun) >= _SHORTEST_HEAD)


def numbers_of_people() -> frozenset[str]:
    """Words in front of numbers that stand for a person."""
    return _words("numbers")


def words_for_phones() -> frozenset[str]:
    """Words in front of phone numbers."""
    return _words("phones")


def any_of(words: frozenset[str]) -> str:
    """A pattern for any of the words."""
    return "(?:" + "|".join(map(re.escape, sorted(words, key=len, reverse=True))) + ")"


def _either_case(words: frozenset[str]) -> str:
    return f"(?i:{any_of(words)})"
