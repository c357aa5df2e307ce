"""M105: Percent, but of what?"""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    quantity = facts.quantity
    if quantity is None or quantity.unit != "%" or facts.has_measure:
        return
    if not facts.own_words and not facts.places("generic"):
        yield RULE.found(quantity.span, words=quantity.text)


RULE = Rule(
    id="M105",
    slug="prozent-wovon",
    criterion=Criterion.MEASURABLE,
    severity=Severity.WARNING,
    slot="metric",
    message=Text(de="„{words}“: Prozent wovon?", en="“{words}”: percent of what?"),
    question=Text(de="Worauf beziehen sich die Prozent?", en="What do the percentages refer to?"),
    reason=Text(
        de="Prozent sind ein Verhältnis. Ohne das Ganze sagen sie nichts.",
        en="Percent is a ratio. Without the whole it says nothing.",
    ),
    source=None,
    violating=(
        de("Ich werde bis Mai 2027 um 20 % besser.", "20 %"),
        de("Wir wollen bis Ende 2027 um 15 Prozent wachsen.", "15 Prozent"),
        en("I will be 20% better by May 2027.", "20%"),
        en("We want to grow by 15 percent by the end of 2027.", "15 percent"),
    ),
    clean=(
        de("Ich beantworte bis Mai 2027 20 % mehr Anfragen am selben Tag."),
        en("I will answer 20% more requests the same day by May 2027."),
        de("Der Anteil der pünktlichen Züge steigt bis Mai 2027 auf 90 %."),
        de("Ich senke den Papierverbrauch bis Mai 2027 um 20 %."),
        en("The share of punctual trains rises to 90% by May 2027."),
        en("I will cut paper use by 20% by May 2027."),
    ),
    check=_check,
    family=Family.NUMBER,
)
