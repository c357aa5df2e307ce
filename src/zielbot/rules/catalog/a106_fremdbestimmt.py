"""A106: Somebody else wants it."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    place = context.facts.place("imposed")
    if place is not None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="A106",
    slug="fremdbestimmt",
    criterion=Criterion.ATTRACTIVE,
    severity=Severity.HINT,
    slot="purpose",
    message=Text(
        de="„{words}“: Das klingt nach dem Wunsch eines anderen.",
        en="“{words}”: that sounds like somebody else's wish.",
    ),
    question=Text(
        de="Was davon ist dein eigenes Ziel?",
        sie="Was davon ist Ihr eigenes Ziel?",
        en="Which part of it is your own goal?",
    ),
    reason=Text(
        de="Viele klagen über Ziele, zu denen sie nicht gefragt wurden. Eine Zielvereinbarung wird ausgehandelt.",
        en="Many complain about goals they were not asked about. A goal agreement is negotiated.",
    ),
    source="BAG 3.7.2024, 10 AZR 171/23",
    violating=(
        de("Mein Chef will, dass ich bis Mai 2027 20 Angebote schreibe.", "Mein Chef will"),
        de("Ich soll bis Mai 2027 die Ablage neu ordnen.", "Ich soll"),
        en("My boss wants me to write 20 offers by May 2027.", "My boss wants"),
        en("I am supposed to write 20 offers by May 2027.", "am supposed to"),
    ),
    clean=(
        de("Ich schreibe bis Mai 2027 20 Angebote."),
        de("Der Umsatz mit Torten soll bis Mai 2027 auf 8.000 Euro im Monat steigen."),
        en("I will write 20 offers by May 2027."),
        en("I want to write 20 offers for my boss by May 2027."),
    ),
    check=_check,
    family=Family.WORD,
)
