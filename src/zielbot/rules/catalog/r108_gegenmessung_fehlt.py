"""R108: A measure that can be met at the cost of another."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.draft import GoalDraft, SlotName
from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.samples import text_slot


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    kpi = facts.kpi
    if kpi is None or not kpi.gameable or facts.value is None or facts.has(SlotName.GUARD):
        return
    named = {found.kpi for found in context.reading.metrics}
    language = context.reading.language
    why = kpi.guard_reason.get(language)
    guard = context.kpis.get(kpi.guards[0])
    if why and guard is not None and not named & set(kpi.guards):
        span = facts.metric.span if facts.metric else None
        yield RULE.found(span, why=why, guard=guard.name(language).name)


RULE = Rule(
    id="R108",
    slug="gegenmessung-fehlt",
    criterion=Criterion.REALISTIC,
    severity=Severity.HINT,
    slot="guard",
    message=Text(de="{why} Zum Gegenprüfen eignet sich „{guard}“.", en="{why} “{guard}” serves as a check."),
    question=Text(
        de="Welcher Wert darf dabei nicht schlechter werden?", en="Which value must not get worse in the process?"
    ),
    reason=Text(
        de="Was gemessen wird, wird verbessert, auch wenn es an anderer Stelle schadet.",
        en="What is measured gets improved, even where it does harm elsewhere.",
    ),
    source=None,
    violating=(
        de("Ich senke die Churn Rate bis Ende 2027 von 8 auf 6 %.", "Churn Rate"),
        de("Die Kundenabwanderung sinkt bis Ende 2027 auf 6 %.", "Kundenabwanderung"),
        en("I will cut the churn rate from 8% to 6% by the end of 2027.", "churn rate"),
        en("Customer churn falls to 6% by the end of 2027.", "Customer churn"),
    ),
    clean=(
        de(
            "Ich senke die Churn Rate bis Ende 2027 von 8 auf 6 %, die Marge bleibt bei 40 %.",
            draft=GoalDraft(guard=text_slot("Marge bleibt bei 40 %")),
        ),
        de("Ich lese bis Mai 2027 drei Fachbücher."),
        en(
            "I will cut the churn rate to 6% by the end of 2027, the margin stays at 40%.",
            draft=GoalDraft(guard=text_slot("margin stays at 40%")),
        ),
        en("I will read three books by May 2027."),
    ),
    check=_check,
)
