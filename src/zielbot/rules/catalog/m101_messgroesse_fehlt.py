"""M101: Nothing to measure by, and no result that could be checked."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    if facts.value is None and not facts.has_measure and not facts.is_checkable:
        yield RULE.found()


RULE = Rule(
    id="M101",
    slug="messgroesse-fehlt",
    criterion=Criterion.MEASURABLE,
    severity=Severity.ERROR,
    slot="metric",
    message=Text(
        de="Woran sich der Erfolg messen lässt, steht hier noch nicht.",
        en="This does not yet say how success is measured.",
    ),
    question=Text(
        de="Woran erkennst du, dass du das Ziel erreicht hast: an welcher Zahl oder welchem fertigen Ergebnis?",
        sie="Woran erkennen Sie, dass Sie das Ziel erreicht haben: an welcher Zahl oder welchem fertigen Ergebnis?",
        en="How will you know that you have reached the goal: by which number or which finished result?",
    ),
    reason=Text(
        de=(
            "Ohne Messgröße entscheidet am Ende die Erinnerung darüber, ob ein Ziel erreicht ist. Darüber entsteht "
            "Streit."
        ),
        en="Without a measure, memory decides in the end whether a goal was reached. That is what people argue about.",
    ),
    source=None,
    violating=(
        de("Ich möchte souveräner auftreten."),
        de("Die Zusammenarbeit mit dem Einkauf soll besser werden."),
        en("I want to appear more confident."),
        en("Our cooperation with purchasing should get better."),
    ),
    clean=(
        de("Ich halte bis Juni 2027 vier Vorträge vor Kunden."),
        de("Bis 31.05.2027 ist die Inventarliste der Werkstatt vollständig digitalisiert."),
        en("I will give four talks to customers by June 2027."),
        en("The workshop inventory is fully digitised by 31 May 2027."),
    ),
    check=_check,
)
