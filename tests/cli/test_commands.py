"""The commands beside `check`: talking, drafting, comparing, agreements, tokens, the server's door."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl
import pytest

Zielbot = Callable[..., Any]
DIALOGUE = (
    "Ich will den NPS steigern.",
    "von 32 auf 38",
    "bis Ende Q3 2027",
    "indem ich Kunden anrufe",
    "Damit sie bleiben.",
)


def _lines(done: Any) -> list[dict[str, Any]]:
    return [json.loads(line) for line in done.out.splitlines()]


def _talk(name: object, texts: tuple[str, ...]) -> str:
    return "\n".join(json.dumps({"conversation": name, "text": text, "today": "2027-01-15"}) for text in texts)


def test_a_chat_by_lines_leads_to_a_goal_under_the_caller_s_own_name(zielbot: Zielbot) -> None:
    answers = _lines(zielbot("chat", "--jsonl", given=_talk("gespräch-7", DIALOGUE)))

    assert {answer["conversation"] for answer in answers} == {"gespräch-7"}
    assert answers[-1]["status"] == "ready"
    assert answers[-1]["draft"]["slots"]["deadline"]["value"]["date"] == "2027-09-30"


def test_a_line_names_the_field_that_is_wrong(zielbot: Zielbot) -> None:
    told = _lines(zielbot("chat", "--jsonl", given='{"conversation": null, "text": "Mehr Umsatz."}'))

    assert "Feld „conversation“ hat" in told[0]["error"]["message"]


def test_conversations_by_lines_do_not_mix(zielbot: Zielbot) -> None:
    mixed = zip(_talk("a", DIALOGUE).splitlines(), _talk("b", ("Ich lese drei Bücher.",) * 5).splitlines(), strict=True)

    answers = _lines(zielbot("chat", "--jsonl", given="\n".join(line for pair in mixed for line in pair)))

    metrics = {answer["conversation"]: answer["draft"]["slots"].get("metric") for answer in answers}
    assert metrics["a"]["value"]["kpi"] == "nps"
    assert metrics["b"] is None or metrics["b"]["value"]["kpi"] != "nps"


def test_a_chat_by_lines_keeps_nothing_unless_asked_to(zielbot: Zielbot, tmp_path: Path) -> None:
    zielbot("chat", "--jsonl", given=_talk(1, DIALOGUE[:1]))
    before = (tmp_path / "data").exists()
    zielbot("chat", "--jsonl", "--store", given=_talk(1, DIALOGUE[:1]))

    assert (before, (tmp_path / "data" / "zielbot.sqlite").exists()) == (False, True)


def test_a_bad_line_in_a_chat_does_not_end_it(zielbot: Zielbot) -> None:
    given = '{"text": "Ziel"}\n{"conversation": "x", "text": ""}\n' + _talk("x", DIALOGUE[:1])

    answers = _lines(zielbot("chat", "--jsonl", given=given))

    assert [answer.get("error", {}).get("code") for answer in answers] == ["missing_field", "empty_text", None]


def test_a_chat_with_a_person_ends_with_a_kept_goal(zielbot: Zielbot, monkeypatch: pytest.MonkeyPatch) -> None:
    said = iter([*DIALOGUE, "annehmen", "", "ende"])
    monkeypatch.setattr("builtins.input", lambda _: next(said))

    done = zielbot("chat", "--today", "2027-01-15")
    exported = zielbot("agreements", "export", "--format", "json")

    assert done.status == 0
    assert "Angenommen" in done.out
    assert json.loads(exported.out)[0]["target"] == "38"


def test_accepting_too_early_says_what_is_missing(zielbot: Zielbot, monkeypatch: pytest.MonkeyPatch) -> None:
    said = iter(["Ich will den NPS steigern.", "annehmen"])
    monkeypatch.setattr("builtins.input", lambda _: next(said, None) or _end())

    assert "noch nicht fertig" in zielbot("chat").err


def _end() -> str:
    raise EOFError


def test_a_draft_names_what_is_open(zielbot: Zielbot) -> None:
    told = zielbot("draft", "Ich will bis Mai 2028 mehr Bewerbungen.", "--today", "2027-01-15")
    as_json = json.loads(zielbot("draft", "Ich will bis Mai 2028 mehr Bewerbungen.", "--json").out)

    assert "→" in told.out
    assert "deadline" in as_json["draft"]["slots"]


def test_a_refined_list_names_the_first_question_and_what_is_open_besides(zielbot: Zielbot, tmp_path: Path) -> None:
    (tmp_path / "team.md").write_text("# Ziele 2027\n\n- Retouren von 9 % auf 6 % senken\n", encoding="utf-8")
    out = zielbot("refine", "team.md", "--today", "2026-11-24").out
    assert "bis zum 31.12.2027 wie in „Ziele 2027“?" in out
    assert "Danach offen: Maßnahmen, Nutzen" in out


def test_a_list_is_refined_from_a_file_and_from_standard_input(zielbot: Zielbot, tmp_path: Path) -> None:
    (tmp_path / "liste.md").write_text("# Ziele\n\n- Umsatz steigern\n- Zwei Azubis einstellen\n", encoding="utf-8")

    from_file = json.loads(zielbot("refine", "liste.md", "--json").out)
    from_input = zielbot("refine", "-", given="- Umsatz steigern\n")

    assert [goal["before"] for goal in from_file["goals"]] == ["Umsatz steigern", "Zwei Azubis einstellen"]
    assert from_input.status == 1
    assert "1. Umsatz steigern" in from_input.out


TABLE = "id;metric;unit;direction;baseline;actual;start;end;person\n" + "".join(
    f"p{number};Wartezeit;min;down;{20 + number};{16 + number};2025-01-01;2025-12-31;Person {number}\n"
    for number in range(8)
)


@pytest.fixture
def table(tmp_path: Path) -> str:
    (tmp_path / "frueher.csv").write_text(TABLE, encoding="utf-8")
    return "frueher.csv"


def test_targets_are_compared_with_a_file_that_is_not_kept(zielbot: Zielbot, table: str, tmp_path: Path) -> None:
    query = {"id": "q", "metric": "Wartezeit", "unit": "min", "direction": "down", "baseline": 24.0, "months": 12}
    lines = "\n".join(json.dumps({**query, "start": start}) for start in ("2026-01-01", "2025-06-01"))

    later, during = _lines(zielbot("targets", "--jsonl", "--precedents", table, given=lines))

    assert later["id"] == "q"
    assert later["n"] == 8
    assert later["corridor"]["p50"] < 24
    assert during["verdict"] == "too_few"
    assert not (tmp_path / "data").exists()


def test_a_target_is_explained_to_a_person(zielbot: Zielbot, table: str) -> None:
    arguments = ["Wartezeit", "--baseline", "24", "--unit", "min", "--direction", "down", "--precedents", table]

    assert "8" in zielbot("targets", *arguments).out
    assert json.loads(zielbot("targets", *arguments, "--json").out)["people"] == 8
    assert zielbot("targets", "Wartezeit", "--baseline", "viel").status == 2
    assert zielbot("targets").status == 2


def test_similar_agreements_are_found_in_a_file(
    zielbot: Zielbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZIELBOT_EMBEDDER", "hashing")
    book = openpyxl.Workbook()
    for row in (["id", "text"], ["a", "Die Hecke im Park schneiden"], ["b", "Rechnungen schneller bezahlen"]):
        book.active.append(row)
    book.save(tmp_path / "f.xlsx")

    lines = _lines(
        zielbot("similar", "--jsonl", "--precedents", "f.xlsx", given='{"id": 1, "text": "Hecken schneiden"}')
    )
    told = zielbot("similar", "Hecken schneiden", "--precedents", "f.xlsx", "--limit", "1").out

    assert (lines[0]["id"], lines[0]["hits"][0]["id"]) == (1, "a")
    assert "Die Hecke im Park" in told


def test_past_agreements_are_imported_and_the_index_rebuilt(
    zielbot: Zielbot, table: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZIELBOT_EMBEDDER", "hashing")

    imported = zielbot("agreements", "import", table)
    rebuilt = zielbot("index", "rebuild")

    assert "Vereinbarungen: 8" in imported.out
    assert "Person 1" not in imported.out
    assert "Vereinbarungen im Index" in rebuilt.out


MESSY = """Zielvereinbarungen Lager, Stand Januar;;;;;;
Nr.;Mitarbeiter/in;Kennzahl;Stand Vorjahr;Zielwert;Ist-Wert;Ende;Bemerkung
1;Anna Muster;Krankenstand;6,5 %;6 %;6,1 %;31.12.2025;
2;Ben Muster;Krankenstand;7 %;6 %;k. A.;31.12.2025;fehlt noch
2;Cem Muster;Krankenstand;7 %;6 %;5 %;31.12.2025;
4;Dora Muster;Krankenstand;viel;6 %;5 %;31.12.2025;
"""


def test_a_dry_run_tells_what_would_be_read_and_keeps_nothing(zielbot: Zielbot, tmp_path: Path) -> None:
    (tmp_path / "lager.csv").write_bytes(MESSY.encode("cp1252"))

    done = zielbot("agreements", "import", "lager.csv", "--dry-run")
    kept = zielbot("agreements", "export", "--past", "--format", "csv").out

    assert done.status == 1
    assert "Lesbare Vereinbarungen: 2" in done.out
    assert "baseline   ← Stand Vorjahr" in done.out
    assert "1: Krankenstand | 6.5 → 6 → 6.1 % | ? – 2025-12-31 | " in done.out
    assert "Nicht verwendete Spalten: „Bemerkung“" in done.out
    assert "3. Zeile unter der Kopfzeile, Spalte „Nr.“: Die Kennung „2“ steht schon weiter oben." in done.out
    assert "4. Zeile unter der Kopfzeile, Spalte „Stand Vorjahr“: „viel“ ist keine Zahl." in done.out
    assert "Ohne Ausgangswert, Ergebnis oder Ende sind 1 davon" in done.out
    assert "Krankenstand" not in kept
    assert "Muster" not in done.out


@pytest.mark.parametrize("ending", ["csv", "xlsx", "json"])
def test_past_agreements_that_were_written_out_come_back_the_same(
    zielbot: Zielbot, tmp_path: Path, ending: str
) -> None:
    (tmp_path / "lager.csv").write_text(MESSY, encoding="utf-8-sig")
    zielbot("agreements", "import", "lager.csv", "--column", "text=Bemerkung")

    zielbot("agreements", "export", f"past.{ending}", "--past")
    before = zielbot("agreements", "export", "--past", "--format", "csv").out
    zielbot("agreements", "import", f"past.{ending}")

    assert zielbot("agreements", "export", "--past", "--format", "csv").out == before
    assert "fehlt noch" in before
    assert "Muster" not in before


def test_values_of_measures_are_imported_and_bad_rows_named(zielbot: Zielbot, tmp_path: Path) -> None:
    rows = [
        "Kennzahl;Wert;Stichtag;Quelle",
        "NPS;32,5;31.10.2026;Umfrage",
        "Churn Rate;8 %;30.02.2026;",
        "Glück;1;2026;",
    ]
    (tmp_path / "werte.csv").write_text("\n".join(rows), encoding="utf-8")

    done = zielbot("kpis", "import-readings", str(tmp_path / "werte.csv"))

    assert done.status == 1
    assert "Werte: 1" in done.out
    assert "2. Zeile unter der Kopfzeile, Spalte „as_of“: „30.02.2026“ ist kein gültiges Datum." in done.out
    assert "„Glück“ ist keine bekannte Kennzahl." in done.out


def test_a_draft_is_compared_with_the_agreements_taken_over(zielbot: Zielbot, tmp_path: Path) -> None:
    rows = [f"{at};Retourenquote;%;9;7;{7 + at % 3};2025-12-31;Person {at}" for at in range(12)]
    table = "\n".join(["id;metric;unit;baseline;target;actual;end;person", *rows])
    goal = ("draft", "Die Retourenquote bis Ende 2027 von 9 % auf 7 % senken", "--today", "2027-01-15", "--json")
    before = json.loads(zielbot(*goal).out)["evidence"]
    (tmp_path / "past.csv").write_text(table, encoding="utf-8")
    zielbot("agreements", "import", "past.csv")

    after = json.loads(zielbot(*goal).out)["evidence"]

    assert before["example"]
    assert (after["example"], after["n"]) == (False, 12)


def test_past_agreements_get_their_vectors_on_demand(zielbot: Zielbot, tmp_path: Path) -> None:
    (tmp_path / "lager.csv").write_text("text;unit;baseline;target;actual\nRetouren senken;%;9;7;8\n", encoding="utf-8")
    assert "zielbot index embed" in zielbot("agreements", "import", "lager.csv").out

    done = zielbot("index", "embed")

    total = re.search(r"(\d+) von (\d+) früheren", done.out)
    assert total is not None
    assert total[1] == total[2]


@pytest.mark.parametrize("command", [("agreements", "import"), ("kpis", "import-readings")], ids=" ".join)
def test_a_table_without_rows_is_no_success(zielbot: Zielbot, tmp_path: Path, command: tuple[str, str]) -> None:
    (tmp_path / "leer.csv").write_text("kpi;value\n", encoding="utf-8")

    done = zielbot(*command, str(tmp_path / "leer.csv"))

    assert done.status == 1
    assert "keine Zeile" in done.out


def test_a_file_that_cannot_be_written_is_named(zielbot: Zielbot) -> None:
    done = zielbot("agreements", "export", "nicht/da/ziele.csv")

    assert done.status == 2
    assert "ziele.csv“ lässt sich nicht schreiben" in done.err


def test_a_data_folder_that_cannot_be_made_stops_the_start(
    zielbot: Zielbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "datei").write_text("x")
    monkeypatch.setenv("ZIELBOT_DATA_DIR", str(tmp_path / "datei" / "ordner"))

    done = zielbot("agreements", "export")

    assert done.status == 2
    assert "ZIELBOT_DATA_DIR verhindert den Start" in done.err


@pytest.mark.parametrize("ending", ["md", "csv", "xlsx", "json"])
def test_agreements_are_exported_by_the_ending_of_the_file(zielbot: Zielbot, tmp_path: Path, ending: str) -> None:
    zielbot("agreements", "export", f"aus.{ending}")

    assert (tmp_path / f"aus.{ending}").stat().st_size > 0


def test_a_token_is_shown_once_listed_without_its_secret_and_revoked(zielbot: Zielbot) -> None:
    created = zielbot("tokens", "create", "Personalsystem", "--scope", "check", "--owner", "anna")
    secret = created.out.splitlines()[-1]
    token_id = created.out.split(",")[0]
    listed = zielbot("tokens", "list").out
    revoked = zielbot("tokens", "revoke", token_id)

    assert secret.startswith("zielbot_")
    assert secret not in listed
    assert "gültig" in listed
    assert revoked.status == 0
    assert "widerrufen" in zielbot("tokens", "list").out
    assert zielbot("tokens", "revoke", "tok_none").status == 2


def test_serving_beyond_this_machine_without_a_token_is_refused_with_the_way_out(zielbot: Zielbot) -> None:
    done = zielbot("serve", "--host", "0.0.0.0", "--port", "0")

    assert done.status == 2
    assert "zielbot tokens create" in done.err


def test_a_backup_is_made_and_named(zielbot: Zielbot, tmp_path: Path) -> None:
    zielbot("tokens", "create", "Personalsystem")

    done = zielbot("backup", "sicherung.tar.gz")

    assert done.status == 0
    assert "Gesichert in sicherung.tar.gz: zielbot.sqlite" in done.out
    assert (tmp_path / "sicherung.tar.gz").stat().st_size > 0
    assert zielbot("backup", "fehlt/sicherung.tar.gz").status == 2


def test_erasing_shows_first_and_erases_on_demand(zielbot: Zielbot) -> None:
    zielbot("tokens", "create", "Personalsystem", "--owner", "anna")

    shown = zielbot("erase", "anna")
    kept = zielbot("tokens", "list").out
    erased = zielbot("erase", "anna", "--yes")

    assert "Zugriffstoken            1" in shown.out
    assert "Mit --yes wird das gelöscht" in shown.out
    assert "anna" in kept
    assert "Gelöscht." in erased.out
    assert zielbot("tokens", "list").out == ""
    assert "ist nichts gespeichert" in zielbot("erase", "anna").out
