"""The offline drafter: what an answer says, by the question it answers and by its own words."""

from __future__ import annotations

import re

from zielbot.drafting.acts import corrects, without_unknown_lead
from zielbot.drafting.answer import IN_WORDS, NUMBERS, Answer, TextReader
from zielbot.drafting.answered_date import take_asked_date, take_date
from zielbot.drafting.answered_measure import is_place, take_measure, take_named_kpi
from zielbot.drafting.answered_numbers import take_numbers
from zielbot.drafting.corrections import Correction, correction_of, names_old, takes_back
from zielbot.drafting.drafter import DrafterName, DraftRequest, Proposal, changed_slots
from zielbot.drafting.figures import read_figures
from zielbot.drafting.measured_wish import take_wished_measure
from zielbot.drafting.measures import own_words
from zielbot.drafting.opening import direction_of, draft_from_reading
from zielbot.drafting.several_goals import first_of_two
from zielbot.goals.draft import GoalDraft, Level, Metric, SlotName, Target
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.origin import OriginKind
from zielbot.goals.quantity import QuantityKind

_RHYTHM = re.compile(
    r"\b(?:monatlich|wöchentlich|quartal\w*|halbjährlich|täglich|jeden monat|jede woche|monthly|weekly"
    r"|quarter\w*|every (?:month|week))\b",
    re.IGNORECASE,
)
_PROPOSED = re.compile(
    r"\b(?:sagen wir|sag ma|nehmen wir|(?:ich|wir) (?:will|wollen|möchten?)|let's say|say|make (?:it|that)|i want)\b",
    re.IGNORECASE,
)
_LABELLED = re.compile(
    r"(?:(?:nein|bitte|und|no|please)[,:]?\s)*(?:die |der |den |das |the |my )?"
    r"(?:(?P<metric>messgröße|kennzahl|measure|metric)|(?P<means>maßnahmen?|weg dahin|actions?|means)"
    r"|(?P<purpose>grund|nutzen|warum|reason|purpose|why))\b(?: [^:\d]{0,30})?:\s*(?P<words>\S.+)",
    re.IGNORECASE,
)
_STATED = (SlotName.OUTCOME, SlotName.METRIC, SlotName.BASELINE, SlotName.TARGET, SlotName.DEADLINE)


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
        if not request.draft.filled() and (request.asked is None or request.asked.slot is SlotName.OUTCOME):
            return self._opened(request)
        answer = Answer(request, self._reader, self._kpis)
        _understand(answer)
        after = _counted_after_all(request.draft, answer.draft)
        after = after.replaced(SlotName.DIRECTION, direction_of(_unsettled(after), self._kpis))
        changed = tuple(
            name for name in changed_slots(request.draft, after) if not _only_unit(name, request.draft, after)
        )
        replaced = tuple(name for name in changed if request.draft.slot(name) is not None)
        asked_in_vain = answer.asked is not None and after.slot(answer.asked) is None
        told = set(changed) - {SlotName.DIRECTION}
        vague = not told and (answer.asked is None or asked_in_vain)
        return Proposal(after, changed, replaced, vague=vague, notes=tuple(answer.notes))

    def _opened(self, request: DraftRequest) -> Proposal:
        text = without_unknown_lead(request.text, request.language)
        first = first_of_two(text)
        text = first or text
        reading = request.reading
        if text != request.text:
            reading = self._reader.read(text, today=reading.today, language=request.language)
        draft = draft_from_reading(reading, self._kpis, request.message)
        past = draft.deadline is not None and draft.deadline.value.date < reading.today
        if past:
            draft = draft.replaced(SlotName.DEADLINE, None)
        notes = (*(("past_deadline",) if past else ()), *(("two_goals",) if first else ()))
        return Proposal(draft, changed_slots(request.draft, draft), notes=notes)


def _counted_after_all(before: GoalDraft, after: GoalDraft) -> GoalDraft:
    """The draft without the result it was to show, where a number says now how far things are ("60 %")."""
    level, target = after.baseline, after.target
    counted = level is not None and level != before.baseline and level.value.unit != "none" and level.value.value
    result = target is not None and target.value.unit == "result" and target == before.target
    return after.replaced(SlotName.TARGET, None) if counted and result else after


def _only_unit(name: SlotName, before: GoalDraft, after: GoalDraft) -> bool:
    """Whether a starting value only took over the unit of the target."""
    old, new = before.baseline, after.baseline
    if name is not SlotName.BASELINE or old is None or new is None:
        return False
    return old.value.value == new.value.value


