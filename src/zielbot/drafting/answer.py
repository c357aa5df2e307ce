"""One answer on its way into the draft: what was asked, what is set, and where each value comes from."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from datetime import date
from decimal import Decimal
from typing import Protocol

from zielbot.drafting.acts import without_unknown_lead
from zielbot.drafting.drafter import DraftRequest
from zielbot.drafting.figures import Figure
from zielbot.drafting.packs import pack_for
from zielbot.drafting.packs.pack import DialoguePack
from zielbot.drafting.unit_of_measure import unit_of
from zielbot.drafting.values import due_of, level_of_figure, target_of_figure
from zielbot.goals.deadline import Deadline
from zielbot.goals.draft import GoalDraft, Metric, Milestone, Slot, SlotName
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language
from zielbot.goals.origin import Origin, OriginKind
from zielbot.goals.quantity import Comparator, Direction, QuantityKind
from zielbot.goals.reading import Reading
from zielbot.goals.span import Span

NUMBERS = (SlotName.BASELINE, SlotName.TARGET)
IN_WORDS = {
    SlotName.MEANS, SlotName.PURPOSE, SlotName.PARENT, SlotName.SUPPORT, SlotName.GUARD, SlotName.REVIEW,
    SlotName.CONTRIBUTORS, SlotName.GRADES, SlotName.MILESTONES,
}  # fmt: skip


class TextReader(Protocol):
    """Reads goal sentences."""

    def read(
        self,
        text: str,
        *,
        today: date,
        language: Language | None = None,
    ) -> Reading:
        """Everything understood of the text."""
        ...


@dataclass(slots=True)
class Answer:
    """One answer while it is understood; `draft` grows, `notes` are codes of what has to be said about it."""

    request: DraftRequest
    reader: TextReader
    kpis: KpiCatalogue
    draft: GoalDraft = field(init=False)
    text: str = field(init=False)
    reading: Reading = field(init=False)
    notes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.draft = self.request.draft
        self.text = without_unknown_lead(self.request.text, self.request.language)
        self.reading = self.request.reading
        if self.text != self.request.text:
            self.reading = self.read(self.text)

    @property
    def asked(self) -> SlotName | None:
        """The slot that was asked for."""
        return self.request.asked.slot if self.request.asked else None

    @property
    def language(self) -> Language:
        """The language of the conversation."""
        return self.request.language

    @property
    def pack(self) -> DialoguePack:
        """What to listen for in that language."""
        return pack_for(self.request.language)

    @property
    def changed(self) -> bool:
        """Whether the answer has put anything into the draft."""
        return self.draft != self.request.draft

    def is_open(self, name: SlotName) -> bool:
        """Whether the slot is empty, counting what this answer filled."""
        return self.draft.slot(name) is None

    def read(self, text: str) -> Reading:
        """Everything understood of another text."""
        return self.reader.read(text, today=self.request.reading.today, language=self.request.language)

    def origin(self, quote: str) -> Origin:
        """The origin of words in this answer."""
        start = self.request.text.find(quote)
        span = (start, start + len(quote)) if start >= 0 else None
        kind = OriginKind.ANSWERED if self.asked else OriginKind.STATED
        return Origin(kind=kind, message=self.request.message, span=span, quote=quote)

    # setting slots

    def set_words(self, name: SlotName, words: str) -> None:
        """Put words into a slot that takes words."""
        text = re.sub(r"\s+", " ", words).strip()
        if name is SlotName.MILESTONES:
            stages = tuple(Milestone(text=part.strip()) for part in re.split(r"[;\n]", words) if part.strip())
            slot = Slot[tuple[Milestone, ...]](value=stages, origin=self.origin(words.strip()), words=text)
            self.draft = self.draft.replaced(name, slot)
            return
        self.draft = self.draft.replaced(name, Slot[str](value=text, origin=self.origin(words.strip()), words=text))

    def set_metric(self, metric: Metric, words: str) -> None:
        """Put a measure in place; numbers that belonged to another one are kept and pointed out."""
        before = self.draft.metric
        slot = Slot[Metric](value=metric, origin=self.origin(words), words=words)
        self.draft = self.draft.replaced(SlotName.METRIC, slot)
        numbers = self.draft.baseline or self.draft.target
        if before is not None and numbers and (before.value.kpi or metric.kpi) and before.value.kpi != metric.kpi:
            self.notes.append("numbers_of_old_metric")

    def set_due(self, deadline: Deadline, quote: str | None = None) -> bool:
        """Put a deadline in place; one that is over is pointed out and left."""
        if deadline.date < self.request.reading.today:
            if "past_deadline" not in self.notes:
                self.notes.append("past_deadline")
            return False
        self.draft = self.draft.replaced(SlotName.DEADLINE, due_of(deadline, self.origin(quote or deadline.text)))
        return True

    def set_number(self, slot: SlotName, figure: Figure) -> None:
        """Put a number in place, with the unit that holds for it."""
        figure = self._with_grade(self._as_level(slot, figure))
        origin = self.origin(figure.spoken)
        unit = figure.unit or self._unit(slot)
        if slot is SlotName.BASELINE:
            self.draft = self.draft.replaced(slot, level_of_figure(self._as_estimate(figure), unit, origin))
            return
        self.draft = self.draft.replaced(slot, target_of_figure(figure, unit, origin))
        if figure.kind is not QuantityKind.ABSOLUTE and figure.direction is not None:
            way = Slot[Direction](value=figure.direction, origin=origin)
            self.draft = self.draft.replaced(SlotName.DIRECTION, way)
        base = self.draft.baseline
        if base is not None and figure.unit and base.value.unit == "count" and figure.kind is QuantityKind.ABSOLUTE:
            level = base.value.model_copy(update={"unit": figure.unit})
            self.draft = self.draft.replaced(SlotName.BASELINE, base.model_copy(update={"value": level}))

    def _with_grade(self, figure: Figure) -> Figure:
        """A grade keeps its word ("Note 3,4")."""
        grade = re.search(r"\b(?:schul)?note\s+$", self.text[: figure.span.start], re.IGNORECASE)
        return replace(figure, spoken=f"Note {figure.spoken}") if grade and figure.spoken[:1].isdigit() else figure

    def _as_estimate(self, figure: Figure) -> Figure:
        """A starting value that was only estimated keeps the word for it ("rund 30")."""
        estimated = figure.comparator is Comparator.APPROX and figure.spoken[:1].isdigit()
        about = "rund" if self.language is Language.DE else "about"
        return replace(figure, spoken=f"{about} {figure.spoken}") if estimated else figure

    def _as_level(self, slot: SlotName, figure: Figure) -> Figure:
        """Read "minus 12" as a level where one is meant: a starting value, or a measure that goes below zero."""
        kpi = self.kpis.get(self.draft.metric.value.kpi) if self.draft.metric else None
        below_zero = kpi is not None and kpi.lower is not None and kpi.lower < 0
        if figure.value < 0 and slot is SlotName.TARGET and not below_zero and figure.kind is QuantityKind.ABSOLUTE:
            return replace(figure, value=-figure.value, kind=QuantityKind.CHANGE, direction=Direction.DOWN)
        if not figure.signed or figure.kind is not QuantityKind.CHANGE or not (below_zero or slot is SlotName.BASELINE):
            return figure
        down = figure.direction is Direction.DOWN
        value = -figure.value if down else figure.value
        return replace(figure, value=value, kind=QuantityKind.ABSOLUTE, spoken=f"{'-' if down else ''}{figure.spoken}")

    def _unit(self, slot: SlotName) -> str:
        """The unit of a number said without one: what stood there, that of the other number, that of the KPI."""
        base, target = self.draft.baseline, self.draft.target
        own = base.value.unit if slot is SlotName.BASELINE and base else None
        own = target.value.unit if slot is SlotName.TARGET and target else own
        if own and own not in {"none", "result", "x"}:
            return own
        if slot is SlotName.TARGET and base is not None and base.value.unit != "none":
            return base.value.unit
        if slot is SlotName.BASELINE and target is not None and target.value.kind is QuantityKind.ABSOLUTE:
            return target.value.unit if target.value.unit != "result" else "count"
        return self.unit_of_measure()

    def unit_of_measure(self) -> str:
        """The unit that a bare number has by its measure; a mere count where nothing tells."""
        return unit_of(self.draft.metric.value, self.kpis, self.language) if self.draft.metric else "count"


def zero(language: Language) -> Figure:
    """Nothing at all, as a number said in words."""
    return Figure(Decimal(0), "null" if language is Language.DE else "zero", Span(0, 0))
