"""The date in an answer: asked for, said along with something else, or a day from which on it is to hold."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date, timedelta

from zielbot.drafting.answer import NUMBERS, Answer
from zielbot.drafting.figures import read_figures
from zielbot.goals.deadline import Deadline, Precision
from zielbot.goals.draft import SlotName

_ABOUT = re.compile(r"^(?:so|vielleicht|etwa|ungefähr|ca\.?|circa|gegen|around|maybe|about)\s+", re.IGNORECASE)
_AS_SOON = re.compile(r"(?:so|as) (?:schnell|bald|früh|rasch|zeitnah|soon|fast|quickly)\b", re.IGNORECASE)
_SLANG = re.compile(r"(?<!\w)'?(nem|ner|ne|nen)\b", re.IGNORECASE)
_PLAIN_WORDS = {"nem": "einem", "ner": "einer", "ne": "eine", "nen": "einen"}
_EXACT = (
    Precision.DAY, Precision.HOLIDAY, Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.DURATION,
    Precision.HALF, Precision.SEASON, Precision.YEAR,
)  # fmt: skip
_LASTING = {"s", "min", "h", "d", "wk", "mo", "yr"}
_CERTAIN = 3
_YEAR_FIRST = re.compile(
    r"(?:bis |im |erst )?(?P<de>(?:im )?n(?:ä|ae?)chste[sn] jahr),? (?:bis |im |zum |zu |in )?(?P<day>\D{2,}.*)"
    r"|(?:by |in )?next year,? (?:by |in |on |around )?(?P<day_en>\D{2,}.*)",
    re.IGNORECASE,
)
_FROM_ON = re.compile(
    r"(?:ab|from|starting|beginning|as of)(?: dem| spätestens| in| on)? (?P<day>[^,]+?)(?: an| on| onwards)?",
    re.IGNORECASE,
)
_SPAN = re.compile(
    r"(?:\d{1,3}|\w+)\s(?:tagen?|wochen?|monaten?|monat|jahren?|jahr|quartalen?|days?|weeks?|months?|years?)",
    re.IGNORECASE,
)
_PART_OF = re.compile(r"(?:anfang|mitte|ende|the (?:end|middle|start)|mid|early|late)\b", re.IGNORECASE)
_MONTHS = {Precision.MONTH: 1, Precision.QUARTER: 3, Precision.HALF: 6, Precision.YEAR: 12}


def take_asked_date(answer: Answer) -> bool:
    """The date in an answer to the question for it: the most exact one said, or a bare one read with its cue."""
    stripped = answer.text.strip()
    if _year_first(answer, stripped) or _from_then_on(answer, stripped):
        return True
    if answer.reading.deadlines:
        answer.set_due(min(answer.reading.deadlines, key=_looseness))
        return True
    if answer.reading.vague_times or _AS_SOON.match(stripped):
        return False
    if _SLANG.search(stripped):
        found = answer.read(_SLANG.sub(lambda match: _PLAIN_WORDS[match.group(1).lower()], stripped)).deadlines
        if found:
            answer.set_due(found[0], quote=stripped)
            return True
    bare = stripped if re.search(r"\d\.$", stripped) else stripped.rstrip(".!")
    if _SPAN.fullmatch(bare):
        bare = f"in {bare}"
    short = answer.pack.starters.sub("", bare.lower()) or bare
    for text in (bare, short, _ABOUT.sub("", bare)):
        cue = "{text}" if text.startswith("in ") else answer.pack.deadline_cue
        found = answer.read(cue.format(text=text)).deadlines
        if found:
            answer.set_due(found[0], quote=stripped)
            return True
    return False


def _year_first(answer: Answer, text: str) -> bool:
    """A date with its year named first ("nächstes Jahr im März", "next year in March")."""
    match = _YEAR_FIRST.fullmatch(text.rstrip(".!"))
    if match is None:
        return False
    german = match.group("de") is not None
    day = match.group("day") if german else match.group("day_en")
    found = answer.read(f"bis {day} nächsten Jahres" if german else f"by {day} next year").deadlines
    return bool(found) and answer.set_due(found[0], quote=text)


def _from_then_on(answer: Answer, text: str) -> bool:
    """A day from which on it is to hold ("ab Mai"): the first day of what was said."""
    match = _FROM_ON.fullmatch(text.rstrip(".!"))
    if match is None:
        return False
    found = answer.read(answer.pack.deadline_cue.format(text=match.group("day"))).deadlines
    if not found:
        return False
    first = found[0].start or (found[0].date if _PART_OF.match(match.group("day")) else _first_day(found[0]))
    return answer.set_due(replace(found[0], date=first, start=None, precision=Precision.DAY), quote=text)


def _first_day(deadline: Deadline) -> date:
    """The day on which the month, quarter, half-year, year or week that was said begins."""
    last = deadline.date
    months = _MONTHS.get(deadline.precision)
    if months is not None:
        return last.replace(day=1, month=last.month - (last.month - 1) % months)
    return last - timedelta(days=last.weekday()) if deadline.precision is Precision.WEEK else last


def _looseness(deadline: Deadline) -> int:
    """How loosely a date is said: "Ende Juni" counts before "Sommer"."""
    return _EXACT.index(deadline.precision)


def take_date(answer: Answer) -> str:
    """The text without its dates; the first of them fills an empty deadline."""
    rest, asked = answer.text, answer.asked
    dates = [found for found in answer.reading.deadlines if found.strength >= _CERTAIN or asked is not SlotName.METRIC]
    if asked in NUMBERS and _is_span_of_time(answer, dates):
        return rest
    for deadline in dates:
        if answer.is_open(SlotName.DEADLINE) or (answer.request.ready and deadline.strength > 1):
            answer.set_due(deadline)
            break
    for deadline in dates:
        blank = " " * (deadline.span.end - deadline.span.start)
        rest = f"{rest[: deadline.span.start]}{blank}{rest[deadline.span.end :]}"
    return rest


def _is_span_of_time(answer: Answer, dates: list[Deadline]) -> bool:
    """Whether the only number is a span that the measure itself can have ("in 3 Tagen" for a time to answer)."""
    base = answer.draft.baseline
    unit = base.value.unit if base and base.value.unit != "none" else answer.unit_of_measure()
    if len(dates) != 1 or dates[0].precision is not Precision.DURATION or unit not in _LASTING:
        return False
    return not read_figures(answer.text, answer.language, (dates[0].span,))
