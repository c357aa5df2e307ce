"""Why a past agreement was found, in words."""

from __future__ import annotations

from collections.abc import Sequence

from zielbot.goals.language import Language, Text

_SAME = Text("gleiche Kennzahl: {names}", "same measure: {names}")
_KIN = Text("verwandte Kennzahl: {names}", "kindred measure: {names}")
_WORDS = Text("gemeinsame Wörter: {names}", "words in common: {names}")
_SPELLING = Text("ähnliche Schreibweise", "similar spelling")
_MEANING = Text("ähnliche Bedeutung", "similar meaning")


def reason(
    language: Language,
    *,
    same: Sequence[str] = (),
    kin: Sequence[str] = (),
    words: Sequence[str] = (),
    spelling: bool = False,
    meaning: bool = False,
    compared: bool = True,
) -> str:
    """The reasons joined: KPIs in common, kindred KPIs, words in common, meaning, otherwise spelling.

    Where none is plain the weak one is given: meaning, or spelling where meanings were not `compared`.
    """
    parts = [
        text.render(language, names=", ".join(names))
        for text, names in ((_SAME, same), (_KIN, () if same else kin), (_WORDS, words))
        if names
    ]
    if meaning:
        parts.append(_MEANING.render(language))
    if not parts:
        parts.append((_SPELLING if spelling or not compared else _MEANING).render(language))
    return "; ".join(parts)
