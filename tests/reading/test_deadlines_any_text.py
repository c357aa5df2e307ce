"""Any text at all is read without an exception, in linear time, and spans slice to their text."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.conftest import times_reader

from zielbot.goals.language import Language
from zielbot.reading.deadlines import TimesRead

READERS = {language: times_reader(language) for language in Language}
PIECES = st.sampled_from(
    [
        "bis",
        "vor",
        "seit",
        "ab",
        "im",
        "zum",
        "am",
        "ende",
        "anfang",
        "mitte",
        "des",
        "der",
        "nächsten",
        "letzten",
        "3",
        "30",
        "9",
        "2027",
        "27",
        "1.",
        ".",
        ",",
        "-",
        "–",
        "/",
        ":",
        "'",
        "%",
        "q3",
        "h2",
        "kw",
        "36",
        "märz",
        "may",
        "juni",
        "monaten",
        "wochen",
        "week",
        "in",
        "von",
        "und",
        "to",
        "and",
        "by",
        "next",
        "jahr",
        "year",
        "quartal",
        "12",
        "gj",
        "fy",
        "2026/27",
        "freitag",
        "monday",
        "heute",
        "tomorrow",
        "ostern",
        "christmas",
        "sommer",
        "innerhalb",
        "within",
        "for",
        "arbeitstage",
        "business",
        "days",
        "half",
        "a",
        "halbjahr",
        "30.9.",
        "über",
        "jeden",
        "every",
        "pro",
        "last",
        "first",
        "zweite",
        "hälfte",
        "ersten",
        "\x01",
        "zwischen",
        "between",
        "from",
        "starting",
        "nicht",
        "später",
        "als",
        "no",
        "later",
        "than",
        "99999999999",
        "0",
        "31.2.",
        "2027-02-31",
        "½",
        "1/2",
        "dreivierteljahr",
        "jahresende",
        "year-end",
    ]
)
TEXTS = st.one_of(st.text(), st.lists(PIECES, max_size=14).map(" ".join), st.lists(PIECES, max_size=8).map("".join))


@pytest.mark.parametrize("language", list(Language))
@given(text=TEXTS, today=st.dates(date(1950, 1, 1), date(2150, 12, 31)))
@settings(max_examples=400, deadline=None)
def test_any_text_is_read_and_spans_slice_to_their_text(language: Language, text: str, today: date) -> None:
    import unicodedata

    original = unicodedata.normalize("NFC", text)

    found = READERS[language](text, today=today, fiscal_year_start=(10, 1))

    for part in (*found.deadlines, *found.vague_times, *found.past, *found.recurrences):
        assert part.span.of(original) == part.text
        assert part.text
    assert all(deadline.start is None or deadline.start <= deadline.date for deadline in found.deadlines)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    "piece",
    ["a", "1", ".", "1.", "1.1.", " ", "-", "q", "bis ", "in ", "mai", "ende ", "2027", "1/", "'", "ein ", "1 bis "],
)
def test_a_megabyte_of_one_thing_is_read(language: Language, piece: str) -> None:
    found = READERS[language](piece * (1_000_000 // len(piece)))

    assert isinstance(found, TimesRead)


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    "text", ["bis mai", "by q3", "1.", "ende", "in 3", "friday", "kw", "heute in", "year", "alle 2"]
)
def test_a_date_before_a_long_run_of_white_space_is_read(language: Language, text: str) -> None:
    found = READERS[language](text + " " * 100_000 + text)

    assert isinstance(found, TimesRead)


Read = Callable[..., TimesRead]


def test_a_decomposed_text_is_read_like_a_composed_one(read_de: Read) -> None:
    import unicodedata

    text = "Bis Ende März für übernächste Woche spätestens 5. Mai fertig."

    assert read_de(unicodedata.normalize("NFD", text)) == read_de(text)
