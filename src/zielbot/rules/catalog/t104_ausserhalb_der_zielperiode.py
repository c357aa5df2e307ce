"""T104: The deadline lies outside the period the goals are agreed for."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.samples import STRICT


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    period = context.profile.period
    if period is not None and facts.due is not None and not period.start <= facts.due <= period.end:
        yield RULE.found(facts.due_span, start=facts.say.day(period.start), end=facts.say.day(period.end))


RULE = Rule(
    id="T104",
    slug="ausserhalb-der-zielperiode",
    criterion=Criterion.TIME_BOUND,
    severity=Severity.HINT,
    slot="deadline",
    message=Text(
        de="Der Termin liegt außerhalb der Zielperiode ({start} bis {end}).",
        en="The deadline lies outside the goal period ({start} to {end}).",
    ),
    question=Text(
        de="Was ist bis zum Ende der Zielperiode erreicht?", en="What will have been reached by the end of the period?"
    ),
    reason=Text(
        de="Was später fällig wird, lässt sich in dieser Periode nicht bewerten.",
        en="What falls due later cannot be judged in this period.",
    ),
    source=None,
    violating=(
        de("Ich lese bis Ende März 2028 drei Bücher.", "Ende März 2028", profile=STRICT),
        de("Ich räume bis 31.12.2026 das Archiv.", "31.12.2026", profile=STRICT),
        en("I will read three books by the end of March 2028.", "March 2028", profile=STRICT),
        en("I will clear the archive by 31 December 2026.", "31 December 2026", profile=STRICT),
    ),
    clean=(
        de("Ich lese bis Ende März 2027 drei Bücher.", profile=STRICT),
        de("Ich lese bis Ende März 2028 drei Bücher."),
        en("I will read three books by the end of March 2027.", profile=STRICT),
        en("I will read three books by the end of March 2028."),
    ),
    check=_check,
)
