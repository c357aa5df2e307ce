"""X104: A weight outside what the norm allows for one goal."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.samples import STRICT, with_weight


def _check_set(contexts: Sequence[RuleContext]) -> Iterator[Finding]:
    for place, context in enumerate(contexts):
        limits = context.profile.weights
        weight = context.draft.weight.value if context.draft and context.draft.weight else None
        if limits is not None and weight is not None and not limits.allow(weight):
            yield RULE.found(goal=place, weight=context.facts.say.number(weight), least=limits.least, most=limits.most)


RULE = Rule(
    id="X104",
    slug="gewicht-ausserhalb",
    criterion=Criterion.ACROSS,
    severity=Severity.WARNING,
    slot="weight",
    message=Text(
        de="{weight} % Gewicht liegt außerhalb von {least} bis {most} %.",
        en="A weight of {weight}% lies outside {least} to {most}%.",
    ),
    question=Text(de="Wie viel soll dieses Ziel zählen?", en="How much is this goal to count?"),
    reason=Text(
        de="Zu kleine Gewichte lohnen die Mühe nicht, zu große machen die übrigen Ziele unwichtig.",
        en="Weights that are too small are not worth the effort, too large ones make the other goals irrelevant.",
    ),
    source="PBLEntgV § 6 (1)",
    violating=(
        de("Ich lese bis Mai 2027 drei Bücher.", draft=with_weight("50"), profile=STRICT),
        de("Ich lese bis Mai 2027 drei Bücher.", draft=with_weight("10"), profile=STRICT),
        en("I will read three books.", draft=with_weight("50"), profile=STRICT),
        en("I will read three books.", draft=with_weight("10"), profile=STRICT),
    ),
    clean=(
        de("Ich lese bis Mai 2027 drei Bücher.", draft=with_weight("40"), profile=STRICT),
        de("Ich lese bis Mai 2027 drei Bücher.", draft=with_weight("50")),
        en("I will read three books.", draft=with_weight("20"), profile=STRICT),
        en("I will read three books.", draft=with_weight("50")),
    ),
    check_set=_check_set,
)
