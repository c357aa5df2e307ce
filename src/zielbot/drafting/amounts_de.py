"""The numbers of a German goal sentence: where it starts and where it goes, with units in their case."""

from __future__ import annotations

import re
from decimal import Decimal

from zielbot.drafting.clauses_de import lowered
from zielbot.drafting.numbers import (
    amount,
    clock_words,
    format_number,
    in_words,
    is_range,
    join_unit,
    measured,
    number_word,
    per_phrase,
    unit_word,
)  # fmt: skip
from zielbot.goals.draft import GoalDraft, Level, Slot, Target
from zielbot.goals.language import Language
from zielbot.goals.quantity import Comparator, QuantityKind

_DE = Language.DE
TIME_UNITS = frozenset({"s", "min", "h", "d", "wk", "mo"})
_COMPARATORS = {
    Comparator.LT: "unter ",
    Comparator.LE: "höchstens ",
    Comparator.GT: "über ",
    Comparator.GE: "mindestens ",
    Comparator.APPROX: "rund ",
    Comparator.EQ: "",
}
FRACTION = re.compile(r"\b(?:Drittel|Viertel|Fünftel|Zehntel|Hälfte)\b", re.IGNORECASE)
_ABOUT = re.compile(r"(?:etwa|rund|ungefähr|circa|ca\.|knapp|gut)\s", re.IGNORECASE)
_GRADE = re.compile(r"(?:Schul|Durchschnitts)?note\s", re.IGNORECASE)


def has_start(level: Slot[Level] | None) -> bool:
    """Whether the starting value is a number the person gave."""
    return level is not None and level.value.unit != "none"


def numeric(target: Slot[Target]) -> bool:
    """Whether the target is a number and not a result in words."""
    return target.value.unit != "result"


def about(level: Slot[Level]) -> str:
    """The word that leaves a starting value open ("etwa"), where a number in digits stands behind it."""
    found = _ABOUT.match(level.words or "")
    return found.group().lower() if found and any(character.isdigit() for character in level.words or "") else ""


def level_in_full(level: Slot[Level]) -> str:
    """The starting value with its unit and reference ("30 pro Monat")."""
    text = amount_said(level.value.value, level, level.value.unit)
    per = per_phrase(level.value.per, _DE)
    return f"{about(level)}{text} {per if per not in text else ''}".strip()


def bounded(target: Slot[Target], words: str) -> str:
    """The words with the bound before them, which is not said twice ("Mindestens zwei Kurse")."""
    bound = _COMPARATORS[target.value.comparator]
    said = words.lower().startswith(tuple(one for one in _COMPARATORS.values() if one))
    return f"{words[:1].lower()}{words[1:]}" if said else f"{bound}{words}"


def amount_said(value: Decimal, slot: Slot[Level] | Slot[Target], unit: str | None, *, dative: bool = False) -> str:
    """Number and unit in our style, or the person's word for the number with the unit in its case."""
    words = slot.words or ""
    clock = clock_words(words, _DE)
    if clock:
        return clock
    if words and not any(character.isdigit() for character in words):
        return in_words(words, value, unit, dative=dative)
    if is_range(words) and isinstance(slot.value, Level):
        words = _ABOUT.sub("", words)
        return _dative_plural(words) if dative else words
    return measured(value, unit, words=words, language=_DE, dative=dative)


def _dative_plural(words: str) -> str:
    """A range with its unit in the dative ("6 bis 8 Werktagen")."""
    last = words.rsplit(" ", 1)[-1]
    bent = last[:1].isupper() and re.search(r"(?:e|el|er)$", last) and last not in {"Euro", "Meter", "Kilometer"}
    return f"{words}n" if bent else words


def goal_amount(target: Slot[Target], baseline: Slot[Level] | None, draft: GoalDraft | None = None) -> str:
    """The target with bound, unit and reference, each only where the measure does not say it anyway."""
    value = target.value
    unit = value.unit or (baseline.value.unit if baseline else "")
    noun = value.noun if value.noun and value.noun != unit else ""
    if value.value == 0 and value.kind is QuantityKind.ABSOLUTE and not any(c.isdigit() for c in target.words or ""):
        return f"null {unit_word(unit, Decimal(0), _DE)}".strip()
    name = draft.metric.value.name.lower() if draft is not None and draft.metric else ""
    same_unit = baseline is None or baseline.value.unit in {value.unit, "count", "none", ""}
    if name and same_unit and names_unit(name, unit):
        unit = ""
    if noun and (noun.lower() in name or noun.lower() in (target.words or "").lower()):
        noun = ""
    if target.words:
        target = target.model_copy(update={"words": changed_by(target.words)})
    if (
        value.unit == "%"
        and FRACTION.search(target.words or "")
        and re.search(r"\d", (baseline and baseline.words) or "")
    ):
        target = target.model_copy(update={"words": None})
    named_in_measure = not unit and value.unit not in {"", "count"}
    text = format_number(value.value, _DE) if named_in_measure else amount_said(value.value, target, unit)
    if value.upper is not None:
        text = _range(value.value, value.upper, unit)
    if _is_whole(target, baseline):
        return f"alle {amount(value.value, None, _DE)}"
    grade = _GRADE.match(target.words or "")
    text = f"{grade.group().title()}{text}" if grade and "note" not in name else text
    if value.kind is QuantityKind.CHANGE and value.comparator is Comparator.LE:
        return f"bis zu {text}"
    return " ".join(f"{bounded(target, text)} {noun} {_reference(target, baseline, name, text)}".split())


