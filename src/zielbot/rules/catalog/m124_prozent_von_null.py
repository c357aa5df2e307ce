"""M124: A percentage of nothing."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.quantity import Direction, QuantityKind
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en
from zielbot.rules.samples import with_change


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    relative = facts.kind is QuantityKind.FACTOR or (facts.kind is QuantityKind.CHANGE and facts.unit == "%")
    if relative and facts.baseline == 0:
        yield RULE.found(facts.quantity.span if facts.quantity else None)


RULE = Rule(
    id="M124",
    slug="prozent-von-null",
    criterion=Criterion.MEASURABLE,
    severity=Severity.WARNING,
    slot="target",
    message=Text(
        de="Heute sind es 0: Prozent davon sind wieder 0.",
        en="Today it is 0: any percentage of that is 0 again.",
    ),
    question=Text(de="Welche Zahl soll es am Ende sein?", en="Which number is it to be in the end?"),
    reason=Text(
        de="Wo etwas neu beginnt, sagt nur eine Zahl, wie weit man kommen will.",
        en="Where something begins, only a number says how far it is to go.",
    ),
    source=None,
    violating=(
        de(
            "Ich steigere die Online-Anmeldungen bis Mai 2027 um 30 %.",
            "30 %",
            draft=with_change("0", "30", "count", Direction.UP),
        ),
        de(
            "Die Zahl der Patenschaften steigt bis Mai 2027 um 50 %.",
            "50 %",
            draft=with_change("0", "50", "count", Direction.UP),
        ),
        en(
            "I will increase online registrations by 30% by May 2027.",
            "30%",
            draft=with_change("0", "30", "count", Direction.UP),
        ),
        en(
            "The number of mentors rises by 50% by May 2027.",
            "50%",
            draft=with_change("0", "50", "count", Direction.UP),
        ),
    ),
    clean=(
        de("Die Zahl der Online-Anmeldungen steigt bis Mai 2027 von 0 auf 200."),
        de(
            "Ich steigere die Online-Anmeldungen bis Mai 2027 um 30 %.",
            draft=with_change("40", "30", "count", Direction.UP),
        ),
        en("Online registrations rise from 0 to 200 by May 2027."),
        en(
            "I will increase online registrations by 30% by May 2027.",
            draft=with_change("40", "30", "count", Direction.UP),
        ),
    ),
    check=_check,
    family=Family.NUMBER,
)
