"""L111: An order worded as an agreement."""

from __future__ import annotations

from collections.abc import Iterator

from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Text
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule, de, en


def _check(context: RuleContext) -> Iterator[Finding]:
    place = context.facts.place("order")
    if place is not None:
        yield RULE.found(place, words=place.of(context.reading.text))


RULE = Rule(
    id="L111",
    slug="vorgabe-statt-vereinbarung",
    criterion=Criterion.LAW,
    severity=Severity.HINT,
    slot=None,
    message=Text(
        de="„{words}“ klingt nach einer Vorgabe. Eine Zielvereinbarung wird verhandelt.",
        en="“{words}” sounds like an order. A goal agreement is negotiated.",
    ),
    question=Text(
        de="Was davon habt ihr miteinander verabredet?",
        sie="Was davon haben Sie miteinander verabredet?",
        en="What of it have you agreed on with each other?",
    ),
    reason=Text(
        de=(
            "Ist eine Vereinbarung zugesagt, muss der Arbeitgeber über die Ziele verhandeln und darf sie nicht "
            "einseitig setzen; eine zu spät erteilte Vorgabe kann zum Schadensersatz führen. Das ist ein Hinweis, "
            "keine Rechtsberatung."
        ),
        en=(
            "Where an agreement has been promised, the employer has to negotiate goals and may not set them alone; an "
            "order given too late can lead to damages. This is a hint, not legal advice."
        ),
    ),
    source="BAG 3.7.2024, 10 AZR 171/23; BAG 19.2.2025, 10 AZR 57/24; BAG 17.12.2020, 8 AZR 149/20",
    violating=(
        de("Sie haben bis Mai 2027 20 Küchen zu verkaufen.", "Sie haben"),
        de("Der Mitarbeiter wird angewiesen, bis Mai 2027 20 Küchen zu verkaufen.", "wird angewiesen"),
        en("The employee is instructed to sell 20 kitchens by May 2027.", "is instructed"),
        en("You are required to sell 20 kitchens by May 2027.", "are required"),
    ),
    clean=(
        de("Ich verkaufe bis Mai 2027 20 Küchen."),
        de("Wir vereinbaren: Bis Mai 2027 werden 20 Küchen verkauft."),
        en("I will sell 20 kitchens by May 2027."),
        en("We agree: 20 kitchens will be sold by May 2027."),
    ),
    check=_check,
)
