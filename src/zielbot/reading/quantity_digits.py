"""Numbers in digits: sign, currency, range, and what follows them."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from typing import NamedTuple

from zielbot.goals.language import Language
from zielbot.reading.masks import FILLER
from zielbot.reading.normalised import Normalised
from zielbot.reading.number_words import alternatives, word_list
from zielbot.reading.numbers import NUMBER, Number, parse_number
from zielbot.reading.packs.en_numbers import ENDINGS
from zielbot.reading.quantity_amount import Amount, Form
from zielbot.reading.quantity_clock import Clock, Measured
from zielbot.reading.quantity_cues import Cues, CuesBefore
from zielbot.reading.quantity_tail import Tail, TailReader
from zielbot.reading.units import COUNT, LONG_DURATIONS, Units

_CURRENCY = r"(?:(?<!\w)(?P<currency>us\$|[€$£]|[a-z]{2,4})\.?\s?)?"
_SCAN = re.compile(rf"{_CURRENCY}(?<![\d.,:/'])(?P<number>{NUMBER})(?!\d)")
_NO_NUMBER = re.compile(
    r"\d{1,4}(?P<mark>[./-])\d{1,2}(?P=mark)\d{1,4}(?!\d)|\d{1,4}:\d|\d{1,2}/(?:19|20)\d\d|0\d+(?![.,\d])"
)
_DAY = re.compile(r"\d{1,2}\.\d{1,2}\.")
_ORDINAL = re.compile(rf"\.\s?[\w\u0001\u0002]|{alternatives(ENDINGS)}\b")
_FRACTION = re.compile(r"(?P<top>\d)\s?/\s?(?P<bottom>[2-9]|10)(?![\d/.,])")
_YEAR = re.compile(r"(?:19[5-9]|20[0-9])\d")
_SIGNS = {"+": 1, "-": -1, "–": -1}
_BEFORE_SIGN = frozenset(' (:;"„“”»«\u0001\u0002')
_LISTED = re.compile(r"\d{1,2}[.)]\s")
_LINE = "\n"
_AIMED = frozenset(("by", "to", "from", "weak_from"))
_BOUND = frozenset(("by", "to", "from", "now", "factor", "weak_from", "arrow"))


class _Digits(NamedTuple):
    """A number with its range, the sign and currency before it, and the cues."""

    start: int
    end: int
    first: int
    value: Number
    upper: Number | None
    sign: int
    currency: str | None
    scale: Decimal
    cues: CuesBefore


class DigitScanner:
    """Finds the amounts in digits of one language."""

    def __init__(
        self, language: Language, data: Mapping[str, object], units: Units, cues: Cues, tails: TailReader
    ) -> None:
        self._language, self._units, self._cues, self._tails = language, units, cues, tails
        self._instead = re.compile(rf",?\s{alternatives(word_list(data, 'instead'))}\s")
        self._clock = Clock(data, units, cues)
        symbol = r"(?:[€$£]\s?)?"
        ranges, joint = alternatives(word_list(data, "ranges")), alternatives(word_list(data, "range_and"))
        self._range = re.compile(rf"-?\s?{ranges}\s?{symbol}(?P<number>{NUMBER})(?![\d:/])")
        self._and = re.compile(rf"\s{joint}\s{symbol}(?P<number>{NUMBER})(?![\d:/])")
        self._share = re.compile(rf"\s{alternatives(word_list(data, 'share_follows'))}(?!\w)")

    def scan(self, normalised: Normalised, taken: Sequence[tuple[int, int]]) -> Iterator[Amount]:
        """The amounts of the text outside the `taken` ranges, from left to right."""
        text = normalised.text
        position = 0
        ends = [end for _, end in taken]
        for match in _SCAN.finditer(text):
            start, end = match.span("number")
            index = bisect_right(ends, start)
            if start < position or (index < len(taken) and taken[index][0] < end):
                continue
            if measured := self._clock.written(text, start) if text[end : end + 1] == ":" else None:
                position = measured.end
                yield self._timed(normalised, start, measured)
                continue
            skipped = (
                _NO_NUMBER.match(text, start)
                or _list_number(text, start)
                or (self._language is Language.DE and _DAY.match(text, start))
            )
            if skipped:
                position = skipped.end()
            elif amount := self._fraction(text, match) or self._amount(normalised, match):
                position = amount.end
                yield amount

    def _timed(self, normalised: Normalised, start: int, measured: Measured) -> Amount:
        cues = self._cues.before(normalised.text, start)
        return Amount(
            start, measured.end, measured.value, measured.unit, cues=cues.codes, before=cues.before, first=cues.start
        )

    def _fraction(self, text: str, match: re.Match[str]) -> Amount | None:
        """A fraction in digits that is the share of something or leads to a change: "3/4 der Belegschaft"."""
        start = match.start("number")
        found = _FRACTION.match(text, start)
        if found is None or int(found["top"]) >= int(found["bottom"]):
            return None
        cues = self._cues.before(text, start)
        value = Decimal(found["top"]) / Decimal(found["bottom"])
        if of := self._units.parted(text, found.end()):
            part, unit = value * of.unit.factor, of.unit.code
            return Amount(start, of.end, part, unit, cues=cues.codes, before=cues.before, first=cues.start)
        if not (_BOUND & set(cues.codes) or self._share.match(text, found.end())):
            return None
        ends = (start, found.end())
        return Amount(*ends, value, None, Form.FRACTION, cues=cues.codes, before=cues.before, first=cues.start)

    def _amount(self, normalised: Normalised, match: re.Match[str]) -> Amount | None:
        text = normalised.text
        digits = self._digits(text, match)
        if digits is None or self._is_ordinal(normalised, digits):
            return None
        aimed = bool(_AIMED & set(digits.cues.codes))
        tail = self._tails.read(normalised, digits.end, digits.value, currency=digits.currency, aimed=aimed)
        if tail is None:
            return None
        if digits.upper is None and tail.unit and "from" not in digits.cues.codes:
            digits, tail = self._second_half(text, digits, tail)
        replaced = self._instead.match(text, tail.end) is not None
        measured = text.startswith("-", digits.end) and tail.unit in LONG_DURATIONS  # "a 4-day turnaround"
        if not (replaced or measured) and not _fits(text, match["number"], digits.cues.codes, tail):
            return None
        amount = self._joined(match["number"], digits, tail)
        more = self._clock.extended(text, amount.value, amount.unit, amount.end) if amount.upper is None else None
        return replace(amount, value=more.value, end=more.end) if more else amount

    def _digits(self, text: str, match: re.Match[str]) -> _Digits | None:
        start, end = match.span("number")
        currency = self._units.prefix(match["currency"]) if match["currency"] else None
        if match["currency"] and currency is None and text[start - 1].isalpha():
            return None
        first, sign = _sign(text, match.start() if currency else start)
        cues = self._cues.before(text, first)
        value = parse_number(match["number"], self._language)
        if value is None:
            return None
        pattern = self._and if "between" in cues.codes else None if "from" in cues.codes else self._range
        found = pattern.match(text, end) if pattern else None
        upper = parse_number(found["number"], self._language) if found else None
        if found is None or upper is None or upper.value <= value.value or _YEAR.fullmatch(found["number"]):
            found = upper = None
        code = currency.code if currency else None
        scale = currency.factor if currency else Decimal(1)
        return _Digits(start, found.end() if found else end, first, value, upper, sign, code, scale, cues)

    def _second_half(self, text: str, digits: _Digits, tail: Tail) -> tuple[_Digits, Tail]:
        """A range whose unit stands twice: "10 % bis 15 %"."""
        found = (self._and if "between" in digits.cues.codes else self._range).match(text, tail.end)
        upper = parse_number(found["number"], self._language) if found else None
        if found is None or upper is None or upper.value <= digits.value.value:
            return digits, tail
        return digits._replace(upper=upper), tail._replace(end=self._tails.unit_end(text, found.end()))

    def _joined(self, number: str, digits: _Digits, tail: Tail) -> Amount:
        value = digits.value
        if value.other is not None and tail.unit == COUNT and tail.noun is not None:
            value = parse_number(number, self._language, counted=True) or value
        codes = digits.cues.codes
        share = tail.out_of is not None and (
            tail.unit == "%" or (tail.unit is None and ("by" in codes or value.value == 1))
        )
        factor = tail.factor * digits.scale
        return Amount(
            start=min(digits.first, digits.start),
            end=tail.end,
            value=value.value * 100 / tail.out_of if share and tail.out_of else value.value * factor,
            unit="%" if share else tail.unit or digits.currency,
            form=tail.form,
            scale=factor,
            upper=digits.upper.value * factor if digits.upper else None,
            other=None if value.other is None or tail.out_of else value.other * factor,
            sign=digits.sign or (1 if "plus" in codes else -1 if "minus" in codes else 0),
            noun=tail.noun,
            cues=codes,
            before=digits.cues.before,
            first=min(digits.cues.start, digits.first),
            after=tail.after,
            rated=tail.out_of is not None and not share,
        )

    @staticmethod
    def _is_ordinal(normalised: Normalised, digits: _Digits) -> bool:
        """Whether the number was an ordinal word or stands before a dot and more ("2. Mannschaft")."""
        text = normalised.text
        if not _ORDINAL.match(text, digits.end):
            return False
        spelled = not normalised.original[normalised.offsets[digits.start]].isdigit()
        return spelled or not {"to", "from", "by", "now"} & set(digits.cues.codes)


def _fits(text: str, number: str, codes: tuple[str, ...], tail: Tail) -> bool:
    """Whether the number may be an amount: no year, and no span of time that only says when."""
    if tail.unit in (None, COUNT) and _YEAR.fullmatch(number) and not (tail.noun and number.endswith("00")):
        return False
    if tail.unit in LONG_DURATIONS and not {"by", "to", "from", "now"} & set(codes):
        when = {"within", "within_lt"} & set(codes)
        if "span" in codes:
            return tail.unit == "d"
        return not {"during", "in"} & set(codes) and not (when and tail.unit != "d")
    return not (tail.unit is None and text.startswith((FILLER, ":"), tail.end))


def _list_number(text: str, start: int) -> re.Match[str] | None:
    """The number of an item at the beginning of a line ("1. ", "2) "), None where another thing stands there."""
    before = text[max(0, start - 4) : start].rpartition(_LINE)[2]
    opens = not before.strip(" (\t") and (start < 4 or _LINE in text[start - 4 : start])
    return _LISTED.match(text, start) if opens else None


def _sign(text: str, first: int) -> tuple[int, int]:
    """Where the number begins with its sign, and the sign."""
    if first and text[first - 1] in _SIGNS and (first == 1 or text[first - 2] in _BEFORE_SIGN):
        return first - 1, _SIGNS[text[first - 1]]
    return first, 0
