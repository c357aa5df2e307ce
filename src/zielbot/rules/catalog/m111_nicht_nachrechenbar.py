"""M111: A number without a thing it counts or measures."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    quantity = facts.quantity
    if quantity is None or facts.has_measure or quantity.unit == "%" or quantity.unit not in _BARE:
        return
    if not facts.own_words and not facts.places("generic"):
        yield RULE.found(quantity.span, words=quantity.text)


_BARE = ("count", "points", "pp", "x", "bp")
RULE = Rule(
    id="M111",
    slug="nicht-nachrechenbar",
    criterion=Criterion.MEASURABLE,
    severity=Severity.WARNING,
    slot="metric",
    message=Text(
        de="„{words}“: Es fehlt, was gezählt oder gemessen wird.",
        en="“{words}”: what is counted or measured is missing.",
    ),
    question=Text(de="Was zählt oder misst diese Zahl?", en="What does this number count or measure?"),
    reason=Text(
        de="Eine fremde Person müsste mit denselben Unterlagen auf dasselbe Ergebnis kommen.",
        en="A stranger with the same records should arrive at the same result.",
    ),
    source=None,
    violating=(
        de("Ich erreiche bis Mai 2027 mindestens 40.", "40"),
        de("Wir wollen bis Ende 2027 auf 500 kommen.", "500"),
        en("I will reach at least 40.", "40"),
        en("We want to get to 500 by the end of 2027.", "500"),
    ),
    clean=(
        de("Ich erreiche bis Mai 2027 mindestens 40 Anmeldungen."),
        de("Der NPS liegt bis Mai 2027 bei 40."),
        en("I will reach at least 40 registrations by May 2027."),
        en("NPS is at 40 by May 2027."),
    ),
    check=_check,
    family=Family.NUMBER,
)
