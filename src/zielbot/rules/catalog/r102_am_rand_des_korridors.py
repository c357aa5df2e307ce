"""R102: At the ambitious end of what comparable cases reached."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.precedent import EvidenceVerdict
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.samples import AMBITIOUS, WITHIN


def _check(context: RuleContext) -> Iterator[Finding]:
    evidence = context.evidence
    if evidence is not None and evidence.verdict is EvidenceVerdict.AMBITIOUS:
        span = context.facts.quantity.span if context.facts.quantity else None
        yield RULE.found(span, n=evidence.n)


RULE = Rule(
    id="R102",
    slug="am-rand-des-korridors",
    criterion=Criterion.REALISTIC,
    severity=Severity.HINT,
    slot="target",
    message=Text(
        de="Das liegt am ehrgeizigen Ende dessen, was in {n} vergleichbaren Fällen gelang.",
        en="This is at the ambitious end of what succeeded in {n} comparable cases.",
    ),
    question=Text(
        de="Welche Unterstützung brauchst du, um das zu schaffen?",
        sie="Welche Unterstützung brauchen Sie, um das zu schaffen?",
        en="What support do you need to manage that?",
    ),
    reason=Text(
        de=(
            "Fordernde Ziele sind gut, solange die Mittel dazu passen. Bei öffentlichen Zielwerten wurde ein Wert über"
            " dem Vorjahr in 34 % der Fälle erreicht, ein leichterer in 75 %."
        ),
        en=(
            "Demanding goals are good as long as the means fit. Of public targets, those harder than the year before "
            "were met in 34% of cases, easier ones in 75%."
        ),
    ),
    source="eigene Auswertung öffentlicher Zielwerte / own analysis of public targets",
    violating=(
        de("Ich senke die Ausschussquote bis Ende 2027 von 8 auf 5 %.", "von 8 auf 5 %", evidence=AMBITIOUS),
        de("Wir senken die Nacharbeit bis Ende 2027 auf 5 %.", "5 %", evidence=AMBITIOUS),
        en("I will cut the scrap rate to 5% by the end of 2027.", "5%", evidence=AMBITIOUS),
        en("We will cut rework to 5% by the end of 2027.", "5%", evidence=AMBITIOUS),
    ),
    clean=(
        de("Ich senke die Ausschussquote bis Ende 2027 von 8 auf 6 %.", evidence=WITHIN),
        de("Wir senken die Nacharbeit bis Ende 2027 auf 5 %."),
        en("I will cut the scrap rate to 6% by the end of 2027.", evidence=WITHIN),
        en("We will cut rework to 5% by the end of 2027."),
    ),
    check=_check,
)
