"""Which of the two languages a text is written in."""

from __future__ import annotations

import pytest

from zielbot.adapters.resources import kpi_catalogue, language_data
from zielbot.goals.language import Language
from zielbot.reading.reader import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(language_data(), kpi_catalogue())


GERMAN = [
    "Ich möchte im Mai die Meisterprüfung bestehen.",
    "umsatz rauf",
    "Weniger Papier",
    "MEHR UMSATZ IM ONLINESHOP",
    "Churn Rate senken",
    "Den NPS von 20 auf 30 bringen",
    "bis KW 36 20 % mehr Leads",
    "wir moechten die kuendigungen verringern",
    "Kündigungen",
    "Heuer 300 Gäste mehr",
    "Innert drei Monaten fit werden",
    "Marketing Budget um 5 % kürzen",
    "Sales Team aufbauen",
    "keine ahnung",
    "Rollout CRM bis Q3 abschließen",
    "Steigerung der Conversion",
]
ENGLISH = [
    "I want to pass the exam in May.",
    "revenue up",
    "Less paper",
    "MORE REVENUE IN THE WEB SHOP",
    "Reduce the churn rate",
    "Raise NPS from 20 to 30",
    "by week 36 20% more leads",
    "Fewer complaints",
    "Get fit within three months",
    "Hire four cooks",
    "Make customers happier",
    "no idea",
    "Zero accidents",
    "Run a marathon",
    "Our kindergarten needs more staff",
]
EVEN = ["", "NPS 40", "42", "???", "🚀🚀", "Qwrtz Zzz", "+15 % NPS"]


@pytest.mark.parametrize("text", GERMAN)
def test_german_is_told_by_few_words(reader: Reader, text: str) -> None:
    assert reader.detect(text) is Language.DE


@pytest.mark.parametrize("text", ENGLISH)
def test_english_is_told_by_few_words(reader: Reader, text: str) -> None:
    assert reader.detect(text) is Language.EN


@pytest.mark.parametrize("text", EVEN)
def test_german_is_taken_where_nothing_tells(reader: Reader, text: str) -> None:
    assert reader.detect(text) is Language.DE
