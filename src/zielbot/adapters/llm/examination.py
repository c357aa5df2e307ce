"""Finds out what an endpoint can do, how fast it is, and whether it points to the right words."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from zielbot.adapters.llm.prompts import load_prompt
from zielbot.adapters.llm.schema import Understanding
from zielbot.assistant.model_report import ModelReport
from zielbot.drafting.grounding import locate
from zielbot.errors import ModelUnavailable
from zielbot.goals.language import Language

if TYPE_CHECKING:
    from zielbot.adapters.llm.endpoint import Endpoint
    from zielbot.assistant.model_settings import LlmSettings

_SAMPLE = (
    "In der Gärtnerei gehen zu viele Setzlinge ein, zurzeit 14 von 100, bis Ende Mai sollen es 8 sein, weil jeder "
    "Ausfall Saatgut kostet"
)
_PARTS = {"baseline": "14", "target": "8", "deadline": "Ende Mai", "purpose": "Saatgut"}


def examine(endpoint: Endpoint, settings: LlmSettings) -> ModelReport:
    """The report on the endpoint; one that does not answer is a report too."""
    began = time.monotonic()
    try:
        able = endpoint.capabilities()
        probed = time.monotonic() - began
        data = {"message": _SAMPLE, "asked": "–", "known": "–", "kpis": "–"}
        reply = endpoint.ask(load_prompt("understand", Language.DE), data, Understanding)
    except ModelUnavailable as exc:
        return ModelReport(
            endpoint.name,
            reason=str(exc.values["reason"]),
            detail=str(exc.values.get("detail", "")),
            timeout_s=settings.timeout_s,
        )
    return ModelReport(
        name=endpoint.name,
        mode=able.mode.value,
        limit_field=able.limit_field,
        temperature=able.temperature,
        probe_seconds=probed,
        seconds=reply.seconds,
        tokens=reply.tokens,
        repaired=reply.repaired,
        pointed=sum(_is_right(getattr(reply.answer, name), words) for name, words in _PARTS.items()),
        parts=len(_PARTS),
        timeout_s=settings.timeout_s,
    )


def _is_right(quote: str | None, words: str) -> bool:
    return quote is not None and words in quote and locate(quote, _SAMPLE) is not None
