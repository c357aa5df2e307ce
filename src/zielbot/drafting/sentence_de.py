"""The goal as a German sentence."""

from __future__ import annotations

import re
from decimal import Decimal

from zielbot.drafting.clauses_de import Clause, means_clause, purpose_clause, tidy
from zielbot.drafting.german import accusative, after_durch, gender_of
from zielbot.drafting.measures import RESULT_CLAUSE_DE
from zielbot.drafting.next_question import counts_things
from zielbot.drafting.nouns_de import with_capitals
from zielbot.drafting.numbers import (
    amount,
    clock_words,
    format_date,
    format_number,
    in_words,
    is_range,
    join_unit,
    measured,
    number_word,
    per_phrase,
    unit_word,
)  # fmt: skip
from zielbot.drafting.things_de import RELATIVE, are_things, number_of
from zielbot.goals.draft import GoalDraft, Level, Slot, Target
from zielbot.goals.kpi import Kpi
from zielbot.goals.language import Language
from zielbot.goals.quantity import Comparator, Direction, QuantityKind

_DE = Language.DE
_VERBS: dict[str, tuple[str, str, str]] = {
    "up": ("steigere", "steigern", "steigert"),
    "down": ("senke", "senken", "senkt"),
    "shorten": ("verkürze", "verkürzen", "verkürzt"),
    "bring": ("bringe", "bringen", "bringt"),
    "done": ("habe", "haben", "hat"),
    "show": ("kann", "können", "kann"),
    "reach": ("erreiche", "erreichen", "erreicht"),
    "halve": ("halbiere", "halbieren", "halbiert"),
    "double": ("verdopple", "verdoppeln", "verdoppelt"),
    "come": ("komme", "kommen", "kommt"),
    "will": ("werde", "werden", "wird"),
    "keep": ("halte", "halten", "hält"),
}
_COMPARATORS = {
    Comparator.LT: "unter ",
    Comparator.LE: "höchstens ",
    Comparator.GT: "über ",
    Comparator.GE: "mindestens ",
    Comparator.APPROX: "rund ",
    Comparator.EQ: "",
}
_ENDS_IN_INFINITIVE = re.compile(r"(?:^|\s)[a-zäöüß]+(?:en|ern|eln|tun)$")
_DONE = re.compile(
    r"\b(?:bestand|abge|einge|abgenomm|vorge|erfolg|erworb|fertig|unterschrieb|genehmigt|veröffentlicht)\w*",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"(?:zertifikat|zeugnis|nachweis|schein|urkunde|bericht|konzept|plan|handbuch|gutachten|leitfaden|arbeit|dissertation|lizenz)\b",
    re.IGNORECASE,
)
_RUN = re.compile(r"(?:lauf|marathon|triathlon|strecke|runde)\b(?!zeit)")
_FRACTION = re.compile(r"\b(?:Drittel|Viertel|Fünftel|Zehntel|Hälfte)\b", re.IGNORECASE)
_LEADING = re.compile(r"^(?:Jede\w*|Mindestens|Höchstens|Maximal|Rund|Ein(?:e|en)?|Alle)\b(?=\s)")
_ABOUT = re.compile(r"(?:etwa|rund|ungefähr|circa|ca\.|knapp)\s", re.IGNORECASE)
_TIME_UNITS = {"s", "min", "h", "d", "wk", "mo"}


def goal_sentence_de(draft: GoalDraft, kpi: Kpi | None) -> str | None:
    """The goal in one sentence, followed by how and why; None while there is nothing to measure and to reach."""
    core = _core(draft, kpi)
    if core is None:
        return None
    voice = draft.owner.value.voice if draft.owner else "ich"
    means = means_clause(with_capitals(draft.means.value), voice=voice) if draft.means else Clause()
    if means.inline and (_is_result(draft) or _wish(draft) is not None):
        reach = "erreiche ich" if voice == "ich" else "erreichen wir"
        means = Clause(after=f"Das {reach}{means.inline}.")
    purpose = purpose_clause(with_capitals(draft.purpose.value), voice=voice) if draft.purpose else Clause()
    return " ".join(part for part in (f"{core}{means.inline}.", means.after, purpose.after) if part)


