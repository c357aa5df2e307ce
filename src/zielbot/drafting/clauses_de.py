"""German clauses: what means and purpose have in common."""

from __future__ import annotations

import re
from dataclasses import dataclass

_FINITE = re.compile(
    r"\b(?:ist|sind|wird|wirds|werden|hat|haben|habe|bin|will|wollen|möchte|möchten|kann|können|muss|müssen"
    r"|soll|sollen|darf|sollte|sollten"
    r"|dürfen|macht|machen|gibt|geht|gehen|kommt|kommen|bringt|bringen|hilft|nervt|bleibt|braucht|freut|stört"
    r"|ärgert|steht|läuft"
    r"|wollte|wollten|konnte|musste|sollte|durfte|hatte|hatten|kam|ging|war|wäre|hätte|würde|weiß|sehe|fühle|tut|spart|springt|rede|frisst|auffressen|liebe|hasse|mag)\b",
    re.IGNORECASE,
)
_SUBJECT_VERB = re.compile(r"\b(?:ich\s(?!d|s)[a-zäöüß]+e|(?:er|sie|es|man)\s[a-zäöüß]+t|(?<!zu\s)wir\s[a-zäöüß]+en)\b")
_PLAINLY = re.compile(r"\b(?:ist|sind|wird|hat|kann|muss|soll|darf|will|war|gibt|geht|bringt)\b")
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
_FUNCTION = frozenset(
    """
    der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner mein meine meinen meinem
    meiner unser unsere unseren unserem unserer ihr ihre ihren ihrem ihrer sein seine seinen dieser diese dieses diesen
    jeder jede jedes jeden jedem alle allen alles aller beide viele vielen wenige manche andere ich du er sie es wir man
    mich mir uns sich wer was wo wie wenn weil dass ob niemand jemand keiner einer mit nach vor bei beim in im am an auf
    für zu zum zur ab aus von vom über unter ohne durch gegen um seit während zwischen wegen nur noch nicht nie immer
    wieder schon erst sonst dann dadurch damit so auch gerade heute morgen jetzt hier da dort oft selten mehr weniger
    ansonsten andernfalls
    öfter früher später besser schneller endlich regelmäßig täglich wöchentlich monatlich quartalsweise einmal zweimal
    dreimal gezielt konsequent gemeinsam freitags montags dienstags mittwochs donnerstags samstags sonntags abends
    morgens mittags nachts zuerst zwei drei vier fünf sechs sieben acht neun zehn zuhause unterwegs draußen drinnen
    möglichst gut gern lieber ganz sehr viel wenig kaum bald schließlich außerdem mindestens höchstens maximal rund etwa
    spätestens pro je statt anstatt bis und oder aber denn als sämtliche sämtlichen einige mehrere hundert tausend
    """.split()  # noqa: SIM905 - words read better than a list
)
_BEFORE_A_NOUN = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+e[rsnm]?\s[A-ZÄÖÜ]")


@dataclass(frozen=True, slots=True)
class Clause:
    """A part of the goal text: inside the sentence (`inline`, with its own comma) or a sentence after it (`after`)."""

    inline: str = ""
    after: str = ""


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


def inside(text: str) -> str:
    """The text as it stands within a sentence: a first word that is no noun with a small letter.

    A word with a capital is no noun where it is a little word ("Jeder") or bent before a noun ("Zufriedene Kunden").
    """
    first = re.split(r"[\s,]", text, maxsplit=1)[0]
    small = first.lower() in _FUNCTION or (_BEFORE_A_NOUN.match(text) and not first.endswith("ungen"))
    return lowered(text) if small else text


def is_told(text: str) -> bool:
    """Whether the text surely holds a finite verb: a plain one, or one with its pronoun ("ich telefoniere")."""
    return bool(_PLAINLY.search(text) or _SUBJECT_VERB.search(text))


def has_finite_verb(text: str) -> bool:
    """Whether the text is a clause and not a phrase, as far as word forms tell."""
    if _FINITE.search(text) or _SUBJECT_VERB.search(text):
        return True
    words = re.findall(r"[^\W\d_]+|[,;]", text)
    for before, word, after in zip(words, words[1:], [*words[2:], ""], strict=False):
        if not _VERB_LIKE.fullmatch(word) or word in _NO_VERB or before.lower() in _BEFORE_NOUN:
            continue
        if word.endswith("t") or not after[:1].isupper():
            return True
    return False
