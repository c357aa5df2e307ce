"""Examples for the OpenAPI document; a test holds them to the schema and to what really comes."""

from __future__ import annotations

import json
from collections.abc import Mapping

CHECK_REQUEST: Mapping[str, object] = {
    "id": "g1",
    "text": "Bis Ende Q3 2027 senke ich die Churn Rate von 8 auf 6 %.",
    "today": "2027-01-15",
}
CHECK_REPLY: Mapping[str, object] = {
    "id": "g1",
    "language": "de",
    "today": "2027-01-15",
    "score": 76,
    "facts": {
        "metrics": [{"text": "Churn Rate", "span": [31, 41], "kpi": "churn_rate"}],
        "quantities": [
            {
                "text": "von 8 auf 6 %",
                "span": [42, 55],
                "kind": "from_to",
                "value": 6,
                "from": 8,
                "unit": "%",
                "direction": "down",
                "comparator": "eq",
            }
        ],
        "deadlines": [
            {
                "text": "Bis Ende Q3 2027",
                "span": [0, 16],
                "date": "2027-09-30",
                "start": None,
                "precision": "quarter",
            }
        ],
        "means": [],
        "purposes": [],
    },
    "criteria": {
        "specific": {"verdict": "met", "score": 1.0},
        "measurable": {"verdict": "met", "score": 1.0},
        "attractive": {"verdict": "open", "score": 0.5},
        "realistic": {"verdict": "open", "score": 0.5},
        "time_bound": {"verdict": "met", "score": 1.0},
    },
    "findings": [
        {
            "rule": "A101",
            "slug": "nutzen-fehlt",
            "criterion": "attractive",
            "severity": "hint",
            "span": None,
            "message": "Warum das Ziel wichtig ist, steht hier noch nicht.",
            "suggestion": None,
            "question": "Warum ist dir dieses Ziel wichtig?",
        }
    ],
}


DRAFT_REQUEST: Mapping[str, object] = {"text": "Ich möchte, dass unsere Kunden zufriedener werden."}
DRAFT_REPLY: Mapping[str, object] = {}
REFINE_REQUEST: Mapping[str, object] = {"text": "- Umsatz steigern\n- Bis Juni 2027 drei Azubis einstellen"}
REFINE_REPLY: Mapping[str, object] = {}


def line(value: Mapping[str, object]) -> str:
    """The value as one line of JSON."""
    return json.dumps(value, ensure_ascii=False) + "\n"
