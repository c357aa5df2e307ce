"""Numbers that count what is there already and so are no measure: "unsere 3 Filialen sollen moderner werden"."""

from __future__ import annotations

from bisect import bisect_left
from typing import TYPE_CHECKING

from zielbot.goals.quantity import Comparator, Quantity, QuantityKind

if TYPE_CHECKING:
    from zielbot.rules.facts import Facts


def own_number(facts: Facts) -> Quantity | None:
    """The first number that is the goal's own."""
    quantities = facts.reading.quantities
    vague = facts.place("vague") or facts.place("betterment") or facts.reading.vague_words
    if not vague:
        return quantities[0] if quantities else None
    return next((found for found in quantities if not _counts_what_is_there(found, facts)), None)


def _counts_what_is_there(quantity: Quantity, facts: Facts) -> bool:
    """Whether an article, a possessive or a word that is numbered ("grade 3 pupils") stands right before the count."""
    counted = quantity.unit == "count" and quantity.kind in (QuantityKind.ABSOLUTE, QuantityKind.CHANGE)
    if not counted or quantity.comparator is not Comparator.EQ or quantity.baseline is not None:
        return False
    words = facts.words
    place = bisect_left(words, quantity.span.start, key=lambda word: word.span.start)
    while place < len(words) and words[place].span.start < quantity.span.end:
        if words[place].text[0].isdigit() or facts.touches("numeral", words[place].span):
            before = words[place - 1].span if place > 0 else None
            return before is not None and (facts.touches("given", before) or facts.touches("numbered", before))
        place += 1
    return False
