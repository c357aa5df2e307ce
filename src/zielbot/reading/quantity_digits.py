"""Numbers in digits: sign, currency, range, magnitude, unit and the thing counted."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import NamedTuple

from zielbot.goals.language import Language
from zielbot.reading.masks import FILLER
from zielbot.reading.normalised import Normalised
from zielbot.reading.number_words import word_list
from zielbot.reading.numbers import NUMBER, Number, parse_number
from zielbot.reading.quantity_amount import Amount, Form
from zielbot.reading.quantity_cues import Cues
from zielbot.reading.quantity_nouns import Nouns
from zielbot.reading.units import COUNT, DURATIONS, LONG_DURATIONS, TIMES, Units

_CURRENCY = r"(?:(?<!\w)(?P<currency>us\$|[€$£]|[a-z]{2,4})\.?\s?)?"
_SCAN = re.compile(rf"{_CURRENCY}(?<![\d.,:/'])(?P<number>{NUMBER})(?!\d)")
_NO_NUMBER = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?!\d)|\d{1,2}\.\d{1,2}\.|\d{1,4}:\d|\d{1,2}/(?:19|20)\d\d")
_FRACTION = re.compile(r"(?P<top>\d)\s?/\s?(?P<bottom>[2-9]|10)(?![\d/.,])")
_YEAR = re.compile(r"(?:19[5-9]|20[0-9])\d")
_SIGNS = {"+": 1, "-": -1, "–": -1}
_BEFORE_SIGN = frozenset(" (:;\u0001")
_ONE = Decimal(1)


class _Tail(NamedTuple):
    """What follows the digits of an amount: its end, unit, factor, form, noun, and the number it is out of."""

    end: int
    unit: str | None
    factor: Decimal = _ONE
    form: Form = Form.PLAIN
    noun: tuple[int, int] | None = None
    out_of: Decimal | None = None


class DigitScanner:
    """Finds the amounts in digits of one language."""

    def __init__(self, language: Language, data: Mapping[str, object], units: Units, cues: Cues, nouns: Nouns) -> None:
        self._language, self._units, self._cues, self._nouns = language, units, cues, nouns
        ranges = "|".join(re.escape(word) for word in sorted(word_list(data, "ranges"), key=len, reverse=True))
        joint = "|".join(re.escape(word) for word in word_list(data, "range_and"))
        self._range = re.compile(rf"-?\s?(?P<word>{ranges})\s?(?:[€$£]\s?)?(?P<number>{NUMBER})(?![\d:/])")
        self._and = re.compile(rf"\s(?:{joint})\s(?:[€$£]\s?)?(?P<number>{NUMBER})(?![\d:/])")
        outer = "|".join(re.escape(word) for word in word_list(data, "out_of"))
        self._out_of = re.compile(
            rf"\s?(?P<word>{outer})\s?(?:the\s|den\s|max\.?\s|maximal\s)?(?P<number>{NUMBER})(?![\d:/])"
        )
        adjectives = "|".join(re.escape(word) for word in word_list(data, "percent_adjectives"))
        self._adjective = (
            re.compile(rf"\s?-?(?:{adjectives})(?:e[nrsm]?)(?!\w)|\s?%\s?-?ige[nrsm]?(?!\w)") if adjectives else None
        )
        fold = "|".join(re.escape(word) for word in sorted(word_list(data, "fold"), key=len, reverse=True))
        self._fold = re.compile(rf"\s?-?(?:{fold})(?!\w)")
        times = "|".join(re.escape(word) for word in word_list(data, "times_as"))
        self._times_as = re.compile(rf"\s(?:{times})(?!\w)")
        clock = "|".join(re.escape(word) for word in word_list(data, "clock"))
        self._clock = re.compile(rf"\s?(?:{clock})(?!\w)")

    def scan(self, normalised: Normalised, taken: Sequence[tuple[int, int]]) -> Iterator[Amount]:
        """The amounts of the text outside the `taken` ranges, from left to right."""
        text = normalised.text
        position = 0
        for match in _SCAN.finditer(text):
            start, end = match.span("number")
            if start < position or any(first < end and start < last for first, last in taken):
                continue
            skipped = _NO_NUMBER.match(text, start)
            if skipped:
                position = skipped.end()
                continue
            amount = self._amount(normalised, match)
            if amount is not None:
                position = amount.end
                yield amount

    def _amount(self, normalised: Normalised, match: re.Match[str]) -> Amount | None:
        text = normalised.text
        start, end = match.span("number")
        currency = self._units.prefix(match["currency"]) if match["currency"] else None
        if match["currency"] and currency is None and text[start - 1].isalpha():
            return None
        first = match.start() if currency else start
        first, sign = _sign(text, first)
        cues = self._cues.before(text, first)
        codes = cues.codes
        if fraction := _FRACTION.match(text, start):
            value = Decimal(fraction["top"]) / Decimal(fraction["bottom"])
            if value < 1:
                return Amount(
                    start, fraction.end(), value, None, Form.FRACTION, cues=codes, before=cues.before, first=cues.start
                )
        number, end, upper_text = self._range_of(text, match, codes, end)
        if number is None:
            return None
        value = parse_number(number, self._language)
        tail = self._tail(normalised, end, value, priced=currency is not None) if value else None
        if value is None or tail is None:
            return None
        end, unit, factor, form, noun, out_of = tail
        if unit is None and currency is not None:
            unit = currency.code
        if upper_text is None and "from" not in codes and unit is not None and (again := self._range.match(text, end)):
            upper_text, end = again["number"], again.end()
            found = self._units.unit(text, end)
            end = found.end if found else end
        if not self._fits(text, match, unit, noun, codes, end):
            return None
        if value.other is not None and unit == COUNT and noun is not None:
            value = parse_number(number, self._language, counted=True) or value
        upper = parse_number(upper_text, self._language) if upper_text else None
        if upper_text and (upper is None or upper.value <= value.value):
            return None
        return Amount(
            start=min(first, start),
            end=end,
            value=value.value * 100 / out_of if out_of and unit == "%" else value.value * factor,
            unit=unit,
            form=form,
            upper=upper.value * factor if upper else None,
            other=None if value.other is None or out_of else value.other * factor,
            sign=sign or (1 if "plus" in codes else -1 if "minus" in codes else 0),
            noun=noun,
            cues=codes,
            before=cues.before,
            first=min(cues.start, first),
            rated=out_of is not None and unit != "%",
        )

    def _range_of(
        self, text: str, match: re.Match[str], codes: tuple[str, ...], end: int
    ) -> tuple[str | None, int, str | None]:
        number = match["number"]
        pattern = self._and if "between" in codes else None if "from" in codes else self._range
        found = pattern.match(text, end) if pattern else None
        if found is None or _YEAR.fullmatch(found["number"]):
            return number, end, None
        return number, found.end(), found["number"]

    def _tail(self, normalised: Normalised, end: int, value: Number, *, priced: bool) -> _Tail | None:
        """What follows the digits, or None where it shows that they are no amount."""
        text = normalised.text
        if self._clock.match(text, end):
            return None
        if self._adjective and (found := self._adjective.match(text, end)):
            return _Tail(found.end(), "%", form=Form.ADJECTIVE)
        if found := self._fold.match(text, end):
            return _Tail(found.end(), "x", form=Form.FACTOR)
        out_of, end = self._whole(text, end, value)
        factor, end = (_ONE, end) if self._is_metre(text, end, priced=priced) else self._units.magnitude(text, end)
        if unit := self._units.unit(text, end):
            if unit.unit.code == TIMES and self._times_as.match(text, unit.end):
                return _Tail(unit.end, "x", form=Form.FACTOR)
            noun = None if unit.unit.code in DURATIONS else self._nouns.after(normalised, unit.end)
            return _Tail(unit.end, unit.unit.code, factor * unit.unit.factor, noun=noun, out_of=out_of)
        noun = self._nouns.after(normalised, end)
        if out_of is not None and noun is not None:
            return _Tail(end, "%", noun=noun, out_of=out_of)
        if noun is None and end < len(text) and text[end].isalpha():
            return None
        if priced or noun is None:
            return _Tail(end, None, factor, out_of=out_of)
        return _Tail(noun[1], COUNT, factor, noun=noun)

    def _whole(self, text: str, end: int, part: Number) -> tuple[Decimal | None, int]:
        """The number that the one before is out of ("8 von 10"), and where it ends."""
        found = self._out_of.match(text, end)
        whole = parse_number(found["number"], self._language) if found else None
        if found is None or whole is None or whole.value < max(part.value, Decimal(2)):
            return None, end
        return whole.value, found.end()

    def _is_metre(self, text: str, end: int, *, priced: bool) -> bool:
        """Whether a lone "m" after the number is no million: only money and things come in millions."""
        return not priced and text.startswith(("m ", " m "), end) and self._language is Language.DE

    def _fits(
        self,
        text: str,
        match: re.Match[str],
        unit: str | None,
        noun: tuple[int, int] | None,
        codes: tuple[str, ...],
        end: int,
    ) -> bool:
        """Whether the number may be an amount: no year, no time span that only says when."""
        if unit in (None, COUNT) and _YEAR.fullmatch(match["number"]) and not (noun and match["number"].endswith("00")):
            return False
        if unit in LONG_DURATIONS and not {"by", "to", "from", "now"} & set(codes):
            return not {"during", "in"} & set(codes) and not ("within" in codes and unit != "d")
        return not (end < len(text) and text[end] == FILLER and unit is None)


def _sign(text: str, first: int) -> tuple[int, int]:
    """Where the number begins with its sign, and the sign."""
    if first and text[first - 1] in _SIGNS and (first == 1 or text[first - 2] in _BEFORE_SIGN):
        return first - 1, _SIGNS[text[first - 1]]
    return first, 0
