"""X109: Nothing for the person's own development."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en

_FROM = 3


def _check_set(contexts: Sequence[RuleContext]) -> Iterator[Finding]:
    if len(contexts) >= _FROM and not any(_develops(context) for context in contexts):
        yield RULE.found(count=len(contexts))


def _develops(context: RuleContext) -> bool:
    verb = context.facts.verb
    return context.facts.place("development") is not None or (verb is not None and verb.kind == "learn")


RULE = Rule(
    id="X109",
    slug="entwicklung-fehlt",
    criterion=Criterion.ACROSS,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="Unter den {count} Zielen ist keines für die eigene Entwicklung.",
        en="None of the {count} goals is about the person's own development.",
    ),
    question=Text(
        de="Was möchtest du in dieser Zeit dazulernen?",
        sie="Was möchten Sie in dieser Zeit dazulernen?",
        en="What would you like to learn in this time?",
    ),
    reason=Text(
        de="Wer nur liefert, kann am Ende der Periode dasselbe wie am Anfang.",
        en="People who only deliver can do the same at the end of the period as at its start.",
    ),
    source=None,
    violating=(
        de(
            "Ich verkaufe bis Mai 2027 20 Küchen.",
            others=(de("Ich senke die Rückläufer auf 40."), de("Ich räume bis Mai 2027 das Archiv.")),
        ),
        de(
            "Wir bauen bis Mai 2027 3 Spielplätze.",
            others=(
                de("Wir pflanzen bis Mai 2027 40 Bäume."),
                de("Wir senken den Verbrauch bis Mai 2027 auf 400 kWh."),
            ),
        ),
        en(
            "I will sell 20 kitchens by May 2027.",
            others=(en("I will cut returns to 40."), en("I will clear the archive by May 2027.")),
        ),
        en(
            "We will build 3 playgrounds by May 2027.",
            others=(en("We will plant 40 trees by May 2027."), en("We will cut consumption to 400 kWh by May 2027.")),
        ),
    ),
    clean=(
        de(
            "Ich verkaufe bis Mai 2027 20 Küchen.",
            others=(de("Ich senke die Rückläufer auf 40."), de("Ich besuche bis Mai 2027 2 Fortbildungen.")),
        ),
        de("Ich verkaufe bis Mai 2027 20 Küchen.", others=(de("Ich senke die Rückläufer auf 40."),)),
        en(
            "I will sell 20 kitchens by May 2027.",
            others=(en("I will cut returns to 40."), en("I will attend 2 training courses by May 2027.")),
        ),
        en("I will sell 20 kitchens by May 2027.", others=(en("I will cut returns to 40."),)),
    ),
    check_set=_check_set,
)
