"""M109: The value to reach is today's value, or lies behind it."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.quantity import Direction
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    start, level = facts.baseline, facts.goal_level
    if start is None or level is None or facts.is_change:
        return
    way = facts.said_direction
    behind = (way is Direction.UP and level < start) or (way is Direction.DOWN and level > start)
    if level == start or behind:
        span = facts.quantity.span if facts.quantity else None
        yield RULE.found(span, baseline=facts.say.number(start), value=facts.say.number(level))


RULE = Rule(
    id="M109",
    slug="ziel-schon-erreicht",
    criterion=Criterion.MEASURABLE,
    severity=Severity.WARNING,
    slot="target",
    message=Text(
        de="Heute {baseline}, Ziel {value}: Damit wäre das Ziel schon erreicht.",
        en="Today {baseline}, target {value}: the goal would already have been reached.",
    ),
    question=Text(de="Stimmen Ausgangswert und Zielwert?", en="Are the starting value and the target value right?"),
    reason=Text(
        de="Vertauschte oder gleiche Werte bleiben oft stehen, bis jemand nachrechnet.",
        en="Swapped or equal values often stay until somebody does the sum.",
    ),
    source=None,
    violating=(
        de("Ich steigere die Termintreue bis Mai 2027 von 95 auf 90 %.", "von 95 auf 90 %"),
        de("Ich senke die Rückläufer bis Mai 2027 von 40 auf 40 Stück.", "von 40 auf 40 Stück"),
        en("I will increase on-time delivery from 95% to 90% by May 2027.", "from 95% to 90%"),
        en("I will cut returns from 40 to 40 pieces by May 2027.", "from 40 to 40 pieces"),
    ),
    clean=(
        de("Ich steigere die Termintreue bis Mai 2027 von 90 auf 95 %."),
        de("Ich senke die Rückläufer bis Mai 2027 von 40 auf 30 Stück."),
        en("I will increase on-time delivery from 90% to 95% by May 2027."),
        en("I will cut returns from 40 to 30 pieces by May 2027."),
    ),
    check=_check,
)
