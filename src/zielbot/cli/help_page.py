"""The help of a command, in German and English."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Iterable, Iterator, Sequence

from zielbot.cli.commands import Command, Parameter
from zielbot.cli.parsing import COMMON
from zielbot.goals.language import Language, Text

_USAGE = Text("Aufruf", "Usage")
_OPTIONS = Text("OPTIONEN", "OPTIONS")
_COMMAND = Text("BEFEHL", "COMMAND")
_ARGUMENTS_HEADING = Text("Angaben", "Arguments")
_OPTIONS_HEADING = Text("Optionen", "Options")
_COMMANDS_HEADING = Text("Befehle", "Commands")
_DEFAULT = Text(" (Vorgabe: {value})", " (default: {value})")
_SEVERAL = Text(" Mehrfach möglich.", " May be given several times.")
_WIDEST = 100
_INDENT = 24


def usage(path: Sequence[Command], language: Language) -> str:
    """The line that shows how the command is called."""
    command = path[-1]
    words = [*(part.name for part in path), f"[{_OPTIONS.render(language)}]"]
    if command.parts:
        name = _COMMAND.render(language)
        words.append(f"[{name}]" if command.run else name)
    words += [_placed(one, language) for one in command.parameters if not one.flags]
    return f"{_USAGE.render(language)}: {' '.join(words)}"


def _placed(one: Parameter, language: Language) -> str:
    name = one.called.render(language) + (" …" if one.many else "")
    return name if one.needed else f"[{name}]"


def help_page(path: Sequence[Command], language: Language) -> Iterator[str]:
    """The lines of the help."""
    command = path[-1]
    width = min(shutil.get_terminal_size().columns, _WIDEST)
    yield usage(path, language)
    yield ""
    yield from (f"  {line}" for line in _wrapped(command.meaning.render(language), width - 4))
    placed = [(_placed(one, language), _told(one, language)) for one in command.parameters if not one.flags]
    yield from _table(_ARGUMENTS_HEADING.render(language), placed, width)
    options = [one for one in (*command.parameters, *COMMON) if one.flags]
    yield from _table(
        _OPTIONS_HEADING.render(language), [(_flags(one, language), _told(one, language)) for one in options], width
    )
    parts = [(part.name, part.meaning.render(language)) for part in command.parts]
    yield from _table(_COMMANDS_HEADING.render(language), parts, width)


def _flags(one: Parameter, language: Language) -> str:
    flags = ", ".join(one.flags)
    return flags if one.shown is None else f"{flags} {one.shown.render(language)}"


def _told(one: Parameter, language: Language) -> str:
    told = one.meaning.render(language)
    if one.many and one.flags:
        told += _SEVERAL.render(language)
    if one.default in (None, False, ""):
        return told
    return told.removesuffix(".") + _DEFAULT.render(language, value=one.default) + "."


def _table(heading: str, rows: Iterable[tuple[str, str]], width: int) -> Iterator[str]:
    """Names on the left, what they mean on the right; a long name has its own line."""
    listed = list(rows)
    if not listed:
        return
    yield ""
    yield f"{heading}:"
    for name, meaning in listed:
        lines = _wrapped(meaning, width - _INDENT)
        if len(name) + 4 > _INDENT:
            yield f"  {name}"
        else:
            yield f"  {name:{_INDENT - 2}}{lines.pop(0)}".rstrip()
        yield from (" " * _INDENT + line for line in lines)


def _wrapped(text: str, width: int) -> list[str]:
    return textwrap.wrap(text, width, break_on_hyphens=False) or [""]
