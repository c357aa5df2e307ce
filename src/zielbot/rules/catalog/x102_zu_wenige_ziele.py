"""X102: Fewer goals than the norm asks for."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.samples import SEVEN_DE, SEVEN_EN, STRICT


def _check_set(contexts: Sequence[RuleContext]) -> Iterator[Finding]:
    limits = contexts[0].profile.goals if contexts else None
    if limits is not None and limits.least is not None and len(contexts) < limits.least:
        yield RULE.found(count=len(contexts), least=limits.least)


RULE = Rule(
    id="X102",
    slug="zu-wenige-ziele",
    criterion=Criterion.ACROSS,
    severity=Severity.WARNING,
    slot=None,
    message=Text(
        de="{count} sind zu wenige Ziele; mindestens {least} sind vorgesehen.",
        en="{count} goals are too few; at least {least} are intended.",
    ),
    question=Text(de="Welche Ziele kommen hinzu?", en="Which goals are to be added?"),
    reason=Text(
        de="Manche Regelwerke verlangen eine Mindestzahl, damit nicht alles an einem Ergebnis hängt.",
        en="Some rules ask for a minimum so that not everything hangs on one result.",
    ),
    source="PBLEntgV § 6 (1)",
    violating=(
        de("Ich lese bis Mai 2027 drei Bücher.", profile=STRICT),
        de("Ich lese bis Mai 2027 drei Bücher.", profile=STRICT, others=SEVEN_DE[:1]),
        en("I will read three books by May 2027.", profile=STRICT),
        en("I will read three books by May 2027.", profile=STRICT, others=SEVEN_EN[:1]),
    ),
    clean=(
        de("Ich lese bis Mai 2027 drei Bücher."),
        de("Ich lese bis Mai 2027 drei Bücher.", profile=STRICT, others=SEVEN_DE[:2]),
        en("I will read three books by May 2027."),
        en("I will read three books by May 2027.", profile=STRICT, others=SEVEN_EN[:2]),
    ),
    check_set=_check_set,
)
