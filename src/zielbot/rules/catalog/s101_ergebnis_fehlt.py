"""S101: Nothing is named that will be different."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    if not facts.specificity.enough and not facts.names_something:
        yield RULE.found()


RULE = Rule(
    id="S101",
    slug="ergebnis-fehlt",
    criterion=Criterion.SPECIFIC,
    severity=Severity.ERROR,
    slot="outcome",
    message=Text(
        de="Hier steht noch nicht, was am Ende anders ist.",
        en="This does not yet say what will be different in the end.",
    ),
    question=Text(
        de="Was genau ist anders, wenn du dein Ziel erreicht hast?",
        sie="Was genau ist anders, wenn Sie Ihr Ziel erreicht haben?",
        en="What exactly will be different once you have reached your goal?",
    ),
    reason=Text(
        de=(
            "Ein Ziel beschreibt einen Zustand, an dem man erkennt, dass man angekommen ist. Ein guter Vorsatz "
            "beschreibt nur eine Richtung. Bestimmte, fordernde Ziele führen zu besseren Leistungen als die "
            "Aufforderung, sein Bestes zu geben."
        ),
        en=(
            "A goal describes a state by which you can tell that you have arrived. A good intention only gives a "
            "direction. Specific, hard goals lead to better performance than “do your best”."
        ),
    ),
    source="Locke, Latham (2002): d = .42–.80",
    violating=(
        de("Ich möchte erfolgreicher werden."),
        de("Wir wollen besser werden."),
        en("I want to be successful."),
        en("We want to do better."),
    ),
    clean=(
        de("Ich möchte die Meisterprüfung im Elektrohandwerk bis 30.06.2027 bestehen."),
        de("Umsatz steigern"),
        en("I will pass the forklift licence test by June 2027."),
        en("increase sales"),
    ),
    check=_check,
)
