"""A110: The yardstick is another person."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    # "als Kollegin" alone says in which role
    compared = context.facts.place("colleague") if context.reading.vague_words else None
    place = context.facts.place("rival") or compared
    if place is not None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="A110",
    slug="wettlauf-mit-personen",
    criterion=Criterion.ATTRACTIVE,
    severity=Severity.HINT,
    slot="target",
    message=Text(
        de="„{words}“: Der Maßstab ist hier ein anderer Mensch.", en="“{words}”: the yardstick here is another person."
    ),
    question=Text(
        de="Welcher Wert wäre für dich ein Erfolg, unabhängig von anderen?",
        sie="Welcher Wert wäre für Sie ein Erfolg, unabhängig von anderen?",
        en="Which value would be a success for you, whatever others do?",
    ),
    reason=Text(
        de="Auf die Leistung anderer hat man keinen Einfluss, und der Vergleich macht aus Kollegen Gegner.",
        en="One has no influence on what others achieve, and the comparison turns colleagues into opponents.",
    ),
    source=None,
    violating=(
        de("Ich will bis Mai 2027 mehr verkaufen als meine Kollegin.", "als meine Kollegin"),
        de("Ich will besser sein als die Kollegen.", "als die Kollegen"),
        de("Ich will dieses Jahr mehr verkaufen als Kollege Maier.", "als Kollege"),
        en("I want to sell more than my colleague by May 2027.", "than my colleague"),
        en("I want to be better than my colleagues.", "than my colleagues"),
    ),
    clean=(
        de("Ich verkaufe bis Mai 2027 mehr als 20 Küchen."),
        de("Ich übernehme als Kollegin bis Mai 2027 3 Patenschaften."),
        en("I will sell more than 20 kitchens by May 2027."),
        en("I will mentor 3 colleagues by May 2027."),
    ),
    check=_check,
)
