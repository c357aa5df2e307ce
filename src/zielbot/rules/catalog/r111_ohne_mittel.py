"""R111: Expressly without means."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.draft import SlotName
from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    place = context.facts.place("no_means")
    if place is None or context.facts.has(SlotName.MEANS):
        return
    if all(means.span.overlaps(place) for means in context.reading.means):
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="R111",
    slug="ohne-mittel",
    criterion=Criterion.REALISTIC,
    severity=Severity.ERROR,
    slot="support",
    message=Text(
        de="„{words}“: Damit fehlt dem Ziel das, was es erreichbar macht.",
        en="“{words}”: this takes away what would make the goal reachable.",
    ),
    question=Text(de="Womit soll es stattdessen gelingen?", en="What is to make it possible instead?"),
    reason=Text(
        de="Ein Ziel ohne Mittel ist ein Wunsch. Zu einer Vereinbarung gehört, was beide Seiten beitragen.",
        en="A goal without means is a wish. An agreement includes what both sides contribute.",
    ),
    source=None,
    violating=(
        de("Bis Mai 2027 gewinnen wir 50 Spender ohne Budget.", "ohne Budget"),
        de("Ohne Geld und Zeit verdopple ich die Anmeldungen bis Mai 2027.", "Ohne Geld"),
        en("We will win 50 donors by May 2027 without a budget.", "without a budget"),
        en("I will double registrations by May 2027 with no resources.", "no resources"),
    ),
    clean=(
        de("Bis Mai 2027 gewinnen wir 50 Spender ohne Budget, indem 12 Ehrenamtliche ihre Nachbarn ansprechen."),
        de("Bis Mai 2027 gewinnen wir 50 Spender mit einem Budget von 500 Euro."),
        de("Wir senken die Kosten der Wäscherei bis Mai 2027 um 5 % ohne zusätzliches Personal."),
        en("We will win 50 donors by May 2027 with a budget of EUR 500."),
        en("We will cut laundry costs by 5% by May 2027 without extra staff."),
    ),
    check=_check,
)
