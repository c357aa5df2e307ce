"""What an amount says of its goal: kind, unit, direction and comparator."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal

from zielbot.goals.quantity import Comparator, Direction, QuantityKind
from zielbot.reading.number_words import alternatives, word_list
from zielbot.reading.quantity_amount import Amount, Form
from zielbot.reading.quantity_cues import COMPARATORS
from zielbot.reading.quantity_sentence import DIRECTIONS, Grammar, Sentence, Signal
from zielbot.reading.units import COUNT, CURRENCIES, DURATIONS, PERCENTAGES, TIMES

_AROUND = 240
_MOVES = frozenset(("up", "down"))
_ALL = frozenset(("up", "down", "bring", "keep"))


class Meaning:
    """Reads kind, direction, comparator and unit in one language."""

    def __init__(self, data: Mapping[str, object], grammar: Grammar) -> None:
        self._grammar = grammar
        verbs = word_list(data, "change_verbs")
        shared = set(word_list(data, "share_follows")) - {*word_list(data, "more"), *word_list(data, "less")}
        self._share = re.compile(rf"\s{alternatives(shared)}(?!\w)")
        self._saving = tuple(word_list(data, "saving_verbs"))
        self._cutting = tuple(word_list(data, "cutting_verbs"))
        spent = alternatives(word_list(data, "spent"))
        self._of_spent = re.compile(rf"\s[^\W\d_]+(?:\s[^\W\d_]+)?\s[^\W\d_]*{spent}(?!\w)")
        self._change_stems = tuple(verb.rstrip("*") for verb in verbs)
        self._ways = frozenset(word_list(data, "ways_before"))
        self._worth = tuple(word_list(data, "worth_nouns"))
        self._floors, self._ceilings = word_list(data, "floor_nouns"), word_list(data, "ceiling_nouns")
        self._grades = word_list(data, "grades")
        self._rating_words, self._points_words = word_list(data, "rating_words"), word_list(data, "points_words")

    def kind(self, amount: Amount, sentence: Sentence) -> QuantityKind:
        """Whether the amount is a level to reach, a change or a multiple."""
        cues = amount.cues
        if amount.form is Form.FACTOR or self._multiplies(amount, sentence):
            return QuantityKind.FACTOR
        if amount.form is Form.FRACTION and {"to", "in"} & set(cues):
            down = sentence.nearest(amount.first, amount.end, _MOVES) == "down"
            return QuantityKind.FACTOR if down else QuantityKind.ABSOLUTE
        if amount.form is Form.ADJECTIVE:
            moved = sentence.nearest(amount.first, amount.end, _MOVES) is not None
            return QuantityKind.CHANGE if moved else QuantityKind.ABSOLUTE
        if amount.noun and amount.form is Form.PLAIN and self._grammar.change_noun(sentence.text[slice(*amount.noun)]):
            return QuantityKind.CHANGE
        if "to" in cues or amount.form is Form.ZERO:
            return QuantityKind.ABSOLUTE
        if "factor" in cues:
            return QuantityKind.CHANGE if amount.unit else QuantityKind.FACTOR
        if "by" in cues or amount.sign or amount.changed or amount.unit in ("pp", "bp"):
            return QuantityKind.CHANGE
        if amount.before in self._ways and not cues:
            return QuantityKind.CHANGE
        if {"of", "weak_from"} & set(cues) and self._is_extent(amount, sentence):
            return QuantityKind.CHANGE
        return QuantityKind.CHANGE if self._changes(amount, sentence) else QuantityKind.ABSOLUTE

    def _is_extent(self, amount: Amount, sentence: Sentence) -> bool:
        """Whether the amount says how much something changes: "ein Plus von 5 %", "a drop in costs of 5%"."""
        grammar = self._grammar
        return grammar.change_noun(amount.before) or grammar.led_by_change(sentence.text, amount.first)

    def direction(self, amount: Amount, kind: QuantityKind, value: Decimal, sentence: Sentence) -> Direction | None:
        """Which way the measure is to go, where the sentence says so."""
        if kind is QuantityKind.FACTOR:
            return None if value == 1 else Direction.UP if value > 1 else Direction.DOWN
        if {"rank", "top"} & set(amount.cues):
            return None
        if amount.sign:
            return Direction.UP if amount.sign > 0 else Direction.DOWN
        if amount.side:
            return amount.side
        if kind is QuantityKind.CHANGE:
            return DIRECTIONS.get(sentence.nearest(amount.first, amount.end, _MOVES) or "")
        aimed = bool({"to", "lt", "gt", "le", "ge", "within", "within_lt"} & set(amount.cues))
        signal = sentence.nearest(amount.first, amount.end, _ALL, inside=not aimed)
        if signal == "bring":
            return _brought(amount)
        if "to" in amount.cues or amount.unit != COUNT or self._in_clause(amount, sentence):
            return DIRECTIONS.get(signal or "")
        return None

    def comparator(self, amount: Amount) -> Comparator:
        """How the number binds."""
        code = amount.after or next((code for code in amount.cues if code in COMPARATORS), None)
        if amount.after == "ge" and {"rank", "top"} & set(amount.cues):
            return Comparator.LE
        if code == "gt" and amount.unit in CURRENCIES and amount.before.endswith(self._worth):
            return Comparator.EQ
        if code is None and "within_lt" in amount.cues:
            return Comparator.LT
        if code is None and amount.unit in DURATIONS and {"within", "in"} & set(amount.cues):
            return Comparator.LE
        if code is None and ("top" in amount.cues or amount.before.startswith(self._ceilings)):
            return Comparator.LE
        if code is None and amount.before.startswith(self._floors):
            return Comparator.GE
        return Comparator(code) if code else Comparator.EQ

    def unit(self, amount: Amount, kind: QuantityKind, text: str) -> str:
        """The unit of the machine-readable answer."""
        text = text[max(0, amount.start - _AROUND) : amount.end + _AROUND]
        if kind is QuantityKind.FACTOR:
            return "x"
        if amount.form is Form.FRACTION:
            return "%"
        if {"rank", "top"} & set(amount.cues) and amount.unit in (None, COUNT):
            return "rank"
        if amount.unit == TIMES or (amount.unit is None and not amount.rated):
            scored = amount.unit is None and any(word in text for word in self._points_words)
            return "points" if scored else COUNT
        if amount.unit is None:
            return "stars" if any(word in text for word in self._rating_words) else "points"
        return amount.unit

    def scored(self, amount: Amount) -> bool:
        """Whether the amount is that of a score named right before it ("einen NPS von 50")."""
        named = amount.before.endswith((*self._points_words, *self._rating_words))
        return named and (bool({"of", "weak_from"} & set(amount.cues)) or amount.before.endswith(self._grades))

    def value(self, amount: Amount, kind: QuantityKind) -> Decimal:
        """The number at stake: a fraction as a percentage unless it multiplies."""
        if amount.form is Form.FRACTION and kind is not QuantityKind.FACTOR:
            return round(amount.value * 100, 2)
        return round(amount.value, 4) if amount.form in (Form.FRACTION, Form.FACTOR) else amount.value

    def multiple(self, amount: Amount, sentence: Sentence) -> Amount:
        """The amount, turned round where the sentence divides by it ("um den Faktor 3 senken")."""
        divides = amount.value > 1 and sentence.nearest(amount.first, amount.end, _MOVES) == "down"
        named = "factor" in amount.cues or sentence.text[amount.start].isdigit()
        return replace(amount, value=round(1 / amount.value, 4)) if divides and named else amount

    def _changes(self, amount: Amount, sentence: Sentence) -> bool:
        """Whether a bare number next to a verb of change is the change: "Kosten 10 % senken", "drei Kilo abnehmen"."""
        if {"lt", "gt", "within", "within_lt", "between", "from", "now", "at", "weak_from", "of", "rank", "top"} & set(
            amount.cues
        ):
            return False
        clause = sentence.clause(amount.start)
        saves = amount.unit in PERCENTAGES and self._saves(sentence, clause)
        if (amount.unit == TIMES and amount.per) or (not saves and self._is_subject(amount, sentence, clause[0])):
            return False
        if any(self._verb(sentence, signal).startswith(self._change_stems) for signal in sentence.signals(*clause)):
            return True
        near = sentence.nearest(amount.first, amount.end, _ALL)
        share = self._share.match(sentence.text, amount.end)
        if saves:
            return (
                not share or self._cuts(sentence, clause) or self._of_spent.match(sentence.text, amount.end) is not None
            )
        return amount.unit in PERCENTAGES and near in _MOVES and amount.noun is None and not share

    def _is_subject(self, amount: Amount, sentence: Sentence, begin: int) -> bool:
        """Whether a share bound by "mindestens" opens its clause: "At least 70% of the residents gain weight"."""
        bound = bool({"ge", "le"} & set(amount.cues)) and amount.unit in PERCENTAGES
        opens = not sentence.text[begin : amount.first].strip()
        return bound and opens and self._share.match(sentence.text, amount.end) is not None

    def _saves(self, sentence: Sentence, clause: tuple[int, int]) -> bool:
        """Whether the clause is about saving, where a share of the thing is the change: "5 % Energie einsparen"."""
        return any(self._verb(sentence, signal).startswith(self._saving) for signal in sentence.signals(*clause))

    def _cuts(self, sentence: Sentence, clause: tuple[int, int]) -> bool:
        """Whether what is saved is saved off: "10 % der Kosten einsparen", "sparen wir … ein"."""
        return any(self._verb(sentence, signal).startswith(self._cutting) for signal in sentence.signals(*clause))

    def _verb(self, sentence: Sentence, signal: Signal) -> str:
        return self._grammar.without_zu(sentence.text[signal.start : signal.end])

    @staticmethod
    def _multiplies(amount: Amount, sentence: Sentence) -> bool:
        """Whether "3x" multiplies ("sales 3x") and does not say how often."""
        written = sentence.text[amount.start : amount.end]
        parted = amount.value != amount.value.to_integral_value()
        growing = amount.unit == TIMES and amount.per is None and (parted or written.rstrip().endswith("x"))
        return growing and sentence.nearest(amount.first, amount.end, _MOVES) == "up"

    @staticmethod
    def _in_clause(amount: Amount, sentence: Sentence) -> bool:
        return any(signal.kind in _MOVES for signal in sentence.signals(*sentence.clause(amount.start)))


def _brought(amount: Amount) -> Direction | None:
    """Where "auf … bringen" leads: up, unless the number is a ceiling or a time."""
    if {"lt", "le"} & set(amount.cues):
        return Direction.DOWN
    return None if amount.unit in DURATIONS else Direction.UP
