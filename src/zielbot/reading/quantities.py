"""Numbers of a goal, each with what it means there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import islice

from zielbot.goals.language import Language
from zielbot.goals.quantity import Direction, Quantity, QuantityKind
from zielbot.goals.span import Span
from zielbot.reading.normalised import Normalised
from zielbot.reading.number_words import alternatives, table, word_list
from zielbot.reading.quantity_amount import Amount, Form
from zielbot.reading.quantity_cues import Cues
from zielbot.reading.quantity_digits import DigitScanner
from zielbot.reading.quantity_meaning import Meaning
from zielbot.reading.quantity_nouns import Nouns
from zielbot.reading.quantity_pairs import pair_up, shares
from zielbot.reading.quantity_place import Places, Times
from zielbot.reading.quantity_sentence import Grammar, Sentence
from zielbot.reading.quantity_tail import TailReader
from zielbot.reading.quantity_words import WordScanner
from zielbot.reading.units import COUNT, LONG_DURATIONS, PERCENTAGES, TIMES, Units


class QuantityReader:
    """Reads the quantities of one language; word lists are compiled once."""

    def __init__(self, language: Language, data: Mapping[str, object]) -> None:
        units, self._cues, nouns = Units(data), Cues(data), Nouns(language, data)
        self._digits = DigitScanner(
            language, data, units, self._cues, TailReader(language, data, units, self._cues, nouns)
        )
        self._words = WordScanner(data, units, self._cues, nouns)
        self._grammar = Grammar(data)
        self._meaning = Meaning(data, self._grammar)
        marks = {word[:6] for key in ("fractions", "multiples", "as_many") for word in table(data, key)}
        marks |= set(word_list(data, "once"))
        marks |= {*word_list(data, "none_marks"), *(f"{word} " for word in word_list(data, "articles_before_unit"))}
        self._marks = tuple(sorted(marks))
        self._places = Places(data)
        shared = alternatives(word_list(data, "shared_units"))
        self._often = re.compile(
            rf"\d[\s-]?{alternatives(units.words_of(TIMES))}(?!\w)|(?<!\d)(?:[5-9]|\d\d)(?:\.|th)\s{shared}(?!\w)"
        )

    def read(
        self,
        normalised: Normalised,
        *,
        hidden: Sequence[tuple[int, int]] = (),
        gone: Sequence[tuple[int, int]] = (),
    ) -> tuple[Quantity, ...]:
        """The quantities of the text, the goal's own first; `hidden` are ranges that others have read.

        `gone` are those that name a time that is over. A range that says how often ("2-mal im Jahr") holds a number
        of the goal and is read all the same.
        """
        if not _DIGIT.search(normalised.text) and not any(mark in normalised.text for mark in self._marks):
            return ()
        whole = normalised.text
        normalised = _hide(normalised, [span for span in hidden if not self._often.search(whole, *span)])
        words = _disjoint(self._words.scan(normalised))
        taken = [(amount.start, amount.end) for amount in words]
        amounts = sorted([*words, *self._digits.scan(normalised, taken)], key=lambda amount: amount.start)
        if not amounts:
            return ()
        sentence = self._grammar.sentence(normalised.text, whole)
        sentence.hush([(amount.first, amount.start) for amount in amounts])
        sentence.unrate([(amount.start, amount.end) for amount in amounts])
        told = self._places.told(amounts, sentence, Times(hidden, gone))
        amounts = [
            self._completed(amount, sentence, told=amount.start in told, told_beside=bool(told)) for amount in amounts
        ]
        sentence = sentence.without([(amount.first, amount.end) for amount in amounts])
        found = self._quantities(normalised, amounts, sentence, told)
        found.sort(key=lambda item: item[0])
        return tuple(quantity for _, quantity in found)

    def _completed(self, amount: Amount, sentence: Sentence, *, told: bool, told_beside: bool) -> Amount:
        """The amount with what the words after it add, and "bei" told apart: a level now, or one to reach."""
        text = sentence.text
        fixed = amount.form in (Form.FACTOR, Form.ZERO)
        after = self._cues.after(text, amount.end, words=0 if fixed else 1)
        end = max(amount.end, after.end)
        if not after.changed and amount.noun and not fixed:
            after = self._cues.after(text, amount.noun[1]) if after.comparator is None else after
            end = max(end, after.end if after.end > amount.noun[1] else 0)
        per = sentence.rate(amount.start, end)
        if reference := self._grammar.reference(text, end):
            per, end = reference
            later = self._cues.after(text, end)
            more = (later.changed and not after.changed) or (later.comparator and not after.comparator)
            after, end = (later, later.end) if more else (after, end)
        cues = amount.cues
        if self._cues.leads_up(text, amount.first) and sentence.is_brought(amount.first):
            cues = tuple("to" if code == "le" else code for code in cues)
        if not (told_beside and not told) and self._places.tells(amount, sentence):
            cues = (*cues, "now" if "at" in cues else "then")
        elif told:
            cues = (*cues, "told")
        return replace(
            amount,
            end=end,
            per=per,
            cues=cues,
            after=amount.after or after.comparator,
            side=after.side,
            changed=after.changed,
        )

    def _quantities(
        self, normalised: Normalised, amounts: list[Amount], sentence: Sentence, told: frozenset[int]
    ) -> list[tuple[tuple[int, ...], Quantity]]:
        amounts = shares(amounts, sentence.text)
        pairs, singles = pair_up(amounts, sentence.text)
        beside = self._places.beside(amounts, sentence.text)
        found: list[tuple[tuple[int, ...], Quantity]] = [
            (
                (int(target.start in told), int(target.start in beside), 0, target.start),
                self._pair(normalised, baseline, target, sentence),
            )
            for baseline, target in pairs
        ]
        standing = [amount for amount in singles if self._stands(amount, amounts, sentence)]
        if not standing and not pairs:
            standing = [amount for amount in singles if set(amount.cues) in _MODEST and amount.unit == COUNT]
        for amount in standing:
            kind = self._meaning.kind(amount, sentence)
            place = (int(amount.start in told), int(amount.start in beside))
            rank = (*place, self._strength(amount, kind), amount.start)
            found.append((rank, self._single(normalised, amount, kind, sentence)))
        return found

    @staticmethod
    def _strength(amount: Amount, kind: QuantityKind) -> int:
        if kind is QuantityKind.FACTOR or kind is QuantityKind.CHANGE:
            return 1
        if "to" in amount.cues:
            return 2
        if amount.form is Form.ZERO:
            return 5
        if amount.unit in LONG_DURATIONS and {"weak_from", "of"} & set(amount.cues):
            return 6
        return 3 if amount.unit in PERCENTAGES or {"ge", "le", "gt", "lt"} & set(amount.cues) else 4

    def _stands(self, amount: Amount, amounts: list[Amount], sentence: Sentence) -> bool:
        """Whether an amount without a partner says something of the goal."""
        cues = set(amount.cues)
        if amount.unit == COUNT and amount.cues[:1] == ("during",) and _SPAN & set(amount.cues[1:]):
            return False
        if amount.form is Form.ZERO or amount.form is Form.FACTOR or amount.form is Form.FRACTION:
            return True
        if "from" in cues or (cues == {"known"} and amount.unit == COUNT and len(amounts) > 1):
            return False
        if "now" in cues and "to" not in cues:
            return len(amounts) == 1 and not sentence.signals(0, len(sentence.text))
        if (
            amount.unit is not None
            or amount.scale != 1
            or amount.rated
            or amount.changed
            or amount.after
            or amount.sign > 0
            or self._meaning.scored(amount)
        ):
            return True
        if {"to", "by", "ge", "le", "gt", "lt", "factor", "rank", "top", "at", "between"} & cues:
            return True
        words = sum(1 for _ in islice(_WORD.finditer(sentence.text), _FEW + 2))
        return len(amounts) == 1 and words - len(_WORD.findall(sentence.text, amount.start, amount.end)) <= _FEW

    def _single(self, normalised: Normalised, amount: Amount, kind: QuantityKind, sentence: Sentence) -> Quantity:
        if kind is QuantityKind.FACTOR:
            amount = self._meaning.multiple(amount, sentence)
        value = self._meaning.value(amount, kind)
        return self._quantity(
            normalised,
            amount,
            span=normalised.span(amount.first, amount.end),
            kind=kind,
            value=value,
            direction=self._meaning.direction(amount, kind, value, sentence),
        )

    def _pair(self, normalised: Normalised, baseline: Amount, target: Amount, sentence: Sentence) -> Quantity:
        end = max(baseline.end, target.end)
        end += normalised.text.startswith(")", end)
        span = normalised.span(min(baseline.first, target.first), end)
        value = target.value
        direction = None if value == baseline.value else Direction.UP if value > baseline.value else Direction.DOWN
        found = self._quantity(
            normalised, target, span=span, kind=QuantityKind.FROM_TO, value=value, direction=direction
        )
        return replace(found, baseline=_tidy(baseline.value))

    def _quantity(
        self,
        normalised: Normalised,
        amount: Amount,
        *,
        span: Span,
        kind: QuantityKind,
        value: Decimal,
        direction: Direction | None,
    ) -> Quantity:
        noun = normalised.span(*amount.noun) if amount.noun else None
        return Quantity(
            text=span.of(normalised.original),
            span=span,
            kind=kind,
            value=_tidy(value),
            unit=self._meaning.unit(amount, kind, normalised.text),
            direction=direction,
            comparator=self._meaning.comparator(amount),
            upper=None if amount.upper is None else _tidy(amount.upper),
            per=amount.per,
            noun=noun.of(normalised.original) if noun else None,
            noun_span=noun,
            ambiguous=amount.other is not None,
            other_value=None if amount.other is None else _tidy(amount.other),
        )


_DIGIT = re.compile(r"\d")
_HIDDEN = "\u0002"
_FEW = 2
_SPAN = frozenset(("in", "within", "during", "span"))  # "over the next four winters"
_MODEST = ({"known"}, {"from"})
_WORD = re.compile(r"[\w\u0001\u0002]+")


def _hide(normalised: Normalised, hidden: Sequence[tuple[int, int]]) -> Normalised:
    if not hidden:
        return normalised
    text, position = normalised.text, 0
    pieces: list[str] = []
    for first, end in sorted(hidden):
        start = max(first, position)
        pieces += (text[position:start], _HIDDEN * (end - start))
        position = max(end, position)
    return Normalised(normalised.original, "".join((*pieces, text[position:])), normalised.offsets, normalised.ends)


def _tidy(value: Decimal) -> Decimal:
    """The value without needless zeros: 50 and not 50.0, 2500000 and not 2.5E+6."""
    whole = value.to_integral_value()
    return whole if whole == value else value.normalize()


def _disjoint(amounts: Iterable[Amount]) -> list[Amount]:
    """The amounts from left to right, where two overlap only the longer one."""
    kept: list[Amount] = []
    for amount in sorted(amounts, key=lambda amount: (amount.start, -amount.end)):
        if not kept or amount.start >= kept[-1].end:
            kept.append(amount)
    return kept
