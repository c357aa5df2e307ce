"""T110: No day on which both look at it together."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from zielbot.goals.draft import SlotName
from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.samples import text_slot, with_due

_MONTHS = 3


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    if context.draft is None or context.draft.deadline is None or facts.has(SlotName.REVIEW):
        return
    if facts.months is not None and facts.months > _MONTHS and not facts.has(SlotName.MILESTONES):
        yield RULE.found()


RULE = Rule(
    id="T110",
    slug="rueckblick-fehlt",
    criterion=Criterion.TIME_BOUND,
    severity=Severity.HINT,
    slot="review",
    message=Text(
        de="Wann ihr unterwegs gemeinsam auf das Ziel schaut, ist nicht verabredet.",
        sie="Wann Sie unterwegs gemeinsam auf das Ziel schauen, ist nicht verabredet.",
        en="It has not been agreed when you will look at the goal together on the way.",
    ),
    question=Text(
        de="An welchem Tag schaut ihr gemeinsam nach dem Stand?",
        sie="An welchem Tag schauen Sie gemeinsam nach dem Stand?",
        en="On which day will you look at the progress together?",
    ),
    reason=Text(
        de=(
            "Viele klagen, dass zur Jahresmitte niemand hinschaut. In einer Befragung konnten nur 27 % der "
            "Beschäftigten ihre Ziele nennen."
        ),
        en="Many complain that nobody looks mid-year. In one survey only 27% of employees could name their goals.",
    ),
    source="Saaman (2010)",
    violating=(
        de("Ich senke die Rückläufer bis Ende 2027 auf 40.", draft=with_due(date(2027, 12, 31))),
        de("Ich lese bis Ende August 2027 drei Fachbücher.", draft=with_due(date(2027, 8, 31))),
        en("I will cut returns to 40 by the end of 2027.", draft=with_due(date(2027, 12, 31))),
        en("I will read three books by the end of August 2027.", draft=with_due(date(2027, 8, 31))),
    ),
    clean=(
        de(
            "Ich senke die Rückläufer bis Ende 2027 auf 40.",
            draft=with_due(date(2027, 12, 31)).model_copy(update={"review": text_slot("30.06.2027")}),
        ),
        de("Ich lese bis Ende Februar 2027 drei Fachbücher.", draft=with_due(date(2027, 2, 28))),
        en("I will read three books by the end of February 2027.", draft=with_due(date(2027, 2, 28))),
        en("I will cut returns to 40 by the end of 2027."),
    ),
    check=_check,
)
