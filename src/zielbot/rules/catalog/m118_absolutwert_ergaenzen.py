"""M118: The level behind a relative change can be worked out."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.quantity import Direction
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.samples import with_baseline, with_change


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    level = facts.goal_level
    if not facts.is_change or level is None or facts.baseline is None:
        return
    unit = context.draft.baseline.value.unit if context.draft and context.draft.baseline else ""
    value = facts.value or Decimal(0)
    change = facts.quantity.text if facts.quantity else facts.say.amount(value, facts.unit)
    suggestion = facts.say.with_level(change, level, unit)
    span = facts.quantity.span if facts.quantity else None
    yield RULE.found(span, level=facts.say.amount(level, unit), suggestion=suggestion)


RULE = Rule(
    id="M118",
    slug="absolutwert-ergaenzen",
    criterion=Criterion.MEASURABLE,
    severity=Severity.HINT,
    slot="target",
    message=Text(
        de="Mit dem Ausgangswert ergibt das {level}. Dieser Wert gehört ins Ziel.",
        en="With the starting value this makes {level}. That value belongs in the goal.",
    ),
    question=None,
    reason=Text(
        de="Der Zielwert selbst lässt sich im Alltag ablesen, die Veränderung muss man jedes Mal ausrechnen.",
        en="The level itself can be read off in daily work; a change has to be worked out each time.",
    ),
    source=None,
    violating=(
        de(
            "Ich steigere die Zahl der Führungen bis Mai 2027 um 10 %.",
            "10 %",
            draft=with_change("200", "10", "count", Direction.UP),
        ),
        de(
            "Ich senke die Rückläufer bis Mai 2027 um 25 %.",
            "25 %",
            draft=with_change("40", "25", "count", Direction.DOWN),
        ),
        en(
            "I will increase guided tours by 10% by May 2027.",
            "10%",
            draft=with_change("200", "10", "count", Direction.UP),
        ),
        en("I will cut returns by 25% by May 2027.", "25%", draft=with_change("40", "25", "count", Direction.DOWN)),
    ),
    clean=(
        de("Ich steigere die Zahl der Führungen bis Mai 2027 um 10 %."),
        de("Ich steigere die Zahl der Führungen bis Mai 2027 auf 220.", draft=with_baseline("200", "count")),
        en("I will increase guided tours by 10% by May 2027."),
        en("I will increase guided tours to 220 by May 2027.", draft=with_baseline("200", "count")),
    ),
    check=_check,
)
