"""M123: More is to be taken away than there is."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en
from zielbot.rules.scales import takes_more_than_all


def _check(context: RuleContext) -> Iterator[Finding]:
    quantity = context.facts.quantity
    if quantity is not None and takes_more_than_all(context.facts):
        yield RULE.found(quantity.span, words=quantity.text)


RULE = Rule(
    id="M123",
    slug="mehr-als-alles",
    criterion=Criterion.MEASURABLE,
    severity=Severity.WARNING,
    slot="target",
    message=Text(
        de="„{words}“ weniger geht nicht: Bei 100 % ist nichts mehr übrig.",
        en="“{words}” less is not possible: at 100% nothing is left.",
    ),
    question=Text(de="Auf welchen Wert soll es sinken?", en="To which value is it to fall?"),
    reason=Text(
        de="Meist ist der Weg zurück gemeint: Von 40 auf 100 sind es 150 % mehr, von 100 auf 40 aber 60 % weniger.",
        en="Mostly the way back is meant: from 40 to 100 is 150% more, but from 100 to 40 is 60% less.",
    ),
    source=None,
    violating=(
        de("Ich senke die Heizkosten der Turnhalle bis Ende 2027 um 120 %.", "120 %"),
        de("Wir verkürzen die Wartezeit in der Ambulanz bis Mai 2027 um 150 Prozent.", "150 Prozent"),
        en("We will cut energy costs of the depot by 110% by the end of 2027.", "110%"),
        en("Waiting time at the counter falls by 150 percent by May 2027.", "150 percent"),
    ),
    clean=(
        de("Ich senke die Heizkosten der Turnhalle bis Ende 2027 um 12 %."),
        de("Wir senken die Nettoemissionen der Gemeinde bis 2040 um 105 %."),
        en("We will increase bookings at the campsite by 120% by the end of 2027."),
        en("Waiting time at the counter falls to 50 percent of the 2026 value by May 2027."),
    ),
    check=_check,
    family=Family.NUMBER,
)
