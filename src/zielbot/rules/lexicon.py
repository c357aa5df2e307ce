"""Words by topic, found in one pass over the words of a text."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from zielbot.goals.language import Language
from zielbot.goals.span import Span
from zielbot.rules import words_de, words_en, words_law_de, words_law_en

_WORD = re.compile(r"\d[\d.,]*|\w+(?:[-'’.]\w+)*")
_PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})
_SHORTEST_STEM = 3
_WITH_ZU = re.compile(rf"({'|'.join(words_de.SEPARABLE)})zu([a-zäöüß]{{3,}}n)")
# "ge" stands in front or after a prefix such as "zurück"; "gehen" itself is too short to be done
_LONGEST_PREFIX, _SHORTEST_DONE = 6, 6


@dataclass(frozen=True, slots=True)
class Word:
    """A word as written and in lower case, with where it stands."""

    text: str
    lower: str
    span: Span


def words_of(text: str) -> tuple[Word, ...]:
    """The words and numbers of a text in their order."""
    return tuple(
        Word(match.group(), match.group().lower().replace("’", "'"), Span(match.start(), match.end()))
        for match in _WORD.finditer(text)
    )


class Lexicon:
    """Topics with their words.

    An entry is a word as it stands (`budget`), a beginning (`krank*`), or a phrase joined by underscores, each part
    again a word or a beginning (`ohne_budget*`). Verbs that come apart are written `leg*~ab`: a word or beginning, and
    the word that closes it further on. All entries are in lower case.
    """

    def __init__(self, topics: Mapping[str, Sequence[str]]) -> None:
        self._exact: dict[str, set[str]] = {}
        self._stems: dict[str, set[str]] = {}
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._phrase_stems: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        self._apart: dict[str, list[tuple[str, str]]] = {}
        for topic, entries in topics.items():
            for entry in entries:
                self._add(topic, entry)
        self._closed = frozenset(closing for parts in self._apart.values() for closing, _ in parts)
        stems = (*self._stems, *self._phrase_stems, *self._apart)
        self._longest = max(map(len, stems), default=0)

    def _add(self, topic: str, entry: str) -> None:
        if "~" in entry:
            verb, closing = entry.split("~")
            self._apart.setdefault(verb.rstrip("*"), []).append((closing, topic))
            return
        first, *rest = entry.split("_")
        if rest:
            table = self._phrase_stems if first.endswith("*") else self._phrases
            table.setdefault(first.rstrip("*"), []).append((tuple(rest), topic))
        elif first.endswith("*"):
            self._stems.setdefault(first[:-1], set()).add(topic)
        else:
            self._exact.setdefault(first, set()).add(topic)

    def find(self, words: Sequence[Word]) -> dict[str, list[Span]]:
        """The places of each topic that the words touch, phrases before single words."""
        found: dict[str, list[Span]] = {}
        closings = {word.lower: place for place, word in enumerate(words) if word.lower in self._closed}
        for place, word in enumerate(words):
            self._look_up(word.lower, words, place, found)
            whole = _joined(word.lower)
            if whole is not None:
                self._look_up(whole, words, place, found)
            for end in range(_SHORTEST_STEM, min(self._longest, len(word.lower)) + 1):
                for closing, topic in self._apart.get(word.lower[:end], ()):
                    if closings.get(closing, -1) > place:
                        found.setdefault(topic, []).append(word.span)
        return found

    def _look_up(self, lower: str, words: Sequence[Word], place: int, found: dict[str, list[Span]]) -> None:
        """Adds what the word at the place, read as `lower`, stands for."""
        self._follow(self._phrases.get(lower, ()), words, place, found)
        for topic in self._exact.get(lower, ()):
            found.setdefault(topic, []).append(words[place].span)
        for end in range(_SHORTEST_STEM, min(self._longest, len(lower)) + 1):
            stem = lower[:end]
            self._follow(self._phrase_stems.get(stem, ()), words, place, found)
            for topic in self._stems.get(stem, ()):
                found.setdefault(topic, []).append(words[place].span)

    def _follow(
        self,
        phrases: Sequence[tuple[tuple[str, ...], str]],
        words: Sequence[Word],
        place: int,
        found: dict[str, list[Span]],
    ) -> None:
        for rest, topic in phrases:
            following = words[place + 1 : place + 1 + len(rest)]
            if len(following) == len(rest) and all(
                word.lower.startswith(part[:-1]) if part.endswith("*") else word.lower == part
                for word, part in zip(following, rest, strict=True)
            ):
                found.setdefault(topic, []).append(Span(words[place].span.start, following[-1].span.end))


def _joined(word: str) -> str | None:
    """The infinitive of a verb that "zu" has come into ("einzuführen"), None for other words."""
    match = _WITH_ZU.fullmatch(word)
    return match[1] + match[2] if match else None


@cache
def lexicon(language: Language) -> Lexicon:
    """The lexicon of a language."""
    packs = (words_en, words_law_en) if language is Language.EN else (words_de, words_law_de)
    topics = (topic for pack in packs for topic in pack.TOPICS.items())
    return Lexicon({topic: list(_forms(entries.split())) for topic, entries in topics})


def topics_in(
    words: Sequence[Word], language: Language, own: Mapping[str, Sequence[str]] | None = None
) -> dict[str, list[Span]]:
    """The places of each topic, with the words of a company's own; what belongs to a name is not vague."""
    found = lexicon(language).find(words)
    for topic, spans in (Lexicon(own).find(words) if own else {}).items():
        found.setdefault(topic, []).extend(spans)
    if language is Language.DE and "vague" in found:
        named = {words[place].span for place in range(1, len(words) - 1) if _is_in_name(words, place)}
        found["vague"] = [span for span in found["vague"] if span not in named]
    return found


def _is_in_name(words: Sequence[Word], place: int) -> bool:
    """Whether an adjective is written with a capital inside a sentence: "in Leichter Sprache"."""
    before, word, after = words[place - 1 : place + 2]
    inside = before.text.islower() and before.span.end + 1 == word.span.start and word.span.end + 1 == after.span.start
    return inside and word.text.istitle() and after.text[0].isupper() and not after.text.isupper()


def _forms(entries: Iterable[str]) -> Iterator[str]:
    """The entries with those for adjectives (`gut+`) written out, and each without umlauts too."""
    for entry in entries:
        for form in (entry[:-1] + ending for ending in words_de.FORMS) if entry.endswith("+") else (entry,):
            yield form
            if not form.isascii():
                yield form.translate(_PLAIN)


def is_participle(word: str, language: Language) -> bool:
    """Whether the word has the shape of something done: "gestrichen", "umgerüstet", "scanned"."""
    if language is Language.EN:
        return len(word) > _SHORTEST_STEM + 1 and word.endswith("ed")
    if word.startswith(words_de.UNSTRESSED) and len(word) > _SHORTEST_DONE and word.endswith("t"):
        return word not in words_de.NO_PARTICIPLES
    if word.endswith("iert"):
        return True
    start = word.find("ge")
    return 0 <= start <= _LONGEST_PREFIX and len(word) > start + _SHORTEST_DONE and word.endswith(("t", "en"))


def has_formula(measure: str, language: Language) -> bool:
    """Whether the name is that of a measure with a formula behind it, as "Rücklaufquote"."""
    endings = words_en.MEASURE_ENDINGS if language is Language.EN else words_de.MEASURE_ENDINGS
    first, *rest = measure.lower().split()
    later = rest if language is Language.EN else [word for word in rest if word not in endings]
    return (first.endswith(endings) and first not in endings) or any(word.endswith(endings) for word in later)
