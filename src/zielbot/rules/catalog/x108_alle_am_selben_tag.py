"""X108: All goals fall due on the same day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en

_FROM = 3


def _check_set(contexts: Sequence[RuleContext]) -> Iterator[Finding]:
    dates = {context.facts.due for context in contexts}
    if len(contexts) >= _FROM and len(dates) == 1 and None not in dates:
        yield RULE.found(count=len(contexts), date=contexts[0].facts.say.day(next(day for day in dates if day)))


RULE = Rule(
    id="X108",
    slug="alle-am-selben-tag",
    criterion=Criterion.ACROSS,
    severity=Severity.HINT,
    slot="deadline",
    message=Text(de="Alle {count} Ziele sind am {date} fällig.", en="All {count} goals fall due on {date}."),
    question=Text(de="Welches Ziel kann früher fertig sein?", en="Which goal can be finished earlier?"),
    reason=Text(
        de="Fällt alles auf einen Tag, wird vieles kurz davor gemacht und manches gar nicht.",
        en="If everything falls on one day, much is done just before it and some not at all.",
    ),
    source=None,
    violating=(
        de(
            "Ich lese bis Ende 2027 drei Bücher.",
            others=(de("Ich halte bis Ende 2027 zwei Vorträge."), de("Ich schule bis Ende 2027 zwölf Helfer.")),
        ),
        de(
            "Bis Mai 2027 lese ich drei Bücher.",
            others=(de("Bis Mai 2027 halte ich zwei Vorträge."), de("Bis Mai 2027 schule ich zwölf Helfer.")),
        ),
        en(
            "I will read three books by the end of 2027.",
            others=(
                en("I will give two talks by the end of 2027."),
                en("I will train twelve helpers by the end of 2027."),
            ),
        ),
        en(
            "By May 2027 I will read three books.",
            others=(en("By May 2027 I will give two talks."), en("By May 2027 I will train twelve helpers.")),
        ),
    ),
    clean=(
        de(
            "Ich lese bis Mai 2027 drei Bücher.",
            others=(de("Ich halte bis Ende 2027 zwei Vorträge."), de("Ich schule bis Ende 2027 zwölf Helfer.")),
        ),
        de("Ich lese bis Ende 2027 drei Bücher.", others=(de("Ich halte bis Ende 2027 zwei Vorträge."),)),
        en(
            "I will read three books by May 2027.",
            others=(
                en("I will give two talks by the end of 2027."),
                en("I will train twelve helpers by the end of 2027."),
            ),
        ),
        en("I will read three books by the end of 2027.", others=(en("I will give two talks by the end of 2027."),)),
    ),
    check_set=_check_set,
)
