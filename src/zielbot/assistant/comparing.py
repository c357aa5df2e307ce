"""Comparing with past agreements: the corridor for a target, and similar agreements."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from zielbot.assistant.ports import Hit, PrecedentIndex, PrecedentRepository
from zielbot.evidence.ambition import HigherAims
from zielbot.evidence.reference_book import K_MIN, ReferenceBook
from zielbot.goals.draft import GoalDraft
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.precedent import Evidence, Precedent, TargetQuery
from zielbot.goals.quantity import Direction, QuantityKind

_DAYS_A_MONTH = 30.44


class Comparing:
    """Answers from past agreements: how targets turned out, and which agreements are alike."""

    def __init__(
        self,
        precedents: PrecedentRepository,
        index: PrecedentIndex | None = None,
        *,
        kpis: KpiCatalogue | None = None,
        k_min: int = K_MIN,
    ) -> None:
        self._precedents = precedents
        self._index = index
        self._kpis = kpis
        self._k_min = k_min
        self._book: tuple[int, ReferenceBook] | None = None

    def suggest(self, query: TargetQuery) -> Evidence:
        """The corridor for a measure, and how the target lies to it; raises StoreUnavailable."""
        return self._prepared().assess(query)

    def higher_aims(self, query: TargetQuery) -> HigherAims | None:
        """What became of those who asked for more than the usual change; None where they are too few."""
        return self._prepared().higher_aims(query)

    def levels(self, query: TargetQuery) -> Sequence[Decimal]:
        """What comparable agreements reached in twenty steps, for a picture; none where there is no corridor."""
        return self._prepared().levels(query)

    def similar(self, text: str, limit: int = 10) -> Sequence[Hit]:
        """The past agreements most like the text, best first; none where there is no index."""
        return self._index.search(text, limit=limit) if self._index else ()

    def cases(self, ids: Sequence[str]) -> Sequence[Precedent]:
        """The past agreements of those ids."""
        return self._precedents.get_many(ids)

    def forget(self) -> None:
        """Read the past agreements anew next time (after an import)."""
        self._book = None

    def _prepared(self) -> ReferenceBook:
        revision = self._precedents.revision()
        if self._book is None or self._book[0] != revision:
            chosen = self._precedents.select(with_outcome=True)
            self._book = (revision, ReferenceBook(chosen, kpis=self._kpis, k_min=self._k_min))
        return self._book[1]


def query_of(draft: GoalDraft, today: date) -> TargetQuery | None:
    """The question that a draft puts to the evidence; None while measure, starting value or unit are missing."""
    if draft.metric is None or draft.baseline is None or draft.direction is None:
        return None
    if draft.baseline.value.unit == "none":
        return None
    due = draft.deadline.value.date if draft.deadline else None
    months = max(1, round((due - today).days / _DAYS_A_MONTH)) if due else 12
    return TargetQuery(
        metric=draft.metric.value.name,
        unit=draft.baseline.value.unit,
        direction=draft.direction.value,
        baseline=draft.baseline.value.value,
        months=months,
        start=today,
        target=_level(draft),
        kpi=draft.metric.value.kpi,
    )


def _level(draft: GoalDraft) -> Decimal | None:
    """The level to reach; a change is worked out from the starting value."""
    if draft.target is None or draft.baseline is None or draft.target.value.unit == "result":
        return None
    target, base = draft.target.value, draft.baseline.value
    if target.kind is QuantityKind.ABSOLUTE:
        return target.value
    if target.kind is QuantityKind.FACTOR:
        return base.value * target.value
    sign = -1 if draft.direction and draft.direction.value is Direction.DOWN else 1
    relative = target.unit == "%" and base.unit != "%"
    return base.value + sign * (base.value * target.value / 100 if relative else target.value)
