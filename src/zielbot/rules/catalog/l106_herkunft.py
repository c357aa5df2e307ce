"""L106: Origin, nationality, mother tongue."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.quantity import Direction
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    falls = facts.direction is Direction.DOWN
    place = facts.place("origin") or (facts.place("origin_group") if falls else None)
    if place is not None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="L106",
    slug="herkunft",
    criterion=Criterion.LAW,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“: Die Herkunft von Menschen sollte kein Maßstab sein.",
        en="“{words}”: where people come from should not be a yardstick.",
    ),
    question=Text(
        de="Welche Fähigkeit ist gemeint, zum Beispiel Deutsch auf B2?",
        en="Which skill is meant, for example German at level B2?",
    ),
    reason=Text(
        de=(
            "Ziele, die nach der Herkunft unterscheiden, können benachteiligen. Das ist ein Hinweis, keine "
            "Rechtsberatung."
        ),
        en="Goals that distinguish by origin can discriminate. This is a hint, not legal advice.",
    ),
    source="AGG §§ 1, 7",
    violating=(
        de("Ich stelle bis Mai 2027 nur 3 Muttersprachler ein.", "Muttersprachler"),
        de("Der Anteil der Ausländer im Lager sinkt bis Ende 2027 auf 20 %.", "Ausländer"),
        en("I will hire only 3 native speakers by May 2027.", "native speakers"),
        en("The share of foreigners in the warehouse falls to 20% by the end of 2027.", "foreigners"),
    ),
    clean=(
        de("Ich stelle bis Mai 2027 3 Kräfte mit Deutsch auf B2 ein."),
        en("I will hire 3 people with English at level C1 by May 2027."),
        de("Ich gebe bis Mai 2027 20 Flüchtlingen Deutschunterricht."),
        de("Ich gewinne bis Mai 2027 3 ausländische Lieferanten."),
        de("3 Kollegen erreichen bis Mai 2027 Deutsch B2."),
        de("Die Zahl der Nationalitäten im Sprachcafé steigt bis Ende 2027 von 12 auf 20."),
        en("I will win 3 foreign suppliers by May 2027."),
        en("3 colleagues reach German B2 by May 2027."),
    ),
    check=_check,
)
