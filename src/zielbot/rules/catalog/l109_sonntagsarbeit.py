"""L109: Work on Sundays or public holidays."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    place = facts.place("sunday")
    due = any(place is not None and place.overlaps(deadline.span) for deadline in context.reading.deadlines)
    if place is not None and not due and facts.place("working") is not None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="L109",
    slug="sonntagsarbeit",
    criterion=Criterion.LAW,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“: An Sonn- und Feiertagen wird grundsätzlich nicht gearbeitet.",
        en="“{words}”: as a rule there is no work on Sundays and public holidays.",
    ),
    question=Text(
        de="Lässt sich das an Werktagen erreichen, oder gilt eine Ausnahme?",
        en="Can this be reached on working days, or does an exception apply?",
    ),
    reason=Text(
        de=(
            "Ausnahmen gibt es etwa für Krankenhäuser, Gaststätten und Verkehr. Das ist ein Hinweis, keine "
            "Rechtsberatung."
        ),
        en="Exceptions exist for hospitals, restaurants and transport, among others. This is a hint, not legal advice.",
    ),
    source="ArbZG §§ 9, 10",
    violating=(
        de("Ich arbeite bis Mai 2027 jeden zweiten Sonntag im Versand.", "Sonntag"),
        de("Bis Mai 2027 arbeiten 5 Leute an Feiertagen.", "Feiertagen"),
        en("I will work every other Sunday in shipping until May 2027.", "Sunday"),
        en("5 people work on public holidays until May 2027.", "public holidays"),
    ),
    clean=(
        de("Ich packe bis Mai 2027 jeden Freitag 40 Sendungen mehr."),
        en("I will pack 40 more parcels every Friday until May 2027."),
        de("Ich laufe bis Mai 2027 jeden Sonntag 5 km."),
        de("Ich arbeite bis Sonntag 3 Kapitel durch."),
        en("I will run 5 km every Sunday until May 2027."),
        en("I will work every Monday in shipping until May 2027."),
    ),
    check=_check,
)
