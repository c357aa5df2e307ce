"""Amounts said wholly in words: "eine halbe Stunde", "drei Viertel", "jeder Dritte", "half an hour", "one in five"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from zielbot.goals.language import Language
from zielbot.goals.span import Span

_PARTS_OF_HOUR = {
    "viertel": 15, "halb": 30, "dreiviertel": 45, "half": 30, "quarter": 15, "three quarters": 45,
}  # fmt: skip
_HOURS_DE = re.compile(
    r"\b(?:(?:ne|ner|eine[rn]?|als)\s)?(?P<part>dreiviertel|viertel|halb)(?:en?|er)?\s?stunden?\b", re.IGNORECASE
)
_HOURS_EN = re.compile(
    r"\b(?:(?P<long>an hour and a half|one and a half hours)|(?P<part>half) an hour"
    r"|(?:a |one )?(?P<quarter>quarter) of an hour|(?P<three>three quarters) of an hour)\b",
    re.IGNORECASE,
)
_AND_A_HALF = re.compile(r"(?P<whole>\d+)\s?(?:½|1/2)(?!\d)")
_LEAD = r"(?:(?:etwas |ein bisschen |deutlich )?(?:mehr|weniger) als |knapp |gut |fast |rund |etwa |ungefähr )?"
_LEAD_EN = (
    r"(?:(?:a (?:bit|little) |slightly )?(?:more|less) than |almost |nearly |about |around |roughly "
    r"|just (?:over|under) )?"
)
_SHARE_DE = re.compile(
    rf"\b{_LEAD}(?:"
    r"(?P<number>ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun) (?P<part>drittel|viertel|fünftel|zehntel)"
    r"|(?P<half>(?:die |der )?hälfte)"
    r"|jede[rs]? (?P<each>zweite|dritte|vierte|fünfte|zehnte)[rs]?)\b",
    re.IGNORECASE,
)
_SHARE_EN = re.compile(
    rf"\b{_LEAD_EN}(?:"
    r"(?P<number>a|one|two|three|four|five|six|seven|eight|nine)[ -](?P<part>third|quarter|fifth|tenth)s?"
    r"|(?P<half>half(?: of)?)"
    r"|(?:every|one in) (?P<each>second|two|third|three|fourth|four|fifth|five|tenth|ten))\b",
    re.IGNORECASE,
)
_NUMBERS = {
    word: value
    for value, words in enumerate(
        ("ein a one", "zwei two", "drei three", "vier four", "fünf five", "sechs six", "sieben seven", "acht eight",
         "neun nine"),
        start=1,
    )
    for word in words.split()
}  # fmt: skip
_OF = {
    "drittel": 3, "viertel": 4, "fünftel": 5, "zehntel": 10, "third": 3, "quarter": 4, "fifth": 5, "tenth": 10,
    "zweite": 2, "dritte": 3, "vierte": 4, "fünfte": 5, "zehnte": 10, "second": 2, "two": 2, "three": 3, "fourth": 4,
    "four": 4, "five": 5, "ten": 10,
}  # fmt: skip
_PARTS_DE = {2: "die Hälfte", 3: "ein Drittel", 4: "ein Viertel", 5: "ein Fünftel", 10: "ein Zehntel"}
_CHANGED = re.compile(
    r"\s*(?:weniger|mehr|less|more|fewer|lower|higher|so (?:viel|lang|hoch|oft)|as (?:much|many))\b", re.IGNORECASE
)
_BY = re.compile(r"\b(?:um|by)\s*$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class InWords:
    """An amount said in words: its value, unit and place, and how it is written."""

    value: Decimal
    unit: str
    span: Span
    spoken: str


def spans_of_time(text: str, language: Language) -> tuple[InWords, ...]:
    """Parts of an hour ("eine Viertelstunde", "half an hour"), as minutes."""
    german = language is Language.DE
    found = []
    for match in (_HOURS_DE if german else _HOURS_EN).finditer(text):
        said = next((name for name in match.groupdict().values() if name), "").lower()
        minutes = _PARTS_OF_HOUR.get(said, 90)
        spoken = f"{minutes} {'Minuten' if german else 'minutes'}"
        found.append(InWords(Decimal(minutes), "min", Span(*match.span()), spoken))
    return tuple(found)


def share(text: str, language: Language) -> InWords | None:
    """A share of the whole ("zwei Drittel", "jeder Dritte", "half of them") in per cent; None for a change by it."""
    match = (_SHARE_DE if language is Language.DE else _SHARE_EN).search(text)
    if match is None or _CHANGED.match(text, match.end()) or _BY.search(text[: match.start()]):
        return None
    if match.group("half"):
        value = Decimal(50)
    else:
        count = _NUMBERS[(match.group("number") or "one").lower()]
        whole = _OF[(match.group("part") or match.group("each")).lower()]
        value = (Decimal(100 * count) / whole).quantize(Decimal("0.1")).normalize()
    each = int(_OF[match.group("each").lower()]) if match.group("each") else 0
    written = _PARTS_DE[each] if each and language is Language.DE else _written(match.group(), language)
    return InWords(value, "%", Span(*match.span()), written)


def with_halves(text: str) -> str:
    """The text with "1 1/2" and "1½" as decimal numbers, as long as before."""

    def decimal(match: re.Match[str]) -> str:
        return f"{match.group('whole')},5".rjust(len(match.group()))[-len(match.group()) :]

    return _AND_A_HALF.sub(decimal, text)


def _written(words: str, language: Language) -> str:
    """The share with its nouns in capitals ("zwei Drittel", "die Hälfte", "jeder Dritte")."""
    text = re.sub(r"\s+", " ", words.strip())
    if language is Language.EN:
        return text.removesuffix(" of")
    nouns = (
        r"\b(?:drittel|viertel|fünftel|zehntel|hälfte|zweite[rs]?|dritte[rs]?|vierte[rs]?|fünfte[rs]?|zehnte[rs]?)\b"
    )
    return re.sub(nouns, lambda match: match.group().capitalize(), text.lower())
