"""Names, dates and amounts of a text: the steps that work on its normalised form, joined."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from zielbot.goals.deadline import Deadline
from zielbot.goals.language import Language
from zielbot.goals.quantity import Quantity
from zielbot.goals.reading import Mention


@dataclass(frozen=True, slots=True)
class Figures:
    """Everything of a text that is a number, a time or a name."""

    deadlines: tuple[Deadline, ...] = ()
    quantities: tuple[Quantity, ...] = ()
    names: tuple[Mention, ...] = ()
    vague_times: tuple[Mention, ...] = ()
    past: tuple[Mention, ...] = ()
    recurrences: tuple[Mention, ...] = ()


class FigureReader:
    """Normalises, masks, reads dates and then amounts."""

    def __init__(self, language: Language, data: Mapping[str, Mapping[str, object]]) -> None:
        self._language = language
        self._data = data

    def read(
        self, text: str, *, today: date, fiscal_year_start: tuple[int, int] = (1, 1), region: str | None = None
    ) -> Figures:
        """What the text says in figures."""
        return Figures()
