"""Slots in words: what was noted, and a line for each in the state of the draft."""

from __future__ import annotations

from collections.abc import Sequence

from zielbot.assistant.ports import Voice
from zielbot.drafting.next_question import counts_things
from zielbot.drafting.numbers import format_date, measured, per_phrase
from zielbot.drafting.wish import is_blank
from zielbot.goals.draft import GoalDraft, Level, Slot, SlotName, Target
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language, Text
from zielbot.goals.origin import OriginKind
from zielbot.goals.quantity import Comparator, Direction, QuantityKind

LABELS: dict[SlotName, Text] = {
    SlotName.OUTCOME: Text("Vorhaben", "Intention"),
    SlotName.METRIC: Text("Messgröße", "Measure"),
    SlotName.DIRECTION: Text("Richtung", "Direction"),
    SlotName.BASELINE: Text("Ausgangswert", "Baseline"),
    SlotName.TARGET: Text("Zielwert", "Target"),
    SlotName.DEADLINE: Text("Frist", "Deadline"),
    SlotName.MEANS: Text("Maßnahmen", "Means"),
    SlotName.PURPOSE: Text("Nutzen", "Purpose"),
    SlotName.OWNER: Text("Verantwortlich", "Owner"),
    SlotName.MILESTONES: Text("Meilensteine", "Milestones"),
    SlotName.CONTRIBUTORS: Text("Mitwirkende", "Contributors"),
    SlotName.SUPPORT: Text("Unterstützung", "Support"),
    SlotName.PARENT: Text("Übergeordnetes Ziel", "Parent objective"),
    SlotName.WEIGHT: Text("Gewicht", "Weight"),
    SlotName.GRADES: Text("Erreichungsgrade", "Achievement grades"),
    SlotName.GUARD: Text("Gegenkennzahl", "Guard metric"),
    SlotName.REVIEW: Text("Zwischenstand", "Review"),
}
_WORDS = {
    SlotName.MEANS: Text("dein Weg dahin", "your way there", "Ihr Weg dahin"),
    SlotName.PURPOSE: Text("dein Grund", "your reason", "Ihr Grund"),
}
_COMPARATORS = {
    Comparator.LT: Text("unter ", "under "),
    Comparator.LE: Text("höchstens ", "at most "),
    Comparator.GT: Text("über ", "more than "),
    Comparator.GE: Text("mindestens ", "at least "),
    Comparator.APPROX: Text("rund ", "about "),
    Comparator.EQ: Text("", ""),
}
_NOTED = (
    Text("Notiert: {items}.", "Noted: {items}."),
    Text("Verstanden: {items}.", "Understood: {items}."),
)
_CHANGED = Text("Geändert: {items}.", "Changed: {items}.")
_WISH = (Text("Verstanden, es geht dir um „{wish}“.", "I see: “{wish}”.", "Verstanden, es geht Ihnen um „{wish}“."),)
_BLANK = (
    Text(
        "Dann finden wir eins, das zu dir passt.",
        "Then let us find one that suits you.",
        "Dann finden wir eins, das zu Ihnen passt.",
    ),
)
_ONE: dict[SlotName, tuple[Text, ...]] = {
    SlotName.METRIC: (
        Text("Gut, daran wird es gemessen: {value}.", "Good, this is how it is measured: {value}."),
        Text("Notiert, die Messgröße: {value}.", "Noted, the measure: {value}."),
    ),
    SlotName.BASELINE: (Text("Der Ausgangswert ist also {value}.", "So the starting value is {value}."),),
    SlotName.TARGET: (Text("Der Zielwert ist {value}.", "The target is {value}."),),
    SlotName.DEADLINE: (Text("Die Frist ist der {value}.", "The deadline is {value}."),),
    SlotName.MEANS: (
        Text(
            "Gut, damit ist klar, was du tust.",
            "Good, that says what you will do.",
            "Gut, damit ist klar, was Sie tun.",
        ),
    ),
    SlotName.PURPOSE: (Text("Danke, das ist notiert.", "Thank you, that is noted."),),
}
_FACTOR = (Text("Notiert, das Ziel: {value}.", "Noted, the target: {value}."),)
_SHOWN = tuple(name for name in SlotName if name not in {SlotName.DIRECTION, SlotName.OWNER, SlotName.OUTCOME})


