"""What follows the digits of a number: magnitude, unit, the thing counted, the whole it is out of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from decimal import Decimal
from typing import NamedTuple

from zielbot.goals.language import Language
from zielbot.reading.normalised import Normalised
from zielbot.reading.number_words import alternatives, word_list
from zielbot.reading.numbers import NUMBER, Number, parse_number
from zielbot.reading.quantity_amount import Form
from zielbot.reading.quantity_cues import Cues
from zielbot.reading.quantity_nouns import Nouns
from zielbot.reading.units import COUNT, DURATIONS, TIMES, Units

_ONE = Decimal(1)


class Tail(NamedTuple):
    """The end of an amount, its unit, factor, form and noun, the number it is out of, and a comparator after it."""

    end: int
    unit: str | None = None
    factor: Decimal = _ONE
    form: Form = Form.PLAIN
    noun: tuple[int, int] | None = None
    out_of: Decimal | None = None
    after: str | None = None


class TailReader:
    """Reads the tails of numbers in one language."""

    def __init__(self, language: Language, data: Mapping[str, object], units: Units, cues: Cues, nouns: Nouns) -> None:
        self._language, self._units, self._cues, self._nouns = language, units, cues, nouns
        outer, filler = alternatives(word_list(data, "out_of")), alternatives(word_list(data, "out_of_fillers"))
        self._out_of = re.compile(rf"\s?{outer}\s?(?:{filler}\s)?(?P<number>{NUMBER})(?![\d:/])")
        self._shared = re.compile(rf"\s{alternatives(word_list(data, 'share_links'))}\s")
        self._scale = re.compile(rf"\s{data.get('scales') or '(?!)'}")
        adjectives = alternatives(word_list(data, "percent_adjectives"))
        self._adjective = re.compile(rf"(?:\s?-?{adjectives}|\s?%\s?-?ig)(?:e[nrsm]?)(?!\w)")
        self._fold = re.compile(rf"\s?-?{alternatives(word_list(data, 'fold'))}(?!\w)")
        self._times_as = re.compile(rf"\s{alternatives(word_list(data, 'times_as'))}(?!\w)")
        self._clock = re.compile(rf"\s?{alternatives(word_list(data, 'not_amount_after'))}(?!\w)")

    def read(
        self, normalised: Normalised, end: int, value: Number, *, currency: str | None, aimed: bool = False
    ) -> Tail | None:
        """The tail of the number that ends at `end`, or None where it shows that the number is no amount.

        `aimed` tells that a word such as "auf" leads to the number.
        """
        text = normalised.text
        if self._is_other(text, end):
            return None
        if found := self._adjective.match(text, end):
            return Tail(found.end(), "%", form=Form.ADJECTIVE)
        if found := self._fold.match(text, end):
            return Tail(found.end(), "x", form=Form.FACTOR)
        if scale := self._scale.match(text, end):
            return Tail(scale.end(), out_of=Decimal(scale[scale.lastgroup or 0]))
        part = end
        out_of, end = self._whole(text, end, value, aimed=aimed)
        late = self._cues.after(text, end, words=0)
        factor, end = (_ONE, end) if self._is_metre(text, end, currency) else self._magnitude(text, end, currency)
        if unit := self._units.unit(text, end):
            if unit.unit.code == TIMES and (compared := self._times_as.match(text, unit.end)):
                return Tail(compared.end(), "x", form=Form.FACTOR)
            noun = None if unit.unit.code in DURATIONS else self._nouns.after(normalised, unit.end)
            return Tail(unit.end, unit.unit.code, factor * unit.unit.factor, noun=noun, out_of=out_of)
        noun = self._nouns.after(normalised, max(end, late.end))
        if out_of is not None and (noun is not None or self._shared.match(text, part)):
            return Tail(end, "%", noun=noun, out_of=out_of)
        if noun is None and end < len(text) and text[end].isalpha():
            return None
        if currency or noun is None:
            return Tail(end, currency, factor, out_of=out_of)
        return Tail(noun[1], COUNT, factor, noun=noun, after=late.comparator)

    def unit_end(self, text: str, end: int) -> int:
        """Where the unit ends that begins at `end`; `end` where there is none."""
        found = self._units.unit(text, end)
        return found.end if found else end

    def _is_other(self, text: str, end: int) -> bool:
        """Whether the number is a time of day or an age: "8 Uhr", "three years ago"."""
        unit = self._units.unit(text, end)
        return bool(self._clock.match(text, end) or (unit and self._clock.match(text, unit.end)))

    def _whole(self, text: str, end: int, part: Number, *, aimed: bool) -> tuple[Decimal | None, int]:
        """The number that the one before is out of ("8 von 10"), and where it ends; "auf 3 von 5 Tagen" is another."""
        found = self._out_of.match(text, end)
        whole = parse_number(found["number"], self._language) if found else None
        if found is None or whole is None or whole.value < max(part.value, Decimal(2)):
            return None, end
        unit = self._units.unit(text, found.end())
        if aimed and unit is not None and unit.unit.code in DURATIONS:
            return None, end
        return whole.value, found.end()

    def _magnitude(self, text: str, end: int, currency: str | None) -> tuple[Decimal, int]:
        return self._units.magnitude(text, end, money=currency is not None)

    def _is_metre(self, text: str, end: int, currency: str | None) -> bool:
        """Whether a lone "m" after the number is no million: in German only money comes in "m"."""
        return currency is None and text.startswith(("m ", " m "), end) and self._language is Language.DE
