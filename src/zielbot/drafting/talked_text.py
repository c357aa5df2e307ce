"""The sentences and clauses of people who talk, and which of their words are no number, no day and no reason."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from zielbot.goals.deadline import Deadline, Precision
from zielbot.goals.language import Language
from zielbot.goals.quantity import Quantity, QuantityKind
from zielbot.goals.reading import Reading
from zielbot.goals.span import Span

_SENTENCE_END = re.compile(
    r"[!?…;]+\s+|(?<!Mio)(?<!Mrd)(?<!Tsd)(?<!Nr)(?<!bzw)(?<!inkl)(?<!ca)(?<!\b\w)\.\s+(?=[A-ZÄÖÜ0-9])|\.\s*$|\n+"
)
CLAUSE_END = re.compile(r",\s+|:\s+|\s[–—-]\s|\s(?:und|aber|and|but)\s")
WANTS = {
    Language.DE: re.compile(
        r"\b(?:soll\w*|will|wollen|möcht\w*|müss?t\w*|muss|müssen|darf|dürf\w*|ziel\w*|wunsch\w*|wünsch\w*|hätten?"
        r"|wär\w*|käm\w*|könnt\w*|würd\w*|reich(?:t|en)|genüg\w*|okay|ok|in ordnung|zufrieden|höchstens|maximal"
        r"|mindestens|künftig|nicht mehr als|nie wieder|mir vor|uns vor|lasse? ich mir|reicht\w*|tu[nt] es auch"
        r"|fände\w*|anpeil\w*|vorhaben)\b",
        re.IGNORECASE,
    ),
    Language.EN: re.compile(
        r"\b(?:(?<!who )wants?|wanted|would|should|must|need to|needs to|ha(?:s|ve) to be enough|will do"
        r"|goals?|targets?|aim\w*|could|rather|happy with|enough"
        r"|plenty|fine|okay|ok|at most|at least|no more than|no longer than|get (?:that|it|this|them)|live with"
        r"|put up with|doable|never again|planning|hope\w*|will|let's|reckons?|all (?:i|we) ask)\b"
        r"|\b(?:i|we)'(?:d|ll)\b",
        re.IGNORECASE,
    ),
}
TWICE = re.compile(
    r"\b(?:das doppelte|doppelt so (?:viele?|oft|hoch)|twice (?:that|as (?:many|much|often))|double that)\b",
    re.IGNORECASE,
)
CLOCK = re.compile(
    r"(?:\b(?:um|ab|vor|gegen|kurz nach|before|(?:off|out|home|up|start\w*|clos\w*|open\w*|leave|back) (?:at|by))\s)$",
    re.IGNORECASE,
)
_CLOCK_INSIDE = re.compile(r"(?:um|at|by)\s", re.IGNORECASE)
_NO_CLAUSE = re.compile(
    r"da (?:kann|können|will|wollen|soll\w*|muss|müssen|schau\w*|geh\w*|komm\w*|ist|sind|war\w*|hat|haben|wär\w*|liegt"
    r"|steht|fehlt|hilft|bleibt|darf|brauch\w*|läuft|mach\w*)\b|durch die gegend\b|by (?:the (?:time|way)|far|now)\b",
    re.IGNORECASE,
)
SPELLED = re.compile(r"\b(?:komma|point)$", re.IGNORECASE)
DIGIT_BEHIND = re.compile(
    r"\s(?:null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zero|one|two|three|four|five|six|seven|eight|nine)\b",
    re.IGNORECASE,
)
_RATHER = re.compile(r"\b(?:rather|lieber)\b", re.IGNORECASE)
NO_UNIT = {"", "count", None}
_HOURS = 24
PART_OF = re.compile(r"(?:von|of|out of)\s(?!(?:(?!,\s).){1,40}?\s(?:auf|zu|to|down|up)\s)", re.IGNORECASE)
_OF_ALL = re.compile(
    r"(?P<part>\d+)\s(?:von|of|out of)\s(?:(?:our|the|my|unseren|meinen|allen|den)\s)?(?P<whole>\d+)", re.IGNORECASE
)
_SINCE = re.compile(r"(?:nach|after)\s", re.IGNORECASE)
_TERM = re.compile(r"(?:in|innerhalb|binnen|within|bis|by|over|ab|from|für|for)\b", re.IGNORECASE)
_TIMES_IN = re.compile(r"\b(?:\w*mal|once|twice|times)\s$", re.IGNORECASE)
_PLAIN = 3


def is_clock(reading: Reading, quantity: Quantity) -> bool:
    """Whether a number counts nothing: a time of day ("um fünf raus") or half of a spelled one ("vier Komma")."""
    if SPELLED.search(quantity.text) and DIGIT_BEHIND.match(reading.text[quantity.span.end :]):
        return True
    if quantity.unit not in NO_UNIT or quantity.noun or not Decimal(0) < quantity.value <= _HOURS:
        return False
    if quantity.direction is not None or any(verb.kind == "change" for verb in reading.verbs):
        return False
    by = quantity.kind is QuantityKind.CHANGE and bool(_CLOCK_INSIDE.match(quantity.text))
    number = re.sub(r"^(?:at|by)\s", "", quantity.text)
    place = quantity.span.start + len(quantity.text) - len(number)
    return by or bool(CLOCK.search(reading.text[:place]))


def is_no_clause(words: str) -> bool:
    """Whether words are neither a way nor a reason: "da" before its verb is "there", and idioms name no way."""
    return bool(_NO_CLAUSE.match(words.strip()))


def spans_sentences(reading: Reading, quantity: Quantity) -> bool:
    """Whether a from–to is none: its second half wants nothing, or it is a part of a whole.

    "Von zwanzig Angeboten kommen vier zurück" goes from nothing to nothing.
    """
    if quantity.kind is not QuantityKind.FROM_TO:
        inside = [match for match in _SENTENCE_END.finditer(quantity.text) if match.end() < len(quantity.text)]
        return bool(inside) and not dated(quantity.span, reading)
    words = quantity.text
    if PART_OF.match(words):
        return True
    ends = [match for match in _SENTENCE_END.finditer(words) if match.end() < len(words)]
    if not ends:
        return False
    sentence = around(Span(quantity.span.start + ends[-1].end(), quantity.span.end), sentences(reading))
    clause = around(Span(quantity.span.end - 1, quantity.span.end), pieces(sentence, CLAUSE_END, reading))
    wanted = clause.of(reading.text)
    if _RATHER.search(wanted) or TWICE.search(wanted):
        return True
    return not (WANTS[reading.language].search(wanted) or dated(clause, reading))


def real_deadlines(reading: Reading) -> tuple[Deadline, ...]:
    """The deadlines without how long it takes today ("Nach 20 Tagen!") and how often ("einmal in fünf Jahren")."""
    return tuple(found for found in reading.deadlines if not _is_how_long(found, reading))


def _is_how_long(found: Deadline, reading: Reading) -> bool:
    if found.precision is Precision.SEASON and found.strength < _PLAIN:
        return _is_season_told(found, reading)
    if found.precision is not Precision.DURATION:
        return False
    if _TIMES_IN.search(reading.text[: found.span.start]):
        return True
    bare = _SINCE.match(found.text) or not _TERM.match(found.text)
    parts = sentences(replace(reading, deadlines=()))
    own = around(found.span, parts)
    tells = own != parts[0] and not WANTS[reading.language].search(parts[0].of(reading.text))
    return bool(bare) and tells and not WANTS[reading.language].search(own.of(reading.text))


def _is_season_told(found: Deadline, reading: Reading) -> bool:
    """Whether a season stands in the first of several sentences that wants nothing ("im Frühjahr gekündigt")."""
    parts = sentences(replace(reading, deadlines=()))
    own = around(found.span, parts).of(reading.text)
    return len(parts) > 1 and own == parts[0].of(reading.text) and not WANTS[reading.language].search(own)


def sentences(reading: Reading) -> list[Span]:
    """The sentences of the text."""
    return pieces(Span(0, len(reading.text)), _SENTENCE_END, reading)


def pieces(whole: Span, end: re.Pattern[str], reading: Reading) -> list[Span]:
    """The stretches between the ends, none of which falls into a date ("am 12. Oktober")."""
    dates = [deadline.span for deadline in reading.deadlines]
    found, start = [], whole.start
    for match in end.finditer(reading.text, whole.start, whole.end):
        if not any(date.start < match.start() < date.end - 1 for date in dates):
            found.append(Span(start, match.start()))
            start = match.end()
    found.append(Span(start, whole.end))
    return [span for span in found if span.of(reading.text).strip()]


def around(inner: Span, parts: Sequence[Span]) -> Span:
    """The part in which a stretch begins."""
    return next((piece for piece in parts if piece.start <= inner.start < piece.end), inner)


def dated(span: Span, reading: Reading) -> bool:
    """Whether a day to be held to is named there; a season ("im Winter") may only say when things are so."""
    found = (one for one in reading.deadlines if one.precision is not Precision.SEASON or one.strength >= _PLAIN)
    return any(span.overlaps(one.span) for one in found)


def part_of_whole(quantity: Quantity) -> tuple[Decimal, str] | None:
    """The part and the whole it is of, as said ("6 von 140"); None where a share was said as one."""
    said = _OF_ALL.search(quantity.text)
    return (Decimal(said.group("part")), f"von {said.group('whole')}") if said and quantity.unit == "%" else None
