"""Corrections: "nein, 6 statt 8", "doch lieber Q4", "nicht 30, sondern 40"."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from zielbot.drafting.figures import Figure, read_figures
from zielbot.drafting.packs import pack_for
from zielbot.goals.deadline import Deadline
from zielbot.goals.draft import GoalDraft, SlotName
from zielbot.goals.language import Language
from zielbot.goals.reading import Reading

_NUMBERS = (SlotName.TARGET, SlotName.BASELINE)
_LEAD = re.compile(
    r"^(?:(?:nein|nee|nö|halt|stopp?|moment|falsch|sorry|quatsch|korrektur|ups|doch|lieber|eher|besser"
    r"|ich meinte|ich meine|no|wait|stop|wrong|correction|oops|actually|rather|i meant|make (?:it|that)"
    r"|scratch that|mach daraus|bitte|das (?:ist|war) falsch|stimmt nicht)\b[,:.\s]*)+",
    re.IGNORECASE,
)
_BUT = re.compile(r"(?:nicht|not) (?P<old>.+?)[, ]+(?:sondern|but) (?P<new>.+)", re.IGNORECASE)
_EXPLICIT = re.compile(
    r"^(?:nein|nee|nö|falsch|korrektur|ich meinte|no|wrong|correction|i meant|actually)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Correction:
    """What a correction puts in place: a number for a slot, a deadline, or words; `explicit` after a plain no."""

    slot: SlotName | None = None
    figure: Figure | None = None
    deadline: Deadline | None = None
    words: str = ""
    explicit: bool = False


def correction_of(text: str, reading: Reading, draft: GoalDraft, language: Language) -> Correction:
    """What the message corrects; an empty correction where nothing can be told."""
    pack = pack_for(language)
    deadline = _deadline(reading, draft)
    hidden = tuple(found.span for found in reading.deadlines)
    figures = read_figures(text, language, hidden)
    words = _LEAD.sub("", text).strip(" .")
    explicit = bool(_EXPLICIT.match(text.strip()))
    swap = _BUT.search(text) or pack.instead.match(_LEAD.sub("", text).strip())
    if swap and figures:
        new = read_figures(swap.group("new"), language)
        old = read_figures(swap.group("old"), language)
        if new:
            slot = _slot_with(draft, old[0].value) if old else None
            return Correction(slot or _slot_of(text, draft, language), new[0], deadline, explicit=explicit)
    if figures and len(text.split()) <= 14:
        return Correction(_slot_of(text, draft, language), figures[0], deadline, explicit=explicit)
    return Correction(deadline=deadline, words="" if deadline else words, explicit=explicit)


def names_old(text: str, language: Language) -> bool:
    """Whether the message names what is to be replaced ("6 statt 8", "nicht 30, sondern 40")."""
    return bool(_BUT.search(text) or pack_for(language).instead.match(_LEAD.sub("", text).strip()))


def takes_back(text: str, draft: GoalDraft, language: Language) -> bool:
    """Whether the message takes something back for sure: it says so first, or names the value to be replaced."""
    if _LEAD.match(text.strip()):
        return True
    swap = _BUT.search(text) or pack_for(language).instead.match(text.strip())
    old = read_figures(swap.group("old"), language) if swap else ()
    return bool(old) and _slot_with(draft, old[0].value) is not None


def _deadline(reading: Reading, draft: GoalDraft) -> Deadline | None:
    """The new date: the first that differs from the one in the draft."""
    for deadline in reading.deadlines:
        if draft.deadline is None or deadline.date != draft.deadline.value.date:
            return deadline
    return None


def _slot_with(draft: GoalDraft, value: Decimal) -> SlotName | None:
    """The slot that holds the value to be replaced."""
    for name in _NUMBERS:
        slot = draft.target if name is SlotName.TARGET else draft.baseline
        if slot is not None and slot.value.value in {value, value * 1000, value * 1_000_000}:
            return name
    return None


def _slot_of(text: str, draft: GoalDraft, language: Language) -> SlotName | None:
    """The slot a new number is meant for: the one named, otherwise the number given last."""
    lowered = text.lower()
    for name, pattern in pack_for(language).labels:
        if name in _NUMBERS and pattern.search(lowered):
            return name
    given = [
        (slot.origin.message, name is SlotName.TARGET, name)
        for name in _NUMBERS
        if (slot := draft.slot(name)) is not None and slot.origin.message is not None
    ]
    return max(given)[2] if given else None
