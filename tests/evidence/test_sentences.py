"""Verdicts in words, and as a picture."""

from __future__ import annotations

import itertools
import re
from dataclasses import replace
from decimal import Decimal
from xml.etree import ElementTree

import pytest
from tests.evidence.cases import history, question

from zielbot.evidence.ambition import HigherAims
from zielbot.evidence.plot import WIDTH, Picture, Words, corridor_picture
from zielbot.evidence.reference_book import ReferenceBook
from zielbot.evidence.sentences import amount, explain, offer
from zielbot.evidence.svg import as_svg
from zielbot.goals.language import Language
from zielbot.goals.precedent import Evidence, EvidenceVerdict, TargetQuery
from zielbot.goals.quantity import Direction


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("target", [60, 37, 31, 12, None])
def test_each_verdict_is_explained_with_its_sample(target: float | None, language: Language) -> None:
    query = question(target=target)

    said = explain(ReferenceBook(history()).assess(query), query, language)

    assert "10 " in said
    assert "2025" in said
    assert "{" not in said
    if target is not None:
        assert str(target) in said
        assert "%" in said


def test_the_german_sentence_reads_as_written_by_a_person() -> None:
    query = question(target=37)

    said = explain(ReferenceBook(history()).assess(query), query, Language.DE)

    assert re.fullmatch(
        r"Ein Ziel von 37 Minuten liegt im üblichen Rahmen \(heutiger Stand bis [\d,]+ Minuten\): Von 10 Vereinbarungen zur "
        r"gleichen Kennzahl \(10 Personen, 2025\) kamen rund \d+ % mindestens so weit\. Üblich: [\d,]+ Minuten; "
        r"ehrgeizig: [\d,]+ Minuten\.",
        said,
    )


def test_the_range_is_told_from_small_to_large_whichever_way_the_measure_points() -> None:
    query = question(target=None)
    found = ReferenceBook(history()).assess(query)
    assert found.corridor is not None
    easy = replace(found, corridor=replace(found.corridor, p20=query.baseline - 1))

    said = explain(easy, query, Language.EN)

    range_told = re.search(r"usual range of ([\d.]+) to ([\d.]+) minutes", said)
    assert range_told is not None
    assert float(range_told[1]) < float(range_told[2])


@pytest.mark.parametrize(
    ("language", "part"),
    [(Language.DE, "Rahmen vom heutigen Stand bis"), (Language.EN, "usual range from today's value to")],
    ids=["de", "en"],
)
def test_an_easy_end_no_better_than_today_is_called_todays_value(language: Language, part: str) -> None:
    query = question(target=None)
    found = ReferenceBook(history()).assess(query)
    assert found.corridor is not None
    worse = replace(found, corridor=replace(found.corridor, p20=query.baseline + 2))

    assert part in explain(worse, query, language)


def test_what_was_said_before_is_left_out_of_the_brief_words() -> None:
    query = question(target=37)
    found = ReferenceBook(history()).assess(query)

    assert "Üblich" in explain(found, query, Language.DE)
    assert "Üblich" not in explain(found, query, Language.DE, brief=True)


def test_a_target_beyond_is_told_what_became_of_those_who_aimed_high() -> None:
    query = question(target=12)
    found = ReferenceBook(history()).assess(query)
    higher = HigherAims(n=9, people=8, share=0.4, landed=Decimal(34), basis="unit")

    said = explain(found, query, Language.DE, higher=higher)

    assert (
        said.count(
            "mehr als die übliche Veränderung vornahm (9 Vereinbarungen mit gleicher Einheit und Richtung, 8 Personen)"
        )
        == 1
    )
    assert "rund 40 % ans Ziel; die Hälfte erreichte 34 Minuten oder weniger." in said
    assert "half of them reached 34 minutes or less." in explain(found, query, Language.EN, higher=higher)


@pytest.mark.parametrize(
    ("verdict", "german", "english"),
    [
        (EvidenceVerdict.TOO_FEW, "Zu wenig Vergleichsfälle", "Too few comparable cases"),
        (EvidenceVerdict.UNAVAILABLE, "nicht erreichbar", "cannot be reached"),
    ],
)
def test_what_cannot_be_said_is_said_plainly(verdict: EvidenceVerdict, german: str, english: str) -> None:
    nothing = Evidence(verdict, n=0, people=0)

    assert german in explain(nothing, question(), Language.DE)
    assert english in explain(nothing, question(), Language.EN)
    assert offer(nothing, question(), Language.DE) is None
    assert corridor_picture(nothing, question()) is None


