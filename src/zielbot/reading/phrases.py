"""Word classes and noun phrases of a text."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from zielbot.goals.span import Span
from zielbot.reading.lexicon import Lexicon
from zielbot.reading.tokens import Token

_NOUN_PART = frozenset("NJ")
_BEFORE = frozenset("D#MUJ")
_LONGEST = 14


class Phrase(NamedTuple):
    """A noun phrase as token positions: `start` to `end` (exclusive) from its first adjective or noun to its last
    noun, `full` the end with its genitive or "of" attributes, `head` its main noun, `prep` the preposition before it
    (-1 where there is none), `counted` whether a number stands before it, `first` where it begins with all of that.
    """

    start: int
    end: int
    full: int
    head: int
    prep: int
    counted: bool
    first: int


def tag(tokens: Sequence[Token], lexicon: Lexicon) -> list[str]:
    """The class of each token: N noun, J adjective, V verb, D determiner, P preposition and so on, "?" unknown."""
    known, pack = lexicon.tags, lexicon.pack
    capitals = pack.NOUNS_HAVE_CAPITALS and has_cases(tokens)
    tags: list[str] = []
    start = True
    for index, token in enumerate(tokens):
        if token.kind != "w":
            tags.append("#" if token.kind == "n" else "U" if token.text in "%€$£" else ".")
            start = token.kind == "b" or token.text in ".!?:•|" or (start and token.kind != "n")
            continue
        found = known.get(token.lower, "?")
        if capitals and token.capital and not start and found in "?VJAP" and not token.text.isupper():
            found = "N"
        elif found == "?":
            found = _guess(tokens, index, lexicon, capitals=capitals, start=start)
        tags.append(found)
        start = False
    return tags


def has_cases(tokens: Sequence[Token]) -> bool:
    """Whether the text tells nouns by capitals: some words small, some with a capital after the first."""
    words = [token.text for token in tokens[:200] if token.kind == "w"]
    return any(word[:1].isupper() and not word.isupper() for word in words) and any(word.islower() for word in words)


def _guess(tokens: Sequence[Token], index: int, lexicon: Lexicon, *, capitals: bool, start: bool) -> str:
    token, pack = tokens[index], lexicon.pack
    word = token.lower
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    if capitals and not start:
        if token.capital:
            return "N"
        return "J" if word.endswith(pack.ADJECTIVE_ENDS) and following and following.kind == "w" else "?"
    if not pack.NOUNS_HAVE_CAPITALS:
        return "A" if word.endswith("ly") else "N"
    if word.endswith(pack.NOUN_ENDS) or lexicon.is_measure(word):
        return "N"
    nextword = following is not None and following.kind == "w"
    next_tag = lexicon.tags.get(following.lower, "?") if following is not None and nextword else "."
    if capitals and start:
        adjective = following is not None and nextword and following.capital and word.endswith(pack.ADJECTIVE_ENDS)
        return "J" if adjective and next_tag in "?N" else "N"
    if word.endswith(pack.VERB_ENDS) and next_tag == ".":
        return "V" if index else "N"
    return "J" if word.endswith(pack.ADJECTIVE_ENDS) and next_tag in "N?" and nextword else "N"


def phrases(tokens: Sequence[Token], tags: Sequence[str], blocked: Sequence[bool], lexicon: Lexicon) -> list[Phrase]:
    """All noun phrases outside the blocked tokens, in order, each with its attributes."""
    simple: list[Phrase] = []
    index, count = 0, len(tokens)
    while index < count:
        if blocked[index] or (tags[index] not in _BEFORE and tags[index] != "N"):
            index += 1
            continue
        first = index
        while index < count and not blocked[index] and tags[index] in _BEFORE and index - first < _LONGEST:
            index += 1
        nouns = index
        while index < count and not blocked[index] and tags[index] == "N" and index - first < _LONGEST:
            index += 1
        if index > nouns:
            simple.append(_phrase(tokens, tags, first, nouns, index, lexicon))
        index = max(index, first + 1)
    return _attributes(simple, tokens, tags, lexicon)


def _phrase(tokens: Sequence[Token], tags: Sequence[str], first: int, nouns: int, end: int, lexicon: Lexicon) -> Phrase:
    start = nouns
    while start > first and tags[start - 1] == "J" and tokens[start - 1].lower not in lexicon.comparatives:
        if lexicon.vague.get(tokens[start - 1].lower) == "amount":
            break
        start -= 1
    prep = first - 1 if first and tags[first - 1] == "P" else -1
    counted = any(tags[position] in "#M" for position in range(first, nouns))
    head = nouns if lexicon.pack.NOUNS_HAVE_CAPITALS else end - 1
    return Phrase(start, end, end, head, prep, counted, first)


def _attributes(
    simple: Sequence[Phrase], tokens: Sequence[Token], tags: Sequence[str], lexicon: Lexicon
) -> list[Phrase]:
    """Each phrase with the genitives that follow it directly; a phrase so tied keeps its place in the list."""
    tied: list[Phrase] = []
    pack = lexicon.pack
    full = 0
    for position in range(len(simple) - 1, -1, -1):
        phrase = simple[position]
        following = simple[position + 1] if position + 1 < len(simple) else None
        full = phrase.end
        if following is not None and phrase.end <= following.first <= phrase.end + 1:
            between = tokens[phrase.end].lower
            joined = between in pack.GENITIVE or (between in pack.OF and following.prep == phrase.end)
            if joined and tied[-1].full - phrase.start <= _LONGEST:
                full = tied[-1].full
        tied.append(phrase._replace(full=full))
    tied.reverse()
    return tied


def span_of(tokens: Sequence[Token], start: int, end: int) -> Span:
    """The span of tokens[start:end]."""
    return Span(tokens[start].start, tokens[end - 1].end)


def is_attribute(phrases_: Sequence[Phrase], position: int) -> bool:
    """Whether the phrase at that position is the genitive of the one before it."""
    return position > 0 and phrases_[position - 1].full >= phrases_[position].end
