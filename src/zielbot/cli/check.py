"""`zielbot check`: a sentence, files, or JSON lines."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from zielbot.cli.surroundings import (
    FINDINGS,
    FINE,
    Format,
    JsonOption,
    LanguageOption,
    LinesOption,
    TodayOption,
    application,
    day,
    lines_in,
    lines_out,
    month_day,
    say_json,
)
from zielbot.errors import EmptyText

SUFFIXES = frozenset({".md", ".markdown", ".txt", ".csv", ".tsv", ".xlsx", ".docx"})


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("check")(check)


def check(
    goals: Annotated[
        list[str] | None, typer.Argument(metavar="ZIEL|DATEI…", help="Ein Satz, Dateien, oder - für die Eingabe.")
    ] = None,
    *,
    jsonl: LinesOption = False,
    as_json: JsonOption = False,
    format_: Annotated[Format, typer.Option("--format", "-f", help="Art der Ausgabe.")] = Format.TEXT,
    today: TodayOption = None,
    language: LanguageOption = None,
    fiscal_year_start: Annotated[
        str | None, typer.Option(metavar="MM-TT", help="Beginn des Geschäftsjahres, sonst wie eingestellt.")
    ] = None,
) -> int:
    """Prüft Ziele: was verstanden wurde, die fünf SMART-Urteile, jeder Befund mit Regel und Frage."""
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
        return check_files(goals, calls, Format.JSON if as_json else format_)
    answer = calls.check(validated(CheckRequest, {"text": " ".join(goals)}))
    if as_json or format_ is not Format.TEXT:
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
