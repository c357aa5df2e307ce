"""A measure by what the talk is about: what lasts so long, what there is too much of, what heads the text."""

from __future__ import annotations

import re
from dataclasses import dataclass

from zielbot.drafting.nouns_de import is_noun
from zielbot.drafting.packs import cues_for
from zielbot.goals.draft import Metric
from zielbot.goals.language import Language
from zielbot.goals.reading import Reading
from zielbot.goals.span import Span

_NAMED = re.compile(
    r"\b(?P<thing>(?:time (?:to|until|for|between)|Zeit (?:bis|für|zwischen)|Dauer (?:der|des|von)) [^,.;:\d]{3,40}?)"
    r"\s(?:is|was|stands|currently|sits|ist|war|liegt|beträgt|aktuell|derzeit)\b",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:die|der|das|unsere?|meine?|jede[rs]?|eine?|the|our|my|an?|each|every)\s", re.IGNORECASE)
_ACCUSATIVE = re.compile(r"^(d|jed)er\s")
_HEADING = re.compile(
    r"^\W*(?P<thing>[^\W\d_][\w-]{3,}(?:en|er|e|s))(?: (?:needed|wanted|gesucht|bewerten|prüfen))?:\s"
)


@dataclass(frozen=True, slots=True)
class Named:
    """A measure with the place and the words it was said in."""

    metric: Metric
    span: Span
    words: str


def lasting(reading: Reading) -> Named | None:
    """The time for what takes it ("Für die Inventur brauchen wir drei Tage"), or that is spent on something."""
    cues = cues_for(reading.language)
    said = (cues.spent_on and cues.spent_on.search(reading.text)) or _NAMED.search(reading.text)
    if said:
        return _thing(said)
    found = next((match for pattern in cues.takes if (match := pattern.search(reading.text))), None)
    if found is None or cues.no_measure.fullmatch(found.group("thing")):
        return None
    thing = found.group("thing").strip()
    thing = f"{thing[:1].lower()}{thing[1:]}" if _ARTICLE.match(thing) else thing
    return _thing(found, f"{cues.takes_name} {_ACCUSATIVE.sub(lambda one: f'{one.group(1)}en ', thing)}")


def much(reading: Reading) -> Named | None:
    """What there should be more or less of ("zu viele Mails")."""
    match = cues_for(reading.language).counts.search(reading.text)
    if match is None:
        return None
    thing = match.group("thing")
    if reading.language is Language.EN or thing != thing.lower():
        return _thing(match)
    return _thing(match, f"{thing[:1].upper()}{thing[1:]}") if is_noun(thing) else None


def heading(reading: Reading) -> Named | None:
    """The things that head the text ("Notfallübungen: 2026 nur eine")."""
    match = _HEADING.search(reading.text)
    if match is None or cues_for(reading.language).crowd.fullmatch(match.group("thing")):
        return None
    return _thing(match)


def _thing(match: re.Match[str], name: str | None = None) -> Named:
    name = name or match.group("thing")
    return Named(Metric(name=name), Span(*match.span("thing")), name)
