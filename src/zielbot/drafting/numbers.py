"""Numbers and units as people write them, in German and English."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

from zielbot.goals.language import Language
from zielbot.goals.span import Span

_SCALES = (
    (Decimal(1_000_000_000), ("mrd", "milliard", "billion", "bn"), "Mrd.", "billion"),
    (Decimal(1_000_000), ("mio", "million"), "Mio.", "million"),
    (Decimal(1_000), ("tsd", "tausend", "thousand", "teur", "t€"), "Tsd.", "thousand"),
)

# unit -> (German singular, plural, dative plural), (English singular, plural)
_UNITS: dict[str, tuple[tuple[str, str, str], tuple[str, str]]] = {
    "%": (("%", "%", "%"), ("%", "%")),
    "pp": (("Prozentpunkt", "Prozentpunkte", "Prozentpunkten"), ("percentage point", "percentage points")),
    "bp": (("Basispunkt", "Basispunkte", "Basispunkten"), ("basis point", "basis points")),
    "EUR": (("Euro", "Euro", "Euro"), ("euro", "euros")),
    "CHF": (("Franken", "Franken", "Franken"), ("Swiss franc", "Swiss francs")),
    "USD": (("Dollar", "Dollar", "Dollar"), ("dollar", "dollars")),
    "GBP": (("Pfund", "Pfund", "Pfund"), ("pound", "pounds")),
    "points": (("Punkt", "Punkte", "Punkten"), ("point", "points")),
    "stars": (("Stern", "Sterne", "Sternen"), ("star", "stars")),
    "s": (("Sekunde", "Sekunden", "Sekunden"), ("second", "seconds")),
    "min": (("Minute", "Minuten", "Minuten"), ("minute", "minutes")),
    "h": (("Stunde", "Stunden", "Stunden"), ("hour", "hours")),
    "d": (("Tag", "Tage", "Tagen"), ("day", "days")),
    "wk": (("Woche", "Wochen", "Wochen"), ("week", "weeks")),
    "mo": (("Monat", "Monate", "Monaten"), ("month", "months")),
    "yr": (("Jahr", "Jahre", "Jahren"), ("year", "years")),
    "kg": (("kg", "kg", "kg"), ("kg", "kg")),
    "t": (("Tonne", "Tonnen", "Tonnen"), ("tonne", "tonnes")),
    "l": (("Liter", "Liter", "Litern"), ("litre", "litres")),
    "km": (("km", "km", "km"), ("km", "km")),
    "kWh": (("kWh", "kWh", "kWh"), ("kWh", "kWh")),
}

_PER: dict[str, tuple[str, str]] = {
    "d": ("pro Tag", "per day"),
    "wk": ("pro Woche", "per week"),
    "mo": ("pro Monat", "per month"),
    "qtr": ("pro Quartal", "per quarter"),
    "yr": ("pro Jahr", "per year"),
    "h": ("pro Stunde", "per hour"),
    "min": ("pro Minute", "per minute"),
}


_GERMAN_MARKS = {ord(","): ".", ord("."): ","}
_UNIT_WORDS = {word.lower() for german, _ in _UNITS.values() for word in german} | {
    "prozent", "min", "sek", "std", "h", "s", "€", "eur", "chf", "kilo", "pkt", "mb", "gb", "mg", "ml",
}  # fmt: skip
_CENTS = re.compile(r"\d[.,]\d0(?!\d)")
_WHOLE_PART = re.compile(
    r"(?:ein|eine|zwei|drei|vier|fünf|die) (?:Drittel|Viertel|Fünftel|Sechstel|Achtel|Zehntel|Hälfte)\b"
    r"|(?:a|one|two|three|four) (?:third|quarter|fifth|tenth)s?\b",
    re.IGNORECASE,
)
_RANGE = re.compile(r"\d\s*(?:bis|to|oder|or|–|-)\s*\d")
_ONE = {"ein", "eine", "einen", "einem", "einer", "ne", "ner", "nem"}
_MASCULINE = {"d", "mo", "points", "stars", "pp", "bp"}
_FEMININE = {"h", "min", "s", "wk", "t"}


_CLOCK = re.compile(
    r"(?<![\w.,:])(?:(?P<h>\d{1,3})\s?(?:h|std\.?|stunden?|hours?)\s?(?:und|and)?\s?(?P<m>[0-5]?\d)\s?(?:min\w*\.?|m)?"
    r"|(?P<h2>\d{1,3}):(?P<m2>[0-5]\d)\s?(?:h|std\.?|stunden?|hours?))(?![\w,.]?\d|\w)",
    re.IGNORECASE,
)


def clock_parts(text: str) -> tuple[tuple[Span, int, int], ...]:
    """Where hours and minutes are said in one ("1h20", "2 hours 20"), and how many of each."""
    return tuple(
        (Span(*match.span()), int(match.group("h") or match.group("h2")), int(match.group("m") or match.group("m2")))
        for match in _CLOCK.finditer(text)
    )


def clock_words(words: str | None, language: Language) -> str:
    """Hours and minutes said in one, in full ("1 Stunde 20 Minuten"); empty for anything else."""
    parts = clock_parts(words or "")
    if len(parts) != 1:
        return ""
    _, hours, minutes = parts[0]
    said = ((hours, "h"), (minutes, "min"))
    return " ".join(f"{number} {unit_word(unit, Decimal(number), language)}" for number, unit in said if number)


def number_word(words: str) -> str:
    """The number in "zwei Tage" or "anderthalb Stunden": everything before the unit."""
    parts = words.split(" ")
    unit_said = len(parts) > 1 and (parts[-1][:1].isupper() or parts[-1].lower().rstrip(".") in _UNIT_WORDS)
    return " ".join(parts[:-1]) if unit_said else words


def in_words(words: str, value: Decimal, unit: str | None, *, dative: bool = False) -> str:
    """A number said as a word, with its unit in the right case: "von zwei Tagen", "auf einen Tag"."""
    noun = unit_word(unit, value, Language.DE, dative=dative) if unit in _UNITS else ""
    noun = "Prozent" if noun == "%" else noun
    if _WHOLE_PART.match(words):
        return words
    number = number_word(words)
    if not noun:
        bare = value == value.to_integral_value() and value > 0 and len(words.split()) == 1
        return format_number(value, Language.DE) if bare else words
    if value == 1 and number.lower() in _ONE:
        feminine, masculine = unit in _FEMININE, unit in _MASCULINE
        number = (
            ("einer" if feminine else "einem") if dative else "eine" if feminine else "einen" if masculine else "ein"
        )
    return f"{number} {noun}"


def format_number(value: Decimal, language: Language) -> str:
    """The number in the style of the language: 1.250,5 or 1,250.5; no trailing zeros."""
    plain = f"{value.normalize():,f}"
    if language is Language.EN:
        return plain
    return plain.translate(_GERMAN_MARKS)


def format_date(day: date, language: Language) -> str:
    """30.09.2027 in German, 30 September 2027 in English."""
    if language is Language.EN:
        return f"{day.day} {_MONTHS_EN[day.month - 1]} {day.year}"
    return f"{day.day:02d}.{day.month:02d}.{day.year}"


_MONTHS_EN = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def scale_word(words: str | None, language: Language) -> tuple[Decimal, str]:
    """The scale a person used (Mio., Tsd.): its factor and how it is written; 1 and empty where none."""
    lowered = (words or "").lower()
    for factor, marks, german, english in _SCALES:
        if any(mark in lowered for mark in marks):
            return factor, english if language is Language.EN else german
    return Decimal(1), ""


def amount(value: Decimal, words: str | None, language: Language) -> str:
    """The number alone, in the scale the person used ("1,35 Mio.")."""
    factor, word = scale_word(words, language)
    number = format_number(value / factor, language)
    if not word and _CENTS.search(words or "") and value == value.quantize(Decimal("0.1")) != value.to_integral_value():
        number += "0"
    return f"{number} {word}" if word else number


def unit_word(unit: str | None, value: Decimal, language: Language, *, dative: bool = False) -> str:
    """The unit as a word that agrees with the number; empty for plain counts, the noun itself where it is one."""
    if unit in {None, "", "count", "x", "rank"}:
        return ""
    known = _UNITS.get(str(unit))
    if known is None:
        return str(unit)
    if language is Language.EN:
        return known[1][0 if value == 1 else 1]
    return known[0][0 if value == 1 else 2 if dative else 1]


def per_phrase(per: str | None, language: Language) -> str:
    """The reference in words ("pro Woche", "per week", "pro Release"); empty where there is none."""
    if not per:
        return ""
    if per.startswith("von "):
        return per if language is Language.DE else f"out of {per.removeprefix('von ')}"
    known = _PER.get(per)
    if known:
        return known[1 if language is Language.EN else 0]
    return f"per {per}" if language is Language.EN else f"pro {per}"


def join_unit(number: str, unit: str, language: Language) -> str:
    """Number and unit with the space the language wants ("8 %", but "8%" in English)."""
    if not unit:
        return number
    return f"{number}{unit}" if unit == "%" and language is Language.EN else f"{number} {unit}"


def is_range(words: str | None) -> bool:
    """Whether a value was said as a range ("3 bis 4 Tage")."""
    return bool(_RANGE.search(words or ""))


def measured(
    value: Decimal, unit: str | None, *, words: str | None = None, language: Language, dative: bool = False
) -> str:
    """Number and unit together: "1,35 Mio. Euro", "8 %", "38 Punkte"."""
    return join_unit(amount(value, words, language), unit_word(unit, value, language, dative=dative), language)
