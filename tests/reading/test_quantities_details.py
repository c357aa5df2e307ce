from __future__ import annotations

import unicodedata
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.reading.quantity_case import quantities

from zielbot.goals.language import Language
from zielbot.goals.quantity import Direction, QuantityKind

GERMAN, ENGLISH = quantities(Language.DE), quantities(Language.EN)


@pytest.mark.parametrize(
    ("text", "quoted"),
    [
        ("Wir senken die Quote von 8 auf 6 %.", "von 8 auf 6 %"),
        ("Der Umsatz soll um mindestens 10 % wachsen.", "um mindestens 10 %"),
        ("Ich mache mindestens drei Kundenbesuche pro Woche.", "mindestens drei Kundenbesuche pro Woche"),
        ("Die Quote auf 6 % senken, ausgehend von 8 %.", "auf 6 % senken, ausgehend von 8 %"),
        ("Wir wollen 300 Gäste mehr begrüßen.", "300 Gäste mehr"),
        ("Ein Drittel mehr Besucher gewinnen.", "Ein Drittel mehr"),
        ("Unser EBIT ist um 4 % gestiegen.", "um 4 %"),
    ],
)
def test_the_span_covers_the_words_that_belong_to_the_number(text: str, quoted: str) -> None:
    found = GERMAN(text)[0]

    assert found.text == quoted
    assert found.span.of(text) == quoted


@pytest.mark.parametrize(
    ("text", "noun"),
    [
        ("Wir gewinnen fünf neue Händler.", "Händler"),
        ("20 unserer größten Filialen umbauen", "Filialen"),
        ("wir wollen 5 neue kunden gewinnen", "kunden"),
        ("Ich lese 20 Bücher.", "Bücher"),
        ("Drei CO2-Projekte starten", "CO2-Projekte"),
    ],
)
def test_the_thing_counted_is_named_as_written(text: str, noun: str) -> None:
    found = GERMAN(text)[0]

    assert (found.unit, found.noun) == ("count", noun)
    assert found.noun_span is not None
    assert found.noun_span.of(text) == noun


def test_an_english_noun_ends_with_its_phrase() -> None:
    assert ENGLISH("Generate 250 qualified leads for the sales team.")[0].noun == "qualified leads"


@pytest.mark.parametrize(
    ("text", "value", "other"),
    [
        ("Wir verkaufen 1,250 Karten.", 1250, Decimal("1.25")),
        ("Die Dosis auf 1,250 kg erhöhen.", Decimal("1.25"), 1250),
    ],
)
def test_a_notation_with_two_readings_says_so(text: str, value: Decimal, other: Decimal) -> None:
    found = GERMAN(text)[0]

    assert (found.value, found.other_value, found.ambiguous) == (value, other, True)


def test_german_thousands_are_not_ambiguous() -> None:
    found = GERMAN("Wir verkaufen 1.250 Karten.")[0]

    assert (found.value, found.ambiguous) == (1250, False)


@pytest.mark.parametrize(
    "text",
    [
        "Durch zwei Gespräche pro Woche die Fehlerquote auf 1 % senken.",
        "Die Fehlerquote auf 1 % senken, indem ich zwei Gespräche pro Woche führe.",
        "Mit 3 Workshops die Fehlerquote auf 1 % senken.",
    ],
)
def test_a_number_of_the_means_comes_after_the_goals_own(text: str) -> None:
    own, means = GERMAN(text)

    assert (own.value, own.unit) == (1, "%")
    assert means.unit == "count"


@pytest.mark.parametrize(
    "text",
    [
        "Die Fehlerquote auf 1 % senken und dafür unsere 20 größten Kunden befragen.",
        "Ziel 1: Fehlerquote auf 1 % senken.",
    ],
)
def test_what_is_already_there_and_labels_are_no_quantity(text: str) -> None:
    assert [(quantity.value, quantity.unit) for quantity in GERMAN(text)] == [(1, "%")]


def test_two_goals_in_one_sentence_keep_their_directions() -> None:
    first, second = GERMAN("Wir senken die Kosten um 5 % und steigern den Umsatz um 10 %.")

    assert (first.value, first.direction) == (5, Direction.DOWN)
    assert (second.value, second.direction) == (10, Direction.UP)


@pytest.mark.parametrize("text", ["32", "ca. 32", "derzeit 32", "bei 32", "32 %", "aktuell 8 %"])
def test_a_bare_answer_is_a_quantity(text: str) -> None:
    assert [quantity.kind for quantity in GERMAN(text)] == [QuantityKind.ABSOLUTE]


def test_where_a_measure_stands_today_is_no_target() -> None:
    assert GERMAN("Die Fehlerquote liegt bei 8 % und soll sinken.") == ()


def test_a_sentence_without_numbers_has_no_quantity() -> None:
    assert GERMAN("Wir wollen freundlicher werden.") == ()


def test_hidden_ranges_are_not_read() -> None:
    assert [quantity.value for quantity in GERMAN("Bis 2028 2.000 Bäume pflanzen")] == [2000]


@pytest.mark.parametrize(
    "text", ["Umsatz um zwölf Prozent erhöhen", "Die Hälfte der Gäste", "fünf Türen schließen", "über 5 % mehr Erträge"]
)
def test_decomposed_letters_read_the_same(text: str) -> None:
    assert GERMAN(unicodedata.normalize("NFD", text)) == GERMAN(text)


_PIECES = st.sampled_from(
    [
        "um ",
        "von ",
        "auf ",
        "8",
        "6,5",
        " %",
        " Euro",
        "1.250",
        "/",
        "-",
        "–",
        " mehr ",
        "ein ",
        "Drittel ",
        "keine ",
        "doppelt so ",
    ]
)


@given(text=st.one_of(st.text(), st.lists(_PIECES, max_size=12).map("".join)))
@settings(max_examples=250, deadline=None)
def test_any_text_is_read_and_spans_slice_to_their_text(text: str) -> None:
    composed = unicodedata.normalize("NFC", text)

    for read in (GERMAN, ENGLISH):
        for quantity in read(text):
            assert quantity.span.of(composed) == quantity.text
            assert quantity.value == quantity.value + 0


@pytest.mark.parametrize(
    "unit",
    [
        "9",
        "a",
        " ",
        "-",
        "1 ",
        "1.",
        "1,",
        "9/",
        "um 5 % ",
        "ein ",
        "1-a",
        "von 8 auf 6 % ",
        "keine ",
        "\u202e",
        "٣",
        "😀",
    ],
)
def test_one_piece_over_and_over_is_read_whole(unit: str) -> None:
    text = unit * (50_000 // len(unit))

    found = (*GERMAN(text), *ENGLISH(text))

    assert all(quantity.span.of(text) == quantity.text for quantity in found)
