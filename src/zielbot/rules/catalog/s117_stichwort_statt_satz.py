"""S117: A keyword instead of a sentence."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en

_MOST = 2


def _check(context: RuleContext) -> Iterator[Finding]:
    words = context.facts.words
    if not words or len(words) > _MOST or context.reading.verbs or context.facts.value is not None:
        return
    infinitive = context.facts.german and words[-1].text[0].islower()
    if not infinitive:
        yield RULE.found()


RULE = Rule(
    id="S117",
    slug="stichwort-statt-satz",
    criterion=Criterion.SPECIFIC,
    severity=Severity.HINT,
    slot="outcome",
    message=Text(
        de="Das ist ein Stichwort. Es fehlt, was damit geschehen soll.",
        en="This is a keyword. It does not say what is to happen.",
    ),
    question=Text(de="Was soll sich daran ändern?", en="What about it is to change?"),
    reason=Text(
        de="Ein Stichwort sagt, worum es geht, aber weder wohin noch bis wann.",
        en="A keyword says what it is about, but neither where to nor by when.",
    ),
    source=None,
    violating=(de("Kommunikation"), de("Thema Ausbildung"), en("communication"), en("apprentice training")),
    clean=(
        de("Bis Mai 2027 reden alle Schichtleiter 10 Minuten bei der Übergabe."),
        en("By May 2027 all shift leaders talk for 10 minutes at the handover."),
        de("Kommunikation verbessern"),
        de("40 Neukunden"),
        de("Reich werden"),
        en("improve communication"),
        en("40 customers"),
    ),
    check=_check,
)
