"""Means (how it is to be reached) and purposes (what for), as stretches of tokens."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from zielbot.reading.lexicon import Lexicon
from zielbot.reading.tokens import Token

_FAR = 60
_NEAR = 8
_SENTENCE_END = frozenset(".!?;•")


class Stretch(NamedTuple):
    """Tokens from `start` to `end` (exclusive) that form a clause; `kind` is means, purpose or order (um … zu)."""

    start: int
    end: int
    kind: str


class ClauseFinder:
    """Finds the clauses of means and purpose by their first words."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._pack = lexicon.pack
        self._phrases = {
            words[0]: [
                (other, kind)
                for kind, listed in (("means", self._pack.MEANS_PHRASES), ("purpose", self._pack.PURPOSE_PHRASES))
                for other in listed
                if other[0] == words[0]
            ]
            for words in (*self._pack.MEANS_PHRASES, *self._pack.PURPOSE_PHRASES)
        }

    def find(self, tokens: Sequence[Token], tags: Sequence[str], hidden: Sequence[bool]) -> list[Stretch]:
        """All of them in order; `hidden` marks the tokens of deadlines, which end a phrase of means."""
        found: list[Stretch] = []
        index = 0
        while index < len(tokens):
            stretch = None if hidden[index] else self._at(tokens, tags, hidden, index)
            if stretch is None:
                index += 1
                continue
            found.append(stretch)
            index = max(stretch.end, index + 1)
        return found

    def _at(self, tokens: Sequence[Token], tags: Sequence[str], hidden: Sequence[bool], index: int) -> Stretch | None:
        token = tokens[index]
        if token.kind != "w":
            return None
        word, pack = token.lower, self._pack
        start = _begins_clause(tokens, index)
        if start and word in self._lexicon.labels and index + 1 < len(tokens) and tokens[index + 1].text == ":":
            return Stretch(index, _line_end(tokens, index), self._lexicon.labels[word])
        for words, kind in self._phrases.get(word, ()):
            if tuple(other.lower for other in tokens[index : index + len(words)]) == words:
                end = (
                    self._clause_end(tokens, index)
                    if kind == "purpose"
                    else self._phrase_end(tokens, tags, hidden, index + len(words))
                )
                return Stretch(index, end, kind)
        if word in pack.MEANS_CLAUSE:
            return Stretch(index, self._clause_end(tokens, index), "means")
        if (
            word in self._lexicon.sentence_means
            and _begins_sentence(tokens, index)
            and tags[index + 1 : index + 2] in (["V"], ["X"], ["?"])
        ):
            return Stretch(index, _sentence_end(tokens, index), "means")
        if word in pack.PURPOSE_CLAUSE and (start or word not in pack.PURPOSE_AT_START) and start:
            return Stretch(index, self._clause_end(tokens, index), "purpose")
        if word == pack.IN_ORDER:
            return self._in_order(tokens, tags, index)
        return self._by_means(tokens, tags, hidden, index)

    def _by_means(
        self, tokens: Sequence[Token], tags: Sequence[str], hidden: Sequence[bool], index: int
    ) -> Stretch | None:
        word, pack = tokens[index].lower, self._pack
        if word in pack.MEANS_VERB:
            following = tokens[index + 1].lower if index + 1 < len(tokens) else ""
            if (
                (following.endswith("ing")
                and following not in self._lexicon.not_by_means)
                or (tags[index + 1 : index + 2] == ["A"]
                and tokens[index + 2 : index + 3]
                and tokens[index + 2].lower.endswith("ing"))
            ):
                return Stretch(index, self._clause_end(tokens, index), "means")
            return None
        if word not in pack.MEANS_NOUN and word not in pack.MEANS_DOUBTFUL:
            return None
        head = self._head(tokens, tags, hidden, index + 1)
        if head is None or tokens[head].lower in self._lexicon.not_by_means:
            return None
        if word in pack.MEANS_NOUN or self._is_instrument(tokens, tags, hidden, index, head):
            return Stretch(index, self._phrase_end(tokens, tags, hidden, index + 1), "means")
        return None

    def _head(self, tokens: Sequence[Token], tags: Sequence[str], hidden: Sequence[bool], start: int) -> int | None:
        """The first noun of the phrase that begins there."""
        for index in range(start, min(start + _NEAR, len(tokens))):
            if hidden[index]:
                return None
            if tags[index] == "N":
                while not self._pack.NOUNS_HAVE_CAPITALS and index + 1 < len(tokens) and tags[index + 1] == "N":
                    index += 1
                return index
            if tags[index] not in "DJM#?AV" or (
                tags[index] == "V" and not tokens[index].lower.endswith(("e", "en", "er", "ed", "ing"))
            ):
                return None
        return None

    def _is_instrument(
        self, tokens: Sequence[Token], tags: Sequence[str], hidden: Sequence[bool], index: int, head: int
    ) -> bool:
        """Whether "mit" tells how and not with whom or which: no people, not an attribute of the noun before."""
        lexicon, word = self._lexicon, tokens[head].lower
        if word in lexicon.people or word in lexicon.customers or word in lexicon.regions:
            return False
        if word in lexicon.means_words or any(
            len(known) > 4 and word.endswith(known) for known in _tails(word, lexicon)
        ):
            return True
        if tokens[index].lower not in ("mit", "with") or any(
            other.lower in self._pack.LOOSE_WITH for other in tokens[max(0, index - 4) : index]
        ):
            return False
        if any(other.lower in self._pack.LOOSE_WITH for other in tokens[head + 1 : head + 4]):
            return False
        return index > 0 and (hidden[index - 1] or tags[index - 1] in "XRU.V")

    def _in_order(self, tokens: Sequence[Token], tags: Sequence[str], index: int) -> Stretch | None:
        pack = self._pack
        if pack.NOUNS_HAVE_CAPITALS:
            if not _begins_clause(tokens, index) or tags[index + 1 : index + 2] == ["#"]:
                return None
            end = self._clause_end(tokens, index)
            inside = tokens[index + 1 : end]
            if any(other.lower == pack.TO or pack.ZU.match(other.lower) for other in inside):
                return Stretch(index, end, "order")
            return None
        following = tokens[index + 1] if index + 1 < len(tokens) else None
        if following is None or following.lower not in self._lexicon.verbs or not index:
            return None
        before = tags[index - 1]
        if tokens[index - 1].text == "," or before in "N#UT":
            return Stretch(index, self._clause_end(tokens, index), "order")
        return None

    def _clause_end(self, tokens: Sequence[Token], start: int) -> int:
        """Where the clause that begins there ends: at the end of the sentence or before the next such clause."""
        pack = self._pack
        for index in range(start + 1, min(start + _FAR, len(tokens))):
            token = tokens[index]
            if token.kind == "b" or token.text in _SENTENCE_END:
                return index
            if token.text == "," and index + 1 < len(tokens):
                word = tokens[index + 1].lower
                if (
                    word in pack.PURPOSE_CLAUSE
                    or word in pack.MEANS_CLAUSE
                    or word == pack.IN_ORDER
                    or word in pack.MEANS_NOUN
                ):
                    return index
            if not pack.NOUNS_HAVE_CAPITALS and index > start + 1 and token.lower in pack.PURPOSE_CLAUSE:
                return index
        return min(start + _FAR, len(tokens))

    def _phrase_end(self, tokens: Sequence[Token], tags: Sequence[str], hidden: Sequence[bool], start: int) -> int:
        """Where a phrase of means ends: before a verb, a deadline, an amount of change or the end of the clause."""
        pack = self._pack
        for index in range(start, min(start + _FAR, len(tokens))):
            token, tag = tokens[index], tags[index]
            if hidden[index] or token.kind == "b" or token.text in _SENTENCE_END:
                return index
            if token.text == "," and (index + 1 >= len(tokens) or tags[index + 1] in "SRXVP"):
                return index
            if tag in "XS" or (
                tag == "V" and index > start and _is_verb_here(tokens, tags, index, pack.NOUNS_HAVE_CAPITALS)
            ):
                return index
            if (
                tag == "P"
                and index > start
                and (token.lower not in pack.ATTRIBUTES or tags[index + 1 : index + 2] == ["#"])
            ):
                return index
        return min(start + _FAR, len(tokens))


