"""What a person at the page asks for, and what the page then shows."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person at the page wants: the deed, what it is about, its text, in which talk, and as which turn."""

    do: str
    arg: str = ""
    text: str = ""
    conversation: str = ""
    turn: str = ""


@dataclass(frozen=True, slots=True)
class Sight:
    """What the page then shows: log, quick replies, card, the text in the input, the bar, the talk's id, and so on.

    `review` is the checked list, `note` how far a turn is. None means: as it is.
    """

    log: str | None = None
    picks: str | None = None
    card: str | None = None
    text: str | None = None
    bar: str | None = None
    conversation: str | None = None
    head: str | None = None
    review: str | None = None
    note: str | None = None
