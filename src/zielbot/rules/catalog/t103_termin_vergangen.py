"""T103: The deadline lies in the past."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    if facts.due is not None and facts.due < context.reading.today:
        yield RULE.found(facts.due_span, date=facts.say.day(facts.due))


RULE = Rule(
    id="T103",
    slug="termin-vergangen",
    criterion=Criterion.TIME_BOUND,
    severity=Severity.WARNING,
    slot="deadline",
    message=Text(de="Der Termin ({date}) ist schon vorbei.", en="The deadline ({date}) has already passed."),
    question=Text(de="Welcher Termin gilt jetzt?", en="Which deadline applies now?"),
    reason=Text(
        de="Oft ist es ein Tippfehler in der Jahreszahl oder ein Ziel vom letzten Mal.",
        en="It is often a typing error in the year, or a goal from last time.",
    ),
    source=None,
    violating=(
        de("Ich senke die Rückläufer bis 31.12.2025 auf 40.", "bis 31.12.2025"),
        de("Bis Ende Juni 2026 gewinnen wir 12 Paten.", "Ende Juni 2026"),
        en("I will cut returns to 40 by 31 December 2025.", "31 December 2025"),
        en("By the end of June 2026 we will win 12 mentors.", "June 2026"),
    ),
    clean=(
        de("Ich senke die Rückläufer bis 31.12.2027 auf 40."),
        de("Ich senke die Rückläufer von 60 im Jahr 2025 bis Ende 2027 auf 40."),
        en("I will cut returns to 40 by 31 December 2027."),
        en("I will cut returns from 60 in 2025 to 40 by the end of 2027."),
    ),
    check=_check,
)
