"""Values that other systems report are offered in the conversation, with their day and source."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi.testclient import TestClient

from zielbot.bootstrap import Application

READING = {"value": 31.5, "unit": "points", "as_of": "2026-12-31", "source": "Kundenplattform"}
TABLE = "Kennzahl;Wert;Einheit;Stichtag;Quelle\nNPS;31,5;Punkte;31.12.2026;Kundenplattform\n"
TALKS = pytest.mark.parametrize(
    ("language", "opening", "offer"),
    [
        ("de", "Ich möchte den NPS steigern", "31,5 Punkte (Stand 31.12.2026, Kundenplattform)"),
        (
            "en",
            "I want to raise the NPS of our service team",
            "31.5 points (as of 31 December 2026, Kundenplattform)",
        ),
    ],
    ids=["de", "en"],
)


def _pushed(client: TestClient, application: Application, **fields: Any) -> None:
    sent = client.post("/api/v1/kpis/nps/readings", json={"readings": [{**READING, **fields}]})
    assert sent.is_success


def _imported(client: TestClient, application: Application) -> None:
    result = application.import_readings("werte.csv", TABLE.encode())
    assert result.problems == ()


def _asked_for_baseline(client: TestClient, language: str, opening: str) -> tuple[str, dict[str, Any]]:
    """The conversation, led to the question for today's value."""
    talk = client.post("/api/v1/conversations", json={"language": language}).json()["id"]
    answer = _said(client, talk, opening)
    for _ in range(6):
        if answer["question"]["slot"] == "baseline":
            return talk, answer
        answer = _said(client, talk, "weiß ich noch nicht" if language == "de" else "I do not know yet")
    raise AssertionError("the baseline was never asked for")


def _said(client: TestClient, talk: str, text: str) -> dict[str, Any]:
    answer: dict[str, Any] = client.post(f"/api/v1/conversations/{talk}/messages", json={"text": text}).json()
    return answer


@TALKS
@pytest.mark.parametrize("report", [_pushed, _imported], ids=["pushed", "imported"])
def test_the_latest_value_is_offered_with_day_and_source_and_can_be_taken(
    client: TestClient, application: Application, report: Any, language: str, opening: str, offer: str
) -> None:
    report(client, application)
    talk, answer = _asked_for_baseline(client, language, opening)

    taken = _said(client, talk, answer["question"]["options"][0])

    assert answer["question"]["options"] == [offer]
    slot = taken["draft"]["slots"]["baseline"]
    assert slot["value"]["value"] in (31.5, "31.5")
    assert slot["value"]["as_of"] == "2026-12-31"
    assert slot["origin"]["kind"] == "catalogue"
    assert "Kundenplattform" in slot["origin"]["ref"]


@TALKS
def test_one_s_own_value_goes_before_the_reported_one(
    client: TestClient, application: Application, language: str, opening: str, offer: str
) -> None:
    _pushed(client, application)
    talk, _ = _asked_for_baseline(client, language, opening)

    answered = _said(client, talk, "28")

    slot = answered["draft"]["slots"]["baseline"]
    assert slot["value"]["value"] in (28, "28")
    assert slot["origin"]["kind"] == "answered"


@pytest.mark.parametrize(
    "fields", [{"as_of": "2030-01-01"}, {"scope": "Werk Nord"}], ids=["of the future", "of another scope"]
)
def test_a_value_that_does_not_fit_is_not_offered(
    client: TestClient, application: Application, fields: dict[str, str]
) -> None:
    _pushed(client, application, **fields)

    _, answer = _asked_for_baseline(client, "de", "Ich möchte den NPS steigern")

    assert answer["question"]["options"] == []


def test_a_newer_value_takes_the_place_of_an_older_one(client: TestClient, application: Application) -> None:
    _pushed(client, application)
    _pushed(client, application, value=33, as_of="2027-01-02", source="Umfrage")

    _, answer = _asked_for_baseline(client, "de", "Ich möchte den NPS steigern")

    assert answer["question"]["options"] == ["33 Punkte (Stand 02.01.2027, Umfrage)"]
