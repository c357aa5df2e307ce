"""X105: The same goal twice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.likeness import SAME, likeness
from zielbot.rules.rule import Rule, de, en


def _check_set(contexts: Sequence[RuleContext]) -> Iterator[Finding]:
    for place, context in enumerate(contexts):
        if any(likeness(context, earlier) >= SAME for earlier in contexts[:place]):
            yield RULE.found(goal=place, number=place + 1)


RULE = Rule(
    id="X105",
    slug="doppeltes-ziel",
    criterion=Criterion.ACROSS,
    severity=Severity.WARNING,
    slot=None,
    message=Text(
        de="Ziel {number} steht schon in der Liste.",
        en="Goal {number} is already on the list.",
    ),
    question=Text(de="Welche der beiden Fassungen gilt?", en="Which of the two versions counts?"),
    reason=Text(
        de="Was zweimal dasteht, zählt doppelt oder gar nicht.", en="What is written twice counts double or not at all."
    ),
    source=None,
    violating=(
        de("Ich lese bis Mai 2027 drei Fachbücher.", others=(de("Bis Mai 2027 lese ich drei Fachbücher."),)),
        de(
            "Ich senke die Ausschussquote bis Ende 2027 auf 3 %.",
            others=(de("Ausschussquote bis 31.12.2027 auf 3 % senken"),),
        ),
        en("I will read three books by May 2027.", others=(en("By May 2027 I will read three books."),)),
        en(
            "I will cut the scrap rate to 3% by the end of 2027.",
            others=(en("Cut scrap rate to 3% by 31 December 2027"),),
        ),
    ),
    clean=(
        de("Ich lese bis Mai 2027 drei Fachbücher.", others=(de("Ich halte bis Mai 2027 drei Vorträge."),)),
        de(
            "Ich senke die Ausschussquote bis Ende 2027 auf 3 %.",
            others=(de("Ich senke die Fehlzeiten in der Küche bis Ende 2027 auf 3 %."),),
        ),
        en("I will read three books by May 2027.", others=(en("I will give three talks by May 2027."),)),
        en(
            "I will cut the scrap rate to 3% by the end of 2027.",
            others=(en("I will cut queries from shops to 3 a week by the end of 2027."),),
        ),
    ),
    check_set=_check_set,
)
