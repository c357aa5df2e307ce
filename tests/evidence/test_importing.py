"""Tables from other systems become past agreements; what cannot be read is named, not guessed."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from zielbot.adapters.resources import kpi_catalogue
from zielbot.errors import InvalidValue
from zielbot.evidence.import_words import problem_words
from zielbot.evidence.importing import RowProblem, guess_columns, import_rows, pseudonym, written_row
from zielbot.goals.language import Language
from zielbot.goals.precedent import Precedent
from zielbot.goals.quantity import Direction

KEY = b"a key for tests"


def row(**cells: str) -> dict[str, str]:
    return {"id": "a1", "text": "Rüstzeit verkürzen", **cells}


def only(*rows: dict[str, str]) -> Precedent | RowProblem:
    result = import_rows(rows, key=KEY)
    return (*result.problems, *result.precedents)[0]


def test_a_full_row_becomes_an_agreement() -> None:
    found = only(
        row(
            metric="Rüstzeit",
            unit="min",
            direction="senken",
            baseline="42,5",
            target="35",
            actual="36,25",
            start="01.01.2026",
            end="31.12.2026",
            group="Stanzerei",
            person="Anna Beispiel",
            released="ja",
        )
    )

    assert found == Precedent(
        id="a1",
        text="Rüstzeit verkürzen",
        metric="Rüstzeit",
        unit="min",
        direction=Direction.DOWN,
        baseline=Decimal("42.5"),
        target=Decimal(35),
        actual=Decimal("36.25"),
        start=date(2026, 1, 1),
        end=date(2026, 12, 31),
        group="Stanzerei",
        person=pseudonym("Anna Beispiel", KEY),
        released=True,
    )


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("1.250,50", "1250.50"),
        ("1,250.50", "1250.50"),
        ("1.234.567", "1234567"),
        ("12,5", "12.5"),
        ("99.55", "99.55"),
        ("0,125", "0.125"),
        ("1 250", "1250"),
        ("1'250", "1250"),
        ("−3,5", "-3.5"),
        ("7 %", "7"),
        ("EUR 300", "300"),
        ("1250,", "1250"),
        ("32708782.0", "32708782.0"),
    ],
)
def test_numbers_are_read_in_german_and_english_notation(cell: str, value: str) -> None:
    found = only(row(baseline=cell))

    assert isinstance(found, Precedent), found
    assert found.baseline == Decimal(value)


@pytest.mark.parametrize(
    ("cells", "values"),
    [
        (("1.250", "17,5"), ("1250", "17.5")),
        (("1.250", "17.5"), ("1.250", "17.5")),
        (("1,250", "17.5"), ("1250", "17.5")),
    ],
    ids=["a comma elsewhere", "a point elsewhere", "a point elsewhere, comma here"],
)
def test_the_other_cells_of_the_file_decide_what_a_mark_means(cells: tuple[str, ...], values: tuple[str, ...]) -> None:
    result = import_rows([row(id=str(n), baseline=cell) for n, cell in enumerate(cells)], key=KEY)

    assert [found.baseline for found in result.precedents] == [Decimal(value) for value in values]


@pytest.mark.parametrize(
    ("cells", "column", "code"),
    [
        ({"baseline": "1.250"}, "baseline", "ambiguous_number"),
        ({"target": "viel"}, "target", "bad_number"),
        ({"actual": "12 von 15"}, "actual", "bad_number"),
        ({"end": "31.02.2026"}, "end", "bad_date"),
        ({"end": "demnächst"}, "end", "bad_date"),
        ({"start": "03/04/2026"}, "start", "ambiguous_date"),
        ({"direction": "seitwärts"}, "direction", "unknown_direction"),
        ({"start": "2026-06-01", "end": "2026-05-31"}, "end", "end_before_start"),
        ({"text": "x" * 2_001}, "text", "too_long"),
        ({"group": "a\x00b"}, "group", "not_text"),
        ({"text": "", "metric": ""}, "text", "nothing_to_find"),
    ],
)
def test_a_row_that_cannot_be_read_is_set_aside_with_its_reason(cells: dict[str, str], column: str, code: str) -> None:
    result = import_rows([row(id="good"), row(**cells)], key=KEY)

    assert [found.id for found in result.precedents] == ["good"]
    assert [(problem.row, problem.column, problem.code) for problem in result.problems] == [(2, column, code)]
    for language in Language:
        assert f"{column}" in problem_words(result.problems[0], language)


@pytest.mark.parametrize(
    ("start", "end", "days"),
    [
        ("2026", "2026", (date(2026, 1, 1), date(2026, 12, 31))),
        ("2024-02", "2024-02", (date(2024, 2, 1), date(2024, 2, 29))),
        ("Q3 2026", "Q4/2026", (date(2026, 7, 1), date(2026, 12, 31))),
        ("1.4.26", "30.6.2026", (date(2026, 4, 1), date(2026, 6, 30))),
        ("2026-01-01 00:00:00", "2026/12/31", (date(2026, 1, 1), date(2026, 12, 31))),
        ("04/13/2026", "12/01/2026", (date(2026, 4, 13), date(2026, 12, 1))),
        ("13/04/2026", "01/12/2026", (date(2026, 4, 13), date(2026, 12, 1))),
    ],
    ids=["years", "months", "quarters", "german", "spreadsheet", "american", "british"],
)
def test_dates_are_read_in_the_notation_of_the_file(start: str, end: str, days: tuple[date, date]) -> None:
    found = only(row(start=start, end=end))

    assert isinstance(found, Precedent), found
    assert (found.start, found.end) == days


def test_the_columns_of_a_german_table_are_recognised() -> None:
    found = guess_columns(
        ["Nr.", "Zieltext", "Kennzahl", "Einheit", "Ausgangswert", "Zielwert", "Ist", "Beginn", "Ende", "Mitarbeiter"]
    )

    assert found == {
        "id": "Nr.", "text": "Zieltext", "metric": "Kennzahl", "unit": "Einheit", "baseline": "Ausgangswert",
        "target": "Zielwert", "actual": "Ist", "start": "Beginn", "end": "Ende", "person": "Mitarbeiter",
    }  # fmt: skip


def test_given_columns_are_used_instead_of_guessed_ones() -> None:
    result = import_rows([{"A": "k1", "B": "Ausschuss senken"}], key=KEY, columns={"id": "A", "text": "B"})

    assert [(found.id, found.text) for found in result.precedents] == [("k1", "Ausschuss senken")]


def test_the_unit_beside_a_number_is_taken_where_the_column_is_empty() -> None:
    found = only(row(baseline="8 %", target="6 %"))

    assert isinstance(found, Precedent)
    assert (found.unit, found.direction) == ("%", Direction.DOWN)


@pytest.mark.parametrize(
    ("said", "unit"),
    [
        ("Prozent", "%"),
        ("Stk.", "count"),
        ("Tage", "d"),
        ("Euro", "EUR"),
        ("Paletten", "Paletten"),
        ("-", "-"),
        ("", ""),
    ],
)
def test_units_are_known_by_their_german_names(said: str, unit: str) -> None:
    found = only(row(unit=said))

    assert isinstance(found, Precedent)
    assert found.unit == unit


def test_a_named_kpi_brings_its_unit_and_direction_where_the_row_is_silent() -> None:
    result = import_rows([row(metric="Churn Rate", baseline="8", target="")], key=KEY, kpis=kpi_catalogue())

    (found,) = result.precedents
    assert (found.kpi, found.unit, found.direction) == ("churn_rate", "%", Direction.DOWN)


def test_a_row_without_an_id_gets_the_same_one_when_only_its_outcome_changes() -> None:
    first = only({"text": "Stürze vermeiden", "person": "Ben", "actual": ""})
    again = only({"text": "Stürze vermeiden", "person": "Ben", "actual": "3"})
    other = only({"text": "Stürze vermeiden", "person": "Cem", "actual": "3"})

    assert isinstance(first, Precedent)
    assert isinstance(again, Precedent)
    assert isinstance(other, Precedent)
    assert first.id == again.id != other.id


def test_the_second_row_of_an_id_is_set_aside() -> None:
    result = import_rows([row(), row(text="noch einmal")], key=KEY)

    assert [problem.code for problem in result.problems] == ["duplicate_id"]


def test_a_pseudonym_hides_the_name_and_holds_for_all_ways_to_write_it() -> None:
    hidden = pseudonym("Anna Müller", KEY)

    assert hidden == pseudonym("  anna  MÜLLER ", KEY) == pseudonym("Anna Mu\u0308ller", KEY)
    assert hidden != pseudonym("Anna Müller", b"another key")
    assert "anna" not in hidden
    assert pseudonym(" ", KEY) == ""


def test_empty_rows_and_an_empty_table_give_nothing() -> None:
    assert import_rows([], key=KEY).precedents == ()
    assert import_rows([{"id": "", "text": " "}], key=KEY).problems == ()


HEADS = [
    ("Kennung;Zielvereinbarung;Messgröße;Stand Vorjahr;Zielwert;Ergebnis", "id text metric baseline target actual"),
    ("Nr.;Mitarbeiter/in;Kennzahl;Ist Vorjahr;Soll 2025;Ist-Wert", "id person metric baseline target actual"),
    ("Beginn der Vereinbarung;Ende der Vereinbarung;Vereinbarung;Einheit", "start end text unit"),
    ("ID;Goal;Baseline value;Target value;Actual value;Start date", "id text baseline target actual start"),
    ("Personalnummer;Team;KPI;Basiswert;Planwert;Istwert", "person group metric baseline target actual"),
]


@pytest.mark.parametrize(("head", "fields"), HEADS, ids=[head.split(";")[0] for head, _ in HEADS])
def test_columns_are_known_by_the_words_of_their_names(head: str, fields: str) -> None:
    found = guess_columns(head.split(";"))

    assert {header: field for field, header in found.items()} == dict(zip(head.split(";"), fields.split(), strict=True))


def test_columns_can_be_named_and_unused_ones_are_told() -> None:
    rows = [{"Ziel": "Rüstzeit", "Wert A": "42", "Wert B": "36", "Bemerkung": "gut"}]

    result = import_rows(rows, key=KEY, columns=["Ausgangswert=Wert A", "actual = wert b"])

    assert result.precedents[0].baseline == 42
    assert result.precedents[0].actual == 36
    assert result.unused == ("Bemerkung",)
    assert result.silent == 1


@pytest.mark.parametrize("told", ["Quatsch=Ziel", "actual=Quatsch", "actual"])
def test_a_column_that_is_not_there_is_refused(told: str) -> None:
    with pytest.raises(InvalidValue):
        import_rows([{"Ziel": "Rüstzeit"}], key=KEY, columns=[told])


@pytest.mark.parametrize("cell", ["k. A.", "–", "n/a", "offen"])
def test_a_cell_that_says_there_is_nothing_is_empty(cell: str) -> None:
    found = only(row(actual=cell, end=cell))

    assert isinstance(found, Precedent), found
    assert (found.actual, found.end) == (None, None)


@pytest.mark.parametrize(
    ("cell", "day"),
    [("Dez. 2024", date(2024, 12, 31)), ("März 2025", date(2025, 3, 31)), ("Feb 2024", date(2024, 2, 29))],
)
def test_months_may_be_named(cell: str, day: date) -> None:
    found = only(row(end=cell))

    assert isinstance(found, Precedent), found
    assert found.end == day


def test_about_a_number_is_the_number() -> None:
    found = only(row(target="ca. 5 %"))

    assert isinstance(found, Precedent), found
    assert (found.target, found.unit) == (5, "%")


def test_what_was_written_out_is_read_back_as_the_same() -> None:
    given = only(
        row(metric="Churn Rate", unit="%", baseline="8,50", actual="7", end="2025-12-31", person="Anna", released="ja")
    )
    assert isinstance(given, Precedent)

    cells = {name: "" if cell is None else str(cell) for name, cell in written_row(given).items()}

    assert only(cells) == given
