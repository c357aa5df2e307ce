"""Reading where the people are: with the fiscal year and the holidays that hold there."""

from __future__ import annotations

from datetime import date

from zielbot.goals.language import Language
from zielbot.goals.reading import Reading
from zielbot.reading.reader import Reader

CALENDAR_YEAR = (1, 1)


class SituatedReader:
    """A reader that knows when the fiscal year starts and which region's holidays count."""

    def __init__(
        self, reader: Reader, *, fiscal_year_start: tuple[int, int] = CALENDAR_YEAR, region: str | None = None
    ) -> None:
        self._reader = reader
        self._fiscal_year_start = fiscal_year_start
        self._region = region

    def detect(self, text: str) -> Language:
        """The language the text is written in."""
        return self._reader.detect(text)

    def read(
        self,
        text: str,
        *,
        today: date,
        language: Language | None = None,
        fiscal_year_start: tuple[int, int] | None = None,
        region: str | None = None,
    ) -> Reading:
        """Everything understood of the text."""
        return self._reader.read(
            text,
            today=today,
            language=language,
            fiscal_year_start=fiscal_year_start or self._fiscal_year_start,
            region=region or self._region,
        )
