"""M115: Nobody knows where the figure comes from."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.samples import with_metric


def _check(context: RuleContext) -> Iterator[Finding]:
    metric = context.draft.metric.value if context.draft and context.draft.metric else None
    if metric is not None and metric.kpi is None and not metric.data_source:
        yield RULE.found(metric=metric.name)


RULE = Rule(
    id="M115",
    slug="datenquelle-fehlt",
    criterion=Criterion.MEASURABLE,
    severity=Severity.HINT,
    slot="metric",
    message=Text(
        de="Woher die Zahl für „{metric}“ kommt, ist nicht festgelegt.",
        en="Where the figure for “{metric}” comes from has not been settled.",
    ),
    question=Text(
        de="Wo steht dieser Wert, und wer darf ihn nachsehen?", en="Where is this value kept, and who may look it up?"
    ),
    reason=Text(
        de="Eine Messgröße ohne Quelle ist am Ende eine Schätzung.",
        en="A measure without a source is an estimate in the end.",
    ),
    source=None,
    violating=(
        de("Die Lesezeit je Akte sinkt bis Mai 2027 auf 20 Minuten.", draft=with_metric("Lesezeit je Akte")),
        de("Bis Mai 2027 liegen höchstens 5 offene Fragen im Postfach.", draft=with_metric("offene Fragen")),
        en("Reading time per file falls to 20 minutes by May 2027.", draft=with_metric("reading time per file")),
        en("By May 2027 there are at most 5 open questions.", draft=with_metric("open questions")),
    ),
    clean=(
        de(
            "Die Lesezeit je Akte sinkt bis Mai 2027 auf 20 Minuten.",
            draft=with_metric("Lesezeit je Akte", data_source="Zeiterfassung"),
        ),
        de("Die Lesezeit je Akte sinkt bis Mai 2027 auf 20 Minuten."),
        en(
            "Reading time per file falls to 20 minutes by May 2027.",
            draft=with_metric("reading time", data_source="time sheet"),
        ),
        en("Reading time per file falls to 20 minutes by May 2027."),
    ),
    check=_check,
)
