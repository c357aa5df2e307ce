"""A108: Others are to act, not the person."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    place = context.facts.place("others")
    if place is not None and not any(owner.kind in ("ich", "wir") for owner in context.reading.owners):
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="A108",
    slug="andere-sollen",
    criterion=Criterion.ATTRACTIVE,
    severity=Severity.HINT,
    slot="owner",
    message=Text(de="„{words}“: Hier sollen andere handeln.", en="“{words}”: here others are to act."),
    question=Text(
        de="Was ist dein eigener Beitrag dazu?",
        sie="Was ist Ihr eigener Beitrag dazu?",
        en="What is your own part in it?",
    ),
    reason=Text(
        de="Beeinflussen kann man zuerst das eigene Tun. Ein Ziel für andere ist eine Bitte.",
        en="What one can influence first is one's own doing. A goal for others is a request.",
    ),
    source=None,
    violating=(
        de("Die Kollegen sollen pünktlicher kommen.", "Kollegen sollen"),
        de("Mein Chef soll sich mehr Zeit nehmen.", "Chef soll"),
        en("My colleagues should come on time.", "colleagues should"),
        en("My boss should take more time.", "boss should"),
    ),
    clean=(
        de("Ich spreche mit den Kollegen, damit wir bis Mai 2027 um 8 Uhr anfangen."),
        de("Die Übergabe soll bis Mai 2027 15 Minuten dauern."),
        en("I will talk to my colleagues so that we start at 8 from May 2027."),
        en("The handover should take 15 minutes by May 2027."),
    ),
    check=_check,
)
