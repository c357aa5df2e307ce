"""What a message does: a command, an answer without content, a question, or something about the goal."""

from __future__ import annotations

import re

from zielbot.drafting.packs import pack_for
from zielbot.drafting.packs.pack import Act, DialoguePack
from zielbot.goals.draft import SlotName
from zielbot.goals.language import Language

_QUOTES = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'"})
_LONGEST = 400
_IN_WORDS = frozenset({SlotName.MEANS, SlotName.PURPOSE, SlotName.METRIC})
_IN_NUMBERS = frozenset({SlotName.BASELINE, SlotName.TARGET, SlotName.DEADLINE})
_SHORTEST_DOUBT = 2
_ASKS = re.compile(
    r"(?:und |aber |and |but )?(?:wie|was|wer|wann|wo\w*|welche\w*|warum|wieso|ist|sind|soll\w*|kann|können|darf|muss"
    r"|müssen|meinst|hast|gibt|gilt|zählt|reicht|geht|how|what|who|when|where|which|why|is|are|should|can|could|may|must|do|does"
    r"|would|will)\b"
)
_LETTER_OR_DIGIT = re.compile(r"[^\W_]")
_OWN_GOAL = re.compile(
    r"(?:wie|womit)\s(?:bekomm\w*|krieg\w*|schaff\w*|senk\w*|steiger\w*|erhöh\w*|reduzier\w*|bring\w*|erreich\w*|komm\w*|kann|können"
    r"|könnte\w*)\s(?:ich|wir)\b.*\d.*|how\s(?:can|do|could|would|should)\s(?:i|we)\b.*\d.*"
)
_SIGNS_THAT_SPEAK = re.compile(r"[👍?]")


def recognise_act(text: str, language: Language) -> Act:
    """What the message does; CONTENT where it says something about the goal.

    The other language is tried too, so that "undo" and "zurück" work whichever is spoken.
    """
    if len(text) > _LONGEST:
        return Act.CONTENT
    lowered = _lowered(text)
    if not _LETTER_OR_DIGIT.search(lowered) and not _SIGNS_THAT_SPEAK.search(lowered):
        return Act.NOTHING
    for pack in _packs(language):
        for act, pattern in pack.acts:
            if pattern.fullmatch(lowered):
                return act
    if is_question(text, language) and not _OWN_GOAL.match(lowered):
        return Act.QUESTION
    return Act.CONTENT


def is_question(text: str, language: Language) -> bool:
    """Whether the message asks something instead of telling."""
    lowered = _lowered(text)
    if lowered.endswith("?"):
        return len(lowered.split()) > 2
    starts = pack_for(language).question.match(lowered)
    return bool(starts) and _asks_without_mark(lowered)


_FIRST_WORD = re.compile(r"^(?:kann ich nur|das ist|ist) ")


def answers_in_doubt(text: str, slot: SlotName) -> bool:
    """Whether what sounds like a question answers the one for the slot ("vielleicht 40?", "wie wir reden")."""
    lowered = _lowered(text)
    if "?" not in lowered:
        return slot in _IN_WORDS
    asks = any(_ASKS.match(part) for part in (lowered.rsplit(", ", 1)[-1], _FIRST_WORD.sub("", lowered)))
    told = re.search(r"\d", lowered) is not None if slot in _IN_NUMBERS else len(lowered.split()) > _SHORTEST_DOUBT
    return slot in _IN_NUMBERS | _IN_WORDS and lowered.endswith("?") and told and not asks


def _asks_without_mark(lowered: str) -> bool:
    first = lowered.split(" ", 1)[0]
    return first in {"wie", "was", "wer", "wann", "woran", "welche", "welcher", "warum", "wieso", "how", "what", "why"}


def without_unknown_lead(text: str, language: Language) -> str:
    """The message without a leading "keine Ahnung, vielleicht"; the message itself where nothing would be left."""
    match = pack_for(language).unknown_lead.match(_lowered(text))
    rest = text[match.end() :].strip() if match and len(_lowered(text)) == len(text) else text
    return rest if len(rest) > 1 else text


def corrects(text: str, language: Language) -> bool:
    """Whether the message takes something back ("nein, 6 statt 8", "doch lieber Q4")."""
    return bool(pack_for(language).correction.search(_lowered(text)))


def _packs(language: Language) -> tuple[DialoguePack, DialoguePack]:
    other = Language.DE if language is Language.EN else Language.EN
    return pack_for(language), pack_for(other)


def _lowered(text: str) -> str:
    return re.sub(r"\s", " ", text.strip().lower().translate(_QUOTES))
