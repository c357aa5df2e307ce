"""X107: Goals that pull against each other."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.kpi import Kpi
from zielbot.goals.language import Text
from zielbot.goals.quantity import Direction
from zielbot.rules.context import RuleContext
from zielbot.rules.likeness import ALIKE, likeness
from zielbot.rules.rule import Rule, de, en


def _check_set(contexts: Sequence[RuleContext]) -> Iterator[Finding]:
    for place, context in enumerate(contexts):
        for other, earlier in enumerate(contexts[:place]):
            if _pull_apart(context, earlier):
                yield RULE.found(goal=place, number=place + 1, other=other + 1)
                break


_MONEY = ("finance",)


def _pull_apart(one: RuleContext, two: RuleContext) -> bool:
    a, b = one.facts.kpi, two.facts.kpi
    if a is None or b is None:
        return False
    if a.id == b.id:
        ways = {one.facts.direction, two.facts.direction}
        return ways == {Direction.UP, Direction.DOWN} and likeness(one, two) >= ALIKE
    return _costs(a, b) or _costs(b, a)


def _costs(kpi: Kpi, guard: Kpi) -> bool:
    """Whether the one is easily bought with the other; what rises with it or only shows that it is honest is no rival."""
    if guard.id not in kpi.guards or guard.id in kpi.kin or kpi.id in guard.kin:
        return False
    return not kpi.gameable or guard.field in _MONEY


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
        de(
            "Der NPS unserer Werkstattkunden steigt bis Ende 2027 auf 40 Punkte.",
            others=(de("Die Rücklaufquote der Kundenbefragung steigt bis Ende 2027 auf 35 %."),),
        ),
        de(
            "Die Fluktuationsquote in der Küche sinkt bis Ende 2027 auf 12 %.",
            others=(de("Die Mitarbeiterzufriedenheit in der Küche steigt bis Ende 2027 auf 80 %."),),
        ),
        de(
            "Wir senken die Kosten für Heizöl bis Ende 2027 um 10 %.",
            others=(de("Wir erhöhen die Kosten für Weiterbildung bis Ende 2027 um 5 %."),),
        ),
        en("I will cut the churn rate to 5% by the end of 2027.", others=(en("I will read three books by May 2027."),)),
        en("I will read three books by May 2027.", others=(en("I will give three talks by May 2027."),)),
    ),
    check_set=_check_set,
)
