"""A slot set by hand."""

from __future__ import annotations

from datetime import date

from zielbot.drafting.answer import TextReader
from zielbot.drafting.drafter import DraftRequest
from zielbot.drafting.question import Question
from zielbot.drafting.understanding import OfflineDrafter
from zielbot.errors import InvalidValue
from zielbot.goals.draft import GoalDraft, Milestone, Owner, Slot, SlotName
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language, Text
from zielbot.goals.origin import Origin, OriginKind
from zielbot.goals.quantity import Direction

_NUMBER = Text(
    "eine Zahl, auch mit Einheit, zum Beispiel 32 Punkte", "a number, with its unit or without, as in 32 points"
)
_EXPECTED = {
    SlotName.METRIC: Text("was gemessen wird, zum Beispiel Krankenstand", "what is measured, for example sick leave"),
    SlotName.BASELINE: _NUMBER,
    SlotName.TARGET: _NUMBER,
    SlotName.DEADLINE: Text(
        "ein Tag oder Zeitraum, zum Beispiel 30.09.2027 oder Ende Q3 2027",
        "a day or period, for example 2027-09-30 or end of Q3 2027",
    ),
}
_UNDERSTOOD = frozenset(_EXPECTED)


def edited(
    draft: GoalDraft,
    slot: SlotName,
    text: str,
    *,
    reader: TextReader,
    kpis: KpiCatalogue,
    language: Language,
    today: date,
) -> GoalDraft:
    """The draft with that slot as the person wrote it, empty for an empty text; raises InvalidValue."""
    words = text.strip()
    if not words:
        return draft.replaced(slot, None)
    if slot in _UNDERSTOOD:
        return _understood(draft, slot, words, reader=reader, kpis=kpis, language=language, today=today)
    origin = Origin(kind=OriginKind.ANSWERED, quote=words)
    match slot:
        case SlotName.DIRECTION:
            return draft.replaced(slot, Slot[Direction](value=_direction(words), origin=origin, words=words))
        case SlotName.OWNER:
            voice = words.lower() if words.lower() in {"ich", "wir", "team"} else "team"
            name = None if voice == words.lower() else words
            return draft.replaced(slot, Slot[Owner](value=Owner(voice=voice, name=name), origin=origin, words=words))
        case SlotName.MILESTONES:
            stages = tuple(Milestone(text=line.strip("–- ")) for line in words.splitlines() if line.strip("–- "))
            return draft.replaced(slot, Slot[tuple[Milestone, ...]](value=stages, origin=origin, words=words))
        case SlotName.WEIGHT:
            return _understood_weight(draft, words, language, origin)
        case _:
            return draft.replaced(slot, Slot[str](value=words, origin=origin, words=words))


def _understood(
    draft: GoalDraft,
    slot: SlotName,
    words: str,
    *,
    reader: TextReader,
    kpis: KpiCatalogue,
    language: Language,
    today: date,
) -> GoalDraft:
    """What an answer to the question for that slot would lead to, the other slots as they were."""
    request = DraftRequest(
        text=words,
        reading=reader.read(words, today=today, language=language),
        draft=draft.replaced(slot, None),
        message=0,
        language=language,
        asked=Question(slot=slot),
        attempts=2,
    )
    after = OfflineDrafter(reader, kpis).draft(request).draft
    value = after.slot(slot)
    if value is None:
        raise InvalidValue(field=slot.value, value=words, expected=_EXPECTED[slot])
    origin = value.origin.model_copy(update={"message": None, "span": None})
    changed = draft.model_copy(update={slot.value: value.model_copy(update={"origin": origin})})
    return changed.model_copy(update={"direction": after.direction or draft.direction})


def _direction(words: str) -> Direction:
    for way in Direction:
        if words.lower() == way.value:
            return way
    raise InvalidValue(field=SlotName.DIRECTION.value, value=words, expected=Text("up oder down", "up or down"))


def _understood_weight(draft: GoalDraft, words: str, language: Language, origin: Origin) -> GoalDraft:
    from decimal import Decimal

    from zielbot.drafting.figures import read_figures

    figures = read_figures(words, language)
    if not figures or not 0 <= figures[0].value <= 100:
        expected = Text("eine Zahl von 0 bis 100", "a number from 0 to 100")
        raise InvalidValue(field=SlotName.WEIGHT.value, value=words, expected=expected)
    return draft.replaced(SlotName.WEIGHT, Slot[Decimal](value=figures[0].value, origin=origin, words=words))
