"""The measure in an answer: an option taken, a KPI named, the person's own words, or still only a wish."""

from __future__ import annotations

import re

from zielbot.drafting.answer import NUMBERS, Answer
from zielbot.drafting.figures import read_figures
from zielbot.drafting.measures import (
    exact_kpi,
    is_clause,
    is_deed,
    is_result_clause,
    is_wish,
    metric_of,
    named_result,
    names_itself,
    own_name,
)  # fmt: skip
from zielbot.drafting.opening import result_target
from zielbot.drafting.wish import is_learning
from zielbot.goals.draft import Metric, Slot, SlotName

_SEPARATOR = re.compile(r"\s*[,;\n(]\s*(?!\d)|\s+(?:und dann|und zwar)\s+")
_PARTS = re.compile(r"[,;:.!\n]\s+|\s*[()<>≤≥]+\s*|\s+[–-]\s+")
_RELATIVE = re.compile(
    r"(?:(?:in|an|bei|mit|für|auf|von|zu|nach|vor|über|aus|unter|durch|for|on|at|with|by|from|to)\s+)?"
    r"(?:die|der|das|den|dem|denen|deren|dessen|welche\w*|was|wo|who|whom|whose|which|that|where)\b"
    r"(?!\s+(?:liegt|ist|steht|beträgt|is|stands)\b)"
)
_TAIL = re.compile(
    r"(?:\s*\b(?:von|auf|bei|um|in|liegt|ist|sind|aktuell|heute|ziel|unter|über|höchstens|mindestens|maximal"
    r"|weniger als|mehr als|from|to|by|at|is|are|currently|now|today|target|under|below|over|at least|at most"
    r"|less than|more than|:))+\s*$",
    re.IGNORECASE,
)
SCOPE = re.compile(
    r"\s(?:in|im|bei|beim|auf|an|am|für|mit|von|vom|zum|zur|unserer|unseres|unter|of|at|for|on|with|among)\s.+$",
    re.IGNORECASE,
)
_WHEN = re.compile(
    r"(?:(?:im|in|am|bis|zur)\s+)?(?:letzte[ns]?|vorige[ns]?|vergangene[ns]?|diese[ns]?|nächste[ns]?|the\s+)?\s*"
    r"(?:jahr|vorjahr|quartal|monat|woche|saison|halbjahr)|heute|jetzt|bisher|bislang|aktuell|zurzeit|derzeit|momentan"
    r"|(?:last|this|next)\s+(?:year|quarter|month|week|season)|so\s+far|currently|today|now|at\s+present",
    re.IGNORECASE,
)
"""A time instead of a name: "letztes Jahr 24, Ziel 16" names no measure."""
_TAKING_PART = re.compile(r"(?:die |the )?(?:teilnahmen?|beteiligung|participation|attendance)\b", re.IGNORECASE)
_TRIES = 3


def take_measure(answer: Answer, rest: str) -> None:
    """Put the measure that the answer names into the draft, where one was asked for or is still missing."""
    if answer.asked is SlotName.METRIC and answer.is_open(SlotName.METRIC):
        _asked_measure(answer, rest)
    elif not answer.changed and not is_place(answer):
        take_named_kpi(answer)


def take_named_kpi(answer: Answer) -> bool:
    """A message that is the name of a KPI and nothing else settles or replaces the measure."""
    kpi = exact_kpi(answer.text, answer.kpis, answer.language)
    metric = answer.draft.metric
    if kpi is None or (metric is not None and metric.value.kpi == kpi.id):
        return _refined(answer)
    found = metric_of(answer.text, answer.reading, answer.kpis, answer.language)
    if found is None:
        return False
    answer.set_metric(found, answer.text.strip().rstrip("."))
    return True


def _refined(answer: Answer) -> bool:
    """A longer name for the same measure ("Überstunden auf dem Zeitkonto"), or one for a measure still vague."""
    metric = answer.draft.metric
    if answer.asked is None or answer.asked.value in {"means", "purpose"} or read_figures(answer.text, answer.language):
        return False
    found = metric_of(answer.text, answer.reading, answer.kpis, answer.language)
    if found is None or is_wish(answer.text, answer.language) or is_clause(answer.text):
        return False
    if metric is None:
        fits = found.kpi is not None or named_result(found, answer.pack) or _sounds_measured(found.name)
    else:
        same = found.kpi is not None and found.kpi == metric.value.kpi
        shared = _stem(found.name) & _stem(metric.value.name)
        fits = (same or bool(shared)) and found.name.lower() != metric.value.name.lower()
        fits = fits or (metric.value.kpi is None and found.kpi is not None and len(answer.text.split()) <= 6)
    if fits:
        kpi = found.kpi or (metric.value.kpi if metric else None)
        name = _with_scope(found.name, metric.value.name if metric and found.kpi == metric.value.kpi else "")
        answer.set_metric(Metric(name=name, kpi=kpi), answer.text.strip().rstrip("."))
    return fits


def _with_scope(name: str, before: str) -> str:
    """The new name with the scope of the one before it ("Krankenquote" and "in der Nachtschicht")."""
    scope = SCOPE.search(before)
    return f"{name}{scope.group()}" if scope and not SCOPE.search(name) else name


def _sounds_measured(name: str) -> bool:
    return bool(re.search(r"(?:anzahl|zahl|anteil|quote|rate|zeit|dauer|number|share|rate|time|count)\b", name.lower()))


