"""Which question comes next in a conversation, with what can be picked; and whether the goal stands."""

from __future__ import annotations

import re
from datetime import date

from zielbot.assistant.checking import Worded
from zielbot.assistant.conversation import Conversation
from zielbot.assistant.editing import edited
from zielbot.assistant.evidence_offers import ReportedValues, target_offers, with_target
from zielbot.assistant.ports import Phrasing
from zielbot.assistant.readings import Appraisal
from zielbot.assistant.situated import SituatedReader
from zielbot.assistant.talk_surroundings import Surroundings
from zielbot.drafting.next_question import is_settled, next_slot, not_met, optional_slot, slot_of
from zielbot.drafting.offers import deadlines_for, guards_for, measures_for, objectives_for, rhythms
from zielbot.drafting.packs import pack_for
from zielbot.drafting.question import Offer, Question
from zielbot.drafting.wish import is_blank, is_learning
from zielbot.errors import InvalidValue
from zielbot.goals.deadline import Precision
from zielbot.goals.draft import Due, Metric, Slot, SlotName
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language
from zielbot.goals.origin import Origin

_TASK = re.compile(
    r"\b(?:einführ\w*|umsetz\w*|erstell\w*|aufbau\w*|entwickeln|organisier\w*|umstell\w*|implementier\w*"
    r"|digitalisier\w*|introduc\w*|implement\w*|set up|roll out|create|organi[sz]e)\b",
    re.IGNORECASE,
)


_BOSS = re.compile(
    r"\b(?:mein\w* (?:chef\w*|vorgesetzte\w*|führungskraft|leitung)|der (?:vorstand|chef)|die chefin"
    r"|(?:die |unsere )?(?:geschäftsführung|chefetage|geschäftsleitung)"
    r"|my (?:boss|manager|supervisor|lead)|(?:the |our )?(?:management|board))"
    r" (?:will|möchte|sagt|wünscht|verlangt|fordert|erwartet|meint|wants?|says?|expects?|asked|told|would like)\b",
    re.IGNORECASE,
)


