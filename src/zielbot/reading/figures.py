"""Names, dates and amounts of a text: the steps that work on its normalised form, joined."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from zielbot.goals.deadline import Deadline
from zielbot.goals.language import Language
from zielbot.goals.quantity import Quantity
from zielbot.goals.reading import Mention
from zielbot.reading.deadlines import DeadlineReader
from zielbot.reading.masks import Masker
from zielbot.reading.normalise import Normaliser
from zielbot.reading.quantities import QuantityReader


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
        self._normalise = Normaliser(language, data["numbers"])
        self._masker = Masker(language, data["masks"])
        self._deadlines = DeadlineReader(language, data["time"])
        self._quantities = QuantityReader(language, data["numbers"])

    def unwrapped(self, text: str) -> str:
        """The text, of the same length, with blanks where a line was only too long."""
        return self._normalise.unwrapped(text)

    def read(
        self, text: str, *, today: date, fiscal_year_start: tuple[int, int] = (1, 1), region: str | None = None
    ) -> Figures:
        """What the text says in figures."""
        masked, names = self._masker.mask(self._normalise(text))
        times = self._deadlines.read(masked, today=today, fiscal_year_start=fiscal_year_start, region=region)
        return Figures(
            deadlines=times.deadlines,
            quantities=self._quantities.read(masked, hidden=times.consumed, gone=times.gone),
            names=names,
            vague_times=times.vague_times,
            past=times.past,
            recurrences=times.recurrences,
        )
