"""Goals that say by themselves what is done: nobody need ask for the way to them."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zielbot.rules.facts import Facts

_COMPARED = ("more", "vague")
_WISHED = ("wishing", "vague")


def is_deed(facts: Facts) -> bool:
    """Whether a result that is finished, a counted effort or a habit is the goal itself."""
    if facts.direction is not None:
        return False
    finished = facts.is_checkable and (facts.value is None or facts.means_all or facts.place("completion") is not None)
    return finished or counts_effort(facts) or _is_habit(facts)


def counts_effort(facts: Facts) -> bool:
    """Whether the number counts what is done and not what comes of it: "vier Vorträge"."""
    noun = facts.quantity.noun_span if facts.quantity is not None else None
    return noun is not None and facts.touches("effort", noun)


def counts_new(facts: Facts) -> bool:
    """Whether things that are not there yet are counted, so that they start from nothing: "zwölf neue Betriebe"."""
    quantity = facts.quantity
    if quantity is None or quantity.unit != "count" or not quantity.noun:
        return False
    leads = quantity.text.lower().startswith(("um ", "by "))
    return not leads and not any(facts.touches(topic, quantity.span) for topic in _COMPARED)


def tells_way(facts: Facts) -> bool:
    """Whether the means stand in the text, also as a reason: "…, weil wir jede Kritik beantworten"."""
    if facts.has_means:
        return True
    reasons = (part.span for part in facts.reading.purposes if facts.touches("way_clause", part.span))
    return any(not any(facts.touches(topic, reason) for topic in _WISHED) for reason in reasons)


def _is_habit(facts: Facts) -> bool:
    """Whether something is to be done again and again, and no measure is to move: "an fünf Tagen pro Woche"."""
    return bool(facts.reading.recurrences) and facts.kpi is None
