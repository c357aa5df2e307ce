"""The unit that a bare number has because of what is measured."""

from __future__ import annotations

import re

from zielbot.drafting.german import guess_gender, head_noun
from zielbot.drafting.measures import begins_with_name
from zielbot.drafting.packs import pack_for
from zielbot.goals.draft import Metric
from zielbot.goals.kpi import Kpi, KpiCatalogue
from zielbot.goals.language import Language

INHERENT = {"%", "points", "stars", "pp", "bp", "count", "rank", "-"}
_OWN = {
    Language.DE: re.compile(
        r"^(?P<first>[\w€%]+) (?:pro|je|bis|von|zwischen|im|am)\b"
        r"|\bin (?P<inside>[A-ZÄÖÜ][\wäöüß]+|%|€)(?: (?:pro|je)\b|$)"
    ),
    Language.EN: re.compile(r"^(?P<first>[\w€%]+) (?:per|until|from|between|a)\b|\bin (?P<inside>\w+|%|€)(?: per\b|$)"),
}


def unit_of(metric: Metric, kpis: KpiCatalogue, language: Language) -> str:
    """The unit named in the measure itself, otherwise that of the KPI it is called by, otherwise a count."""
    own = own_unit(metric.name, language)
    if own is not None:
        return own
    kpi = kpis.get(metric.kpi)
    return kpi.unit if kpi is not None and _called(metric.name, kpi, language) else "count"


def own_unit(name: str, language: Language) -> str | None:
    """The unit that a measure's name says ("Minuten pro Zimmer", "Papier in Blatt pro Monat")."""
    counted = re.match(r"(?:the )?(\w+) (?:in|für|of|for|with|mit|ohne|without) ", name, re.IGNORECASE)
    if counted and (unit := pack_for(language).units.get(counted.group(1).lower())):
        return unit
    match = _OWN[language].search(name)
    if match is None:
        return None
    inside = match.group("inside")
    known = pack_for(language).units.get((inside or match.group("first")).lower())
    return known or (inside if match.end() < len(name) else None)


def _called(name: str, kpi: Kpi, language: Language) -> bool:
    """Whether a measure is called by the KPI's name; counted things ("Druckgeschwüre") are no share of anything."""
    if begins_with_name(name, kpi, language, official=True):
        return True
    if kpi.unit not in INHERENT:
        return False
    share = re.search(r"(?:quote|rate|anteil|grad|prozent|share|percentage|ratio)", name.lower())
    plural = guess_gender(name) == "pl" or head_noun(name).lower() in {"zahl", "anzahl", "number"}
    return bool(share) or (begins_with_name(name, kpi, language) and not plural)
