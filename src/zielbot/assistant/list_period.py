"""The period that a list of goals is headed with ("Ziele 2027 Team Einkauf"): offered where a goal names no day."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date

from zielbot.drafting.numbers import format_date
from zielbot.drafting.question import Offer, Question
from zielbot.goals.deadline import Deadline
from zielbot.goals.draft import SlotName
from zielbot.goals.language import Address, Language, Text
from zielbot.reading.reader import Reader

_ABOUT_GOALS = re.compile(
    r"\b\w*(?:ziele?|zielvereinbarung\w*|zielbild|zielplanung)\b|\b(?:okrs?|goals?|objectives?)\b", re.IGNORECASE
)
_MARKS = re.compile(r"^[\s#*_=>-]+|[\s*_=:-]+$")
_MOST_WORDS = 14
_MOST_LINES = 200
_PROPOSED = Text(
    "Bis wann soll das erreicht sein, bis zum {day} wie in „{heading}“?",
    "By when is it to be reached: by {day}, as in “{heading}”?",
)


def heading_of(lines: Iterable[str], reader: Reader, *, today: date) -> str:
    """The first line that names goals and a period to come, and is no goal itself; empty where none does."""
    for number, raw in enumerate(lines):
        if number >= _MOST_LINES:
            break
        line = _MARKS.sub("", raw)
        if _ABOUT_GOALS.search(line) and len(line.split()) <= _MOST_WORDS and _period(line, reader, today, (1, 1)):
            return line
    return ""


def proposed(
    questions: tuple[Question, ...],
    heading: str,
    reader: Reader,
    *,
    today: date,
    fiscal_year_start: tuple[int, int],
    language: Language,
    address: Address,
) -> tuple[Question, ...]:
    """The questions, the one for the deadline with the last day of the heading's period as its offer."""
    period = _period(heading, reader, today, fiscal_year_start) if heading else None
    if period is None:
        return questions
    day = format_date(period.date, language)
    text = _PROPOSED.render(language, address, day=day, heading=heading)
    offer = Offer(slot=SlotName.DEADLINE, label=day, ref=day)
    return tuple(
        question.model_copy(update={"text": text, "offers": (offer,)})
        if question.slot is SlotName.DEADLINE and not question.offers
        else question
        for question in questions
    )


def _period(line: str, reader: Reader, today: date, fiscal_year_start: tuple[int, int]) -> Deadline | None:
    reading = reader.read(line, today=today, fiscal_year_start=fiscal_year_start)
    if reading.verbs or reading.quantities:
        return None
    return next((found for found in reversed(reading.deadlines) if found.date > today), None)
