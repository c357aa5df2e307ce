"""Grounding: what a language model points to becomes a value only through the person's own words.

A model gives no values, it points to words. The words must stand in a message of the person; numbers and dates are then
read from that place by our own grammar. What answers the question on the table enters the draft, everything else is
offered to the person and enters nothing before it is taken, so that a verdict never rests on a model's word.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from zielbot.drafting.answer import IN_WORDS, Answer, TextReader
from zielbot.drafting.drafter import DraftRequest, Proposal, changed_slots
from zielbot.drafting.figures import Figure, read_figures
from zielbot.drafting.measures import is_clause, is_deed, is_wish, metric_of
from zielbot.drafting.opening import direction_of
from zielbot.drafting.plausible import is_plausible, speaks_of_a_goal
from zielbot.drafting.question import Offer
from zielbot.goals.deadline import Deadline
from zielbot.goals.draft import GoalDraft, SlotName
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.span import Span

MOST_OFFERS = 3
_NUMBERS = frozenset({SlotName.BASELINE, SlotName.TARGET})
_LIKE = str.maketrans(
    {"„": '"', "“": '"', "”": '"', "«": '"', "»": '"', "’": "'", "‘": "'", "–": "-", "—": "-", "−": "-"}
)
_EDGE = " \t\n\"'.,;:!?()[]"
_NUMBER_GOES_ON = re.compile(r"[.,]\d")
_NUMBER_CAME = re.compile(r"\d[.,]$")
_SHORTEST = 2
_LONGEST_OFFER = 120


@dataclass(frozen=True, slots=True)
class Pointer:
    """A slot and the words that are said to fill it; `kpi` is the KPI that they are said to mean."""

    slot: SlotName
    quote: str
    kpi: str | None = None


@dataclass(frozen=True, slots=True)
class Grounded:
    """What is left of what a model said: the draft, slots filled, offers, and slots whose words were not found."""

    draft: GoalDraft
    filled: tuple[SlotName, ...] = ()
    offers: tuple[Offer, ...] = ()
    dropped: tuple[SlotName, ...] = ()


@dataclass(slots=True)
class _Grounding:
    """One message while its pointers are followed."""

    answer: Answer
    source: str
    filled: list[SlotName] = field(default_factory=list)
    offers: list[Offer] = field(default_factory=list)
    dropped: list[SlotName] = field(default_factory=list)


def locate(quote: str, text: str) -> Span | None:
    """Where the quote stands in the text, whole words and whole numbers only; None where it does not.

    Case, spaces, quotation marks and dashes may differ, as models change them; letters and figures may not.
    """
    wanted = re.sub(r"\s+", " ", quote.translate(_LIKE)).strip(_EDGE)
    if len(wanted) < _SHORTEST and not wanted.isdigit():
        return None
    pattern = re.compile(r"\s+".join(re.escape(word) for word in wanted.split(" ")), re.IGNORECASE)
    plain = text.translate(_LIKE)
    for match in pattern.finditer(plain):
        span = Span(*match.span())
        if _is_whole(plain, span):
            return span
    return None


def _is_whole(text: str, span: Span) -> bool:
    before, after = text[: span.start], text[span.end :]
    if before[-1:].isalnum() and text[span.start].isalnum():
        return False
    if after[:1].isalnum() and text[span.end - 1].isalnum():
        return False
    digits = text[span.start].isdigit() and bool(_NUMBER_CAME.search(before))
    return not (digits or (text[span.end - 1].isdigit() and bool(_NUMBER_GOES_ON.match(after))))


def ground(
    pointers: Iterable[Pointer],
    request: DraftRequest,
    offline: Proposal,
    *,
    reader: TextReader,
    kpis: KpiCatalogue,
    source: str,
) -> Grounded:
    """What the pointers amount to beside the offline result, which wins wherever it has a value.

    `source` names prompt, model and endpoint; it stays with everything that came this way.
    """
    answer = Answer(request, reader, kpis)
    answer.draft = offline.draft
    work = _Grounding(answer, source)
    for pointer in sorted(pointers, key=lambda one: list(SlotName).index(one.slot)):
        if answer.is_open(pointer.slot):
            _follow(work, pointer)
    draft = answer.draft
    if draft.direction is None:
        draft = draft.replaced(SlotName.DIRECTION, direction_of(draft, kpis))
    return Grounded(draft, tuple(work.filled), _distinct(work.offers), tuple(dict.fromkeys(work.dropped)))


def merged(offline: Proposal, found: Grounded, request: DraftRequest, *, prompt: str) -> Proposal:
    """The offline proposal with what a model added to it."""
    changed = changed_slots(request.draft, found.draft) if found.filled else offline.changed
    asides = [*(["model_offers"] if found.offers else []), *(["model_dropped"] if found.dropped else [])]
    return Proposal(
        draft=found.draft,
        changed=changed,
        replaced=offline.replaced,
        vague=offline.vague and not found.filled,
        prompt=prompt,
        notes=offline.notes,
        offers=found.offers,
        asides=tuple(asides),
    )


def _follow(work: _Grounding, pointer: Pointer) -> None:
    span = locate(pointer.quote, work.answer.text) if pointer.quote else None
    if span is None:
        if pointer.quote:
            work.dropped.append(pointer.slot)
        _offer_kpi(work, pointer)
        return
    asked = work.answer.asked is pointer.slot
    if pointer.slot in _NUMBERS:
        _number(work, pointer.slot, span, asked=asked)
    elif pointer.slot is SlotName.DEADLINE:
        _deadline(work, span, asked=asked)
    elif pointer.slot is SlotName.METRIC:
        _metric(work, pointer, span, asked=asked)
    elif asked or (pointer.slot is SlotName.OUTCOME and not work.answer.draft.filled()):
        work.answer.set_words(pointer.slot, _trimmed(span, work.answer.text))
        _sign(work, pointer.slot)
    elif pointer.slot in IN_WORDS and is_plausible(span, work.answer.text, work.answer.language):
        words = _trimmed(span, work.answer.text)
        _offer(work, pointer.slot, words, words)


def _number(work: _Grounding, slot: SlotName, span: Span, *, asked: bool) -> None:
    if any(used.overlaps(span) for used in _used_spans(work.answer)):
        return
    figure = _figure_at(work.answer, span)
    if figure is None:
        work.dropped.append(slot)
        return
    if asked:
        work.answer.set_number(slot, figure)
        _sign(work, slot)
    elif speaks_of_a_goal(span, work.answer.text, work.answer.language):
        _offer(work, slot, figure.spoken, figure.spoken)


def _figure_at(answer: Answer, span: Span) -> Figure | None:
    """The number at that place as our grammar reads it; None for names, norms and dates."""
    reading = answer.reading
    hidden = [mention.span for mention in (*reading.names, *reading.past)]
    hidden += [deadline.span for deadline in reading.deadlines]
    found = [one for one in read_figures(answer.text, answer.language, hidden) if one.span.overlaps(span)]
    return found[0] if len(found) == 1 else None


def _used_spans(answer: Answer) -> list[Span]:
    """Where the numbers of the draft stand in this message."""
    origins = [slot.origin for slot in (answer.draft.baseline, answer.draft.target) if slot]
    return [Span(*origin.span) for origin in origins if origin.span and origin.message == answer.request.message]


def _deadline(work: _Grounding, span: Span, *, asked: bool) -> None:
    answer = work.answer
    found = next((one for one in answer.reading.deadlines if one.span.overlaps(span)), None)
    words = span.of(answer.text)
    if found is None and not any(mention.span.overlaps(span) for mention in answer.reading.past):
        found = _date_in(answer, words)
    if found is None or found.date < answer.reading.today:
        work.dropped.append(SlotName.DEADLINE)
    elif asked:
        answer.set_due(found, quote=words)
        _sign(work, SlotName.DEADLINE)
    elif speaks_of_a_goal(span, answer.text, answer.language):
        _offer(work, SlotName.DEADLINE, words, found.date.isoformat())


def _date_in(answer: Answer, words: str) -> Deadline | None:
    for text in (words, answer.pack.deadline_cue.format(text=words)):
        found = answer.read(text).deadlines
        if found:
            return found[0]
    return None


def _metric(work: _Grounding, pointer: Pointer, span: Span, *, asked: bool) -> None:
    answer = work.answer
    words = _trimmed(span, answer.text)
    metric = metric_of(words, answer.read(words), answer.kpis, answer.language)
    vague = metric is None or is_clause(words) or is_wish(words, answer.language) or is_deed(words, answer.language)
    if metric is None or vague:
        _offer_kpi(work, pointer)
    elif asked:
        answer.set_metric(metric, words)
        _sign(work, SlotName.METRIC)
    else:
        if metric.kpi or is_plausible(span, answer.text, answer.language):
            _offer(work, SlotName.METRIC, metric.name, metric.kpi or metric.name)
        _offer_kpi(work, pointer)


def _offer_kpi(work: _Grounding, pointer: Pointer) -> None:
    """A KPI that a model thinks of is a suggestion; one that the catalogue does not know is nothing."""
    kpi = work.answer.kpis.get(pointer.kpi) if pointer.slot is SlotName.METRIC else None
    if kpi is not None:
        names = kpi.name(work.answer.language)
        _offer(work, SlotName.METRIC, names.short or names.name, kpi.id)


def _offer(work: _Grounding, slot: SlotName, label: str, ref: str) -> None:
    if len(label) <= _LONGEST_OFFER:
        work.offers.append(Offer(slot=slot, label=label, ref=ref, source=work.source))


def _distinct(offers: Sequence[Offer]) -> tuple[Offer, ...]:
    """The offers without repetitions, three a slot at most."""
    kept: dict[tuple[SlotName, str], Offer] = {}
    for offer in offers:
        same = sum(slot is offer.slot for slot, _ in kept)
        if same < MOST_OFFERS:
            kept.setdefault((offer.slot, offer.ref), offer)
    return tuple(kept.values())


def _sign(work: _Grounding, slot: SlotName) -> None:
    """Note in the origin which prompt, model and endpoint pointed to the words."""
    value = work.answer.draft.slot(slot)
    if value is None:
        work.dropped.append(slot)
        return
    work.filled.append(slot)
    origin = value.origin.model_copy(update={"ref": work.source})
    work.answer.draft = work.answer.draft.replaced(slot, value.model_copy(update={"origin": origin}))


def _trimmed(span: Span, text: str) -> str:
    return re.sub(r"\s+", " ", span.of(text)).strip(_EDGE)
