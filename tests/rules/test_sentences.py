"""Sentences of many kinds: what is read in them and how they are judged, however they are written."""

from __future__ import annotations

import random
import unicodedata
from collections.abc import Callable

import pytest
from tests.rules.conftest import TODAY
from tests.rules.sentence import misses, tables

from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language
from zielbot.goals.quantity import Quantity
from zielbot.reading.reader import Reader
from zielbot.rules.checker import Checker
from zielbot.rules.context import RuleContext

SENTENCES = tables()
PLAIN = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "Ä": "Ae", "Ö": "Oe", "Ü": "Ue", "ß": "ss"})
SPELLINGS: dict[str, Callable[[str], str]] = {
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "without umlauts": lambda text: text.translate(PLAIN),
    "double spaces": lambda text: text.replace(" ", "  "),
    "hard spaces": lambda text: text.replace(" ", "\u00a0"),
    "a full stop": lambda text: text.rstrip(".!") + ".",
    "no full stop": lambda text: text.rstrip(".!"),
    "a bullet": lambda text: "• " + text,
    "a dash": lambda text: "- " + text,
}
CASES: dict[str, Callable[[str], str]] = {"capitals": str.upper, "small letters": str.lower}


@pytest.mark.parametrize(("text", "labels"), [pytest.param(*row, id=row[0]) for row in SENTENCES])
def test_a_sentence_is_read_as_a_careful_reader_does(
    text: str, labels: str, reader: Reader, kpis: KpiCatalogue
) -> None:
    reading = reader.read(text, today=TODAY)

    report = Checker().check(RuleContext(reading, None, kpis))

    assert misses(reading, report, labels) == []


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_the_way_of_writing_changes_nothing(spelling: str, reader: Reader) -> None:
    sentences = random.Random(7).sample([text for text, _ in SENTENCES], 300)

    changed = [
        text for text in sentences if _figures(reader, text) != _figures(reader, SPELLINGS[spelling](text), like=text)
    ]

    assert changed == []


@pytest.mark.parametrize("case", CASES)
def test_dates_are_found_in_capitals_and_in_small_letters(case: str, reader: Reader) -> None:
    sentences = random.Random(7).sample([text for text, _ in SENTENCES], 300)

    changed = [
        text
        for text in sentences
        if _figures(reader, text)[0] != _figures(reader, CASES[case](text).replace("\u00df", "SS"), like=text)[0]
    ]

    assert changed == []


def _figures(reader: Reader, text: str, *, like: str | None = None) -> tuple[list[str], list[tuple[object, ...]]]:
    language: Language | None = None if like is None else reader.detect(like)
    reading = reader.read(text, today=TODAY, language=language)
    return [str(due.date) for due in reading.deadlines], [_plain(quantity) for quantity in reading.quantities]


def _plain(quantity: Quantity) -> tuple[object, ...]:
    return (quantity.kind, quantity.value, quantity.baseline, quantity.direction, quantity.comparator)
