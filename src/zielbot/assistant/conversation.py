"""A conversation: everything that must survive a restart, as one frozen value."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Literal

from pydantic import BaseModel, ConfigDict

from zielbot.drafting.orders import without_orders
from zielbot.drafting.question import Gap, Offer, Question
from zielbot.goals.draft import GoalDraft, SlotName
from zielbot.goals.language import Address, Language

UNDO_STEPS = 20


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Status(StrEnum):
    """Where a conversation stands."""

    DRAFTING = "drafting"
    READY = "ready"
    AGREED = "agreed"


class Message(_Frozen):
    """One message, of the person or of zielbot; `source` names prompt, model and endpoint where a model took part."""

    by: Literal["person", "zielbot"]
    text: str
    at: datetime
    source: str | None = None


class Moment(_Frozen):
    """What "zurück" returns to: the draft with what was asked, put aside and declined."""

    draft: GoalDraft
    question: Question | None = None
    gaps: dict[SlotName, Gap] = {}
    status: Status = Status.DRAFTING


class Conversation(_Frozen):
    """One conversation of one owner.

    `asked` counts the questions by slot, `gaps` says which asked slots stay empty and why, `declined` keeps what was
    offered and refused, `offers` what a model found or suggested, to be put with its question, `past` and `future` are
    for undo and redo, `agreement` names the agreement it led to. `version` is the repository's; a stale one is refused.
    """

    id: str
    owner: str
    version: int = 0
    language: Language = Language.DE
    address: Address = Address.DU
    role: str | None = None
    messages: tuple[Message, ...] = ()
    draft: GoalDraft = GoalDraft()
    question: Question | None = None
    offers: tuple[Offer, ...] = ()
    declined: tuple[str, ...] = ()
    asked: dict[SlotName, int] = {}
    gaps: dict[SlotName, Gap] = {}
    past: tuple[Moment, ...] = ()
    future: tuple[Moment, ...] = ()
    status: Status = Status.DRAFTING
    agreement: str | None = None
    today: date | None = None
    created: datetime
    updated: datetime

    @property
    def person_messages(self) -> tuple[str, ...]:
        """What the person said about the goal, in order; see `drafting.orders` for what is left out."""
        return tuple(without_orders(message.text) for message in self.messages if message.by == "person")

    @property
    def title(self) -> str:
        """What the conversation is about: the person's first message, shortened."""
        first = next((message.text for message in self.messages if message.by == "person"), "")
        return first if len(first) <= 80 else f"{first[:79].rstrip()}…"

    def moment(self) -> Moment:
        """The present, to be returned to."""
        return Moment(draft=self.draft, question=self.question, gaps=dict(self.gaps), status=self.status)
