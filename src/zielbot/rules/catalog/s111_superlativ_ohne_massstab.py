"""S111: The best, but by which standard?"""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    place = facts.place("superlative")
    if place is not None and facts.value is None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="S111",
    slug="superlativ-ohne-massstab",
    criterion=Criterion.SPECIFIC,
    severity=Severity.HINT,
    slot="target",
    message=Text(de="„{words}“: Nach welchem Maßstab?", en="“{words}”: by which standard?"),
    question=Text(
        de="In welcher Rangliste oder an welcher Zahl zeigt sich das?", en="Which ranking or figure shows that?"
    ),
    reason=Text(
        de="Ein Spitzenplatz braucht eine Liste, auf der er steht.", en="A top position needs a list it stands on."
    ),
    source=None,
    violating=(
        de("Wir werden der beste Caterer der Stadt.", "beste"),
        de("Unser Haus wird Marktführer bei Pflegebetten.", "Marktführer"),
        en("We will become the best caterer in town.", "the best"),
        en("Our house will be market leader in care beds.", "market leader"),
    ),
    clean=(
        de("Wir erreichen bis Ende 2027 4,6 Sterne und damit die beste Bewertung der Stadt."),
        de("Ich beantworte Anfragen bis Mai 2027 in 2 Stunden."),
        en("We will reach 4.6 stars by the end of 2027, the best rating in town."),
        en("I will answer requests within 2 hours by May 2027."),
    ),
    check=_check,
    family=Family.WORD,
)
