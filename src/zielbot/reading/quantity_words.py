"""Amounts without digits of their own: fractions, multiples, "ein Kilo", "jede dritte Anfrage", "keine Fehler"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

from zielbot.reading.normalised import Normalised
from zielbot.reading.number_words import alternatives, table, word_list
from zielbot.reading.packs.en_numbers import ENDINGS
from zielbot.reading.quantity_amount import Amount, Form
from zielbot.reading.quantity_cues import Cues, CuesBefore
from zielbot.reading.quantity_nouns import Nouns
from zielbot.reading.units import COUNT, LONG_DURATIONS, PERCENTAGES, Units

_RARE = 5  # from "jede fünfte Stunde" on a unit of time is shared, below it tells a rhythm
_NEAR = 60


class WordScanner:
    """Finds the amounts in words of one language."""

    def __init__(self, data: Mapping[str, object], units: Units, cues: Cues, nouns: Nouns) -> None:
        self._units, self._cues, self._nouns = units, cues, nouns
        self._fractions = {word: Fraction(value) for word, value in table(data, "fractions").items()}
        articles = alternatives(word_list(data, "fraction_articles"))
        self._fraction = re.compile(
            rf"(?:(?<!\w)(?P<top>\d{{1,2}}|{articles})[\s-]|(?<![\w-]))(?P<word>{alternatives(self._fractions)})(?![\w-])"
        )
        self._rough = word_list(data, "rough")
        self._share = re.compile(rf"\s{alternatives(word_list(data, 'share_follows'))}(?!\w)")
        self._bare = frozenset(word_list(data, "bare_fractions"))
        self._multiples = {word: Decimal(value) for word, value in table(data, "multiples").items()}
        start, end = (r"\b\w*?", r"\w*") if data.get("compounds") else (r"(?<![\w-])", r"(?![\w-])")
        self._multiple = re.compile(rf"{start}(?P<word>{alternatives(self._multiples)}){end}")
        self._no_multiple = re.compile(rf"{alternatives(word_list(data, 'multiple_exceptions'))}(?!\w)")
        self._as_many = {phrase: Decimal(value) for phrase, value in table(data, "as_many").items()}
        self._as = re.compile(rf"(?<![\w-])(?P<word>{alternatives(self._as_many)})(?!\w)")
        never = alternatives(word_list(data, "never_shared"))
        shared = alternatives(word_list(data, "shared_units"))
        every, units_of_time = alternatives(word_list(data, "every")), alternatives(table(data, "per_units"))
        self._every = re.compile(
            rf"(?<!\w){every}\s(?P<n>\d{{1,2}})(?:\.|{alternatives(ENDINGS)})\s(?:(?P<time>{shared})(?!\w)"
            rf"|(?!(?:{units_of_time}|{never})\w{{0,2}}(?!\w))(?=[^\W\d_]))"
        )
        joints = alternatives(word_list(data, "pair_joints"))
        self._loose = tuple(word_list(data, "loose_ceilings"))
        self._paired = re.compile(rf"\s{joints}\s")
        self._from = re.compile(rf"(?<!\w){alternatives(_phrases(data, 'from', 'weak_from'))}\s[^.;!?]{{1,40}}$")
        one = alternatives(word_list(data, "articles_before_unit"))
        half = alternatives(word_list(data, "halves"))
        early = rf"(?P<half>(?:{one}\s)?{half}(?:\s{alternatives(word_list(data, 'articles'))})?)"
        self._one = re.compile(rf"(?<![\w-])(?:{early}|{one})(?=\s[^\W\d_]|[\s.,;:!?)]*$|[.,;!?)])")
        frequency = rf"(?:\S{{1,24}}\s)?\S{{2,40}}\s{alternatives(word_list(data, 'per_words'))}\s{units_of_time}(?!\w)"
        self._ways = frozenset(word_list(data, "ways_before"))
        self._exact = re.compile(rf"(?<!\w){alternatives(word_list(data, 'exact'))}\s$")
        few = alternatives(word_list(data, "not_counted"))
        few = rf"(?!(?:{few}|{half})(?!\w))"
        self._frequency = re.compile(rf"(?<![\w-])(?P<one>{one}\s){few}(?={frequency})")
        adverbs = alternatives(table(data, "per_adverbs"))
        plain = alternatives(word_list(data, "per_plain"))
        often = rf"(?:(?:{every}|{plain})\s{units_of_time}|{adverbs})"
        self._recurring = re.compile(rf"(?<!\w){often}(?:\s[^\W\d_]+){{0,3}}?\s(?P<one>{one}\s){few}")
        rate = rf"(?=\s(?:{alternatives(word_list(data, 'per_words'))}\s)?{units_of_time}(?!\w)|\s{adverbs}(?!\w))"
        self._once = re.compile(rf"(?<!\w){alternatives(word_list(data, 'once'))}{rate}")
        self._rate = re.compile(rate)
        none, more, single = (alternatives(word_list(data, key)) for key in ("none", "none_more", "none_single"))
        than = alternatives(word_list(data, "not_more"))
        self._none = re.compile(rf"(?<![\w-]){none}\s(?P<early>{more}\s)?(?P<single>{single}\s)?(?!{than}(?!\w))")
        self._later = re.compile(rf"(?:\s[^\W\d_]+){{0,3}}?\s{more}(?!\w|\s{than})")
        without = alternatives(word_list(data, "without"))
        self._without = re.compile(rf"(?<!\w){without}\s(?:{one}\s)?(?:{single}\s)?(?=[^\W\d_])")
        self._unwanted = frozenset(word_list(data, "unwanted"))
        self._endings = tuple(word for word in self._unwanted if len(word) > 4)
        self._zero = re.compile(rf"(?<!\w){alternatives(word_list(data, 'zero_adjectives'))}(?!\w)")
        self._has_multiple = tuple({word[:6] for word in (*self._multiples, *self._as_many)})
        self._has_none = word_list(data, "none_marks")
        ones = word_list(data, "articles_before_unit")
        self._has_one = (*(f"{word}{mark}" for word in ones for mark in (" ", ".", ",")), *word_list(data, "once"))
        self._ends_in_one = tuple(f" {word}" for word in ones)

    def scan(self, normalised: Normalised) -> Iterator[Amount]:
        """The amounts in words, kind by kind."""
        text = normalised.text
        if any(word in text for word in self._has_multiple):
            yield from self._all_multiples(text)
        if any(word in text for word in self._fractions):
            yield from self._all_fractions(normalised)
        if any(word in text for word in self._has_none):
            yield from self._nothing(normalised)
        yield from self._shares(text)
        if any(word in text for word in self._has_one) or text.endswith(self._ends_in_one):
            yield from self._ones(normalised)

    def _all_multiples(self, text: str) -> Iterator[Amount]:
        for pattern, values in ((self._as, self._as_many), (self._multiple, self._multiples)):
            for match in pattern.finditer(text):
                if not self._no_multiple.match(text, match.start()):
                    amount = self._amount(text, match.span(), values[match["word"]], "x", Form.FACTOR)
                    yield replace(amount, after=self._cues.comparator(text, match.end()))

    def _all_fractions(self, normalised: Normalised) -> Iterator[Amount]:
        text = normalised.text
        for match in self._fraction.finditer(text):
            value = self._fractions[match["word"]]
            top = int(match["top"]) if match["top"] and match["top"].isdigit() else 1
            if match["top"] and (found := self._units.parted(text, match.end())):
                span, part = (match.start(), found.end), _decimal(value * top) * found.unit.factor
                noun = self._nouns.after(normalised, found.end)
                yield self._amount(text, span, part, found.unit.code, Form.PLAIN, noun)
                continue
            amount = self._amount(text, match.span(), _decimal(value * top), None, Form.FRACTION)
            after = self._cues.after(text, match.end(), words=1)
            shared = top > 1 or bool(self._share.match(text, match.end()))
            bound = bool({"by", "to", "factor", "in", "from", "now", "weak_from", "plus", "minus"} & set(amount.cues))
            bound = bound or amount.before in self._ways
            named = match["top"] is not None or match["word"] in self._bare
            if value * top < 1 and named and (shared or bound or after.changed):
                rough = any(word in (match["top"] or "") for word in self._rough)
                yield replace(amount, after="approx") if rough else amount

    def _shares(self, text: str) -> Iterator[Amount]:
        for match in self._every.finditer(text):
            if int(match["n"]) >= (_RARE if match["time"] else 2):
                yield self._amount(text, match.span(), 1 / Decimal(match["n"]), None, Form.FRACTION)

    def _ones(self, normalised: Normalised) -> Iterator[Amount]:
        """An article that counts: "um eine Stunde", "eine halbe Million Euro", "ein Buch pro Woche"."""
        text = normalised.text
        for match in (*self._frequency.finditer(text), *self._recurring.finditer(text)):
            noun, found = self._nouns.after(normalised, match.end() - 1), self._units.unit(text, match.end() - 1)
            start = match.start("one")
            if found:
                yield self._amount(text, (start, found.end), found.unit.factor, found.unit.code, Form.PLAIN)
            elif noun:
                yield self._amount(text, (start, noun[1]), Decimal(1), COUNT, Form.PLAIN, noun)
        for match in self._once.finditer(text):
            yield self._amount(text, match.span(), Decimal(1), COUNT, Form.PLAIN)
        for match in self._one.finditer(text):
            value = Decimal("0.5") if match["half"] else Decimal(1)
            factor, end = self._units.magnitude(text, match.end())
            found = self._units.unit(text, end)
            if found is None and factor == 1:
                if alone := self._alone(normalised, match):
                    yield alone
                continue
            amount = self._amount(
                text,
                (match.start(), found.end if found else end),
                value * factor * (found.unit.factor if found else 1),
                found.unit.code if found else COUNT,
                Form.PLAIN,
                self._nouns.after(normalised, found.end if found else end),
            )
            changed = self._cues.after(text, amount.end).changed or self._rate.match(text, amount.end)
            led = bool({"from", "weak_from"} & set(amount.cues)) and self._paired.match(text, amount.end)
            exact = self._exact.search(text, max(0, match.start() - _NEAR), match.start())
            measured = exact is not None and not {"during", "in"} & set(amount.cues)
            if factor != 1 or changed or led or measured or self._counts(amount, half=match["half"] is not None):
                yield amount

    def _alone(self, normalised: Normalised, match: re.Match[str]) -> Amount | None:
        """An article that ends a way ("von drei auf einen", "auf maximal einen Fehler"); None where it is none."""
        text = normalised.text
        if match["half"]:
            return None
        cues = self._cues.before(text, match.start())
        bounded = bool({"le", "ge", "lt", "gt"} & set(cues.codes))
        if "to" not in cues.codes:
            return self._at_least_one(normalised, match, cues)
        if not bounded and not self._from.search(text, max(0, cues.start - _NEAR), cues.start):
            return None
        noun = self._nouns.after(normalised, match.end())
        end = noun[1] if noun else match.end()
        codes, before, first = cues.codes, cues.before, cues.start
        unit = COUNT if noun else None
        return Amount(match.start(), end, Decimal(1), unit, noun=noun, cues=codes, before=before, first=first)

    def _at_least_one(self, normalised: Normalised, match: re.Match[str], cues: CuesBefore) -> Amount | None:
        """One thing that a floor or a ceiling leads to: "an mindestens einer Fortbildung"."""
        text = normalised.text
        noun = self._nouns.after(normalised, match.end())
        if (
            noun is None
            or not {"le", "ge"} & set(cues.codes)
            or text[max(0, match.start() - _NEAR) : match.start()].rstrip().endswith(self._loose)
        ):
            return None
        ends = (match.start(), noun[1])
        return Amount(*ends, Decimal(1), COUNT, noun=noun, cues=cues.codes, before=cues.before, first=cues.start)

    def _counts(self, amount: Amount, *, half: bool) -> bool:
        """Whether an article before a unit is a number: after a cue, or an amount of something, never a date."""
        if {"by", "to", "lt", "gt", "ge", "le"} & set(amount.cues):
            return True
        if {"during", "in"} & set(amount.cues) and amount.unit in LONG_DURATIONS:
            return False
        if {"within", "within_lt", "approx"} & set(amount.cues) or half:
            return amount.unit not in LONG_DURATIONS or amount.cues == ("approx",)
        return amount.unit in PERCENTAGES or amount.unit in ("kg", "l", "km", "t")

    def _nothing(self, normalised: Normalised) -> Iterator[Amount]:
        text = normalised.text
        for match in self._none.finditer(text):
            noun = self._nouns.after(normalised, match.end() - 1)
            if noun is None:
                if match["single"]:
                    yield self._amount(text, (match.start(), match.end("single") - 1), Decimal(0), COUNT, Form.ZERO)
                continue
            if (
                match["early"]
                or match["single"]
                or self._is_unwanted(text[slice(*noun)])
                or self._later.match(text, noun[1])
            ):
                yield self._amount(text, (match.start(), noun[1]), Decimal(0), COUNT, Form.ZERO, noun)
        for match in self._without.finditer(text):
            noun = self._nouns.after(normalised, match.end() - 1)
            if noun and self._is_unwanted(text[slice(*noun)]):
                yield self._amount(text, (match.start(), noun[1]), Decimal(0), COUNT, Form.ZERO, noun)
        for match in self._zero.finditer(text):
            yield self._amount(text, match.span(), Decimal(0), COUNT, Form.ZERO)

    def _is_unwanted(self, noun: str) -> bool:
        return (
            noun.rpartition(" ")[2] in self._unwanted
            or noun.partition(" ")[0] in self._unwanted
            or noun.endswith(self._endings)
        )

    def _amount(
        self,
        text: str,
        span: tuple[int, int],
        value: Decimal,
        unit: str | None,
        form: Form,
        noun: tuple[int, int] | None = None,
    ) -> Amount:
        cues = self._cues.before(text, span[0])
        sign = 1 if "plus" in cues.codes else -1 if "minus" in cues.codes else 0
        ends = (cues.before, cues.start)
        return Amount(*span, value, unit, form, noun=noun, sign=sign, cues=cues.codes, before=ends[0], first=ends[1])


def _phrases(data: Mapping[str, object], *codes: str) -> list[str]:
    """The cue phrases of those codes that consist of words."""
    cues = data.get("cues")
    if not isinstance(cues, Mapping):
        return []
    return [str(phrase) for code in codes for phrase in cues.get(code, ()) if str(phrase).replace(" ", "").isalpha()]


def _decimal(value: Fraction) -> Decimal:
    return Decimal(value.numerator) / Decimal(value.denominator)
