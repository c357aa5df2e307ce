"""A101: No purpose of the person's own."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    if not context.facts.has_purpose:
        yield RULE.found()


RULE = Rule(
    id="A101",
    slug="nutzen-fehlt",
    criterion=Criterion.ATTRACTIVE,
    severity=Severity.HINT,
    slot="purpose",
    message=Text(de="Warum dieses Ziel wichtig ist, steht hier nicht.", en="This does not say why the goal matters."),
    question=Text(
        de="Warum ist dir dieses Ziel wichtig?",
        sie="Warum ist Ihnen dieses Ziel wichtig?",
        en="Why does this goal matter to you?",
    ),
    reason=Text(
        de=(
            "Wer den eigenen Grund kennt, bleibt eher dran. In einem Versuch hatten nach zwei Wochen 72,8 % derer, "
            "die ihre Ziele selbst geschrieben hatten, an zwei davon gearbeitet; mit Zielen aus der Feder einer KI "
            "waren es 46,6 %."
        ),
        en=(
            "People who know their own reason are more likely to keep at it. In one trial 72.8% of those who had "
            "written their goals themselves had worked on two of them after two weeks, against 46.6% with goals "
            "written by an AI."
        ),
    ),
    source="arXiv 2605.12344 (N = 470)",
    violating=(
        de("Ich senke die Rückläufer im Versand bis Ende 2027 auf 2 %."),
        de("Ich lerne bis Mai 2027 die Grundlagen der Gebärdensprache."),
        en("I will cut returns in shipping to 2% by the end of 2027."),
        en("I will learn basic sign language by May 2027."),
    ),
    clean=(
        de("Ich senke die Rückläufer im Versand bis Ende 2027 auf 2 %, damit wir weniger Ware wegwerfen."),
        de("Ich lerne bis Mai 2027 die Grundlagen der Gebärdensprache, weil zwei Bewohnerinnen gehörlos sind."),
        en("I will cut returns in shipping to 2% by the end of 2027 so that we throw away less."),
        en("I will learn basic sign language by May 2027 because two residents are deaf."),
    ),
    check=_check,
)
