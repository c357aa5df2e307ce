"""Small suggestions: measures that fit a wish and a role, counter-metrics, a rhythm."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from datetime import date, timedelta

from zielbot.drafting.question import Offer
from zielbot.goals.draft import GoalDraft, SlotName
from zielbot.goals.kpi import Kpi, KpiCatalogue
from zielbot.goals.language import Language
from zielbot.goals.reading import Reading

_MOST = 3
_LEAD = timedelta(weeks=6)
_QUARTER_ENDS = ((3, 31), (6, 30), (9, 30), (12, 31))
_ROLES: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("customer_success", re.compile(r"csm|customer success|kundenbetreu|kundenerfolg|account manage", re.IGNORECASE)),
    ("sales", re.compile(r"vertrieb|sales|verkauf|akquise|aussendienst|außendienst", re.IGNORECASE)),
    ("service", re.compile(r"support|service|helpdesk|kundendienst|hotline", re.IGNORECASE)),
    ("engineering", re.compile(r"entwickl|engineer|software|developer|programmier|devops", re.IGNORECASE)),
    ("it", re.compile(r"\bit\b|technik|admin(?:istrator)?|system", re.IGNORECASE)),
    ("production", re.compile(r"produktion|fertigung|werk|production|manufactur|linie|montage|schicht", re.IGNORECASE)),
    ("hr", re.compile(r"personal|\bhr\b|human resources|people|recruit|ausbild", re.IGNORECASE)),
    ("people", re.compile(r"personal|\bhr\b|human resources|people|recruit|ausbild", re.IGNORECASE)),
    ("marketing", re.compile(r"marketing|werbung|social media|kommunikation|redaktion", re.IGNORECASE)),
    ("finance", re.compile(r"finanz|buchhalt|controlling|finance|account(?:ing|ant)", re.IGNORECASE)),
    ("logistics", re.compile(r"logisti|lager|versand|spedition|warehouse", re.IGNORECASE)),
    ("nursing", re.compile(r"pflege|station|klinik|nursing|hospital|krankenhaus|praxis", re.IGNORECASE)),
    ("school", re.compile(r"schule|lehr|unterricht|school|teach", re.IGNORECASE)),
    ("administration", re.compile(r"verwaltung|behörde|amt\b|stadt|gemeinde|public|council", re.IGNORECASE)),
    ("hotel", re.compile(r"hotel|gastro|restaurant|küche|rezeption", re.IGNORECASE)),
    ("craft", re.compile(r"handwerk|meister|werkstatt|bau|craft|install", re.IGNORECASE)),
    ("retail", re.compile(r"einzelhandel|filiale|laden|shop|retail|markt", re.IGNORECASE)),
    ("management", re.compile(r"leitung|geschäftsführ|führung|management|head of|leiter", re.IGNORECASE)),
)


def roles_in(text: str | None) -> tuple[str, ...]:
    """The roles of the KPI catalogue that a role in free words stands for."""
    return tuple(role for role, pattern in _ROLES if text and pattern.search(text))


def measures_for(
    reading: Reading, role: str | None, kpis: KpiCatalogue, *, declined: Collection[str] = ()
) -> tuple[Offer, ...]:
    """Measures the words of a wish lead to, those of the role first; none where the words lead nowhere."""
    wanted = set(roles_in(role) or roles_in(reading.text))
    known = [(mention, kpi) for mention in reading.metrics if (kpi := kpis.get(mention.kpi))]
    named = [kpi for mention, kpi in known if not mention.candidate]
    found = named or [kpi for _, kpi in known]
    unique = list({kpi.id: kpi for kpi in found if kpi.id not in declined}.values())
    ranked = sorted(unique, key=lambda kpi: not wanted.intersection(kpi.roles)) if wanted else unique
    if not ranked and role:
        own = set(roles_in(role))
        ranked = [kpi for kpi in kpis if own.intersection(kpi.roles[:1]) and kpi.id not in declined]
    return tuple(_offer(SlotName.METRIC, kpi, reading.language) for kpi in ranked[:_MOST])


def guards_for(draft: GoalDraft, kpis: KpiCatalogue, language: Language) -> tuple[Offer, ...]:
    """The counter-metrics the catalogue names for the KPI of the draft."""
    kpi = kpis.get(draft.metric.value.kpi) if draft.metric else None
    guards = [guard for guard_id in (kpi.guards if kpi else ()) if (guard := kpis.get(guard_id))]
    offers = [_offer(SlotName.GUARD, guard, language) for guard in guards[:2]]
    return tuple(offer.model_copy(update={"ref": offer.label}) for offer in offers)


def objectives_for(objectives: Sequence[str], draft: GoalDraft, *, declined: Collection[str] = ()) -> tuple[Offer, ...]:
    """The objectives of company and team that the goal may serve, those with words in common first."""
    said = " ".join(
        part for part in (draft.metric and draft.metric.value.name, draft.outcome and draft.outcome.value) if part
    )
    stems = _stems(said)
    ranked = sorted(objectives, key=lambda text: -len(stems & _stems(text)))
    return tuple(Offer(slot=SlotName.PARENT, label=text, ref=text) for text in ranked[:_MOST] if text not in declined)


def _stems(text: str) -> set[str]:
    return {word[:6] for word in re.findall(r"[^\W\d_]{4,}", text.lower())}


def rhythms(language: Language) -> tuple[Offer, ...]:
    """How often progress is looked at."""
    labels = ("monatlich", "einmal im Quartal") if language is Language.DE else ("monthly", "once a quarter")
    return tuple(Offer(slot=SlotName.REVIEW, label=label, ref=label) for label in labels)


def deadlines_for(today: date, language: Language) -> tuple[Offer, ...]:
    """Ends of a quarter, a half-year and a year that leave time to get somewhere, the nearest first."""
    earliest = today + _LEAD
    quarter_ends = [
        date(year, month, day) for year in (earliest.year, earliest.year + 1) for month, day in _QUARTER_ENDS
    ]
    ahead = [day for day in quarter_ends if day >= earliest]
    chosen = {
        ahead[0],
        next(day for day in ahead if day.month in {6, 12}),
        next(day for day in ahead if day.month == 12),
    }
    return tuple(
        Offer(slot=SlotName.DEADLINE, label=_end_of(day, language), ref=day.isoformat()) for day in sorted(chosen)
    )


def _end_of(day: date, language: Language) -> str:
    period = str(day.year) if day.month == 12 else f"Q{day.month // 3} {day.year}"
    return f"Ende {period}" if language is Language.DE else f"end of {period}"


def _offer(slot: SlotName, kpi: Kpi, language: Language) -> Offer:
    names = kpi.name(language)
    return Offer(slot=slot, label=names.short or names.name, ref=kpi.id)
