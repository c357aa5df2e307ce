"""The command line speaks German and English: every help, every message of its own."""

from __future__ import annotations

import inspect
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.cli.conftest import Zielbot

from zielbot.cli.app import ROOT
from zielbot.cli.commands import Command, Parameter
from zielbot.cli.parsing import COMMON
from zielbot.goals.language import Language, Text


def _paths(command: Command, above: tuple[Command, ...] = ()) -> Iterator[tuple[Command, ...]]:
    here = (*above, command)
    yield here
    for part in command.parts:
        yield from _paths(part, here)


PATHS = list(_paths(ROOT))
HEADINGS = {
    "de": ("Aufruf: ", "Optionen:", "Angaben:", "Befehle:", "Zeigt diese Hilfe."),
    "en": ("Usage: ", "Options:", "Arguments:", "Commands:", "Shows this help."),
}


def _name(path: tuple[Command, ...]) -> str:
    return " ".join(command.name for command in path)


def _texts(parameters: tuple[Parameter, ...]) -> Iterator[Text]:
    for one in parameters:
        yield one.meaning
        if one.shown is not None:
            yield one.shown


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("path", PATHS, ids=_name)
def test_the_help_of_every_command_is_whole_and_in_one_language(
    zielbot: Zielbot, path: tuple[Command, ...], language: str
) -> None:
    command, words = path[-1], [command.name for command in path[1:]]

    done = zielbot(*words, "--help", "--lang", language)

    other = next(name for name in HEADINGS if name != language)
    flat = " ".join(done.out.split())
    assert done.status == 0
    assert done.err == ""
    assert done.out.startswith(f"{HEADINGS[language][0]}{_name(path)} ")
    assert not [heading for heading in HEADINGS[other] if heading in done.out]
    for text in (command.meaning, *_texts((*command.parameters, *COMMON)), *(part.meaning for part in command.parts)):
        assert text.render(Language(language)).removesuffix(".") in flat
    assert all(flag in flat for one in command.parameters for flag in one.flags)


@pytest.mark.parametrize("path", PATHS, ids=_name)
def test_every_command_is_told_in_two_languages_and_takes_what_it_lists(path: tuple[Command, ...]) -> None:
    command = path[-1]

    for text in (command.meaning, *(one.meaning for one in command.parameters)):
        assert text.de != text.en
        assert text.de.endswith(".")
        assert text.en.endswith(".")
    if command.run is not None:
        fields = {one.field for one in command.parameters}
        assert fields == set(inspect.signature(command.run).parameters)
    assert command.run is not None or command.parts


@pytest.mark.parametrize(
    ("arguments", "german", "english"),
    [
        pytest.param(["nix"], "Den Befehl „nix“ gibt es nicht.", "There is no command “nix”.", id="command"),
        pytest.param(["chekc", "x"], "Meintest du check?", "Did you mean check?", id="command misspelt"),
        pytest.param(["check", "--jsno"], "Die Option --jsno gibt es hier nicht.", "no option --jsno", id="option"),
        pytest.param(["check", "x", "--jsno"], "Meintest du --json?", "Did you mean --json?", id="option misspelt"),
        pytest.param(["draft"], "Es fehlt: VORHABEN", "Missing: INTENTION", id="argument missing"),
        pytest.param(["rules", "explain", "T101", "T102"], "Das ist zu viel: T102", "too much: T102", id="too much"),
        pytest.param(["check", "x", "--today"], "--today braucht einen Wert", "--today needs a value", id="no value"),
        pytest.param(["check", "--json=1"], "--json nimmt keinen Wert", "--json takes no value", id="a value"),
        pytest.param(
            ["check", "-l", "fr"],
            "--language: „fr“ geht nicht; erwartet wird de oder en.",
            "“fr” is not de or en",
            id="choice",
        ),
        pytest.param(
            ["tokens", "create", "a", "--days", "0"],
            "eine ganze Zahl von 1 bis 3650",
            "a whole number from 1 to 3650",
            id="bound",
        ),
        pytest.param(
            ["tokens", "create", "a", "--days=x"], "„x“ geht nicht", "“x” is not a whole number", id="no number"
        ),
        pytest.param(["rules", "--json", "list"], "Das ist zu viel: list", "too much: list", id="no such part"),
        pytest.param(["check", ""], "Der Text ist leer.", "The text is empty.", id="empty"),
        pytest.param(["refine", "none.md"], "none.md“ lässt sich nicht lesen", "none.md” cannot be read", id="file"),
    ],
)
def test_misuse_is_told_in_the_language_asked_for(
    zielbot: Zielbot, arguments: list[str], german: str, english: str
) -> None:
    told = {language: zielbot("--lang", language, *arguments) for language in ("de", "en")}

    assert {done.status for done in told.values()} == {2}
    assert german in told["de"].err
    assert english in told["en"].err


