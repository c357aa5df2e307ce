"""What became of those who aimed high."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from tests.evidence.cases import history, question

from zielbot.evidence.reference_book import ReferenceBook
from zielbot.goals.precedent import Precedent
from zielbot.goals.quantity import Direction

MODEST = history(ambition=0.02, prefix="m")


def _high(*changes: float, direction: Direction = Direction.DOWN, year: int = 2025) -> list[Precedent]:
    return history(changes=changes, ambition=0.4, prefix="h", direction=direction, year=year)


def test_their_share_and_where_half_of_them_ended_are_told() -> None:
    book = ReferenceBook([*MODEST, *_high(-0.45, -0.2, -0.2, -0.2, -0.1, -0.1)])

    higher = book.higher_aims(question())

    assert higher is not None
    assert (higher.n, higher.people) == (6, 6)
    assert higher.share == pytest.approx(0.25)
    assert abs(higher.landed - Decimal(32)) <= 2


def test_they_are_told_for_the_baseline_asked_about() -> None:
    book = ReferenceBook([*MODEST, *_high(-0.45, -0.2, -0.2, -0.2, -0.1, -0.1)])

    higher = book.higher_aims(question(baseline=400, target=360))

    assert higher is not None
    assert abs(higher.landed - Decimal(320)) <= 20


@pytest.mark.parametrize("few", range(5))
def test_nothing_is_told_of_fewer_than_five(few: int) -> None:
    book = ReferenceBook([*MODEST, *_high(*([-0.2] * few))])

    assert book.higher_aims(question()) is None


def test_five_cases_of_four_people_are_too_few() -> None:
    cases = _high(-0.2, -0.2, -0.2, -0.2, -0.2)
    book = ReferenceBook([*MODEST, *cases[:4], replace(cases[4], person=cases[0].person)])

    assert book.higher_aims(question()) is None


def test_who_aims_higher_than_all_is_told_the_same() -> None:
    """The line is the book's, so that no sequence of questions moves it past a single case."""
    book = ReferenceBook([*MODEST, *_high(-0.45, -0.2, -0.2, -0.2, -0.1, -0.1)])

    assert len({book.higher_aims(question(target=target)) for target in (39, 30, 20, 5)}) == 1


def test_a_case_that_comes_alone_changes_nothing() -> None:
    cases = [*MODEST, *_high(-0.45, -0.2, -0.2, -0.2, -0.1, -0.1, year=2024)]
    late = replace(_high(-0.3)[0], id="late", person="late", end=date(2025, 9, 30))

    asked = question(start=date(2025, 12, 1))

    assert ReferenceBook([*cases, late]).higher_aims(asked) == ReferenceBook(cases).higher_aims(asked)
