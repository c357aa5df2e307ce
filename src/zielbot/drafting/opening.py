"""What a goal text already says, as slots: the draft of an opening sentence, a pasted goal, a single shot."""

from __future__ import annotations

import re
from decimal import Decimal

from zielbot.drafting.packs import pack_for
from zielbot.drafting.values import due_of, level_of, target_of
from zielbot.drafting.wish import wish_of
from zielbot.goals.draft import GoalDraft, Level, Metric, Owner, Slot, SlotName, Target
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.origin import Origin, OriginKind
from zielbot.goals.quantity import Direction, Quantity, QuantityKind
from zielbot.goals.reading import MetricMention, Reading
from zielbot.goals.span import Span

_SURE = 0.85
_ADJACENT = 2


def draft_from_reading(reading: Reading, kpis: KpiCatalogue, message_index: int) -> GoalDraft:
    """The slots that a text fills by itself, each stated with its quote; nothing is guessed."""
    return _Opening(reading, kpis, message_index).draft()


def stated(reading: Reading, span: Span, message: int) -> Origin:
    """The origin of something said in a message: the words and where they stand."""
    return Origin(kind=OriginKind.STATED, message=message, span=(span.start, span.end), quote=span.of(reading.text))


def direction_of(draft: GoalDraft, kpis: KpiCatalogue) -> Slot[Direction] | None:
    """Which way the measure moves: from baseline and target, otherwise as said, otherwise as the KPI is better."""
    base, target = draft.baseline, draft.target
    if base and target and target.value.kind is QuantityKind.ABSOLUTE and base.value.unit not in {"none"}:
        if target.value.value != base.value.value and target.value.unit != "result":
            way = Direction.UP if target.value.value > base.value.value else Direction.DOWN
            return Slot[Direction](value=way, origin=target.origin)
        return draft.direction
    if draft.direction:
        return draft.direction
    kpi = kpis.get(draft.metric.value.kpi) if draft.metric else None
    return Slot[Direction](value=kpi.better, origin=Origin(kind=OriginKind.CATALOGUE, ref=kpi.id)) if kpi else None


class _Opening:
    """Fills one draft from one reading."""

    def __init__(self, reading: Reading, kpis: KpiCatalogue, message: int) -> None:
        self._reading = reading
        self._kpis = kpis
        self._message = message

    def draft(self) -> GoalDraft:
        """The draft of the reading."""
        draft = GoalDraft(outcome=self._outcome(), owner=self._owner(), deadline=self._deadline())
        draft = self._numbers(draft)
        draft = draft.replaced(SlotName.METRIC, self._metric())
        draft = self._counted(draft)
        draft = self._clauses(draft)
        if draft.direction is None and self._reading.direction is not None:
            whole = Span(0, len(self._reading.text))
            draft = draft.replaced(
                SlotName.DIRECTION, Slot[Direction](value=self._reading.direction, origin=self._origin(whole))
            )
        return draft.replaced(SlotName.DIRECTION, direction_of(draft, self._kpis))

    def _origin(self, span: Span) -> Origin:
        return stated(self._reading, span, self._message)

    def _outcome(self) -> Slot[str] | None:
        wish = wish_of(self._reading)
        whole = Span(0, len(self._reading.text))
        return Slot[str](value=wish, origin=self._origin(whole)) if wish else None

    def _owner(self) -> Slot[Owner] | None:
        lowered = self._reading.text.lower()
        for voice, pattern in pack_for(self._reading.language).voices:
            match = pattern.search(lowered)
            if match:
                return Slot[Owner](value=Owner(voice=voice), origin=self._origin(Span(*match.span())))
        return None

    def _deadline(self) -> Slot[object] | None:  # type: ignore[type-arg]
        for deadline in self._reading.deadlines:
            return due_of(deadline, self._origin(deadline.span))  # type: ignore[return-value]
        return None

    def _numbers(self, draft: GoalDraft) -> GoalDraft:
        if not self._reading.quantities:
            return draft
        quantity = self._reading.quantities[0]
        origin = self._origin(quantity.span)
        draft = draft.replaced(SlotName.TARGET, target_of(quantity, origin))
        if quantity.baseline is not None:
            draft = draft.replaced(SlotName.BASELINE, level_of(quantity, origin))
        if quantity.direction is not None:
            draft = draft.replaced(SlotName.DIRECTION, Slot[Direction](value=quantity.direction, origin=origin))
        return draft

    def _metric(self) -> Slot[Metric] | None:
        for mention in self._reading.metrics:
            if mention.candidate or mention.score < _SURE:
                continue
            if mention.kpi is None and not self._counts_as_measure(mention):
                continue
            span = self._with_scope(mention.span)
            return Slot[Metric](
                value=Metric(name=span.of(self._reading.text), kpi=mention.kpi),
                origin=self._origin(span),
                words=span.of(self._reading.text),
            )
        return None

    def _counts_as_measure(self, mention: MetricMention) -> bool:
        return bool(self._reading.quantities) and mention.span.end > mention.span.start

    def _with_scope(self, span: Span) -> Span:
        """The measure with the scope right behind it ("Umsatz" and "bei den Bestandskunden")."""
        for scope in sorted(self._reading.scopes, key=lambda found: found.span.start):
            gap = self._reading.text[span.end : scope.span.start]
            if 0 <= scope.span.start - span.end < _ADJACENT and not gap.strip():
                span = Span(span.start, scope.span.end)
        return span

    def _counted(self, draft: GoalDraft) -> GoalDraft:
        """Things to be counted are their own measure ("fünf neue Händler")."""
        if draft.metric is not None or draft.target is None or not self._reading.quantities:
            return draft
        quantity: Quantity = self._reading.quantities[0]
        if quantity.kind is not QuantityKind.ABSOLUTE or not quantity.noun:
            return draft
        span = quantity.noun_span or quantity.span
        metric = Metric(name=quantity.noun)
        return draft.replaced(
            SlotName.METRIC, Slot[Metric](value=metric, origin=self._origin(span), words=quantity.noun)
        )

    def _clauses(self, draft: GoalDraft) -> GoalDraft:
        for name, mentions in ((SlotName.MEANS, self._reading.means), (SlotName.PURPOSE, self._reading.purposes)):
            if mentions:
                words = ", ".join(re.sub(r"^[\s,;]+|[\s,;.]+$", "", found.text) for found in mentions)
                span = Span(mentions[0].span.start, mentions[-1].span.end)
                draft = draft.replaced(name, Slot[str](value=words, origin=self._origin(span), words=words))
        return draft


def result_target(words: str, origin: Origin) -> Slot[Target]:
    """A target that is a result to be shown and not a number."""
    return Slot[Target](value=Target(value=Decimal(1), unit="result"), origin=origin, words=words)


def no_level_yet(words: str, origin: Origin) -> Slot[Level]:
    """A baseline of a result: nothing is there yet."""
    return Slot[Level](value=Level(value=Decimal(0), unit="none"), origin=origin, words=words)
