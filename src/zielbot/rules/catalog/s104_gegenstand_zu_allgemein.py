"""S104: What is to change is named too generally."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    if not facts.specificity.enough and facts.names_something and not facts.is_indefinite:
        yield RULE.found()


RULE = Rule(
    id="S104",
    slug="gegenstand-zu-allgemein",
    criterion=Criterion.SPECIFIC,
    severity=Severity.ERROR,
    slot="outcome",
    message=Text(
        de="Das ist noch zu allgemein: Es fehlt, was genau sich wo oder bei wem ändert.",
        en="This is still too general: it does not say what exactly changes, where or for whom.",
    ),
    question=Text(
        de="Worum genau geht es, und wo oder bei wem soll man die Veränderung sehen?",
        en="What exactly is it about, and where or with whom is the change to be seen?",
    ),
    reason=Text(
        de=(
            "„Umsatz steigern“ kann jeder anders verstehen. Erst der genaue Gegenstand macht aus der Überschrift ein "
            "Ziel, über das sich zwei Menschen einig sein können."
        ),
        en=(
            "“Increase sales” means something else to everyone. Only the exact object turns the heading into a goal "
            "two people can agree on."
        ),
    ),
    source="Locke, Latham (2002)",
    violating=(
        de("Den Vertrieb stärken"),
        de("Wir wollen unsere Kommunikation verbessern."),
        en("strengthen our marketing"),
        en("We want to improve our communication."),
    ),
    clean=(
        de("Den Umsatz im Ersatzteilgeschäft um 5 % steigern"),
        de("Wir führen bis Mai 2027 in der Pflegedirektion ein digitales Übergabeprotokoll ein."),
        en("Increase spare-parts sales by 5%"),
        en("We will introduce a digital handover sheet on ward 4 by May 2027."),
    ),
    check=_check,
)
