"""A107: Words that put people down."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    place = context.facts.place("derogatory")
    if place is not None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="A107",
    slug="abwertend",
    criterion=Criterion.ATTRACTIVE,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“ wertet ab. Das Ziel kommt ohne dieses Wort aus.",
        en="“{words}” puts people down. The goal does not need the word.",
    ),
    question=Text(
        de="Wie klingt das Ziel, wenn nur das Ergebnis darin steht?",
        en="How does the goal sound with only the result in it?",
    ),
    reason=Text(
        de="Wer sich getadelt fühlt, verteidigt sich, statt anzufangen.",
        en="People who feel blamed defend themselves instead of starting.",
    ),
    source=None,
    violating=(
        de("Ich will bis Mai 2027 die Schlamperei im Lager auf 5 Fehlgriffe senken.", "Schlamperei"),
        de("Ich will nicht mehr so faul sein und 5 km laufen.", "faul"),
        en("I want to end the sloppiness in the warehouse by May 2027.", "sloppiness"),
        en("I want to stop being so lazy and run 5 km.", "lazy"),
    ),
    clean=(
        de("Ich senke die Fehlgriffe im Lager bis Mai 2027 auf 5 je Woche."),
        de("Ich laufe ab Mai 2027 5 km."),
        en("I will cut wrong picks in the warehouse to 5 a week by May 2027."),
        en("I will run 5 km."),
    ),
    check=_check,
    family=Family.WORD,
)
