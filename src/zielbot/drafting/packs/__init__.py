"""What the coach listens for, by language: commands, answers without content, corrections, units."""

from __future__ import annotations

from zielbot.drafting.packs import cues_de, cues_en, de, en
from zielbot.drafting.packs.cues import Cues
from zielbot.drafting.packs.pack import DialoguePack
from zielbot.goals.language import Language

_PACKS = {Language.DE: de.PACK, Language.EN: en.PACK}
_CUES = {Language.DE: cues_de.CUES, Language.EN: cues_en.CUES}


def pack_for(language: Language) -> DialoguePack:
    """The pack of that language."""
    return _PACKS[language]


def cues_for(language: Language) -> Cues:
    """What tells the numbers of talked text apart in that language."""
    return _CUES[language]
