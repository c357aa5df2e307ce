from __future__ import annotations

from decimal import Decimal

import pytest

from zielbot.goals.language import Language
from zielbot.reading.numbers import parse_number


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("7", "7"),
        ("7,5", "7.5"),
        ("99.9", "99.9"),
        ("1.250", "1250"),
        ("1.000.000", "1000000"),
        ("1.250,50", "1250.50"),
        ("1,250.50", "1250.50"),
        ("1'000", "1000"),
        ("12 500", "12500"),
        ("0,125", "0.125"),
        ("0.125", "0.125"),
        ("1'234'567,89", "1234567.89"),
    ],
)
def test_german_notation_is_read(text: str, value: str) -> None:
    number = parse_number(text, Language.DE)

    assert number == (Decimal(value), None)


@pytest.mark.parametrize(
    ("text", "value"),
    [("1,250", "1250"), ("1,000,000", "1000000"), ("2.5", "2.5"), ("2,5", "2.5"), ("1,250.5", "1250.5")],
)
def test_english_notation_is_read(text: str, value: str) -> None:
    number = parse_number(text, Language.EN)

    assert number == (Decimal(value), None)


@pytest.mark.parametrize(("text", "language"), [("1,250", Language.DE), ("1.250", Language.EN)])
def test_the_other_languages_notation_gives_both_readings(text: str, language: Language) -> None:
    assert parse_number(text, language) == (Decimal("1.250"), Decimal(1250))
    assert parse_number(text, language, counted=True) == (Decimal(1250), Decimal("1.250"))


@pytest.mark.parametrize("text", ["30.09.2027", "1.2.3", "1,2.3,4", "12,34,56", "1.25,5.0", "9" * 30])
def test_dates_versions_and_endless_digits_are_no_numbers(text: str) -> None:
    assert parse_number(text, Language.DE) is None
