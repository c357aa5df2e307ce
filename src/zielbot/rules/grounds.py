"""When attractive and realistic may be called met: never from wording alone."""

from __future__ import annotations

from zielbot.goals.draft import GoalDraft, SlotName
from zielbot.goals.precedent import EvidenceVerdict
from zielbot.rules.context import RuleContext

_REACHABLE = (EvidenceVerdict.EASY, EvidenceVerdict.WITHIN, EvidenceVerdict.AMBITIOUS)
_BACKING = {SlotName.SUPPORT, SlotName.MILESTONES, SlotName.CONTRIBUTORS}


def has_ground_for_attractive(context: RuleContext) -> bool:
    """Whether the person gave a purpose of their own and can influence the goal.

    A purpose that only stands in the text is not enough: it may be quoted, and influence is not told. Influence is
    shown by own means or agreed support in the draft.
    """
    accepted = _accepted(context.draft)
    return SlotName.PURPOSE in accepted and bool(accepted & {SlotName.MEANS, SlotName.SUPPORT})


def has_ground_for_realistic(context: RuleContext) -> bool:
    """Whether comparable cases reached such a target, or the person gave a reason: own means and what backs them."""
    if context.evidence is not None and context.evidence.verdict in _REACHABLE:
        return True
    accepted = _accepted(context.draft)
    return SlotName.MEANS in accepted and bool(accepted & _BACKING)


def _accepted(draft: GoalDraft | None) -> frozenset[SlotName]:
    return frozenset(name for name, slot in draft.filled().items() if slot.accepted) if draft else frozenset()
