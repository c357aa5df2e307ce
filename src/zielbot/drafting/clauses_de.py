"""Means and purpose as German clauses, in the person's own words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from zielbot.drafting.german import after_durch, first_person, without_zu

_PREPOSITIONS = re.compile(
    r"(?:durch|mit|über|per|mittels|mithilfe|mit hilfe|anhand|via|auf basis|auf grundlage|dank|unter|ohne|in|im|beim|bei|an|am|aus|nach|vor|mithilfe von)\b",
    re.IGNORECASE,
)
_INDEM = re.compile(r"(?:indem|wobei|sodass)\b", re.IGNORECASE)
_MAIN = re.compile(
    r"(?P<subject>ich|wir|man|das team|mein team|unser team)\s+(?P<verb>[a-zäöüß]+(?:e|en|t|st|nn|ss|ll|iß|ag))\b\s*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_INFINITIVE = re.compile(r"(?P<rest>.*?\s)?(?P<zu>zu )?(?P<verb>[a-zäöüß]+(?:en|ern|eln|tun))", re.DOTALL)
_NOT_INFINITIVE = re.compile(
    r".*\b(?:gegen|neben|zwischen|wegen|kosten|kunden|seiten|jeden|allen|diesen|einen|meinen|unseren|guten|neuen|eigenen|oben|unten|morgen|offen|selten|zusammen|besten)$"
)
_SUBORDINATE = re.compile(r"(?:damit|um|sodass|so dass|auf dass)\b", re.IGNORECASE)
_BECAUSE = re.compile(r"(?:weil|da(?=\s\w+\s.*\w))\b", re.IGNORECASE)
_STANDALONE = re.compile(r"(?:dann|so|dadurch|das|dies|denn)\b", re.IGNORECASE)
_MATTERS = re.compile(r"\b(?:wichtig|am herzen|liegt mir|liegt uns)\b", re.IGNORECASE)
_FINITE = re.compile(
    r"\b(?:ist|sind|wird|werden|hat|haben|habe|bin|will|wollen|möchte|möchten|kann|können|muss|müssen|soll|sollen|darf|dürfen|"
    r"macht|machen|gibt|geht|gehen|kommt|kommen|bringt|spart|sparen|hilft|helfen|nervt|nerven|bleibt|bleiben|braucht|brauchen|"
    r"freut|freuen|verlier\w+|stört|ärgert|kostet|kosten|steht|läuft|fehlt|fehlen|empfehlen|war|wäre|hätte|würde|weiß|sehe|fühle)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of the goal text: inside the sentence (`inline`, with its own comma) or a sentence after it (`after`)."""

    inline: str = ""
    after: str = ""


def means_clause(words: str, *, voice: str) -> Clause:
    """How it is reached, as the person put it; a sentence of its own where it would not fit into the goal's."""
    text = tidy(words)
    if not text:
        return Clause()
    if re.search(r"[.!?]\s+\S", text):
        return Clause(after=f"{_opening(voice)} {sentence(text)}")
    if _INDEM.match(text):
        return Clause(inline=f", {_lower(text)}")
    if re.match(r"(?:dadurch|damit), dass\b", text, re.IGNORECASE):
        return Clause(inline=f", und zwar {_lower(text)}")
    main = _MAIN.fullmatch(text)
    if main:
        return Clause(after=_inverted(main))
    if _PREPOSITIONS.match(text):
        return Clause(inline=f" {_lower(text)}")
    infinitive = _as_infinitive(text, voice)
    if infinitive:
        return Clause(inline=infinitive)
    if _looks_like_phrase(text):
        return Clause(inline=f" durch {after_durch(text)}")
    return Clause(after=f"{_opening(voice)} {sentence(text)}")


def purpose_clause(words: str, *, voice: str) -> Clause:
    """Why it matters, as a sentence of its own in the person's words."""
    text = tidy(words)
    if not text:
        return Clause()
    us = voice != "ich"
    if _SUBORDINATE.match(text):
        return Clause(after=f"Das {'wollen wir' if us else 'will ich'} erreichen, {_end(_lower(text))}")
    if _BECAUSE.match(text):
        return Clause(after=f"Das ist {'uns' if us else 'mir'} wichtig, {_end(_lower(text))}")
    if _STANDALONE.match(text) or (_MATTERS.search(text) and _FINITE.search(text)):
        return Clause(after=sentence(text))
    why = "Warum uns das wichtig ist" if us else "Warum mir das wichtig ist"
    return Clause(after=f"{why}: {sentence(text) if _FINITE.search(text) else _end(text)}")


def tidy(words: str) -> str:
    """The words without outer blanks, quotes and the final full stop."""
    return re.sub(r"\s+", " ", words).strip(" \t\n\"„“”'").rstrip(" .;,")


def sentence(text: str) -> str:
    """The text as a sentence: a capital first, a full stop last."""
    return _end(text[:1].upper() + text[1:])


def _end(text: str) -> str:
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def _lower(text: str) -> str:
    """The first letter small: the word stands inside a sentence now and is no noun."""
    return text[:1].lower() + text[1:]


def _opening(voice: str) -> str:
    return "Mein Weg dahin:" if voice == "ich" else "Unser Weg dahin:"


def _inverted(main: re.Match[str]) -> str:
    """ "Ich rufe jede Woche an" as "Dazu rufe ich jede Woche an."."""
    subject, verb, rest = main.group("subject"), main.group("verb"), main.group("rest")
    low = subject.lower()
    return _end(f"Dazu {verb.lower()} {low.replace('team', 'Team')} {rest}".strip())


def _as_infinitive(text: str, voice: str) -> str | None:
    """ "jede Woche drei Kunden anrufen" as ", indem ich jede Woche drei Kunden anrufe"."""
    if voice == "team" or "," in text or _NOT_INFINITIVE.match(text):
        return None
    match = _INFINITIVE.fullmatch(text)
    if not match or not match.group("rest"):
        return None
    rest, verb = match.group("rest").strip(), without_zu(match.group("verb"))
    rest = rest[:1].lower() + rest[1:] if rest.split(" ")[0].lower() in _SMALL else rest
    return f", indem ich {rest} {first_person(verb)}" if voice == "ich" else f", indem wir {rest} {verb}"


_SMALL = {
    "jede", "jeden", "jedes", "mehr", "die", "den", "das", "ein", "eine", "einen", "unsere", "meine", "alle", "mit", "regelmäßig",
    "täglich", "wöchentlich", "monatlich", "einmal", "zweimal", "früher", "öfter", "neue", "kleine", "feste", "klare", "immer",
}  # fmt: skip


def _looks_like_phrase(text: str) -> bool:
    """Whether the text is a noun phrase: no finite verb, and a noun in it."""
    return not _FINITE.search(text) and bool(re.search(r"\b[A-ZÄÖÜ]", text)) and len(text.split()) <= 20