def _is_result(draft: GoalDraft) -> bool:
    return draft.target is not None and not _numeric(draft.target)


def short_form_de(draft: GoalDraft, kpi: Kpi | None) -> str | None:
    """The goal for lists: "NPS: 32 → 38 Punkte bis 30.09.2027"."""
    if draft.metric is None:
        return None
    due = f" bis {format_date(draft.deadline.value.date, _DE)}" if draft.deadline else ""
    return f"{metric_words(draft, kpi)}{_short_numbers(draft)}{due}"


def _short_numbers(draft: GoalDraft) -> str:
    target, base = draft.target, draft.baseline
    if target is None or not _numeric(target):
        return ""
    if target.value.kind is QuantityKind.FACTOR:
        return ": halbieren" if target.value.value < 1 else ": verdoppeln"
    reached = _to(target, base)
    if target.value.kind is QuantityKind.CHANGE:
        way = draft.direction.value if draft.direction else None
        return f": {'+' if way is Direction.UP else '−' if way is Direction.DOWN else 'um '}{reached}"
    start = f"{_spoken(base.value.value, base, None)} → " if base is not None and _shown(base) else ""
    return f": {start}{reached}"


def metric_words(draft: GoalDraft, kpi: Kpi | None) -> str:
    """What the measure is called in the sentence: the person's words, or the KPI's short name."""
    assert draft.metric is not None
    return tidy(draft.metric.value.name) or (kpi.de.short or kpi.de.name if kpi else "")


def _core(draft: GoalDraft, kpi: Kpi | None) -> str | None:
    if draft.metric is None:
        return None
    if draft.target is None or not _numeric(draft.target):
        return _result(draft, kpi)
    wish = _wish(draft)
    if wish is not None:
        return wish
    if counts_things(draft) and not _shown(draft.baseline) and draft.target.words:
        return _frame(draft, "come", f"auf {_bound(draft.target, _things(draft))}")
    phrase = _counted(draft, kpi) or _object(metric_words(draft, kpi), kpi)
    if phrase is None:
        return _fallback(draft, kpi)
    verb, tail = _change(draft)
    return _frame(draft, verb, f"{phrase} {tail}")


def _frame(draft: GoalDraft, verb: str, rest: str) -> str:
    """Date first and the verb before the subject; without a date the subject comes first."""
    voice = draft.owner.value.voice if draft.owner else "ich"
    form = _VERBS[verb][("ich", "wir", "team").index(voice) if voice in {"ich", "wir", "team"} else 0]
    subject = {"wir": "wir", "team": (draft.owner.value.name if draft.owner else None) or "das Team"}.get(voice, "ich")
    if draft.deadline:
        return f"Bis zum {format_date(draft.deadline.value.date, _DE)} {form} {subject} {rest}".strip()
    return f"{subject[:1].upper()}{subject[1:]} {form} {rest}".strip()


def _bound(target: Slot[Target], words: str) -> str:
    """The words with the bound before them, which is not said twice ("Mindestens zwei Kurse")."""
    bound = _COMPARATORS[target.value.comparator]
    said = words.lower().startswith(tuple(one for one in _COMPARATORS.values() if one))
    return f"{words[:1].lower()}{words[1:]}" if said else f"{bound}{words}"


def _things(draft: GoalDraft) -> str:
    """How many of what, with what the measure's name says beyond it ("3 neue Händler in Süddeutschland")."""
    assert draft.target is not None
    assert draft.metric is not None
    words, noun = draft.target.words or "", draft.target.value.noun or ""
    name = draft.metric.value.name
    place = name.lower().find(noun.lower())
    return f"{words}{name[place + len(noun) :]}" if place >= 0 else words


