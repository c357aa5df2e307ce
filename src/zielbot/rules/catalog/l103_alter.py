"""L103: Age as a criterion."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.span import Span
from zielbot.rules.context import RuleContext
from zielbot.rules.facts import Facts
from zielbot.rules.people import names_people, people_after
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    place = facts.place("age_group") or _named_by_age(facts) or _age_of_people(facts)
    if place is not None and facts.place("age_support") is None:
        yield RULE.found(place, words=place.of(context.reading.text))


def _age_of_people(facts: Facts) -> Span | None:
    """Where the age of people is named, and not that of buses."""
    place = facts.place("age")
    if place is None or facts.place("group") is not None:
        return place
    return place if names_people(facts) else None


def _named_by_age(facts: Facts) -> Span | None:
    """Where people are to be hired or dismissed by their age: "drei junge Verkäuferinnen einstellen"."""
    if facts.place("hiring") is None:
        return None
    return next((place for place in facts.places("age_word") if people_after(facts, place, within=1)), None)


RULE = Rule(
    id="L103",
    slug="alter",
    criterion=Criterion.LAW,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“: Das Alter von Menschen sollte kein Maßstab sein.",
        en="“{words}”: people's age should not be a yardstick.",
    ),
    question=Text(
        de="Welche Fähigkeit oder Aufgabe ist eigentlich gemeint?", en="Which skill or task is actually meant?"
    ),
    reason=Text(
        de="Ziele, die nach dem Alter unterscheiden, können benachteiligen. Das ist ein Hinweis, keine Rechtsberatung.",
        en="Goals that distinguish by age can discriminate. This is a hint, not legal advice.",
    ),
    source="AGG §§ 1, 7, 10",
    violating=(
        de("Ich stelle bis Mai 2027 3 junge Mitarbeiter ein.", "junge Mitarbeiter"),
        de("Das Durchschnittsalter im Team sinkt bis Ende 2027 auf 35 Jahre.", "Durchschnittsalter"),
        de("Wir stellen bis Juni 2027 drei junge Verkäuferinnen ein.", "junge"),
        en("I will hire 3 young employees by May 2027.", "young employees"),
        en("The average age of the team falls to 35 by the end of 2027.", "average age"),
    ),
    clean=(
        de("Ich stelle bis Mai 2027 3 Auszubildende ein."),
        de("Wir bieten bis Ende 2027 zehn Kurse für ältere Mitarbeiter an."),
        en("By June 2027 we offer ten courses for older employees."),
        de("Das Alter der Busflotte sinkt bis Ende 2027 auf 6 Jahre."),
        de("Die Altersstruktur der Busflotte liegt bis Ende 2027 bei höchstens 6 Jahren."),
        de("Die Feuerwehr gewinnt bis Ende 2027 zwölf junge Leute für die Jugendgruppe."),
        en("I will hire 3 apprentices by May 2027."),
        en("The age of the bus fleet falls to 6 years by the end of 2027."),
    ),
    check=_check,
)
