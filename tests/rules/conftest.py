from __future__ import annotations

from collections.abc import Callable
from datetime import date

import pytest

from zielbot.adapters.resources import kpi_catalogue, language_data
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language
from zielbot.goals.reading import Reading
from zielbot.reading.reader import Reader
from zielbot.rules.context import RuleContext
from zielbot.rules.profile import STANDARD, Profile
from zielbot.rules.rule import Example

TODAY = date(2027, 1, 15)
Read = Callable[..., Reading]
Contexts = Callable[..., RuleContext]


@pytest.fixture(scope="session")
def kpis() -> KpiCatalogue:
    return kpi_catalogue()


@pytest.fixture(scope="session")
def reader(kpis: KpiCatalogue) -> Reader:
    return Reader(language_data(), kpis)


@pytest.fixture(scope="session")
def context_of(reader: Reader, kpis: KpiCatalogue) -> Contexts:
    def build(example: Example | str, language: Language = Language.DE, profile: Profile = STANDARD) -> RuleContext:
        shown = Example(example, language) if isinstance(example, str) else example
        reading = reader.read(shown.text, language=shown.language, today=TODAY)
        return RuleContext(reading, shown.draft, kpis, shown.evidence, profile)

    return build
