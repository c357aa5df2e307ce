"""An agreement (Zielvereinbarung): a goal on which two have come to terms, and everything that happened to it."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal
from enum import StrEnum

from pydantic import BaseModel, ConfigDict

from zielbot.errors import InvalidValue, WrongState
from zielbot.goals.draft import GoalDraft
from zielbot.goals.language import Language


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", defer_build=True)


class AgreementStatus(StrEnum):
    """Where an agreement stands.

    `negotiated`: one side has accepted the wording. `agreed`: both have. `changed`: agreed anew after a change by
    consent. `reviewed`: looked at in the end, with its outcome. `ended`: given up by consent.
    """

    NEGOTIATED = "negotiated"
    AGREED = "agreed"
    CHANGED = "changed"
    REVIEWED = "reviewed"
    ENDED = "ended"


class Party(StrEnum):
    """The two sides of an agreement."""

    EMPLOYEE = "employee"
    MANAGER = "manager"


class Step(_Frozen):
    """One thing that happened to an agreement; `before` is the sentence it replaced."""

    kind: str
    at: datetime
    by: tuple[Party, ...] = ()
    reason: str | None = None
    before: str | None = None


class Summary(_Frozen):
    """What the rules said when the goal was accepted."""

    score: int
    verdicts: dict[str, str]
    rules: tuple[str, ...] = ()


class Review(_Frozen):
    """The outcome: what was reached, how both sides see it, and what they learned."""

    on: date
    actual: Decimal | None = None
    reached: bool | None = None
    note: str | None = None


class Agreement(_Frozen):
    """An agreement of one owner. `sentence` is the goal both read, `draft` its slots, `history` every step."""

    id: str
    owner: str
    version: int = 0
    status: AgreementStatus = AgreementStatus.NEGOTIATED
    language: Language = Language.DE
    sentence: str
    short: str
    draft: GoalDraft
    summary: Summary
    conversation: str | None = None
    consented: tuple[Party, ...] = (Party.EMPLOYEE,)
    review: Review | None = None
    history: tuple[Step, ...] = ()
    created: datetime
    updated: datetime


def consent(agreement: Agreement, party: Party, *, at: datetime) -> Agreement:
    """The agreement with that side's consent; agreed once both have given it."""
    _require(agreement, AgreementStatus.NEGOTIATED, AgreementStatus.AGREED, AgreementStatus.CHANGED)
    sides = tuple(side for side in Party if side in {*agreement.consented, party})
    was_changed = any(step.kind == "changed" for step in agreement.history)
    status = agreement.status
    if len(sides) == len(Party):
        status = AgreementStatus.CHANGED if was_changed else AgreementStatus.AGREED
    return _with_step(agreement, Step(kind="consented", at=at, by=(party,)), status=status, consented=sides)


def change(
    agreement: Agreement, *, sentence: str, short: str, draft: GoalDraft, reason: str, by: Party, at: datetime
) -> Agreement:
    """The agreement with a changed goal, waiting for the other side; a change needs a reason."""
    _require(agreement, AgreementStatus.NEGOTIATED, AgreementStatus.AGREED, AgreementStatus.CHANGED)
    if not reason.strip():
        raise InvalidValue(field="reason", value=reason)
    step = Step(kind="changed", at=at, by=(by,), reason=reason.strip(), before=agreement.sentence)
    return _with_step(
        agreement,
        step,
        sentence=sentence,
        short=short,
        draft=draft,
        consented=(by,),
        status=AgreementStatus.NEGOTIATED,
    )


def review(agreement: Agreement, outcome: Review, *, at: datetime) -> Agreement:
    """The agreement with its outcome; only what both agreed to can be reviewed."""
    _require(agreement, AgreementStatus.AGREED, AgreementStatus.CHANGED)
    return _with_step(agreement, Step(kind="reviewed", at=at), review=outcome, status=AgreementStatus.REVIEWED)


def end(agreement: Agreement, *, reason: str, at: datetime) -> Agreement:
    """The agreement given up by both sides, with the reason."""
    if not reason.strip():
        raise InvalidValue(field="reason", value=reason)
    step = Step(kind="ended", at=at, by=tuple(Party), reason=reason.strip())
    return _with_step(agreement, step, status=AgreementStatus.ENDED)


def _require(agreement: Agreement, *allowed: AgreementStatus) -> None:
    if agreement.status not in allowed:
        raise WrongState(field="status", value=agreement.status.value)


def _with_step(agreement: Agreement, step: Step, **changes: object) -> Agreement:
    return agreement.model_copy(update={**changes, "history": (*agreement.history, step), "updated": step.at})
