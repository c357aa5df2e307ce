"""Measuring drafters: what goes wrong with one intention costs that one."""

from __future__ import annotations

from tests.adapters.llm.rooms import catalogue, checker, offline_drafter, reader

from zielbot.adapters.evaluation import read_intentions
from zielbot.assistant.checking import Checking
from zielbot.assistant.evaluating import Evaluating
from zielbot.assistant.readings import Appraiser
from zielbot.drafting.drafter import DraftRequest, Proposal
from zielbot.errors import ModelUnavailable


class Faulty:
    """A drafter that has a fault of its own at every third request and no model at the others."""

    name = "faulty"

    def __init__(self) -> None:
        self._asked = 0

    def draft(self, request: DraftRequest) -> Proposal:
        self._asked += 1
        if self._asked % 3 == 0:
            raise LookupError
        raise ModelUnavailable(reason="busy")


def test_a_fault_of_the_program_costs_one_intention_and_not_the_measuring() -> None:
    appraiser = Appraiser(reader=reader(), checking=Checking(reader(), checker(), catalogue()), kpis=catalogue())
    measuring = Evaluating(
        reader=reader(), appraiser=appraiser, kpis=catalogue(), offline=offline_drafter(), seconds=lambda: 0.0
    )

    scores = list(measuring.scores("faulty", Faulty(), read_intentions()[:6]))

    assert [one.intentions for one in scores] == [1, 2, 3, 4, 5, 6]
    assert scores[-1].failures == {"busy": 4, "LookupError": 2}
