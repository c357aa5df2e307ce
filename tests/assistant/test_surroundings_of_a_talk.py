"""What surrounds a conversation is offered at the right question, once, and never taken without being picked."""

from __future__ import annotations

import pytest

from zielbot.adapters.objectives import read_objectives
from zielbot.drafting.nouns_de import with_capitals
from zielbot.drafting.offers import objectives_for
from zielbot.drafting.taken_back import without_taken_back
from zielbot.errors import SettingsError
from zielbot.goals.draft import GoalDraft


def test_objectives_are_read_one_a_line(tmp_path: object) -> None:
    file = tmp_path / "ziele.csv"  # type: ignore[operator]
    file.write_text("Ausschuss halbieren;Werk 2\n# Notiz\n\nKunden binden;Vertrieb\n", "utf-8")

    assert read_objectives(file) == ("Ausschuss halbieren", "Kunden binden")
    assert read_objectives(None) == ()


def test_a_missing_file_of_objectives_stops_the_start(tmp_path: object) -> None:
    with pytest.raises(SettingsError):
        read_objectives(tmp_path / "fehlt.txt")  # type: ignore[operator]


def test_no_more_than_three_objectives_are_offered_and_none_that_was_declined() -> None:
    offers = objectives_for(("A eins", "B zwei", "C drei", "D vier"), GoalDraft(), declined={"A eins"})

    assert len(offers) <= 3
    assert "A eins" not in {offer.label for offer in offers}


@pytest.mark.parametrize(
    ("said", "counts"),
    [("9 %, nee, eher 11 %", "11"), ("eher 18 als 14", "18"), ("von 300 im Monat etwa 20", "20"), ("7", "7")],
)
def test_only_the_last_word_on_a_number_counts(said: str, counts: str) -> None:
    digits = [word.strip(",") for word in without_taken_back(said).split() if word.strip(",").isdigit()]

    assert digits == [counts]


@pytest.mark.parametrize(
    ("small", "expected"),
    [
        ("doppelseitig drucken als standard", "doppelseitig drucken als Standard"),
        ("weil wir jede woche arbeiten", "weil wir jede Woche arbeiten"),
        ("wir müssen löhne zahlen", "wir müssen Löhne zahlen"),
        ("Schon Groß", "Schon Groß"),
    ],
)
def test_nouns_get_their_capital_where_all_is_written_small(small: str, expected: str) -> None:
    assert with_capitals(small) == expected
