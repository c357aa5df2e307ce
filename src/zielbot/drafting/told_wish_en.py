"""English: a wish that is a sentence or a thing of its own, said so that its grammar stays the person's.

"All 12 nurses pass the course" turns into "By …, all 12 nurses pass the course", "Plan for all 48 machines" into
"My goal by …: plan for all 48 machines".
"""

from __future__ import annotations

import re

_FINITE = (
    r"should|will|must|can|may|are|is|have|has|get|gets|complete|completes|use|uses|pass|passes|host|hosts|reach"
    r"|reaches|hold|holds|own|owns|know|knows|take|takes|work|works|run|runs|need|needs|offer|offers|attend|attends"
    r"|receive|receives|finish|finishes|make|makes|come|comes|stay|stays|do|does|go|goes|meet|meets|show|shows|give|gives|find|finds"
)
_SUBJECT = r"(?:all|every|each|the|our|both|at least|no|\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|twelve)"
_TOLD = re.compile(
    rf"(?P<subject>{_SUBJECT}\b(?:\s(?!(?:{_FINITE}|to|who|that)\b)[\w'-]+){{1,5}}?)\s(?:{_FINITE})\s.+",
    re.IGNORECASE,
)
_NAMED = re.compile(r"(?!I\b|We\b|You\b)[A-Z][\w.'-]*(?:\s[\w'-]+){0,3}?\s(?:will|should|must)\s.+")
_THING = re.compile(r"[A-Z][a-z-]+(?:\s[a-z-]+){0,3}?\s(?:for|of|with|on|in|to)\s")
_OWN = re.compile(r"(?:I|we|you)\b")


def told_wish_en(outcome: str, number: str, *, due: str, voice: str) -> str | None:
    """The core of the goal sentence without its full stop; None where the wish is a deed or starts with its number.

    `number` are the words that say how many, as they stand in the outcome; `due` is the day, empty without one.
    """
    text = outcome.strip(" .;,")
    if _OWN.match(text):
        return None
    if due and _NAMED.fullmatch(text) and not _TOLD.fullmatch(text):
        return f"By {due}, {text}"
    small = f"{text[:1].lower()}{text[1:]}" if text[1:2].islower() or text[1:2] == " " else text
    if _TOLD.fullmatch(text):
        return f"By {due}, {small}" if due else f"{text[:1].upper()}{text[1:]}"
    if text.lower().startswith(number.lower()) or not _THING.match(text) or "," in text:
        return None
    return f"{'My' if voice == 'ich' else 'Our'} goal{f' by {due}' if due else ''}: {small}"
