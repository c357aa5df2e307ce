"""M102: A measure is named, but not how far it is to move."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    if facts.value is None and facts.has_measure and not facts.is_checkable:
        yield RULE.found(facts.metric.span if facts.metric else None, metric=facts.metric_name)


RULE = Rule(
    id="M102",
    slug="zielwert-fehlt",
    criterion=Criterion.MEASURABLE,
    severity=Severity.ERROR,
    slot="target",
    message=Text(
        de="Zu „{metric}“ fehlt der Wert, der erreicht werden soll.",
        en="For “{metric}” the value to be reached is missing.",
    ),
    question=Text(
        de="Welcher Wert soll es bei „{metric}“ am Ende sein?",
        en="What is the value for “{metric}” to be in the end?",
    ),
    reason=Text(
        de="Ohne Zielwert lässt sich jede Veränderung als Erfolg ausgeben und ebenso gut als Misserfolg.",
        en="Without a target value any change can be called a success, and just as well a failure.",
    ),
    source=None,
    violating=(
        de("Ich will die Fluktuationsquote in der Küche senken.", "Fluktuationsquote"),
        de("Die Termintreue unserer Lieferungen soll steigen.", "Termintreue"),
        en("I want to lower the churn rate of our business customers.", "churn rate"),
        en("Raise our on-time delivery.", "on-time delivery"),
    ),
    clean=(
        de("Ich senke die Fluktuationsquote in der Küche auf 12 %."),
        de("Die Termintreue unserer Lieferungen steigt auf mindestens 96 %."),
        en("I will lower the churn rate of our business customers to 6%."),
        en("Raise our on-time delivery to 96%."),
    ),
    check=_check,
)
