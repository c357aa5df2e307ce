"""T101: No deadline."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.calendar_days import impossible_day
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.starts import start_named


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    if facts.is_timed or facts.vague_times or facts.open_rhythm is not None:
        return
    # T115 tells of days that do not exist, T117 of a beginning without an end
    if impossible_day(facts.words) is None and start_named(facts) is None:
        yield RULE.found()


RULE = Rule(
    id="T101",
    slug="termin-fehlt",
    criterion=Criterion.TIME_BOUND,
    severity=Severity.ERROR,
    slot="deadline",
    message=Text(de="Es fehlt ein Termin.", en="There is no deadline."),
    question=Text(
        de="Bis wann möchtest du das erreicht haben?",
        sie="Bis wann möchten Sie das erreicht haben?",
        en="By when do you want to have reached this?",
    ),
    reason=Text(
        de=(
            "Ein Ziel ohne Termin wird immer von etwas Dringenderem überholt, und niemand kann sagen, wann es verfehlt"
            " ist."
        ),
        en="A goal without a date is always overtaken by something more urgent, and nobody can say when it was missed.",
    ),
    source=None,
    violating=(
        de("Ich senke die Krankenstandsquote im Lager auf 5 %."),
        de("Version 3.2 der App veröffentlichen"),
        en("I will cut queries about invoices to 20 a week."),
        en("Publish version 3.2 of the app"),
    ),
    clean=(
        de("Ich senke die Krankenstandsquote im Lager bis Ende Q3 2027 auf 5 %."),
        en("I will cut queries about invoices to 20 a week by the end of Q3 2027."),
        de("Ich senke die Fehlbuchungen bis Ende Q3 2027 auf 5 je Monat."),
        de("Innerhalb von acht Wochen räumen wir das Archiv im Keller."),
        en("I will cut wrong bookings to 5 a month by the end of Q3 2027."),
        en("Within eight weeks we will clear the archive in the basement."),
    ),
    check=_check,
)
