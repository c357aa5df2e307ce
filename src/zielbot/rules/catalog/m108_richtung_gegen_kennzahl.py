"""M108: The direction makes the measure worse."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.span import Span
from zielbot.rules.context import RuleContext
from zielbot.rules.facts import Facts
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    if facts.kpi is None or facts.direction is None or facts.direction is facts.kpi.better:
        return
    # where only the numbers run the wrong way M109 tells
    if facts.baseline is not None and facts.said_direction is facts.kpi.better:
        return
    span = facts.metric.span if facts.metric else None
    if context.reading.negations or (span and (facts.follows("per", span) or _is_unwanted(facts, span))):
        return
    yield RULE.found(span, metric=facts.metric_name)


def _is_unwanted(facts: Facts, span: Span) -> bool:
    """Whether it counts something bad, so that less of it is better: "Phishing-Klickrate", "fraud conversion rate"."""
    return facts.touches("unwanted", span) or facts.follows("unwanted", span)


RULE = Rule(
    id="M108",
    slug="richtung-gegen-kennzahl",
    criterion=Criterion.MEASURABLE,
    severity=Severity.WARNING,
    slot="direction",
    message=Text(
        de="Bei „{metric}“ wäre das eine Verschlechterung.",
        en="For “{metric}” that would be a turn for the worse.",
    ),
    question=Text(
        de="Soll sich „{metric}“ wirklich in diese Richtung bewegen?",
        en="Is “{metric}” really to move in this direction?",
    ),
    reason=Text(
        de="Steigen klingt immer nach Erfolg. Bei Kosten, Fehlern und Abgängen ist es keiner.",
        en="Rising always sounds like success. For costs, errors and departures it is not.",
    ),
    source=None,
    violating=(
        de("Ich erhöhe die Ausschussquote bis Mai 2027 auf 6 %.", "Ausschussquote"),
        de("Der NPS sinkt bis Mai 2027 um 10 Punkte.", "NPS"),
        en("I will increase the churn rate to 6% by May 2027.", "churn rate"),
        en("We will reduce NPS by 10 points by May 2027.", "NPS"),
    ),
    clean=(
        de("Wir senken die Phishing-Klickrate bis Mai 2027 von 12 auf 5 %."),
        en("We will cut the phishing click rate from 12% to 5% by May 2027."),
        de("Ich senke die Ausschussquote bis Mai 2027 auf 3 %."),
        de("Die Ausschussquote steigt nicht über 3 %."),
        de("Ich steigere die Termintreue bis Mai 2027 von 95 auf 90 %."),
        en("I will reduce the churn rate to 6% by May 2027."),
        en("NPS rises by 10 points by May 2027."),
    ),
    check=_check,
)