def acknowledged(
    changed: Sequence[SlotName], draft: GoalDraft, kpis: KpiCatalogue, voice: Voice, *, corrected: bool
) -> str:
    """One short sentence on what was understood."""
    names = [name for name in _SHOWN if name in changed]
    if counts_things(draft) and SlotName.TARGET in names:
        names = [name for name in names if name is not SlotName.METRIC]
    if is_result_of_one_answer(names, draft):
        names = [SlotName.METRIC]
    if corrected and names:
        return _CHANGED.render(voice.language, voice.address, items=_items(names, draft, voice))
    if len(names) == 1:
        name = names[0]
        factor = draft.target is not None and draft.target.value.kind is QuantityKind.FACTOR
        variants = _FACTOR if name is SlotName.TARGET and factor else _ONE.get(name, (Text("Notiert.", "Noted."),))
        return variants[voice.turn % len(variants)].render(
            voice.language, voice.address, value=slot_value(name, draft, voice)
        )
    if names:
        return _NOTED[voice.turn % len(_NOTED)].render(voice.language, voice.address, items=_items(names, draft, voice))
    if SlotName.OUTCOME in changed and draft.outcome:
        wish = draft.outcome.value
        if is_blank(wish):
            return _BLANK[voice.turn % len(_BLANK)].render(voice.language, voice.address)
        shown = wish if len(wish) <= 90 else f"{wish[:88].rstrip()}…"
        return _WISH[0].render(voice.language, voice.address, wish=shown)
    return ""


def is_result_of_one_answer(names: Sequence[SlotName], draft: GoalDraft) -> bool:
    """Whether measure and target came from the same words (a result to be shown)."""
    return (
        set(names) == {SlotName.METRIC, SlotName.TARGET}
        and draft.target is not None
        and draft.target.value.unit == "result"
        and draft.metric is not None
        and draft.target.words == draft.metric.value.name
    )


def _items(names: Sequence[SlotName], draft: GoalDraft, voice: Voice) -> str:
    shown = []
    for name in names:
        if name in _WORDS:
            shown.append(_WORDS[name].render(voice.language, voice.address))
        else:
            shown.append(f"{LABELS[name].render(voice.language)} {slot_value(name, draft, voice)}")
    return ", ".join(shown)


def slot_line(name: SlotName, draft: GoalDraft, kpis: KpiCatalogue, voice: Voice) -> str:
    """The slot as a line of the state, with a mark where it is only a suggestion."""
    if name not in _SHOWN and name is not SlotName.OUTCOME:
        return ""
    slot = draft.slot(name)
    assert slot is not None
    mark = ""
    if slot.origin.kind is OriginKind.SUGGESTED:
        mark = Text(" (Vorschlag)", " (suggestion)").render(voice.language)
    return f"{LABELS[name].render(voice.language)}: {slot_value(name, draft, voice)}{mark}"


def slot_value(name: SlotName, draft: GoalDraft, voice: Voice) -> str:
    """The value of a slot in words."""
    language = voice.language
    match name:
        case SlotName.METRIC:
            return draft.metric.value.name if draft.metric else ""
        case SlotName.BASELINE:
            return _level(draft.baseline, language) if draft.baseline else ""
        case SlotName.TARGET:
            return _target(draft.target, draft, language) if draft.target else ""
        case SlotName.DEADLINE:
            return format_date(draft.deadline.value.date, language) if draft.deadline else ""
        case SlotName.MILESTONES:
            return "; ".join(stage.text for stage in draft.milestones.value) if draft.milestones else ""
        case _:
            slot = draft.slot(name)
            return str(slot.value) if slot else ""


def _level(slot: Slot[Level], language: Language) -> str:
    words = slot.words or ""
    if slot.value.unit == "none" or (words and not any(c.isdigit() for c in words)):
        return words
    text = measured(slot.value.value, slot.value.unit, words=words, language=language)
    per = per_phrase(slot.value.per, language)
    return text if not per or per in text else f"{text} {per}"


def _target(slot: Slot[Target], draft: GoalDraft, language: Language) -> str:
    target, words = slot.value, slot.words or ""
    if target.unit == "result":
        return words
    if target.kind is QuantityKind.FACTOR:
        german = "halbieren" if target.value < 1 else "verdoppeln"
        english = "halve" if target.value < 1 else "double"
        return english if language is Language.EN else german
    text = (
        words
        if words and not any(c.isdigit() for c in words)
        else measured(target.value, target.unit, words=words, language=language)
    )
    per = per_phrase(target.per, language)
    text = text if not per or per in text else f"{text} {per}"
    text = text.removeprefix("by ").removesuffix(" weniger").removesuffix(" mehr")
    if target.kind is QuantityKind.CHANGE:
        way = draft.direction.value if draft.direction else None
        sign = {Direction.UP: Text("{t} mehr", "{t} more"), Direction.DOWN: Text("{t} weniger", "{t} less")}
        return sign[way].render(language, t=text) if way else text
    return f"{_COMPARATORS[target.comparator].render(language)}{text}"
