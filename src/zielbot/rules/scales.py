"""Between which values a measure lies, as far as the catalogue or its name tells."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from zielbot.goals.quantity import Direction, QuantityKind

if TYPE_CHECKING:
    from zielbot.rules.facts import Facts

Scale = tuple[str, Decimal | None, Decimal | None]
_NOTHING, _WHOLE, _STARS = Decimal(0), Decimal(100), Decimal(5)


def scale_of(facts: Facts) -> Scale | None:
    """The name of the measure at stake with its lowest and highest value; None where no scale is known."""
    if facts.kpi is not None and facts.unit == facts.kpi.unit:
        return facts.metric_name, facts.kpi.lower, facts.kpi.upper
    if facts.is_change:
        return None
    if facts.unit == "stars":
        return facts.metric_name or ("Sterne" if facts.german else "stars"), _NOTHING, _STARS
    name = _share(facts) if facts.unit == "%" and not _is_compared(facts) else None
    return None if name is None else (name, _NOTHING, _WHOLE)


def takes_more_than_all(facts: Facts) -> bool:
    """Whether it is to fall by more than 100 %; profit and net emissions may fall below zero."""
    quantity = facts.quantity
    if quantity is None or quantity.unit != "%" or quantity.kind is not QuantityKind.CHANGE:
        return False
    below = facts.place("below_zero") is not None or (facts.kpi is not None and facts.kpi.lower is None)
    return facts.direction is Direction.DOWN and quantity.value > _WHOLE and not below


def _share(facts: Facts) -> str | None:
    """The words that name a part of a whole: "Anteil", "pass rate", the "parents" of 130 percent of them."""
    place = next((span for span in facts.places("share") if not facts.is_aside(span)), None)
    if place is not None:
        return place.of(facts.reading.text)
    noun = facts.quantity.noun_span if facts.quantity is not None else None
    return facts.noun if noun is not None and facts.touches("share_of_people", noun) else None


def _is_compared(facts: Facts) -> bool:
    """Whether the percentage is one of an earlier value: "120 % des Vorjahres"."""
    return bool(facts.reading.past) or facts.place("last_year") is not None
