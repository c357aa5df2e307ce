"""What fits into the time: hours of a day, days of a week, and how fast one person gets on."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

from zielbot.goals.quantity import Quantity, QuantityKind

if TYPE_CHECKING:
    from zielbot.rules.facts import Facts

# the most there is of a unit in a day, a week, a month and a year
_THERE_IS = {
    ("h", "d"): 24,
    ("h", "wk"): 168,
    ("min", "h"): 60,
    ("min", "d"): 1440,
    ("d", "wk"): 7,
    ("d", "mo"): 31,
    ("d", "yr"): 366,
    ("wk", "yr"): 53,
    ("mo", "yr"): 12,
}
_SHARED = ("h", "min")
_DAYS = {"h": Decimal(1) / 24, "d": Decimal(1), "wk": Decimal(7), "mo": Decimal(30), "min": Decimal(1) / 1440}
_DOING = ("activity", "learn")
# how many one person can do in a day at the very most
_A_DAY = {"paced_slow": 1, "paced_long": 8, "paced_short": 20}
_FEW = 3
_KILOS = {"kg": Decimal(1), "pounds": Decimal("0.4536"), "lb": Decimal("0.4536"), "lbs": Decimal("0.4536")}
_KILOS_A_WEEK, _LITTLE = Decimal("1.5"), 3


def beyond_calendar(facts: Facts) -> Quantity | None:
    """The number of hours or days that no day, week or remaining time has; None where it fits."""
    quantity = facts.quantity
    if quantity is None:
        return None
    most = _THERE_IS.get((quantity.unit, quantity.per or ""))
    # several people or machines together may well work 60 hours a day
    if most is None or (quantity.unit in _SHARED and not _is_own(facts)):
        return quantity if _exceeds_rest(quantity, facts) else None
    return quantity if quantity.value > most else None


def _exceeds_rest(quantity: Quantity, facts: Facts) -> bool:
    """Whether more time is to be spent on something than is left until the deadline."""
    days = _days_left(facts)
    size = _DAYS.get(quantity.unit)
    if days is None or size is None or quantity.per is not None or quantity.kind is not QuantityKind.ABSOLUTE:
        return False
    if facts.direction is not None or facts.kpi is not None or not _is_own(facts):
        return False
    if facts.verb is None or facts.verb.kind not in _DOING:
        return False
    bare = quantity.text[0].isdigit() and quantity.comparator in ("eq", "ge")
    return bare and quantity.value * size > days


def too_fast(facts: Facts) -> int | None:
    """How many a day one person would have to do where that is more than anybody can; None where it is not."""
    days = _days_left(facts)
    if days is None or facts.direction is not None or facts.reading.past or not _is_one_person(facts):
        return None
    rates = (quantity.value / days for quantity in facts.reading.quantities if _is_too_fast(quantity, days, facts))
    return next((int(rate.to_integral_value()) for rate in rates), None)


def _is_too_fast(quantity: Quantity, days: Decimal, facts: Facts) -> bool:
    noun = quantity.noun_span
    if noun is None or quantity.per is not None or quantity.value < _FEW or facts.is_aside(noun):
        return False
    return any(facts.touches(topic, noun) and quantity.value > most * days for topic, most in _A_DAY.items())


def kilos_a_week(facts: Facts) -> Decimal | None:
    """How many kilos a week a person would have to lose where that is too much; None where it is not."""
    quantity, days = facts.quantity, _days_left(facts)
    if quantity is None or days is None or not loses_weight(facts):
        return None
    kilos = quantity.value * _KILOS[quantity.unit]
    a_week = kilos * 7 / days
    return a_week if kilos > _LITTLE and a_week > _KILOS_A_WEEK else None


def loses_weight(facts: Facts) -> bool:
    """Whether a person wants to weigh less by so much: "6 Kilo abnehmen"."""
    quantity, verb = facts.quantity, facts.verb
    return (
        quantity is not None
        and verb is not None
        and quantity.unit in _KILOS
        and quantity.baseline is None
        and verb.lemma in ("abnehmen", "lose")
    )


def _days_left(facts: Facts) -> Decimal | None:
    """Days from today to the deadline, one at least; None without a deadline or where it is over."""
    if facts.due is None or facts.due < facts.reading.today:
        return None
    return Decimal(max(1, (facts.due - max(facts.start or facts.reading.today, facts.reading.today)).days + 1))


def _is_own(facts: Facts) -> bool:
    """Whether it is told to be one person's own doing: "ich", or somebody learns."""
    learns = facts.verb is not None and facts.verb.kind == "learn"
    return _is_one_person(facts) and (bool(facts.reading.owners) or learns)


def _is_one_person(facts: Facts) -> bool:
    """Whether nobody but the person themselves is to do it, as far as the text tells."""
    return all(owner.kind in ("ich", "imperative") for owner in facts.reading.owners)
