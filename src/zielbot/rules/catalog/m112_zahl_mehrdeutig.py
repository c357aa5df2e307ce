"""M112: A number that can be read in two ways."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    for quantity in context.reading.quantities:
        if quantity.ambiguous and quantity.other_value is not None:
            number = context.facts.say.number
            yield RULE.found(
                quantity.span, words=quantity.text, value=number(quantity.value), other=number(quantity.other_value)
            )


RULE = Rule(
    id="M112",
    slug="zahl-mehrdeutig",
    criterion=Criterion.MEASURABLE,
    severity=Severity.WARNING,
    slot="target",
    message=Text(de="„{words}“ kann {value} oder {other} heißen.", en="“{words}” can mean {value} or {other}."),
    question=Text(de="Ist {value} oder {other} gemeint?", en="Is {value} or {other} meant?"),
    reason=Text(
        de="Im Deutschen trennt der Punkt Tausender, im Englischen die Nachkommastellen.",
        en="In German a point separates thousands, in English it separates decimals.",
    ),
    source=None,
    violating=(
        de("Wir erreichen bis Mai 2027 1,250 Abonnenten.", "1,250"),
        de("Ich senke die Kosten bis Mai 2027 auf 3,500 Euro.", "3,500"),
        en("We will reach 1.250 subscribers by May 2027.", "1.250"),
        en("I will cut costs to EUR 3.500 by May 2027.", "3.500"),
    ),
    clean=(
        de("Wir erreichen bis Mai 2027 1.250 Abonnenten."),
        de("Wir erreichen bis Mai 2027 einen Schnitt von 1,2 Stunden."),
        en("We will reach 1,250 subscribers by May 2027."),
        en("We will reach an average of 1.2 hours by May 2027."),
    ),
    check=_check,
)
