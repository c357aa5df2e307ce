"""Which slot is asked next: the most useful one that is neither known nor put aside."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from zielbot.drafting.question import Gap
from zielbot.goals.draft import GoalDraft, SlotName
from zielbot.goals.finding import Criterion, Finding, Report, Severity, Verdict
from zielbot.goals.quantity import QuantityKind

ORDER = (
    SlotName.METRIC,
    SlotName.BASELINE,
    SlotName.TARGET,
    SlotName.DEADLINE,
    SlotName.MEANS,
    SlotName.PURPOSE,
)
NEEDED = (SlotName.METRIC, SlotName.TARGET, SlotName.DEADLINE)
OPTIONAL = (
    SlotName.CONTRIBUTORS,
    SlotName.GUARD,
    SlotName.PARENT,
    SlotName.REVIEW,
    SlotName.SUPPORT,
    SlotName.MILESTONES,
)
MOST_OPTIONAL = 4
DECIDED = {
    Criterion.SPECIFIC: SlotName.METRIC,
    Criterion.MEASURABLE: SlotName.TARGET,
    Criterion.TIME_BOUND: SlotName.DEADLINE,
}


def missing(draft: GoalDraft) -> tuple[SlotName, ...]:
    """The slots without which there is no goal and that are empty or only suggested."""
    return tuple(name for name in NEEDED if (slot := draft.slot(name)) is None or not slot.accepted)


def is_result(draft: GoalDraft) -> bool:
    """Whether success is a result that is there or not, so that no starting value is asked for."""
    return draft.target is not None and draft.target.value.unit == "result"


def is_settled(draft: GoalDraft, gaps: Mapping[SlotName, Gap]) -> bool:
    """Whether everything needed is there and everything wanted was at least asked for."""
    return not missing(draft) and next_slot(draft, gaps, {}) is None


def next_slot(draft: GoalDraft, gaps: Mapping[SlotName, Gap], asked: Mapping[SlotName, int]) -> SlotName | None:
    """The slot to ask for; one put aside comes back only when it is needed, the least asked first."""
    empty = open_slots(draft)
    fresh = [name for name in empty if name not in gaps]
    if fresh:
        return fresh[0]
    needed = [name for name in empty if name in NEEDED]
    return min(needed, key=lambda name: asked.get(name, 0)) if needed else None


def open_slots(draft: GoalDraft) -> tuple[SlotName, ...]:
    """The empty slots that can be asked for now, in the order of asking; values wait for something to measure."""
    return tuple(name for name in ORDER if draft.slot(name) is None and not _pointless(name, draft))


def _pointless(name: SlotName, draft: GoalDraft) -> bool:
    if draft.metric is None and name in {SlotName.BASELINE, SlotName.TARGET}:
        return True
    return name is SlotName.BASELINE and (is_result(draft) or counts_things(draft))


def counts_things(draft: GoalDraft) -> bool:
    """Whether a number of things is to be done or won, which starts from nothing ("fünf neue Händler")."""
    metric, target = draft.metric, draft.target
    if metric is None or target is None or metric.value.kpi is not None or not target.value.noun:
        return False
    return target.value.noun.lower() in metric.value.name.lower() and target.value.kind is QuantityKind.ABSOLUTE


def not_met(report: Report) -> SlotName | None:
    """The slot to look at where one of S, M and T is not met in spite of all slots being filled."""
    for criterion, slot in DECIDED.items():
        if report.verdict(criterion) is not Verdict.MET:
            named = next(
                (f.slot for f in report.findings if f.criterion is criterion and f.severity is Severity.ERROR), None
            )
            return _slot_named(named) or slot
    return None


def slot_of(finding: Finding) -> SlotName:
    """The slot that an answer to the finding's question fills."""
    if finding.slot is not None:
        return SlotName(finding.slot)
    return DECIDED.get(finding.criterion, SlotName.OUTCOME)


def _slot_named(name: str | None) -> SlotName | None:
    known = {slot.value: slot for slot in ORDER}
    return known.get(name or "")


def optional_slot(
    draft: GoalDraft,
    report: Report,
    gaps: Mapping[SlotName, Gap],
    asked: Mapping[SlotName, int],
    *,
    wanted: Collection[SlotName] = (),
) -> SlotName | None:
    """What a rule calls for once the goal stands, or what belongs to a goal of its kind (`wanted`).

    Each is asked at most once, and no more than a few altogether.
    """
    if sum(bool(asked.get(name)) for name in OPTIONAL) >= MOST_OPTIONAL:
        return None
    called = {finding.slot for finding in report.findings} | {name.value for name in wanted}
    for name in OPTIONAL:
        if name.value in called and draft.slot(name) is None and name not in gaps and not asked.get(name):
            return name
    return None
