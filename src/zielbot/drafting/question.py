"""What is asked next, without its wording."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from zielbot.goals.draft import SlotName


class Gap(StrEnum):
    """Why an asked slot stays empty for now."""

    UNKNOWN = "unknown"
    SKIPPED = "skipped"
    DECLINED = "declined"


class Offer(BaseModel):
    """A small suggestion for a slot: what the person reads (`label`) and the value it stands for (`ref`).

    `ref` is a KPI id for a measure, otherwise the text to put into the slot. Nothing enters the draft before it is
    taken. `source` names prompt, model and endpoint where a language model made the offer.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    slot: SlotName
    label: str
    ref: str
    source: str | None = None


class Question(BaseModel):
    """The question on the table: its slot, its text, and what can be picked; `wording` tells which wording was used.

    `optional` questions come once a goal is ready; leaving them open costs nothing.
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    slot: SlotName
    text: str = ""
    offers: tuple[Offer, ...] = ()
    wording: int = 0
    optional: bool = False

    @property
    def options(self) -> tuple[str, ...]:
        """The labels of what can be picked."""
        return tuple(offer.label for offer in self.offers)
