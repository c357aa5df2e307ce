"""What a language model may write in full: sentences that say nothing beyond the words they stand on."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date

from zielbot.drafting.answer import TextReader
from zielbot.drafting.grounding import locate
from zielbot.drafting.packs import pack_for
from zielbot.drafting.plausible import FOREIGN
from zielbot.goals.language import Language
from zielbot.goals.quantity import Quantity
from zielbot.goals.reading import Reading
from zielbot.goals.span import Span

_NUMBER = re.compile(r"\d+(?:[.,]\d+)*")
_WORD = re.compile(r"[^\W\d_]+")
_LONGEST = 400
_STEM = 5
_NEW_WORDS = 2
_SHARE = 0.5
_MOST_WORDS = 12
_COVER = 0.8


def says_the_same(wording: str, sentence: str, *, reader: TextReader, language: Language, today: date) -> bool:
    """Whether a wording says exactly what the sentence says: the same numbers and dates, and hardly a new word."""
    if not _is_plain(wording) or _unknown_words(wording, sentence) is None:
        return False
    if sorted(_figures(wording, language)) != sorted(_figures(sentence, language)):
        return False
    mine = reader.read(wording, today=today, language=language)
    theirs = reader.read(sentence, today=today, language=language)
    return (_ways(mine), _amounts(mine), _dates(mine)) == (_ways(theirs), _amounts(theirs), _dates(theirs))


def _is_plain(text: str) -> bool:
    return 0 < len(text) <= _LONGEST and "\n" not in text and not FOREIGN.search(text)


def _unknown_words(wording: str, sentence: str) -> list[str] | None:
    """The few new words of a wording; None where there are too many, or names and nouns that nobody said."""
    known = _stems(sentence)
    new = [word for word in _WORD.findall(wording) if len(word) >= _STEM and word.lower()[:_STEM] not in known]
    if len(new) > _NEW_WORDS or any(word[0].isupper() for word in new):
        return None
    return new


def _stems(text: str) -> set[str]:
    return {word.lower()[:_STEM] for word in _WORD.findall(text)}


def _figures(text: str, language: Language) -> list[str]:
    """All numbers of a text, in digits and in words ("one" and "ein" aside, which are articles too)."""
    words = {word for word, value in pack_for(language).numbers.items() if value != 1}
    spelled = [word for word in _WORD.findall(text.lower()) if word in words]
    return [*_NUMBER.findall(text), *spelled]


def _ways(reading: Reading) -> set[object]:
    """The directions that the verbs and the sentence as a whole give."""
    return {reading.direction, *(verb.direction for verb in reading.verbs if verb.direction)}


def _amounts(reading: Reading) -> list[tuple[object, ...]]:
    return sorted((_amount(one) for one in reading.quantities), key=repr)


def _amount(found: Quantity) -> tuple[object, ...]:
    return (found.kind, found.value, found.unit, found.baseline, found.upper, found.comparator)


def _dates(reading: Reading) -> list[date]:
    return sorted(found.date for found in reading.deadlines)


def borne_sentences(sentences: Sequence[str], quotes: Sequence[str], text: str, language: Language) -> tuple[str, ...]:
    """The sentences whose quote stands in the text and says their numbers and most of their words."""
    kept = []
    for sentence, quote in zip(sentences, quotes, strict=False):
        span = locate(quote, text)
        if span is None or not _is_plain(sentence):
            continue
        passage = span.of(text)
        numbers = set(_figures(sentence, language)) <= set(_figures(passage, language))
        words = [word.lower()[:_STEM] for word in _WORD.findall(sentence) if len(word) >= _STEM]
        shared = sum(word in _stems(passage) for word in words)
        if numbers and words and shared / len(words) >= _SHARE:
            kept.append(sentence.strip())
    return tuple(kept)


def harmless_suggestions(suggestions: Sequence[str], language: Language) -> tuple[str, ...]:
    """The suggestions that are short, plain and without any number."""
    kept = dict.fromkeys(
        text
        for one in suggestions
        if (text := one.strip().rstrip(".")) and _is_plain(text) and len(text.split()) <= _MOST_WORDS
        if not _figures(text, language)
    )
    return tuple(kept)[:3]


def parts_of(parts: Sequence[str], text: str) -> tuple[Span, ...]:
    """Where the parts stand in the text, in order; nothing where one is not there or too much would be lost."""
    spans: list[Span] = []
    start = 0
    for part in parts:
        span = locate(part, text[start:])
        if span is None:
            return ()
        spans.append(Span(span.start + start, span.end + start))
        start = spans[-1].end
    covered = sum(len(re.sub(r"\W", "", span.of(text))) for span in spans)
    return tuple(spans) if covered >= _COVER * len(re.sub(r"\W", "", text)) else ()
