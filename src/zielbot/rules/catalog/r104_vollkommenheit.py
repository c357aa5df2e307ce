"""R104: Perfection: 100 % or no error at all."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en

_WHOLE = Decimal(100)


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    quantity = facts.quantity
    if quantity is None or facts.is_change or facts.is_checkable or facts.place("harm") is not None:
        return
    level = quantity.value
    perfect = quantity.unit == "%" and level == _WHOLE and facts.place("target_share") is None
    if perfect or level == 0:
        yield RULE.found(quantity.span, words=quantity.text)


RULE = Rule(
    id="R104",
    slug="vollkommenheit",
    criterion=Criterion.REALISTIC,
    severity=Severity.HINT,
    slot="target",
    message=Text(
        de="„{words}“ verlangt Vollkommenheit: Schon ein einziger Ausreißer, und das Ziel ist verfehlt.",
        en="“{words}” demands perfection: one slip, and the goal is missed.",
    ),
    question=Text(
        de="Welcher Wert wäre sehr gut und lässt einen Ausreißer zu?",
        en="Which value would be very good and allow for one slip?",
    ),
    reason=Text(
        de="Nach dem ersten Fehler gibt es nichts mehr zu gewinnen. Ein Wert knapp darunter trägt bis zum Schluss.",
        en="After the first error there is nothing left to win. A value just short of it carries on to the end.",
    ),
    source=None,
    violating=(
        de("Die Termintreue steigt bis Ende 2027 auf 100 %.", "100 %"),
        de("Bis Ende 2027 gibt es 0 Beschwerden über das Essen.", "0 Beschwerden"),
        en("On-time delivery rises to 100% by the end of 2027.", "100%"),
        en("By the end of 2027 there are 0 complaints about meals.", "0 complaints"),
    ),
    clean=(
        de("Die Termintreue steigt bis Ende 2027 auf 97 %."),
        de("Der Umsatz steigt bis Ende 2027 um 100 %."),
        en("On-time delivery rises to 97% by the end of 2027."),
        en("Revenue rises by 100% by the end of 2027."),
    ),
    check=_check,
    family=Family.NUMBER,
)
