"""What surrounds a conversation: reported values and the objectives above it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from zielbot.assistant.ports import KpiReadingRepository


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Values that other systems reported, and the objectives of company and team a goal may serve."""

    readings: KpiReadingRepository | None = None
    objectives: Sequence[str] = ()
