"""What the rule checker finds, and the report it adds up to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from zielbot.goals.span import Span


class Criterion(StrEnum):
    """The SMART criteria (spezifisch, messbar, attraktiv, realistisch, terminiert) and what lies across them."""

    SPECIFIC = "specific"
    MEASURABLE = "measurable"
    ATTRACTIVE = "attractive"
    REALISTIC = "realistic"
    TIME_BOUND = "time_bound"
    ACROSS = "across"
    LAW = "law"


SMART = (
    Criterion.SPECIFIC,
    Criterion.MEASURABLE,
    Criterion.ATTRACTIVE,
    Criterion.REALISTIC,
    Criterion.TIME_BOUND,
)


class Severity(StrEnum):
    """How much a finding weighs: an error denies its criterion, a warning should be answered, a hint may be."""

    ERROR = "error"
    WARNING = "warning"
    HINT = "hint"


class Verdict(StrEnum):
    """Whether a criterion is met, not met, or cannot be told from what is known."""

    MET = "met"
    NOT_MET = "not_met"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Finding:
    """One weakness, named by the rule that saw it.

    `values` fill the placeholders of the rule's texts; `span` is where in the text it shows, None for something
    missing; `suggestion` is a concrete replacement for the span or an addition. `goal` is the position in a set of
    goals, None for a single goal. `rule` is the stable id ("M104").
    """

    rule: str
    slug: str
    criterion: Criterion
    severity: Severity
    span: Span | None = None
    values: Mapping[str, object] = field(default_factory=dict)
    suggestion: str | None = None
    slot: str | None = None
    goal: int | None = None


@dataclass(frozen=True, slots=True)
class CriterionResult:
    """Verdict and share of points (0–1) for one criterion."""

    verdict: Verdict
    score: float


@dataclass(frozen=True, slots=True)
class Report:
    """All findings on one goal, the five verdicts, and the documented sum (0–100)."""

    score: int
    criteria: Mapping[Criterion, CriterionResult]
    findings: tuple[Finding, ...]

    def verdict(self, criterion: Criterion) -> Verdict:
        """The verdict for that criterion."""
        return self.criteria[criterion].verdict
