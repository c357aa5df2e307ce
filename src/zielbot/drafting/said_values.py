"""Numbers with the words and in the unit they were said in."""

from __future__ import annotations

import re

from zielbot.drafting.figures import read_figures
from zielbot.goals.draft import Level, Slot, Target
from zielbot.goals.language import Language

_ABOUT = re.compile(r"(?:etwa|rund|ungefähr|circa|ca\.|knapp|about|around|roughly)\s", re.IGNORECASE)
_LASTING = {"s", "min", "h", "d", "wk", "mo", "yr"}


def reached(target: Slot[Target], language: Language) -> Slot[Target]:
    """A target with the words of its own number only, where the words hold two ("zehn statt bisher achtzehn")."""
    said = read_figures(target.words or "", language)
    own = next((figure for figure in said if figure.value == target.value.value), None)
    return target.model_copy(update={"words": own.spoken}) if own and len(said) > 1 and not own.upper else target


def as_said(level: Slot[Level] | None, language: Language) -> Slot[Level] | None:
    """A starting value in the words and the unit it was said in ("drei Wochen" beside "zehn Tage")."""
    said = read_figures(level.words or "", language) if level else ()
    own = next((figure for figure in said if level and figure.value == level.value.value), None)
    about = _ABOUT.match(level.words or "") if level is not None else None
    if level is not None and own is not None and (len(said) > 1 or about):
        return level.model_copy(update={"words": f"{about.group() if about else ''}{own.spoken}"})
    if level is None or len(said) != 1 or said[0].unit not in _LASTING or said[0].unit == level.value.unit:
        return level
    value = level.value.model_copy(update={"value": said[0].value, "unit": said[0].unit})
    return level.model_copy(update={"value": value, "words": said[0].spoken})
