"""Readers of dates for the tests of this room, made once."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from zielbot.adapters.resources import language_data
from zielbot.goals.language import Language
from zielbot.reading.deadlines import DeadlineReader, TimesRead
from zielbot.reading.masks import Masker
from zielbot.reading.normalise import normalise

TODAY = date(2027, 1, 15)


def times_reader(language: Language) -> Callable[..., TimesRead]:
    data = language_data()[language]
    reader = DeadlineReader(language, data["time"])
    masker = Masker(language, data["masks"])

    def read(text: str, *, today: date = TODAY, **settings: object) -> TimesRead:
        masked, _ = masker.mask(normalise(text, language, data["numbers"]))
        return reader.read(masked, today=today, **settings)

    return read


@pytest.fixture(scope="session")
def read_de() -> Callable[..., TimesRead]:
    return times_reader(Language.DE)


@pytest.fixture(scope="session")
def read_en() -> Callable[..., TimesRead]:
    return times_reader(Language.EN)
