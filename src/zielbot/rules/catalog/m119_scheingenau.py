"""M119: More decimals than anybody can measure."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en

_DECIMALS = 2


def _check(context: RuleContext) -> Iterator[Finding]:
    quantity = context.facts.quantity
    if quantity is None or quantity.unit not in ("%", "pp", "points", "count"):
        return
    exponent = quantity.value.normalize().as_tuple().exponent
    if not isinstance(exponent, int) or -exponent < _DECIMALS or "." not in quantity.text.replace(",", "."):
        return
    number = context.facts.say.number
    exact = number(quantity.value)
    rounded = number(quantity.value.quantize(Decimal("0.1")))
    suggestion = quantity.text.replace(exact, rounded) if exact in quantity.text else rounded
    yield RULE.found(quantity.span, words=quantity.text, suggestion=suggestion)


RULE = Rule(
    id="M119",
    slug="scheingenau",
    criterion=Criterion.MEASURABLE,
    severity=Severity.HINT,
    slot="target",
    message=Text(
        de="„{words}“ ist genauer, als sich so etwas messen lässt.",
        en="“{words}” is more exact than such a thing can be measured.",
    ),
    question=Text(de="Reicht ein gerundeter Wert?", en="Would a rounded value do?"),
    reason=Text(
        de="Nachkommastellen täuschen eine Sicherheit vor, die bei der Bewertung zu Streit um Hundertstel führt.",
        en="Decimals feign a certainty that leads to arguments about hundredths when the goal is judged.",
    ),
    source=None,
    violating=(
        de("Die Ausschussquote sinkt bis Mai 2027 auf 3,47 %.", "3,47 %"),
        de("Die Termintreue steigt bis Mai 2027 auf 96,125 %.", "96,125 %"),
        en("The scrap rate falls to 3.47% by May 2027.", "3.47%"),
        en("On-time delivery rises to 96.125% by May 2027.", "96.125%"),
    ),
    clean=(
        de("Die Ausschussquote sinkt bis Mai 2027 auf 3,5 %."),
        de("Der Stückpreis sinkt bis Mai 2027 auf 3,47 Euro."),
        en("The scrap rate falls to 3.5% by May 2027."),
        en("The unit price falls to EUR 3.47 by May 2027."),
    ),
    check=_check,
    family=Family.NUMBER,
)
