"""A rule: what it looks for, why, and examples that show it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from zielbot.goals.draft import GoalDraft
from zielbot.goals.finding import Criterion, Finding, Severity
from zielbot.goals.language import Language, Text
from zielbot.goals.precedent import Evidence
from zielbot.goals.span import Span
from zielbot.rules.context import RuleContext
from zielbot.rules.profile import STANDARD, Profile


class Family(StrEnum):
    """What rules that may point to the same words have in common: a word, a number or a time."""

    WORD = "word"
    NUMBER = "number"
    TIME = "time"


@dataclass(frozen=True, slots=True)
class Example:
    """A goal that a rule is shown by: `at` is the part of the text its finding points to, None for something missing.

    `draft` and `evidence` stand beside the text where the rule needs them; `others` are the further
    goals of a set, `profile` the one they are checked by.
    """

    text: str
    language: Language = Language.DE
    at: str | None = None
    draft: GoalDraft | None = None
    evidence: Evidence | None = None
    others: tuple[Example, ...] = ()
    profile: Profile = STANDARD


def de(
    text: str,
    at: str | None = None,
    *,
    draft: GoalDraft | None = None,
    evidence: Evidence | None = None,
    others: tuple[Example, ...] = (),
    profile: Profile = STANDARD,
) -> Example:
    """A German example."""
    return Example(text, Language.DE, at, draft, evidence, others, profile)


def en(
    text: str,
    at: str | None = None,
    *,
    draft: GoalDraft | None = None,
    evidence: Evidence | None = None,
    others: tuple[Example, ...] = (),
    profile: Profile = STANDARD,
) -> Example:
    """An English example."""
    return Example(text, Language.EN, at, draft, evidence, others, profile)


def nothing(_: RuleContext) -> Iterator[Finding]:
    """No finding: the check of a rule that looks at sets of goals only."""
    return iter(())


@dataclass(frozen=True, slots=True)
class Rule:
    """One weakness a goal can have.

    `id` never changes its meaning; `slug` names the fault; `question` is the one that closes the gap and `slot` the
    part of the goal it fills; `reason` says why it matters and `source` where that is known from. `check` looks at one
    goal, `check_set` at several of one person.

    Of two rules of the same `family` that point to the same words only the heavier one is told; one that `gives_way`
    stays behind any other of its family that weighs as much.
    """

    id: str
    slug: str
    criterion: Criterion
    severity: Severity
    slot: str | None
    message: Text
    question: Text | None
    reason: Text
    source: str | None
    violating: tuple[Example, ...]
    clean: tuple[Example, ...]
    check: Callable[[RuleContext], Iterator[Finding]] = nothing
    check_set: Callable[[Sequence[RuleContext]], Iterator[Finding]] | None = None
    family: Family | None = None
    gives_way: bool = False

    def found(
        self,
        span: Span | None = None,
        *,
        suggestion: str | None = None,
        goal: int | None = None,
        **values: object,
    ) -> Finding:
        """A finding of this rule; `values` fill the placeholders of its texts."""
        return Finding(self.id, self.slug, self.criterion, self.severity, span, values, suggestion, self.slot, goal)
