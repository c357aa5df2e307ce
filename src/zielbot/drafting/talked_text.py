"""The sentences and clauses of people who talk, and which of their words are no number, no day and no reason."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal

from zielbot.drafting.packs import cues_for
from zielbot.goals.deadline import Deadline, Precision
from zielbot.goals.quantity import Quantity, QuantityKind
from zielbot.goals.reading import Reading
from zielbot.goals.span import Span

_SENTENCE_END = re.compile(
    r"[!?…;]+\s+|(?<!Mio)(?<!Mrd)(?<!Tsd)(?<!Nr)(?<!bzw)(?<!inkl)(?<!ca)(?<!\b\w)\.\s+(?=[A-ZÄÖÜ0-9])"
    r"|(?<=[.,]\d)\.\s+(?=[A-ZÄÖÜ])"
    r"|(?<=\d)\.\s+(?=[A-ZÄÖÜ\d])(?!(?:Quartal|Halbjahr|Klasse|Stock|Etage|Lehrjahr|Schuljahr|Semester|Platz|Rang|Woche|Monat"
    r"|Schicht|Mal|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jan|Feb|Mär|Apr|Jun|Jul"
    r"|Aug|Sep|Okt|Nov|Dez|Jahrhundert|Lebensjahr|Geburtstag|Advent|Liga|Auflage|Juror|Adventssonntag|Kalenderwoche)\b)"
    r"|(?<=[a-zäöüß]{3})(?<!bzw)(?<!inkl)(?<!evtl)(?<!ggf)(?<!max)(?<!min)(?<!std)(?<!tgl)(?<!mio)(?<!mrd)(?<!tsd)(?<!etc)"
    r"(?<!usw)(?<!approx)\.\s+(?=[a-zäöüß])|\.\s*$|\n+"
)
_CLAUSE_END = re.compile(r",\s+|(?<!\d):\s+|\s[–—-]\s|\s(?:und|aber|and|but)\s|\s?\(|\)\s?")
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
    r"|steht|fehlt|hilft|bleibt|darf|brauch\w*|läuft|mach\w*)\b|durch die gegend\b|mit einem ziel\b|with a goal\b"
    r"|by (?:the (?:time|way)|my birthday|far|now)\b"
    r"|(?:mit|with) \d+ (?:jahren|years)\b",
    re.IGNORECASE,
)
_THERE = re.compile(
    r"Da\s(?!(?:wir|ich|es|sie|er|man|der|die|das|den|dem|unser\w*|mein\w*|ein\w*|kein\w*|viele|manche|jede\w*|alle|immer"
    r"|[A-ZÄÖÜ]\w*)\b)"
)
_SINCE_THEN = re.compile(
    r"since (?:the|last|\w+day|january|february|march|april|may"
    r"|june|july|august|september|october|november|december)\b",
    re.IGNORECASE,
)
SPELLED = re.compile(r"\b(?:komma|point)$", re.IGNORECASE)
DIGIT_BEHIND = re.compile(
    r"\s(?:null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zero|one|two|three|four|five|six|seven|eight|nine)\b",
    re.IGNORECASE,
)
_RATHER = re.compile(r"\b(?:rather|lieber)\b", re.IGNORECASE)
NO_UNIT = {"", "count", None}
LASTING = {"s", "min", "h", "d", "wk", "mo", "yr"}
_HOURS = 24
PART_OF = re.compile(r"(?:von|of|out of)\s(?!(?:(?!,\s).){1,40}?\s(?:auf|zu|to|down|up)\s)", re.IGNORECASE)
_OF_ALL = re.compile(
    r"(?P<part>\d+)\s(?:von|of|out of)\s(?:(?:our|the|my|unseren|meinen|allen|den)\s)?(?P<whole>\d+)", re.IGNORECASE
)
_SINCE = re.compile(r"(?:nach|after)\s", re.IGNORECASE)
_TERM = re.compile(r"(?:in|innerhalb|binnen|within|bis|by|over|ab|from|für|for)\b", re.IGNORECASE)
_TIMES_IN = re.compile(r"\b(?:\w*mal|once|twice|times)\s$", re.IGNORECASE)
_PLAIN = 3
_LONG = 8
_WHEN = re.compile(r",?\s(?:when|whenever|wenn|sobald)\b", re.IGNORECASE)
_EVERY = re.compile(r"\b(?:immer|jedes mal|meistens|always|every time)\b", re.IGNORECASE)
_ALWAYS = re.compile(r"(?:am wochenende|an wochenenden|on weekends|at weekends|at the weekend)$", re.IGNORECASE)
_SINCE_WHEN = re.compile(r"(?:von|from|zwischen|between)\b", re.IGNORECASE)
_FROM_WHEN = re.compile(r"\b(?:von|from|zwischen|between)\s\S+\s$", re.IGNORECASE)
_WHERE = re.compile(r"\b(?:wo|where)\s(?:ich|wir|i|we)\s(?:\w+\s){0,2}$", re.IGNORECASE)
_EVER_SINCE = re.compile(
    r"\b(?:since|seit)\s(?:(?![.,;]).){0,25}$|\b(?:nach|after)\s(?:dem|der|den|the|our)\s\w+\s$", re.IGNORECASE
)
_LASTS_NOW = re.compile(
    r"\b(?:dauer[nt]\w*|brauch\w*|vergehen|vergeht|warte[nt]?|takes?|took|needs?|wait|lasts?)\b(?:(?![.?!]\s).){0,60}?(?:\d|\b(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|two|three|four|five|six|seven|eight|nine|ten)\b)",
    re.IGNORECASE,
)
_EVENT = re.compile(
    r"\b(?:start|beginn|lieferung|liefertermin|auslieferung|los geht|geht(?:'s|s)? los|begins?|starts?|delivery"
    r"|kick-?off)\b",
    re.IGNORECASE,
)
_SENTENCE_BEFORE = re.compile(r"\d+\.\s(?=(?:Bis|Ende|Anfang|Mitte|Im|Am|Ab|By|Until|In|On|From)\s)")
_UNTIL = re.compile(r"(?:und |and )?(?:bis|by|until|spätestens)\b", re.IGNORECASE)
_WITHIN = re.compile(r"(?:within|in|innerhalb|binnen)\b", re.IGNORECASE)
_TAKES = re.compile(
    r"\b(?:(?:we|it) (?:need|take|takes|needs)|(?:wir|es) (?:brauchen|dauert)|(?:brauchen|dauert) (?:wir|es))"
    r"\s(?:\w+\s)?[\w.,]+(?:\s\w+)?\s*(?:[.,;!]|$)",
    re.IGNORECASE,
)


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
    return bool(_NO_CLAUSE.match(words.strip()) or _THERE.match(words.strip()) or _SINCE_THEN.match(words.strip()))


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
    clause = around(Span(quantity.span.end - 1, quantity.span.end), clauses(sentence, reading))
    wanted = clause.of(reading.text)
    if _RATHER.search(wanted) or TWICE.search(wanted):
        return True
    return not (cues_for(reading.language).wants.search(wanted) or dated(clause, reading))


def real_deadlines(reading: Reading) -> tuple[Deadline, ...]:
    """The deadlines without what looks like one.

    Left out are how long it takes today ("Nach 20 Tagen!"), how often ("einmal in fünf Jahren"), when something was
    ("sat at 91 % before Christmas"), and how long it may take where another number says how long it does ("within ten
    days, we need 23").
    """
    own = tuple(_without_number(found) for found in reading.deadlines)
    reading = replace(reading, deadlines=own)
    return tuple(
        found
        for found in own
        if not (_is_how_long(found, reading) or _is_over(found, reading) or _is_limit(found, reading))
    )


def _without_number(found: Deadline) -> Deadline:
    """A deadline without the number that ends the sentence before it ("Dort sind es 11. Bis Q3 …")."""
    lead = _SENTENCE_BEFORE.match(found.text)
    if lead is None:
        return found
    return replace(found, text=found.text[lead.end() :], span=Span(found.span.start + lead.end(), found.span.end))


def _is_over(found: Deadline, reading: Reading) -> bool:
    """Whether the clause around a date looks back and wants nothing."""
    cues = cues_for(reading.language)
    whole = replace(reading, deadlines=())
    sentence = around(found.span, sentences(whole))
    clause = around(found.span, clauses(sentence, whole)).of(reading.text)
    if _ALWAYS.match(found.text) or _WHEN.match(reading.text[found.span.end :]):
        return True
    if _WHERE.search(reading.text[: found.span.start]) or _EVER_SINCE.search(reading.text[: found.span.start]):
        return True
    ranged = _SINCE_WHEN.match(found.text) or _FROM_WHEN.search(reading.text[: found.span.start])
    if found.strength < _PLAIN and _EVERY.search(clause):
        return True
    if cues.wants.search(clause) or (_UNTIL.match(found.text) and not ranged):
        return False
    span_of_time = found.precision is Precision.DURATION or ranged
    if (span_of_time and cues.perfect.search(clause)) or cues.past.search(clause):
        return True
    if found.strength < _PLAIN and (_EVENT.search(clause) or _is_listed(found, clause, reading)):
        return True
    said = cues.tells.search(clause)
    looks = cues.past.search(sentence.of(reading.text)) and not cues.wants.search(sentence.of(reading.text))
    return bool(looks) and not said and found.strength < _PLAIN


def _is_listed(found: Deadline, clause: str, reading: Reading) -> bool:
    """Whether a time only stands with a number in a list, what is wanted coming later ("Im Mai 57, im Juni 61")."""
    rest = clause.replace(found.text, "")
    bare = re.fullmatch(r"\W*(?:\w+\W+)?\d[\d.,]*\W*%?\W*", rest)
    return bool(bare) and bool(cues_for(reading.language).wants.search(reading.text[found.span.end :]))


def _is_limit(found: Deadline, reading: Reading) -> bool:
    """Whether a span of time is the target of how long something takes today, which another clause says."""
    if found.precision is not Precision.DURATION or not _WITHIN.match(found.text):
        return False
    if _TAKES.search(reading.text[found.span.end :]):
        return True
    every = sentences(replace(reading, deadlines=()))
    own = around(found.span, every)
    return any(_LASTS_NOW.search(one.of(reading.text)) for one in every if one != own)


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
    tells = own != parts[0] and not cues_for(reading.language).wants.search(parts[0].of(reading.text))
    return bool(bare) and tells and not cues_for(reading.language).wants.search(own.of(reading.text))


def _is_season_told(found: Deadline, reading: Reading) -> bool:
    """Whether a season stands in the first of several sentences that wants nothing ("im Frühjahr gekündigt")."""
    parts = sentences(replace(reading, deadlines=()))
    own = around(found.span, parts).of(reading.text)
    return len(parts) > 1 and own == parts[0].of(reading.text) and not cues_for(reading.language).wants.search(own)


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


def clauses(sentence: Span, reading: Reading) -> list[Span]:
    """The clauses of a sentence; where nobody sets a comma, a new one begins with what is wanted or with today."""
    breath = cues_for(reading.language).breath
    found: list[Span] = []
    for clause in pieces(sentence, _CLAUSE_END, reading):
        is_long = len(clause.of(reading.text).split()) > _LONG
        found += pieces(clause, breath, reading) if is_long else [clause]
    return found


def clause_at(span: Span, reading: Reading) -> Span:
    """The clause in which a stretch begins."""
    return around(span, clauses(around(span, sentences(reading)), reading))


def is_wish(words: str, reading: Reading) -> bool:
    """Whether words want something; what must be endured today ("wir müssen warten") does not."""
    cues = cues_for(reading.language)
    return bool(cues.wants.search(words)) and not cues.endures.search(words)


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
