"""R115: More than one person can do in the time."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.pace import too_fast
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    a_day = too_fast(context.facts)
    if a_day is not None:
        yield RULE.found(context.facts.due_span, count=a_day)


RULE = Rule(
    id="R115",
    slug="tempo-unglaubwuerdig",
    criterion=Criterion.REALISTIC,
    severity=Severity.WARNING,
    slot="deadline",
    message=Text(
        de="Bis dahin wären es rund {count} am Tag. Das schafft ein Mensch kaum.",
        en="Until then that would be about {count} a day, hardly to be done by one person.",
    ),
    question=Text(de="Ist der Termin richtig, oder sind es weniger?", en="Is the date right, or are there fewer?"),
    reason=Text(
        de="Wer am Tempo scheitert, obwohl das Ziel gut ist, hat nur den falschen Termin.",
        en="Whoever fails a good goal for its pace only has the wrong date.",
    ),
    source=None,
    violating=(
        de("Ich lese bis morgen 10 Bücher.", "bis morgen"),
        de("Ich führe bis zum 18. Januar 2027 90 Kundentermine.", "bis zum 18. Januar 2027"),
        en("I will read 20 books by tomorrow.", "by tomorrow"),
        en("I will hold 50 workshops within three days.", "within three days"),
    ),
    clean=(
        de("Ich lese bis Ende 2027 zehn Bücher."),
        de("Wir führen bis zum 18. Januar 2027 90 Kundentermine."),
        de("Ich rufe bis morgen 10 Kunden an."),
        en("I will read 20 books by the end of 2027."),
        en("I will answer 60 emails by tomorrow."),
    ),
    check=_check,
)
