"""X103: The weights do not add up to 100 %."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.samples import with_weight

_WHOLE = Decimal(100)


def _check_set(contexts: Sequence[RuleContext]) -> Iterator[Finding]:
    weights = [context.draft.weight.value for context in contexts if context.draft and context.draft.weight]
    if len(weights) == len(contexts) and weights and sum(weights) != _WHOLE:
        total, number = sum(weights, Decimal(0)), contexts[0].facts.say.number
        yield RULE.found(sum=number(total), missing=number(abs(_WHOLE - total)))


RULE = Rule(
    id="X103",
    slug="gewichte-nicht-100",
    criterion=Criterion.ACROSS,
    severity=Severity.WARNING,
    slot="weight",
    message=Text(
        de="Die Gewichte ergeben zusammen {sum} % statt 100 %.", en="The weights add up to {sum}% instead of 100%."
    ),
    question=Text(
        de="Bei welchem Ziel sind {missing} Prozentpunkte zu ändern?",
        en="With which goal are {missing} percentage points to be changed?",
    ),
    reason=Text(
        de="Sonst lässt sich die Zielerreichung nicht zusammenrechnen.",
        en="Otherwise the achievement cannot be added up.",
    ),
    source=None,
    violating=(
        de(
            "Ich lese bis Mai 2027 drei Bücher.",
            draft=with_weight("50"),
            others=(de("Ich halte zwei Vorträge.", draft=with_weight("40")),),
        ),
        de(
            "Ich lese bis Mai 2027 drei Bücher.",
            draft=with_weight("60"),
            others=(de("Ich halte zwei Vorträge.", draft=with_weight("60")),),
        ),
        en(
            "I will read three books.",
            draft=with_weight("50"),
            others=(en("I will give two talks.", draft=with_weight("40")),),
        ),
        en(
            "I will read three books.",
            draft=with_weight("60"),
            others=(en("I will give two talks.", draft=with_weight("60")),),
        ),
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
            draft=with_weight("66.5"),
            others=(en("I will give two talks.", draft=with_weight("33.5")),),
        ),
        en("I will read three books.", others=(en("I will give two talks."),)),
    ),
    check_set=_check_set,
)
