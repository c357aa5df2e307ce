"""Conversations over an endpoint that a test scripts."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

from tests.adapters.llm.server import ALL_MODES, Script, Scripted, Step, serving
from tests.fakes import CountingIds, FewArticles, FixedClock, catalogue, checker, goal_lists, reader

from zielbot.adapters.llm.endpoint import Endpoint
from zielbot.adapters.llm.leash import Breaker
from zielbot.adapters.llm.model_drafter import ModelDrafter
from zielbot.adapters.llm.watching import ThreadWatching
from zielbot.adapters.llm.wordsmith import ModelWordsmith
from zielbot.adapters.memory import MemoryDocuments
from zielbot.assistant.answering import Answering
from zielbot.assistant.checking import Checking
from zielbot.assistant.comparing import Comparing
from zielbot.assistant.conversing import Conversing
from zielbot.assistant.drafting_once import Drafting
from zielbot.assistant.readings import Appraiser
from zielbot.assistant.refining import Refining
from zielbot.drafting.understanding import OfflineDrafter
from zielbot.settings import LlmSettings
from zielbot.wording.phrasing import GermanEnglishPhrasing

FIELDS = ("outcome", "metric", "kpi", "baseline", "target", "deadline", "means", "purpose")


def pointing(**fields: str | None) -> str:
    """The JSON of an understanding with those fields."""
    return json.dumps({name: fields.get(name) for name in FIELDS}, ensure_ascii=False)


def endpoint(base_url: str, *, timeout_s: float = 5.0, breaker: Breaker | None = None, **changes: object) -> Endpoint:
    """An endpoint at that address."""
    settings = LlmSettings.model_validate(
        {"base_url": base_url, "model": "probe-model", "timeout_s": timeout_s, **changes}
    )
    return Endpoint(settings, FixedClock(), breaker=breaker)


def offline_drafter() -> OfflineDrafter:
    """The drafter without a model."""
    return OfflineDrafter(reader(), catalogue())


def conversing(
    asked: Endpoint | None, *, comparing: Comparing | None = None, articles: Answering | None = None
) -> Conversing:
    """The conversation use cases over that endpoint; without one they are offline."""
    drafter = ModelDrafter(asked, offline_drafter(), reader(), catalogue()) if asked else offline_drafter()
    return Conversing(
        reader=reader(),
        checker=checker(),
        drafter=drafter,
        kpis=catalogue(),
        conversations=MemoryDocuments(),
        agreements=MemoryDocuments(),
        clock=FixedClock(),
        ids=CountingIds(),
        phrasing=GermanEnglishPhrasing(),
        articles=articles or Answering(FewArticles()),
        comparing=comparing,
        wordsmith=ModelWordsmith(asked, reader()) if asked else None,
        watching=ThreadWatching() if asked else None,
    )


def refining(asked: Endpoint | None) -> Refining:
    """The manager's list over that endpoint; without one it is taken apart offline."""
    checking = Checking(reader(), checker(), catalogue())
    drafting = Drafting(
        reader=reader(),
        appraiser=Appraiser(reader=reader(), checking=checking, kpis=catalogue()),
        drafter=offline_drafter(),
        kpis=catalogue(),
        phrasing=GermanEnglishPhrasing(),
        clock=FixedClock(),
    )
    smith = ModelWordsmith(asked, reader()) if asked else None
    return Refining(
        lists=goal_lists(),
        reader=reader(),
        checker=checker(),
        checking=checking,
        drafting=drafting,
        kpis=catalogue(),
        wordsmith=smith,
    )


@contextmanager
def scripted(
    script: Script | Step | list[Step],
    *,
    modes: frozenset[str] = ALL_MODES,
    probe: Step | None = None,
    **changes: object,
) -> Iterator[tuple[Endpoint, Scripted]]:
    """An endpoint and the server behind it."""
    with serving(script, modes=modes, probe=probe) as server:
        asked = endpoint(server.base_url, **changes)  # type: ignore[arg-type]
        try:
            yield asked, server
        finally:
            asked.close()