def _wish(draft: GoalDraft) -> str | None:
    """The person's own phrase where it already says how many of what ("fünf neue Händler gewinnen")."""
    target, outcome = draft.target, draft.outcome
    if target is None or outcome is None or target.words is None or draft.metric is None:
        return None
    counted = draft.metric.value.kpi is None and not _shown(draft.baseline)
    if (
        not counted
        or outcome.value.startswith("dass ")
        or target.words not in outcome.value
        or not _ENDS_IN_INFINITIVE.search(outcome.value)
    ):
        return None
    return _frame(draft, "will", _LEADING.sub(lambda found: found.group().lower(), outcome.value))


def _object(words: str, kpi: Kpi | None) -> str | None:
    gender = gender_of(words, kpi) or ("pl" if words[:1].islower() and are_things(words) else None)
    phrase = accusative(words, gender)
    if phrase and RELATIVE.search(phrase):
        return f"{phrase},"
    return phrase


def _counted(draft: GoalDraft, kpi: Kpi | None) -> str | None:
    """Things that are counted as the object ("die Zahl der abgenommenen Module"); None for any other measure."""
    assert draft.target is not None
    words = metric_words(draft, kpi)
    plain = draft.target.value.unit in {"count", draft.target.value.noun}
    if not plain or (gender_of(words, kpi) == "pl" and words[:1].isupper() and "," not in words):
        return None
    return number_of(words)


def _change(draft: GoalDraft) -> tuple[str, str]:
    """The verb and what follows the measure: "von 32 auf 38 Punkte", "um 10 %", nothing for halbieren."""
    assert draft.target is not None
    target, way = draft.target.value, draft.direction.value if draft.direction else None
    if target.kind is QuantityKind.FACTOR:
        return _factor(draft)
    aside = _aside(draft)
    if target.kind is QuantityKind.CHANGE:
        verb = {Direction.UP: "up", Direction.DOWN: _down(target.unit, draft)}.get(way, "up")  # type: ignore[arg-type]
        return verb, f"um {_to(draft.target, draft.baseline)}{aside}"
    reached = _to(draft.target, draft.baseline, draft)
    if not _shown(draft.baseline):
        return "bring", f"auf {reached}"
    assert draft.baseline is not None
    start = f"{_about(draft.baseline)}{_from(draft.baseline, draft.target, draft)}"
    if draft.baseline.value.value == target.value:
        return "keep", f"bei {reached}"
    if target.comparator in {Comparator.LE, Comparator.LT}:
        way = Direction.DOWN
    verb = {Direction.UP: "up", Direction.DOWN: _down(target.unit, draft)}.get(way, "bring")  # type: ignore[arg-type]
    return verb, f"von {start} auf {reached}"


def _about(level: Slot[Level]) -> str:
    """The word that leaves a starting value open ("etwa"), where a number in digits stands behind it."""
    about = _ABOUT.match(level.words or "")
    return about.group().lower() if about and any(character.isdigit() for character in level.words or "") else ""


def _factor(draft: GoalDraft) -> tuple[str, str]:
    assert draft.target is not None
    if draft.target.value.value == Decimal("0.5"):
        return "halve", _aside(draft).strip()
    if draft.target.value.value == 2:
        return "double", _aside(draft).strip()
    return "bring", f"auf das {amount(draft.target.value.value, None, _DE)}-Fache{_aside(draft)}"


def _aside(draft: GoalDraft) -> str:
    return f" (Ausgangswert: {_spoken_level(draft.baseline)})" if _shown(draft.baseline) and draft.baseline else ""


def _spoken_level(level: Slot[Level]) -> str:
    text = _spoken(level.value.value, level, level.value.unit)
    per = per_phrase(level.value.per, _DE)
    return f"{text} {per}".strip()


