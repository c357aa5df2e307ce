"""What the coach listens for, by language: commands, answers without content, corrections, units."""

from __future__ import annotations

from zielbot.drafting.packs import de, en
from zielbot.drafting.packs.pack import DialoguePack
from zielbot.goals.language import Language

_PACKS = {Language.DE: de.PACK, Language.EN: en.PACK}


def pack_for(language: Language) -> DialoguePack:
    """The pack of that language."""
    return _PACKS[language]
