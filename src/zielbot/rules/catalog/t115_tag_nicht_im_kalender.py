"""T115: A day that no calendar has."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.calendar_days import impossible_day
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    found = impossible_day(facts.words)
    if found is None or facts.draft.deadline is not None:
        return
    last = found.last or facts.due
    suggestion = facts.say.day(last) if last is not None else None
    yield RULE.found(found.span, words=found.span.of(context.reading.text), suggestion=suggestion)


RULE = Rule(
    id="T115",
    slug="tag-nicht-im-kalender",
    criterion=Criterion.TIME_BOUND,
    severity=Severity.ERROR,
    slot="deadline",
    message=Text(de="Den Tag „{words}“ gibt es im Kalender nicht.", en="The calendar has no day “{words}”."),
    question=Text(
        de="Welcher Tag ist gemeint, der letzte des Monats?", en="Which day is meant, the last of the month?"
    ),
    reason=Text(
        de="Ein Tippfehler im Datum fällt sonst erst auf, wenn es um die Bewertung geht.",
        en="A typing error in a date otherwise only shows when the goal is judged.",
    ),
    source=None,
    violating=(
        de("Ich lese bis zum 31.06.2027 drei Fachbücher.", "31.06.2027"),
        de("Bis zum 30. Februar 2027 räumen wir 4 Garagen.", "30. Februar"),
        en("I will read three books by 31 June 2027.", "31 June"),
        en("We will clear 4 garages by February 30, 2027.", "February 30"),
    ),
    clean=(
        de("Ich lese bis zum 30.06.2027 drei Fachbücher."),
        de("Bis zum 29.02.2028 räumen wir 4 Garagen."),
        de("Die Version 3.31.2 läuft bis zum 31. Juli 2027 auf 4 Rechnern."),
        de("Im Juni 2027 machen wir 31 Besuche, im Februar 31."),
        en("I will read three books by 30 June 2027."),
        en("We will make 30 visits in May and in June 31 visits by 15 July 2027."),
        en("We will clear 4 garages by 31 July 2027."),
    ),
    check=_check,
)
