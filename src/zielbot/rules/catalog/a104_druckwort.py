"""A104: Pressure instead of a reason."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    place = context.facts.place("pressure")
    if place is not None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="A104",
    slug="druckwort",
    criterion=Criterion.ATTRACTIVE,
    severity=Severity.HINT,
    slot="purpose",
    message=Text(
        de="„{words}“ klingt nach Druck. Als Zusage formuliert, trägt das Ziel weiter.",
        en="“{words}” sounds like pressure. Worded as a promise, the goal carries further.",
    ),
    question=Text(
        de="Was spricht aus deiner Sicht für dieses Ziel?",
        sie="Was spricht aus Ihrer Sicht für dieses Ziel?",
        en="What speaks for this goal from your point of view?",
    ),
    reason=Text(
        de="Was man muss, erledigt man. Was man will, verfolgt man auch, wenn es schwierig wird.",
        en="What you must do, you get done. What you want, you pursue even when it gets hard.",
    ),
    source=None,
    violating=(
        de("Ich muss bis Mai 2027 die Prüfung bestehen.", "muss"),
        de("Wir brauchen dringend 3 neue Fahrer bis Mai 2027.", "dringend"),
        en("I must pass the exam by May 2027.", "must"),
        en("We urgently need 3 new drivers by May 2027.", "urgently"),
    ),
    clean=(
        de("Ich bestehe bis Mai 2027 die Prüfung."),
        de("Ich koche bis Mai 2027 10 Sorten Zwetschgenmus."),
        en("I will pass the exam by May 2027."),
        en("I will pick 10 kinds of mustard by May 2027."),
    ),
    check=_check,
    family=Family.WORD,
)
