"""Where the value of a slot comes from."""

from __future__ import annotations

from enum import StrEnum

from pydantic import BaseModel, ConfigDict


class OriginKind(StrEnum):
    """Stated in a message, answered to a question, from the KPI catalogue or the evidence, or only suggested."""

    STATED = "stated"
    ANSWERED = "answered"
    CATALOGUE = "catalogue"
    EVIDENCE = "evidence"
    SUGGESTED = "suggested"


class Origin(BaseModel):
    """The origin of a slot.

    For stated and answered the message (index) and the verbatim quote with its span in it, otherwise a reference (KPI
    id, corridor id, prompt id@version).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    kind: OriginKind
    message: int | None = None
    span: tuple[int, int] | None = None
    quote: str | None = None
    ref: str | None = None
