"""The goal as a German sentence."""

from __future__ import annotations

import re
from decimal import Decimal

from zielbot.drafting.amounts_de import (
    FRACTION,
    TIME_UNITS,
    about,
    amount_said,
    bounded,
    goal_amount,
    has_start,
    level_in_full,
    names_unit,
    numeric,
    start_amount,
)  # fmt: skip
from zielbot.drafting.clauses_de import Clause, inside, tidy
from zielbot.drafting.deeds_de import means_clause
from zielbot.drafting.german import accusative, gender_of
from zielbot.drafting.next_question import counts_things
from zielbot.drafting.nouns_de import with_capitals
from zielbot.drafting.numbers import amount, format_date
from zielbot.drafting.reasons_de import purpose_clause
from zielbot.drafting.results_de import result_parts, true_in_the_end
from zielbot.drafting.things_de import RELATIVE, are_things, number_of
from zielbot.drafting.told_wish_de import told_wish
from zielbot.goals.draft import GoalDraft
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
_ENDS_IN_INFINITIVE = re.compile(r"(?:^|\s)[a-zäöüß]+(?:en|ern|eln|tun)$")
_TO_LEVEL = re.compile(r"\b(?:auf|von|unter|über|bei|um|zu)\s$", re.IGNORECASE)
_NEW = re.compile(r"\b(?:neue[nrs]?|weitere[nrs]?|zusätzliche[nrs]?)\s[A-ZÄÖÜ]")
_RUN = re.compile(r"(?:lauf|marathon|triathlon|strecke|runde)\b(?!zeit)")
_MIXED = re.compile(r"\b(?:ich|mein\w*)\b", re.IGNORECASE)
_UNTIL = re.compile(
    r"(?P<unit>\w+),? (?P<clause>bis (?!zu\b|zum\b|zur\b).+\s(?:hat|haben|ist|sind|wird|werden|kann|können|\w{3,}t))"
)
_HOW_MUCH = re.compile(r"wie (?:oft|viele?|lange|häufig|schnell|hoch|sehr|gut)\b", re.IGNORECASE)


def goal_sentence_de(draft: GoalDraft, kpi: Kpi | None) -> str | None:
    """The goal in one sentence, followed by how and why; None while there is nothing to measure and to reach."""
    core = _core(draft, kpi)
    if core is None:
        return None
    voice = _voice(draft)
    means = means_clause(with_capitals(draft.means.value), voice=voice) if draft.means else Clause()
    if means.inline and (_is_result(draft) or _wish(draft, kpi) is not None):
        reach = "erreiche ich" if voice == "ich" else "erreichen wir"
        means = Clause(after=f"Das {reach}{means.inline}.")
    purpose = purpose_clause(with_capitals(draft.purpose.value), voice=voice) if draft.purpose else Clause()
    return " ".join(part for part in (f"{core}{means.inline}.", means.after, purpose.after) if part)


def _is_result(draft: GoalDraft) -> bool:
    return draft.target is not None and not numeric(draft.target)


def short_form_de(draft: GoalDraft, kpi: Kpi | None) -> str | None:
    """The goal for lists: "NPS: 32 → 38 Punkte bis 30.09.2027"."""
    if draft.metric is None:
        return None
    due = f" bis {format_date(draft.deadline.value.date, _DE)}" if draft.deadline else ""
    return f"{metric_words(draft, kpi)}{_short_numbers(draft)}{due}"


def _short_numbers(draft: GoalDraft) -> str:
    target, base = draft.target, draft.baseline
    if target is None or not numeric(target):
        return ""
    if target.value.kind is QuantityKind.FACTOR:
        return ": halbieren" if target.value.value < 1 else ": verdoppeln"
    reached = goal_amount(target, base)
    if target.value.kind is QuantityKind.CHANGE:
        way = draft.direction.value if draft.direction else None
        return f": {'+' if way is Direction.UP else '−' if way is Direction.DOWN else 'um '}{reached}"
    start = f"{amount_said(base.value.value, base, None)} → " if base is not None and has_start(base) else ""
    return f": {start}{reached}"


def metric_words(draft: GoalDraft, kpi: Kpi | None) -> str:
    """What the measure is called in the sentence: the person's words, or the KPI's short name."""
    assert draft.metric is not None
    return tidy(draft.metric.value.name) or (kpi.de.short or kpi.de.name if kpi else "")


