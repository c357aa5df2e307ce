"""The intentions that drafters are measured with, from knowledge/eval."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date

from zielbot.adapters.resources import data_root
from zielbot.assistant.evaluating import Intention
from zielbot.goals.draft import SlotName
from zielbot.goals.language import Language


def read_intentions() -> Sequence[Intention]:
    """All intentions with what they say, German first."""
    paths = sorted((data_root() / "knowledge" / "eval").glob("*.jsonl"))
    lines = [line for path in paths for line in path.read_text(encoding="utf-8").splitlines()]
    return tuple(_intention(json.loads(line)) for line in lines)


def _intention(line: Mapping[str, object]) -> Intention:
    slots = line["slots"]
    assert isinstance(slots, dict)
    return Intention(
        id=str(line["id"]),
        language=Language(str(line["language"])),
        today=date.fromisoformat(str(line["today"])),
        text=str(line["text"]),
        slots={SlotName(name): str(value) for name, value in slots.items()},
        hard=bool(line.get("hard", False)),
    )
