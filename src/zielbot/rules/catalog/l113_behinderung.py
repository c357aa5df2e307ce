"""L113: Disability as something to be avoided."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.quantity import Direction
from zielbot.rules.context import RuleContext
from zielbot.rules.people import names_people
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    place = context.facts.place("disability")
    # "Behinderungen auf der Baustelle" are obstacles
    if (
        place is not None
        and place.of(context.reading.text).lower().endswith("ungen")
        and not names_people(context.facts)
    ):
        return
    if place is not None and context.facts.direction is Direction.DOWN:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="L113",
    slug="behinderung",
    criterion=Criterion.LAW,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“: Der Anteil von Menschen mit Behinderung sollte kein Wert sein, der sinken soll.",
        en="“{words}”: the share of people with a disability should not be a value that is to fall.",
    ),
    question=Text(
        de="Welches Hindernis soll eigentlich verschwinden?", en="Which obstacle is actually meant to disappear?"
    ),
    reason=Text(
        de=(
            "Menschen wegen einer Behinderung auszuschließen benachteiligt sie. Das ist ein Hinweis, keine "
            "Rechtsberatung."
        ),
        en="To exclude people because of a disability discriminates against them. This is a hint, not legal advice.",
    ),
    source="AGG §§ 1, 7; SGB IX § 164 (2)",
    violating=(
        de("Ich senke den Anteil der Schwerbehinderten im Team bis Ende 2027 auf 2 %.", "Schwerbehinderten"),
        de("Wir reduzieren bis Ende 2027 die Zahl der Mitarbeiter mit Behinderung um 3.", "Behinderung"),
        en("I will cut the share of disabled employees to 2% by the end of 2027.", "disabled"),
        en("We will reduce the number of staff with a disability by 3 by the end of 2027.", "disability"),
    ),
    clean=(
        de("Ich steigere den Anteil der Schwerbehinderten im Team bis Ende 2027 auf 6 %."),
        de("Bis Mai 2027 sind 4 Eingänge barrierefrei."),
        de("Die Behinderungen auf der Baustelle sinken bis Ende 2027 auf 5 Stunden im Monat."),
        en("I will raise the share of disabled employees to 6% by the end of 2027."),
        en("4 entrances are step-free by May 2027."),
    ),
    check=_check,
)
