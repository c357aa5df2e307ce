"""What happens while a message is answered; the same stream for chat, API and command line."""

from __future__ import annotations

from dataclasses import dataclass

from zielbot.assistant.checking import Worded
from zielbot.assistant.conversation import Conversation, Status
from zielbot.drafting.drafter import DrafterName
from zielbot.drafting.question import Question
from zielbot.goals.draft import GoalDraft, SlotName
from zielbot.goals.finding import Report
from zielbot.goals.language import Address, Language
from zielbot.goals.precedent import Evidence


@dataclass(frozen=True, slots=True)
class Working:
    """A language model is at work: the step, seconds since it was asked, tokens so far (estimated), and a line on it.

    `step` is understanding, asking, phrasing or explaining. What the model writes is never told before it is checked.
    """

    step: str
    seconds: float
    tokens: int
    text: str


@dataclass(frozen=True, slots=True)
class Understood:
    """What the message added to the draft."""

    draft: GoalDraft
    changed: tuple[SlotName, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """What the rules say to the goal as it stands."""

    report: Report
    findings: tuple[Worded, ...]


@dataclass(frozen=True, slots=True)
class Compared:
    """What past agreements say to the target."""

    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Asked:
    """The next question."""

    question: Question


@dataclass(frozen=True, slots=True)
class Ready:
    """The goal stands and can be accepted."""

    sentence: str
    short: str


@dataclass(frozen=True, slots=True)
class Degraded:
    """Something richer did not answer and the offline way was taken (`reason` as in ModelUnavailable)."""

    reason: str


@dataclass(frozen=True, slots=True)
class ConversationAnswer:
    """The whole answer to a message; `source` names prompt, model and endpoint where a model took part."""

    conversation: str
    reply: str
    status: Status
    draft: GoalDraft
    report: Report
    findings: tuple[Worded, ...]
    language: Language
    address: Address
    sentence: str | None = None
    short: str | None = None
    question: Question | None = None
    evidence: Evidence | None = None
    drafter: DrafterName = "offline"
    degraded: str | None = None
    source: str | None = None
    version: int = 0


@dataclass(frozen=True, slots=True)
class Answered:
    """The end of the stream: the answer, and the conversation as it is now kept."""

    answer: ConversationAnswer
    conversation: Conversation | None = None


Event = Working | Understood | Checked | Compared | Asked | Ready | Degraded | Answered
