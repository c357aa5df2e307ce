"""M104: A change without the value it starts from."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.deeds import counts_new
from zielbot.rules.pace import loses_weight
from zielbot.rules.rule import Rule, de, en
from zielbot.rules.scales import takes_more_than_all


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    # "gegenüber 2026" and "im Vorjahresvergleich" name where the start can be looked up
    if context.reading.past or facts.place("last_year") or facts.kind is None or facts.baseline is not None:
        return
    # M123 asks about more than everything
    if takes_more_than_all(facts) or not ((facts.is_change and not counts_new(facts)) or loses_weight(facts)):
        return
    yield RULE.found(facts.quantity.span if facts.quantity else None)


RULE = Rule(
    id="M104",
    slug="ausgangswert-fehlt",
    criterion=Criterion.MEASURABLE,
    severity=Severity.WARNING,
    slot="baseline",
    message=Text(
        de="Da steht, um wie viel, aber nicht, von welchem Stand aus.",
        en="It says by how much, but not from which level.",
    ),
    question=Text(
        de="Wo steht der Wert heute, und von welchem Tag ist diese Zahl?",
        en="Where does the value stand today, and from which day is that figure?",
    ),
    reason=Text(
        de=(
            "„Um 10 %“ führt je nach Ausgangswert zu verschiedenen Ergebnissen. Fehlt er, kann am Ende niemand "
            "nachrechnen."
        ),
        en=(
            "“By 10%” leads to different results depending on the start. Without it nobody can recompute the result in"
            " the end."
        ),
    ),
    source=None,
    violating=(
        de("Ich senke die Reklamationen im Versand bis Ende 2027 um 15 %.", "15 %"),
        de("Wir erhöhen den Absatz der Vollkornbrote um 200 Stück.", "200"),
        en("I will cut complaints in shipping by 15% by the end of 2027.", "15%"),
        en("We will double the number of visitors to the museum café.", "double"),
    ),
    clean=(
        de("Ich senke die Reklamationen im Versand bis Ende 2027 von 120 auf 100."),
        de("Wir verkaufen bis Ende Mai 2027 mindestens 2.000 Vollkornbrote."),
        de("Ich gewinne bis Ende 2027 zwölf neue Hofläden im Landkreis als Abnehmer."),
        de("Ich senke die Reklamationen im Versand bis Ende 2027 um 15 % gegenüber 2026."),
        de("Ich senke die Reklamationen im Versand im Vorjahresvergleich um 15 %."),
        en("I will cut complaints in shipping by 15% year over year."),
        en("I will cut complaints in shipping from 120 to 100 by the end of 2027."),
        en("We will sell at least 2,000 wholemeal loaves by the end of May 2027."),
    ),
    check=_check,
)
