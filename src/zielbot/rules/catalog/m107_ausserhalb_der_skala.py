"""M107: A value the measure cannot have."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en
from zielbot.rules.scales import scale_of


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    level, scale = facts.goal_level, scale_of(facts)
    if scale is None or level is None:
        return
    name, low, high = scale
    if (low is not None and level < low) or (high is not None and level > high):
        span = facts.quantity.span if facts.quantity else None
        yield RULE.found(
            span,
            metric=name,
            value=facts.say.number(level),
            low="−∞" if low is None else facts.say.number(low),
            high="∞" if high is None else facts.say.number(high),
        )


RULE = Rule(
    id="M107",
    slug="ausserhalb-der-skala",
    criterion=Criterion.MEASURABLE,
    severity=Severity.WARNING,
    slot="target",
    message=Text(
        de="„{metric}“ kann den Wert {value} nicht annehmen: Die Skala reicht von {low} bis {high}.",
        en="“{metric}” cannot have the value {value}: its scale runs from {low} to {high}.",
    ),
    question=Text(de="Welcher Wert ist gemeint?", en="Which value is meant?"),
    reason=Text(
        de="Ein unmöglicher Wert ist meist ein Tippfehler oder eine andere Kennzahl.",
        en="An impossible value is usually a typing error or another measure.",
    ),
    source=None,
    violating=(
        de("Der NPS steigt bis Mai 2027 auf 140 Punkte.", "140"),
        de("Die Termintreue steigt bis Mai 2027 auf 120 %.", "120 %"),
        de("Der Anteil zufriedener Gäste steigt bis Mai 2027 auf 120 %.", "120 %"),
        de("Unser Hofcafé hat bis Mai 2027 5,6 Sterne bei Google.", "5,6 Sterne"),
        en("NPS rises to 140 points by May 2027.", "140"),
        en("By May 2027 130% of parents attend the open evening.", "130%"),
        en("On-time delivery rises to 120% by May 2027.", "120%"),
    ),
    clean=(
        de("Der NPS steigt bis Mai 2027 auf 40 Punkte."),
        de("Der Umsatz steigt bis Mai 2027 auf 120 % des Vorjahres."),
        de("Der Anteil zufriedener Gäste steigt bis Mai 2027 um 120 %."),
        de("Der Kostendeckungsgrad der Bäder steigt bis Mai 2027 auf 102 %."),
        en("NPS rises to 40 points by May 2027."),
        en("Our farm shop has 4.9 stars on Google by May 2027."),
        en("Revenue rises to 120% of last year by May 2027."),
    ),
    check=_check,
    family=Family.NUMBER,
)
