"""X110: Some goals have a weight, others none."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zielbot.goals.draft import SlotName
from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.samples import with_weight


def _check_set(contexts: Sequence[RuleContext]) -> Iterator[Finding]:
    missing = [place for place, context in enumerate(contexts) if not context.facts.has(SlotName.WEIGHT)]
    if 0 < len(missing) < len(contexts):
        yield RULE.found(goal=missing[0], number=missing[0] + 1)


RULE = Rule(
    id="X110",
    slug="gewicht-fehlt",
    criterion=Criterion.ACROSS,
    severity=Severity.WARNING,
    slot="weight",
    message=Text(
        de="Ziel {number} hat kein Gewicht, andere haben eines.",
        en="Goal {number} has no weight while others have one.",
    ),
    question=Text(de="Wie viel zählt dieses Ziel?", en="How much does this goal count?"),
    reason=Text(
        de="Ein Ziel ohne Gewicht zählt am Ende nichts oder wird nach Gefühl verrechnet.",
        en="A goal without a weight counts for nothing in the end or is reckoned by feeling.",
    ),
    source=None,
    violating=(
        de("Ich lese bis Mai 2027 drei Bücher.", draft=with_weight("60"), others=(de("Ich halte zwei Vorträge."),)),
        de("Ich lese bis Mai 2027 drei Bücher.", others=(de("Ich halte zwei Vorträge.", draft=with_weight("40")),)),
        en("I will read three books.", draft=with_weight("60"), others=(en("I will give two talks."),)),
        en("I will read three books.", others=(en("I will give two talks.", draft=with_weight("40")),)),
    ),
    clean=(
        de(
            "Ich lese bis Mai 2027 drei Bücher.",
            draft=with_weight("60"),
            others=(de("Ich halte zwei Vorträge.", draft=with_weight("40")),),
        ),
        de("Ich lese bis Mai 2027 drei Bücher.", others=(de("Ich halte zwei Vorträge."),)),
        en(
            "I will read three books.",
            draft=with_weight("60"),
            others=(en("I will give two talks.", draft=with_weight("40")),),
        ),
        en("I will read three books.", others=(en("I will give two talks."),)),
    ),
    check_set=_check_set,
)
