"""T105: A long way without a milestone."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from zielbot.goals.draft import GoalDraft, Milestone, Slot, SlotName
from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.samples import ANSWERED


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    months = facts.months
    # what lies further off than three years gets T113
    if (
        months is None
        or months > _FAR
        or months <= context.profile.milestone_after_months
        or facts.has(SlotName.MILESTONES)
    ):
        return
    if len({found.date for found in context.reading.deadlines}) < 2 and not context.reading.recurrences:
        yield RULE.found(facts.due_span, months=round(months))


_FAR = 36.5
RULE = Rule(
    id="T105",
    slug="zwischenschritt-fehlt",
    criterion=Criterion.TIME_BOUND,
    severity=Severity.HINT,
    slot="milestones",
    message=Text(
        de="Bis zum Termin sind es rund {months} Monate. Ein Zwischenschritt hilft, unterwegs zu merken, ob es klappt.",
        en="The deadline is about {months} months away. A milestone helps to notice on the way whether it works.",
    ),
    question=Text(de="Was ist nach der Hälfte der Zeit erreicht?", en="What will have been reached half-way?"),
    reason=Text(
        de=(
            "Ziele, die zur Jahresmitte niemand ansieht, werden vergessen: In einer Befragung konnten nur 27 % der "
            "Beschäftigten ihre Ziele nennen."
        ),
        en=(
            "Goals that nobody looks at mid-year are forgotten: in one survey only 27% of employees could name theirs."
        ),
    ),
    source="Saaman (2010)",
    violating=(
        de("Ich senke die Rückläufer bis Ende 2027 auf 40.", "bis Ende 2027"),
        de("In zwei Jahren sprechen 8 Pflegekräfte Gebärdensprache.", "zwei Jahren"),
        en("I will cut returns to 40 by the end of 2027.", "the end of 2027"),
        en("In two years 8 nurses will use sign language.", "two years"),
    ),
    clean=(
        de("Ich senke die Rückläufer bis Ende April 2027 auf 40."),
        de(
            "Ich senke die Rückläufer bis Ende 2027 auf 40.",
            draft=GoalDraft(milestones=Slot(value=(Milestone(text="50", date=date(2027, 6, 30)),), origin=ANSWERED)),
        ),
        en("I will cut returns to 40 by the end of April 2027."),
        en(
            "I will cut returns to 40 by the end of 2027.",
            draft=GoalDraft(milestones=Slot(value=(Milestone(text="50", date=date(2027, 6, 30)),), origin=ANSWERED)),
        ),
    ),
    check=_check,
)
