"""Examples for the OpenAPI document, as they really came; a test holds them to the schema."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.resources import files

_KEPT: Mapping[str, Mapping[str, object]] = json.loads(
    files("zielbot.api").joinpath("pages", "examples.json").read_text(encoding="utf-8")
)

CHECK_REQUEST = _KEPT["check_request"]
CHECK_REPLY = _KEPT["check_reply"]
DRAFT_REQUEST = _KEPT["draft_request"]
DRAFT_REPLY = _KEPT["draft_reply"]
REFINE_REQUEST = _KEPT["refine_request"]
REFINE_REPLY = _KEPT["refine_reply"]
TALK_REPLY = _KEPT["talk_reply"]
CONVERSATION = _KEPT["conversation"]
CONVERSATION_ROW = _KEPT["conversation_row"]
AGREEMENT_REQUEST = _KEPT["agreement_request"]
AGREEMENT = _KEPT["agreement"]
SENTENCE = AGREEMENT["sentence"]
TARGET_REQUEST = _KEPT["target_request"]
TARGET_REPLY = _KEPT["target_reply"]
FAIRNESS_REQUEST = _KEPT["fairness_request"]
FAIRNESS_REPLY = _KEPT["fairness_reply"]
SIMILAR_REPLY = _KEPT["similar_reply"]
KPI = _KEPT["kpi"]
READING = _KEPT["reading"]
RULE = _KEPT["rule"]
ARTICLE = _KEPT["article"]
SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 186" role="img"/>'
EVENTS = (
    'event: understood\ndata: {"draft":{"slots":{}},"changed":["metric"]}\n\nevent: answered\ndata: {"reply":"…"}\n\n'
)
REFINE_EVENTS = (
    'event: refined\ndata: {"number":1,"total":2,"goal":{"before":"Mehr Umsatz."}}\n\n'
    'event: answered\ndata: {"language":"de","goals":[]}\n\n'
)


def line(value: Mapping[str, object]) -> str:
    """The value as one line of JSON."""
    return json.dumps(value, ensure_ascii=False) + "\n"
