"""The same goal in other clothes says the same: case, hyphens, quotation marks, line breaks, list numbers."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest

from zielbot.adapters.resources import kpi_catalogue, language_data
from zielbot.goals.language import Language
from zielbot.reading.reader import Reader

READER = Reader(language_data(), kpi_catalogue())
GOALS = [
    (Language.DE, "Wir senken die Fluktuationsquote bis Ende März 2028 von 14 auf 9 Prozent."),
    (Language.DE, "Bis Mitte Oktober gewinnen wir 30 Patinnen."),
    (Language.DE, "Im zweiten Halbjahr schließen wir 120 Schulungsplätze an."),
    (Language.DE, "+15 % Neukunden im Weihnachtsquartal"),
    (Language.DE, "Wir bauen den Krankenstand bis KW 40 um 5–8 % ab."),
    (Language.DE, "Zum Ende des Monats Juli ist die Termintreue bei 95 %."),
    (Language.EN, "Raise the attendance rate from 82 to 90 percent by the end of March 2028."),
    (Language.EN, "Read 24 books this year, that's two a month."),
]
CLOTHES: dict[str, Callable[[str], str]] = {
    "capitals": str.upper,
    "no capitals": str.lower,
    "no-break spaces": lambda text: text.replace(" %", "\u00a0%").replace(" Pro", "\u202fPro"),
    "no-break hyphens": lambda text: text.replace("-", "\u2011"),
    "soft hyphens": lambda text: text.replace("ung", "u\u00adng").replace("en ", "e\u00adn "),
    "without umlauts": lambda text: text.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss"),
    "German quotation marks": lambda text: f"„{text}“",
    "guillemets": lambda text: f"»{text}«",
    "list number": lambda text: f"1. {text}",
    "list number in a bracket": lambda text: f"2) {text}",
    "bullet": lambda text: f"• {text}",
}


def said(text: str, language: Language) -> tuple[object, ...]:
    reading = READER.read(text, today=dt.date(2027, 1, 15), language=language)
    amount = reading.quantities[0]
    kpis = tuple(metric.kpi for metric in reading.metrics if metric.kpi)[:1]
    return (
        [found.date for found in reading.deadlines],
        (amount.kind, amount.value, amount.baseline, amount.upper, amount.unit, amount.direction, amount.comparator),
        kpis,
    )


@pytest.mark.parametrize("dress", CLOTHES.values(), ids=CLOTHES.keys())
@pytest.mark.parametrize(("language", "goal"), GOALS, ids=[goal for _, goal in GOALS])
def test_a_goal_says_the_same_in_other_clothes(language: Language, goal: str, dress: Callable[[str], str]) -> None:
    assert said(dress(goal), language) == said(goal, language)


@pytest.mark.parametrize(
    ("language", "broken", "whole"),
    [
        (Language.DE, "Wir senken die Fluktuationsquote bis Ende\nMärz 2028 von 14 auf\n9 Prozent.", GOALS[0][1]),
        (Language.DE, "Wir senken die Fluktuationsquote\nbis Ende März 2028 von 14\nauf 9 Prozent.", GOALS[0][1]),
        (Language.EN, "Raise the attendance rate from 82 to\n90 percent by the end of\nMarch 2028.", GOALS[6][1]),
        (Language.DE, "Das Lager spart\n40 TEUR ein.", "Das Lager spart 40 TEUR ein."),
        (
            Language.EN,
            "With this release we cut load\ntime to 2 seconds.",
            "With this release we cut load time to 2 seconds.",
        ),
        (Language.EN, "Grow monthly active\nusers to 10M.", "Grow monthly active users to 10M."),
        (Language.EN, "Bring the cost per bed from\n$500 to\n$300.", "Bring the cost per bed from $500 to $300."),
        (Language.DE, "Verbrauch der Linien\n-8 % zum Vorjahr", "Verbrauch der Linien -8 % zum Vorjahr"),
    ],
)
def test_a_line_that_was_only_too_long_goes_on_in_the_next(language: Language, broken: str, whole: str) -> None:
    assert said(broken, language) == said(whole, language)


@pytest.mark.parametrize(
    "text",
    [
        "Mehr Spenden bis Ende März\nWeniger Austritte, höchstens 12",
        "30 neue Spender gewinnen\n20 Paten finden",
        "Hire two cooks by June\n10 guests a night",
    ],
)
def test_lines_of_a_list_stay_apart(text: str) -> None:
    reading = READER.read(text, today=dt.date(2027, 1, 15))
    assert [goal.of(text) for goal in reading.goals] == text.split("\n")
