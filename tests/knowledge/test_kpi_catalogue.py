"""The KPI catalogue is complete, consistent and free of names that two KPIs claim."""

from __future__ import annotations

from collections import defaultdict

import pytest

from zielbot.adapters.parsed import load_yaml
from zielbot.adapters.resources import data_root, kpi_catalogue
from zielbot.goals.kpi import Kpi, KpiName
from zielbot.goals.language import Language

FILES = sorted((data_root() / "knowledge" / "kpis").glob("*.yaml"))
KPIS = tuple(kpi_catalogue())
IDS = {kpi.id for kpi in KPIS}
UNITS = {
    "%", "pp", "bp", "EUR", "CHF", "USD", "GBP", "count", "points", "stars", "x", "s",
    "min", "h", "d", "wk", "mo", "yr", "kg", "t", "l", "km", "kWh", "rank",
}  # fmt: skip

# words that stand in goals of every kind: as a synonym they would name a KPI that nobody meant
TOO_GENERAL = {
    Language.DE: {"qualität", "zeit", "ziel", "kunden", "leistung", "team", "projekt", "zahl", "wert", "quote", "rate"},
    Language.EN: {"quality", "time", "goal", "customers", "performance", "team", "project", "number", "value", "reach"},
}

# verbs and adjectives of private and learning goals: alone they must not lead to a measure of a company
EVERYDAY = {
    Language.DE: {"lernen", "bestehen", "abschließen", "halten", "bleiben", "verlieren", "krank", "gesünder", "nutzen",
                  "sparen", "wachsen", "bewerben", "einstellen", "sicherer", "glücklich", "abbrechen", "erreichbar"},
    Language.EN: {"learn", "pass", "close", "keep", "stay", "leave", "ill", "healthier", "use", "save", "grow", "apply",
                  "train", "happy", "reach", "lead", "wait"},
}  # fmt: skip


def by_id(kpi: Kpi) -> str:
    return kpi.id


def names_of(name: KpiName) -> set[str]:
    return {text.lower() for text in (name.name, name.short or name.name, *name.synonyms)}


def test_the_catalogue_holds_at_least_45_kpis() -> None:
    assert len(KPIS) >= 45


def test_customer_success_comes_with_its_core_kpis() -> None:
    core = {"nps", "csat", "account_health_score", "churn_rate", "net_revenue_retention", "gross_revenue_retention"}

    assert core <= IDS


def test_ids_are_unique() -> None:
    written = [load_yaml(path)["id"] for path in FILES]

    assert len(written) == len(set(written))


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_a_file_is_named_like_its_kpi(path) -> None:
    kpi = Kpi.model_validate(load_yaml(path))

    assert kpi.id == path.stem


@pytest.mark.parametrize("kpi", KPIS, ids=by_id)
def test_kin_guards_and_parts_exist_and_are_others(kpi: Kpi) -> None:
    others = {*kpi.kin, *kpi.guards, *kpi.composite_of}

    assert others <= IDS - {kpi.id}


@pytest.mark.parametrize("kpi", KPIS, ids=by_id)
def test_a_kpi_names_a_guard_and_the_reason_in_both_languages(kpi: Kpi) -> None:
    assert kpi.guards
    assert set(kpi.guard_reason) == set(Language)


@pytest.mark.parametrize("kpi", KPIS, ids=by_id)
def test_a_german_name_carries_gender_and_where_needed_its_genitive(kpi: Kpi) -> None:
    assert kpi.de.gender is not None
    assert kpi.de.gender not in {"m", "n"} or kpi.de.genitive
    assert kpi.en.gender is None


@pytest.mark.parametrize("kpi", KPIS, ids=by_id)
def test_unit_and_bounds_fit_each_other(kpi: Kpi) -> None:
    assert kpi.unit in UNITS
    assert not kpi.bounded or (kpi.lower is not None and kpi.upper is not None)
    assert kpi.lower is None or kpi.upper is None or kpi.lower < kpi.upper


@pytest.mark.parametrize("kpi", KPIS, ids=by_id)
def test_a_kpi_can_be_found_by_name_and_by_wish(kpi: Kpi) -> None:
    assert min(len(kpi.de.synonyms), len(kpi.en.synonyms)) >= 2
    assert min(len(kpi.de.hints), len(kpi.en.hints)) >= 1
    assert kpi.reference
    assert kpi.roles


@pytest.mark.parametrize("language", Language, ids=str)
def test_no_name_or_synonym_is_claimed_by_two_kpis(language: Language) -> None:
    claims: dict[str, set[str]] = defaultdict(set)
    for kpi in KPIS:
        for text in names_of(kpi.name(language)):
            claims[text].add(kpi.id)

    assert {text: ids for text, ids in claims.items() if len(ids) > 1} == {}


@pytest.mark.parametrize("language", Language, ids=str)
def test_no_hint_is_the_name_of_another_kpi(language: Language) -> None:
    named = {text: kpi.id for kpi in KPIS for text in names_of(kpi.name(language))}
    wrong = [(kpi.id, hint) for kpi in KPIS for hint in kpi.name(language).hints if hint.lower() in named]

    assert wrong == []


@pytest.mark.parametrize("language", Language, ids=str)
def test_no_synonym_is_an_everyday_word(language: Language) -> None:
    general = [(kpi.id, text) for kpi in KPIS for text in names_of(kpi.name(language)) & TOO_GENERAL[language]]

    assert general == []


@pytest.mark.parametrize("language", Language, ids=str)
def test_no_single_everyday_word_leads_to_a_kpi(language: Language) -> None:
    leading = [
        (kpi.id, hint) for kpi in KPIS for hint in kpi.name(language).hints if hint.lower() in EVERYDAY[language]
    ]

    assert leading == []


@pytest.mark.parametrize("language", Language, ids=str)
def test_no_kpi_lists_a_synonym_twice(language: Language) -> None:
    twice = [
        (kpi.id, text)
        for kpi in KPIS
        for text in kpi.name(language).synonyms
        if [other.lower() for other in kpi.name(language).synonyms].count(text.lower()) > 1
    ]

    assert twice == []


@pytest.mark.parametrize(
    ("word", "kpi_id"),
    [
        ("Kundenabwanderung", "churn_rate"),
        ("Kündigungsquote", "churn_rate"),
        ("Krankenstand", "sick_leave_rate"),
        ("Wartezeit in der Hotline", "waiting_time"),
        ("Interessenten", "lead_count"),
        ("Leads", "lead_count"),
        ("Erlöse", "revenue"),
        ("Codeabdeckung", "test_coverage"),
        ("Ausschuss", "scrap_rate"),
        ("Fluktuation", "turnover_rate"),
        ("Reaktionszeit", "first_response_time"),
        ("Mehrarbeit", "overtime"),
        ("Besetzungsdauer", "time_to_hire"),
    ],
)
def test_everyday_words_and_loanwords_lead_to_the_same_kpi(word: str, kpi_id: str) -> None:
    found = [kpi.id for kpi in KPIS if word.lower() in names_of(kpi.de)]

    assert found == [kpi_id]
