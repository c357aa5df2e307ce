"""Slot values from what was read."""

from __future__ import annotations

import re

from zielbot.drafting.figures import Figure
from zielbot.goals.deadline import Deadline
from zielbot.goals.draft import Due, Level, Slot, Target
from zielbot.goals.origin import Origin
from zielbot.goals.quantity import Quantity

_BETWEEN = re.compile(
    r"\s(?:auf|to|bis|zu|nach|→|->)\s"
    r"|[,;]?\s+(?:das |mein |unser |the |our |my )?(?:ziel\w*|soll\w*|künftig|target|goal|should)\b:?"
    r"(?:\s(?:ist|wäre\w*|sind|sein|is|are|would be|be|on|auf|to|so|etwa|rund|about))*\s",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^(?:von|from|um|by|auf|to)\s+", re.IGNORECASE)
_SCALE = re.compile(r"\b(?:mio|mrd|tsd|million\w*|milliard\w*|tausend|thousand|billion)\b\.?", re.IGNORECASE)


def _part(text: str, *, last: bool) -> str:
    """One end of "von 1,2 auf 1,35 Mio. Euro" as spoken; the scale said at the end holds for both."""
    parts = _BETWEEN.split(text)
    if len(parts) < 2:
        return text
    part = _LEAD.sub("", (parts[-1] if last else parts[0]).strip())
    scale = _SCALE.search(parts[-1])
    return f"{part} {scale.group()}" if scale and not _SCALE.search(part) else part


def due_of(deadline: Deadline, origin: Origin) -> Slot[Due]:
    """The deadline as a slot."""
    return Slot[Due](
        value=Due(date=deadline.date, start=deadline.start, precision=deadline.precision),
        origin=origin,
        words=deadline.text,
    )


def target_of(quantity: Quantity, origin: Origin) -> Slot[Target]:
    """The target of a number in a sentence; a from–to gives its upper end."""
    kind = quantity.kind.ABSOLUTE if quantity.kind is quantity.kind.FROM_TO else quantity.kind
    return Slot[Target](
        value=Target(
            value=quantity.value,
            unit=quantity.unit,
            kind=kind,
            comparator=quantity.comparator,
            upper=quantity.upper,
            per=quantity.per,
            noun=quantity.noun,
        ),
        origin=origin,
        words=_part(quantity.text, last=True),
    )


def level_of(quantity: Quantity, origin: Origin) -> Slot[Level] | None:
    """The starting value of a from–to."""
    if quantity.baseline is None:
        return None
    return Slot[Level](
        value=Level(value=quantity.baseline, unit=quantity.unit, per=quantity.per),
        origin=origin,
        words=_part(quantity.text, last=False),
    )


def target_of_figure(figure: Figure, unit: str, origin: Origin) -> Slot[Target]:
    """The target of a number in an answer, with the unit that holds for it."""
    return Slot[Target](
        value=Target(
            value=figure.value,
            unit=unit,
            kind=figure.kind,
            comparator=figure.comparator,
            upper=figure.upper,
            per=figure.per,
            noun=figure.noun,
        ),
        origin=origin,
        words=figure.spoken,
    )


def level_of_figure(figure: Figure, unit: str, origin: Origin) -> Slot[Level]:
    """The starting value of a number in an answer."""
    return Slot[Level](value=Level(value=figure.value, unit=unit, per=figure.per), origin=origin, words=figure.spoken)
