"""Bare numbers in short answers: "32", "im Schnitt 26 Stunden", "höchstens 7 pro Release", "halb so viele".

The reader looks for the numbers of a goal in whole sentences; an answer to a question may be a number alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from decimal import Decimal, InvalidOperation
from functools import cache

from zielbot.drafting.figures_in_words import spans_of_time, with_halves
from zielbot.drafting.nouns_de import is_noun
from zielbot.drafting.numbers import clock_parts
from zielbot.drafting.packs import pack_for
from zielbot.drafting.packs.pack import DialoguePack
from zielbot.drafting.taken_back import without_taken_back
from zielbot.goals.language import Language
from zielbot.goals.quantity import Comparator, Direction, QuantityKind
from zielbot.goals.span import Span

_DIGITS = re.compile(r"(?<![\w.,])[+−-]?\s?\d(?:[.,'’ ]?\d)*|(?<=[€$£])\d[\d.,]*(?<=\d)")
_DATE_LIKE = re.compile(r"\d{1,2}\.\d{1,2}\.(?:\d{2,4})?$|\d{4}-\d{2}-\d{2}$")
BEYOND_ALL_GOALS = Decimal(10) ** 15
_RANGE = re.compile(r"\s*(?:bis(?: zu)?|to|–|-|oder|or)\s*")
_AND = re.compile(r"\s*(?:und|and)\s*")
_BETWEEN_LEAD = re.compile(r"\b(?:zwischen|between)\s*$", re.IGNORECASE)
_FRACTION = {
    Language.DE: re.compile(r"\bein(?:em|en)? (?P<part>drittel|viertel|fünftel|zehntel)\b"),
    Language.EN: re.compile(
        r"(?:(?<=by )|(?<!once )(?<!twice )(?<!times )(?<!per )(?=(?:a|one) \w+ (?:less|more|fewer|lower|higher)))"
        r"(?:a|one) (?P<part>third|quarter|fifth|tenth)\b"
    ),
}
_PARTS_OF_HUNDRED = {
    "drittel": Decimal("33.3"), "viertel": Decimal(25), "fünftel": Decimal(20), "zehntel": Decimal(10),
    "third": Decimal("33.3"), "quarter": Decimal(25), "fifth": Decimal(20), "tenth": Decimal(10),
}  # fmt: skip
_WORD = re.compile(r"\s?([%€$£]|[^\W\d_]+\.?(?:-[^\W\d_]+)*)")
_CURRENCY_BEFORE = re.compile(r"([€$£])\s?$")


@dataclass(frozen=True, slots=True)
class Figure:
    """A number in an answer, with everything that binds it; `spoken` is the number with its unit as the person put it.

    `unit` is None where none was named; `per` and `noun` as in Quantity.
    """

    value: Decimal
    spoken: str
    span: Span
    unit: str | None = None
    kind: QuantityKind = QuantityKind.ABSOLUTE
    comparator: Comparator = Comparator.EQ
    direction: Direction | None = None
    per: str | None = None
    noun: str | None = None
    signed: bool = False
    upper: Decimal | None = None

    @property
    def per_whole(self) -> bool:
        """Whether it is so many of a whole ("6 von 15")."""
        return self.per is not None and self.per.startswith("von ")


def parse_number(raw: str, language: Language) -> Decimal | None:
    """The value of a number written in the style of the language; None where it is not one number."""
    text = re.sub(r"[\s'’]", "", raw).replace("−", "-").lstrip("+")
    if language is Language.DE:
        dotted = re.fullmatch(r"-?\d{1,3}(?:\.\d{3})+(?:,\d+)?", text)
        text = text.replace(".", "").replace(",", ".") if dotted or "," in text else text
    else:
        grouped = re.fullmatch(r"-?\d{1,3}(?:,\d{3})+(?:\.\d+)?", text)
        text = text.replace(",", "") if grouped else text.replace(",", ".")
    try:
        value = Decimal(text)
    except InvalidOperation:
        return None
    return value if abs(value) < BEYOND_ALL_GOALS else None


def read_figures(
    text: str, language: Language, hidden: Sequence[Span] = (), *, often: bool = False
) -> tuple[Figure, ...]:
    """The numbers of an answer in their order, those in `hidden` spans (dates) left out.

    With `often`, "zweimal im Monat" is a number too, where no other one is said.
    """
    pack = pack_for(language)
    text = _ISH.sub(r"\1   ", with_halves(without_taken_back(text)))
    lowered = text.lower()
    clocks = _clocks(text, lowered, pack, language)
    taken = (*hidden, *(figure.span for figure in clocks))
    found = [
        _bind(text, lowered, span, value, pack)
        for span, value in _numbers(lowered, pack, language)
        if not any(span.overlaps(other) for other in taken)
    ]
    if clocks:
        return tuple(sorted((*_ranged(found, text), *clocks), key=lambda figure: figure.span.start))
    if not found and often:
        found = [_bind(text, lowered, span, value, pack) for span, value in _times(lowered, pack, language)]
    return _ranged(found, text) or _fractions(text, lowered, language) or _factors(text, lowered, pack)


def _ranged(found: Sequence[Figure], text: str) -> tuple[Figure, ...]:
    """The figures with "3 bis 4 Tage" and "zwischen 6 und 8" as one, from its lower to its upper end."""
    done: list[Figure] = []
    for figure in found:
        last = done[-1] if done else None
        between = text[last.span.end : figure.span.start] if last else ""
        opened = last is not None and bool(_BETWEEN_LEAD.search(text[: last.span.start]))
        next_to = last is not None and figure.value == last.value + 1 and last.unit is None and not last.noun
        joins = _RANGE.fullmatch(between) or (opened and _AND.fullmatch(between)) or (next_to and between == ", ")
        if last is None or not joins or last.upper is not None or last.value >= figure.value:
            done.append(figure)
            continue
        span = Span(last.span.start, figure.span.end)
        spoken = span.of(text)
        if opened and _AND.fullmatch(between):
            spoken = f"{last.spoken} {'bis' if 'und' in between else 'to'} {figure.spoken}"
        if between == ", ":
            spoken = f"{last.value}–{figure.value}"
        bound = last.comparator if last.comparator is not Comparator.EQ else figure.comparator
        whole = replace(figure, value=last.value, upper=figure.value, span=span, spoken=spoken.strip())
        done[-1] = replace(whole, kind=last.kind, direction=last.direction, comparator=bound)
    return tuple(done)


def _clocks(text: str, lowered: str, pack: DialoguePack, language: Language) -> tuple[Figure, ...]:
    """Hours and minutes said in one ("1h20") and parts of an hour ("eine Viertelstunde"), as minutes."""
    said = [(span, Decimal(hours * 60 + minutes), span.of(text)) for span, hours, minutes in clock_parts(text)]
    said += [(part.span, part.value, part.spoken) for part in spans_of_time(text, language)]
    return tuple(
        Figure(value, spoken, span, "min", comparator=_comparator(lowered[: span.start], pack))
        for span, value, spoken in said
    )


def _comparator(before: str, pack: DialoguePack) -> Comparator:
    return next((kind for pattern, kind in pack.comparators if pattern.search(before)), Comparator.EQ)


def _fractions(text: str, lowered: str, language: Language) -> tuple[Figure, ...]:
    """A part of the whole said in words: "ein Drittel weniger", "by a quarter"."""
    match = _FRACTION[language].search(lowered)
    if match is None:
        return ()
    around = lowered[max(0, match.start() - 25) : match.end() + 25]
    direction = next((way for pattern, way in pack_for(language).goes if pattern.search(around)), None)
    spoken = f"ein {match.group('part').capitalize()}" if language is Language.DE else match.group().strip()
    value = _PARTS_OF_HUNDRED[match.group("part")]
    return (Figure(value, spoken, Span(*match.span()), "%", QuantityKind.CHANGE, direction=direction),)


@cache
def _word_pattern(language: Language) -> re.Pattern[str]:
    """The number words of the language, the longest first."""
    words = sorted(map(re.escape, pack_for(language).numbers), key=len, reverse=True)
    return re.compile(rf"(?<!\w)(?:{'|'.join(words)})(?!\w)")


def _times(lowered: str, pack: DialoguePack, language: Language) -> list[tuple[Span, Decimal]]:
    """How often, said in words: "zweimal", "once a week"."""
    english = {"once": Decimal(1), "twice": Decimal(2), "thrice": Decimal(3)}
    if language is Language.EN:
        said = re.finditer(r"\b(?:once|twice|thrice)\b(?!\s(?:as|that|the)\b)", lowered)
        return [(Span(*match.span()), english[match.group()]) for match in said]
    found = re.finditer(r"(?<!\w)(?P<word>[a-zäöüß]+)mal(?!\w)(?!\sso\s)", lowered)
    return [(Span(*one.span()), pack.numbers[one.group("word")]) for one in found if one.group("word") in pack.numbers]


def _numbers(lowered: str, pack: DialoguePack, language: Language) -> list[tuple[Span, Decimal]]:
    found = []
    for match in _DIGITS.finditer(lowered):
        raw = match.group()
        value = parse_number(raw, language)
        if value is None or _DATE_LIKE.search(raw) or lowered[match.end() : match.end() + 1].isalpha():
            glued = _glued(lowered, match.end(), pack) if value is not None and not _DATE_LIKE.search(raw) else False
            if not glued:
                continue
        start = match.start() + len(raw) - len(raw.lstrip())
        if value is not None:
            found.append((Span(start, match.end()), value))
    words = _word_pattern(language)
    taken = [span for span, _ in found]
    for match in words.finditer(lowered):
        span = Span(*match.span())
        article = pack.numbers[match.group()] == 1 and match.group() not in {"eins", "one"}
        article = article and not pack.per.match(lowered[match.end() :])
        alone = not lowered[match.end() :].strip(" .!?") and match.group() not in {"a", "an"}
        if article and (not (alone or _unit_after(lowered, match.end(), pack)) or _is_per(lowered, match.start())):
            continue
        if not any(span.overlaps(other) for other in taken):
            found.append((span, pack.numbers[match.group()]))
    return _without_scale(sorted(found, key=lambda item: item[0].start), lowered)


_OR_LESS = re.compile(
    r"\s*(?:oder|or)\s+(?:weniger|less|fewer|(?P<more>mehr|more))\b|(?P<plus>\s?\+)(?!\s?\d)"
    r"|\s(?:maximal|max|höchstens|tops|at most)\b(?!\s?\d)"
)
_ISH = re.compile(r"(?<![\w.,])(\d[\d.,]*)ish\b")
_SIGN = re.compile(r"\b(?:minus|plus)\s*$")
_PER_BEFORE = re.compile(
    r"(?:\d[\d.,]*\s?(?:[^\W\d_]+|[€$£%])?[€$£]?|\b[a-z]{4,}s(?=\s+$)|\b(?:two|three|four|five|six|seven|eight|nine|ten|once|twice|times|mal))\s*$"
)
_OF_SCALE = re.compile(
    r"^\s*(?:von|of|out of|/)\s*(?:maximal |max\.? |our |the |my |unseren |meinen |allen |den )?"
    r"(?P<top>\d+)\b(?!\s*(?:auf|to)\b)"
)


def _is_per(lowered: str, start: int) -> bool:
    """Whether "a" stands for "per" ("6 a month")."""
    return bool(_PER_BEFORE.search(lowered[:start]))


def _without_scale(found: list[tuple[Span, Decimal]], lowered: str) -> list[tuple[Span, Decimal]]:
    """The numbers without the top of a scale ("78 von 100 Punkten")."""
    tops = set()
    for span, value in found:
        match = _OF_SCALE.match(lowered[span.end :])
        if match and Decimal(match.group("top")) >= value:
            tops.add(span.end + match.start("top"))
    return [(span, value) for span, value in found if span.start not in tops]


def _glued(lowered: str, end: int, pack: DialoguePack) -> bool:
    """Whether a unit is written onto the number ("12h", "5k", "8%")."""
    match = re.match(r"[^\W\d_]+", lowered[end:])
    return bool(match and (match.group() in pack.units or match.group() in pack.scales))


def _unit_after(lowered: str, end: int, pack: DialoguePack) -> bool:
    match = _WORD.match(lowered, end)
    return bool(match and match.group(1).rstrip(".") in pack.units)


def _bind(text: str, lowered: str, span: Span, value: Decimal, pack: DialoguePack) -> Figure:
    before = lowered[: span.start]
    end = span.end
    value, end = _scaled(lowered, end, value, pack)
    unit, noun, end = _unit(text, lowered, end, pack)
    scale = _OF_SCALE.match(lowered[end:])
    if unit is None and scale:
        unit, noun, _ = _unit(text, lowered, end + scale.end(), pack)
    currency = _CURRENCY_BEFORE.search(before)
    if unit is None and currency:
        unit = pack.units[currency.group(1)]
    spoken = text[span.start : end].strip()
    per: str | None
    if scale and not unit:
        noun, unit, per = None, "count", f"von {scale.group('top')}"
        end += scale.end()
        spoken = text[span.start : span.end].strip()
    else:
        per, end = _per(text, end, pack)
    comparator = _comparator(before, pack)
    signed = lowered[span.start] in "+-−"
    changes = bool(pack.by_change.search(_without_comparator(before, pack))) or (signed and bool(unit))
    around = lowered[max(0, span.start - 25) : end + 25]
    direction = next((way for pattern, way in pack.goes if pattern.search(around)), None)
    follows = lowered[end : end + 18]
    bound = _OR_LESS.match(follows)
    if bound and comparator is Comparator.EQ:
        comparator = Comparator.GE if bound.group("more") or bound.group("plus") else Comparator.LE
    if not changes and re.match(r"\s*(?:mehr|weniger|more|less|fewer)\b(?! als| than)", follows):
        changes = True
    return Figure(
        value=abs(value) if changes else value,
        spoken=spoken,
        span=Span(span.start, end),
        unit=unit,
        kind=QuantityKind.CHANGE if changes else QuantityKind.ABSOLUTE,
        comparator=comparator,
        direction=direction,
        per=per,
        noun=noun,
        signed=bool(_SIGN.search(before)) or signed,
    )


def _without_comparator(before: str, pack: DialoguePack) -> str:
    for pattern, _ in pack.comparators:
        match = pattern.search(before)
        if match and not before[: match.start()].rstrip().endswith("so"):
            return before[: match.start()]
    return before


def _scaled(lowered: str, end: int, value: Decimal, pack: DialoguePack) -> tuple[Decimal, int]:
    match = _WORD.match(lowered, end)
    if match and (factor := pack.scales.get(match.group(1).rstrip("."))):
        return value * factor, match.end()
    return value, end


def _unit(text: str, lowered: str, end: int, pack: DialoguePack) -> tuple[str | None, str | None, int]:
    match = _WORD.match(lowered, end)
    if not match:
        return None, None, end
    word = match.group(1).rstrip(".")
    if word in {"prozent", "percentage"} and lowered[match.end() :].lstrip().startswith(("punkt", "point")):
        word = "pp"
        match = _WORD.match(lowered, match.end()) or match
    if word in pack.units:
        stop = match.end() if match.group(1) in pack.units or lowered[match.end() - 1] != "." else match.end() - 1
        return pack.units[word], None, stop
    noun = _noun(text, end) or _small_noun(text, end, pack)
    return (noun, noun, end + 1 + len(noun)) if noun else (None, None, end)


def _noun(text: str, end: int) -> str | None:
    """The thing counted: a capitalised word, with lower-case words before it ("40 neue Kunden")."""
    match = re.match(
        r"\s(?!(?:die|der|das|den|dem|eine?[nrm]?)\s)((?:[a-zäöüß]+e[nrs]?\s){0,2}[A-ZÄÖÜ][\wäöüß-]+)", text[end:]
    )
    return match.group(1) if match else None


def _small_noun(text: str, end: int, pack: DialoguePack) -> str | None:
    """The thing counted where German is written small throughout ("12.000 blatt")."""
    match = re.match(r"\s([a-zäöüß]{4,})(?=$|[\s,;.!])", text[end:])
    german = "prozent" in pack.units and text == text.lower()
    return match.group(1).capitalize() if german and match and is_noun(match.group(1)) else None


def _per(text: str, end: int, pack: DialoguePack) -> tuple[str | None, int]:
    match = pack.per.match(text[end:])
    if not match:
        return None, end
    noun = match.group("noun")
    cue = match.group()[: match.start("noun")].strip().lower()
    known = pack.per_units.get(noun.lower())
    if known is None and (cue not in {"pro", "je", "/", "per"} and not (cue == "each" or cue.startswith("jede"))):
        return None, end
    if known is None and text == text.lower() and is_noun(noun):
        noun = noun.capitalize()
    return known or noun, end + match.end()


def _factors(text: str, lowered: str, pack: DialoguePack) -> tuple[Figure, ...]:
    for pattern, value, direction in ((pack.half, "0.5", Direction.DOWN), (pack.double, "2", Direction.UP)):
        match = pattern.search(lowered)
        if match:
            return (
                Figure(
                    Decimal(value),
                    text[match.start() : match.end()],
                    Span(*match.span()),
                    "x",
                    QuantityKind.FACTOR,
                    direction=direction,
                ),
            )
    return ()
