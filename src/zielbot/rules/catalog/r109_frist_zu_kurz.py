"""R109: A large change in a very short time."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.quantity import Direction
from zielbot.rules.context import RuleContext
from zielbot.rules.leaps import A_FEW_WEEKS, is_sudden
from zielbot.rules.rule import Rule, de, en

_LARGE = 20


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    change, months = facts.relative_change, facts.months
    # R117 tells where it is more than short
    if is_sudden(facts) and facts.direction is not Direction.DOWN:
        return
    if change is not None and months is not None and change >= _LARGE and 0 <= months <= A_FEW_WEEKS:
        yield RULE.found(facts.due_span, change=facts.say.number(change))


RULE = Rule(
    id="R109",
    slug="frist-zu-kurz",
    criterion=Criterion.REALISTIC,
    severity=Severity.HINT,
    slot="deadline",
    message=Text(
        de="{change} % in so kurzer Zeit: Das wird knapp.", en="{change}% in so short a time: that will be tight."
    ),
    question=Text(de="Was spricht dafür, dass die Zeit reicht?", en="What makes you think there is enough time?"),
    reason=Text(
        de="Bis eine Maßnahme wirkt, vergehen oft Wochen. Ein zu früher Termin verfehlt ein gutes Ziel.",
        en="It often takes weeks until a measure works. A date that is too early fails a good goal.",
    ),
    source=None,
    violating=(
        de("Ich senke den Papierverbrauch bis Ende Januar 2027 um 40 %.", "Ende Januar 2027"),
        de("Wir steigern die Buchungen in 2 Wochen um 30 %.", "2 Wochen"),
        en("I will cut paper use by 40% by the end of January 2027.", "January 2027"),
        en("We will increase bookings by 30% within 2 weeks.", "2 weeks"),
    ),
    clean=(
        de("Ich senke den Papierverbrauch bis Ende 2027 um 40 %."),
        de("Ich schreibe in 2 Wochen 3 Angebote."),
        en("I will cut paper use by 40% by the end of 2027."),
        en("I will write 3 offers within 2 weeks."),
    ),
    check=_check,
)
