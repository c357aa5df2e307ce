"""R103: Easier than what nearly all comparable cases reached."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.precedent import EvidenceVerdict
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.samples import EASY, WITHIN


def _check(context: RuleContext) -> Iterator[Finding]:
    evidence = context.evidence
    if evidence is not None and evidence.verdict is EvidenceVerdict.EASY and evidence.corridor is not None:
        span = context.facts.quantity.span if context.facts.quantity else None
        p50 = evidence.corridor.p50
        say = context.facts.say
        suggestion = say.to(p50, context.facts.unit, start=context.facts.baseline)
        yield RULE.found(span, n=evidence.n, p50=say.number(p50), suggestion=suggestion)


RULE = Rule(
    id="R103",
    slug="unter-dem-korridor",
    criterion=Criterion.REALISTIC,
    severity=Severity.HINT,
    slot="target",
    message=Text(
        de="Das gelang in den meisten von {n} vergleichbaren Fällen. Die Hälfte kam auf {p50}.",
        en="Most of {n} comparable cases managed that. Half of them reached {p50}.",
    ),
    question=Text(
        de="Traust du dir mehr zu, oder gibt es einen Grund für den vorsichtigen Wert?",
        sie="Trauen Sie sich mehr zu, oder gibt es einen Grund für den vorsichtigen Wert?",
        en="Do you trust yourself to do more, or is there a reason for the cautious value?",
    ),
    reason=Text(
        de="Zu leichte Ziele werden erreicht und bewegen nichts.",
        en="Goals that are too easy are reached and move nothing.",
    ),
    source="Locke, Latham (2002): d = .42–.80",
    violating=(
        de("Ich senke die Ausschussquote bis Ende 2027 von 8 auf 7,5 %.", "von 8 auf 7,5 %", evidence=EASY),
        de("Wir senken die Nacharbeit bis Ende 2027 auf 7,8 %.", "7,8 %", evidence=EASY),
        en("I will cut the scrap rate to 7.5% by the end of 2027.", "7.5%", evidence=EASY),
        en("We will cut rework to 7.8% by the end of 2027.", "7.8%", evidence=EASY),
    ),
    clean=(
        de("Ich senke die Ausschussquote bis Ende 2027 von 8 auf 6 %.", evidence=WITHIN),
        de("Wir senken die Nacharbeit bis Ende 2027 auf 7,8 %."),
        en("I will cut the scrap rate to 6% by the end of 2027.", evidence=WITHIN),
        en("We will cut rework to 7.8% by the end of 2027."),
    ),
    check=_check,
)
