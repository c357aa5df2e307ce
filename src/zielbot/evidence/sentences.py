"""One sentence that explains a verdict with its numbers, in German and English."""

from __future__ import annotations

from decimal import Decimal

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
_VERDICTS = {
    EvidenceVerdict.EASY: Text(
        "{target} wäre leicht erreichbar: Von {sample} kamen rund {share} mindestens so weit; üblich sind {p50}.",
        "{target} would be easy to reach: of {sample} about {share} came at least that far; {p50} is usual.",
    ),
    EvidenceVerdict.WITHIN: Text(
        "{target} liegt im üblichen Rahmen von {p20} bis {p80}: Von {sample} kamen rund {share} mindestens so weit.",
        "{target} lies within the usual range of {p20} to {p80}: of {sample} about {share} came at least that far.",
    ),
    EvidenceVerdict.AMBITIOUS: Text(
        "{target} ist ehrgeizig: Von {sample} kamen nur rund {share} mindestens so weit. Üblich sind {p50}; {p80} "
        "gelten als anspruchsvoll.",
        "{target} is ambitious: of {sample} only about {share} came at least that far. Usual is {p50}; {p80} is "
        "demanding.",
    ),
    EvidenceVerdict.BEYOND: Text(
        "{target} liegt jenseits dessen, was vergleichbare Vereinbarungen erreicht haben: Von {sample} kamen höchstens "
        "{share} so weit; {p80} gelten schon als anspruchsvoll.",
        "{target} lies beyond what comparable agreements have reached: of {sample} at most {share} came that far; "
        "{p80} is demanding already.",
    ),
    EvidenceVerdict.NO_TARGET: Text(
        "{sample} legen {p50} nahe; {p20} bis {p80} sind üblich.",
        "{sample} suggest {p50}; {p20} to {p80} is usual.",
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
    "Realistischer Vorschlag: {p50} als Ausgangspunkt, {p80} als anspruchsvolles Ziel.{higher}",
    "Realistic proposal: {p50} to start from, {p80} as an ambitious target.{higher}",
)
_HIGHER = Text(
    " Von denen, die noch höher zielten, kamen rund {share} ans Ziel.",
    " Of those who aimed higher, about {share} got there.",
)
_UNITS = {
    "points": Text("Punkte", "points"),
    "stars": Text("Sterne", "stars"),
    "count": Text("", ""),
    "pp": Text("Prozentpunkte", "percentage points"),
    "d": Text("Tage", "days"),
    "wk": Text("Wochen", "weeks"),
    "mo": Text("Monate", "months"),
    "yr": Text("Jahre", "years"),
    "h": Text("Stunden", "hours"),
    "min": Text("Minuten", "minutes"),
    "s": Text("Sekunden", "seconds"),
    "-": Text("", ""),
    "": Text("", ""),
}


def explain(evidence: Evidence, query: TargetQuery, language: Language, address: Address = Address.DU) -> str:
    """The sentence that explains the verdict on the query."""
    if evidence.verdict is EvidenceVerdict.UNAVAILABLE:
        return _UNAVAILABLE.render(language, address)
    corridor = evidence.corridor
    if evidence.verdict is EvidenceVerdict.TOO_FEW or corridor is None:
        return _TOO_FEW.render(language, address)
    values = {name: amount(getattr(corridor, name), query.unit, language) for name in ("p20", "p50", "p80")}
    if query.direction is Direction.DOWN and evidence.verdict in (EvidenceVerdict.WITHIN, EvidenceVerdict.NO_TARGET):
        values["p20"], values["p80"] = values["p80"], values["p20"]
    target = "" if query.target is None else amount(query.target, query.unit, language)
    share = _percent(evidence.share_reached, language)
    said = _VERDICTS[evidence.verdict].render(
        language, address, target=target, share=share, sample=sample_words(evidence, language), **values
    )
    return said + (_EXAMPLE.render(language, address) if evidence.example else "")


def offer(evidence: Evidence, query: TargetQuery, language: Language, *, higher: float | None = None) -> str | None:
    """The realistic proposal with P50 and P80, and what came of higher aims (`higher`); None without a corridor."""
    if evidence.corridor is None:
        return None
    p50, p80 = (amount(value, query.unit, language) for value in (evidence.corridor.p50, evidence.corridor.p80))
    more = "" if higher is None else _HIGHER.render(language, share=_percent(higher, language))
    return _OFFER.render(language, p50=p50, p80=p80, higher=more)


def sample_words(evidence: Evidence, language: Language) -> str:
    """The sample in words: how many agreements of how many people, in which years, how near."""
    basis = _BASIS[evidence.basis].render(language) if evidence.basis in _BASIS else ""
    first, last = evidence.years or (0, 0)
    years = str(first) if first == last else f"{first}–{last}"
    return _SAMPLE.render(language, n=evidence.n, people=evidence.people, basis=basis, years=years)


def amount(value: Decimal, unit: str, language: Language) -> str:
    """The value with its unit as people write it: "1.250,5 Punkte", "1,250.5 points"."""
    plain = f"{value:,f}"
    if "." in plain:
        plain = plain.rstrip("0").rstrip(".")
    if language is Language.DE:
        plain = plain.translate(str.maketrans(",.", ".,"))
    shown = _UNITS[unit].render(language) if unit in _UNITS else unit
    if unit == "%" and language is Language.EN:
        return plain + unit
    return f"{plain} {shown}".rstrip()


def _percent(share: float | None, language: Language) -> str:
    percent = round((share or 0.0) * 100)
    return f"{percent} %" if language is Language.DE else f"{percent}%"
