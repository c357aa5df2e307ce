"""M103: A measure of one's own without a definition."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.lexicon import has_formula
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    own = context.draft.metric.value if context.draft and context.draft.metric else None
    if own is not None:
        if own.kpi is None and not own.definition:
            yield RULE.found(metric=own.name)
    elif (
        facts.metric is not None
        and facts.metric.kpi is None
        and has_formula(facts.metric.text, context.reading.language)
    ):
        yield RULE.found(facts.metric.span, metric=facts.metric.text)


RULE = Rule(
    id="M103",
    slug="definition-fehlt",
    criterion=Criterion.MEASURABLE,
    severity=Severity.HINT,
    slot="metric",
    message=Text(
        de="Wie „{metric}“ berechnet wird, ist nicht festgelegt.",
        en="How “{metric}” is calculated has not been settled.",
    ),
    question=Text(
        de="Was genau wird bei „{metric}“ gezählt, und wodurch wird geteilt?",
        en="What exactly is counted for “{metric}”, and what is it divided by?",
    ),
    reason=Text(
        de=(
            "Zwei Menschen kommen nur dann auf dieselbe Zahl, wenn sie dasselbe zählen. Bei Kennzahlen aus dem Katalog"
            " steht die Formel fest."
        ),
        en=(
            "Two people only arrive at the same figure if they count the same things. For measures from the catalogue "
            "the formula is settled."
        ),
    ),
    source=None,
    violating=(
        de("Ich senke die Umlagerungsquote im Depot bis Mai 2027 auf 4 %.", "Umlagerungsquote"),
        de("Die Beschickungsrate der Öfen steigt bis Mai 2027 auf 90 %.", "Beschickungsrate"),
        en("I will cut the restacking rate in the depot to 4% by May 2027.", "restacking rate"),
        en("The oven loading ratio rises to 90% by May 2027.", "loading ratio"),
    ),
    clean=(
        de("Ich senke die Ausschussquote bis Mai 2027 auf 4 %."),
        de("Ich lese bis Mai 2027 drei Fachbücher."),
        en("I will cut the scrap rate to 4% by May 2027."),
        en("I will read three books by May 2027."),
    ),
    check=_check,
)
