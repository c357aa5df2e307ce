"""`zielbot check`."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

Zielbot = Callable[..., Any]

GOOD = "Bis zum 30.09.2027 senke ich die Reklamationsquote von 4 auf 2 %, indem ich jede Charge selbst prüfe."
VAGUE = "Die Übergaben sollen besser werden."


def _lines(done: Any) -> list[dict[str, object]]:
    return [json.loads(line) for line in done.out.splitlines()]


def test_a_vague_sentence_is_told_its_findings_and_ends_with_one(zielbot: Zielbot) -> None:
    done = zielbot("check", VAGUE, "--today", "2027-01-15")

    assert done.status == 1
    assert "T101 Fehler" in done.out
    assert "✗ terminiert   nicht erfüllt" in done.out


def test_a_goal_without_errors_ends_with_zero(zielbot: Zielbot) -> None:
    assert zielbot("check", GOOD, "--today", "2027-01-15").status == 0


def test_words_without_quotes_are_one_goal(zielbot: Zielbot) -> None:
    done = zielbot("check", *VAGUE.split(), "--json")

    assert json.loads(done.out)["language"] == "de"


def test_english_goals_are_answered_in_english(zielbot: Zielbot) -> None:
    done = zielbot("check", "I want our handovers to get better.")

    assert "not met" in done.out


def test_output_that_is_piped_has_no_colours(zielbot: Zielbot) -> None:
    assert "\x1b" not in zielbot("check", VAGUE).out


def test_the_same_goal_gets_the_same_answer_as_line_and_as_argument(zielbot: Zielbot) -> None:
    line = json.dumps({"id": None, "text": GOOD, "today": "2027-01-15"})

    from_line = _lines(zielbot("check", "--jsonl", given=line))[0]
    from_argument = json.loads(zielbot("check", GOOD, "--json", "--today", "2027-01-15").out)

    assert from_line == from_argument


def test_lines_are_answered_in_order_and_a_bad_one_does_not_stop_the_rest(zielbot: Zielbot) -> None:
    given = "\n".join(
        [
            '{"id": "a", "text": "Ich lese bis Mai 2027 drei Fachbücher.", "colour": "blue"}',
            "",
            '{"id": "b", "text": ',
            "[1]",
            '{"id": 3, "text": ""}',
            '{"id": "d"}',
            '{"id": "e", "text": 5}',
            '{"id": "f", "text": "Ziel", "language": "fr"}',
            '{"id": "g", "text": "Ziel", "today": "2027-02-30"}',
            '{"id": "h", "text": "Ziel", "today": 20270230}',
            '{"id": "i", "text": "Ziel\\u0000"}',
            '{"id": "j", "text": "Ziel \\ud800"}',
            json.dumps({"id": "k", "text": "x" * 100_000}),
            '{"id": "l", "text": "Ziel", "fiscal_year_start": "13-01"}',
            '{"id": "z", "text": "I will read three books by May 2027."}',
        ]
    )

    answers = _lines(zielbot("check", "--jsonl", "--today", "2027-01-15", given=given))

    assert [(answer["id"], answer.get("error", {}).get("code")) for answer in answers] == [  # type: ignore[attr-defined]
        ("a", None),
        (None, "invalid_json"),
        (None, "invalid_json"),
        (3, "empty_text"),
        ("d", "missing_field"),
        ("e", "invalid_value"),
        ("f", "unknown_language"),
        ("g", "invalid_date"),
        ("h", "invalid_date"),
        ("i", "not_text"),
        ("j", "not_text"),
        ("k", "text_too_long"),
        ("l", "invalid_value"),
        ("z", None),
    ]


@pytest.mark.parametrize(
    "line",
    [
        pytest.param(b"\xff\xfe\x00", id="binary"),
        pytest.param(b"[" * 100_000, id="nested deeply"),
        pytest.param(b'{"id": ' + b"9" * 10_000 + b"}", id="a number too long"),
    ],
)
def test_a_line_that_is_no_json_gets_an_error_and_no_trace(zielbot: Zielbot, line: bytes) -> None:
    done = zielbot("check", "--jsonl", given=line + b"\n" + b'{"id": 1, "text": "Ziel"}')

    assert [answer["id"] for answer in _lines(done)] == [None, 1]
    assert "Traceback" not in done.err


def test_the_day_of_a_line_goes_before_that_of_the_command(zielbot: Zielbot) -> None:
    given = '{"text": "Drei Bücher in zwei Wochen.", "today": "2027-03-01"}\n{"text": "Drei Bücher in zwei Wochen."}'

    answers = _lines(zielbot("check", "--jsonl", "--today", "2027-01-15", given=given))

    assert [answer["today"] for answer in answers] == ["2027-03-01", "2027-01-15"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        pytest.param(["check"], "leer", id="nothing"),
        pytest.param(["check", ""], "leer", id="empty"),
        pytest.param(["check", "x" * 100_000], "20000", id="too long"),
        pytest.param(["check", "Ziel\x00"], "lesbarer Text", id="binary"),
        pytest.param(["check", "Ziel", "--today", "2027-02-29"], "2027-02-29", id="no such day"),
        pytest.param(["check", "Ziel", "--today", "20270228"], "20270228", id="no such form"),
        pytest.param(["check", "Ziel", "--fiscal-year-start", "02-30"], "02-30", id="no such start"),
        pytest.param(["check", "Ziel", "--language", "fr"], "fr", id="language"),
        pytest.param(["check", "fehlt.csv"], "fehlt.csv", id="no such file"),
        pytest.param(["nix"], "nix", id="no such command"),
    ],
)
def test_misuse_gets_a_clear_sentence_and_status_two(zielbot: Zielbot, arguments: list[str], words: str) -> None:
    done = zielbot(*arguments)

    assert done.status == 2
    assert words in done.err
    assert "Traceback" not in done.err


def test_a_wrong_setting_gets_a_clear_sentence(zielbot: Zielbot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ZIELBOT_PROT", "1")

    done = zielbot("check", "Ziel")

    assert (done.status, done.out) == (2, "")
    assert "ZIELBOT_PROT" in done.err
    assert "ZIELBOT_PORT" in done.err


@pytest.fixture
def file(tmp_path: Path) -> str:
    (tmp_path / "ziele.md").write_text(f"# Ziele\n\n- {GOOD}\n- {VAGUE}\n", encoding="utf-8")
    return "ziele.md"


def test_findings_on_a_file_name_line_and_column(zielbot: Zielbot, file: str) -> None:
    done = zielbot("check", file)

    assert done.status == 1
    assert f"{file}:4:3: T101 Fehler" in done.out
    assert "2 Ziele geprüft" in done.out


def test_findings_on_a_file_as_json_hold_place_and_answer(zielbot: Zielbot, file: str) -> None:
    goals = json.loads(zielbot("check", file, "--format", "json").out)["goals"]

    assert [(goal["line"], goal["column"], goal["text"]) for goal in goals] == [(3, 3, GOOD), (4, 3, VAGUE)]
    assert goals[1]["answer"]["criteria"]["time_bound"]["verdict"] == "not_met"


def test_findings_as_workflow_commands_are_one_line_each(zielbot: Zielbot, file: str) -> None:
    lines = zielbot("check", file, "--format", "github").out.splitlines()

    assert any(line.startswith(f"::error file={file},line=4,col=3,title=T101 termin-fehlt::") for line in lines)


def test_findings_as_sarif_name_rules_and_regions(zielbot: Zielbot, file: str) -> None:
    run = json.loads(zielbot("check", file, "--format", "sarif").out)["runs"][0]

    result = next(result for result in run["results"] if result["ruleId"] == "T101")
    assert result["level"] == "error"
    assert result["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 4,
        "startColumn": 3,
        "endLine": 4,
        "endColumn": 3 + len(VAGUE),
    }
    assert {rule["id"] for rule in run["tool"]["driver"]["rules"]} == {entry["ruleId"] for entry in run["results"]}


def test_standard_input_is_a_file_too(zielbot: Zielbot) -> None:
    assert "-:1:1: T101" in zielbot("check", "-", given=VAGUE).out


def test_a_table_names_its_cells(zielbot: Zielbot, tmp_path: Path) -> None:
    (tmp_path / "a.csv").write_text(f"nr;ziel\n1;{VAGUE}\n", encoding="utf-8")

    assert "a.csv:B2: T101" in zielbot("check", "a.csv").out


def test_an_empty_file_is_misuse(zielbot: Zielbot, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Nur eine Überschrift\n", encoding="utf-8")

    assert zielbot("check", "a.md").status == 2


def test_rules_are_listed_and_explained(zielbot: Zielbot) -> None:
    listed = zielbot("rules").out
    told = zielbot("rules", "explain", "t101")

    assert "T101" in listed
    assert told.out.startswith("T101 termin-fehlt")
    assert json.loads(zielbot("rules", "--json").out)["rules"][0]["id"] == "A101"
    assert json.loads(zielbot("rules", "explain", "T101", "--json").out)["clean"]


def test_an_unknown_rule_is_misuse(zielbot: Zielbot) -> None:
    assert zielbot("rules", "explain", "Q999").status == 2


TWICE = (
    "- Umsatz bis 31.12.2027 um 5 % steigern\n- Zwei Köche einstellen\n- Den Umsatz um 5 % steigern bis 31.12.2027\n"
)


def test_the_goals_of_a_file_are_looked_at_together_too(zielbot: Zielbot, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(TWICE, encoding="utf-8")

    told = zielbot("check", "a.md").out
    goals = json.loads(zielbot("check", "a.md", "--format", "json").out)["goals"]
    sarif = json.loads(zielbot("check", "a.md", "--format", "sarif").out)["runs"][0]

    assert "a.md:3:3: X105 Warnung: Ziel 3 steht schon in der Liste." in told
    assert [[found["rule"] for found in goal["together"]] for goal in goals][1:] == [[], ["X105"]]
    assert "X105" in {rule["id"] for rule in sarif["tool"]["driver"]["rules"]}
    assert "title=X105 doppeltes-ziel::" in zielbot("check", "a.md", "--format", "github").out


def test_the_same_goal_of_two_people_is_no_goal_twice(zielbot: Zielbot, tmp_path: Path) -> None:
    same = "Umsatz bis 31.12.2027 um 5 % steigern"
    (tmp_path / "a.csv").write_text(f"Name;Ziel\nAda;{same}\nBen;{same}\n", encoding="utf-8")
    (tmp_path / "b.csv").write_text(f"Name;Ziel\nAda;{same}\nBen;Inventur\nAda;{same}\n", encoding="utf-8")

    assert "X105" not in zielbot("check", "a.csv").out
    assert "b.csv:B4: X105 Warnung: Ziel 2 steht schon in der Liste." in zielbot("check", "b.csv").out


def test_a_profile_that_wants_fewer_goals_says_so_of_a_file(
    zielbot: Zielbot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZIELBOT_PROFILE", "leistungstv_bund")
    lines = [f"- Bis Mai 2027 halte ich in Halle {number} {number + 2} Führungen\n" for number in range(1, 8)]
    (tmp_path / "a.md").write_text("".join(lines), encoding="utf-8")

    assert "a.md:1:3: X101" in zielbot("check", "a.md").out


def test_a_row_of_several_columns_is_one_goal(zielbot: Zielbot, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text(
        "| Ziel | KPI | Ist | Soll | Termin |\n|---|---|---|---|---|\n"
        "| Reklamationen senken | Reklamationsquote | 4 % | 2 % | 30.09.2027 |\n",
        encoding="utf-8",
    )

    goal = json.loads(zielbot("check", "a.md", "--today", "2027-01-15", "--format", "json").out)["goals"][0]

    assert (goal["line"], goal["text"]) == (3, "Reklamationen senken: Reklamationsquote von 4 % auf 2 % bis 30.09.2027")
    quantity = goal["answer"]["facts"]["quantities"][0]
    assert (quantity["from"], quantity["value"]) == (4, 2)
    assert goal["answer"]["criteria"]["time_bound"]["verdict"] == "met"


FLAT = """- Ausschussquote der Linie 1 bis 30.06.2027 von 4,0 auf 3,6 % senken
- Die Hausordnung neu drucken
- Ausschussquote der Linie 2 bis 30.06.2027 von 6,0 auf 5,4 % senken
- Ausschussquote der Linie 3 bis 30.06.2027 von 2,0 auf 1,8 % senken
"""
UNEVEN = """Person;Ziel;Ist;Soll;Frist
P1;Wartezeit im Bürgeramt Nord senken;30 Minuten;28 Minuten;31.12.2027
P2;Wartezeit im Bürgeramt Süd senken;25 Minuten;23 Minuten;31.12.2027
P3;Wartezeit im Bürgeramt West senken;40 Minuten;20 Minuten;31.12.2027
"""


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("linien.md", FLAT, "linien.md: Zeilen 1, 3 und 4: 3 Ziele liegen alle um 10 % unter dem letzten Ergebnis."),
        ("aemter.csv", UNEVEN, "aemter.csv: B4: Dieses Ziel verlangt rund 8-mal so viel Veränderung"),
    ],
    ids=["flat markup", "uneven, across people"],
)
def test_targets_of_a_file_that_stand_out_are_told_with_their_places(
    zielbot: Zielbot, tmp_path: Path, name: str, content: str, said: str
) -> None:
    (tmp_path / name).write_text(content, encoding="utf-8")

    assert said in zielbot("check", name, "--today", "2027-01-15").out


def test_pipelines_get_what_stands_out_among_the_targets_too(zielbot: Zielbot, tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("- Wir lesen mehr vor\n", encoding="utf-8")
    (tmp_path / "linien.md").write_text(FLAT, encoding="utf-8")

    (remark,) = json.loads(zielbot("check", "a.md", "linien.md", "--json").out)["fairness"]
    run = json.loads(zielbot("check", "a.md", "linien.md", "--format", "sarif").out)["runs"][0]
    github = zielbot("check", "linien.md", "--format", "github").out

    assert (remark["kind"], remark["file"], remark["goals"]) == ("flat_markup", "linien.md", [1, 3, 4])
    assert "flat-markup" in {result["ruleId"] for result in run["results"]}
    assert "flat-markup" in {rule["id"] for rule in run["tool"]["driver"]["rules"]}
    assert "::notice file=linien.md,line=1,title=flat-markup::Zeilen 1, 3 und 4" in github