def _core(draft: GoalDraft, kpi: Kpi | None) -> str | None:
    if draft.metric is None or draft.target is None:
        return None
    if not numeric(draft.target):
        words = metric_words(draft, kpi)
        truth = true_in_the_end(draft, words)
        return truth or _frame(draft, *result_parts(words, _object(words, kpi), tidy(draft.target.words or "")))
    wish = _wish(draft, kpi)
    if wish is not None:
        return wish
    new = _NEW.search(draft.target.words or "") and draft.target.value.kind is QuantityKind.ABSOLUTE
    if (counts_things(draft) or new) and not has_start(draft.baseline) and draft.target.words:
        return _frame(draft, "come", f"auf {bounded(draft.target, _things(draft))}")
    words = _measure(draft, kpi)
    phrase = _counted(draft, words, kpi) or _object(words, kpi)
    if phrase is None:
        return _fallback(draft, kpi)
    verb, tail = _change(draft)
    return _frame(draft, "shorten" if verb == "down" and words.startswith("Zeit bis") else verb, f"{phrase} {tail}")


def _measure(draft: GoalDraft, kpi: Kpi | None) -> str:
    """The measure; one called by a unit ("Tage bis zur Lösung") as the time it is, where the numbers name units."""
    words = metric_words(draft, kpi)
    assert draft.target is not None
    base = draft.baseline.value.unit if draft.baseline else ""
    goal = draft.target.value.unit
    first, _, rest = words.removeprefix("die ").partition(" ")
    if (
        base not in TIME_UNITS
        or goal not in TIME_UNITS
        or not any(names_unit(first.lower(), one) for one in TIME_UNITS)
    ):
        return words
    other = not any(names_unit(first.lower(), one) for one in (base, goal))
    return f"Zeit {rest}" if other or (base != goal and rest.startswith("bis ")) else words


def _frame(draft: GoalDraft, verb: str, rest: str) -> str:
    """Date first and the verb before the subject; without a date the subject comes first."""
    voice = _voice(draft)
    form = _VERBS[verb][("ich", "wir", "team").index(voice) if voice in {"ich", "wir", "team"} else 0]
    subject = {"wir": "wir", "team": (draft.owner.value.name if draft.owner else None) or "das Team"}.get(voice, "ich")
    if draft.deadline:
        return f"Bis zum {format_date(draft.deadline.value.date, _DE)} {form} {subject} {rest}".strip().replace(
            " ,", ","
        )
    return f"{subject[:1].upper()}{subject[1:]} {form} {rest}".strip().replace(" ,", ",")


def _voice(draft: GoalDraft) -> str:
    """Who speaks; a measure of one's own ("Stunden, die ich sitze") is not spoken of as "wir"."""
    voice = draft.owner.value.voice if draft.owner else "ich"
    own = voice == "wir" and draft.metric is not None and _MIXED.search(draft.metric.value.name)
    return "ich" if own else voice


def _things(draft: GoalDraft) -> str:
    """How many of what, with what the measure's name says beyond it ("3 neue Händler in Süddeutschland")."""
    assert draft.target is not None
    assert draft.metric is not None
    words, noun = draft.target.words or "", draft.target.value.noun or ""
    name = draft.metric.value.name
    place = name.lower().find(noun.lower())
    return f"{words}{name[place + len(noun) :]}" if place >= 0 else words


def _wish(draft: GoalDraft, kpi: Kpi | None) -> str | None:
    """The person's own phrase where it already says how many of what ("fünf neue Händler gewinnen")."""
    target, outcome = draft.target, draft.outcome
    if target is None or outcome is None or target.words is None or draft.metric is None:
        return None
    if not _is_counted(draft) or outcome.value.startswith("dass ") or target.words not in outcome.value:
        return None
    due = format_date(draft.deadline.value.date, _DE) if draft.deadline else ""
    told = told_wish(outcome.value, target.words, due=due, voice=_voice(draft))
    if told is not None:
        return told
    if not _ENDS_IN_INFINITIVE.search(outcome.value):
        return None
    return _frame(draft, "will", _with_article(outcome.value, draft, kpi))


def _with_article(wish: str, draft: GoalDraft, kpi: Kpi | None) -> str:
    """The wish within a sentence; a measure at its start that stands bare gets its article."""
    name = draft.metric.value.name if draft.metric else ""
    gender = gender_of(name, kpi)
    phrase = accusative(name, gender) if name and wish.startswith(f"{name} ") and gender != "pl" else None
    return f"{phrase}{wish[len(name) :]}" if phrase else inside(wish)


def _is_counted(draft: GoalDraft) -> bool:
    """Whether the wish alone says what is to be done, from nothing: things of no known measure, or to be kept so."""
    assert draft.metric is not None
    assert draft.target is not None
    assert draft.outcome is not None
    if has_start(draft.baseline):
        return False
    target = draft.target.value
    things = target.unit in {"count", ""} and target.kind is QuantityKind.ABSOLUTE and target.value > 0
    before = draft.outcome.value.partition(draft.target.words or "")[0]
    leads = not _TO_LEVEL.search(before)
    kept = re.search(r"\s(?:halten|beibehalten)$", draft.outcome.value)
    return draft.metric.value.kpi is None or (things and leads) or bool(kept)


