"""One turn of a conversation while it goes on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from zielbot.assistant.conversation import Conversation
from zielbot.assistant.ports import Voice
from zielbot.drafting.drafter import DrafterName
from zielbot.goals.draft import SlotName


@dataclass(slots=True)
class Turn:
    """One message while it is answered.

    `text` is what of it is about the goal; `source` names prompt, model and endpoint where a model took part.
    """

    talk: Conversation
    text: str
    today: date
    index: int
    said: list[str]
    changed: tuple[SlotName, ...] = ()
    drafter: DrafterName = "offline"
    degraded: str | None = None
    quiet: bool = False
    silent: bool = False
    source: str | None = None

    @property
    def left_out(self) -> bool:
        """Whether words of the message were addressed to the program and not heard."""
        return self.text.split() != self.talk.messages[self.index].text.split()

    @property
    def voice(self) -> Voice:
        """How zielbot speaks in this turn."""
        return Voice(self.talk.language, self.talk.address, self.index // 2)

    def update(self, **changes: object) -> None:
        """The conversation with those fields changed."""
        self.talk = self.talk.model_copy(update=changes)