class Asking:
    """Finds the next question."""

    def __init__(
        self, reader: SituatedReader, kpis: KpiCatalogue, phrasing: Phrasing, surroundings: Surroundings
    ) -> None:
        self._reader = reader
        self._reported = ReportedValues(surroundings.readings)
        self._objectives = surroundings.objectives
        self._kpis = kpis
        self._phrasing = phrasing

    def is_ready(self, talk: Conversation, appraisal: Appraisal) -> bool:
        """Whether the goal stands: all needed is there, all wanted was asked for, S, M and T are met."""
        return is_settled(talk.draft, talk.gaps) and appraisal.holds

    def next(
        self, talk: Conversation, appraisal: Appraisal, *, ready: bool, today: date
    ) -> tuple[str, Question | None]:
        """The kind of wish and the next question; None where there is nothing left to ask."""
        slot = self._slot(talk, appraisal, ready=ready)
        if slot is None:
            return "", None
        wording = talk.asked.get(slot, 0)
        question = Question(
            slot=slot, wording=wording, optional=ready, offers=self._offers(slot, talk, appraisal, today)
        )
        return self._kind(slot, talk, today), question

    def about(self, worded: Worded, talk: Conversation, appraisal: Appraisal, *, ready: bool, today: date) -> Question:
        """The question of a finding, put out of turn."""
        slot = slot_of(worded.finding)
        offers = self._offers(slot, talk, appraisal, today)
        return Question(slot=slot, text=worded.question or worded.message, optional=ready, offers=offers)

    def _slot(self, talk: Conversation, appraisal: Appraisal, *, ready: bool) -> SlotName | None:
        if not talk.draft.filled():
            return SlotName.OUTCOME
        if not ready:
            return next_slot(talk.draft, talk.gaps, talk.asked) or not_met(appraisal.report)
        held = talk.question.slot if talk.question and talk.question.optional else None
        if held and talk.draft.slot(held) is None and held not in talk.gaps:
            return held
        return optional_slot(talk.draft, appraisal.report, talk.gaps, talk.asked, wanted=self._wanted(talk))

    def _wanted(self, talk: Conversation) -> tuple[SlotName, ...]:
        """What belongs to a goal of its kind: the objective it serves, and with customers their part in it."""
        kpi = self._kpis.get(talk.draft.metric.value.kpi) if talk.draft.metric else None
        if kpi is not None and kpi.field == "customer_success":
            return (SlotName.CONTRIBUTORS, SlotName.PARENT)
        return (SlotName.PARENT,)

    def _kind(self, slot: SlotName, talk: Conversation, today: date) -> str:
        if slot is SlotName.DEADLINE and not talk.asked.get(slot) and talk.person_messages:
            first = self._reader.read(talk.person_messages[0], today=today, language=talk.language)
            return "loose" if first.deadlines else ""
        if slot is SlotName.PURPOSE and not talk.asked.get(slot) and talk.person_messages:
            return "boss" if _BOSS.search(talk.person_messages[0]) else ""
        if slot is not SlotName.METRIC or talk.draft.outcome is None:
            return ""
        wish = talk.draft.outcome.value
        if is_blank(wish):
            return "blank"
        return "learning" if is_learning(wish) else "task" if _TASK.search(wish) else ""

    def _offers(self, slot: SlotName, talk: Conversation, appraisal: Appraisal, today: date) -> tuple[Offer, ...]:
        """What a model found in the person's words, then what zielbot offers by itself."""
        found = [offer for offer in talk.offers if offer.slot is slot and offer.ref not in talk.declined]
        offers = {offer.ref: offer for offer in (*found, *self._own_offers(slot, talk, appraisal, today))}
        return tuple(offers.values())

    def _own_offers(self, slot: SlotName, talk: Conversation, appraisal: Appraisal, today: date) -> tuple[Offer, ...]:
        if slot is SlotName.METRIC and talk.draft.outcome is not None:
            text = talk.draft.outcome.value
            reading = self._reader.read(text, today=today, language=talk.language)
            return measures_for(reading, talk.role, self._kpis, declined=talk.declined)
        if slot is SlotName.TARGET:
            return target_offers(talk, appraisal)
        if slot is SlotName.BASELINE:
            return self._reported.offers(talk, today)
        if slot is SlotName.DEADLINE:
            return deadlines_for(today, talk.language)
        if slot is SlotName.GUARD:
            return tuple(o for o in guards_for(talk.draft, self._kpis, talk.language) if o.ref not in talk.declined)
        if slot is SlotName.PARENT:
            return objectives_for(self._objectives, talk.draft, declined=talk.declined)
        return rhythms(talk.language) if slot is SlotName.REVIEW else ()

    def named_offer(self, question: Question | None, text: str, language: Language) -> Offer | None:
        """The offer that the message names by its label or its place."""
        if question is None or not question.offers:
            return None
        lowered = text.lower().strip(" .!")
        for offer in question.offers:
            if lowered == offer.label.lower():
                return offer
        if len(lowered.split()) < 2 and question.slot in {SlotName.TARGET, SlotName.BASELINE}:
            return None
        for pattern, place in pack_for(language).places:
            if pattern.fullmatch(lowered) and -len(question.offers) <= place < len(question.offers):
                return question.offers[place]
        return None

    def taken(self, talk: Conversation, offer: Offer, origin: Origin) -> Conversation:
        """The conversation with the offer taken into its draft."""
        if offer.slot is SlotName.TARGET and talk.draft.baseline is not None and "@" in offer.ref:
            return with_target(talk, offer, origin)
        reported = self._reported.taken(talk, offer, origin)
        if reported is not None:
            return reported
        if offer.slot in {SlotName.BASELINE, SlotName.TARGET}:
            return self._with_number(talk, offer, origin)
        kpi = self._kpis.get(offer.ref) if offer.slot is SlotName.METRIC else None
        slot: Slot[Metric] | Slot[Due] | Slot[str]
        if offer.slot is SlotName.DEADLINE:
            day = date.fromisoformat(offer.ref)
            precision = Precision.YEAR if day.month == 12 else Precision.QUARTER
            slot = Slot[Due](value=Due(date=day, precision=precision), origin=origin, words=offer.label)
        elif kpi is not None:
            names = kpi.name(talk.language)
            slot = Slot[Metric](value=Metric(name=names.short or names.name, kpi=kpi.id), origin=origin)
        elif offer.slot is SlotName.METRIC:
            slot = Slot[Metric](value=Metric(name=offer.ref), origin=origin)
        else:
            slot = Slot[str](value=offer.ref, origin=origin, words=offer.label)
        gaps = {name: gap for name, gap in talk.gaps.items() if name is not offer.slot}
        return talk.model_copy(update={"draft": talk.draft.model_copy(update={offer.slot.value: slot}), "gaps": gaps})

    def _with_number(self, talk: Conversation, offer: Offer, origin: Origin) -> Conversation:
        """The conversation with a number of the person's own words in place, read as an answer to its question."""
        day, reader, language = talk.today or talk.updated.date(), self._reader, talk.language
        try:
            draft = edited(
                talk.draft, offer.slot, offer.ref, reader=reader, kpis=self._kpis, language=language, today=day
            )
        except InvalidValue:
            return talk
        slot = draft.slot(offer.slot)
        if slot is not None:
            draft = draft.replaced(offer.slot, slot.model_copy(update={"origin": origin}))
        gaps = {name: gap for name, gap in talk.gaps.items() if name is not offer.slot}
        return talk.model_copy(update={"draft": draft, "gaps": gaps})
