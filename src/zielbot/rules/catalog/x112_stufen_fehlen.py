"""X112: Grades of achievement that the norm asks for are missing or of the wrong number."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.draft import GoalDraft
from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.samples import STRICT, text_slot


def _check(context: RuleContext) -> Iterator[Finding]:
    limits = context.profile.grades
    if limits is None:
        return
    grades = context.draft.grades.value if context.draft and context.draft.grades else ""
    count = len([grade for grade in grades.replace("\n", ";").split(";") if grade.strip()])
    if not limits.allow(count):
        yield RULE.found(count=count, least=limits.least, most=limits.most)


RULE = Rule(
    id="X112",
    slug="stufen-fehlen",
    criterion=Criterion.ACROSS,
    severity=Severity.HINT,
    slot="grades",
    message=Text(
        de="{count} Stufen der Zielerreichung sind festgelegt; vorgesehen sind {least} bis {most}.",
        en="{count} grades of achievement are set; {least} to {most} are intended.",
    ),
    question=Text(
        de="Wann ist das Ziel teilweise, wann ganz und wann mehr als erreicht?",
        en="When is the goal partly reached, when fully, and when exceeded?",
    ),
    reason=Text(
        de="Stufen entscheiden vorher, was ein halber Erfolg wert ist.",
        en="Grades decide beforehand what half a success is worth.",
    ),
    source="LeistungsTV-Bund § 4 (2)",
    violating=(
        de("Ich lese bis Mai 2027 drei Bücher.", profile=STRICT),
        de("Ich lese bis Mai 2027 drei Bücher.", profile=STRICT, draft=GoalDraft(grades=text_slot("3 Bücher"))),
        en("I will read three books by May 2027.", profile=STRICT),
        en("I will read three books by May 2027.", profile=STRICT, draft=GoalDraft(grades=text_slot("3 books"))),
    ),
    clean=(
        de("Ich lese bis Mai 2027 drei Bücher."),
        de(
            "Ich lese bis Mai 2027 drei Bücher.",
            profile=STRICT,
            draft=GoalDraft(grades=text_slot("2 Bücher; 3 Bücher; 4 Bücher")),
        ),
        en("I will read three books by May 2027."),
        en(
            "I will read three books by May 2027.",
            profile=STRICT,
            draft=GoalDraft(grades=text_slot("2 books; 3 books")),
        ),
    ),
    check=_check,
)
