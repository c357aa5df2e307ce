"""Who turns a message into slots: the protocol, and what goes in and comes out."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, Protocol

from zielbot.drafting.question import Offer, Question
from zielbot.goals.draft import GoalDraft, SlotName
from zielbot.goals.language import Language
from zielbot.goals.reading import Reading

DrafterName = Literal["offline", "llm"]


@dataclass(frozen=True, slots=True)
class DraftRequest:
    """One message with all that is needed to understand it.

    `asked` is the question on the table, `message` the index of the message, `earlier` what the person said before,
    `ready` whether the draft was a goal already.
    """

    text: str
    reading: Reading
    draft: GoalDraft
    message: int
    language: Language
    asked: Question | None = None
    earlier: tuple[str, ...] = ()
    ready: bool = False
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Proposal:
    """The draft after a message; `changed` names the slots that it filled or replaced, in the order of SlotName.

    `vague` is true where an answer was given that does not settle the asked slot ("deutlich mehr"). `reply` is a
    sentence of the drafter's own, `prompt` names prompt, model and endpoint; both are None offline. `offers` are words
    of the message to be confirmed when their slot is asked for, `asides` codes of what has to be said beside that.
    """

    draft: GoalDraft
    changed: tuple[SlotName, ...] = ()
    replaced: tuple[SlotName, ...] = ()
    vague: bool = False
    reply: str | None = None
    prompt: str | None = None
    notes: tuple[str, ...] = field(default=())
    offers: tuple[Offer, ...] = ()
    asides: tuple[str, ...] = ()


class Drafter(Protocol):
    """Turns a message into slots."""

    @property
    def name(self) -> DrafterName:
        """Which drafter it is."""
        ...

    def draft(self, request: DraftRequest) -> Proposal:
        """The draft after this message; raises ModelUnavailable where a model does not answer as it should."""
        ...


def changed_slots(before: GoalDraft, after: GoalDraft) -> tuple[SlotName, ...]:
    """The slots that differ between two drafts and are filled in the second."""
    return tuple(name for name, slot in after.filled().items() if before.slot(name) != slot)
