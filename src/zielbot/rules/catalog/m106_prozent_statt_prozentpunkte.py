"""M106: Percent of a percentage: points may be meant."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.quantity import QuantityKind
from zielbot.rules.context import RuleContext
from zielbot.rules.lexicon import has_formula
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    quantity = facts.quantity
    if quantity is None or facts.kpi is None or facts.kpi.unit != "%":
        return
    rate = facts.metric is None or has_formula(facts.metric.text, context.reading.language)
    said = "%" in quantity.text or facts.touches("percent", quantity.span)
    if said and rate and quantity.kind is QuantityKind.CHANGE and quantity.unit == "%" and quantity.baseline is None:
        value = facts.say.number(quantity.value)
        suggestion = facts.say.by(quantity.value, "pp")
        yield RULE.found(quantity.span, metric=facts.metric_name, value=value, suggestion=suggestion)


RULE = Rule(
    id="M106",
    slug="prozent-statt-prozentpunkte",
    criterion=Criterion.MEASURABLE,
    severity=Severity.WARNING,
    slot="target",
    message=Text(
        de="„{metric}“ wird selbst in Prozent gemessen. {value} % davon oder {value} Prozentpunkte?",
        en="“{metric}” is itself measured in percent. {value}% of it, or {value} percentage points?",
    ),
    question=Text(
        de="Meinst du Prozentpunkte? Dann führen 5 Punkte von 10 % auf 5 %.",
        sie="Meinen Sie Prozentpunkte? Dann führen 5 Punkte von 10 % auf 5 %.",
        en="Do you mean percentage points? Then 5 points lead from 10% to 5%.",
    ),
    reason=Text(
        de=(
            "Wird eine Quote von 10 % um 5 % gesenkt, sind es 9,5 %; um 5 Prozentpunkte gesenkt, sind es 5 %. Der "
            "Unterschied fällt sonst erst bei der Bewertung auf."
        ),
        en=(
            "Cutting a rate of 10% by 5% leads to 9.5%, by 5 percentage points to 5%. Otherwise the difference only"
            " shows when the goal is judged."
        ),
    ),
    source=None,
    violating=(
        de("Ich senke die Ausschussquote bis Mai 2027 um 2 %.", "2 %"),
        de("Die Fluktuationsquote sinkt bis Ende 2027 um 5 Prozent.", "5 Prozent"),
        en("I will cut the scrap rate by 2% by May 2027.", "2%"),
        en("The churn rate falls by 5 percent by the end of 2027.", "5 percent"),
    ),
    clean=(
        de("Ich senke die Ausschussquote bis Mai 2027 um 2 Prozentpunkte."),
        de("Wir haben bis Mai 2027 10 % weniger Ausschuss."),
        de("Ich senke die Ausschussquote bis Mai 2027 um ein Drittel."),
        en("I will cut the scrap rate by 2 percentage points by May 2027."),
        en("I will cut the scrap rate to 2% by May 2027."),
    ),
    check=_check,
    family=Family.NUMBER,
)
