"""What past agreements and reported values offer in a conversation: values for target and baseline, and their words."""

from __future__ import annotations

import datetime as dt
from decimal import Decimal

from zielbot.assistant.conversation import Conversation
from zielbot.assistant.ports import KpiReadingRepository
from zielbot.assistant.readings import Appraisal
from zielbot.drafting.numbers import format_date
from zielbot.drafting.question import Offer, Question
from zielbot.errors import Unavailable
from zielbot.evidence.sentences import LEVELS, amount, explain, offer, sample_words
from zielbot.goals.draft import Level, Slot, SlotName, Target
from zielbot.goals.kpi_reading import KpiReading
from zielbot.goals.language import Text
from zielbot.goals.origin import Origin, OriginKind
from zielbot.goals.precedent import EvidenceVerdict
from zielbot.goals.quantity import Direction

NEAR_ENOUGH = {"kpi", "kin", "unit"}
_LABEL = Text("{value} ({name})", "{value} ({name})")
_OFFERED = ("p50", "p80")
_GROUND = Text(" Grundlage: {sample}{example}.", " This rests on {sample}{example}.")
_EXAMPLES = Text(", mitgelieferte Beispieldaten", ", example data that come with zielbot")
_REPORTED = Text("{value} (Stand {day}, {source})", "{value} (as of {day}, {source})")
_REPORTED_MARK = "reported@"
_BEYOND = {EvidenceVerdict.AMBITIOUS, EvidenceVerdict.BEYOND}


def target_offers(talk: Conversation, appraisal: Appraisal) -> tuple[Offer, ...]:
    """The usual and the ambitious target of comparable agreements, where they lead beyond today's value."""
    evidence, query = appraisal.evidence, appraisal.query
    if evidence is None or query is None or evidence.corridor is None or evidence.basis not in NEAR_ENOUGH:
        return ()
    corridor = evidence.corridor
    sign = 1 if query.direction is Direction.UP else -1
    offers: list[Offer] = []
    for level in _OFFERED:
        value = getattr(corridor, level)
        if (value - query.baseline) * sign <= 0 or any(value == Decimal(o.ref.split("@")[0]) for o in offers):
            continue
        name = LEVELS[level].render(talk.language)
        words = _LABEL.render(talk.language, value=amount(value, query.unit, talk.language), name=name)
        offers.append(Offer(slot=SlotName.TARGET, label=words, ref=f"{value}@{evidence.id}"))
    return tuple(one for one in offers if one.ref not in talk.declined)


def with_target(talk: Conversation, taken: Offer, origin: Origin) -> Conversation:
    """The conversation with a value of the corridor as its target; the value's origin is the evidence."""
    assert talk.draft.baseline is not None
    value, evidence_id = taken.ref.split("@", 1)
    base = talk.draft.baseline.value
    slot = Slot[Target](
        value=Target(value=Decimal(value), unit=base.unit, per=base.per),
        origin=origin.model_copy(update={"kind": OriginKind.EVIDENCE, "ref": evidence_id}),
        words=taken.label.split(" (", 1)[0],
    )
    gaps = {name: gap for name, gap in talk.gaps.items() if name is not SlotName.TARGET}
    return talk.model_copy(update={"draft": talk.draft.replaced(SlotName.TARGET, slot), "gaps": gaps})


def offered_words(question: Question, talk: Conversation, appraisal: Appraisal) -> str:
    """What is usual, with its sample, when the target is asked for the first time; nothing after that."""
    evidence, query = appraisal.evidence, appraisal.query
    first = question.slot is SlotName.TARGET and not talk.asked.get(SlotName.TARGET)
    from_evidence = [one for one in question.offers if is_from_evidence(one)]
    if not first or len(from_evidence) < len(_OFFERED) or evidence is None or query is None:
        return ""
    said = offer(evidence, query, talk.language) or ""
    example = _EXAMPLES.render(talk.language) if evidence.example else ""
    return said + _GROUND.render(talk.language, sample=sample_words(evidence, talk.language), example=example)


def clue_words(talk: Conversation, appraisal: Appraisal) -> str:
    """What past agreements say where no target is known yet; nothing where they say nothing."""
    evidence, query = appraisal.evidence, appraisal.query
    if evidence is None or query is None or evidence.corridor is None:
        return ""
    return explain(evidence, query, talk.language, talk.address, brief=True)


def judged_words(talk: Conversation, appraisal: Appraisal) -> str:
    """How a target just named lies to past agreements, and what became of high aims where it is ambitious."""
    evidence, query = appraisal.evidence, appraisal.query
    if evidence is None or query is None or query.target is None or evidence.corridor is None:
        return ""
    if evidence.basis not in NEAR_ENOUGH:
        return ""
    higher = appraisal.higher if evidence.verdict in _BEYOND else None
    told = bool(talk.asked.get(SlotName.TARGET))
    return explain(evidence, query, talk.language, talk.address, brief=told, higher=higher)


def is_from_evidence(one: Offer) -> bool:
    """Whether an offer is a value of the corridor."""
    return one.slot is SlotName.TARGET and "@" in one.ref


class ReportedValues:
    """Values of KPIs that other systems reported, offered as starting values."""

    def __init__(self, readings: KpiReadingRepository | None) -> None:
        self._readings = readings

    def offers(self, talk: Conversation, today: dt.date) -> tuple[Offer, ...]:
        """The latest value of the KPI with its day and source; none where there is none."""
        found = self._latest(talk, today)
        if found is None:
            return ()
        words = _REPORTED.render(
            talk.language,
            value=amount(found.value, found.unit, talk.language),
            day=format_date(found.as_of, talk.language),
            source=found.source,
        )
        ref = f"{_REPORTED_MARK}{found.kpi}@{found.as_of.isoformat()}"
        return () if ref in talk.declined else (Offer(slot=SlotName.BASELINE, label=words, ref=ref),)

    def taken(self, talk: Conversation, one: Offer, origin: Origin) -> Conversation | None:
        """The conversation with a reported value as its baseline; None where the offer is something else."""
        if not one.ref.startswith(_REPORTED_MARK):
            return None
        day = dt.date.fromisoformat(one.ref.rsplit("@", 1)[1])
        found = self._latest(talk, day)
        if found is None:
            return talk
        slot = Slot[Level](
            value=Level(value=found.value, unit=found.unit, as_of=found.as_of),
            origin=origin.model_copy(update={"kind": OriginKind.CATALOGUE, "ref": f"{found.kpi}: {found.source}"}),
            words=amount(found.value, found.unit, talk.language),
        )
        gaps = {name: gap for name, gap in talk.gaps.items() if name is not SlotName.BASELINE}
        return talk.model_copy(update={"draft": talk.draft.replaced(SlotName.BASELINE, slot), "gaps": gaps})

    def _latest(self, talk: Conversation, on: dt.date) -> KpiReading | None:
        metric = talk.draft.metric
        if self._readings is None or metric is None or metric.value.kpi is None:
            return None
        try:
            return self._readings.latest(metric.value.kpi, on=on)
        except Unavailable:
            return None
