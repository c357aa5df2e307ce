"""R113: Several times today's value."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en

_TIMES = 300


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    change = facts.relative_change
    if change is not None and change >= _TIMES:
        yield RULE.found(facts.quantity.span if facts.quantity else None)


RULE = Rule(
    id="R113",
    slug="sprunghaft",
    criterion=Criterion.REALISTIC,
    severity=Severity.WARNING,
    slot="target",
    message=Text(
        de="Das ist ein Vielfaches von heute. Ein erster Schritt davon wäre eher ein Ziel.",
        en="This is several times today's value. A first step towards it would make a better goal.",
    ),
    question=Text(de="Was davon ist bis zum Termin zu schaffen?", en="How much of it can be done by the deadline?"),
    reason=Text(
        de="Vervielfachungen gelingen von kleinen Zahlen aus. Von großen aus sind sie eine andere Aufgabe.",
        en="Multiplying works from small numbers. From large ones it is a different task.",
    ),
    source=None,
    violating=(
        de("Wir verzehnfachen bis Ende 2027 die Zahl der Downloads durch Werbung.", "verzehnfachen"),
        de("Ich steigere die Anmeldungen bis Ende 2027 um 400 % durch Plakate.", "400 %"),
        en("We will increase downloads tenfold by the end of 2027 by advertising.", "tenfold"),
        en("I will increase registrations by 400% by the end of 2027 by putting up posters.", "400%"),
    ),
    clean=(
        de("Wir verdoppeln bis Ende 2027 die Zahl der Downloads durch Werbung."),
        de("Ich gewinne bis Ende 2027 400 Anmeldungen."),
        en("We will double downloads by the end of 2027 by advertising."),
        en("I will win 400 registrations by the end of 2027."),
    ),
    check=_check,
)
