"""`zielbot rules`: the table and the page of a rule."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from tests.cli.conftest import Zielbot

from zielbot.rules.checker import all_rules


def test_the_table_goes_by_family_and_shows_what_each_rule_says(zielbot: Zielbot) -> None:
    out = zielbot("rules").out

    places = [out.index(heading) for heading in ("Spezifisch", "Messbar", "Attraktiv", "Realistisch", "Terminiert")]
    assert places == sorted(places)
    assert all(rule.id in out for rule in all_rules())
    assert "Es fehlt ein Termin." in out


def test_the_page_of_a_rule_says_all_there_is_to_know(zielbot: Zielbot) -> None:
    out = zielbot("rules", "explain", "m104").out

    for heading in (
        "Was sie meldet",
        "Warum das zählt",
        "Was sie fragt",
        "So wird es besser",
        "Verstößt",
        "In Ordnung",
    ):
        assert f"\n{heading}\n" in out
    assert "off: [M104]" in out
    assert "severities: {M104: hint}" in out


@pytest.mark.parametrize(
    ("address", "question"),
    [("du", "Bis wann möchtest du das erreicht haben?"), ("sie", "Bis wann möchten Sie das erreicht haben?")],
)
def test_the_page_speaks_to_the_reader_as_set(
    address: str, question: str, zielbot: Zielbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZIELBOT_ADDRESS", address)

    assert question in zielbot("rules", "explain", "T101").out


def test_the_page_speaks_english(zielbot: Zielbot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZIELBOT_LANGUAGE", "en")

    out = zielbot("rules", "explain", "T108").out

    assert "Why it matters" in out
    assert "→ by 31 December 2028" in out


def test_what_stands_beside_an_example_is_shown(zielbot: Zielbot) -> None:
    assert "drei Bücher. [50 %]" in zielbot("rules", "explain", "X103").out
    assert "14 Vergleichsfälle: jenseits des Korridors" in zielbot("rules", "explain", "R101").out


def test_what_a_profile_demands_is_shown_with_its_paragraph(zielbot: Zielbot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZIELBOT_PROFILE", "leistungstv_bund")

    out = zielbot("rules").out

    assert "Zahl der Ziele: höchstens 5 (LeistungsTV-Bund § 4 (2))" in out
    assert "schriftlich geschlossen. (LeistungsTV-Bund § 4 (1))" in out


@pytest.mark.parametrize("rule_id", ["A101", "L101", "M118", "R108", "S102", "X112"])
def test_a_page_has_no_open_places(rule_id: str, zielbot: Zielbot) -> None:
    done = zielbot("rules", "explain", rule_id)

    assert done.status == 0
    assert "{" not in done.out.replace(f"severities: {{{rule_id}", "")


def test_a_file_with_one_goal_is_counted_as_one(zielbot: Zielbot, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("- Mehr Gäste\n", encoding="utf-8")

    assert "1 Ziel geprüft" in zielbot("check", "a.md").out


def test_an_annotation_names_the_rule_and_asks_its_question(zielbot: Zielbot, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("- 40 neue Gäste im Haus Seeblick\n", encoding="utf-8")

    out = zielbot("check", "a.md", "--format", "github").out

    assert "title=T101 termin-fehlt::Es fehlt ein Termin. Bis wann möchtest du das erreicht haben?" in out


def test_a_sarif_address_is_a_uri_and_rules_say_what_they_see(zielbot: Zielbot, tmp_path: Path) -> None:
    (tmp_path / "Ziele für 2027.md").write_text("- Mehr Gäste\n", encoding="utf-8")

    run = json.loads(zielbot("check", "Ziele für 2027.md", "--format", "sarif").out)["runs"][0]

    place = run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    seen = {rule["id"]: rule["shortDescription"]["text"] for rule in run["tool"]["driver"]["rules"]}
    assert place == "Ziele%20f%C3%BCr%202027.md"
    assert seen["T101"] == "Es fehlt ein Termin."
