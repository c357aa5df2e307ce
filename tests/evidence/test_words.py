"""Words as search sees them."""

from __future__ import annotations

import pytest

from zielbot.adapters.index.analysis import analyser_for, search_words
from zielbot.adapters.resources import kpi_catalogue, language_data
from zielbot.evidence.reasons import reason
from zielbot.evidence.topics import Topics
from zielbot.evidence.words import Analyser, SearchWords, folded
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language


@pytest.fixture(scope="module")
def kpis() -> KpiCatalogue:
    return kpi_catalogue()


@pytest.fixture(scope="module")
def analyser(kpis: KpiCatalogue) -> Analyser:
    return analyser_for(kpis)


def first_words(analyser: Analyser, language: Language) -> list[str]:
    lists = SearchWords.of([language_data()[language]["search"]])
    return [analyser.stem(group[0]) for group in lists.alike]


@pytest.fixture(scope="module")
def topics(kpis: KpiCatalogue, analyser: Analyser) -> Topics:
    return Topics(kpis, analyser)


@pytest.mark.parametrize(
    ("word", "parts"),
    [
        ("patientenzufriedenheit", ("patienten", "zufriedenheit")),
        ("stromverbrauch", ("strom", "verbrauch")),
        ("antragsbearbeitung", ("antrag", "bearbeitung")),
        ("unterrichtsausfall", ("unterricht", "ausfall")),
        ("zimmerreinigung", ("zimmer", "reinigung")),
        ("lagerplätze", ("lager", "plätze")),
    ],
)
def test_compounds_come_apart(analyser: Analyser, word: str, parts: tuple[str, ...]) -> None:
    assert [analyser.stem(part) for part in analyser.parts(word)] == [analyser.stem(part) for part in parts]


@pytest.mark.parametrize("word", ["straße", "termin", "verantwortung", "abcdefghijkl", "x" * 100])
def test_words_that_are_no_compounds_stay_whole(analyser: Analyser, word: str) -> None:
    assert analyser.parts(word) == (word,)


def test_parts_stand_for_the_compound(analyser: Analyser) -> None:
    joined, apart = analyser.features("Energieverbrauch"), analyser.features("Verbrauch von Energie")

    assert set(apart) <= set(joined)


def test_words_of_every_goal_are_no_features(analyser: Analyser) -> None:
    assert analyser.features("Bis Ende des Jahres um 20 % senken") == {}


@pytest.mark.parametrize(
    ("asked", "written"),
    [
        ("Beschwerden", "Reklamationen"),
        ("Kennwörter", "Passwortlänge"),
        ("Rabatte", "Preisnachlass"),
        ("Laster", "LKW-Leerfahrten"),
        ("Schokolade", "Süßigkeiten"),
        ("attrition", "Fluktuation"),
        ("Erdgas", "Gasverbrauch"),
    ],
)
def test_alike_words_share_a_feature(analyser: Analyser, asked: str, written: str) -> None:
    assert set(analyser.features(asked)) & set(analyser.features(written))
    assert not set(analyser.features(asked)) & set(analyser.features("Gehälter"))


def test_every_group_of_alike_words_has_a_first_word_of_its_own(analyser: Analyser) -> None:
    first = first_words(analyser, Language.DE)

    assert len(set(first)) == len(first)


def test_english_groups_begin_with_the_first_word_of_a_german_one(analyser: Analyser) -> None:
    assert set(first_words(analyser, Language.EN)) <= set(first_words(analyser, Language.DE))


def test_alike_words_are_single_words_in_lower_case() -> None:
    assert [
        word for group in search_words().alike for word in group if folded(word) != word or not word.isalnum()
    ] == []


@pytest.mark.parametrize(
    ("text", "matter"),
    [
        ("Die Rüstzeit an der Presse bis Q3 2027 um 15 % senken", "Rüstzeit Presse"),
        ("Increase donations by 10 % until December", "donations until"),
        ("senken", "senken"),
        ("", ""),
    ],
)
def test_the_matter_is_what_the_goal_is_about(analyser: Analyser, text: str, matter: str) -> None:
    assert analyser.matter(text) == matter


def test_a_typing_error_keeps_most_pieces(analyser: Analyser) -> None:
    right, wrong = set(analyser.pieces("Kundenzufriedenheit")), set(analyser.pieces("Kundenzufridenheit"))

    assert len(right & wrong) > len(right) / 2


def test_the_word_lists_of_both_languages_are_known() -> None:
    lists = search_words()

    assert {"und", "the"} <= lists.stop
    assert {"senken", "reduce"} <= lists.general
    assert not lists.stop & lists.parts


@pytest.mark.parametrize(
    ("text", "kpi"),
    [
        ("Die Fluktuation im Lager eindämmen", "turnover_rate"),
        ("Weniger Kundenabwanderung", "churn_rate"),
        ("lower our customer churn rate", "churn_rate"),
        ("Ausschussquote der Gießerei", "scrap_rate"),
    ],
)
def test_a_named_kpi_is_plain(topics: Topics, text: str, kpi: str) -> None:
    assert topics.find(text)[kpi] >= 0.9


def test_a_hint_counts_less_than_a_name(topics: Topics) -> None:
    found = topics.find("Kunden sollen nicht mehr kündigen")

    assert 0 < found["churn_rate"] < 0.6


def test_a_word_of_one_language_is_not_taken_for_a_stem_of_the_other(topics: Topics) -> None:
    assert "fall_rate" not in topics.find("In diesem Fall sofort melden")


def test_kin_are_near_but_not_as_near(topics: Topics) -> None:
    near = topics.near({"churn_rate": 1.0})

    assert near["churn_rate"] == 1.0
    assert 0 < near["gross_revenue_retention"] < 0.5


def test_a_known_kpi_needs_no_words(topics: Topics) -> None:
    assert topics.find("Ziel 7", "nps") == {"nps": 1.0}


@pytest.mark.parametrize(
    ("parts", "german", "english"),
    [
        ({"same": ["NPS"], "kin": ["CSAT"]}, "gleiche Kennzahl: NPS", "same measure: NPS"),
        ({"kin": ["CSAT"], "words": ["Team"]}, "verwandte Kennzahl: CSAT; gemeinsame Wörter: Team", None),
        ({"spelling": True}, "ähnliche Schreibweise", "similar spelling"),
        ({"spelling": True, "meaning": True}, "ähnliche Bedeutung", "similar meaning"),
        ({}, "entfernt ähnliche Bedeutung", "distantly similar meaning"),
        ({"likely": ["NPS"], "kin": ["CSAT"]}, "wohl gleiche Kennzahl: NPS", "probably the same measure: NPS"),
        (
            {"words": ["Team"], "alike": ["Laster – LKW"], "meaning": True},
            "gemeinsame Wörter: Team; sinnverwandte Wörter: Laster – LKW; ähnliche Bedeutung",
            "words in common: Team; words of like meaning: Laster – LKW; similar meaning",
        ),
        ({"compared": False}, "ähnliche Schreibweise", "similar spelling"),
    ],
)
def test_reasons_read_as_a_person_would_give_them(parts: dict[str, object], german: str, english: str | None) -> None:
    assert reason(Language.DE, **parts) == german  # type: ignore[arg-type]
    if english is not None:
        assert reason(Language.EN, **parts) == english  # type: ignore[arg-type]
