"""Means and purpose as German clauses, in the person's own words."""

from __future__ import annotations

import re
from dataclasses import dataclass

from zielbot.drafting.german import after_durch, first_person, is_known_plural, with_indefinite, without_zu

_ALWAYS_PHRASE = re.compile(
    r"(?:durch|per|mittels|mithilfe|mit hilfe|anhand|via|auf basis|auf grundlage|dank|über)\b", re.IGNORECASE
)
_PREPOSITIONS = re.compile(r"(?:mit|unter|ohne|aus|zusammen mit)\b", re.IGNORECASE)
_INDEM = re.compile(r"(?:indem|wobei|sodass)\b", re.IGNORECASE)
_MAIN = re.compile(
    r"(?P<subject>ich|wir|man|das team|mein team|unser team)\s+(?P<verb>[a-zäöüß]+(?:e|en|t|st|nn|ss|ll|iß"
    r"|ag))\b\s*(?P<rest>.*)",
    re.IGNORECASE | re.DOTALL,
)
_INFINITIVE = re.compile(r"(?P<rest>.*?\s)?(?P<zu>zu )?(?P<verb>[a-zäöüß]+(?:en|ern|eln|tun))", re.DOTALL)
_NEVER_VERB = re.compile(
    r".*\b(?:gegen|neben|zwischen|wegen|jeden|allen|diesen|einen|meinen|unseren|guten|neuen|eigenen|oben|unten"
    r"|morgen|offen"
    r"|selten|zusammen|besten|ihnen|denen|\w*(?:tagen|monaten|wochen|stunden|minuten|jahren|zeiten|kunden"
    r"|terminen|gesprächen"
    r"|schulungen|listen|checklisten|plänen|zahlen|karten|kosten|seiten|gruppen|teams|daten|runden|kursen"
    r"|regeln|wegen|punkten))$"
)
_VERBS = re.compile(
    r".*(?:machen|halten|führen|rufen|bitten|lernen|laufen|schreiben|lesen|sprechen|fragen|prüfen|bauen|suchen"
    r"|nutzen|üben|gehen"
    r"|kommen|stellen|setzen|legen|geben|nehmen|schauen|gucken|reden|treffen|planen|sammeln|kaufen|schulen"
    r"|bieten|zeigen|testen"
    r"|messen|wiegen|buchen|ieren|holen|bringen|fahren|essen|trinken|schlafen|trainieren|verbessern|erinnern"
    r"|klären|lassen|melden"
    r"|tauschen|räumen|putzen|pflegen|melken|kochen|backen|senden|schicken|anpassen|passen|ändern|kürzen"
    r"|streichen|begleiten"
    r"|einladen|laden|beraten|feiern|einarbeiten|arbeiten|schließen|öffnen|wechseln|üben|achten|helfen"
    r"|erstellen|versenden)$"
)
_GOOD_START = re.compile(
    r"(?:ich |wir )?(?:jede[nrs]?|alle[ns]?|den|die|das|dem|der|ein|eine|einen|einem|einer|mein\w*|unser\w*|mit"
    r"|nach|vor|bei|beim|in|im|am|an|auf|für|zu"
    r"|ab|regelmäßig|täglich|wöchentlich|monatlich|einmal|zweimal|dreimal|mehr|weniger|öfter|früher|immer"
    r"|freitags|montags|dienstags|mittwochs|donnerstags"
    r"|samstags|sonntags|abends|morgens|schon|zwei|drei|vier|fünf|\d+|neue|kleine|feste|klare|kunden|gäste"
    r"|patienten|leute|mails|gezielt|konsequent|gemeinsam"
    r"|[A-ZÄÖÜ]\w*(?:en|ungen|er|e|s))\b"
)
_ADVERB = re.compile(
    r"(?:\w+s(?<=tags)|jede[nrsm]?|nach|vor|bei|beim|in|im|am|an|auf|zu|ab|immer|nur|erst|regelmäßig|täglich"
    r"|wöchentlich|monatlich"
    r"|quartalsweise|einmal|zweimal|dreimal|morgens|abends|mittags|nachts|schon|früher|später|öfter)\b(?!e)",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(r"(?:damit|um|sodass|so dass|auf dass)\b", re.IGNORECASE)
_VERB_SECOND = (
    r"(?!\s(?!(?:heute|meist|oft|erst|nicht|selbst|jetzt|sonst|fast|alle|viele|manche|andere|beide|diese|jene|gerade)\b)"
    r"[a-zäöüß]+(?:en|t|e|st)\s(?:ich|wir|uns|mir|sie|er|es|man|die|der|das|mich|ein\w*|unser\w*|mein\w*|kein\w*)\b)"
)
_BECAUSE = re.compile(rf"(?:weil|da{_VERB_SECOND}(?=\s\w+\s.*\w))\b", re.IGNORECASE)
_STANDALONE = re.compile(r"(?:dann|so|dadurch)\b", re.IGNORECASE)
_MATTERS = re.compile(r"\b(?:wichtig|am herzen|liegt mir|liegt uns|(?:mir|uns) liegt)\b", re.IGNORECASE)
_FINITE = re.compile(
    r"\b(?:ist|sind|wird|wirds|werden|hat|haben|habe|bin|will|wollen|möchte|möchten|kann|können|muss|müssen"
    r"|soll|sollen|darf"
    r"|dürfen|macht|machen|gibt|geht|gehen|kommt|kommen|bringt|bringen|hilft|nervt|bleibt|braucht|freut|stört"
    r"|ärgert|steht|läuft"
    r"|war|wäre|hätte|würde|weiß|sehe|fühle|tut|spart|springt|rede|frisst|auffressen|liebe|hasse|mag)\b",
    re.IGNORECASE,
)
_VERB_LIKE = re.compile(r"[a-zäöüß]{2,}(?:t|en|eln|ern)$")
_BEFORE_NOUN = {
    "mit", "für", "zu", "den", "dem", "der", "des", "im", "in", "am", "an", "auf", "von", "vom", "bei", "beim",
    "aus", "meinen", "unseren",
    "ihren", "einen", "einem", "keinen", "allen", "jeden", "diesen", "um", "und", "weniger", "mehr", "nicht",
    "gut", "sehr",
}  # fmt: skip
_NO_VERB = {
    "nicht", "gut", "mit", "weit", "seit", "erst", "sonst", "fast", "selbst", "jetzt", "zuletzt", "meist",
    "oft", "acht", "gegen",
    "neben", "zwischen", "wegen", "oben", "unten", "morgen", "zufrieden", "offen", "eben", "außen", "innen",
    "insgesamt", "statt", "direkt",
}  # fmt: skip


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
    if re.search(r"[.!?:]\s+\S", text):
        return Clause(after=f"{_opening(voice)} {sentence(text)}")
    if _INDEM.match(text):
        return Clause(inline=f", {lowered(text)}")
    if re.match(r"(?:dadurch|damit), dass\b", text, re.IGNORECASE):
        return Clause(inline=f", und zwar {lowered(text)}")
    main = _MAIN.fullmatch(text)
    if main:
        return Clause(after=_inverted(main))
    if _ALWAYS_PHRASE.match(text):
        return Clause(inline=f" {lowered(text)}")
    infinitive = _as_infinitive(text, voice)
    if infinitive is not None:
        return infinitive
    if _PREPOSITIONS.match(text) and not has_finite_verb(text):
        return Clause(inline=f" {lowered(text)}")
    phrase = after_durch(with_indefinite(text)) if _is_phrase(text) else None
    if phrase is not None:
        return Clause(inline=f" durch {phrase}")
    return Clause(after=f"{_opening(voice)} {sentence(text)}")


def purpose_clause(words: str, *, voice: str) -> Clause:
    """Why it matters, as a sentence of its own in the person's words."""
    text = tidy(words)
    if not text:
        return Clause()
    us = voice != "ich"
    if _SUBORDINATE.match(text):
        return Clause(after=f"Das {'wollen wir' if us else 'will ich'} erreichen, {end(lowered(text))}")
    if _BECAUSE.match(text):
        return Clause(after=f"Das ist {'uns' if us else 'mir'} wichtig, {end(lowered(text))}")
    finite = has_finite_verb(text)
    if finite and (_STANDALONE.match(text) or _MATTERS.search(text)):
        return Clause(after=sentence(text))
    why = "Warum uns das wichtig ist" if us else "Warum mir das wichtig ist"
    return Clause(after=f"{why}: {sentence(text)}")


def tidy(words: str) -> str:
    """The words without outer blanks, quotes and the final full stop."""
    text = re.sub(r"\s+", " ", words).strip()
    inner = text.strip(" \"„“”'")
    return (text if re.search('["„“”]', inner) else inner).rstrip(" .;,")


def sentence(text: str) -> str:
    """The text as a sentence: a capital first, a full stop last."""
    return end(text[:1].upper() + text[1:])


def end(text: str) -> str:
    """The text with a full stop, where it has no final mark of its own."""
    return text if text.endswith((".", "!", "?", "…")) else f"{text}."


def lowered(text: str) -> str:
    """The text with a small first letter: the word stands inside a sentence now and is no noun."""
    return text[:1].lower() + text[1:]


def has_finite_verb(text: str) -> bool:
    """Whether the text is a clause and not a phrase, as far as word forms tell."""
    if _FINITE.search(text):
        return True
    words = re.findall(r"[^\W\d_]+|[,;]", text)
    for before, word, after in zip(words, words[1:], [*words[2:], ""], strict=False):
        if not _VERB_LIKE.fullmatch(word) or word in _NO_VERB or before.lower() in _BEFORE_NOUN:
            continue
        if word.endswith("t") or not after[:1].isupper():
            return True
    return False


def _opening(voice: str) -> str:
    return "Mein Weg dahin:" if voice == "ich" else "Unser Weg dahin:"


def _inverted(main: re.Match[str]) -> str:
    """A main clause with its subject behind the verb: "Dazu rufe ich jede Woche an."."""
    subject, verb, rest = main.group("subject").lower(), main.group("verb").lower(), main.group("rest")
    return end(f"Dazu {verb} {subject.replace('team', 'Team')} {rest}".strip())


def _as_infinitive(text: str, voice: str) -> Clause | None:
    """Deeds in the infinitive as a clause: ", indem ich jede Woche drei Kunden anrufe"."""
    parts = re.split(r"(,? und |, )", text)
    verbs = [_infinitive(part) for part in parts[::2]]
    if not verbs[-1]:
        return None
    if voice == "team" or not all(verbs) or not all(_GOOD_START.match(part) for part in parts[::2]):
        return Clause(after=f"{_opening(voice)} {sentence(text)}")
    subject = "ich" if voice == "ich" else "wir"
    done = [_conjugated(found, voice) for found in verbs if found]
    joined = done[0]
    for separator, part in zip(parts[1::2], done[1:], strict=False):
        joined += f"{separator}{part}"
    return Clause(inline=f", indem {subject} {lowered(joined) if _starts_small(joined) else joined}")


_SMALL_FIRST = re.compile(
    r"(?:jede[nrs]?|die|den|das|ein(?:e[mnrs]?)?|mein(?:e[mnrs]?)?|unser(?:e[mnrs]?)?|alle[nrms]?|mit|nach|vor|bei\w*|i[nm]|a[mn]|auf|für|regelmäßig|täglich"
    r"|wöchentlich|monatlich|mehr|weniger|öfter|früher|immer|zwei|drei|vier|fünf|neue|einmal|zweimal)",
    re.IGNORECASE,
)


def _starts_small(text: str) -> bool:
    """Whether the first word is no noun, so that it is written small inside a sentence."""
    first = text.split(" ", 1)[0]
    return first.lower() == first or bool(_SMALL_FIRST.fullmatch(first))


def ends_in_infinitive(text: str) -> bool:
    """Whether the text is a deed in the infinitive ("jede Woche drei Kunden anrufen")."""
    return _infinitive(text) is not None


def _infinitive(part: str) -> re.Match[str] | None:
    match = _INFINITIVE.fullmatch(part.strip())
    if re.search(r"\bstatt\b.*\b(?:nur|bloß|einfach|zu)\b", part):
        return None
    if re.search(r"\b(?:werden|worden|können|sein|haben|müssen|sollen|wollen|dürfen)$", part):
        return None
    if not match or not match.group("rest") or _NEVER_VERB.match(part):
        return None
    spoken_small = part == part.lower()
    return None if spoken_small and not _VERBS.match(match.group("verb")) else match


def _conjugated(match: re.Match[str], voice: str) -> str:
    verb = without_zu(match.group("verb"))
    return f"{match.group('rest').strip()} {first_person(verb) if voice == 'ich' else verb}"


_WHERETO = re.compile(r"\b(?:in die|ins|in den|auf den|auf die|aufs|statt|gleich)\b")


def _is_phrase(text: str) -> bool:
    """Whether the text is a noun phrase that can follow "durch"."""
    if has_finite_verb(text) or len(text.split()) > 20 or _ADVERB.match(text) or _WHERETO.search(text):
        return False
    return bool(re.search(r"\b[A-ZÄÖÜ]", text)) or is_known_plural(text)