def _down(unit: str, draft: GoalDraft) -> str:
    name = draft.metric.value.name.lower() if draft.metric else ""
    spans = unit in _TIME_UNITS or unit.lower().endswith("tage")
    if spans and _RUN.search(name):
        return "bring"
    return "shorten" if spans and re.search(r"(?:zeit|dauer|frist)(?:\b|en\b)", name) else "down"


def _spoken(value: Decimal, slot: Slot[Level] | Slot[Target], unit: str | None, *, dative: bool = False) -> str:
    """Number and unit in our style, or the person's word for the number with the unit in its case."""
    words = slot.words or ""
    clock = clock_words(words, _DE)
    if clock:
        return clock
    if words and not any(character.isdigit() for character in words):
        return in_words(words, value, unit, dative=dative)
    if is_range(words) and isinstance(slot.value, Level):
        return words
    return measured(value, unit, words=words, language=_DE, dative=dative)


def _to(target: Slot[Target], baseline: Slot[Level] | None, draft: GoalDraft | None = None) -> str:
    value = target.value
    unit = value.unit or (baseline.value.unit if baseline else "")
    per = per_phrase(value.per or (baseline.value.per if baseline else None), _DE)
    noun = value.noun if value.noun and value.noun != unit else ""
    if value.value == 0 and value.kind is QuantityKind.ABSOLUTE and not any(c.isdigit() for c in target.words or ""):
        return f"null {unit_word(unit, Decimal(0), _DE)}".strip()
    name = draft.metric.value.name.lower() if draft is not None and draft.metric else ""
    same_unit = baseline is None or baseline.value.unit in {value.unit, "count", "none", ""}
    if name and same_unit and _names_unit(name, unit):
        unit = ""
    if noun and (noun.lower() in name or noun.lower() in (target.words or "").lower()):
        noun = ""
    if per and per.lower() in name:
        per = ""
    if per == f"von {amount(value.value, None, _DE)}" and (baseline is None or baseline.value.per != value.per):
        per = ""
    if value.kind is QuantityKind.CHANGE and target.words:
        target = target.model_copy(update={"words": re.sub(r"\s(?:weniger|mehr)$", "", target.words)})
    named_in_measure = not unit and value.unit not in {"", "count"}
    text = format_number(value.value, _DE) if named_in_measure else _spoken(value.value, target, unit)
    if value.upper is not None:
        text = join_unit(
            f"{amount(value.value, None, _DE)} bis {amount(value.upper, None, _DE)}",
            unit_word(unit, value.upper, _DE),
            _DE,
        )
    inside = "" if per.startswith("pro ") and target.words and per.removeprefix("pro ") in text else per
    return " ".join(f"{_bound(target, text)} {noun} {inside}".split())


def _names_unit(name: str, unit: str) -> bool:
    """Whether a measure's name says the unit already ("Minuten pro Zimmer", "Vorlauf in Tagen")."""
    forms = {unit_word(unit, Decimal(2), _DE, dative=dative).lower() for dative in (False, True)} - {""}
    if unit == "d" and re.search(r"\w{2,}tage\b", name):
        return True
    start = r"(?<!\w)" if unit != unit_word(unit, Decimal(2), _DE) or unit in _TIME_UNITS else ""
    return any(re.search(rf"{start}{re.escape(form)}(?!\w)", name) for form in forms)