def _stem(name: str) -> set[str]:
    """The word stems of a name that carry meaning, compounds by their parts' start."""
    words = {word.lower()[:6] for word in re.findall(r"[^\W\d_]{5,}", name)}
    return words - {"anzahl", "antei", "anteil", "number", "unsere"}


def _asked_measure(answer: Answer, rest: str) -> None:
    picked = _picked(answer)
    if picked is not None:
        answer.draft = answer.draft.replaced(SlotName.METRIC, picked)
        return
    if is_place(answer):
        return
    name = _name_part(answer, rest)
    if _WHEN.fullmatch(name):
        return
    metric = metric_of(name, answer.read(name), answer.kpis, answer.language) if name else None
    if metric is None:
        return
    if metric.kpi is None and is_deed(name, answer.language) and answer.is_open(SlotName.MEANS):
        _take_deed(answer, metric, name)
        return
    named = _kpi_inside(answer) if metric.kpi is None and is_wish(name, answer.language) else None
    if named is not None:
        answer.set_metric(named, answer.text.strip())
        return
    result = is_result_clause(name)
    unclear = metric.kpi is None and not result and (is_clause(name) or is_wish(name, answer.language))
    if unclear and answer.request.attempts < _TRIES:
        _take_wish(answer, name)
        return
    words = name.strip().rstrip(".")
    answer.set_metric(metric, words)
    if named_result(metric, answer.pack) and answer.is_open(SlotName.TARGET) and not _of_others(answer, metric.name):
        answer.draft = answer.draft.replaced(SlotName.TARGET, result_target(metric.name, answer.origin(words)))


def _take_deed(answer: Answer, metric: Metric, name: str) -> None:
    """A deed instead of a measure: what one can do in the end where something is learnt, otherwise a way."""
    wish = answer.draft.outcome
    if wish is None or not is_learning(wish.value) or not answer.is_open(SlotName.TARGET):
        answer.set_words(SlotName.MEANS, name)
        return
    answer.set_metric(metric, name)
    answer.draft = answer.draft.replaced(SlotName.TARGET, result_target(metric.name, answer.origin(name)))


def _of_others(answer: Answer, name: str) -> bool:
    """Whether people taking part are counted and not one's own part ("Teilnahme am Elterncafé")."""
    own = answer.draft.owner is not None and answer.draft.owner.value.voice == "ich"
    return bool(_TAKING_PART.match(name)) and not own


def is_place(answer: Answer) -> bool:
    """Whether the answer only picks by place ("das zweite"); a bare number does so only among options."""
    lowered = answer.text.lower().strip(" .!")
    offered = bool(answer.request.asked and answer.request.asked.offers) and answer.asked not in NUMBERS
    if len(lowered.split()) < 2 and not offered:
        return False
    return any(pattern.fullmatch(lowered) for pattern, _ in answer.pack.places)


def _kpi_inside(answer: Answer) -> Metric | None:
    """A KPI called by its own name in the middle of a sentence."""
    for mention in answer.reading.metrics:
        kpi = answer.kpis.get(mention.kpi)
        if kpi is not None and not mention.candidate and names_itself(mention.text, kpi, answer.language):
            return Metric(name=own_name(kpi, answer.language) or mention.text, kpi=kpi.id)
    return None


def _take_wish(answer: Answer, words: str) -> None:
    """A wish in answer to the question for a measure says more about what is wanted."""
    if is_wish(words, answer.language):
        answer.set_words(SlotName.OUTCOME, words.strip().rstrip("."))


def _picked(answer: Answer) -> Slot[Metric] | None:
    """An option taken by its label or place."""
    offers = answer.request.asked.offers if answer.request.asked else ()
    lowered = answer.text.lower().strip(" .!")
    for offer in offers:
        if lowered == offer.label.lower():
            return _taken(answer, offer.ref, offer.label)
    for pattern, place in answer.pack.places:
        if offers and pattern.fullmatch(lowered) and -len(offers) <= place < len(offers):
            return _taken(answer, offers[place].ref, answer.text.strip())
    return None


def _taken(answer: Answer, ref: str, quote: str) -> Slot[Metric] | None:
    kpi = answer.kpis.get(ref)
    if kpi is None:
        return None
    names = kpi.name(answer.language)
    return Slot[Metric](value=Metric(name=names.short or names.name, kpi=kpi.id), origin=answer.origin(quote))


def _name_part(answer: Answer, rest: str) -> str:
    """The part of the answer that names the measure: a KPI among its parts, otherwise the first without a value."""
    pieces = _PARTS.split(rest)
    for part, following in zip(pieces, [*pieces[1:], ""], strict=True):
        if exact_kpi(part, answer.kpis, answer.language) is not None and not _RELATIVE.match(following.lower()):
            return part.strip()
    parts = [part for part in _SEPARATOR.split(rest) if part and part.strip()]
    if len(parts) > 1 and not _value_follows(answer, parts[1:]):
        parts = [rest]
    first = parts[0].strip() if parts else ""
    spoken = [slot.words for slot in (answer.draft.baseline, answer.draft.target) if slot and slot.words]
    used = [figure for figure in read_figures(first, answer.language) if figure.spoken in spoken]
    if used and answer.changed:
        first = _TAIL.sub("", first[: used[0].span.start].rstrip(" :,–-"))
    return first.strip(" ,;:<>≤≥=")


def _value_follows(answer: Answer, parts: list[str]) -> bool:
    """Whether what follows the first comma is a value or another answer, not part of the name."""
    following = parts[0].strip().lower()
    if _RELATIVE.match(following):
        return False
    return bool(read_figures(following, answer.language)) or answer.changed
