"""`zielbot check`: a sentence, files, or JSON lines."""

from __future__ import annotations

from pathlib import Path

from zielbot.cli.commands import AS_JSON, LINES, TEXT_LANGUAGE, TODAY, Command, argument, choice, option
from zielbot.cli.surroundings import (
    FINDINGS,
    FINE,
    Format,
    application,
    day,
    lines_in,
    lines_out,
    month_day,
    say_json,
)
from zielbot.errors import EmptyText
from zielbot.goals.language import Language, Text

SUFFIXES = frozenset({".md", ".markdown", ".txt", ".csv", ".tsv", ".xlsx", ".docx"})


def check(
    goals: list[str],
    *,
    jsonl: bool,
    as_json: bool,
    form: Format,
    today: str | None,
    language: Language | None,
    fiscal_year_start: str | None,
) -> int:
    """The verdicts and findings are written; returns 1 where one of them is an error."""
    from zielbot.api.calls import Calls
    from zielbot.api.lines import answer_lines, validated
    from zielbot.api.requests import CheckRequest

    calls = Calls(application(), day(today), language, month_day(fiscal_year_start))
    if jsonl:
        spoken = language or application().settings.language
        lines_out(answer_lines(lines_in(), CheckRequest, calls.check, language=spoken))
        return FINE
    from zielbot.cli.reports import check_files, has_error, show

    if not goals:
        raise EmptyText
    if all(_names_file(goal) for goal in goals):
        return check_files(goals, calls, Format.JSON if as_json else form)
    answer = calls.check(validated(CheckRequest, {"text": " ".join(goals)}))
    if as_json or form is not Format.TEXT:
        say_json({"id": None, **answer})
    else:
        show(answer)
    return FINDINGS if has_error(answer) else FINE


def _names_file(argument: str) -> bool:
    """Whether it is meant as a file: standard input, an existing file, or a single word with a known ending."""
    if argument == "-":
        return True
    if len(argument) > 1_000 or "\n" in argument:
        return False
    path = Path(argument)
    return path.suffix.lower() in SUFFIXES and (path.is_file() or " " not in argument)


COMMAND = Command(
    "check",
    Text(
        "Prüft Ziele: was verstanden wurde, die fünf SMART-Urteile, jeder Befund mit Regel und Frage.",
        "Checks goals: what was understood, the five SMART verdicts, each finding with its rule and question.",
    ),
    check,
    (
        argument(
            "goals",
            Text("ZIEL|DATEI", "GOAL|FILE"),
            Text(
                "Ein Satz, Dateien (Text, Markdown, CSV, XLSX, DOCX), oder - für die Eingabe.",
                "A sentence, files (text, Markdown, CSV, XLSX, DOCX), or - for standard input.",
            ),
            needed=False,
            many=True,
        ),
        LINES,
        AS_JSON,
        choice(
            "form",
            "-f",
            "--format",
            members=Format,
            meaning=Text("Art der Ausgabe.", "How the answer is written."),
            default=Format.TEXT,
        ),
        TODAY,
        TEXT_LANGUAGE,
        option(
            "fiscal_year_start",
            "--fiscal-year-start",
            shown=Text("MM-TT", "MM-DD"),
            meaning=Text(
                "Beginn des Geschäftsjahres, sonst wie eingestellt.", "Start of the fiscal year, otherwise as set."
            ),
        ),
    ),
)
