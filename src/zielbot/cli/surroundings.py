"""What every command needs: the application, input, output and exit codes."""

from __future__ import annotations

import datetime as dt
import sys
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from zielbot.errors import InvalidDate, InvalidValue, UnreadableFile, ZielbotError
from zielbot.goals.language import Language
from zielbot.wording.errors import error_text

if TYPE_CHECKING:
    from zielbot.bootstrap import Application

FINE = 0
FINDINGS = 1
MISUSE = 2
OUT_OF_ORDER = 3


class Format(StrEnum):
    """How findings on files are written."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"


@cache
def application() -> Application:
    """The application for the settings of this process."""
    from zielbot.bootstrap import Application
    from zielbot.settings import load_settings

    return Application(load_settings())


def passing(past: tuple[str, bytes] | None = None) -> Application:
    """An application that keeps nothing; `past` is a table (name and content) in place of the example data."""
    from zielbot.bootstrap import Application

    settings = application().settings
    if past is None:
        return Application(settings, ephemeral=True)
    found = Application(settings, ephemeral=True).past_agreements(*past)
    return Application(settings, ephemeral=True, past=found)


def say_error(error: ZielbotError) -> None:
    """Write the sentence for an error on standard error."""
    typer.secho(error_text(error, Language.DE), fg="red", err=True)


def say(text: str = "", *, bold: bool = False, dim: bool = False, colour: str | None = None) -> None:
    """Write a line, coloured on a terminal and plain elsewhere."""
    typer.secho(text, bold=bold or None, dim=dim or None, fg=colour)


def say_json(value: Mapping[str, object]) -> None:
    """Write the value as indented JSON."""
    import json

    typer.echo(json.dumps(value, ensure_ascii=False, indent=2, default=str))


def lines_in() -> Iterable[bytes]:
    """The lines on standard input, as they come."""
    return iter(sys.stdin.buffer.readline, b"")


def lines_out(lines: Iterator[bytes]) -> None:
    """Write each line as soon as it is there."""
    write, flush = sys.stdout.buffer.write, sys.stdout.buffer.flush
    for line in lines:
        write(line)
        flush()


def content_of(name: str) -> bytes:
    """The content of a file, or of standard input for "-"."""
    if name == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(name).read_bytes()
    except OSError as exc:
        raise UnreadableFile(name=name) from exc


def day(value: str | None) -> dt.date | None:
    """The day in YYYY-MM-DD, None for None; raises InvalidDate."""
    if value is None:
        return None
    try:
        if len(value) != 10:
            raise ValueError
        return dt.date.fromisoformat(value)
    except ValueError as exc:
        raise InvalidDate(value=value) from exc


TodayOption = Annotated[
    str | None, typer.Option("--today", metavar="JJJJ-MM-TT", help="Der Tag, von dem aus gerechnet wird.")
]
LanguageOption = Annotated[Language | None, typer.Option("--language", "-l", help="Sprache, sonst wird sie erkannt.")]
JsonOption = Annotated[bool, typer.Option("--json", help="Antwort als JSON.")]
LinesOption = Annotated[bool, typer.Option("--jsonl", help="Ein JSON-Objekt je Zeile, hinein und heraus.")]


def month_day(value: str | None) -> str | None:
    """The day of a year in MM-DD, None for None; raises InvalidValue."""
    try:
        day(None if value is None else f"2027-{value}")
    except InvalidDate as exc:
        raise InvalidValue(field="fiscal-year-start", value=value) from exc
    return value
