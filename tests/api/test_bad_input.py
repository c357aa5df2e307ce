"""What cannot be used is told by its name, with what would have been taken instead, in German and English."""

from __future__ import annotations

from collections.abc import Mapping

import pytest
from fastapi.testclient import TestClient

V1 = "/api/v1"
TARGET = {"metric": "NPS", "unit": "points", "direction": "up", "baseline": 32}
PLANNED = {"id": "a", "role": "b", "metric": "c", "direction": "up", "baseline": 1, "target": 2}
WHOLE = (
    "Bis zum 30.09.2027 steigere ich den NPS von 32 auf 38 Punkte, indem ich monatlich Gespräche mit Kunden führe, "
    "damit weniger Kunden kündigen."
)


@pytest.mark.parametrize(
    ("path", "body", "field", "german", "english"),
    [
        pytest.param(
            "targets/suggest", {**TARGET, "months": 0}, "months", "mindestens 1", "at least 1", id="too small"
        ),
        pytest.param("targets/suggest", {**TARGET, "months": "12"}, "months", "ganze Zahl", "whole number", id="text"),
        pytest.param("targets/suggest", {**TARGET, "baseline": "32,5"}, "baseline", "mit Punkt", "a point", id="comma"),
        pytest.param("targets/suggest", {**TARGET, "direction": "hoch"}, "direction", "up oder", "up or", id="choice"),
        pytest.param("targets/suggest", {**TARGET, "unit": "x" * 50}, "unit", "40 Zeichen", "40 characters", id="long"),
        pytest.param(
            "targets/suggest", {**TARGET, "start": "2027-02-30"}, "start", "JJJJ-MM-TT", "YYYY-MM-DD", id="day"
        ),
        pytest.param("targets/suggest", {**TARGET, "metric": ""}, "metric", "1 Zeichen", "1 characters", id="empty"),
        pytest.param("similar", {"text": "Ziel", "limit": 51}, "limit", "höchstens 50", "at most 50", id="too big"),
        pytest.param("goals/check", {"text": None}, "text", "ein Text", "a text", id="null"),
        pytest.param("goals/check", {"text": "Ziel", "id": {}}, "id", "ganze Zahl", "whole number", id="an odd id"),
        pytest.param(
            "goals/check", {"text": "Ziel", "address": "ihr"}, "address", "du oder sie", "du or sie", id="enum"
        ),
        pytest.param(
            "goals/check",
            {"text": "Ziel", "fiscal_year_start": "13-01"},
            "fiscal_year_start",
            "MM-TT",
            "MM-DD",
            id="month",
        ),
        pytest.param("goals/check", {"text": "Ziel", "language": "fr"}, "language", "„de“", "“de”", id="language"),
        pytest.param("goals/check-many", {"goals": []}, "goals", "ein Eintrag", "one entry", id="an empty list"),
        pytest.param("goals/check-many", {"goals": "a"}, "goals", "eine Liste", "a list", id="no list"),
        pytest.param("goals/check-many", {"goals": [{"text": "a"}] * 501}, "goals", "500", "500", id="a long list"),
        pytest.param(
            "goals/check-many",
            {"goals": [{"text": "Ziel"}, {"text": " "}]},
            "goals.1.text",
            "leer",
            "empty",
            id="second",
        ),
        pytest.param(
            "targets/fairness",
            {"targets": [{**PLANNED, "target": "x"}]},
            "targets.0.target",
            "Zahl",
            "number",
            id="inner",
        ),
        pytest.param("webhooks", {"url": "https://a.example", "texts": "ja"}, "texts", "true", "true", id="truth"),
        pytest.param("kpis/nps/readings", {"readings": [{}]}, "readings.0.value", "fehlt", "missing", id="missing"),
        pytest.param("goals/refine", {"text": "x" * 60_001}, "text", "60000", "60000", id="a long text"),
    ],
)
def test_the_field_is_named_with_what_it_takes(
    client: TestClient, path: str, body: Mapping[str, object], field: str, german: str, english: str
) -> None:
    told = [
        client.post(f"{V1}/{path}", json=body, headers={"Accept-Language": language}).json()
        for language in ("de", "en")
    ]

    assert [one["field"] for one in told] == [field, field]
    assert all(field in one["detail"] and one["status"] == 422 for one in told)
    assert german in told[0]["detail"]
    assert english in told[1]["detail"]


@pytest.mark.parametrize(
    ("slot", "text", "expected"),
    [
        ("deadline", "31.02.2027", "Ende Q3 2027"),
        ("baseline", "viel", "32 Punkte"),
        ("direction", "quer", "up oder down"),
        ("weight", "120", "von 0 bis 100"),
    ],
)
def test_a_part_set_by_hand_says_what_it_would_have_taken(
    client: TestClient, slot: str, text: str, expected: str
) -> None:
    talk = client.post(f"{V1}/conversations", json={}).json()["id"]

    answer = client.put(f"{V1}/conversations/{talk}/slots", json={"slot": slot, "text": text})

    assert (answer.status_code, answer.json()["field"]) == (422, slot)
    assert expected in answer.json()["detail"]


@pytest.mark.parametrize(
    ("query", "field"), [("cursor=abc", "cursor"), ("cursor=%00", "cursor"), ("limit=0", "limit"), ("limit=x", "limit")]
)
@pytest.mark.parametrize("path", ["agreements", "conversations", "kpis", "webhooks", "rules", "articles"])
def test_a_page_that_cannot_be_turned_says_why(client: TestClient, path: str, query: str, field: str) -> None:
    answer = client.get(f"{V1}/{path}?{query}")

    assert (answer.status_code, answer.json()["field"]) == (422, field)


def test_what_is_missing_in_a_goal_is_told_in_people_s_words(client: TestClient) -> None:
    answer = client.post(f"{V1}/agreements", json={"text": "Mehr Umsatz."})

    assert answer.status_code == 409
    assert "Zielwert" in answer.json()["detail"]
    assert "target" not in answer.json()["detail"]


def test_an_outcome_before_both_have_agreed_is_a_conflict_with_its_reason(client: TestClient) -> None:
    where = f"{V1}/agreements/{client.post(f'{V1}/agreements', json={'text': WHOLE}).json()['id']}"

    early = client.post(f"{where}/review", json={"reached": True}, headers={"If-Match": '"0"'})
    empty = client.post(f"{where}/review", json={}, headers={"If-Match": '"0"'})

    assert (early.status_code, early.json()["code"]) == (409, "wrong_state")
    assert "eine Zustimmung fehlt" in early.json()["detail"]
    assert (empty.status_code, "reached" in empty.json()["detail"]) == (422, True)


@pytest.mark.parametrize("path", ["agreements/nix", "conversations/nix", "webhooks/nix", "kpis/nix", "rules/nix"])
def test_what_is_not_there_is_told_by_its_id(client: TestClient, path: str) -> None:
    assert "„nix“" in client.get(f"{V1}/{path}").json()["detail"]


@pytest.mark.parametrize("method", ["OPTIONS", "TRACE", "PUT", "BREW"])
def test_a_method_that_is_not_there_is_answered_with_those_that_are(client: TestClient, method: str) -> None:
    answer = client.request(method, f"{V1}/rules")

    assert (answer.status_code, answer.headers["allow"]) == (405, "GET")
    assert "GET" in answer.json()["detail"]