def _unsettled(draft: GoalDraft) -> GoalDraft:
    """The draft with a direction that only followed from its numbers or its KPI taken out, to be derived anew."""
    way = draft.direction
    derived = way is not None and (
        way.origin.kind is OriginKind.CATALOGUE
        or (
            (draft.target is not None and draft.target.value.kind is QuantityKind.ABSOLUTE)
            and way.origin == draft.target.origin
        )
    )
    return draft.replaced(SlotName.DIRECTION, None) if derived and draft.baseline else draft


def _understand(answer: Answer) -> None:
    """Put what the answer says into the draft."""
    if is_place(answer):
        take_measure(answer, answer.text)
        return
    if _relabelled(answer) or _correct(answer) or _elsewhere(answer):
        return
    asked = answer.asked
    if asked in IN_WORDS and _words(answer, asked):
        return
    if asked is SlotName.DEADLINE and take_asked_date(answer):
        rest = _take_clauses(answer, take_date(answer))
        if re.search(r"\d", rest):
            take_numbers(answer, rest)
        return
    rest = _take_clauses(answer, take_date(answer))
    take_numbers(answer, rest)
    take_measure(answer, rest)
    take_wished_measure(answer)
    _fit_units(answer)
    if not answer.changed:
        _as_statement(answer)


def _fit_units(answer: Answer) -> None:
    """Numbers said without a unit along with their measure get the unit of the measure."""
    metric = answer.draft.metric
    unit = answer.unit_of_measure() if metric and metric != answer.request.draft.metric else "count"
    for name in NUMBERS:
        slot = answer.draft.slot(name)
        if unit == "count" or slot is None or slot == answer.request.draft.slot(name):
            continue
        value = slot.value
        if isinstance(value, Level | Target) and value.unit == "count":
            fitted = slot.model_copy(update={"value": value.model_copy(update={"unit": unit})})
            answer.draft = answer.draft.model_copy(update={name.value: fitted})


def _as_statement(answer: Answer) -> None:
    """A message that does not answer may still be a sentence about the goal: it fills what is empty."""
    if len(answer.text.split()) < 3:
        return
    stated = draft_from_reading(answer.reading, answer.kpis, answer.request.message)
    useful = stated.metric or stated.target
    for name in _STATED:
        slot = stated.slot(name)
        if slot is None or not answer.is_open(name) or (name is SlotName.OUTCOME and not useful):
            continue
        past = stated.deadline is not None and stated.deadline.value.date < answer.reading.today
        if name is not SlotName.DEADLINE or not past:
            answer.draft = answer.draft.model_copy(update={name.value: slot})


# corrections


def _relabelled(answer: Answer) -> bool:
    """Words given with the name of their slot, which replace what stood there ("Messgröße bitte anders: …")."""
    match = _LABELLED.fullmatch(answer.text.strip())
    name = next((slot for slot, said in (match.groupdict() if match else {}).items() if said and slot != "words"), "")
    if match is None or answer.is_open(SlotName(name)):
        return False
    words = match.group("words").strip()
    if name == SlotName.METRIC:
        answer.set_metric(Metric(name=own_words(words, answer.language)), words)
    else:
        answer.set_words(SlotName(name), words)
    return True


def _correct(answer: Answer) -> bool:
    request = answer.request
    if not corrects(request.text, request.language):
        return False
    if answer.asked in IN_WORDS and not takes_back(request.text, answer.draft, request.language):
        return False
    if _answers_after_all(answer):
        return False
    found = correction_of(request.text, answer.reading, answer.draft, request.language)
    if found.deadline is not None:
        answer.set_due(found.deadline)
    if found.figure is not None and found.slot is not None:
        answer.set_number(found.slot, found.figure)
    named = next((m for m in answer.reading.metrics if m.kpi and not m.candidate), None)
    metric = answer.draft.metric
    if named is not None and metric is not None and metric.value.kpi != named.kpi and not answer.changed:
        answer.set_metric(Metric(name=named.text, kpi=named.kpi), named.text)
    return answer.changed or bool(answer.notes) or _corrected_words(answer, found)


def _answers_after_all(answer: Answer) -> bool:
    """Whether a number after a "nein" answers the open question: a proposal is turned down, or it is said again."""
    if answer.asked not in NUMBERS or not answer.is_open(answer.asked) or names_old(answer.text, answer.language):
        return False
    return answer.request.attempts > 1 or bool(_PROPOSED.search(answer.text))


