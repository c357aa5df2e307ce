"""X107: Goals that pull against each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.quantity import Direction
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check_set(contexts: Sequence[RuleContext]) -> Iterator[Finding]:
    for place, context in enumerate(contexts):
        for other, earlier in enumerate(contexts[:place]):
            if _pull_apart(context, earlier):
                yield RULE.found(goal=place, number=place + 1, other=other + 1)
                break


def _pull_apart(one: RuleContext, two: RuleContext) -> bool:
    a, b = one.facts.kpi, two.facts.kpi
    if a is None or b is None:
        return False
    if a.id == b.id:
        ways = {one.facts.direction, two.facts.direction}
        return ways == {Direction.UP, Direction.DOWN}
    return a.id in b.guards or b.id in a.guards


RULE = Rule(
    id="X107",
    slug="gegenlaeufige-ziele",
    criterion=Criterion.ACROSS,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="Ziel {number} und Ziel {other} können gegeneinander arbeiten.",
        en="Goals {number} and {other} may pull against each other.",
    ),
    question=Text(de="Welches geht im Zweifel vor?", en="Which comes first in case of doubt?"),
    reason=Text(
        de="Wer beides verspricht, braucht vorher eine Antwort für den Tag, an dem nur eines geht.",
        en="Whoever promises both needs an answer beforehand for the day when only one is possible.",
    ),
    source=None,
    violating=(
        de(
            "Ich senke die Churn Rate bis Ende 2027 auf 5 %.",
            others=(de("Ich steigere die Rohertragsmarge bis Ende 2027 auf 40 %."),),
        ),
        de(
            "Ich steigere den Umsatz mit Torten bis Ende 2027.",
            others=(de("Ich senke den Umsatz mit Torten bis Ende 2027."),),
        ),
        en(
            "I will cut the churn rate to 5% by the end of 2027.",
            others=(en("I will raise gross margin to 40% by the end of 2027."),),
        ),
        en(
            "I will increase revenue from cakes by the end of 2027.",
            others=(en("I will reduce revenue from cakes by the end of 2027."),),
        ),
    ),
    clean=(
        de("Ich senke die Churn Rate bis Ende 2027 auf 5 %.", others=(de("Ich lese bis Mai 2027 drei Fachbücher."),)),
        de("Ich lese bis Mai 2027 drei Fachbücher.", others=(de("Ich halte bis Mai 2027 drei Vorträge."),)),
        en("I will cut the churn rate to 5% by the end of 2027.", others=(en("I will read three books by May 2027."),)),
        en("I will read three books by May 2027.", others=(en("I will give three talks by May 2027."),)),
    ),
    check_set=_check_set,
)
