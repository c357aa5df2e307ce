"""L110: Pay that hangs on something the person cannot influence."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    place = facts.place("pay")
    if place is not None and facts.place("remote") is not None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="L110",
    slug="bezahlung-ohne-einfluss",
    criterion=Criterion.LAW,
    severity=Severity.HINT,
    slot="support",
    message=Text(
        de="„{words}“: Das Geld hängt hier an einem Ergebnis, das ein Einzelner kaum beeinflusst.",
        en="“{words}”: the money here hangs on a result that one person hardly influences.",
    ),
    question=Text(
        de="Welcher eigene Beitrag kann stattdessen zählen?", en="Which contribution of one's own could count instead?"
    ),
    reason=Text(
        de=(
            "Wo Geld an Zielen hängt, verlangen manche Regelwerke, dass man sie direkt beeinflussen kann. Das ist"
            " ein Hinweis, keine Rechtsberatung."
        ),
        en=(
            "Where money hangs on goals, some rules require that they can be directly influenced. This is a hint, "
            "not legal advice."
        ),
    ),
    source="PBLEntgV § 6 (1); LeistungsTV-Bund § 3 (2)",
    violating=(
        de("Steigt das EBIT bis Ende 2027 um 5 %, gibt es eine Prämie.", "Prämie"),
        de("Der Bonus wird gezahlt, wenn der Aktienkurs bis Ende 2027 auf 80 Euro steigt.", "Bonus"),
        en("If EBIT rises by 5% by the end of 2027, a bonus is paid.", "bonus"),
        en("The bonus is paid if the share price rises to EUR 80 by the end of 2027.", "bonus"),
    ),
    clean=(
        de("Für 12 neue Wartungsverträge bis Ende 2027 gibt es eine Prämie."),
        en("For 12 new maintenance contracts by the end of 2027 a bonus is paid."),
        de("Ich senke die Bonuszahlungen an Händler bis Ende 2027 um 5 %."),
        de("Das EBIT steigt bis Ende 2027 um 5 %, weil ich 3 Werke zusammenlege."),
        en("I will win 20 loyalty scheme members by the end of 2027."),
        en("EBIT rises by 5% by the end of 2027 because I merge 3 plants."),
    ),
    check=_check,
)
