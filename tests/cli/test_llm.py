"""`zielbot llm check` and `zielbot eval`: what they say, and what they hand to programs."""

from __future__ import annotations

import json
import os
import signal
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.adapters.llm.rooms import pointing
from tests.adapters.llm.server import Says, Scripted, Status, Step, serving

from zielbot.adapters.evaluation import read_intentions
from zielbot.cli.app import run
from zielbot.cli.surroundings import application
from zielbot.goals.draft import SlotName
from zielbot.goals.language import Language

GOOD = pointing(baseline="14 von 100", target="8", deadline="bis Ende Mai", purpose="weil jeder Ausfall Saatgut kostet")


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setenv("ZIELBOT_DATA_DIR", str(tmp_path))
    application.cache_clear()
    yield
    application.cache_clear()


def _set_up(monkeypatch: pytest.MonkeyPatch, server: Scripted) -> None:
    monkeypatch.setenv("ZIELBOT_LLM_BASE_URL", server.base_url)
    monkeypatch.setenv("ZIELBOT_LLM_MODEL", "probe-model")
    application.cache_clear()


def test_without_a_model_the_check_says_that_nothing_leaves_the_machine(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["llm", "check"]) == 0

    assert "nichts verlässt den Rechner" in capsys.readouterr().out


def test_a_good_endpoint_is_told_with_form_speed_and_hits(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with serving(Says(GOOD), modes=frozenset({"tool", "text"})) as server:
        _set_up(monkeypatch, server)
        assert run(["llm", "check"]) == 0

    shown = capsys.readouterr().out
    assert "Modell: probe-model@127.0.0.1" in shown
    assert "Werkzeugaufruf" in shown
    assert "4 von 4 Angaben" in shown
    assert "Die Einstellungen passen." in shown


def test_a_model_that_points_beside_the_mark_is_called_weak(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with serving(Says(pointing(target="9 Kilo", purpose="Spaß"))) as server:
        _set_up(monkeypatch, server)
        run(["llm", "check"])

    assert "zeigt zu oft daneben" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("step", "said"),
    [
        pytest.param(Status(401), "Schlüssel", id="key"),
        pytest.param(Status(404, "model xyz not found"), "model xyz not found", id="model"),
        pytest.param(Says("Gern."), "verlangte Form", id="form"),
        pytest.param(Status(500), "Keine Verbindung", id="fault"),
    ],
)
def test_what_is_wrong_with_an_endpoint_is_said_with_what_to_do(
    step: Step, said: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with serving(step) as server:
        _set_up(monkeypatch, server)
        status = run(["llm", "check"])

    assert status == 3
    assert said in capsys.readouterr().out


def test_the_check_is_there_for_programs_too(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with serving(Says(GOOD)) as server:
        _set_up(monkeypatch, server)
        run(["llm", "check", "--json"])

    report = json.loads(capsys.readouterr().out)
    assert (report["configured"], report["mode"], report["pointed"]) == (True, "json_schema", 4)


def test_intentions_are_measured_without_a_model(capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["eval", "--json"]) == 0

    found = json.loads(capsys.readouterr().out)
    for name, count in (("de", 100), ("de_hard", 40), ("en", 60), ("en_hard", 24)):
        (score,) = found[name]
        assert (score["name"], score["intentions"], score["invented"]) == ("offline", count, 0)
        assert score["verdicts"] == 1.0
        # those that people write as they talk are there to show what is left to a model
        assert score["accuracy"] > (0.2 if "hard" in name else 0.9)


def test_a_model_that_makes_everything_up_stands_beside_without_a_single_invented_value(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    made_up = pointing(
        outcome="Alles wird gut",
        metric="Glück",
        kpi="nps",
        baseline="7 %",
        target="99 %",
        deadline="bis 2040",
        means="Magie",
    )

    with serving(Says(made_up)) as server:
        _set_up(monkeypatch, server)
        run(["eval", "--language", "de", "--limit", "12", "--json"])

    offline, model = json.loads(capsys.readouterr().out)["de"]
    assert model["name"].startswith("probe-model@")
    assert (model["invented"], model["verdicts"]) == (0, 1.0)
    assert model["right"] == offline["right"]
    assert model["tokens"] > 0


def test_a_measuring_that_is_interrupted_hands_over_what_it_has(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    asked = []

    def step(_: dict[str, object]) -> Step:
        asked.append(1)
        if len(asked) == 5:
            os.kill(os.getpid(), signal.SIGINT)
        return Says(GOOD)

    kept = tmp_path / "eval.json"
    with serving(step) as server:
        _set_up(monkeypatch, server)
        status = run(["eval", "--language", "de", "--limit", "20", "--json", "--into", str(kept)])

    shown = json.loads(capsys.readouterr().out)
    offline, model = shown["de"]
    assert status == 130
    assert (offline["intentions"], "de_hard" in shown) == (20, False)
    assert 0 < model["intentions"] < 20
    assert json.loads(kept.read_text(encoding="utf-8")) == shown


def test_a_result_that_cannot_be_kept_is_told(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    status = run(["eval", "--limit", "1", "--into", str(tmp_path / "none" / "eval.json")])

    assert status == 2
    assert "eval.json" in capsys.readouterr().err


def test_the_table_names_both(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    with serving(Status(403)) as server:
        _set_up(monkeypatch, server)
        run(["eval", "--language", "en", "--limit", "4"])

    shown = capsys.readouterr().out
    assert "offline" in shown
    assert "auth" in shown
    assert "erfundene Werte" in shown


def test_every_intention_expects_what_its_text_says() -> None:
    intentions = read_intentions()

    assert len({one.text for one in intentions}) == len(intentions) == 224
    assert [sum(one.language is language for one in intentions) for language in Language] == [140, 84]
    for one in intentions:
        for slot in (SlotName.METRIC, SlotName.MEANS, SlotName.PURPOSE):
            readings = one.slots.get(slot, "").split("|")
            assert any(all(word in one.text.lower() for word in words.split()) for words in readings), one.id