def _corrected_words(answer: Answer, found: Correction) -> bool:
    """A correction in words: it replaces what was answered last, where that was in words too."""
    last = _last_filled(answer.draft)
    free = answer.asked in IN_WORDS or answer.asked is SlotName.METRIC
    if not found.words or last not in {*IN_WORDS, SlotName.METRIC} or (free and not found.explicit):
        return False
    if last is SlotName.METRIC:
        answer.set_metric(Metric(name=own_words(found.words, answer.language)), found.words)
    else:
        answer.set_words(last, found.words)
    return True


# answers about something else than what was asked


def _elsewhere(answer: Answer) -> bool:
    """A message that is plainly about another slot: only a date, only a reason, the name of a KPI."""
    asked = answer.asked
    if asked is SlotName.METRIC:
        return _led_by_clause(answer)
    if asked is None or asked is SlotName.DEADLINE:
        return False
    if asked in IN_WORDS and _only_a_date(answer):
        return answer.set_due(answer.reading.deadlines[0]) or bool(answer.notes)
    if asked in IN_WORDS and answer.is_open(SlotName.METRIC) and take_named_kpi(answer):
        return True
    if asked is SlotName.GUARD and _RHYTHM.search(answer.text) and len(answer.text.split()) <= 4:
        answer.set_words(SlotName.REVIEW, answer.text)
        return True
    return _led_by_clause(answer)


def _led_by_clause(answer: Answer) -> bool:
    """A reason said to the question how, or a way said to the question for a number."""
    lead = f", {answer.text}"
    purpose, means = answer.pack.purpose_lead.match(lead), answer.pack.means_lead.match(lead)
    if purpose and answer.asked is not SlotName.PURPOSE and answer.is_open(SlotName.PURPOSE):
        answer.set_words(SlotName.PURPOSE, answer.text)
        return True
    if means and answer.asked in NUMBERS and answer.is_open(SlotName.MEANS):
        answer.set_words(SlotName.MEANS, answer.text)
        return True
    return False


# words


def _words(answer: Answer, asked: SlotName) -> bool:
    """Words for a slot that takes words; False where the answer is plainly a number or a date."""
    lowered = answer.text.lower().strip()
    if re.fullmatch(r"[\d\s.,%€+−-]+", lowered) or _labelled_number(answer, lowered):
        return False
    if answer.request.ready and len(lowered.split()) <= 4 and read_figures(answer.text, answer.language):
        return False
    words = answer.text
    if asked is SlotName.MEANS:
        match = answer.pack.purpose_lead.search(words)
        if match and answer.is_open(SlotName.PURPOSE) and match.start() > 3:
            answer.set_words(SlotName.PURPOSE, match.group("purpose"))
            words = words[: match.start()]
    answer.set_words(asked, words)
    return True


def _only_a_date(answer: Answer) -> bool:
    rest = answer.text
    for deadline in sorted(answer.reading.deadlines, key=lambda found: found.span.start, reverse=True):
        rest = f"{rest[: deadline.span.start]}{rest[deadline.span.end :]}"
    return bool(answer.reading.deadlines) and len(re.sub(r"\W", "", rest)) < 4


def _labelled_number(answer: Answer, lowered: str) -> bool:
    """Whether the answer is a number with the name of its slot, and hardly anything else ("Ziel ist 40")."""
    if len(lowered.split()) > 6 or not read_figures(answer.text, answer.language):
        return False
    return any(pattern.match(lowered) for name, pattern in answer.pack.labels if name in NUMBERS)


def _take_clauses(answer: Answer, rest: str) -> str:
    """The text without a reason or a way said along with it; they fill their slots."""
    for name, pattern in ((SlotName.PURPOSE, answer.pack.purpose_lead), (SlotName.MEANS, answer.pack.means_lead)):
        match = pattern.search(rest)
        if match and answer.asked is SlotName.METRIC and not match.group().startswith((",", ";")):
            continue
        if match and answer.is_open(name):
            answer.set_words(name, match.group(name.value))
            rest = rest[: match.start()]
    return rest


def _last_filled(draft: GoalDraft) -> SlotName | None:
    """The slot that the latest message filled."""
    order = [
        (slot.origin.message, position, name)
        for position, (name, slot) in enumerate(draft.filled().items())
        if slot.origin.message is not None and name not in {SlotName.DIRECTION, SlotName.OWNER, SlotName.OUTCOME}
    ]
    return max(order)[2] if order else None