def _object(words: str, kpi: Kpi | None) -> str | None:
    if _HOW_MUCH.match(words):
        return f", {words[:1].lower()}{words[1:]},"
    gender = gender_of(words, kpi) or ("pl" if words[:1].islower() and are_things(words) else None)
    phrase = accusative(words, gender) or (f"den {words}-Wert" if re.fullmatch(r"[A-ZÄÖÜ]{2,6}", words) else None)
    if phrase and RELATIVE.search(phrase):
        return f"{phrase},"
    return phrase


def _counted(draft: GoalDraft, words: str, kpi: Kpi | None) -> str | None:
    """Things that are counted as the object ("die Zahl der abgenommenen Module"); None for any other measure."""
    assert draft.target is not None
    unit = draft.target.value.unit
    plain = unit in {"count", draft.target.value.noun}
    spans = unit in TIME_UNITS and names_unit(words.split(" ")[0].lower(), unit) and " bis " in words
    if spans:
        clause = _UNTIL.fullmatch(words)
        return f"die Zahl der {clause.group('unit')}, {clause.group('clause')}," if clause else f"die Zahl der {words}"
    if not plain or (gender_of(words, kpi) == "pl" and words[:1].isupper() and "," not in words):
        return None
    return number_of(words, counted=gender_of(words, kpi) in {None, "n"})


def _change(draft: GoalDraft) -> tuple[str, str]:
    """The verb and what follows the measure: "von 32 auf 38 Punkte", "um 10 %", nothing for halbieren."""
    assert draft.target is not None
    target, way = draft.target.value, draft.direction.value if draft.direction else None
    if target.kind is QuantityKind.FACTOR:
        return _factor(draft)
    aside = _aside(draft)
    if target.kind is QuantityKind.CHANGE:
        verb = {Direction.UP: "up", Direction.DOWN: _down(target.unit, draft)}.get(way, "up")  # type: ignore[arg-type]
        reached = goal_amount(draft.target, draft.baseline)
        return verb, f"um {_without_measure(reached, draft)}{aside}"
    reached = goal_amount(draft.target, draft.baseline, draft)
    if not has_start(draft.baseline):
        return "bring", f"auf {reached}"
    assert draft.baseline is not None
    start = f"{about(draft.baseline)}{start_amount(draft.baseline, draft.target, draft)}"
    if draft.baseline.value.value == target.value:
        return "keep", f"bei {reached}"
    if target.comparator in {Comparator.LE, Comparator.LT}:
        way = Direction.DOWN
    verb = {Direction.UP: "up", Direction.DOWN: _down(target.unit, draft)}.get(way, "bring")  # type: ignore[arg-type]
    return verb, f"von {start} auf {reached}"


def _without_measure(reached: str, draft: GoalDraft) -> str:
    """The amount without the measure behind it ("15 % Umsatz" of the revenue is "15 %")."""
    name = draft.metric.value.name.lower() if draft.metric else ""
    number, _, noun = reached.rpartition(" ")
    return number if noun[:1].isupper() and noun.lower() in name.split() and number else reached


def _factor(draft: GoalDraft) -> tuple[str, str]:
    assert draft.target is not None
    if draft.target.value.value == Decimal("0.5"):
        return "halve", _aside(draft).strip()
    if draft.target.value.value == 2:
        return "double", _aside(draft).strip()
    part = FRACTION.search(draft.target.words or "")
    times = f"ein {part.group()}" if part else f"das {amount(draft.target.value.value, None, _DE)}-Fache"
    return "bring", f"auf {times}{_aside(draft)}"


def _aside(draft: GoalDraft) -> str:
    return f" (Ausgangswert: {level_in_full(draft.baseline)})" if has_start(draft.baseline) and draft.baseline else ""


def _down(unit: str, draft: GoalDraft) -> str:
    name = draft.metric.value.name.lower() if draft.metric else ""
    spans = unit in TIME_UNITS or unit.lower().endswith("tage")
    if spans and _RUN.search(name):
        return "bring"
    return "shorten" if spans and re.search(r"(?:zeit|dauer|frist)(?:\b|en\b)", name) else "down"


def _fallback(draft: GoalDraft, kpi: Kpi | None) -> str:
    """The construction that needs no case: the measure quoted, the number reached."""
    assert draft.target is not None
    words = metric_words(draft, kpi)
    verb, tail = _change(draft)
    if draft.target.value.kind is QuantityKind.ABSOLUTE and not has_start(draft.baseline):
        return _frame(draft, "reach", f"bei der Messgröße „{words}“ {tail.removeprefix('auf ')}")
    return _frame(draft, verb, f"die Messgröße „{words}“ {tail}")
