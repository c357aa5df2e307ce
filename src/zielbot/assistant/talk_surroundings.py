"""What surrounds a conversation: reported values, the objectives above it, and the goals beside it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from zielbot.assistant.goal_lists import GoalLists
from zielbot.assistant.ports import AgreementRepository, KpiReadingRepository


@dataclass(frozen=True, slots=True)
class Surroundings:
    """Values that other systems reported, and the objectives of company and team a goal may serve.

    `agreements` are those that people have already, `lists` finds the goals where somebody brings several at once.
    """

    readings: KpiReadingRepository | None = None
    objectives: Sequence[str] = ()
    agreements: AgreementRepository | None = None
    lists: GoalLists | None = None
