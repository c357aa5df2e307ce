"""The shapes of answers about conversations, agreements and knowledge."""

from __future__ import annotations

from typing import Literal

from pydantic import Field

from zielbot.api.responses import DraftView, ModelReference, QuestionReply, ReportReply, Response

Status = Literal["drafting", "ready", "agreed"]


class TalkReply(Response):
    """The answer to what a person said, and where the goal stands."""

    conversation: str
    reply: str
    status: Status
    sentence: str | None = None
    short: str | None = None
    draft: DraftView
    report: ReportReply
    evidence: dict[str, object] | None = None
    question: QuestionReply | None = None
    drafter: Literal["offline", "llm"]
    degraded: str | None = None
    model: ModelReference | None = None
    version: int


class OpenedReply(Response):
    """A conversation that was opened, with the answer to its first message."""

    id: str
    answer: TalkReply | None = None


class ConversationRow(Response):
    """A conversation in a list."""

    id: str
    version: int
    title: str
    status: Status
    agreement: str | None = None


class ConversationsReply(Response):
    """A page of conversations; `next` is the cursor of the following page."""

    conversations: tuple[ConversationRow, ...]
    next: str | None = None


class MessageReply(Response):
    """One message."""

    by: Literal["person", "zielbot"]
    text: str
    at: str
    source: str | None = None


class ConversationReply(ConversationRow):
    """A conversation with its messages and where it stands."""

    messages: tuple[MessageReply, ...]
    answer: TalkReply


class AgreementReply(Response):
    """An agreement with its state and history."""

    id: str
    version: int
    status: Literal["negotiated", "agreed", "changed", "reviewed", "ended"]
    sentence: str
    short: str
    draft: DraftView
    consented: tuple[str, ...]
    history: tuple[dict[str, object], ...]
    review: dict[str, object] | None = None
    created: str
    updated: str


class AgreementsReply(Response):
    """A page of agreements; `next` is the cursor of the following page."""

    agreements: tuple[AgreementReply, ...]
    next: str | None = None


class RowProblemReply(Response):
    """A row that was set aside: its number below the headers, the column, why, and the same in words."""

    row: int
    column: str
    code: str
    value: str
    message: str


class PastProgressReply(Response):
    """How many past agreements are kept, and how many have a vector and so can be found by meaning."""

    agreements: int = Field(ge=0)
    with_vectors: int = Field(ge=0)


class ImportReply(Response):
    """What came of a table: how many rows were kept, which columns were used, which rows were set aside and why.

    `unused` are columns that no field was found for, `silent` counts rows without baseline, outcome or end.
    """

    imported: int = Field(ge=0)
    columns: dict[str, str]
    unused: tuple[str, ...] = ()
    silent: int = 0
    problems: tuple[RowProblemReply, ...]


class KpiReply(Response):
    """A measure."""

    id: str
    name: str
    synonyms: tuple[str, ...]
    field: str
    unit: str
    better: Literal["up", "down"]
    lower: float | None = None
    upper: float | None = None
    definition: str
    formula: str
    data_source: str
    guards: tuple[str, ...]
    reference: str


class KpisReply(Response):
    """A page of measures."""

    kpis: tuple[KpiReply, ...]
    next: str | None = None


class ReadingReply(Response):
    """A value of a measure on a day."""

    value: float
    unit: str
    as_of: str
    source: str
    scope: str


class ReadingsReply(Response):
    """A page of values of a measure, newest first; `next` is the cursor of the following page."""

    readings: tuple[ReadingReply, ...]
    next: str | None = None


class KeptReply(Response):
    """How many were kept."""

    kept: int


class RuleReply(Response):
    """A rule; `violating` and `clean` are goals that show it."""

    id: str
    slug: str
    criterion: str
    severity: str
    reason: str
    source: str | None = None
    violating: tuple[str, ...] = ()
    clean: tuple[str, ...] = ()


class RulesReply(Response):
    """A page of rules; `next` is the cursor of the following page."""

    rules: tuple[RuleReply, ...]
    next: str | None = None


class ArticleReply(Response):
    """An article; `body` is Markdown."""

    id: str
    language: str
    title: str
    question: str
    short: str
    kind: str
    sources: tuple[dict[str, object], ...]
    body: str | None = None


class ArticlesReply(Response):
    """A page of articles; `next` is the cursor of the following page."""

    articles: tuple[ArticleReply, ...]
    next: str | None = None