def changed_by(words: str) -> str:
    """The words of an amount as they stand after "um" or "auf": "um ein Drittel weniger" is "ein Drittel"."""
    bare = re.sub(r"^(?:um|auf|bei) (?=\D)|\s(?:weniger|mehr)$", "", words)
    return lowered(bare) if re.match(r"(?:Ein|Eine|Einen|Die|Zwei|Drei)\s", bare) else bare


def _is_whole(target: Slot[Target], baseline: Slot[Level] | None) -> bool:
    """Whether the target is all there are ("480 von 480")."""
    whole = f"von {amount(target.value.value, None, _DE)}"
    return baseline is not None and target.value.per == whole == baseline.value.per


def _range(low: Decimal, high: Decimal, unit: str) -> str:
    numbers = f"{amount(low, None, _DE)} bis {amount(high, None, _DE)}"
    return join_unit(numbers, unit_word(unit, high, _DE), _DE)


def _reference(target: Slot[Target], baseline: Slot[Level] | None, name: str, text: str) -> str:
    """What the number refers to ("pro Monat"); that of the start holds for a level to be reached too."""
    value = target.value
    start = baseline.value if baseline else None
    inherited = start.per if start and value.kind is QuantityKind.ABSOLUTE else None
    per = per_phrase(value.per or inherited, _DE)
    whole = per == f"von {amount(value.value, None, _DE)}"
    if (per and per.lower() in name) or (whole and (start is None or start.per != value.per)):
        return ""
    return "" if per.startswith("pro ") and target.words and per.removeprefix("pro ") in text else per


def names_unit(name: str, unit: str) -> bool:
    """Whether a measure's name says the unit already ("Minuten pro Zimmer", "Vorlauf in Tagen")."""
    forms = {unit_word(unit, Decimal(2), _DE, dative=dative).lower() for dative in (False, True)} - {""}
    if unit == "d" and re.search(r"\w{2,}tage\b", name):
        return True
    start = r"(?<!\w)" if unit != unit_word(unit, Decimal(2), _DE) or unit in TIME_UNITS else ""
    return any(re.search(rf"{start}{re.escape(form)}(?!\w)", name) for form in forms)


def start_amount(baseline: Slot[Level], target: Slot[Target], draft: GoalDraft) -> str:
    """The starting value, its unit left out where the target says it anyway."""
    value, words = baseline.value.value, baseline.words or ""
    same = baseline.value.unit in {target.value.unit, "", "count"}
    if not any(c.isdigit() for c in words):
        return _start_in_words(baseline, target, draft, same=same)
    grade = _GRADE.match(words)
    if grade and "note" not in (draft.metric.value.name.lower() if draft.metric else ""):
        return f"{grade.group().title()}{amount(value, words, _DE)}"
    if clock_words(words, _DE) or not same or is_range(words):
        ranged = same and is_range(words) and goal_amount(target, baseline, draft)[-1:] == "%"
        if ranged:
            return re.sub(r"\s*(?:%|Prozent)$", "", words)
        return amount_said(value, baseline, baseline.value.unit, dative=True)
    if (
        same
        and unit_word(baseline.value.unit, value, _DE)
        and not re.search(r"\d", goal_amount(target, baseline, draft))
    ):
        return amount_said(value, baseline, baseline.value.unit, dative=True)
    if _scale(words) and _scale(words) == _scale(target.words or ""):
        return amount(value, words, _DE).rsplit(" ", 1)[0]
    return amount(value, words, _DE)


def _start_in_words(baseline: Slot[Level], target: Slot[Target], draft: GoalDraft, *, same: bool) -> str:
    value, words = baseline.value.value, baseline.words or ""
    said = amount_said(value, baseline, baseline.value.unit, dative=True)
    if FRACTION.search(words):
        return _dative_fraction(words)
    one = value == 1 and said.startswith("ein")
    bare = unit_word(baseline.value.unit, value, _DE) == ""
    name = draft.metric.value.name.lower() if draft.metric else ""
    named = names_unit(name, baseline.value.unit)
    if same and value and (named or not one) and any(c.isdigit() for c in goal_amount(target, baseline, draft)):
        return format_number(value, _DE)
    return number_word(words) if same and words and not one and not bare else said


def _dative_fraction(words: str) -> str:
    """A part of the whole after "von" ("einem Viertel", "zwei Dritteln", "der Hälfte")."""
    text = re.sub(r"\bein\b", "einem", re.sub(r"\b(?:die )?Hälfte\b", "der Hälfte", words, flags=re.IGNORECASE))
    return (
        text if re.search(r"\b(?:einem|der)\b", text) else re.sub(r"(Drittel|Viertel|Fünftel|Zehntel)\b", r"\1n", text)
    )


def _scale(words: str) -> str:
    match = re.search(r"mio|mrd|million|milliard|tsd|tausend", words.lower())
    return match.group()[:3] if match else ""
