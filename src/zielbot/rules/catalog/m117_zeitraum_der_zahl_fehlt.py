"""M117: An amount of money without the period it is counted over."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.quantity import QuantityKind
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en

_MONEY = ("EUR", "CHF", "USD", "GBP")


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    quantity = facts.quantity
    if quantity is None or quantity.kind is not QuantityKind.ABSOLUTE or quantity.unit not in _MONEY:
        return
    if quantity.per is None and facts.place("flow") is not None and facts.place("per_period") is None:
        yield RULE.found(quantity.span, words=quantity.text)


RULE = Rule(
    id="M117",
    slug="zeitraum-der-zahl-fehlt",
    criterion=Criterion.MEASURABLE,
    severity=Severity.HINT,
    slot="target",
    message=Text(
        de="„{words}“: im Monat, im Jahr oder bis zum Termin zusammen?",
        en="“{words}”: a month, a year, or in total by the deadline?",
    ),
    question=Text(de="Über welchen Zeitraum wird der Betrag gezählt?", en="Over which period is the amount counted?"),
    reason=Text(
        de=(
            "Umsatz und Kosten entstehen über eine Zeit. Ein Betrag ohne Zeitraum lässt sich mit keinem anderen "
            "vergleichen."
        ),
        en="Revenue and cost arise over time. An amount without a period cannot be compared with any other.",
    ),
    source=None,
    violating=(
        de("Der Umsatz mit Torten steigt bis Mai 2027 auf 8.000 Euro.", "8.000 Euro"),
        de("Ich senke die Kosten der Reinigung bis Mai 2027 auf 3.000 Euro.", "3.000 Euro"),
        en("Revenue from cakes rises to EUR 8,000 by May 2027.", "EUR 8,000"),
        en("I will cut cleaning costs to EUR 3,000 by May 2027.", "EUR 3,000"),
    ),
    clean=(
        de("Der Umsatz mit Torten steigt bis Mai 2027 auf 8.000 Euro im Monat."),
        de("Ich spare bis Mai 2027 3.000 Euro für einen Backofen."),
        en("Revenue from cakes rises to EUR 8,000 a month by May 2027."),
        en("I will save EUR 3,000 for an oven by May 2027."),
    ),
    check=_check,
)
