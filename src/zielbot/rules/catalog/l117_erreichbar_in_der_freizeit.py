"""L117: Reachable when others are off work."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.facts import Facts
from zielbot.rules.people import names_people
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    place = facts.place("off_hours")
    if place is not None and facts.place("reachable") is not None and _is_of_people(facts):
        yield RULE.found(place, words=place.of(context.reading.text))


def _is_of_people(facts: Facts) -> bool:
    """Whether people are to be reached, and not a shop or a hotline."""
    return names_people(facts) or any(owner.kind == "ich" for owner in facts.reading.owners)


RULE = Rule(
    id="L117",
    slug="erreichbar-in-der-freizeit",
    criterion=Criterion.LAW,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“: Freie Zeit dient der Erholung. Wer sie unterbricht, braucht dafür eine Regelung.",
        en="“{words}”: free time is for rest. Whoever interrupts it needs an arrangement for that.",
    ),
    question=Text(
        de="Was muss außerhalb der Arbeitszeit wirklich sein, und wer vertritt wen?",
        en="What really has to be outside working hours, and who covers for whom?",
    ),
    reason=Text(
        de="Nach der täglichen Arbeit sind mindestens elf Stunden Ruhe vorgeschrieben. Das ist ein Hinweis, keine Rechtsberatung.",
        en="At least eleven hours of rest are prescribed after the day's work. This is a hint, not legal advice.",
    ),
    source="ArbZG § 5",
    violating=(
        de("Ich bin bis Ende 2027 auch am Wochenende für das Team erreichbar.", "am Wochenende"),
        de("Alle Mitarbeitenden beantworten bis Mai 2027 E-Mails auch nach Feierabend.", "nach Feierabend"),
        en("I will be reachable on weekends until the end of 2027.", "on weekends"),
        en("All employees answer e-mails after hours by May 2027.", "after hours"),
    ),
    clean=(
        de("Die Hotline ist bis Mai 2027 auch am Wochenende erreichbar."),
        de("Ich bin bis Juni 2027 werktags bis 16 Uhr erreichbar."),
        en("The hotline answers calls on weekends within 60 seconds by June 2027."),
        en("I will be reachable until 4 pm on working days until June 2027."),
    ),
    check=_check,
)
