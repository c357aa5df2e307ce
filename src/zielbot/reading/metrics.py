"""Measures of the KPI catalogue named in a text, or only led to by its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from zielbot.goals.kpi import KpiCatalogue, KpiName
from zielbot.goals.language import Language
from zielbot.goals.reading import MetricMention
from zielbot.reading.lexicon import Lexicon
from zielbot.reading.tokens import Token, fold, stem, tokenise
from zielbot.reading.word_classes import Marked
from zielbot.reading.words import compound_start

EXACT, COMPOUND, TYPO, HINT = 1.0, 0.95, 0.9, 0.5
_MOST_WORDS = 6
_SHORTEST_TAIL = 5
_SHORTEST_TYPO = 6
_HINT_WINDOW = 5
_HINT_TAIL = 4
_CUTOFF = 90
_TAILS = frozenset(
    (
        "er",
        "ere",
        "st",
        "t",
        "te",
        "et",
        "end",
        "ung",
        "heit",
        "keit",
        "ing",
        "ed",
        "s",
        "es",
        "r",
        "d",
        "ly",
        "ion",
        "n",
    )
)


class _Hint(NamedTuple):
    stems: tuple[str, ...]
    kpi: str
    noun: bool


class KpiIndex:
    """The names, synonyms and hints of a catalogue in one language, found by their words."""

    def __init__(self, catalogue: KpiCatalogue, language: Language, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._endings = lexicon.pack.INFLECTIONS
        self._names: dict[str, str] = {}
        self._firsts: set[str] = set()
        self._hints: dict[str, list[_Hint]] = {}
        self._near: dict[str, list[str]] = {}
        self._seen: dict[str, tuple[str, float] | None] = {}
        self._firsts_of = {self._stem(name): firsts for name, firsts in lexicon.tail_firsts.items()}
        other = Language.EN if language is Language.DE else Language.DE
        for kpi in catalogue:
            for name in _names(kpi.name(language)):
                self._add_name(name, kpi.id)
        for kpi in catalogue:
            for name in _names(kpi.name(other)):
                if len(name) > _SHORTEST_TAIL or name.isupper():
                    self._add_name(name, kpi.id)
            for hint in kpi.name(language).hints:
                self._add_hint(hint, kpi.id)

    def find(self, marked: Marked) -> list[MetricMention]:
        """The KPIs named, in the order of the text, and after them those that the words lead to."""
        tokens, tags = marked.tokens, marked.tags
        found: list[MetricMention] = []
        taken = list(marked.dates)
        stems = [self._stem(token.lower) if token.kind == "w" else "" for token in tokens]
        for index, token in enumerate(tokens):
            if token.kind != "w" or taken[index] or stems[index][:3] not in self._firsts:
                continue
            end, kpi = self._longest(stems, tokens, taken, index)
            if kpi is not None and not self._is_another(marked, index, end):
                if not self._is_elsewhere(marked, index, end, kpi):
                    found.append(_mention(marked, index, end, kpi, EXACT))
                taken[index:end] = [True] * (end - index)
        for index, token in enumerate(tokens):
            if token.kind == "w" and not taken[index] and len(token.text) >= _SHORTEST_TYPO and tags[index] in "N?":
                start, match = self._one_or_two(marked, index, taken)
                if match is not None:
                    found.append(_mention(marked, start, index + 1, match[0], match[1]))
                    taken[start : index + 1] = [True] * (index + 1 - start)
        found.sort(key=lambda mention: mention.span)
        return found + list(self._led_to(marked, stems, taken, {mention.kpi for mention in found}))

    def _stem(self, word: str) -> str:
        return stem(word, self._endings)

    def _add_name(self, name: str, kpi: str) -> None:
        words = [part for token in tokenise(name) if token.kind == "w" for part in token.lower.split("-") if part]
        if not words or len(words) > _MOST_WORDS:
            return
        keys = {
            "".join(self._stem(word) for word in words),
            "".join(fold(word) for word in words[:-1]) + self._stem(words[-1]),
        }
        for key in keys:
            self._names.setdefault(key, kpi)
            self._firsts.add(key[:3])
            if len(key) >= _SHORTEST_TYPO:
                for bucket in _buckets(key):
                    self._near.setdefault(bucket, []).append(key)

    def _add_hint(self, hint: str, kpi: str) -> None:
        stems = tuple(self._stem(token.lower) for token in tokenise(hint) if token.kind == "w")
        if stems:
            self._hints.setdefault(stems[0][:4], []).append(_Hint(stems, kpi, hint[0].isupper()))

    def _longest(
        self, stems: Sequence[str], tokens: Sequence[Token], taken: Sequence[bool], index: int
    ) -> tuple[int, str | None]:
        joined = ""
        best: tuple[int, str | None] = (index, None)
        for end in range(index, min(index + _MOST_WORDS, len(tokens))):
            if tokens[end].kind != "w" or taken[end]:
                break
            parts = tokens[end].lower.split("-") if "-" in tokens[end].text else None
            joined += "".join(self._stem(part) for part in parts) if parts else stems[end]
            kpi = self._names.get(joined)
            if kpi is not None:
                best = (end + 1, kpi)
        return best

    def _is_another(self, marked: Marked, start: int, end: int) -> bool:
        """Whether a name of one word is a verb here, or "per" makes another measure of it ("cost per meal")."""
        if end > start + 1:
            return False
        per = marked.word(end) in self._lexicon.pack.PER and marked.tag(end + 1) in "NJU"
        return per or marked.tags[start] == "V"

    def _is_elsewhere(self, marked: Marked, start: int, end: int, kpi: str) -> bool:
        """Whether a word near by shows that the name means another measure: "click rate on phishing mails"."""
        others = self._lexicon.other_senses.get(kpi)
        around = range(max(0, start - _HINT_WINDOW), min(end + _HINT_WINDOW, len(marked.tokens)))
        return others is not None and any(marked.word(index) in others for index in around)

    def _one_or_two(self, marked: Marked, index: int, taken: Sequence[bool]) -> tuple[int, tuple[str, float] | None]:
        """Where a name begins that ends at the word, and which: the word alone or with the noun before it."""
        word = marked.word(index)
        if index and marked.tags[index - 1] in "NJ" and not taken[index - 1] and word not in self._lexicon.tags:
            both = self._typo(self._stem(marked.word(index - 1)) + self._stem(word))
            if both is not None:
                return index - 1, both
        return index, self._inside(word)

    def _inside(self, word: str) -> tuple[str, float] | None:
        """The KPI at the end of a compound, or written with a typing error."""
        if word not in self._seen:
            if len(self._seen) > 20_000:
                self._seen.clear()
            self._seen[word] = self._tail(word) or (
                None if word in self._lexicon.tags else self._typo(self._stem(word))
            )
        return self._seen[word]

    def _tail(self, word: str) -> tuple[str, float] | None:
        begin = compound_start(word, self._lexicon)
        if begin:
            part = word[:begin].rstrip("-")
            kpi = self._names.get(self._stem(part)) or self._names.get(self._stem(part.removesuffix("s")))
            return (kpi, COMPOUND) if kpi is not None else None
        whole = self._stem(word)
        for begin in range(1, len(whole) - _SHORTEST_TAIL + 1):
            kpi = self._names.get(whole[begin:])
            if kpi is not None and self._is_first_part(whole[:begin], whole[begin:], word):
                return kpi, COMPOUND
        return None

    def _is_first_part(self, part: str, name: str, word: str) -> bool:
        """Whether a name may follow the part in one word: not after a mere prefix ("Herausgabe").

        A name that also ends words of other meaning ("Prüfungsausschuss") needs one of its own parts before it.
        """
        firsts = self._firsts_of.get(name)
        if firsts is not None and not any(first in part for first in firsts):
            return False
        pack = self._lexicon.pack
        return "-" in word or (pack.NOUNS_HAVE_CAPITALS and len(part) > 2 and part not in pack.PREFIXES)

    def _typo(self, key: str) -> tuple[str, float] | None:
        if len(key) < self._lexicon.pack.SHORTEST_TYPO:
            return None
        candidates = {near for bucket in _buckets(key) for near in self._near.get(bucket, ())}
        candidates = {near for near in candidates if abs(len(near) - len(key)) <= 2 and key[-1] in near[-2:]}
        if not candidates:
            return None
        from rapidfuzz import fuzz, process
        from rapidfuzz.distance import OSA

        match = process.extractOne(key, sorted(candidates), scorer=fuzz.ratio, score_cutoff=_CUTOFF)
        if match is not None:
            return self._names[match[0]], TYPO
        for near in sorted(candidates):
            if len(near) == len(key) and sorted(near) == sorted(key) and OSA.distance(near, key) == 1:
                return self._names[near], TYPO
        return None

    def _led_to(
        self,
        marked: Marked,
        stems: Sequence[str],
        taken: Sequence[bool],
        named: set[str | None],
    ) -> Iterator[MetricMention]:
        given: set[str | None] = set(named)
        people = any(token.lower in self._lexicon.people for token in marked.tokens)
        for index, own in enumerate(stems):
            if not own or taken[index] or marked.tags[index] not in "NVJ?":
                continue
            for hint in self._hints.get(own[:4], ()):
                if hint.kpi in given or not _begins(own, hint.stems[0]):
                    continue
                if len(hint.stems) == 1 and marked.tags[index] == "V" and (hint.noun or not people):
                    continue
                end = _follow(stems, index, hint.stems)
                if end is not None:
                    given.add(hint.kpi)
                    yield _mention(marked, index, end, hint.kpi, HINT, candidate=True)


def _names(name: KpiName) -> Iterable[str]:
    yield name.name
    if name.short:
        yield name.short
    if name.genitive:
        yield name.genitive
    yield from name.synonyms


def _buckets(key: str) -> tuple[str, str]:
    return key[:3], "-" + key[-4:]


def _begins(word: str, hint: str) -> bool:
    return word == hint or (len(hint) >= _HINT_TAIL and word.startswith(hint) and word[len(hint) :] in _TAILS)


def _follow(stems: Sequence[str], index: int, hint: tuple[str, ...]) -> int | None:
    """Where the words of the hint end when they follow each other closely from `index`; None where they do not."""
    position = index
    for wanted in hint[1:]:
        near = range(position + 1, min(position + _HINT_WINDOW, len(stems)))
        hit = next((spot for spot in near if stems[spot] and _begins(stems[spot], wanted)), None)
        if hit is None:
            return None
        position = hit
    return position + 1


def _mention(marked: Marked, start: int, end: int, kpi: str, score: float, *, candidate: bool = False) -> MetricMention:
    span = marked.span(start, end)
    return MetricMention(span.of(marked.text), span, kpi, candidate, score)
