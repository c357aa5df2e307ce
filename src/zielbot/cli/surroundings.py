"""What every command needs: the application, the language it speaks, input, output and exit codes."""

from __future__ import annotations

import datetime as dt
import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import StrEnum
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from zielbot.environment import terminal_language
from zielbot.errors import InvalidDate, InvalidValue, SettingsError, UnreadableFile, ZielbotError
from zielbot.goals.language import Address, Language, Text
from zielbot.wording.errors import error_text

if TYPE_CHECKING:
    from zielbot.bootstrap import Application
    from zielbot.goals.precedent import Precedent

FINE = 0
FINDINGS = 1
MISUSE = 2
OUT_OF_ORDER = 3
INTERRUPTED = 130

_BOLD, _DIM, _PLAIN = "\x1b[1m", "\x1b[2m", "\x1b[0m"
_COLOURS = {"red": "\x1b[31m", "green": "\x1b[32m", "yellow": "\x1b[33m", "cyan": "\x1b[36m"}


class Format(StrEnum):
    """How findings on files are written."""

    TEXT = "text"
    JSON = "json"
    SARIF = "sarif"
    GITHUB = "github"


class _Asked:
    language: Language | None = None


def speak(asked: Language | None) -> None:
    """Messages come in that language from now on; None: as set, otherwise as the locale, otherwise German."""
    if asked is not _Asked.language:
        _Asked.language = asked
        application.cache_clear()


@cache
def application() -> Application:
    """The application for the settings of this process, speaking the language of its messages."""
    from zielbot.bootstrap import Application
    from zielbot.settings import load_settings

    settings = load_settings()
    return Application(settings.model_copy(update={"language": _Asked.language or terminal_language()}))


def language() -> Language:
    """The language of the messages, also where the settings cannot be read."""
    if application.cache_info().currsize:
        return application().settings.language
    return _Asked.language or terminal_language()


def address() -> Address:
    """How German messages address the reader, also where the settings cannot be read."""
    try:
        return application().settings.address
    except SettingsError:
        return Address.DU


def passing(past: tuple[str, bytes] | None = None) -> Application:
    """An application that keeps nothing and compares with the stored past agreements, or with those of a table."""
    from zielbot.bootstrap import Application

    settings = application().settings
    if past is None:
        return Application(settings, ephemeral=True, past=_stored_past())
    found = Application(settings, ephemeral=True).past_agreements(*past)
    return Application(settings, ephemeral=True, past=found)


def _stored_past() -> Sequence[Precedent] | None:
    """The past agreements that were taken over; None where there are none, so that the example data speak."""
    from zielbot.errors import StoreUnavailable

    settings = application().settings
    if settings.database_url is None and not Path(settings.database.removeprefix("sqlite:///")).exists():
        return None
    try:
        stored = application().precedents.select()
    except StoreUnavailable:
        return None
    return stored if any(not one.example for one in stored) else None


def say_error(error: ZielbotError) -> None:
    """Write the sentence for an error on standard error."""
    complain(error_text(error, language(), address()))


def complain(text: str) -> None:
    """Write a line on standard error."""
    red = os.name != "nt" and sys.stderr.isatty()
    sys.stderr.write(f"{_COLOURS['red']}{text}{_PLAIN}\n" if red else f"{text}\n")
    sys.stderr.flush()


def tell(text: Text, *, bold: bool = False, dim: bool = False, colour: str | None = None, **values: object) -> None:
    """Write a text in the language of the messages, its placeholders filled."""
    say(text.render(language(), address(), **values), bold=bold, dim=dim, colour=colour)


def say(text: str = "", *, bold: bool = False, dim: bool = False, colour: str | None = None) -> None:
    """Write a line, coloured on a terminal and plain elsewhere."""
    sys.stdout.write(styled(text, bold=bold, dim=dim, colour=colour) + "\n")
    sys.stdout.flush()


def styled(text: str, *, bold: bool = False, dim: bool = False, colour: str | None = None) -> str:
    """The text with colours where standard output is a terminal (not on Windows, whose old consoles show the codes)."""
    codes = _BOLD * bold + _DIM * dim + (_COLOURS[colour] if colour else "")
    return f"{codes}{text}{_PLAIN}" if codes and os.name != "nt" and sys.stdout.isatty() else text


def say_json(value: Mapping[str, object]) -> None:
    """Write the value as indented JSON."""
    import json

    say(json.dumps(value, ensure_ascii=False, indent=2, default=str))


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


def month_day(value: str | None) -> str | None:
    """The day of a year in MM-DD, None for None; raises InvalidValue."""
    try:
        day(None if value is None else f"2027-{value}")
    except InvalidDate as exc:
        raise InvalidValue(field="fiscal-year-start", value=value) from exc
    return value
