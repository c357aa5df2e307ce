from __future__ import annotations

import pytest
from tests.reading.quantity_case import described, quantities, table

from zielbot.goals.language import Language

GERMAN = table("quantities_de") | table("quantities_de_mixed")
ENGLISH = table("quantities_en") | table("quantities_en_mixed")
NONE = table("no_quantity")


@pytest.mark.parametrize(("text", "expected"), GERMAN.items(), ids=GERMAN)
def test_a_german_goal_gives_its_quantity(text: str, expected: str) -> None:
    found = quantities(Language.DE)(text)

    assert found, "no quantity"
    assert described(found[0], expected) == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH.items(), ids=ENGLISH)
def test_an_english_goal_gives_its_quantity(text: str, expected: str) -> None:
    found = quantities(Language.EN)(text)

    assert found, "no quantity"
    assert described(found[0], expected) == expected


@pytest.mark.parametrize("text", NONE["de"])
def test_german_names_idioms_and_articles_are_no_quantity(text: str) -> None:
    assert [quantity.text for quantity in quantities(Language.DE)(text)] == []


@pytest.mark.parametrize("text", NONE["en"])
def test_english_names_idioms_and_articles_are_no_quantity(text: str) -> None:
    assert [quantity.text for quantity in quantities(Language.EN)(text)] == []
