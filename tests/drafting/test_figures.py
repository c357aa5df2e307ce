"""Bare numbers in answers."""

from __future__ import annotations

from decimal import Decimal

import pytest

from zielbot.drafting.figures import Figure, parse_number, read_figures
from zielbot.goals.language import Language
from zielbot.goals.quantity import Comparator, Direction, QuantityKind

DE, EN = Language.DE, Language.EN


@pytest.mark.parametrize(
    ("text", "language", "value", "unit"),
    [
        ("32", DE, "32", None),
        ("im Moment 8 %", DE, "8", "%"),
        ("heute im Schnitt 26 Stunden", DE, "26", "h"),
        ("1,2 Mio. Euro", DE, "1200000", "EUR"),
        ("1.250,5", DE, "1250.5", None),
        ("1,250.5", EN, "1250.5", None),
        ("12h", DE, "12", "h"),
        ("5k", EN, "5000", None),
        ("4,5 Sterne", DE, "4.5", "stars"),
        ("anderthalb Stunden", DE, "1.5", "h"),
        ("unter ner Stunde", DE, "1", "h"),
        ("vielleicht eine", DE, "1", None),
        ("€ 1200", DE, "1200", "EUR"),
        ("2 Prozentpunkte", DE, "2", "pp"),
        ("40 neue Kunden", DE, "40", "neue Kunden"),
        ("78 von 100 Punkten", DE, "78", "points"),
        ("23 von 110", DE, "23", "count"),
        ("-12", DE, "-12", None),
        ("six a month", EN, "6", None),
    ],
)
def test_the_number_and_its_unit_are_read(text: str, language: Language, value: str, unit: str | None) -> None:
    figures = read_figures(text, language)

    assert [(figure.value, figure.unit) for figure in figures] == [(Decimal(value), unit)]


@pytest.mark.parametrize(
    ("text", "comparator"),
    [
        ("unter 12 Stunden", Comparator.LT),
        ("höchstens 7 pro Release", Comparator.LE),
        ("mindestens ne 3", Comparator.GE),
        ("so um die 20", Comparator.APPROX),
        ("zwei oder weniger", Comparator.LE),
        ("über 90 %", Comparator.GT),
        ("40", Comparator.EQ),
    ],
)
def test_what_binds_the_number_is_read(text: str, comparator: Comparator) -> None:
    assert read_figures(text, DE)[0].comparator is comparator


@pytest.mark.parametrize(
    ("text", "kind", "direction"),
    [
        ("um 10 %", QuantityKind.CHANGE, None),
        ("10 % weniger", QuantityKind.CHANGE, Direction.DOWN),
        ("+15%", QuantityKind.CHANGE, Direction.UP),
        ("halb so viele", QuantityKind.FACTOR, Direction.DOWN),
        ("das Doppelte", QuantityKind.FACTOR, Direction.UP),
        ("auf 10", QuantityKind.ABSOLUTE, None),
    ],
)
def test_a_change_is_told_from_a_level(text: str, kind: QuantityKind, direction: Direction | None) -> None:
    figure: Figure = read_figures(text, DE)[0]

    assert (figure.kind, figure.direction) == (kind, direction)


@pytest.mark.parametrize("text", ["keine", "eine bestandene Prüfung", "deutlich mehr", "bald", "V2"])
def test_words_without_a_number_give_none(text: str) -> None:
    assert read_figures(text, DE) == ()


def test_the_reference_of_a_rate_is_kept() -> None:
    figure = read_figures("höchstens 7 pro Release", DE)[0]

    assert (figure.per, figure.spoken) == ("Release", "7")


@pytest.mark.parametrize("raw", ["1.2.3,4,5", "..", ""])
def test_what_is_not_one_number_is_none(raw: str) -> None:
    assert parse_number(raw, DE) is None
