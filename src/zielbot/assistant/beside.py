"""What lies beside the goal of a talk: other goals in the same message, and the person's other agreements."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from zielbot.agreements.agreement import AgreementStatus
from zielbot.assistant.conversation import Conversation
from zielbot.assistant.fair_targets import fairness_remarks, planned_in, planned_targets
from zielbot.assistant.readings import Appraisal
from zielbot.assistant.situated import SituatedReader
from zielbot.assistant.talk_surroundings import Surroundings
from zielbot.evidence.fairness import fairness_notes, fairness_words
from zielbot.goals.language import Text

_FEWEST = 2
_OVER = {AgreementStatus.REVIEWED, AgreementStatus.ENDED}
_SEVERAL = Text(
    "Das sind {count} Ziele; wir nehmen zuerst das erste. Jedes andere bekommt danach mit „von vorn“ ein eigenes "
    "Gespräch.",
    "Those are {count} goals; we take the first one first. Each of the others gets a talk of its own afterwards with "
    "“start over”.",
)
_BESIDE = Text(
    "Neben deinen anderen Zielen: {said}", "Beside your other goals: {said}", "Neben Ihren anderen Zielen: {said}"
)
_NOW = "now"
# what is plain to see; pay, orders and extra hours take a closer look and stay beside the goal
_PLAIN = {"L101", "L102", "L103", "L104", "L105", "L106", "L108", "L112", "L113", "L115", "L116", "L117"}
_HINT = Text("{said} Das ist ein Hinweis, keine Rechtsberatung.", "{said} This is a hint, not legal advice.")


@dataclass(frozen=True, slots=True)
class Pasted:
    """A list of goals in one message: the first of them, and what there is to say about the whole."""

    first: str
    said: str


class Beside:
    """Looks at what lies beside a goal; without lists and agreements it sees nothing."""

    def __init__(self, reader: SituatedReader, surroundings: Surroundings) -> None:
        self._reader = reader
        self._lists = surroundings.lists
        self._agreements = surroundings.agreements

    def pasted(self, talk: Conversation, text: str, today: date) -> Pasted | None:
        """The list that a talk begins with; None where the message holds one goal, however many lines it has."""
        if self._lists is None or "\n" not in text.strip() or talk.draft.filled():
            return None
        goals = [one.text for one in self._lists.in_text(text) if one.listed]
        readings = [self._reader.read(goal, today=today, language=talk.language) for goal in goals]
        if len({(one.metric, one.target) for one in planned_targets(readings)}) < _FEWEST:
            return None
        remarks = fairness_remarks(readings, talk.language, talk.address)
        said = _SEVERAL.render(talk.language, talk.address, count=len(goals))
        return Pasted(goals[0], " ".join([said, *(one.message for one in remarks)]))

    def words(self, talk: Conversation) -> str:
        """What stands out between the target named and those of the person's agreements; nothing where none does."""
        if self._agreements is None or talk.draft.target is None:
            return ""
        kept = [
            one for one in self._agreements.list(talk.owner) if one.status not in _OVER and one.id != talk.agreement
        ]
        drafts = [(str(place), one.draft) for place, one in enumerate(kept)]
        planned = [one for one in (planned_in(draft, name) for name, draft in [*drafts, (_NOW, talk.draft)]) if one]
        notes = [note for note in fairness_notes(planned) if _NOW in note.ids]
        said = " ".join(fairness_words(note, talk.language, talk.address) for note in notes)
        return _BESIDE.render(talk.language, talk.address, said=said) if said else ""


def legal_words(talk: Conversation, appraisal: Appraisal) -> str:
    """What the law or fairness says to the goal, once in a talk; nothing where there is nothing to say."""
    plain = (one.message for one in appraisal.findings if one.finding.rule in _PLAIN)
    said = next(plain, "")
    if not said or any(said in message.text for message in talk.messages if message.by == "zielbot"):
        return ""
    return _HINT.render(talk.language, talk.address, said=said)
