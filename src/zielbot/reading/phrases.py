"""Noun phrases of a text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from zielbot.reading.word_classes import Marked

_BEFORE = frozenset("D#MUJ")
_LONGEST = 14


class Phrase(NamedTuple):
    """A noun phrase as token positions.

    `start` to `end` (exclusive) from its first adjective or noun to its last noun, `full` the end with its genitives,
    `head` its main noun, `prep` the preposition before it (-1 where there is none), `counted` whether a number stands
    before it, `first` where it begins with article and number, `tied` whether it is the genitive of the one before.
    """

    start: int
    end: int
    full: int
    head: int
    prep: int
    counted: bool
    first: int
    tied: bool = False


def find_phrases(marked: Marked) -> list[Phrase]:
    """All noun phrases outside dates, in order, each with its genitives."""
    simple: list[Phrase] = []
    tags, dates = marked.tags, marked.dates
    index, count = 0, len(tags)
    while index < count:
        if dates[index] or (tags[index] != "N" and tags[index] not in _BEFORE):
            index += 1
            continue
        first = index
        while index < count and not dates[index] and tags[index] in _BEFORE and index - first < _LONGEST:
            index += 1
        nouns = index
        while index < count and not dates[index] and tags[index] == "N" and index - first < _LONGEST:
            index += 1
        if index > nouns:
            simple.append(_phrase(marked, first, nouns, index))
        index = max(index, first + 1)
    return _tied(simple, marked)


def _phrase(marked: Marked, first: int, nouns: int, end: int) -> Phrase:
    tags, lexicon = marked.tags, marked.lexicon
    start = nouns
    while start > first and tags[start - 1] == "J":
        word = marked.tokens[start - 1].lower
        if word in lexicon.comparatives or lexicon.vague.get(word) == "amount":
            break
        start -= 1
    prep = first - 1 if first and tags[first - 1] == "P" and not _compares(marked, first - 1) else -1
    counted = any(tags[position] in "#M" for position in range(first, nouns))
    head = nouns if lexicon.pack.NOUNS_HAVE_CAPITALS else end - 1
    if _is_time_to(marked, end):
        end += 2
    if marked.tag(end) == "#" and not marked.amounts[end] and not marked.dates[end]:
        end += 1
    return Phrase(start, end, end, head, prep, counted, first)


def _is_time_to(marked: Marked, end: int) -> bool:
    """Whether the name of the measure goes on: "time to hire"."""
    pack = marked.lexicon.pack
    timed = marked.word(end - 1) in pack.MEASURED_TIME and marked.word(end) == pack.TO
    return timed and marked.word(end + 1) in marked.lexicon.verbs


def _tied(simple: Sequence[Phrase], marked: Marked) -> list[Phrase]:
    """Each phrase with the genitives that follow it directly."""
    pack = marked.lexicon.pack
    done: list[Phrase] = []
    following: Phrase | None = None
    for phrase in reversed(simple):
        full = phrase.end
        if following is not None and phrase.end <= following.first <= phrase.end + 1:
            between = marked.word(phrase.end)
            joined = between in pack.GENITIVE or (following.prep == phrase.end and between in pack.OF)
            if between in pack.OF_MEASURE:
                joined = following.prep == phrase.end and marked.lexicon.is_measure(marked.word(phrase.head))
            if joined and following.full - phrase.start <= _LONGEST:
                full = following.full
                done[-1] = following._replace(tied=True)
        following = phrase._replace(full=full)
        done.append(following)
    done.reverse()
    return done


def _compares(marked: Marked, index: int) -> bool:
    """Whether the word is the "als" of "weniger als 5 Fehler"."""
    return marked.word(index) in marked.lexicon.pack.THAN and marked.word(index - 1) in marked.lexicon.comparatives
