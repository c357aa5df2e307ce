"""Agreements as JSON values and tables: the calls that keep, change and hand them out."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from zielbot.api.requests import OpenRequest, TalkRequest
from zielbot.api.versions import AtVersion
from zielbot.assistant.agreeing import Agreeing
from zielbot.assistant.documents import Appointment
from zielbot.assistant.talk_answers import agreement_dict

if TYPE_CHECKING:
    from zielbot.agreements.agreement import Agreement, Party
    from zielbot.api.calls import Calls
    from zielbot.api.requests import AmendRequest, CreateAgreementRequest, ReviewRequest
    from zielbot.assistant.documents import Row

Answer = Mapping[str, object]

_OPEN = frozenset({"negotiated", "agreed", "changed"})

COLUMNS = (
    "id", "sentence", "status", "metric", "unit", "direction", "baseline", "target", "deadline", "means", "purpose",
    "score", "actual", "reached", "created", "updated",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Kept:
    """The agreements of the caller."""

    calls: Calls

    def create(self, request: CreateAgreementRequest) -> Answer:
        """A new agreement from one text that says everything; raises NotReady where something is missing."""
        opened = self.calls.open(OpenRequest(language=request.language, address=request.address))
        talk = str(opened["id"])
        try:
            self.calls.say(talk, TalkRequest(text=request.text, today=request.today, language=request.language))
            return self.calls.accept(talk)
        except BaseException:
            self.calls.forget(talk)
            raise

    def all(self) -> list[Answer]:
        """The agreements, newest first."""
        return [agreement_dict(one) for one in self._agreements()]

    def get(self, agreement_id: str) -> Answer:
        """The agreement; raises NotFound."""
        return agreement_dict(self._agreeing().get(agreement_id, self.calls.owner))

    def markdown(self, agreement_id: str) -> str:
        """The agreement as a document; raises NotFound."""
        return self._agreeing().markdown(agreement_id, self.calls.owner)

    def amend(self, agreement_id: str, request: AmendRequest, version: int) -> Answer:
        """The agreement with a new sentence, waiting for the other side's consent."""
        changed = self._agreeing(version).change(
            agreement_id, self.calls.owner, sentence=request.sentence, reason=request.reason, by=request.by
        )
        return agreement_dict(changed)

    def consent(self, agreement_id: str, party: Party, version: int) -> Answer:
        """The agreement with that side's consent."""
        return agreement_dict(self._agreeing(version).consent(agreement_id, self.calls.owner, party))

    def review(self, agreement_id: str, request: ReviewRequest, version: int) -> Answer:
        """The agreement with its outcome."""
        agreeing = self._agreeing(version)
        agreeing.get(agreement_id, self.calls.owner)
        reviewed = agreeing.review(
            agreement_id,
            self.calls.owner,
            actual=request.actual,
            reached=request.reached,
            note=request.note,
            on=request.on,
        )
        return agreement_dict(reviewed)

    def end(self, agreement_id: str, reason: str, version: int) -> Answer:
        """The agreement given up by consent."""
        return agreement_dict(self._agreeing(version).end(agreement_id, self.calls.owner, reason=reason))

    def delete(self, agreement_id: str, version: int) -> None:
        """Forget the agreement."""
        self._agreeing(version).delete(agreement_id, self.calls.owner)

    def rows(self) -> list[Row]:
        """The agreements as rows of a table."""
        return [_row(one) for one in self._agreements()]

    def appointments(self) -> list[Appointment]:
        """Deadlines and dated stages of the agreements that are still open."""
        return [day for one in self._agreements() if one.status.value in _OPEN for day in _appointments(one)]

    def _agreements(self) -> Sequence[Agreement]:
        return self._agreeing().list(self.calls.owner)

    def _agreeing(self, version: int | None = None) -> Agreeing:
        application = self.calls.application
        if version is None:
            return application.agreeing
        return Agreeing(AtVersion(application.agreements, version), application.clock)


def _appointments(one: Agreement) -> Iterator[Appointment]:
    draft = one.draft
    days = [] if draft.deadline is None else [(one.id, draft.deadline.value.date, one.short)]
    for number, stage in enumerate(draft.milestones.value if draft.milestones else (), start=1):
        if stage.date is not None:
            days.append((f"{one.id}.{number}", stage.date, stage.text))
    for name, day, title in days:
        yield Appointment(name, day, title, one.sentence, one.version, one.updated)


def _row(one: Agreement) -> Row:
    draft, outcome = one.draft, one.review
    level = draft.target or draft.baseline
    return {
        "id": one.id,
        "sentence": one.sentence,
        "status": one.status.value,
        "metric": draft.metric.value.name if draft.metric else None,
        "unit": level.value.unit if level else None,
        "direction": draft.direction.value.value if draft.direction else None,
        "baseline": draft.baseline.value.value if draft.baseline else None,
        "target": draft.target.value.value if draft.target else None,
        "deadline": draft.deadline.value.date if draft.deadline else None,
        "means": draft.means.value if draft.means else None,
        "purpose": draft.purpose.value if draft.purpose else None,
        "score": one.summary.score,
        "actual": outcome.actual if outcome else None,
        "reached": str(outcome.reached).lower() if outcome and outcome.reached is not None else None,
        "created": one.created.date(),
        "updated": one.updated.date(),
    }
