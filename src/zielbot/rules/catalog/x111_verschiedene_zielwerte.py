"""X111: One measure, two target values."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check_set(contexts: Sequence[RuleContext]) -> Iterator[Finding]:
    for place, context in enumerate(contexts):
        if any(_differ(context, earlier) for earlier in contexts[:place]):
            yield RULE.found(goal=place, number=place + 1, metric=context.facts.metric_name)


def _differ(one: RuleContext, two: RuleContext) -> bool:
    a, b = one.facts, two.facts
    if a.kpi is None or b.kpi is None or a.kpi.id != b.kpi.id or a.due != b.due or a.due is None:
        return False
    same_scope = {word.lower for word in a.own_words} == {word.lower for word in b.own_words}
    return (
        same_scope
        and a.unit == b.unit
        and a.kind is b.kind
        and a.value is not None
        and b.value is not None
        and a.value != b.value
    )


RULE = Rule(
    id="X111",
    slug="verschiedene-zielwerte",
    criterion=Criterion.ACROSS,
    severity=Severity.WARNING,
    slot="target",
    message=Text(
        de="Für „{metric}“ steht in Ziel {number} ein anderer Wert als vorher.",
        en="For “{metric}”, goal {number} gives another value than before.",
    ),
    question=Text(de="Welcher der beiden Werte gilt?", en="Which of the two values counts?"),
    reason=Text(
        de="Zwei Werte für dieselbe Kennzahl zum selben Tag können nicht beide das Ziel sein.",
        en="Two values for the same measure on the same day cannot both be the goal.",
    ),
    source=None,
    violating=(
        de("Der NPS steigt bis Ende 2027 auf 40 Punkte.", others=(de("Der NPS steigt bis Ende 2027 auf 45 Punkte."),)),
        de(
            "Die Fluktuationsquote sinkt bis Mai 2027 auf 8 %.",
            others=(de("Die Fluktuationsquote sinkt bis Mai 2027 auf 6 %."),),
        ),
        en("NPS rises to 40 points by the end of 2027.", others=(en("NPS rises to 45 points by the end of 2027."),)),
        en("The churn rate falls to 8% by May 2027.", others=(en("The churn rate falls to 6% by May 2027."),)),
    ),
    clean=(
        de("Der NPS steigt bis Mai 2027 auf 40 Punkte.", others=(de("Der NPS steigt bis Ende 2027 auf 45 Punkte."),)),
        de("Ich lese bis Mai 2027 drei Bücher.", others=(de("Ich lese bis Mai 2027 vier Hefte."),)),
        en("NPS rises to 40 points by May 2027.", others=(en("NPS rises to 45 points by the end of 2027."),)),
        en("I will read three books by May 2027.", others=(en("I will read four papers by May 2027."),)),
    ),
    check_set=_check_set,
)
