"""R110: Too few comparable cases for a statement."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.precedent import EvidenceVerdict
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.samples import TOO_FEW, WITHIN


def _check(context: RuleContext) -> Iterator[Finding]:
    evidence = context.evidence
    if evidence is not None and evidence.verdict is EvidenceVerdict.TOO_FEW:
        yield RULE.found(n=evidence.n)


RULE = Rule(
    id="R110",
    slug="vergleich-fehlt",
    criterion=Criterion.REALISTIC,
    severity=Severity.HINT,
    slot="support",
    message=Text(
        de="Zu wenig Vergleichsfälle ({n}): Ob der Wert erreichbar ist, lässt sich daraus nicht sagen.",
        en="Too few comparable cases ({n}): they do not tell whether the value can be reached.",
    ),
    question=Text(
        de="Was macht dich zuversichtlich, dass der Wert erreichbar ist?",
        sie="Was macht Sie zuversichtlich, dass der Wert erreichbar ist?",
        en="What makes you confident that the value can be reached?",
    ),
    reason=Text(
        de=(
            "Bei weniger als fünf Fällen von fünf verschiedenen Menschen gibt es keine Aussage: Sie wäre geraten "
            "und könnte Einzelne verraten."
        ),
        en=(
            "With fewer than five cases from five different people there is no statement: it would be a guess and "
            "could give individuals away."
        ),
    ),
    source=None,
    violating=(
        de("Die Lesezeit je Akte sinkt bis Mai 2027 auf 20 Minuten.", evidence=TOO_FEW),
        de("Wir gewinnen bis Mai 2027 12 Paten.", evidence=TOO_FEW),
        en("Reading time per file falls to 20 minutes by May 2027.", evidence=TOO_FEW),
        en("We will win 12 mentors by May 2027.", evidence=TOO_FEW),
    ),
    clean=(
        de("Die Lesezeit je Akte sinkt bis Mai 2027 auf 20 Minuten.", evidence=WITHIN),
        de("Wir gewinnen bis Mai 2027 12 Paten."),
        en("Reading time per file falls to 20 minutes by May 2027.", evidence=WITHIN),
        en("We will win 12 mentors by May 2027."),
    ),
    check=_check,
)
