"""R116: More weight lost a week than is good."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.pace import kilos_a_week
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    kilos = kilos_a_week(context.facts)
    if kilos is not None:
        yield RULE.found(context.facts.due_span, kilos=context.facts.say.number(kilos.quantize(Decimal("0.1"))))


RULE = Rule(
    id="R116",
    slug="abnehmen-zu-schnell",
    criterion=Criterion.REALISTIC,
    severity=Severity.WARNING,
    slot="deadline",
    message=Text(
        de="Das wären {kilos} Kilo in der Woche. Empfohlen wird rund ein halbes bis ein Kilo.",
        en="That would be {kilos} kilos a week. About half a kilo to one kilo is recommended.",
    ),
    question=Text(de="Bis wann wäre ein Kilo in der Woche genug?", en="By when would one kilo a week be enough?"),
    reason=Text(
        de="Wer langsam und stetig abnimmt, hält sein Gewicht eher. Das ist ein Hinweis, kein ärztlicher Rat.",
        en="People who lose weight gradually and steadily are more likely to keep it off. This is a hint, not medical advice.",
    ),
    source="CDC, Steps for Losing Weight",
    violating=(
        de("Ich nehme in zwei Wochen 15 kg ab.", "in zwei Wochen"),
        de("Ich will bis Ende Januar 2027 10 Kilo abnehmen.", "bis Ende Januar 2027"),
        en("I will lose 30 pounds in two weeks.", "in two weeks"),
        en("I want to lose 10 kg by the end of January 2027.", "by the end of January 2027"),
    ),
    clean=(
        de("Ich nehme bis Ende Juni 2027 6 Kilo ab."),
        de("Wir senken den Restmüll bis Ende Januar 2027 um 15 kg."),
        en("I will lose 12 pounds by the end of June 2027."),
        en("The kitchen throws away 10 kg less by the end of January 2027."),
    ),
    check=_check,
)
