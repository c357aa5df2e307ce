"""L114: More working hours as a goal."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.quantity import Direction
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    place = facts.place("overtime")
    if place is None or facts.direction is Direction.DOWN or facts.place("reducing"):
        return
    # "die Überstunden in den Griff bekommen" asks for none
    if facts.value or context.reading.recurrences:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="L114",
    slug="mehrarbeit",
    criterion=Criterion.LAW,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“: Mehr Arbeitszeit ist kein Ergebnis und hat Grenzen.",
        en="“{words}”: more working time is not a result and has limits.",
    ),
    question=Text(
        de="Welches Ergebnis soll in der vereinbarten Zeit entstehen?",
        en="Which result is to be achieved within the agreed time?",
    ),
    reason=Text(
        de="Für die tägliche Arbeitszeit gelten Höchstgrenzen. Das ist ein Hinweis, keine Rechtsberatung.",
        en="There are limits on daily working time. This is a hint, not legal advice.",
    ),
    source="ArbZG § 3",
    violating=(
        de("Ich leiste bis Mai 2027 jede Woche 10 Überstunden.", "Überstunden"),
        de("Wir machen bis Mai 2027 20 Stunden Mehrarbeit im Monat.", "Mehrarbeit"),
        en("I will do 10 hours of overtime a week until May 2027.", "overtime"),
        en("We will do 20 hours of overtime a month until May 2027.", "overtime"),
    ),
    clean=(
        de("Ich baue bis Mai 2027 40 Überstunden ab."),
        de("Ich mache bis Mai 2027 keine Überstunden mehr."),
        de("Wir müssen die Überstunden in den Griff bekommen."),
        en("I will reduce my overtime to 10 hours by May 2027."),
        en("Overtime in the team falls to 10 hours by May 2027."),
    ),
    check=_check,
)
