"""German number words: composition of cardinals and ordinals, and the words that stand for a number and a half."""

from __future__ import annotations

import re
from collections.abc import Iterator

_ONES = ("null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf")
_TEENS = ("dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn")
_TENS = ("zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig")
_ORDINALS = {1: "erst", 3: "dritt", 7: "siebt", 8: "acht"}
_ENDINGS = ("e", "en", "er", "es", "em")
_SUFFIXES = ("mal", "fach", "prozentig", *(stem + end for stem in ("fach", "prozentig") for end in _ENDINGS))
_HALVES = ("einhalb", "undeinhalb")
_SPELLINGS = (("ü", ("ue", "u")), ("ö", ("oe", "o")), ("ß", ("ss",)))

_LONG = re.compile(
    r"(?:(?P<thousands>\w{0,40}?)(?P<thousand>tausend))?(?:(?P<hundreds>\w{0,12}?)(?P<hundred>hundert))?(?:und)?(?P<rest>\w{0,20}?)"
    r"(?P<suffix>mal|fach(?:e[nrsm]?)?|prozentig(?:e[nrsm]?)?)?"
)

PER_HUNDRED = re.compile(r"(?<=\d)\s?v\.\s?h\.")
"""Another way to write per cent behind a number."""
LONG_MARKS = ("hundert", "tausend")
"""Parts that only words for 100 and above contain."""


def cardinals() -> dict[str, int]:
    """Each German word for 0 and 2 to 99 (and "eins"), in all spellings; the bare article is not among them."""
    words = {spelling: value for value, word in _below_100() for spelling in spellings(word)}
    del words["ein"]
    return words | {"eins": 1, "zwo": 2}


def number_words() -> dict[str, str]:
    """Each German word that stands for a number, with its digits: "neun" 9, "dritten" 3., "zehnfach" 10fach."""
    table = {word: str(value) for word, value in cardinals().items()}
    for value, word in _below_100():
        if value >= 1:
            stem = _ORDINALS.get(value) or word + ("t" if value < 20 else "st")
            table |= {form + end: f"{value}." for form in spellings(stem) for end in _ENDINGS}
        if value >= 2:
            table |= {form + suffix: f"{value}{suffix}" for form in spellings(word) for suffix in _SUFFIXES}
            table |= {form + half: f"{value},5" for form in spellings(word) for half in _HALVES}
            table |= {
                form + half + suffix: f"{value},5{suffix}"
                for form in spellings(word)
                for half in _HALVES
                for suffix in _SUFFIXES
                if suffix.startswith("fach")
            }
    table |= {
        half + suffix: f"1,5{suffix}"
        for half in ("eineinhalb", "anderthalb")
        for suffix in _SUFFIXES
        if suffix.startswith("fach")
    }
    table |= dict.fromkeys(("anderthalb", "anderthalbe", "anderthalben", "eineinhalb", "einundeinhalb"), "1,5")
    return table | {"dreiviertel": "3 viertel", "zweidrittel": "2 drittel"}


def long_number(word: str) -> str | None:
    """The digits of a German number word from one hundred upwards ("zweihundertfünfzig"), or None where it is none."""
    match = _LONG.fullmatch(word)
    if match is None or not (match["thousand"] or match["hundred"]):
        return None
    thousands = _part(match["thousands"] or "", default=1) if match["thousand"] else 0
    hundreds = _part(match["hundreds"] or "", default=1) if match["hundred"] else 0
    rest = _part(match["rest"], default=0)
    if thousands is None or hundreds is None or rest is None:
        return None
    return f"{thousands * 1000 + hundreds * 100 + rest}{match['suffix'] or ''}"


def spellings(word: str) -> Iterator[str]:
    """The word and its spellings without umlauts and ß."""
    forms = [word]
    for letter, others in _SPELLINGS:
        forms += [form.replace(letter, other) for form in forms if letter in form for other in others]
    return iter(forms)


def _below_100() -> Iterator[tuple[int, str]]:
    yield from enumerate((*_ONES, *_TEENS))
    for tens, word in enumerate(_TENS, start=2):
        yield tens * 10, word
        for ones, one in enumerate(_ONES[1:10], start=1):
            yield tens * 10 + ones, f"{one}und{word}"


_CARDINALS = cardinals() | {"ein": 1}


def _part(word: str, *, default: int) -> int | None:
    if not word:
        return default
    if word in _CARDINALS:
        return _CARDINALS[word]
    if "hundert" in word:
        inner = long_number(word)
        return int(inner) if inner and inner.isdigit() else None
    return None
