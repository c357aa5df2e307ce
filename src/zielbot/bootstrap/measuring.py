"""Measuring what understands people: the configured endpoint, and drafters side by side."""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zielbot.assistant.evaluating import Intention, Score
    from zielbot.assistant.model_report import ModelReport
    from zielbot.bootstrap.application import Application


def examine_model(application: Application) -> ModelReport | None:
    """What the endpoint can do, found out now; None where none is set."""
    if application.endpoint is None:
        return None
    from zielbot.adapters.llm.examination import examine

    return examine(application.endpoint, application.settings.llm)


def intentions() -> Sequence[Intention]:
    """The intentions that drafters are measured with."""
    from zielbot.adapters.evaluation import read_intentions

    return read_intentions()


def evaluate(application: Application, chosen: Sequence[Intention], *, with_model: bool) -> Iterator[Score]:
    """How the offline drafter, or the one with the configured model, understands the intentions; after each of them."""
    from zielbot.assistant.evaluating import Evaluating
    from zielbot.assistant.readings import Appraiser
    from zielbot.drafting.understanding import OfflineDrafter

    reader, kpis = application.reader, application.kpis
    offline = OfflineDrafter(reader, kpis)
    appraiser = Appraiser(reader=reader, checking=application.checking, kpis=kpis)
    measuring = Evaluating(reader=reader, appraiser=appraiser, kpis=kpis, offline=offline, seconds=time.perf_counter)
    if not with_model:
        yield from measuring.scores("offline", offline, chosen)
        return
    from zielbot.adapters.llm.endpoint import Endpoint
    from zielbot.adapters.llm.leash import Breaker
    from zielbot.adapters.llm.model_drafter import ModelDrafter

    # no rests here: every intention is to be asked, however often the endpoint failed before
    endpoint = Endpoint(application.settings.llm, application.clock, breaker=Breaker(failures=len(chosen) + 1))
    drafter = ModelDrafter(endpoint, offline, reader, kpis)
    try:
        yield from measuring.scores(endpoint.name, drafter, chosen, tokens=lambda: endpoint.tokens)
    finally:
        endpoint.close()
