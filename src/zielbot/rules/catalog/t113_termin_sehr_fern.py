"""T113: More than three years away."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en

_FAR = 36.5


def _check(context: RuleContext) -> Iterator[Finding]:
    months = context.facts.months
    if months is not None and months > _FAR:
        yield RULE.found(context.facts.due_span, years=round(months / 12))


RULE = Rule(
    id="T113",
    slug="termin-sehr-fern",
    criterion=Criterion.TIME_BOUND,
    severity=Severity.HINT,
    slot="milestones",
    message=Text(
        de="Der Termin liegt rund {years} Jahre in der Zukunft. Für die nächsten zwölf Monate fehlt ein eigenes Ziel.",
        en="The deadline is about {years} years away. A goal of its own for the next twelve months is missing.",
    ),
    question=Text(
        de="Was davon ist in zwölf Monaten erreicht?", en="Which part of it will have been reached in twelve months?"
    ),
    reason=Text(
        de=(
            "Was so weit weg ist, fängt man erst morgen an. Außerdem wechseln in dieser Zeit oft Aufgaben und "
            "Vorgesetzte."
        ),
        en="What is that far away is started tomorrow. Besides, tasks and managers often change in such a time.",
    ),
    source=None,
    violating=(
        de("Bis 2035 fahren 80 % unserer Busse elektrisch.", "2035"),
        de("In 6 Jahren gehören mir 3 Läden.", "6 Jahren"),
        en("By 2035 80% of our buses run on electricity.", "2035"),
        en("In 6 years I will own 3 shops.", "6 years"),
    ),
    clean=(
        de("Bis Ende 2028 fahren 20 % unserer Busse elektrisch."),
        en("By the end of 2028 20% of our buses run on electricity."),
        de("Bis Ende 2027 fahren 8 unserer Busse elektrisch."),
        de("Bis Ende 2029 gehören mir 3 Läden."),
        en("By the end of 2027 8 of our buses run on electricity."),
        en("By the end of 2029 I will own 3 shops."),
    ),
    check=_check,
)
