"""R114: More hours or days than there are."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.pace import beyond_calendar
from zielbot.rules.rule import Family, Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    quantity = beyond_calendar(context.facts)
    if quantity is not None:
        yield RULE.found(quantity.span, words=quantity.text)


RULE = Rule(
    id="R114",
    slug="mehr-zeit-als-da-ist",
    criterion=Criterion.REALISTIC,
    severity=Severity.ERROR,
    slot="target",
    message=Text(
        de="„{words}“: So viel Zeit gibt es nicht.",
        en="“{words}”: there is not that much time.",
    ),
    question=Text(
        de="Welche Zahl ist gemeint, und für welchen Zeitraum?", en="Which number is meant, and for which period?"
    ),
    reason=Text(
        de="Ein Tag hat 24 Stunden und eine Woche sieben Tage. Meist ist ein anderer Zeitraum gemeint.",
        en="A day has 24 hours and a week seven days. Mostly another period is meant.",
    ),
    source=None,
    violating=(
        de("Ich lerne bis Ende Mai 2027 jeden Tag 30 Stunden Spanisch.", "30 Stunden"),
        de("Ich gehe bis Juni 2027 an 8 Tagen pro Woche joggen.", "8 Tagen pro Woche"),
        de("Ich lerne bis Ende Januar 2027 600 Stunden Statistik.", "600 Stunden"),
        en("I will study 26 hours a day until May 2027.", "26 hours a day"),
        en("I will run on 8 days a week until June 2027.", "8 days a week"),
    ),
    clean=(
        de("Ich lerne bis Ende Mai 2027 jeden Tag 30 Minuten Spanisch."),
        de("Ich buche bis Ende Januar 2027 30 Tage Urlaub für den Sommer."),
        de("Unsere drei Fräsen laufen bis Mai 2027 zusammen 60 Stunden am Tag."),
        en("I will study 26 hours a week until May 2027."),
        en("Our three ovens run 60 hours a day in total by May 2027."),
    ),
    check=_check,
    family=Family.NUMBER,
)
