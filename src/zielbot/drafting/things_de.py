"""Several things that are counted, as the object of a sentence: "die Zahl der angenommenen Aufsätze"."""

from __future__ import annotations

import re

from zielbot.drafting.german import ARTICLES_TO_ACCUSATIVE, guess_gender

RELATIVE = re.compile(
    r", (?:(?:in|an|bei|mit|für|auf|von|zu|nach|vor|über|aus|unter|durch) )?"
    r"(?:die|der|das|den|dem|denen|deren|dessen|was|wo|wie|welche\w*) "
)
_BENT_ADJECTIVE = re.compile(r"(?!ihre|seine|deine|eure|eine|keine)[a-zäöüß-]{3,}e")
_PLURAL_ENDING = re.compile(r"(?:en|er|eln|rn|ien|s)$")
_FEMININE_E = re.compile(
    r"(?:rede|stufe|probe|reise|nahme|lage|gabe|phase|messe|klasse|runde|seite|stelle|karte|liste|lyse|tabelle|frage"
    r"|sprache|miete|ernte|fläche|wärme|kälte|laune|freude|ruhe|grenze|stimme|größe|stärke|tiefe|höhe|breite|idee|strecke|brücke|küche|hilfe|pflege|spende|etappe|akte|schule|gruppe|linie|kampagne|rate|quote|note)$"
)
_SAME_IN_PLURAL = re.compile(r"(?:treffen|verfahren|vorhaben|schreiben|rennen|essen|zeichen)$")
_UMLAUT = re.compile(r"(?:ä|ö|ü|äu)[^aeiouäöü]{1,3}e$")


def are_things(phrase: str, *, counted: bool = False) -> bool:
    """Whether a phrase without an article names several things that are counted ("angenommene Aufsätze").

    With `counted`, where a plain number belongs to it, a word in -e is taken for a plural too ("Fehlgriffe").
    """
    words = re.split(r"[,(]", phrase, maxsplit=1)[0].split()
    noun = next((word for word in words if word[:1].isupper()), "")
    if not noun or noun.isupper() or words[0].lower() in ARTICLES_TO_ACCUSATIVE:
        return False
    before = words[: words.index(noun)]
    if before and not _BENT_ADJECTIVE.fullmatch(before[-1]):
        return False
    return _several(noun, after_adjective=bool(before), counted=counted)


def _several(noun: str, *, after_adjective: bool, counted: bool) -> bool:
    lowered = noun.lower()
    known = guess_gender(noun)
    if known == "pl" or lowered == "fehler" or (counted and _SAME_IN_PLURAL.search(lowered)):
        return True
    if lowered.endswith("e") and (guess_gender(lowered[:-1]) in {"m", "n"} or _UMLAUT.search(lowered)):
        return True
    if after_adjective and re.search(
        r"(?:nutzende|teilnehmende|mitarbeitende|studierende|ehrenamtliche|freiwillige|beschäftigte|angestellte|delegierte|jugendliche)$",
        lowered,
    ):
        return True
    if known is None and (after_adjective or counted) and lowered.endswith("e"):
        return not _FEMININE_E.search(lowered)
    return known is None and bool(_PLURAL_ENDING.search(lowered) or lowered == "lieder")


def number_of(phrase: str, *, counted: bool = False) -> str | None:
    """Several things as the object of a count ("die Zahl der angenommenen Aufsätze"); None for anything else."""
    if not are_things(phrase, counted=counted):
        return None
    words = phrase.split(" ")
    place = next(position for position, word in enumerate(words) if word[:1].isupper())
    bent = [f"{word}n" if _BENT_ADJECTIVE.fullmatch(word) else word for word in words[:place]]
    noun = (
        f"{words[place]}n"
        if place and re.search(r"(?:liche|willige|tigte|stellte|gierte|ende)$", words[place])
        else words[place]
    )
    rest = " ".join(words[place + 1 :])
    whole = " ".join(part for part in ("die Zahl der", *bent, noun, rest) if part)
    return f"{whole}," if RELATIVE.search(whole) else whole
