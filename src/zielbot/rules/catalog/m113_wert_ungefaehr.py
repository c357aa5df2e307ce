"""M113: About so much."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.goals.quantity import Comparator
from zielbot.rules.bounds import as_bound
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    quantity = context.facts.quantity
    if quantity is not None and quantity.comparator is Comparator.APPROX:
        # a range or a change by about so much has no such simple way out
        plain = not context.facts.is_change and quantity.upper is None
        suggestion = as_bound(context.facts, quantity) if plain else None
        yield RULE.found(quantity.span, words=quantity.text, suggestion=suggestion)


RULE = Rule(
    id="M113",
    slug="wert-ungefaehr",
    criterion=Criterion.MEASURABLE,
    severity=Severity.HINT,
    slot="target",
    message=Text(
        de="„{words}“ lässt offen, ab wann das Ziel erreicht ist.",
        en="“{words}” leaves open from when the goal counts as reached.",
    ),
    question=Text(
        de="Ab welchem Wert gilt das Ziel als erreicht?", en="From which value on does the goal count as reached?"
    ),
    reason=Text(
        de="Knapp daneben ist bei „rund“ Verhandlungssache. „Mindestens“ oder „höchstens“ spart den Streit.",
        en="With “about”, a near miss is a matter of negotiation. “At least” or “at most” saves the argument.",
    ),
    source=None,
    violating=(
        de("Ich führe bis Mai 2027 rund 30 Erstgespräche.", "30 Erstgespräche"),
        de("Wir senken den Verbrauch bis Mai 2027 auf etwa 400 kWh.", "400 kWh"),
        en("I will hold about 30 first interviews by May 2027.", "30"),
        en("We will cut consumption to roughly 400 kWh by May 2027.", "400 kWh"),
    ),
    clean=(
        de("Ich führe bis Mai 2027 mindestens 30 Erstgespräche."),
        de("Wir senken den Verbrauch bis Mai 2027 auf 400 kWh."),
        en("I will hold at least 30 first interviews by May 2027."),
        en("We will cut consumption to 400 kWh by May 2027."),
    ),
    check=_check,
    family=Family.NUMBER,
)
