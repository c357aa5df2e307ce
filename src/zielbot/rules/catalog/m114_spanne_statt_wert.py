"""M114: A range instead of a value."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.quantity import QuantityKind
from zielbot.rules.bounds import as_bound
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    quantity = context.facts.quantity
    if quantity is not None and quantity.upper is not None:
        suggestion = as_bound(context.facts, quantity) if quantity.kind is QuantityKind.ABSOLUTE else None
        yield RULE.found(quantity.span, words=quantity.text, suggestion=suggestion)


RULE = Rule(
    id="M114",
    slug="spanne-statt-wert",
    criterion=Criterion.MEASURABLE,
    severity=Severity.HINT,
    slot="target",
    message=Text(
        de="„{words}“ ist eine Spanne. Welches Ende ist das Ziel?", en="“{words}” is a range. Which end is the goal?"
    ),
    question=Text(
        de="Welcher Wert gilt als erreicht, welcher als übertroffen?",
        en="Which value counts as reached, which as exceeded?",
    ),
    reason=Text(
        de="Spannen sind gute Stufen der Zielerreichung, aber als Ziel lassen sie zwei Antworten zu.",
        en="Ranges make good achievement grades, but as a goal they allow two answers.",
    ),
    source=None,
    violating=(
        de("Ich gewinne bis Mai 2027 zwischen 3 und 5 Ehrenamtliche.", "3 und 5"),
        de("Wir senken die Kosten bis Mai 2027 um 5 bis 8 %.", "5 bis 8 %"),
        en("I will recruit between 3 and 5 volunteers by May 2027.", "3 and 5"),
        en("We will cut costs by 5 to 8% by May 2027.", "5 to 8%"),
    ),
    clean=(
        de("Ich gewinne bis Mai 2027 mindestens 3 Ehrenamtliche."),
        de("Wir senken die Kosten bis Mai 2027 von 8 auf 5 Euro."),
        en("I will recruit at least 3 volunteers by May 2027."),
        en("We will cut costs from EUR 8 to 5 by May 2027."),
    ),
    check=_check,
    family=Family.NUMBER,
)