def _from(baseline: Slot[Level], target: Slot[Target], draft: GoalDraft) -> str:
    """The starting value, its unit left out where the target says it anyway."""
    value, words = baseline.value.value, baseline.words or ""
    same = baseline.value.unit in {target.value.unit, "", "count"}
    if not any(c.isdigit() for c in words):
        spoken = _spoken(value, baseline, baseline.value.unit, dative=True)
        one = value == 1 and spoken.startswith("ein")
        bare = unit_word(baseline.value.unit, value, _DE) == ""
        if _FRACTION.search(words):
            return _dative_fraction(words)
        name = draft.metric.value.name.lower() if draft.metric else ""
        said = _names_unit(name, baseline.value.unit)
        if same and value and (said or not one) and any(c.isdigit() for c in _to(target, baseline, draft)):
            return format_number(value, _DE)
        return number_word(words) if same and words and not one and not bare else spoken
    if clock_words(words, _DE) or not same or is_range(words):
        return _spoken(value, baseline, baseline.value.unit, dative=True)
    if _scale(words) and _scale(words) == _scale(target.words or ""):
        return amount(value, words, _DE).rsplit(" ", 1)[0]
    return amount(value, words, _DE)


def _dative_fraction(words: str) -> str:
    """A part of the whole after "von" ("einem Viertel", "zwei Dritteln", "der Hälfte")."""
    text = re.sub(r"^ein\b", "einem", re.sub(r"^(?:die )?Hälfte\b", "der Hälfte", words, flags=re.IGNORECASE))
    return text if text.startswith(("einem", "der")) else re.sub(r"(Drittel|Viertel|Fünftel|Zehntel)\b", r"\1n", text)


def _scale(words: str) -> str:
    match = re.search(r"mio|mrd|million|milliard|tsd|tausend", words.lower())
    return match.group()[:3] if match else ""


def _numeric(target: Slot[Target]) -> bool:
    """Whether the target is a number and not a result in words."""
    return target.value.unit != "result"


def _shown(level: Slot[Level] | None) -> bool:
    """Whether the starting value is a number the person gave."""
    return level is not None and level.value.unit != "none"


def _result(draft: GoalDraft, kpi: Kpi | None) -> str | None:
    """A goal whose success is a result that can be checked, not a number."""
    words = metric_words(draft, kpi)
    proof = tidy(draft.target.words or "") if draft.target and draft.target.words else ""
    if draft.target is None:
        return None
    clause = RESULT_CLAUSE_DE.fullmatch(words)
    if clause is not None:
        return _true_in_the_end(draft, clause)
    phrase = _object(words, kpi)
    shown = _proof(proof) if proof and proof.lower() not in words.lower() else ""
    if phrase is not None and _DONE.search(words):
        return _frame(draft, "show", f"{phrase} vorweisen{shown}")
    if phrase is not None and _PAPER.search(words):
        return _frame(draft, "show", f"{phrase} vorlegen{shown}")
    return _frame(draft, "done", f"Folgendes abgeschlossen: {words}{shown}")


def _true_in_the_end(draft: GoalDraft, clause: re.Match[str]) -> str:
    """A clause that is to be true ("ob das Audit bestanden ist") as the goal: "… ist das Audit bestanden"."""
    verb, middle = clause.group("verb").lower(), clause.group("middle")
    if draft.deadline:
        return f"Bis zum {format_date(draft.deadline.value.date, _DE)} {verb} {middle}"
    return f"Am Ende {verb} {middle}"


def _proof(words: str) -> str:
    """How the result is shown: "nachgewiesen durch …" for a thing, in brackets for anything else."""
    thing = re.match(r"(?:eine?|die|der|das|den)\s|[A-ZÄÖÜ]\w+$", words)
    phrase = after_durch(words) if thing else None
    return f", nachgewiesen durch {phrase}" if phrase else f" ({words})"


def _fallback(draft: GoalDraft, kpi: Kpi | None) -> str:
    """The construction that needs no case: the measure quoted, the number reached."""
    assert draft.target is not None
    words = metric_words(draft, kpi)
    verb, tail = _change(draft)
    if draft.target.value.kind is QuantityKind.ABSOLUTE and not _shown(draft.baseline):
        return _frame(draft, "reach", f"bei der Messgröße „{words}“ {tail.removeprefix('auf ')}")
    return _frame(draft, verb, f"die Messgröße „{words}“ {tail}")