def test_example_data_are_named_as_such() -> None:
    query = question()
    examples = ReferenceBook([replace(one, example=True) for one in history()]).assess(query)

    assert "Beispieldaten" in explain(examples, query, Language.DE)
    assert "example data" in explain(examples, query, Language.EN)


def test_the_offer_names_start_and_ambition_and_what_came_of_higher_aims() -> None:
    book, query = ReferenceBook(history(ambition=0.5)), question()
    found = book.assess(query)
    assert found.corridor is not None

    said = offer(found, query, Language.DE, higher=book.higher_aims(query))

    assert said is not None
    assert said.startswith(
        f"Realistischer Vorschlag: {amount(found.corridor.p50, 'min', Language.DE)} als Ausgangspunkt"
    )
    assert re.search(r"kam zu rund \d+ % ans Ziel; die Hälfte erreichte [\d,]+ Minuten oder weniger\.$", said)


@pytest.mark.parametrize(
    ("value", "unit", "german", "english"),
    [
        ("1250.50", "points", "1.250,5 Punkte", "1,250.5 points"),
        ("99.9", "%", "99,9 %", "99.9%"),
        ("2500000", "EUR", "2.500.000 Euro", "2,500,000 euros"),
        ("1", "h", "1 Stunde", "1 hour"),
        ("1.5", "h", "1,5 Stunden", "1.5 hours"),
        ("-12", "count", "-12", "-12"),
        ("100", "-", "100", "100"),
        ("3", "Kisten", "3 Kisten", "3 Kisten"),
    ],
)
def test_amounts_are_written_as_people_write_them(value: str, unit: str, german: str, english: str) -> None:
    assert amount(Decimal(value), unit, Language.DE) == german
    assert amount(Decimal(value), unit, Language.EN) == english


@pytest.mark.parametrize(
    ("baseline", "target", "direction"),
    [(40, 36, Direction.DOWN), (40, None, Direction.DOWN), (40, 400, Direction.UP), (40, 40, Direction.UP)],
)
def test_the_picture_is_sound_and_keeps_within_its_frame(
    baseline: float, target: float | None, direction: Direction
) -> None:
    book = ReferenceBook(history(direction=direction))
    query = question(baseline=baseline, target=target, direction=direction)

    picture = ElementTree.fromstring(_svg(book, query, Language.EN))

    assert picture.find("{*}title") is not None
    assert picture.findtext("{*}desc") == explain(book.assess(query), query, Language.EN)
    assert len(picture.findall("{*}circle")) == len(set(book.levels(query)))
    for text in picture.findall("{*}text"):
        half = len(text.text or "") * 3.3
        assert half <= float(text.get("x", "0")) <= WIDTH - half


def test_words_from_outside_cannot_break_the_picture() -> None:
    known = history(unit='<script>"&')
    query = question(unit='<script>"&')

    svg = _svg(ReferenceBook(known), query)

    assert "<script" not in svg
    assert ElementTree.fromstring(svg) is not None


def test_the_picture_shows_levels_of_the_class_not_single_cases() -> None:
    book, query = ReferenceBook(history()), question()

    levels = book.levels(query)

    assert len(levels) == 20
    assert list(levels) == sorted(levels, reverse=True)


@pytest.mark.parametrize("baseline", [40, 41, 44, 4000, 123456.7])
@pytest.mark.parametrize("direction", list(Direction))
def test_no_word_of_the_picture_runs_into_another(baseline: float, direction: Direction) -> None:
    book = ReferenceBook(history(direction=direction, unit="EUR", baseline=baseline))
    query = question(baseline=baseline, target=None, direction=direction, unit="EUR")
    picture = corridor_picture(book.assess(query), query)
    assert picture is not None

    words = sorted((one.y, one.x, len(one.text)) for one in picture.shapes if isinstance(one, Words))

    assert len(words) == 4
    for (row, x, letters), (next_row, next_x, next_letters) in itertools.pairwise(words):
        assert row != next_row or next_x - x >= (letters + next_letters) * 3.3


def _svg(book: ReferenceBook, query: TargetQuery, language: Language = Language.DE) -> str:
    picture = corridor_picture(book.assess(query), query, language, levels=book.levels(query))
    assert isinstance(picture, Picture)
    return as_svg(picture)
