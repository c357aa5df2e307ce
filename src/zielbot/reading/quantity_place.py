"""Where the amounts of a sentence stand: which tell how things are, and which only go along with the goal."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from zielbot.reading.number_words import alternatives, word_list
from zielbot.reading.quantity_amount import Amount
from zielbot.reading.quantity_sentence import Sentence
from zielbot.reading.units import COUNT, PERCENTAGES

_NEARBY = 30
_MANY = 10
_FAR = 120
_LONGEST_WORD = 16
_GOAL_CUES = frozenset(("by", "to"))
_LEVELS = (*PERCENTAGES, "points", "stars")
_STOP = re.compile(r"[,;:!?\n]|\.(?=\s|$)")
_BRACKET = re.compile(r"\([^()]{1,80}\)")
_OPENING = '0123456789.) \t"„“”»«-–•*'
_LAST_WORD = re.compile(r"(?<!\w)([^\W\d_]+)\s$")


class Times(NamedTuple):
    """Ranges of the text that name times: all of them, and those that are over."""

    all: Sequence[tuple[int, int]]
    gone: Sequence[tuple[int, int]]


class Places:
    """Reads the places of amounts in one language."""

    def __init__(self, data: Mapping[str, object]) -> None:
        def words(key: str) -> re.Pattern[str]:
            return re.compile(rf"(?<!\w){alternatives(word_list(data, key))}(?!\w)")

        self._means = words("means_starts")
        starts, ending = alternatives(word_list(data, "means_verb_starts")), data.get("means_verb_ending")
        clauses = rf"{alternatives(word_list(data, 'means_clauses'))}|{starts}\s[a-z]{{1,20}}{ending}"
        self._means_clauses = re.compile(rf"(?<!\w)(?:{clauses})(?!\w)")
        self._joint = re.compile(rf"\s?(?:,|\s{alternatives(word_list(data, 'joints'))})\s?")
        self._modals, self._told = words("modals"), words("told_verbs")
        self._now, self._status = words("now_words"), words("status_verbs")
        self._apiece = re.compile(rf"\s{alternatives(word_list(data, 'apiece'))}(?!\w)")
        self._subset = re.compile(rf"(?<!\w){alternatives(word_list(data, 'subsets'))}\s$")
        self._per_many = re.compile(rf"\s{alternatives(word_list(data, 'rate_links'))}\s")
        self._aside = frozenset(word_list(data, "aside"))

    def tells(self, amount: Amount, sentence: Sentence) -> bool:
        """Whether the clause says how things are: "liegt bei 8 %", "heute haben wir 120 Kunden"."""
        first, last = sentence.clause(amount.start)
        if self._modals.search(sentence.whole, first, last) or _GOAL_CUES & set(amount.cues):
            return False
        if "at" in amount.cues:
            return bool(self._status.search(sentence.whole, first, amount.start))
        return bool(self._now.search(sentence.quiet, first, last))

    def told(self, amounts: Sequence[Amount], sentence: Sentence, times: Times) -> frozenset[int]:
        """Where the amounts start whose clause says how things are or were, beside others that say what is to be."""
        if len(amounts) < 2:
            return frozenset()
        ahead = Starts([span for span in times.all if span not in set(times.gone)])
        asides, open_gone = _asides(sentence.whole, times.gone)
        gone = Starts(open_gone)
        told = frozenset(
            amount.start
            for amount in amounts
            if _holding(asides, amount.start) or self._is_told(amount, amounts, sentence, ahead, gone)
        )
        return told if len(told) < len(amounts) else frozenset()

    def _is_told(
        self, amount: Amount, amounts: Sequence[Amount], sentence: Sentence, ahead: Starts, gone: Starts
    ) -> bool:
        first, last = sentence.clause(amount.start)
        over = gone.within(first, last)
        if "to" in amount.cues and (not over or _beside_another(amount, amounts, first, last)):
            return False
        if over and amount.cues[:1] == ("during",) and _aimed_beside(amount, amounts, first, last):
            return True
        if ahead.within(first, last) or self._modals.search(sentence.whole, first, last):
            return False
        compared = bool(amount.sign or amount.changed or "by" in amount.cues)  # "um 10 % gegenüber 2026"
        over = over and not compared
        verb = self._told.search(sentence.whole, first, last)
        # an imperative opens its clause: "Read 24 books"
        return over or (verb is not None and bool(sentence.whole[first : verb.start()].strip(_OPENING)))

    def beside(self, amounts: Sequence[Amount], text: str) -> set[int]:
        """Where the amounts start that say by what means, for whom or where, and not what is to be reached."""
        beside: set[int] = set()
        before: Amount | None = None
        for amount in amounts:
            end = before.end if before else 0
            joined = before is not None and before.start in beside and self._joint.fullmatch(text, end, amount.first)
            led = not _GOAL_CUES & set(amount.cues) and (
                self._goes_along(amount, text)
                or (before is not None and self._subset.search(text, max(0, amount.first - _NEARBY), amount.first))
                or (len(amounts) > 1 and self._apiece.match(text, amount.end))
                or _leads(self._means, text, max(end, amount.first - _NEARBY), amount)
            )
            many = before is not None and self._is_per_many(before, amount, text)
            if joined or led or many or _leads(self._means_clauses, text, max(0, amount.first - _FAR), amount):
                beside.add(amount.start)
            before = amount
        return beside

    def _is_per_many(self, counted: Amount, amount: Amount, text: str) -> bool:
        """Whether the amount only says out of how many: "2 Beschwerden auf 10.000 Fahrten"."""
        things = counted.noun is not None and amount.noun is not None and counted.unit == amount.unit == COUNT
        many = things and amount.value >= _MANY * counted.value and "weak_from" not in counted.cues
        return many and self._per_many.fullmatch(text, counted.end, amount.start) is not None

    def _goes_along(self, amount: Amount, text: str) -> bool:
        """Whether the word right before says of how many, for whom or from what: "aus 200 Bewerbungen"."""
        word = _LAST_WORD.search(text, max(0, amount.start - _LONGEST_WORD), amount.start)
        return word is not None and word[1] in self._aside and amount.unit not in _LEVELS


def _asides(text: str, gone: Sequence[tuple[int, int]]) -> tuple[list[tuple[int, int]], list[tuple[int, int]]]:
    """Brackets that tell of a time that is over, in them or right before them, and the times that stand elsewhere."""
    if not gone or "(" not in text:
        return [], list(gone)
    brackets = [match.span() for match in _BRACKET.finditer(text)]
    asides: list[tuple[int, int]] = []
    elsewhere: list[tuple[int, int]] = []
    for start, end in gone:
        opened = text.find("(", end, end + 2)
        held = _holding(brackets, start) or (_holding(brackets, opened + 1) if opened >= 0 else None)
        if held:
            asides.append(held)
        else:
            elsewhere.append((start, end))
    return sorted(set(asides)), elsewhere


def _holding(brackets: Sequence[tuple[int, int]], position: int) -> tuple[int, int] | None:
    """The one of the brackets, which are in order and apart, that holds the position."""
    index = bisect_left(brackets, (position, 0)) - 1
    return brackets[index] if index >= 0 and position < brackets[index][1] else None


def _near(amount: Amount, amounts: Sequence[Amount], first: int, last: int) -> Iterator[Amount]:
    """The other amounts of the clause text[first:last]; `amounts` are in order."""
    for other in amounts[bisect_left(amounts, first, key=_start) : bisect_left(amounts, last, key=_start)]:
        if other is not amount:
            yield other


def _start(amount: Amount) -> int:
    return amount.start


def _beside_another(amount: Amount, amounts: Sequence[Amount], first: int, last: int) -> bool:
    """Whether the clause holds an amount that no "auf" or "um" leads to, to which the time that is over belongs."""
    return any(not _GOAL_CUES & set(other.cues) for other in _near(amount, amounts, first, last))


def _aimed_beside(amount: Amount, amounts: Sequence[Amount], first: int, last: int) -> bool:
    return any("to" in other.cues for other in _near(amount, amounts, first, last))


class Starts:
    """Ranges, asked whether one of them begins in another range."""

    def __init__(self, ranges: Sequence[tuple[int, int]]) -> None:
        self._starts = sorted(start for start, _ in ranges)

    def within(self, first: int, last: int) -> bool:
        """Whether one begins in text[first:last]."""
        index = bisect_left(self._starts, first)
        return index < len(self._starts) and self._starts[index] < last


def _leads(pattern: re.Pattern[str], text: str, start: int, amount: Amount) -> bool:
    """Whether one of the words of `pattern` stands before the amount, after `start`, and no clause ends between."""
    return any(
        not _STOP.search(text, found.end(), amount.first) for found in pattern.finditer(text, start, amount.first)
    )
