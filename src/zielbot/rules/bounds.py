"""A number as a floor or a ceiling, in the person's own words where that can be done."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from zielbot.goals.quantity import Direction

if TYPE_CHECKING:
    from zielbot.goals.quantity import Quantity
    from zielbot.rules.facts import Facts

_LEADING = re.compile(r"(?:auf|to)\s", re.IGNORECASE)
_LAST_NUMBER = re.compile(r"(\d(?:[\d.,]*\d)?)(\D*)\Z")


def as_bound(facts: Facts, quantity: Quantity) -> str:
    """The words of the quantity as a bound: "auf höchstens 4 %" for "auf etwa 4 %"."""
    leading = _LEADING.match(quantity.text)
    bound = facts.say.bound(quantity.value, _thing(facts, quantity), ceiling=facts.direction is Direction.DOWN)
    return f"{leading[0]}{bound}" if leading else bound


def _thing(facts: Facts, quantity: Quantity) -> str:
    """What stands behind the number: as it is written ("Flaschen pro Minute"), otherwise the noun or the unit."""
    last = _LAST_NUMBER.search(quantity.text)
    said = quantity.value if quantity.upper is None else quantity.upper
    # "1,5 Mio. Euro" is read as 1,500,000 and so written anew
    if last is not None and re.sub(r"\D", "", last[1]) == re.sub(r"\D", "", f"{said:f}"):
        return last[2].strip()
    noun = quantity.noun_span
    inside = noun is not None and noun.overlaps(quantity.span)
    return (quantity.noun or "") if inside else facts.say.unit(quantity.unit)
