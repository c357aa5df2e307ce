"""S106: A number, and nothing that narrows down what it is about."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    facts = context.facts
    if facts.value is None or facts.has_scope or facts.draft.outcome is not None:
        return
    noun = facts.general_noun
    if noun is not None or facts.metric is None:
        place = noun or (facts.quantity.span if facts.quantity else None)
        yield RULE.found(place, words=place.of(context.reading.text) if place else facts.metric_name)


RULE = Rule(
    id="S106",
    slug="bereich-fehlt",
    criterion=Criterion.SPECIFIC,
    severity=Severity.WARNING,
    slot="outcome",
    message=Text(
        de="Bei „{words}“ bleibt offen, worauf genau sich das bezieht.",
        en="“{words}” leaves open what exactly it refers to.",
    ),
    question=Text(
        de="Für welche Kunden, welches Produkt oder welchen Bereich gilt das?",
        en="Which customers, product or area does this apply to?",
    ),
    reason=Text(
        de="Ohne Bereich zählt jeder das, was gerade gut aussieht.",
        en="Without a scope everyone counts what happens to look good.",
    ),
    source=None,
    violating=(
        de("Ich steigere den Umsatz bis Ende 2027 um 10 %.", "Umsatz"),
        de("Wir senken die Kosten um 20.000 Euro.", "Kosten"),
        en("I will increase revenue by 10% by the end of 2027.", "revenue"),
        en("We will cut costs by EUR 20,000.", "costs"),
    ),
    clean=(
        de("Ich steigere den Umsatz mit Winterreifen bis Ende 2027 um 10 %."),
        de("Umsatz steigern"),
        en("I will increase revenue from winter tyres by 10% by the end of 2027."),
        en("increase revenue"),
    ),
    check=_check,
    family=Family.NUMBER,
)