def _tails(word: str, lexicon: Lexicon) -> Iterator[str]:
    yield from (word[begin:] for begin in range(2, len(word) - 3) if word[begin:] in lexicon.means_words)


def _is_verb_here(tokens: Sequence[Token], tags: Sequence[str], index: int, german: bool) -> bool:
    """Whether the verb form is a verb and no participle before a noun ("geplante Aktionen")."""
    after = tags[index + 1] if index + 1 < len(tags) else "."
    return after not in "NJ" if german else tags[index - 1] not in "DJP"


def _begins_clause(tokens: Sequence[Token], index: int) -> bool:
    before = tokens[index - 1] if index else None
    return before is None or before.kind == "b" or before.text in ",.;:!?–—(-•|" or before.lower in ("und", "and")


def _begins_sentence(tokens: Sequence[Token], index: int) -> bool:
    before = tokens[index - 1] if index else None
    return before is not None and (before.kind == "b" or before.text in ".;!?")


def _sentence_end(tokens: Sequence[Token], start: int) -> int:
    for index in range(start + 1, min(start + _FAR, len(tokens))):
        if tokens[index].kind == "b" or tokens[index].text in _SENTENCE_END:
            return index
    return min(start + _FAR, len(tokens))


def _line_end(tokens: Sequence[Token], start: int) -> int:
    for index in range(start + 1, min(start + _FAR, len(tokens))):
        if tokens[index].kind == "b":
            return index
    return min(start + _FAR, len(tokens))


def settle(
    stretches: Sequence[Stretch],
    tokens: Sequence[Token],
    tags: Sequence[str],
    hidden: Sequence[bool],
    amounts: Sequence[bool],
    lexicon: Lexicon,
) -> list[Stretch]:
    """The stretches with each "um … zu" decided: a purpose, or the goal itself whose main clause is then the means."""
    settled: list[Stretch] = []
    for stretch in stretches:
        if stretch.kind != "order":
            settled.append(stretch)
        elif any(amounts[stretch.start : stretch.end]) and stretch.start > 2:
            main = _main_clause(tokens, tags, hidden, stretch.start, lexicon)
            if main is not None:
                settled.append(main)
        else:
            settled.append(stretch._replace(kind="purpose"))
    return settled


def _main_clause(
    tokens: Sequence[Token], tags: Sequence[str], hidden: Sequence[bool], end: int, lexicon: Lexicon
) -> Stretch | None:
    """The words before "um … zu" without subject, modal verb and deadline: what is done for the goal."""
    start = end
    while start and tokens[start - 1].kind != "b" and tokens[start - 1].text not in _SENTENCE_END:
        start -= 1
    while end > start and tokens[end - 1].kind == "p":
        end -= 1
    first = end
    while first > start and not hidden[first - 1] and tags[first - 1] not in "RX":
        first -= 1
    while first < end and (tokens[first].kind == "p" or tokens[first].lower == lexicon.pack.TO):
        first += 1
    return Stretch(first, end, "means") if first < end else None
