"""From the words of a command line to a command and its values."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from zielbot.cli.commands import Command, Parameter, choice, switch
from zielbot.goals.language import Language, Text

HELP = switch("help", "-h", "--help", meaning=Text("Zeigt diese Hilfe.", "Shows this help."))
SPOKEN = choice(
    "lang",
    "--lang",
    members=Language,
    meaning=Text("Sprache der Meldungen, sonst wie eingestellt.", "Language of the messages, otherwise as set."),
)
VERBOSE = switch(
    "verbose",
    "--verbose",
    meaning=Text("Zeigt bei einem Fehler im Programm, wo er auftrat.", "Shows where an error in the program happened."),
)
VERSION = switch("version", "--version", meaning=Text("Zeigt die Version.", "Shows the version."))
COMMON = (SPOKEN, VERBOSE, VERSION, HELP)
"""What every command takes, before and after its name."""

# "-5 % Fehler" and "-" are words, not options
_OPTION = re.compile(r"--[A-Za-z][\w-]*(?:=.*)?|-[A-Za-z][^\s]*", re.DOTALL)

_UNKNOWN_OPTION = Text("Die Option {name} gibt es hier nicht.{near}", "There is no option {name} here.{near}")
_UNKNOWN_COMMAND = Text("Den Befehl „{name}“ gibt es nicht.{near}", "There is no command “{name}”.{near}")
_NEAR = Text(" Meintest du {near}?", " Did you mean {near}?", " Meinten Sie {near}?")
_NO_VALUE = Text("Die Option {name} braucht einen Wert.", "The option {name} needs a value.")
_A_VALUE = Text("Die Option {name} nimmt keinen Wert.", "The option {name} takes no value.")
_MISSING = Text("Es fehlt: {name}", "Missing: {name}")
_MORE = Text("Das ist zu viel: {name}", "That is too much: {name}")
_UNFIT = Text("{name}: „{value}“ geht nicht; erwartet wird {expected}.", "{name}: “{value}” is not {expected}.")


class Misuse(Exception):
    """Words that make no call; `text` with `values` says why, `path` is how far they were understood."""

    def __init__(self, path: Sequence[Command], text: Text, **values: Text | str) -> None:
        super().__init__(text.en)
        self.path = tuple(path)
        self.text = text
        self.values: Mapping[str, Text | str] = values


@dataclass(frozen=True, slots=True)
class Call:
    """A command with its values; `path` leads from the root down to it, `common` holds what every command takes."""

    path: tuple[Command, ...]
    common: Mapping[str, object]
    values: Mapping[str, object]

    @property
    def command(self) -> Command:
        """The command that is called."""
        return self.path[-1]


@dataclass(slots=True)
class _Heard:
    """What was understood so far."""

    path: list[Command]
    options: dict[str, tuple[str, object]] = field(default_factory=dict)
    words: list[str] = field(default_factory=list)

    def known(self) -> Iterable[Parameter]:
        return (*(one for one in self.path[-1].parameters if one.flags), *COMMON)

    def misuse(self, text: Text, **values: Text | str) -> Misuse:
        return Misuse(self.path, text, **values)


def parse(root: Command, given: Sequence[str]) -> Call:
    """The call that the words make; raises Misuse."""
    heard = _Heard([root])
    queue = deque(given)
    while queue:
        word = queue.popleft()
        if word == "--":
            heard.words += queue
            break
        if _OPTION.fullmatch(word):
            _hear_option(heard, word, queue)
        elif not heard.words and (part := _part(heard.path[-1], word)):
            heard.path.append(part)
        else:
            heard.words.append(word)
    common = {one.field: _value(heard, one) for one in COMMON}
    if common[HELP.field] or common[VERSION.field]:
        return Call(tuple(heard.path), common, {})
    return Call(tuple(heard.path), common, _values(heard))


def _part(command: Command, name: str) -> Command | None:
    return next((part for part in command.parts if part.name == name), None)


def _hear_option(heard: _Heard, word: str, queue: deque[str]) -> None:
    flag, equals, value = word.partition("=") if word.startswith("--") else (word[:2], word[2:], word[2:])
    found = next((one for one in heard.known() if flag in one.flags), None)
    if found is None:
        flags = [flag for one in heard.known() for flag in one.flags]
        raise heard.misuse(_UNKNOWN_OPTION, name=flag, near=_nearest(flag, flags))
    if found.is_switch:
        if equals:
            raise heard.misuse(_A_VALUE, name=flag)
        heard.options[found.field] = (flag, True)
        return
    if not equals and not queue:
        raise heard.misuse(_NO_VALUE, name=flag)
    read = _read(heard, found, value if equals else queue.popleft())
    before = heard.options.get(found.field, (flag, []))[1] if found.many else None
    heard.options[found.field] = (flag, [*before, read] if isinstance(before, list) else read)


def _values(heard: _Heard) -> dict[str, object]:
    """The value of each parameter of the command."""
    command, words = heard.path[-1], deque(heard.words)
    if command.run is None:
        if words:
            near = _nearest(words[0], [part.name for part in command.parts])
            raise heard.misuse(_UNKNOWN_COMMAND, name=words[0], near=near)
        return {}
    values = {
        one.field: _value(heard, one) if one.flags else _argument(heard, one, words) for one in command.parameters
    }
    if words:
        raise heard.misuse(_MORE, name=" ".join(words))
    for name, (flag, _) in heard.options.items():
        if name not in values and name not in {one.field for one in COMMON}:
            # told to a group before the name of one of its commands, which does not take it
            raise heard.misuse(_UNKNOWN_OPTION, name=flag, near="")
    return values


def _argument(heard: _Heard, one: Parameter, words: deque[str]) -> object:
    if one.needed and not words:
        raise heard.misuse(_MISSING, name=one.called)
    if one.many:
        found = [_read(heard, one, word) for word in words]
        words.clear()
        return found
    return _read(heard, one, words.popleft()) if words else one.default


def _value(heard: _Heard, one: Parameter) -> object:
    return heard.options[one.field][1] if one.field in heard.options else one.default


def _read(heard: _Heard, one: Parameter, words: str) -> object:
    try:
        return one.kind.read(words)
    except ValueError:
        raise heard.misuse(_UNFIT, name=one.called, value=words, expected=one.kind.expected) from None


def _nearest(name: str, known: Sequence[str]) -> Text | str:
    from difflib import get_close_matches

    near = get_close_matches(name, known, n=1)
    if not near:
        return ""
    return Text(*(text.format(near=near[0]) for text in (_NEAR.de, _NEAR.en, _NEAR.sie or _NEAR.de)))


def language_in(given: Sequence[str]) -> Language | None:
    """The language that the words ask for, found before they are understood as a whole."""
    for place, word in enumerate(given):
        if word == "--":
            break
        name, equals, value = word.partition("=")
        if name in SPOKEN.flags:
            wanted = value if equals else " ".join(given[place + 1 : place + 2])
            return next((language for language in Language if language == wanted), None)
    return None
