"""How alike two goals are, from 0 to 1."""

from __future__ import annotations

from zielbot.rules.context import RuleContext

SAME = 0.75
ALIKE = 0.5
_FEWEST = 2


def likeness(one: RuleContext, two: RuleContext) -> float:
    """The share of content words that both have, measured against the smaller goal.

    One word in common of several makes no likeness. Goals that differ in their number or deadline are never the same,
    only alike.
    """
    first, second = one.facts.content, two.facts.content
    if not first or not second:
        return 0.0
    common, smaller = len(first & second), min(len(first), len(second))
    if common < min(_FEWEST, smaller):
        return 0.0
    shared = common / smaller
    same_facts = one.facts.value == two.facts.value and one.facts.due == two.facts.due
    return shared if same_facts else min(shared, SAME - 0.01)
