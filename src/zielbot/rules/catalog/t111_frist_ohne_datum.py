"""T111: A duration whose end depends on when one starts to count."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.deadline import Precision
from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    for deadline in context.reading.deadlines[:1]:
        if deadline.precision is Precision.DURATION:
            say = context.facts.say
            until = say.until(deadline.date)
            # what goes on "for eight weeks" goes on until that day
            if deadline.text.lower().startswith(("for ", "throughout ")):
                until = f"until {say.day(deadline.date)}"
            yield RULE.found(
                deadline.span, words=deadline.text, date=say.day(deadline.date), until=until, suggestion=until
            )


RULE = Rule(
    id="T111",
    slug="frist-ohne-datum",
    criterion=Criterion.TIME_BOUND,
    severity=Severity.HINT,
    slot="deadline",
    message=Text(
        de="„{words}“ heißt von heute an gerechnet: {until}. Ein Datum verschiebt sich nicht.",
        en="Counted from today, “{words}” means {until}. A date does not move.",
    ),
    question=Text(de="Ist der {date} gemeint?", en="Is {date} meant?"),
    reason=Text(
        de="Eine Dauer verschiebt sich mit dem Tag, an dem man sie liest. Ein Kalendertag nicht.",
        en="A duration moves along with the day on which it is read. A calendar day does not.",
    ),
    source="BGB §§ 188, 192",
    violating=(
        de("Innerhalb von 4 Monaten digitalisiere ich 200 Akten.", "Innerhalb von 4 Monaten"),
        de("In sechs Wochen spreche ich 50 Wörter Tschechisch.", "sechs Wochen"),
        en("Within 4 months I will digitise 200 files.", "4 months"),
        en("In six weeks I will know 50 words of Czech.", "six weeks"),
        en("I will swim 500 metres twice a week for the next eight weeks.", "for the next eight weeks"),
    ),
    clean=(
        de("Bis zum 14. Mai 2027 digitalisiere ich 200 Akten."),
        de("Ich senke die Lieferzeit bis Ende Mai 2027 auf 4 Wochen."),
        en("By 14 May 2027 I will digitise 200 files."),
        en("I will cut delivery time to 4 weeks by the end of May 2027."),
    ),
    check=_check,
    family=Family.TIME,
)
