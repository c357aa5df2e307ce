"""Targets that are set by a flat markup, or far from those of alike roles, are pointed out."""

from __future__ import annotations

from decimal import Decimal

import pytest

from zielbot.evidence.fairness import PlannedTarget, fairness_notes, fairness_words
from zielbot.goals.language import Language
from zielbot.goals.quantity import Direction


def planned(
    number: int, baseline: str, target: str, *, role: str = "Vertrieb", metric: str = "Umsatz"
) -> PlannedTarget:
    return PlannedTarget(f"t{number}", role, metric, "EUR", Direction.UP, Decimal(baseline), Decimal(target))


def test_the_same_percentage_on_each_last_result_is_pointed_out() -> None:
    notes = fairness_notes(
        [planned(1, "100", "110"), planned(2, "250", "275"), planned(3, "80", "88"), planned(4, "90", "120")]
    )

    assert [(note.kind, note.ids, note.value) for note in notes if note.kind == "flat_markup"] == [
        ("flat_markup", ("t1", "t2", "t3"), Decimal(10))
    ]


@pytest.mark.parametrize(
    "targets",
    [
        [planned(1, "100", "110"), planned(2, "250", "275")],
        [planned(1, "100", "110"), planned(2, "100", "110"), planned(3, "100", "110")],
        [planned(1, "100", "104"), planned(2, "250", "275"), planned(3, "80", "91")],
        [planned(1, "0", "5"), planned(2, "0", "8"), planned(3, "0", "9")],
    ],
    ids=["only two", "the same starting point", "different percentages", "from nothing"],
)
def test_no_markup_is_claimed_without_a_pattern(targets: list[PlannedTarget]) -> None:
    assert [note for note in fairness_notes(targets) if note.kind == "flat_markup"] == []


def test_a_target_far_from_those_of_the_same_role_is_pointed_out() -> None:
    targets = [planned(1, "100", "108"), planned(2, "120", "131"), planned(3, "90", "97"), planned(4, "100", "150")]

    notes = [note for note in fairness_notes(targets) if note.kind == "uneven"]

    assert [note.ids for note in notes] == [("t4",)]
    assert notes[0].value > 2


def test_other_roles_and_measures_are_not_compared() -> None:
    targets = [
        planned(1, "100", "105"),
        planned(2, "100", "106", role="Innendienst"),
        planned(3, "100", "104", metric="Deckungsbeitrag"),
        planned(4, "100", "190"),
    ]

    assert fairness_notes(targets) == ()


@pytest.mark.parametrize("language", list(Language))
def test_the_notes_read_as_sentences(language: Language) -> None:
    targets = [planned(1, "100", "92.5"), planned(2, "200", "185"), planned(3, "300", "277.5")]
    targets += [
        planned(4, "100", "108", role="B"),
        planned(5, "120", "131", role="B"),
        planned(6, "90", "200", role="B"),
    ]

    said = [fairness_words(note, language) for note in fairness_notes(targets)]

    assert len(said) == 2
    assert ("7,5 % unter" if language is Language.DE else "7.5% below") in said[0]
    assert "(B)" in said[1]