@pytest.mark.parametrize(
    ("variables", "options", "german"),
    [
        pytest.param({"LC_ALL": "de_DE.UTF-8"}, [], True, id="German locale"),
        pytest.param({"LC_ALL": "C"}, [], True, id="no locale"),
        pytest.param({"LC_ALL": "fr_FR.UTF-8"}, [], True, id="a language not spoken"),
        pytest.param({"LC_ALL": "en_GB.UTF-8"}, [], False, id="English locale"),
        pytest.param({"LC_ALL": "", "LC_MESSAGES": "", "LANG": "en_US.UTF-8"}, [], False, id="LANG alone"),
        pytest.param({"LC_ALL": "en_US.UTF-8", "ZIELBOT_LANGUAGE": "de"}, [], True, id="setting before locale"),
        pytest.param({"ZIELBOT_LANGUAGE": "en"}, [], False, id="setting"),
        pytest.param({"ZIELBOT_LANGUAGE": "en"}, ["--lang", "de"], True, id="option before setting"),
        pytest.param({"ZIELBOT_LANGUAGE": "de"}, ["--lang=en"], False, id="option with an equals sign"),
        pytest.param({"ZIELBOT_LANGUAGE": "de"}, ["--lang", "fr"], True, id="an option that asks for another language"),
    ],
)
def test_the_language_is_as_asked_for_otherwise_as_set_otherwise_the_locale_s(
    zielbot: Zielbot, monkeypatch: pytest.MonkeyPatch, variables: dict[str, str], options: list[str], german: bool
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)

    done = zielbot("nix", *options)

    assert ("Aufruf:" in done.err) is german
    assert ("Usage:" in done.err) is not german


def test_a_broken_setting_does_not_keep_the_help_from_showing(
    zielbot: Zielbot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ZIELBOT_PROT", "1")

    assert zielbot("--help").out.startswith("Aufruf: zielbot")
    assert "ZIELBOT_PROT stops the start" in zielbot("check", "x", "--lang", "en").err


def test_messages_about_tables_goals_and_tokens_are_english_too(zielbot: Zielbot, tmp_path: Path) -> None:
    (tmp_path / "empty.csv").write_text("kpi;value\n", encoding="utf-8")
    (tmp_path / "values.csv").write_text("kpi;value;as_of\nNPS;32;30.02.2026\n", encoding="utf-8")

    assert "no row below its head" in zielbot("--lang", "en", "kpis", "import-readings", "empty.csv").out
    assert "is no valid date" in zielbot("--lang", "en", "kpis", "import-readings", "values.csv").out
    assert "2 goals checked" in zielbot("check", "-", "--lang", "en", given="- More guests\n- More rooms\n").out
    assert re.search(r"valid until \d{1,2} [A-Z][a-z]+ \d{4}", zielbot("--lang", "en", "tokens", "create", "HR").out)
    assert re.search(r"valid +until \d", zielbot("tokens", "list", "--lang", "en").out)


@pytest.mark.parametrize(
    ("arguments", "text"),
    [
        pytest.param(["-5 % Fehler bis Mai 2027"], "-5 % Fehler bis Mai 2027", id="a minus"),
        pytest.param(["--", "--json", "Ziel"], "--json Ziel", id="behind two dashes"),
        pytest.param(["Mehr", "--json", "Gäste"], "Mehr Gäste", id="an option in between"),
    ],
)
def test_words_that_look_like_options_are_words(zielbot: Zielbot, arguments: list[str], text: str) -> None:
    by_words = zielbot("check", "--json", *arguments).out
    whole = zielbot("check", "--json", "--", text).out

    assert by_words == whole


def test_an_option_may_stand_before_and_behind_its_value(zielbot: Zielbot) -> None:
    forms = (["--today", "2027-03-01"], ["--today=2027-03-01"], ["--today", "2026-01-01", "--today", "2027-03-01"])

    days = {zielbot("check", "Drei Bücher in zwei Wochen.", "--json", *form).out for form in forms}
    short = {zielbot("check", "x", *form, "--json").out for form in (["-l", "en"], ["-len"], ["--language", "en"])}

    assert len(days) == len(short) == 1
