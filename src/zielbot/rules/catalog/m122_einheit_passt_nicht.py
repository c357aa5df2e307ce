"""M122: The unit is not that of the measure."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.quantity import QuantityKind
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en

_SCALES = ("%", "points")


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    quantity, kpi = facts.quantity, facts.kpi
    if quantity is None or kpi is None or quantity.kind not in (QuantityKind.ABSOLUTE, QuantityKind.FROM_TO):
        return
    if quantity.unit in _SCALES and kpi.unit in _SCALES and quantity.unit != kpi.unit and not facts.place("attitude"):
        unit = facts.say.unit(kpi.unit)
        yield RULE.found(quantity.span, metric=facts.metric_name, words=quantity.text, unit=unit)


RULE = Rule(
    id="M122",
    slug="einheit-passt-nicht",
    criterion=Criterion.MEASURABLE,
    severity=Severity.HINT,
    slot="target",
    message=Text(
        de="„{metric}“ wird sonst in {unit} gemessen, hier steht „{words}“.",
        en="“{metric}” is otherwise measured in {unit}; here it says “{words}”.",
    ),
    question=Text(de="Ist eine andere Kennzahl gemeint?", en="Is another measure meant?"),
    reason=Text(
        de="Eine fremde Einheit heißt meist, dass zwei Menschen an zwei verschiedene Kennzahlen denken.",
        en="A foreign unit usually means that two people have two different measures in mind.",
    ),
    source=None,
    violating=(
        de("Der NPS steigt bis Mai 2027 auf 40 %.", "40 %"),
        de("Die Ausschussquote sinkt bis Mai 2027 auf 3 Punkte.", "3 Punkte"),
        en("NPS rises to 40% by May 2027.", "40%"),
        en("The scrap rate falls to 3 points by May 2027.", "3 points"),
    ),
    clean=(
        de("Der NPS steigt bis Mai 2027 auf 40 Punkte."),
        de("Der NPS steigt bis Mai 2027 um 10 %."),
        en("NPS rises to 40 points by May 2027."),
        en("NPS rises by 10% by May 2027."),
    ),
    check=_check,
    family=Family.NUMBER,
)
