"""Bare numbers in answers."""

from __future__ import annotations

from decimal import Decimal

import pytest

from zielbot.drafting.figures import Figure, parse_number, read_figures
from zielbot.drafting.figures_in_words import share
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
        ("eine Viertelstunde", DE, "15", "min"),
        ("ne halbe Stunde", DE, "30", "min"),
        ("1 1/2 Stunden", DE, "1.5", "h"),
        ("half an hour", EN, "30", "min"),
        ("an hour and a half", EN, "90", "min"),
        ("6,2. Ach nee, im Mai waren es 5,8", DE, "5.8", None),
        ("70ish", EN, "70", None),
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
        ("30 %+", Comparator.GE),
        ("8 max", Comparator.LE),
        ("maximal eine Viertelstunde", Comparator.LE),
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


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [("ca 20-25", 20, 25), ("vier oder fünf", 4, 5), ("so drei, vier", 3, 4), ("zwischen 6 und 9", 6, 9)],
)
def test_two_numbers_are_one_range(text: str, low: int, high: int) -> None:
    assert [(figure.value, figure.upper, figure.kind) for figure in read_figures(text, DE)] == [
        (Decimal(low), Decimal(high), QuantityKind.ABSOLUTE)
    ]


def test_how_often_counts_where_it_is_asked() -> None:
    assert read_figures("zweimal die Woche", DE) == ()

    assert [(one.value, one.per) for one in read_figures("zweimal die Woche", DE, often=True)] == [(Decimal(2), "wk")]


@pytest.mark.parametrize(
    ("text", "language", "value", "spoken"),
    [
        ("etwas mehr als die hälfte", DE, "50", "etwas mehr als die Hälfte"),
        ("jeder dritte", DE, "33.3", "ein Drittel"),
        ("around two thirds of them", EN, "66.7", "around two thirds"),
        ("one in five", EN, "20", "one in five"),
    ],
)
def test_a_share_in_words_is_a_level(text: str, language: Language, value: str, spoken: str) -> None:
    found = share(text, language)

    assert found is not None
    assert (found.value, found.spoken) == (Decimal(value), spoken)


@pytest.mark.parametrize(("text", "language"), [("um ein Drittel", DE), ("ein Viertel weniger", DE), ("by half", EN)])
def test_a_change_by_a_share_is_no_level(text: str, language: Language) -> None:
    assert share(text, language) is None


@pytest.mark.parametrize("raw", ["1.2.3,4,5", "..", ""])
def test_what_is_not_one_number_is_none(raw: str) -> None:
    assert parse_number(raw, DE) is None
