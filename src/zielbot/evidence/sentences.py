"""One sentence that explains a verdict with its numbers, in German and English."""

from __future__ import annotations

from decimal import Decimal

from zielbot.evidence.ambition import HigherAims
from zielbot.goals.language import Address, Language, Text
from zielbot.goals.precedent import Evidence, EvidenceVerdict, TargetQuery
from zielbot.goals.quantity import Direction

_BASIS = {
    "kpi": Text("zur gleichen Kennzahl", "for the same measure"),
    "kin": Text("zu verwandten Kennzahlen", "for kindred measures"),
    "unit": Text("mit gleicher Einheit und Richtung", "with the same unit and direction"),
    "direction": Text("mit gleicher Richtung, aber anderen Kennzahlen", "with the same direction but other measures"),
    "all": Text("zu ganz anderen Kennzahlen", "for quite different measures"),
}
_SAMPLE = Text(
    "{n} Vereinbarungen {basis} ({people} Personen, {years})", "{n} agreements {basis} ({people} people, {years})"
)
_EXAMPLE = Text(
    " Grundlage sind mitgelieferte Beispieldaten.", " This rests on the example data that come with zielbot."
)
LEVELS = {
    "p20": Text("vorsichtig", "cautious"),
    "p50": Text("üblich", "usual"),
    "p80": Text("ehrgeizig", "ambitious"),
}
"""What the three values of a corridor are called at every door: four in five, half, and one in five come as far."""
_COMPASS = Text(" Üblich: {p50}; ehrgeizig: {p80}.", " Usual: {p50}; ambitious: {p80}.")
_VERDICTS = {
    EvidenceVerdict.EASY: Text(
        "Ein Ziel von {target} ist leicht erreichbar: Von {sample} kamen rund {share} mindestens so weit.",
        "A target of {target} is easy to reach: of {sample} about {share} came at least that far.",
    ),
    EvidenceVerdict.WITHIN: Text(
        "Ein Ziel von {target} liegt im üblichen Rahmen ({range}): Von {sample} kamen rund {share} mindestens so weit.",
        "A target of {target} lies within the usual range ({range}): of {sample} about {share} came at least that far.",
    ),
    EvidenceVerdict.AMBITIOUS: Text(
        "Ein Ziel von {target} ist ehrgeizig: Von {sample} kamen nur rund {share} mindestens so weit.",
        "A target of {target} is ambitious: of {sample} only about {share} came at least that far.",
    ),
    EvidenceVerdict.BEYOND: Text(
        "Ein Ziel von {target} liegt jenseits dessen, was vergleichbare Vereinbarungen erreicht haben: Von {sample} "
        "kamen höchstens {share} so weit.",
        "A target of {target} lies beyond what comparable agreements have reached: of {sample} at most {share} came "
        "that far.",
    ),
    EvidenceVerdict.NO_TARGET: Text(
        "{sample} ergeben einen üblichen Rahmen {range}.",
        "{sample} give a usual range {range}.",
    ),
}
_TOO_FEW = Text(
    "Zu wenig Vergleichsfälle: Für eine Aussage braucht es mindestens fünf abgeschlossene Vereinbarungen von fünf "
    "Personen.",
    "Too few comparable cases: a statement needs at least five finished agreements of five people.",
)
_UNAVAILABLE = Text(
    "Die Vergleichsfälle sind gerade nicht erreichbar; über die Erreichbarkeit lässt sich im Moment nichts sagen.",
    "The comparable cases cannot be reached just now; nothing can be said about how realistic this is.",
)
_OFFER = Text(
    "Realistischer Vorschlag: {p50} als Ausgangspunkt, {p80} als ehrgeiziges Ziel.{higher}",
    "Realistic proposal: {p50} to start from, {p80} as an ambitious target.{higher}",
)
_FROM_TODAY = Text("heutiger Stand bis {high}", "today's value to {high}")
_SINCE_TODAY = Text("vom heutigen Stand bis {high}", "from today's value to {high}")
_FROM = Text("von {range}", "of {range}")
_HIGHER = Text(
    " Wer sich mehr als die übliche Veränderung vornahm ({n} Vereinbarungen {basis}, {people} Personen), kam zu rund "
    "{share} ans Ziel; die Hälfte erreichte {landed} oder mehr.",
    " Of those who aimed for more than the usual change ({n} agreements {basis}, {people} people), about {share} "
    "got there; half of them reached {landed} or more.",
)
_HIGHER_DOWN = Text(
    " Wer sich mehr als die übliche Veränderung vornahm ({n} Vereinbarungen {basis}, {people} Personen), kam zu rund "
    "{share} ans Ziel; die Hälfte erreichte {landed} oder weniger.",
    " Of those who aimed for more than the usual change ({n} agreements {basis}, {people} people), about {share} "
    "got there; half of them reached {landed} or less.",
)
_UNITS = {
    "points": ("Punkt", "Punkte", "Punkten", "point", "points"),
    "stars": ("Stern", "Sterne", "Sternen", "star", "stars"),
    "pp": ("Prozentpunkt", "Prozentpunkte", "Prozentpunkten", "percentage point", "percentage points"),
    "bp": ("Basispunkt", "Basispunkte", "Basispunkten", "basis point", "basis points"),
    "d": ("Tag", "Tage", "Tagen", "day", "days"),
    "wk": ("Woche", "Wochen", "Wochen", "week", "weeks"),
    "mo": ("Monat", "Monate", "Monaten", "month", "months"),
    "yr": ("Jahr", "Jahre", "Jahren", "year", "years"),
    "h": ("Stunde", "Stunden", "Stunden", "hour", "hours"),
    "min": ("Minute", "Minuten", "Minuten", "minute", "minutes"),
    "s": ("Sekunde", "Sekunden", "Sekunden", "second", "seconds"),
    "EUR": ("Euro", "Euro", "Euro", "euro", "euros"),
    "count": ("", "", "", "", ""),
    "rank": ("", "", "", "", ""),
    "-": ("", "", "", "", ""),
}
"""A unit's words: German singular, plural and dative plural, English singular and plural."""


