"""Number words from nothing to a few thousand, put together as each language does."""

from __future__ import annotations

from decimal import Decimal

_DE_SMALL = [
    "null",
    "ein",
    "zwei",
    "drei",
    "vier",
    "fünf",
    "sechs",
    "sieben",
    "acht",
    "neun",
    "zehn",
    "elf",
    "zwölf",
    "dreizehn",
    "vierzehn",
    "fünfzehn",
    "sechzehn",
    "siebzehn",
    "achtzehn",
    "neunzehn",
]
_DE_TENS = dict(
    enumerate(["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"], start=2)
)
_DE_ONE = ("eins", "eine", "einen", "einem", "einer", "ner", "ne", "nem")
_EN_SMALL = [
    "zero",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
    "ten",
    "eleven",
    "twelve",
    "thirteen",
    "fourteen",
    "fifteen",
    "sixteen",
    "seventeen",
    "eighteen",
    "nineteen",
]
_EN_TENS = dict(enumerate(["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2))


def german_numbers() -> dict[str, Decimal]:
    """German number words: "zweiundzwanzig", "hundertfünfzig", "dreitausend", "anderthalb"."""
    below = {word: value for value, word in enumerate(_DE_SMALL)}
    for ten, word in _DE_TENS.items():
        below[word] = ten * 10
        below |= {f"{_DE_SMALL[unit]}und{word}": ten * 10 + unit for unit in range(1, 10)}
    found = dict(below)
    for hundred in range(1, 10):
        for lead in {_DE_SMALL[hundred], *(("",) if hundred == 1 else ())}:
            found[f"{lead}hundert"] = hundred * 100
            found |= {f"{lead}hundert{word}": hundred * 100 + value for word, value in below.items() if value}
    found |= {f"{_DE_SMALL[unit]}tausend": unit * 1000 for unit in range(1, 20)} | {"tausend": 1000}
    found |= dict.fromkeys(_DE_ONE, 1) | {"zwo": 2, "dutzend": 12, "ein dutzend": 12}
    halves = {"anderthalb": "1.5", "eineinhalb": "1.5", "zweieinhalb": "2.5", "dreieinhalb": "3.5"}
    whole = {word: Decimal(value) for word, value in found.items()}
    return whole | {word: Decimal(value) for word, value in halves.items()}


def english_numbers() -> dict[str, Decimal]:
    """English number words: "twenty-two", "two hundred and fifty", "a dozen"."""
    below = {word: value for value, word in enumerate(_EN_SMALL)}
    for ten, word in _EN_TENS.items():
        below[word] = ten * 10
        for unit in range(1, 10):
            below |= {f"{word}-{_EN_SMALL[unit]}": ten * 10 + unit, f"{word} {_EN_SMALL[unit]}": ten * 10 + unit}
    found = dict(below)
    for hundred in range(1, 10):
        for lead in {_EN_SMALL[hundred], *(("a",) if hundred == 1 else ())}:
            found[f"{lead} hundred"] = hundred * 100
            found |= {f"{lead} hundred and {word}": hundred * 100 + value for word, value in below.items() if value}
    found |= {"a": 1, "an": 1, "hundred": 100, "dozen": 12, "a dozen": 12}
    return {word: Decimal(value) for word, value in found.items()}
