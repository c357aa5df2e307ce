"""Means (how it is to be reached) and purposes (what for), as stretches of tokens."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from zielbot.reading.lexicon import Lexicon
from zielbot.reading.tokens import Token
from zielbot.reading.word_classes import Marked

MEANS, PURPOSE, ORDER = "means", "purpose", "order"
_FAR = 60
_NEAR = 8
_BACK = 4
_ENDS = frozenset(".!?;•")
_BREAKS = frozenset(",.;:!?–—(-•|")
_IN_PHRASE = frozenset("DJM#?AVT")


class Stretch(NamedTuple):
    """Tokens from `start` to `end` (exclusive) that form a clause; `kind` is means, purpose or order (um … zu)."""

    start: int
    end: int
    kind: str


class ClauseFinder:
    """Finds the clauses of means and purpose by their first words."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self._pack = pack = lexicon.pack
        self._phrases: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for kind, listed in ((MEANS, pack.MEANS_PHRASES), (PURPOSE, pack.PURPOSE_PHRASES)):
            for words in listed:
                self._phrases.setdefault(words[0], []).append((words, kind))
        self._with = pack.MEANS_NOUN | pack.MEANS_DOUBTFUL | pack.MEANS_VERB
        self._openers = frozenset(
            {*lexicon.labels, *self._phrases, *lexicon.sentence_means, *self._with, pack.IN_ORDER}
            | pack.MEANS_CLAUSE
            | pack.PURPOSE_CLAUSE
            | pack.PURPOSE_ANYWHERE
            | pack.MANNER
        )

    def find(self, marked: Marked) -> list[Stretch]:
        """All of them in order, each "um … zu" settled: a purpose, or the goal whose main clause is the means."""
        found: list[Stretch] = []
        position = 0
        for index, token in enumerate(marked.tokens):
            if index < position or token.lower not in self._openers or token.kind != "w":
                continue
            if marked.dates[index] and token.lower != self._pack.IN_ORDER:
                continue
            stretch = self._labelled(marked, index) or self._clause(marked, index) or self._phrase(marked, index)
            if stretch is None or stretch.end <= index + 1:
                continue
            position = stretch.end
            settled: Stretch | None = stretch
            if stretch.kind == ORDER:
                settled = self._settle(stretch, marked)
            elif stretch.kind == PURPOSE and self._is_result(stretch, marked):
                settled = self._main_clause(marked, stretch.start)
            if settled is not None:
                found.append(settled)
        return found

    def _labelled(self, marked: Marked, index: int) -> Stretch | None:
        """A line labelled "Maßnahmen:" or a sentence that begins with "Dazu"."""
        word = marked.word(index)
        if not _begins_clause(marked.tokens, index):
            return None
        kind = self._lexicon.labels.get(word)
        if kind is not None and marked.word(index + 1) == ":":
            return Stretch(index, _until(marked.tokens, index, frozenset()), kind)
        later = index > 0 and marked.tokens[index - 1].text in "\n.;!?"
        if later and word in self._lexicon.sentence_means and marked.tag(index + 1) in "VX?":
            return Stretch(index, _until(marked.tokens, index, _ENDS), MEANS)
        return None

    def _clause(self, marked: Marked, index: int) -> Stretch | None:
        """Clauses with a verb of their own: indem, damit, weil, um … zu, so that, by …ing."""
        word, pack = marked.word(index), self._pack
        for words, kind in self._phrases.get(word, ()):
            if tuple(token.lower for token in marked.tokens[index : index + len(words)]) == words:
                whole = kind == PURPOSE
                end = self._clause_end(marked, index) if whole else self._phrase_end(marked, index + len(words))
                return Stretch(index, end, kind)
        if word in pack.MEANS_CLAUSE:
            return Stretch(index, self._clause_end(marked, index), MEANS)
        if word in pack.PURPOSE_ANYWHERE or (word in pack.PURPOSE_CLAUSE and self._opens_purpose(marked, index)):
            return Stretch(index, self._clause_end(marked, index), PURPOSE)
        if word == pack.IN_ORDER:
            return self._in_order(marked, index)
        if word in pack.MEANS_VERB and self._gerund_follows(marked, index):
            return Stretch(index, self._before_dates(marked, self._clause_end(marked, index)), MEANS)
        if word in pack.MANNER and marked.tag(index + 1) == "V":
            return Stretch(index, index + 2, MEANS)
        return None

    def _phrase(self, marked: Marked, index: int) -> Stretch | None:
        """Phrases without a verb: durch, mittels, through, and "mit" where it tells how."""
        word, pack = marked.word(index), self._pack
        if word not in self._with:
            return None
        head = self._head(marked, index + 1)
        if head is None or any(
            marked.word(position) in self._lexicon.not_by_means for position in range(index + 1, head + 1)
        ):
            return None
        if word in pack.MEANS_VERB and (self._lexicon.is_people(marked.word(head)) or marked.amounts[index + 1]):
            return None
        if word in pack.MEANS_NOUN or word in pack.MEANS_VERB or self._is_instrument(marked, index, head):
            return Stretch(index, self._phrase_end(marked, index + 1), MEANS)
        return None

    def _opens_purpose(self, marked: Marked, index: int) -> bool:
        following = marked.tag(index + 1)
        opens = _begins_clause(marked.tokens, index) or marked.word(index - 1) in self._pack.AND
        return opens and following not in "#T." and not marked.dates[index + 1]

    def _gerund_follows(self, marked: Marked, index: int) -> bool:
        first = index + 1 if marked.tag(index + 1) != "A" else index + 2
        word = marked.word(first)
        return word.endswith("ing") and not (first < len(marked.dates) and marked.dates[first])

    def _in_order(self, marked: Marked, index: int) -> Stretch | None:
        """The "um … zu …", and "to" with a verb after a clause that has its own."""
        opens = _begins_clause(marked.tokens, index) or marked.word(index - 1) in self._pack.AND
        end = self._clause_end(marked, index)
        if self._pack.NOUNS_HAVE_CAPITALS:
            infinitive = any(
                token.lower == self._pack.TO or self._pack.ZU.match(token.lower)
                for token in marked.tokens[index + 1 : end]
            )
            return Stretch(index, end, ORDER) if opens and infinitive and marked.tag(index + 1) != "#" else None
        if marked.word(index + 1) not in self._lexicon.verbs or marked.word(index - 1) in self._pack.MEASURED_TIME:
            return None
        if index and marked.tokens[index - 1].kind == "w" and marked.tag(index - 1) in "N#UTA":
            return Stretch(index, end, ORDER) if self._has_verb_before(marked, index) else None
        if index and not opens:
            return None
        return Stretch(index, end, ORDER) if index or end < len(marked.tokens) - 2 else None

    def _has_verb_before(self, marked: Marked, index: int) -> bool:
        """Whether a verb stands before that is more than a wish ("want customers to …")."""
        for position in range(index - 1, max(-1, index - _FAR), -1):
            if marked.word(position) in self._pack.WISH:
                return False
            if marked.tags[position] == "V":
                return True
        return False

    def _head(self, marked: Marked, start: int) -> int | None:
        """The main noun of the phrase that begins there."""
        start += marked.word(start) in self._pack.OF
        for index in range(start, min(start + _NEAR, len(marked.tokens))):
            tag = marked.tags[index]
            if marked.dates[index] or (tag != "N" and tag not in _IN_PHRASE):
                return None
            if tag == "N":
                return index if self._pack.NOUNS_HAVE_CAPITALS else _last_noun(marked, index)
            if tag == "V" and not marked.word(index).endswith(self._pack.PARTICIPLE_ENDS):
                return None
        return None

    def _is_instrument(self, marked: Marked, index: int, head: int) -> bool:
        """Whether "mit" tells how and not with whom or which: no people, no attribute of the noun before."""
        lexicon, word = self._lexicon, marked.word(head)
        inner = range(index + 1, head)
        if any(marked.word(near) in lexicon.means_people for near in inner):
            return True
        if lexicon.is_people(word) or word in lexicon.customers or word in lexicon.regions:
            return False
        around = (*marked.tokens[max(0, index - _BACK) : index], *marked.tokens[head + 1 : head + _BACK])
        if any(token.lower in self._pack.LOOSE_WITH for token in around):
            return False
        if lexicon.is_means_word(word):
            return True
        if marked.word(head + 1) in self._pack.OF and marked.tag(head + 2) in "#M":
            return False  # "rechnen mit einem Absatzplus von 3 %"
        if marked.word(index) not in self._pack.WITH:
            return False
        if not index or any(marked.word(near) in lexicon.means_adjectives for near in inner):
            return True
        if marked.tags[index - 1] == "A" and marked.tag(index - 2) == "C" and marked.tag(index - 3) == ".":
            return True  # ", und zwar mit"
        return marked.dates[index - 1] or marked.tags[index - 1] in "XRU.V" or marked.amounts[index - 1]

    def _clause_end(self, marked: Marked, start: int) -> int:
        """Where the clause ends: at the end of the sentence or before the next such clause."""
        pack, tokens = self._pack, marked.tokens
        opening = _begins_sentence(tokens, start)
        for index in range(start + 1, min(start + _FAR, len(tokens))):
            token = tokens[index]
            if token.kind == "b" or (token.text in _ENDS and not _inside_number(marked, index)):
                return index
            if token.text == "," and self._next_clause(marked, index + 1, opening=opening):
                return index
            if token.lower in pack.PURPOSE_ANYWHERE or (opening and self._speaker_resumes(marked, index)):
                return index
        return min(start + _FAR, len(tokens))

    def _speaker_resumes(self, marked: Marked, index: int) -> bool:
        """Whether the main clause goes on without a comma ("By training daily I will …")."""
        return not self._pack.NOUNS_HAVE_CAPITALS and marked.word(index) in self._pack.FIRST

    def _before_dates(self, marked: Marked, end: int) -> int:
        """The end without a date that stands last and belongs to the goal."""
        while end and marked.dates[end - 1]:
            end -= 1
        return end

    def _next_clause(self, marked: Marked, index: int, *, opening: bool) -> bool:
        pack, word = self._pack, marked.word(index)
        if word in pack.PURPOSE_CLAUSE or word in pack.MEANS_CLAUSE or word in pack.MEANS_NOUN or word == pack.IN_ORDER:
            return True
        return opening and marked.tag(index) in pack.RESUMES

    def _phrase_end(self, marked: Marked, start: int) -> int:
        """Where a phrase of means ends: before a verb, a date, an amount of change or the end of the clause."""
        noun_seen = False
        for index in range(start, min(start + _FAR, len(marked.tokens))):
            token = marked.tokens[index]
            if marked.dates[index] or token.kind == "b" or token.text in _ENDS or token.text == ":":
                return index
            if index > start and self._ends_phrase(marked, index, noun_seen=noun_seen):
                return index
            noun_seen = noun_seen or marked.tags[index] == "N"
        return min(start + _FAR, len(marked.tokens))

    def _ends_phrase(self, marked: Marked, index: int, *, noun_seen: bool) -> bool:
        tag, following = marked.tags[index], marked.tag(index + 1)
        if tag == ".":
            return marked.word(index) == "," and following in "SRXVPA."
        if tag == "V":
            return following not in "NJ" if self._pack.NOUNS_HAVE_CAPITALS else marked.tags[index - 1] not in "DJP"
        if tag == "#":
            return noun_seen and marked.amounts[index] and marked.tags[index - 1] not in "CP."
        if tag == "P":
            number_follows = following in "#M" or (following == "P" and marked.tag(index + 2) in "#M")
            return number_follows or marked.word(index) not in self._pack.ATTRIBUTES
        return tag in "XSR" or (tag == "A" and noun_seen and following not in "NJ")

    def _settle(self, stretch: Stretch, marked: Marked) -> Stretch | None:
        """The purpose; or where it holds the goal's number, the main clause as the means."""
        first = _begins_sentence(marked.tokens, stretch.start)
        measured = any(marked.amounts[stretch.start : stretch.end])
        if not measured and not (first and self._points_back(marked, stretch)):
            return stretch._replace(kind=PURPOSE)
        if first:
            end = _until(marked.tokens, stretch.end, _ENDS)
            return Stretch(min(stretch.end + 1, end), end, MEANS) if end > stretch.end + 1 else None
        return self._main_clause(marked, stretch.start)

    def _is_result(self, stretch: Stretch, marked: Marked) -> bool:
        """Whether the clause holds the only number and the main clause is the means: "…, so that it takes 3 days"."""
        if marked.word(stretch.start) not in self._pack.RESULTS or _begins_sentence(marked.tokens, stretch.start):
            return False
        first = max(0, stretch.start - _FAR)
        return any(marked.amounts[stretch.start : stretch.end]) and not any(marked.amounts[first : stretch.start])

    def _points_back(self, marked: Marked, stretch: Stretch) -> bool:
        """Whether it only names the goal again ("Um das zu erreichen, …", "To achieve this, …")."""
        inner = range(stretch.start + 1, stretch.end)
        return all(
            marked.tags[index] in "RDXVPA." or marked.word(index) in self._lexicon.empty_nouns for index in inner
        ) and any(marked.tags[index] in "RD" for index in inner)

    def _main_clause(self, marked: Marked, end: int) -> Stretch | None:
        """The words before "um … zu" without subject, modal verb and deadline: what is done for the goal."""
        tokens = marked.tokens
        while end and tokens[end - 1].kind == "p":
            end -= 1
        first = end
        while first and end - first < _FAR and tokens[first - 1].kind != "b" and tokens[first - 1].text not in _ENDS:
            if marked.dates[first - 1] or marked.tags[first - 1] in "RX":
                break
            first -= 1
        while first < end and (tokens[first].kind == "p" or tokens[first].lower == self._pack.TO):
            first += 1
        return Stretch(first, end, MEANS) if first < end else None


def _last_noun(marked: Marked, index: int) -> int:
    while marked.tag(index + 1) == "N":
        index += 1
    return index


def _inside_number(marked: Marked, index: int) -> bool:
    """Whether the full stop belongs to an ordinal ("am 3. Tag")."""
    before = marked.tokens[index - 1]
    return marked.word(index) == "." and before.kind == "n" and marked.tag(index + 1) in "NTJ"


def _begins_clause(tokens: Sequence[Token], index: int) -> bool:
    if not index:
        return True
    before = tokens[index - 1]
    return before.kind == "b" or before.text in _BREAKS


def _begins_sentence(tokens: Sequence[Token], index: int) -> bool:
    return not index or tokens[index - 1].kind == "b" or tokens[index - 1].text in _ENDS


def _until(tokens: Sequence[Token], start: int, ends: frozenset[str]) -> int:
    """The first line end or sign of `ends` after `start`."""
    for index in range(start + 1, min(start + _FAR, len(tokens))):
        if tokens[index].kind == "b" or tokens[index].text in ends:
            return index
    return min(start + _FAR, len(tokens))
