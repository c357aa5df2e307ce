"""What the tests of the assistant share."""

from __future__ import annotations

import pytest
from tests.fakes import FixedClock, catalogue, checker, reader

from zielbot.assistant.checking import Checking
from zielbot.assistant.drafting_once import Drafting
from zielbot.assistant.readings import Appraiser
from zielbot.drafting.understanding import OfflineDrafter
from zielbot.wording.phrasing import GermanEnglishPhrasing


def pytest_addoption(parser: pytest.Parser) -> None:
    """The flag that writes golden files anew."""
    parser.addoption("--update-golden", action="store_true", default=False, help="write golden files anew")


@pytest.fixture
def drafting() -> Drafting:
    checking = Checking(reader(), checker(), catalogue())
    return Drafting(
        reader=reader(),
        appraiser=Appraiser(reader=reader(), checking=checking, kpis=catalogue()),
        drafter=OfflineDrafter(reader(), catalogue()),
        kpis=catalogue(),
        phrasing=GermanEnglishPhrasing(),
        clock=FixedClock(),
    )
