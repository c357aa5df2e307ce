"""What callers get: the shapes of the answers, for the OpenAPI document, the client and the terminal."""

from __future__ import annotations

import datetime as dt

from pydantic import BaseModel, ConfigDict, Field

from zielbot.goals.finding import Criterion, Severity, Verdict
from zielbot.goals.language import Language

Where = tuple[int, int]


class Response(BaseModel):
    """Base of answers: fields may be added in later versions."""

    # not deferred: FastAPI 0.165 cannot use models that are built later
    model_config = ConfigDict(frozen=True, extra="allow", populate_by_name=True)


class MetricFact(Response):
    """A measure named in the text; `kpi` is its id in the catalogue, null for a measure of the person's own."""

    text: str
    span: Where
    kpi: str | None = None


class QuantityFact(Response):
    """A number of the goal, in base units."""

    text: str
    span: Where
    kind: str
    value: float
    from_: float | None = Field(default=None, alias="from")
    unit: str
    direction: str | None = None
    comparator: str = "eq"


class DeadlineFact(Response):
    """A deadline; `date` is the last day of what was said."""

    text: str
    span: Where
    date: dt.date
    start: dt.date | None = None
    precision: str


class TextFact(Response):
    """A clause that names means or purpose."""

    text: str
    span: Where


class Facts(Response):
    """What was understood."""

    metrics: tuple[MetricFact, ...] = ()
    quantities: tuple[QuantityFact, ...] = ()
    deadlines: tuple[DeadlineFact, ...] = ()
    means: tuple[TextFact, ...] = ()
    purposes: tuple[TextFact, ...] = ()


class CriterionReply(Response):
    """The verdict for one criterion."""

    verdict: Verdict
    score: float


class FindingReply(Response):
    """One weakness, named by its rule."""

    rule: str
    slug: str
    criterion: Criterion
    severity: Severity
    span: Where | None = None
    message: str
    suggestion: str | None = None
    question: str | None = None


class CheckReply(Response):
    """The findings on one goal."""

    id: str | int | None = None
    language: Language
    today: dt.date
    score: int = Field(ge=0, le=100)
    facts: Facts
    criteria: dict[Criterion, CriterionReply]
    findings: tuple[FindingReply, ...]


class ProblemReply(Response):
    """What went wrong (RFC 9457); `code` is stable, `detail` is a sentence in the caller's language."""

    type: str
    title: str
    status: int
    detail: str
    code: str
    instance: str = ""
    request_id: str = ""
    field: str | None = None


class HealthReply(Response):
    """Alive or ready."""

    status: str
    version: str


class FairnessRemarkReply(Response):
    """What stands out among the targets of a list: the goals by their place (from 0), and a sentence to show."""

    kind: str
    goals: tuple[int, ...]
    value: float
    message: str


class CheckManyReply(Response):
    """The findings on several goals, in their order, and what stands out among their targets."""

    answers: tuple[CheckReply, ...]
    fairness: tuple[FairnessRemarkReply, ...] = ()


class QuestionReply(Response):
    """What is asked next: for which slot, the text, and what can be picked."""

    slot: str
    text: str
    options: tuple[str, ...] = ()


class DraftView(Response):
    """The goal in the making: filled slots by name, each with value and origin."""

    slots: dict[str, dict[str, object]]


class ReportReply(Response):
    """Verdicts, score and findings."""

    score: int
    criteria: dict[Criterion, CriterionReply]
    findings: tuple[FindingReply, ...]


class ModelReference(Response):
    """The language model that took part in an answer: prompt with language and version, model, host."""

    prompt: str
    name: str
    endpoint: str


class DraftReply(Response):
    """A goal drafted from one text; `degraded` says why it was done without the language model that is set."""

    id: str | int | None = None
    sentence: str | None = None
    draft: DraftView
    report: ReportReply
    questions: tuple[QuestionReply, ...]
    degraded: str | None = None
    model: ModelReference | None = None


class RefinedGoal(Response):
    """One goal of a list before and after."""

    before: str
    after: str | None = None
    language: Language
    report: ReportReply
    questions: tuple[QuestionReply, ...]


class RefineReply(Response):
    """A list of goals taken apart, with the findings on the set."""

    goals: tuple[RefinedGoal, ...]
    findings: tuple[FindingReply, ...]
    fairness: tuple[FairnessRemarkReply, ...] = ()
    degraded: str | None = None
    model: ModelReference | None = None


class CorridorReply(Response):
    """What comparable cases reached: the easy end, the middle and the ambitious end."""

    p20: float
    p50: float
    p80: float


class TargetReply(Response):
    """What past agreements say about a target, with the sample it rests on."""

    id: str | int | None = None
    evidence: str
    n: int
    people: int
    corridor: CorridorReply | None = None
    share_reached: float | None = None
    basis: str
    verdict: str
    message: str
    offer: str | None = None


class FairnessNoteReply(Response):
    """What stands out: which targets, and the number that does (percent, or how many times)."""

    kind: str
    ids: tuple[str, ...]
    value: float
    message: str


class FairnessReply(Response):
    """What stands out in a set of targets."""

    notes: tuple[FairnessNoteReply, ...]


class HitReply(Response):
    """A past agreement found: higher scores are better; `reason` says why in words."""

    id: str
    score: float
    reason: str


class SimilarReply(Response):
    """The past agreements most like a text, best first."""

    id: str | int | None = None
    hits: tuple[HitReply, ...]
