"""Why a past agreement was found, in words."""

from __future__ import annotations

from collections.abc import Sequence

from zielbot.goals.language import Language, Text

_SAME = Text("gleiche Kennzahl: {names}", "same measure: {names}")
_LIKELY = Text("wohl gleiche Kennzahl: {names}", "probably the same measure: {names}")
_KIN = Text("verwandte Kennzahl: {names}", "kindred measure: {names}")
_ALIKE = Text("sinnverwandte Wörter: {names}", "words of like meaning: {names}")
_WORDS = Text("gemeinsame Wörter: {names}", "words in common: {names}")
_SPELLING = Text("ähnliche Schreibweise", "similar spelling")
_MEANING = Text("ähnliche Bedeutung", "similar meaning")
_FAR = Text("entfernt ähnliche Bedeutung", "distantly similar meaning")


def reason(
    language: Language,
    *,
    same: Sequence[str] = (),
    likely: Sequence[str] = (),
    kin: Sequence[str] = (),
    words: Sequence[str] = (),
    alike: Sequence[str] = (),
    spelling: bool = False,
    meaning: bool = False,
    compared: bool = True,
) -> str:
    """The reasons joined: the KPI in common, words in common and alike, meaning, otherwise spelling.

    Of the KPIs the plainest reason is given: the same, probably the same, or kindred. Where nothing is plain the weak
    reason is given: distant meaning, or spelling where meanings were not `compared`.
    """
    kpis = next(((text, names) for text, names in ((_SAME, same), (_LIKELY, likely), (_KIN, kin)) if names), (_KIN, ()))
    parts = [
        text.render(language, names=", ".join(names))
        for text, names in (kpis, (_WORDS, words), (_ALIKE, alike))
        if names
    ]
    if meaning:
        parts.append(_MEANING.render(language))
    if not parts:
        parts.append((_SPELLING if spelling or not compared else _FAR).render(language))
    return "; ".join(parts)