def explain(
    evidence: Evidence,
    query: TargetQuery,
    language: Language,
    address: Address = Address.DU,
    *,
    brief: bool = False,
    higher: HigherAims | None = None,
) -> str:
    """The sentence that explains the verdict on the query.

    `brief` leaves out what is usual and on what data it rests, where that was said before; `higher` is what became of
    those who aimed high.
    """
    if evidence.verdict is EvidenceVerdict.UNAVAILABLE:
        return _UNAVAILABLE.render(language, address)
    corridor = evidence.corridor
    if evidence.verdict is EvidenceVerdict.TOO_FEW or corridor is None:
        return _TOO_FEW.render(language, address)
    target = "" if query.target is None else amount(query.target, query.unit, language, dative=True)
    share = _percent(evidence.share_reached, language)
    said = _VERDICTS[evidence.verdict].render(
        language,
        address,
        target=target,
        share=share,
        sample=sample_words(evidence, language),
        range=_usual_range(evidence, query, language, dative=evidence.verdict is EvidenceVerdict.NO_TARGET),
    )
    if higher is not None:
        said += _higher_words(higher, query, language)
    if brief:
        return said
    p50, p80 = (amount(value, query.unit, language) for value in (corridor.p50, corridor.p80))
    said += _COMPASS.render(language, address, p50=p50, p80=p80)
    return said + (_EXAMPLE.render(language, address) if evidence.example else "")


def offer(
    evidence: Evidence, query: TargetQuery, language: Language, *, higher: HigherAims | None = None
) -> str | None:
    """The realistic proposal with P50 and P80, and what became of those who aimed high; None without a corridor."""
    if evidence.corridor is None:
        return None
    p50, p80 = (amount(value, query.unit, language) for value in (evidence.corridor.p50, evidence.corridor.p80))
    more = "" if higher is None else _higher_words(higher, query, language)
    return _OFFER.render(language, p50=p50, p80=p80, higher=more)


def _higher_words(higher: HigherAims, query: TargetQuery, language: Language) -> str:
    text = _HIGHER if query.direction is Direction.UP else _HIGHER_DOWN
    landed = amount(higher.landed, query.unit, language)
    share = _percent(higher.share, language)
    basis = _BASIS[higher.basis].render(language)
    return text.render(language, n=higher.n, people=higher.people, basis=basis, share=share, landed=landed)


def sample_words(evidence: Evidence, language: Language) -> str:
    """The sample in words: how many agreements of how many people, in which years, how near."""
    basis = _BASIS[evidence.basis].render(language) if evidence.basis in _BASIS else ""
    first, last = evidence.years or (0, 0)
    years = str(first) if first == last else f"{first}–{last}"
    return _SAMPLE.render(language, n=evidence.n, people=evidence.people, basis=basis, years=years)


def amount(value: Decimal, unit: str, language: Language, *, dative: bool = False) -> str:
    """The value with its unit as people write it: "1.250,5 Punkte", "1,250.5 points"."""
    plain = _number(value, language)
    if unit == "%" and language is Language.EN:
        return plain + unit
    one, many, bent, english_one, english_many = _UNITS.get(unit, (unit,) * 5)
    if abs(value) == 1:
        word = english_one if language is Language.EN else one
    else:
        word = english_many if language is Language.EN else bent if dative else many
    return f"{plain} {word}".rstrip()


def _usual_range(evidence: Evidence, query: TargetQuery, language: Language, *, dative: bool) -> str:
    """From the easy to the ambitious end; "heutiger Stand" where the easy end is no better than today."""
    assert evidence.corridor is not None
    low, high = evidence.corridor.p20, evidence.corridor.p80
    sign = 1 if query.direction is Direction.UP else -1
    if (low - query.baseline) * sign <= 0 < (high - query.baseline) * sign:
        text = _SINCE_TODAY if dative else _FROM_TODAY
        return text.render(language, high=amount(high, query.unit, language))
    said = _range(low, high, query.unit, language, dative=dative)
    return _FROM.render(language, range=said) if dative else said


def _range(one: Decimal, two: Decimal, unit: str, language: Language, *, dative: bool) -> str:
    """Both values from small to large, the unit said once: "24 bis 46 Punkten"."""
    low, high = sorted((one, two))
    until = "to" if language is Language.EN else "bis"
    return f"{_number(low, language)} {until} {amount(high, unit, language, dative=dative)}"


def _number(value: Decimal, language: Language) -> str:
    plain = f"{value:,f}"
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    return plain.translate(str.maketrans(",.", ".,")) if language is Language.DE else plain


def _percent(share: float | None, language: Language) -> str:
    percent = round((share or 0.0) * 100)
    return f"{percent} %" if language is Language.DE else f"{percent}%"
