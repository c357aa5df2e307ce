"""T109: Two deadlines for one goal."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.deadline import Precision
from zielbot.goals.draft import SlotName
from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    reading = context.reading
    if len(reading.goals) > 1 or len(reading.quantities) > 1 or context.facts.has(SlotName.MILESTONES):
        return
    if len({found.date for found in reading.deadlines}) < 2:
        return
    # "innerhalb von 20 Tagen" beside a date is how fast, not by when
    if reading.deadlines[1].precision is not Precision.DURATION:
        yield RULE.found(reading.deadlines[1].span, first=reading.deadlines[0].text, second=reading.deadlines[1].text)


RULE = Rule(
    id="T109",
    slug="mehrere-termine",
    criterion=Criterion.TIME_BOUND,
    severity=Severity.HINT,
    slot="deadline",
    message=Text(
        de="Es stehen zwei Termine da: „{first}“ und „{second}“. Welcher gilt?",
        en="There are two dates: “{first}” and “{second}”. Which one counts?",
    ),
    question=Text(de="Ist einer davon ein Zwischenschritt?", en="Is one of them a milestone?"),
    reason=Text(
        de="Bei zwei Terminen gilt für die eine Seite der erste und für die andere der zweite.",
        en="With two dates, one side goes by the first and the other by the second.",
    ),
    source=None,
    violating=(
        de("Bis Ende März 2027 räume ich das Archiv, spätestens bis Ende Mai 2027.", "Ende Mai 2027"),
        de("Bis 31.03.2027 und bis 30.06.2027 räume ich das Archiv.", "30.06.2027"),
        en("I will clear the archive by the end of March 2027, by the end of May 2027 at the latest.", "May 2027"),
        en("By 31 March 2027 and by 30 June 2027 I will clear the archive.", "30 June 2027"),
    ),
    clean=(
        de("Ich räume das Archiv bis Ende März 2027."),
        de("Von Februar bis Mai 2027 räume ich das Archiv."),
        en("I will clear the archive by the end of March 2027."),
        en("From February to May 2027 I will clear the archive."),
    ),
    check=_check,
)
