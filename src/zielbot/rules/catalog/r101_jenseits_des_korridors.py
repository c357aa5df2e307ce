"""R101: Further than comparable cases ever went."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.precedent import EvidenceVerdict
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.samples import BEYOND, WITHIN


def _check(context: RuleContext) -> Iterator[Finding]:
    evidence = context.evidence
    if evidence is not None and evidence.verdict is EvidenceVerdict.BEYOND and evidence.corridor is not None:
        span = context.facts.quantity.span if context.facts.quantity else None
        say = context.facts.say
        p50, p80 = evidence.corridor.p50, evidence.corridor.p80
        suggestion = say.to(p80, context.facts.unit, start=context.facts.baseline)
        yield RULE.found(span, n=evidence.n, p50=say.number(p50), p80=say.number(p80), suggestion=suggestion)


RULE = Rule(
    id="R101",
    slug="jenseits-des-korridors",
    criterion=Criterion.REALISTIC,
    severity=Severity.ERROR,
    slot="target",
    message=Text(
        de="So weit kam in {n} vergleichbaren Fällen kaum jemand: Die Hälfte erreichte {p50}, nur jeder Fünfte {p80}.",
        en="In {n} comparable cases hardly anyone got that far: half reached {p50}, only one in five {p80}.",
    ),
    question=Text(
        de=(
            "Was ist bei dir anders als in den vergleichbaren Fällen, oder welcher Wert wäre fordernd und doch "
            "erreichbar?"
        ),
        sie=(
            "Was ist bei Ihnen anders als in den vergleichbaren Fällen, oder welcher Wert wäre fordernd und doch "
            "erreichbar?"
        ),
        en="What is different in your case, or which value would be demanding and still within reach?",
    ),
    reason=Text(
        de="Ob ein Ziel erreichbar ist, zeigt der Vergleich mit dem, was andere in ähnlicher Lage erreicht haben.",
        en="Whether a goal can be reached shows in comparison with what others in a similar position have reached.",
    ),
    source=None,
    violating=(
        de("Ich senke die Ausschussquote bis Ende 2027 von 8 auf 1 %.", "von 8 auf 1 %", evidence=BEYOND),
        de("Der NPS steigt bis Juni 2027 von 20 auf 80 Punkte.", "80", evidence=BEYOND),
        en("I will cut the scrap rate from 8% to 1% by the end of 2027.", "1%", evidence=BEYOND),
        en("NPS goes up from 20 to 80 points by June 2027.", "80", evidence=BEYOND),
    ),
    clean=(
        de("Ich senke die Ausschussquote bis Ende 2027 von 8 auf 6 %.", evidence=WITHIN),
        de("Ich senke die Ausschussquote bis Ende 2027 von 8 auf 1 %."),
        en("I will cut the scrap rate from 8% to 6% by the end of 2027.", evidence=WITHIN),
        en("I will cut the scrap rate from 8% to 1% by the end of 2027."),
    ),
    check=_check,
)
