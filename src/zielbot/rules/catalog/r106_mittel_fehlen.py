"""R106: A large change, and nothing is said about the means for it."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from zielbot.goals.draft import SlotName
from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.deeds import tells_way
from zielbot.rules.leaps import is_leap
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    change = facts.relative_change
    if change is None or not is_leap(facts) or tells_way(facts) or facts.has(SlotName.SUPPORT):
        return
    yield RULE.found(
        facts.quantity.span if facts.quantity else None, change=facts.say.number(change.quantize(Decimal(1)))
    )


RULE = Rule(
    id="R106",
    slug="mittel-fehlen",
    criterion=Criterion.REALISTIC,
    severity=Severity.HINT,
    slot="support",
    message=Text(
        de="Das ist eine Veränderung um {change} %. Womit sie gelingen soll, steht nicht da.",
        en="This is a change of {change}%. It does not say what will make it possible.",
    ),
    question=Text(
        de="Welche Mittel, Zeit oder Hilfe stehen dafür bereit?",
        en="Which resources, time or help are available for it?",
    ),
    reason=Text(
        de="Große Sprünge gelingen selten mit dem, was schon da ist.",
        en="Great leaps rarely succeed with what is already there.",
    ),
    source=None,
    violating=(
        de("Ich steigere die Zahl der Buchungen bis Ende 2027 um 120 %.", "120 %"),
        de("Wir verdoppeln bis Ende 2027 die Zahl der Mitglieder.", "verdoppeln"),
        en("I will increase bookings by 120% by the end of 2027.", "120%"),
        en("We will double the number of members by the end of 2027.", "double"),
    ),
    clean=(
        de("Ich steigere die Zahl der Buchungen bis Ende 2027 um 120 %, indem wir 3 Reisebüros gewinnen."),
        en("I will increase bookings by 120% by the end of 2027 by winning 3 travel agencies."),
        de("Ich steigere die Zahl der Buchungen bis Ende 2027 um 8 %."),
        de("Wir verdoppeln bis Ende 2027 die Zahl der Mitglieder, indem wir 4 neue Kurse anbieten."),
        en("I will increase bookings by 8% by the end of 2027."),
        en("We will double the number of members by the end of 2027 by offering 4 new courses."),
    ),
    check=_check,
)
