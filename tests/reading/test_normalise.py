from __future__ import annotations

import unicodedata
from functools import cache

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from zielbot.adapters.resources import language_data
from zielbot.goals.language import Language
from zielbot.reading.normalise import Normaliser, normalise
from zielbot.reading.normalised import Normalised


@cache
def _normaliser(language: Language) -> Normaliser:
    return Normaliser(language, language_data()[language]["numbers"])


def _german(text: str) -> str:
    return _normaliser(Language.DE)(text).text


def _english(text: str) -> str:
    return _normaliser(Language.EN)(text).text


@pytest.mark.parametrize(
    ("word", "digits"),
    [
        ("null", "0"),
        ("eins", "1"),
        ("zwo", "2"),
        ("zwölf", "12"),
        ("zwoelf", "12"),
        ("siebzehn", "17"),
        ("dreißig", "30"),
        ("dreissig", "30"),
        ("fünfundvierzig", "45"),
        ("fuenfundvierzig", "45"),
        ("einundzwanzig", "21"),
        ("hundert", "100"),
        ("einhundert", "100"),
        ("zweihundertfünfzig", "250"),
        ("hundertundeins", "101"),
        ("tausend", "1000"),
        ("fünftausendzweihundert", "5200"),
        ("fünfundzwanzigtausend", "25000"),
        ("zweihunderttausend", "200000"),
        ("anderthalb", "1,5"),
        ("eineinhalb", "1,5"),
        ("zweieinhalb", "2,5"),
        ("ein Dutzend", "12"),
        ("zwei Dutzend", "24"),
        ("3 Dutzend", "36"),
        ("ein halbes Dutzend", "6"),
        ("dritten", "3."),
        ("siebter", "7."),
        ("einundzwanzigsten", "21."),
        ("zehnprozentige", "10prozentige"),
        ("dreimal", "3mal"),
        ("vierfache", "4fache"),
        ("drei Viertel", "3 viertel"),
        ("ein- bis zweimal", "1- bis 2mal"),
        ("Vier-Augen", "4-augen"),
    ],
)
def test_german_number_words_become_digits(word: str, digits: str) -> None:
    assert _german(f"Es sind {word} da.") == f"es sind {digits} da."


@pytest.mark.parametrize(
    "text",
    [
        "wir gewinnen einen kunden.",
        "ein konzept und eine idee.",
        "ich will acht geben.",
        "wir geben acht auf alles.",
        "wir wollen auf qualität achten.",
        "den sand fein sieben.",
        "mehrere tausend besucher.",
        "hunderte gäste, tausende grüße.",
        "einfach und vielfach.",
        "5 tausend schritte.",
    ],
)
def test_german_articles_verbs_and_vague_amounts_stay_words(text: str) -> None:
    assert _german(text) == text


def test_a_verb_like_number_counts_after_a_preposition() -> None:
    assert _german("Von zehn auf sieben. Am achten Mai.") == "von 10 auf 7. am 8. mai."


@pytest.mark.parametrize(
    ("words", "digits"),
    [
        ("twelve", "12"),
        ("twenty-five", "25"),
        ("twenty five", "25"),
        ("one hundred and twenty", "120"),
        ("three thousand five hundred", "3500"),
        ("a hundred", "100"),
        ("a dozen", "12"),
        ("two dozen", "24"),
        ("half a dozen", "6"),
        ("two and a half", "2.5"),
        ("twice a week", "2 times a week"),
        ("once a month", "1 times a month"),
        ("the first quarter", "the 1st quarter"),
        ("twenty-first of May", "21st of may"),
        ("every third request", "every 3rd request"),
    ],
)
def test_english_number_words_become_digits(words: str, digits: str) -> None:
    assert _english(f"It is {words}.") == f"it is {digits}."


@pytest.mark.parametrize(
    "text",
    ["one of us", "no one else", "the second line", "a third party", "half a million", "two, three", "5 thousand"],
)
def test_english_idioms_fractions_and_names_keep_their_words(text: str) -> None:
    kept = {"two, three": "2, 3"}.get(text, text)

    assert _english(f"This is {text} again") == f"this is {kept} again"


@pytest.mark.parametrize(
    ("typo", "right"),
    [
        ("20 Prozet", "20 prozent"),
        ("Ende Setember", "ende september"),
        ("im Ferbuar", "im februar"),
        ("inerhalb", "innerhalb"),
        ("am Donerstag", "am donnerstag"),
        ("fuer die Haelfte", "für die hälfte"),
        ("spaetestens", "spätestens"),
    ],
)
def test_slips_of_the_pen_are_put_right(typo: str, right: str) -> None:
    assert _german(typo) == right


def test_real_words_are_no_slips_of_the_pen() -> None:
    text = "eine stunde im monat, montage und schenken"

    assert _german(text) == text


def test_spaces_hyphens_and_invisible_letters_are_made_plain() -> None:
    assert _german("1’000\u202f€\u00a0−\u00ad5\u200b %") == "1'000 € -5 %"


def test_offsets_lead_back_to_the_original_words() -> None:
    normalised = _normaliser(Language.DE)("Wir wollen ein Dutzend Bäume und zwölf Büsche.")
    start = normalised.text.index("12 bäume")

    assert normalised.span(start, start + 2).of(normalised.original) == "ein Dutzend"
    assert normalised.span(start + 3, start + 8).of(normalised.original) == "Bäume"


def test_letters_that_grow_in_lower_case_keep_their_place() -> None:
    normalised = _normaliser(Language.DE)("İstanbul und Straße")

    assert len(normalised.text) == len(normalised.original)
    assert normalised.text.endswith("straße")


def test_the_same_data_is_compiled_once() -> None:
    data = language_data()[Language.DE]["numbers"]

    assert normalise("Neun", Language.DE, data) == normalise("Neun", Language.DE, data)
    assert normalise("neun", Language.DE, data).text == "9"


def _holds_together(normalised: Normalised) -> bool:
    size = len(normalised.text)
    inside = all(
        0 <= normalised.offsets[index] < normalised.ends[index] <= len(normalised.original) for index in range(size)
    )
    return inside and normalised.offsets[size] == len(normalised.original)


@given(text=st.text())
@settings(max_examples=150, deadline=None)
def test_any_text_is_normalised_with_offsets_inside_it(text: str) -> None:
    for language in Language:
        assert _holds_together(_normaliser(language)(text))


@given(text=st.text(alphabet="äöüéñÅ zwölffünf 12.,"))
@settings(max_examples=80, deadline=None)
def test_composed_and_decomposed_letters_read_the_same(text: str) -> None:
    composed, decomposed = unicodedata.normalize("NFC", text), unicodedata.normalize("NFD", text)

    assert _normaliser(Language.DE)(composed) == _normaliser(Language.DE)(decomposed)
