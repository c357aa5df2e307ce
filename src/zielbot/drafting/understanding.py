"""The offline drafter: what an answer says, by the question it answers and by its own words."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import Protocol

from zielbot.drafting.acts import corrects, without_unknown_lead
from zielbot.drafting.corrections import Correction, correction_of, takes_back
from zielbot.drafting.drafter import DrafterName, DraftRequest, Proposal, changed_slots
from zielbot.drafting.figures import Figure, read_figures
from zielbot.drafting.measures import is_clause, metric_of, own_words
from zielbot.drafting.opening import direction_of, draft_from_reading, no_level_yet, result_target
from zielbot.drafting.packs import pack_for
from zielbot.drafting.values import due_of, level_of_figure, target_of_figure
from zielbot.goals.deadline import Deadline, Precision
from zielbot.goals.draft import GoalDraft, Metric, Slot, SlotName
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language
from zielbot.goals.origin import Origin, OriginKind
from zielbot.goals.quantity import QuantityKind
from zielbot.goals.reading import Reading
from zielbot.goals.span import Span

_FREE = {
    SlotName.MEANS, SlotName.PURPOSE, SlotName.PARENT, SlotName.SUPPORT, SlotName.GUARD, SlotName.REVIEW,
    SlotName.CONTRIBUTORS, SlotName.GRADES,
}  # fmt: skip
_NUMBERS = (SlotName.BASELINE, SlotName.TARGET)
_SEPARATOR = re.compile(r"\s*[,;\n]\s*(?!\d)|\s+(?:und dann|und zwar)\s+")


class TextReader(Protocol):
    """Reads goal sentences."""

    def read(
        self,
        text: str,
        *,
        today: date,
        language: Language | None = None,
        fiscal_year_start: tuple[int, int] = (1, 1),
        region: str | None = None,
    ) -> Reading:
        """Everything understood of the text."""
        ...


class OfflineDrafter:
    """Understands answers by grammar alone: no model, no network, the same every time."""

    def __init__(self, reader: TextReader, kpis: KpiCatalogue) -> None:
        self._reader = reader
        self._kpis = kpis

    @property
    def name(self) -> DrafterName:
        """Which drafter it is."""
        return "offline"

    def draft(self, request: DraftRequest) -> Proposal:
        """The draft after this message."""
        if request.asked is None and not request.draft.filled():
            return self._opened(request)
        answer = _Answer(request, self._reader, self._kpis)
        answer.understand()
        after = answer.draft.replaced(SlotName.DIRECTION, direction_of(_unsettled(answer.draft), self._kpis))
        changed = changed_slots(request.draft, after)
        replaced = tuple(name for name in changed if request.draft.slot(name) is not None)
        return Proposal(after, changed, replaced, vague=answer.vague, notes=tuple(answer.notes))

    def _opened(self, request: DraftRequest) -> Proposal:
        text = without_unknown_lead(request.text, request.language)
        reading = request.reading
        if text != request.text:
            reading = self._reader.read(text, today=reading.today, language=request.language)
        draft = draft_from_reading(reading, self._kpis, request.message)
        return Proposal(draft, changed_slots(request.draft, draft))


def _unsettled(draft: GoalDraft) -> GoalDraft:
    """The draft with a direction that only followed from its numbers or its KPI taken out, to be derived anew."""
    way = draft.direction
    derived = way is not None and (
        way.origin.kind is OriginKind.CATALOGUE or (draft.target is not None and way.origin == draft.target.origin)
    )
    return draft.replaced(SlotName.DIRECTION, None) if derived and draft.baseline else draft


@dataclass(slots=True)
class _Answer:
    """One answer on its way into the draft."""

    request: DraftRequest
    reader: TextReader
    kpis: KpiCatalogue
    draft: GoalDraft = field(init=False)
    text: str = field(init=False)
    reading: Reading = field(init=False)
    vague: bool = False
    notes: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.draft = self.request.draft
        self.text = without_unknown_lead(self.request.text, self.request.language)
        self.reading = self.request.reading
        if self.text != self.request.text:
            self.reading = self._read(self.text)

    def _read(self, text: str) -> Reading:
        return self.reader.read(text, today=self.request.reading.today, language=self.request.language)

    @property
    def asked(self) -> SlotName | None:
        """The slot that was asked for."""
        return self.request.asked.slot if self.request.asked else None

    def understand(self) -> None:
        """Put what the answer says into the draft."""
        if self._correct():
            return
        asked = self.asked
        if asked in _FREE and self._free(asked):
            return
        if asked is SlotName.DEADLINE and self._due_asked():
            self._rest_of_due()
            return
        rest = self._take_deadline()
        rest = self._take_clauses(rest)
        before = self.draft
        self._numbers(rest)
        self._metric(rest)
        self._empty_handed(before)

    def _empty_handed(self, before: GoalDraft) -> None:
        asked = self.asked
        filled_now = self.draft != self.request.draft
        if asked is not None and self.draft.slot(asked) is None:
            self.vague = not filled_now
        elif asked is None and before == self.request.draft and not filled_now:
            self.vague = True

    def origin(self, quote: str) -> Origin:
        """The origin of words in this answer."""
        start = self.request.text.find(quote)
        span = (start, start + len(quote)) if start >= 0 else None
        kind = OriginKind.ANSWERED if self.asked else OriginKind.STATED
        return Origin(kind=kind, message=self.request.message, span=span, quote=quote)

    # corrections

    def _correct(self) -> bool:
        if not corrects(self.request.text, self.request.language):
            return False
        if self.asked in _FREE and not takes_back(self.request.text, self.draft, self.request.language):
            return False
        found = correction_of(self.request.text, self.reading, self.draft, self.request.language)
        if found.deadline is not None:
            self._set_due(found.deadline)
        if found.figure is not None and found.slot is not None:
            self._set_number(found.slot, found.figure)
        named = next((m for m in self.reading.metrics if m.kpi and not m.candidate), None)
        if named is not None and self.draft.metric is not None and self.draft.metric.value.kpi != named.kpi:
            self._exchange_metric(named.text, named.kpi)
        return self.draft != self.request.draft or self._corrected_words(found)

    def _exchange_metric(self, words: str, kpi: str | None) -> None:
        numbers = self.draft.baseline or self.draft.target
        self.draft = self.draft.replaced(
            SlotName.METRIC, Slot[Metric](value=Metric(name=words, kpi=kpi), origin=self.origin(words), words=words)
        )
        if numbers:
            self.notes.append("numbers_of_old_metric")

    def _corrected_words(self, found: Correction) -> bool:
        """A correction in words: it replaces what was answered last, where that was in words too."""
        last = _last_filled(self.draft)
        free = self.asked in _FREE or self.asked is SlotName.METRIC
        if not found.words or last not in {*_FREE, SlotName.METRIC} or (free and not found.explicit):
            return False
        if last is SlotName.METRIC:
            self._exchange_metric(own_words(found.words, self.request.language), None)
        else:
            self._set_words(last, found.words)
        return True

    # words

    def _free(self, asked: SlotName) -> bool:
        """Words for a slot that takes words; False where the answer is plainly about something else."""
        lowered = self.text.lower().strip()
        if self._only_a_date() or re.fullmatch(r"[\d\s.,%€]+", lowered):
            return False
        if self._labelled_number(lowered):
            return False
        words = self.text
        if asked is SlotName.MEANS:
            match = pack_for(self.request.language).purpose_lead.search(self.text)
            if match and self.draft.purpose is None and match.start() > 3:
                words = self.text[: match.start()]
                self._set_words(SlotName.PURPOSE, match.group("purpose"))
        self._set_words(asked, words)
        return True

    def _set_words(self, name: SlotName, words: str) -> None:
        text = re.sub(r"\s+", " ", words).strip()
        self.draft = self.draft.replaced(name, Slot[str](value=text, origin=self.origin(words.strip()), words=text))

    def _only_a_date(self) -> bool:
        rest = self.text
        for deadline in sorted(self.reading.deadlines, key=lambda found: found.span.start, reverse=True):
            rest = f"{rest[: deadline.span.start]}{rest[deadline.span.end :]}"
        return bool(self.reading.deadlines) and len(re.sub(r"\W", "", rest)) < 4

    def _labelled_number(self, lowered: str) -> bool:
        """ "Ziel ist 40": a number with the name of its slot, and hardly anything else."""
        if len(lowered.split()) > 6 or not read_figures(self.text, self.request.language):
            return False
        return any(
            pattern.match(lowered)
            for name, pattern in pack_for(self.request.language).labels
            if name in {SlotName.BASELINE, SlotName.TARGET}
        )

    # dates

    def _due_asked(self) -> bool:
        if self.reading.deadlines:
            self._set_due(min(self.reading.deadlines, key=_looseness))
            return True
        pack = pack_for(self.request.language)
        bare = self.text.strip().rstrip(".!") if not re.search(r"\d\.$", self.text.strip()) else self.text.strip()
        short = pack.starters.sub("", bare.lower()) or bare
        for text in (
            bare,
            short,
            re.sub(r"^(?:so|vielleicht|etwa|ungefähr|ca\.?|circa|gegen|around|maybe|about)\s+", "", bare, flags=re.IGNORECASE),
        ):
            found = self._read(pack.deadline_cue.format(text=text)).deadlines
            if found:
                self._set_due(found[0], quote=self.text.strip())
                return True
        return False

    def _rest_of_due(self) -> None:
        """What else an answer about the deadline says."""
        rest = self._take_deadline()
        rest = self._take_clauses(rest)
        if re.search(r"\d", rest):
            self._numbers(rest)

    def _take_deadline(self) -> str:
        """The text without its dates; the first of them fills an empty deadline."""
        rest = self.text
        dates = [found for found in self.reading.deadlines if found.strength >= 3 or self.asked is not SlotName.METRIC]
        for deadline in dates:
            open_or_ready = self.draft.deadline is None or (self.request.ready and deadline.strength >= 2)
            if open_or_ready and deadline.strength >= 1:
                self._set_due(deadline)
                break
        for deadline in dates:
            blank = " " * (deadline.span.end - deadline.span.start)
            rest = f"{rest[: deadline.span.start]}{blank}{rest[deadline.span.end :]}"
        return rest

    def _set_due(self, deadline: Deadline, quote: str | None = None) -> None:
        self.draft = self.draft.replaced(SlotName.DEADLINE, due_of(deadline, self.origin(quote or deadline.text)))

    # clauses inside other answers

    def _take_clauses(self, rest: str) -> str:
        pack = pack_for(self.request.language)
        for name, pattern in ((SlotName.PURPOSE, pack.purpose_lead), (SlotName.MEANS, pack.means_lead)):
            match = pattern.search(rest)
            if match and self.draft.slot(name) is None:
                self._set_words(name, match.group(name.value))
                rest = rest[: match.start()]
        return rest

    # numbers

    def _numbers(self, rest: str) -> None:
        language = self.request.language
        figures = read_figures(rest, language)
        pair = pack_for(language).from_to.search(rest.lower())
        if pair and self._from_to(rest, pair):
            return
        if not figures:
            self._in_words(rest)
            return
        for index, figure in enumerate(figures):
            slot = self._slot_for(figure, rest, figures, index)
            if slot is not None:
                self._set_number(slot, figure)

    def _from_to(self, rest: str, pair: re.Match[str]) -> bool:
        language = self.request.language
        start = read_figures(rest[pair.start("from") : pair.end("from")], language)
        goal = read_figures(rest[pair.start("to") : pair.end("to")], language)
        if not start or not goal:
            return False
        if self.draft.target is None or self.asked in _NUMBERS:
            self._set_number(SlotName.TARGET, goal[0])
        if self.draft.baseline is None or self.asked in _NUMBERS:
            self._set_number(SlotName.BASELINE, start[0])
        return True

    def _slot_for(self, figure: Figure, rest: str, figures: tuple[Figure, ...], index: int) -> SlotName | None:
        asked, draft = self.asked, self.draft
        label = self._label(rest, figure, figures, index)
        if label is not None and (draft.slot(label) is None or self.request.ready or asked is label):
            return label
        if asked in _NUMBERS and index == 0 and draft.slot(asked) in {None, self.request.draft.slot(asked)}:
            return asked
        if figure.kind is not QuantityKind.ABSOLUTE:
            return SlotName.TARGET if draft.target is None else None
        if asked in {SlotName.METRIC, SlotName.DEADLINE} or asked in _NUMBERS:
            if len(figures) == 1 and asked is SlotName.METRIC and not self._apart(rest, figure):
                return None
            return next((name for name in _NUMBERS if draft.slot(name) is None and name is not asked), None)
        if asked is None and self.request.ready and len(figures) == 1:
            return SlotName.TARGET
        return None

    def _apart(self, rest: str, figure: Figure) -> bool:
        """Whether a number stands for itself and not inside a name ("NPS, 32" but not "Linie 3")."""
        before = rest[: figure.span.start].rstrip()
        return bool(figure.unit) or (before.endswith((",", ";", ":", "-", "–", "")) and not before[-1:].isalpha())

    def _label(self, rest: str, figure: Figure, figures: tuple[Figure, ...], index: int) -> SlotName | None:
        start = figures[index - 1].span.end if index else 0
        before = rest[start : figure.span.start].lower()
        after = rest[figure.span.end :].lower() if index == len(figures) - 1 else ""
        found = [
            (match.end(), name)
            for name, pattern in pack_for(self.request.language).labels
            if name in _NUMBERS
            for match in pattern.finditer(before)
        ]
        if found:
            return max(found)[1]
        if (
            re.search(r"\b(?:auf|to)\s*(?:mindestens |höchstens |unter |über )?$", before)
            and self.asked is not SlotName.BASELINE
        ):
            return SlotName.TARGET
        if re.match(r"[\s,]*(?:heute|aktuell|im moment|momentan|derzeit|today|now|currently)\b", after):
            return SlotName.BASELINE
        return None

    def _set_number(self, slot: SlotName, figure: Figure) -> None:
        origin = self.origin(figure.spoken)
        unit = figure.unit or self._unit(slot)
        if slot is SlotName.BASELINE:
            self.draft = self.draft.replaced(slot, level_of_figure(figure, unit, origin))
            return
        self.draft = self.draft.replaced(slot, target_of_figure(figure, unit, origin))
        base = self.draft.baseline
        if base is not None and figure.unit and base.value.unit == "count" and figure.kind is QuantityKind.ABSOLUTE:
            level = base.value.model_copy(update={"unit": figure.unit})
            self.draft = self.draft.replaced(SlotName.BASELINE, base.model_copy(update={"value": level}))

    def _unit(self, slot: SlotName) -> str:
        """The unit of a number said without one: of the other number, otherwise of the KPI."""
        base, target = self.draft.baseline, self.draft.target
        if slot is SlotName.TARGET and base is not None and base.value.unit not in {"none"}:
            return base.value.unit
        if slot is SlotName.BASELINE and target is not None and target.value.kind is QuantityKind.ABSOLUTE:
            return target.value.unit if target.value.unit != "result" else "count"
        kpi = self.kpis.get(self.draft.metric.value.kpi) if self.draft.metric else None
        return kpi.unit if kpi else "count"

    def _in_words(self, rest: str) -> None:
        """An answer to a question for a number that has none."""
        pack, lowered, words = pack_for(self.request.language), rest.lower().strip(), rest.strip().rstrip(".!")
        if self.asked is SlotName.BASELINE and pack.none_yet.fullmatch(lowered):
            self._nothing_yet(words)
        elif self.asked is SlotName.TARGET and pack.zero.search(lowered) and len(lowered.split()) <= 6:
            zero = Figure(Decimal(0), "null" if self.request.language is Language.DE else "zero", Span(0, 0))
            self._set_number(SlotName.TARGET, zero)
        elif self.asked is SlotName.TARGET and words and self._is_result(lowered):
            self.draft = self.draft.replaced(SlotName.TARGET, result_target(words, self.origin(words)))

    def _nothing_yet(self, words: str) -> None:
        target = self.draft.target
        if target is not None and target.value.unit == "result":
            self.draft = self.draft.replaced(SlotName.BASELINE, no_level_yet(words, self.origin(words)))
            return
        spoken = "null" if self.request.language is Language.DE else "zero"
        zero = level_of_figure(
            Figure(Decimal(0), spoken, Span(0, 0)), self._unit(SlotName.BASELINE), self.origin(words)
        )
        self.draft = self.draft.replaced(SlotName.BASELINE, zero)

    def _is_result(self, lowered: str) -> bool:
        result = bool(pack_for(self.request.language).result.search(lowered))
        own = self.draft.metric is not None and self.draft.metric.value.kpi is None
        return (result and own) or (own and self.request.attempts >= 2)

    # the measure

    def _metric(self, rest: str) -> None:
        if self.asked is not SlotName.METRIC or self.draft.metric is not None:
            return
        picked = self._picked()
        if picked is not None:
            self.draft = self.draft.replaced(SlotName.METRIC, picked)
            return
        name = self._name_part(rest)
        reading = self._read(name) if name else self.reading
        metric = metric_of(name, reading, self.kpis, self.request.language) if name else None
        if metric is None or (metric.kpi is None and is_clause(name) and self.request.attempts < 2):
            return
        words = name.strip().rstrip(".")
        self.draft = self.draft.replaced(
            SlotName.METRIC, Slot[Metric](value=metric, origin=self.origin(words), words=words)
        )
        if self._names_result(metric):
            self.draft = self.draft.replaced(SlotName.TARGET, result_target(metric.name, self.origin(words)))

    def _names_result(self, metric: Metric) -> bool:
        lowered = metric.name.lower()
        result = pack_for(self.request.language).result.search(lowered)
        counted = re.search(
            r"\b(?:anzahl|zahl|anteil|quote|rate|zeit|dauer|wie viele?|wie lange?|wie oft|number|share|rate|time|how (?:many|much|long|often)|prozent|note|punkte?|score)\b|(?:quote|rate|zeit|zahl|dauer|anteil|punkte|note|score)\b",
            lowered,
        )
        return bool(result) and not counted and metric.kpi is None and self.draft.target is None

    def _picked(self) -> Slot[Metric] | None:
        """An option taken by its label or place."""
        offers = self.request.asked.offers if self.request.asked else ()
        if not offers:
            return None
        lowered = self.text.lower().strip(" .!")
        for offer in offers:
            if lowered == offer.label.lower():
                return self._taken(offer.ref, offer.label)
        for pattern, place in pack_for(self.request.language).places:
            if pattern.fullmatch(lowered) and -len(offers) <= place < len(offers):
                return self._taken(offers[place].ref, self.text.strip())
        return None

    def _taken(self, ref: str, quote: str) -> Slot[Metric] | None:
        kpi = self.kpis.get(ref)
        if kpi is None:
            return None
        names = kpi.name(self.request.language)
        return Slot[Metric](value=Metric(name=names.short or names.name, kpi=kpi.id), origin=self.origin(quote))

    def _name_part(self, rest: str) -> str:
        """The part of the answer that names the measure: the first segment without a value of its own."""
        parts = [part for part in _SEPARATOR.split(rest) if part and part.strip()]
        if len(parts) > 1 and not self._value_follows(parts[1:]):
            parts = [rest]
        first = parts[0].strip() if parts else ""
        figures = read_figures(first, self.request.language)
        used = [
            f
            for f in figures
            if any(f.spoken == (s.words or "") for s in (self.draft.baseline, self.draft.target) if s)
        ]
        if used:
            first = re.sub(
                r"\s*\b(?:von|auf|bei|um|liegt|ist|sind|aktuell|heute|from|to|by|at|is|are|currently|now|today|:)\s*$",
                "",
                first[: used[0].span.start].rstrip(" :,–-"),
            )
        return first.strip(" ,;:")

    def _value_follows(self, parts: list[str]) -> bool:
        """Whether what follows the first comma is a value, a date's rest or another answer, not part of the name."""
        following = parts[0].strip().lower()
        if not following:
            return True
        if re.match(r"(?:die|der|das|den|dem|deren|welche\w*|was|who|which|that)\b", following):
            return False
        return bool(read_figures(following, self.request.language)) or self.draft != self.request.draft


_EXACT = (
    Precision.DAY, Precision.HOLIDAY, Precision.WEEK, Precision.MONTH, Precision.QUARTER, Precision.DURATION,
    Precision.HALF, Precision.SEASON, Precision.YEAR,
)  # fmt: skip


def _looseness(deadline: Deadline) -> int:
    """How loosely a date is said: "Ende Juni" counts before "Sommer"."""
    return _EXACT.index(deadline.precision)


def _last_filled(draft: GoalDraft) -> SlotName | None:
    """The slot that the latest message filled."""
    order = [
        (slot.origin.message, position, name)
        for position, (name, slot) in enumerate(draft.filled().items())
        if slot.origin.message is not None and name not in {SlotName.DIRECTION, SlotName.OWNER, SlotName.OUTCOME}
    ]
    return max(order)[2] if order else None
