"""L108: Watching individuals at work."""

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
    place = facts.place("surveillance") or next(
        (span for span in facts.places("watching") if _of_people(span, facts)), None
    )
    if place is not None:
        yield RULE.found(place, words=place.of(context.reading.text))


def _of_people(watching: Span, facts: Facts) -> bool:
    """Whether people are watched, and do not watch themselves: "das Team überwacht die Kühlketten"."""
    passive = facts.place("passive") is not None and names_people(facts)
    return passive or people_after(facts, watching, within=_NEAR)


_NEAR = 9

RULE = Rule(
    id="L108",
    slug="ueberwachung",
    criterion=Criterion.LAW,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="Mit „{words}“ würden einzelne Menschen überwacht.",
        en="“{words}” would mean watching individuals.",
    ),
    question=Text(
        de="Welches Ergebnis zeigt dasselbe, ohne jemanden zu beobachten?",
        en="Which result shows the same without watching anybody?",
    ),
    reason=Text(
        de=(
            "Technik, die Verhalten oder Leistung überwachen kann, unterliegt der Mitbestimmung, und "
            "Beschäftigtendaten sind geschützt. Das ist ein Hinweis, keine Rechtsberatung."
        ),
        en=(
            "Technology that can monitor behaviour or performance is subject to co-determination, and employee data "
            "are protected. This is a hint, not legal advice."
        ),
    ),
    source="BetrVG § 87 (1) Nr. 6; DSGVO Art. 88; CJEU C-34/21",
    violating=(
        de("Bis Mai 2027 werte ich die Tastaturanschläge von 12 Leuten aus.", "Tastaturanschläge"),
        de("Wir führen bis Mai 2027 GPS-Ortung für alle 20 Fahrer ein.", "GPS-Ortung"),
        de("Ich überwache bis Mai 2027 die Pausen von 12 Mitarbeitern.", "überwache"),
        de("Bis Mai 2027 überwacht eine Kamera die Kassiererinnen.", "überwacht"),
        en("By May 2027 I will evaluate the keystrokes of 12 people.", "keystrokes"),
        en("We will introduce location tracking for all 20 drivers by May 2027.", "location tracking"),
    ),
    clean=(
        de("Bis Mai 2027 beantworten die 12 Leute im Service 90 % der Anfragen am selben Tag."),
        en("By May 2027 the 12 people in service answer 90% of requests the same day."),
        de("Bis Mai 2027 überwachen wir die Temperatur in 12 Kühlräumen."),
        de("Das Team überwacht bis Mai 2027 alle Kühlketten mit Sensoren."),
        en("Staff track all 300 parcels with the new scanner by May 2027."),
        de("Wir führen bis Mai 2027 die Sendungsverfolgung für 20 Kunden ein."),
        en("By May 2027 we will measure the temperature in 12 cold rooms."),
        en("We will introduce parcel tracking for 20 customers by May 2027."),
    ),
    check=_check,
)
