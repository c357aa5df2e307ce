"""What a command is and what it takes, as data; `parsing` reads it, `help_page` shows it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from zielbot.goals.language import Language, Text


@dataclass(frozen=True, slots=True)
class Kind:
    """What a value may be: `read` turns words into it or raises ValueError, `expected` says what would have fitted."""

    read: Callable[[str], object]
    expected: Text


WORDS = Kind(str, Text("ein Text", "a text"))


def whole(least: int, most: int) -> Kind:
    """A whole number between the two, both included."""

    def read(words: str) -> int:
        number = int(words)
        if not least <= number <= most:
            raise ValueError
        return number

    between = Text(f"eine ganze Zahl von {least} bis {most}", f"a whole number from {least} to {most}")
    return Kind(read, between)


def one_of(members: type[StrEnum]) -> Kind:
    """One of the members by its value."""
    listed = list(members)
    most, last = ", ".join(listed[:-1]), listed[-1]
    return Kind(members, Text(f"{most} oder {last}", f"{most} or {last}"))


@dataclass(frozen=True, slots=True)
class Parameter:
    """One argument or option of a command.

    `field` is the keyword that the command's function takes. Without `flags` it is an argument, told by its place. An
    option without `shown`, the word that stands for its value in the help, is a switch.
    """

    field: str
    meaning: Text
    shown: Text | None = None
    flags: tuple[str, ...] = ()
    kind: Kind = WORDS
    default: object = None
    needed: bool = False
    many: bool = False

    @property
    def is_switch(self) -> bool:
        """Whether it takes no value."""
        return self.shown is None

    @property
    def called(self) -> Text:
        """What it is called in a message: its longest flag, or the word that stands for it."""
        if self.flags:
            return Text(self.flags[-1], self.flags[-1])
        assert self.shown is not None
        return self.shown


def argument(
    field: str, shown: Text, meaning: Text, *, kind: Kind = WORDS, needed: bool = True, many: bool = False
) -> Parameter:
    """What is told by its place; with `many` all the words that are left."""
    return Parameter(field, meaning, shown, kind=kind, needed=needed, many=many)


def option(
    field: str, *flags: str, shown: Text, meaning: Text, kind: Kind = WORDS, default: object = None, many: bool = False
) -> Parameter:
    """What is told by a flag and a value; with `many` it may come several times."""
    return Parameter(field, meaning, shown, flags, kind, default, many=many)


def choice(
    field: str, *flags: str, members: type[StrEnum], meaning: Text, default: object = None, many: bool = False
) -> Parameter:
    """An option whose value is one of the members."""
    shown = "|".join(members)
    return option(
        field, *flags, shown=Text(shown, shown), meaning=meaning, kind=one_of(members), default=default, many=many
    )


def switch(field: str, *flags: str, meaning: Text) -> Parameter:
    """An option that is there or not."""
    return Parameter(field, meaning, None, flags, default=False)


@dataclass(frozen=True, slots=True)
class Command:
    """A command, or a group of them in `parts`; `run` takes its parameters by keyword and returns the exit status."""

    name: str
    meaning: Text
    run: Callable[..., int] | None = None
    parameters: tuple[Parameter, ...] = ()
    parts: tuple[Command, ...] = ()


TODAY = option(
    "today",
    "--today",
    shown=Text("JJJJ-MM-TT", "YYYY-MM-DD"),
    meaning=Text("Der Tag, von dem aus gerechnet wird.", "The day from which dates are counted."),
)
TEXT_LANGUAGE = choice(
    "language",
    "-l",
    "--language",
    members=Language,
    meaning=Text("Sprache des Textes, sonst wird sie erkannt.", "Language of the text, otherwise it is detected."),
)
AS_JSON = switch("as_json", "--json", meaning=Text("Antwort als JSON.", "Answer as JSON."))
LINES = switch(
    "jsonl",
    "--jsonl",
    meaning=Text("Ein JSON-Objekt je Zeile, hinein und heraus.", "One JSON object a line, in and out."),
)
