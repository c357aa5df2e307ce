"""Word classes and noun phrases of a text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import NamedTuple

from zielbot.goals.reading import Mention
from zielbot.goals.span import Span
from zielbot.reading.lexicon import Lexicon, WordPack
from zielbot.reading.tokens import Token

_BEFORE = frozenset("D#MUJ")
_CURRENCY = frozenset("%€$£‰")
_LONGEST = 14
_CASE_WORDS = 200


@dataclass(frozen=True, slots=True)
class Marked:
    """A text cut into tokens, each with its class; what all steps share.

    Classes: N noun, J adjective, V verb, D determiner, P preposition, C and S conjunctions, R pronoun, X auxiliary,
    A adverb, T word of time, U unit, M number word, # number, "." sign, ? unknown. `dates` tells which tokens belong
    to a deadline, a vague time or a past date, `amounts` which belong to an amount.
    """

    text: str
    tokens: Sequence[Token]
    tags: Sequence[str]
    dates: Sequence[bool]
    amounts: Sequence[bool]
    lexicon: Lexicon

    def tag(self, index: int) -> str:
        """The class of the token, "." before the first and after the last."""
        return self.tags[index] if 0 <= index < len(self.tags) else "."

    def word(self, index: int) -> str:
        """The token in lower case, empty before the first and after the last."""
        return self.tokens[index].lower if 0 <= index < len(self.tokens) else ""

    def span(self, start: int, end: int) -> Span:
        """The span of tokens start to end (exclusive)."""
        return Span(self.tokens[start].start, self.tokens[end - 1].end)

    def mention(self, start: int, end: int, kind: str = "") -> Mention:
        """The words of tokens start to end (exclusive)."""
        span = self.span(start, end)
        return Mention(span.of(self.text), span, kind)


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


def tag(tokens: Sequence[Token], lexicon: Lexicon) -> list[str]:
    """The class of each token."""
    known = lexicon.tags
    capitals = lexicon.pack.NOUNS_HAVE_CAPITALS and _has_cases(tokens)
    tags: list[str] = []
    start = True
    for index, token in enumerate(tokens):
        if token.kind != "w":
            tags.append("#" if token.kind == "n" else "U" if token.text in _CURRENCY else ".")
            start = token.kind == "b" or token.text in ".!?:•|" or (start and token.kind != "n")
            continue
        found = known.get(token.lower, "?")
        if capitals and token.capital and not start and found in "?VJAP" and (found == "?" or not token.text.isupper()):
            found = "N"
        elif found == "?":
            found = _guess(tokens, index, lexicon, capitals=capitals, start=start)
        elif found == "P" and _opens_order(tokens, index, pack=lexicon.pack):
            found = "S"
        if found in "NVTJ" and not capitals:
            found = _revised(found, token.lower, tokens, tags, lexicon, start=start)
        tags.append(found)
        start = False
    return tags


def _opens_order(tokens: Sequence[Token], index: int, *, pack: WordPack) -> bool:
    """Whether the word opens "um … zu" and is no preposition there."""
    if tokens[index].lower != pack.IN_ORDER or not pack.NOUNS_HAVE_CAPITALS:
        return False
    opens = not index or tokens[index - 1].text in ",.;\n"
    return opens and index + 1 < len(tokens) and tokens[index + 1].kind == "w"


def _revised(
    found: str, word: str, tokens: Sequence[Token], tags: Sequence[str], lexicon: Lexicon, *, start: bool
) -> str:
    """The class of a word that is a verb, a noun or an adjective by its place, where no capital tells."""
    pack = lexicon.pack
    before = tags[-1] if tags else "."
    after_to = bool(tags) and tokens[len(tags) - 1].lower == pack.TO
    verb = word in lexicon.verbs
    if found == "V":
        if after_to or before not in pack.VERB_AFTER:
            return found
        if pack.NOUNS_HAVE_CAPITALS or not word.endswith(pack.PARTICIPLE_ENDS):
            return "N"
        return "J" if not word.endswith(pack.GERUND) else "N" if before in "DJ" else "V"
    if found == "T":
        return (
            "V"
            if verb and before in pack.BEFORE_VERB
            else "N"
            if before == "N" and word in pack.MEASURED_TIME
            else found
        )
    leads = start or (found == "N" and (after_to or before in pack.BEFORE_VERB))
    return "V" if verb and leads and pack.IMPERATIVES else found


def _has_cases(tokens: Sequence[Token]) -> bool:
    """Whether the text tells nouns by capitals: some words small, some with a capital."""
    words = [token.text for token in tokens[:_CASE_WORDS] if token.kind == "w"]
    return any(word.islower() for word in words) and any(word[0].isupper() and not word.isupper() for word in words)


def _guess(tokens: Sequence[Token], index: int, lexicon: Lexicon, *, capitals: bool, start: bool) -> str:
    """The class of a word that no list holds."""
    word, pack = tokens[index].lower, lexicon.pack
    following = tokens[index + 1] if index + 1 < len(tokens) else None
    after = "." if following is None or following.kind != "w" else lexicon.tags.get(following.lower, "?")
    if not pack.NOUNS_HAVE_CAPITALS:
        if start and index + 1 < len(tokens) and (after in "DR" or tokens[index + 1].kind == "n"):
            return "V"
        return "A" if word.endswith(pack.ADVERB_ENDS) else "V" if word.endswith(pack.VERB_ENDS) else "N"
    adjective = after in "N?J" and after != "." and word.endswith(pack.ADJECTIVE_ENDS)
    if capitals and not start:
        return "N" if tokens[index].capital else "J" if adjective else "?"
    if word.endswith(pack.NOUN_ENDS) or lexicon.is_measure(word):
        return "N"
    if capitals:
        return "J" if adjective and following is not None and following.capital else "N"
    if word.endswith(pack.VERB_ENDS) and after == "." and index:
        return "V"
    return "J" if adjective else "N"


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
    prep = first - 1 if first and tags[first - 1] == "P" else -1
    counted = any(tags[position] in "#M" for position in range(first, nouns))
    head = nouns if lexicon.pack.NOUNS_HAVE_CAPITALS else end - 1
    if marked.tag(end) == "#" and not marked.amounts[end] and not marked.dates[end]:
        end += 1
    return Phrase(start, end, end, head, prep, counted, first)


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
