"""German: why a goal matters, as a sentence of its own in the person's words."""

from __future__ import annotations

import re

from zielbot.drafting.clauses_de import Clause, end, has_finite_verb, inside, is_told, lowered, sentence, tidy
from zielbot.drafting.deeds_de import ends_in_infinitive

_SUBORDINATE = re.compile(r"(?:damit|um|sodass|so dass|auf dass)\b", re.IGNORECASE)
_VERB_SECOND = (
    r"(?!\s(?!(?:heute|meist|oft|erst|nicht|selbst|jetzt|sonst|fast|alle|viele|manche|andere|beide|diese|jene|gerade)\b)"
    r"[a-zäöüß]+(?:en|t|e|st)\s(?:ich|wir|uns|mir|sie|er|es|man|die|der|das|mich|ein\w*|unser\w*|mein\w*|kein\w*)\b)"
)
_BECAUSE = re.compile(rf"(?:weil|denn|da{_VERB_SECOND}(?=\s\w+\s.*\w))\b", re.IGNORECASE)
_THAT = re.compile(r"dass\b", re.IGNORECASE)
_STANDALONE = re.compile(r"(?:dann|so|dadurch|damit)\b", re.IGNORECASE)
_OTHERWISE = re.compile(r"(?:sonst|andernfalls|ansonsten)\s[a-zäöüß]+\b", re.IGNORECASE)
_OWN_WILL = re.compile(r"(?:ich|wir)\s(?:will|wollen|möchte|möchten|würde|würden|hätte|hätten)\b", re.IGNORECASE)
_MATTERS = re.compile(r"\b(?:wichtig|am herzen|liegt mir|liegt uns|(?:mir|uns) liegt)\b", re.IGNORECASE)
_FOR = re.compile(r"(?:wegen|für|zum|zur|aus|meinen?[rm]?\s\w+\szuliebe)\s(?!\w+\sist\b)", re.IGNORECASE)
_VERB_FIRST = re.compile(
    r"(?:ist|sind|wird|hat|spart|bringt|kostet|hilft|nervt|macht|gibt|geht|tut|stört|ärgert|freut|schadet|schont|frisst"
    r"|entlastet|erleichtert|motiviert|stärkt|bedeutet|zahlt|verhindert|vermeidet|senkt|erhöht|verbessert|schafft|sorgt)\b"
    r"(?!\s(?:ich|wir|er|sie|es|man|das)\b)",
    re.IGNORECASE,
)
_ME_FIRST = re.compile(
    r"(?P<verb>will|möchte|muss|kann|habe|hab|bin|brauche|brauch|mag|schaffe|komme|fühle)\s(?!ich\b)", re.IGNORECASE
)
_SUBJECT = re.compile(
    r"(?:(?:(?:der|die|das|ein|eine|mein|meine|unser|unsere|jeder|jede|jedes|kein|keine|alle|diese|dieser|viele)\s)?"
    r"(?:[a-zäöüß]+e[rs]?\s|[A-ZÄÖÜ][a-zäöüß]+e[rs]?\s){0,2}[A-ZÄÖÜ][\wäöüß-]+"
    r"(?:\s(?:im|in|am|an|auf|mit|bei|beim|von|vom|aus|nach|vor|für|ohne|der|des)\s(?:[a-zäöüß]+\s){0,2}[A-ZÄÖÜ][\wäöüß-]+){0,2}"
    r"|(?P<pronoun>ich|wir|er|sie|es|man|das|die|jeder|jede|alle|niemand|keiner|beide|viele))\s",
)
_COMES_SECOND = re.compile(
    r"(?:[a-zäöüß]+(?:t|en|eln|ern|e)|ist|sind|war|will|kann|muss|soll|darf|weiß|bin|hab|mag)(?![\wäöüß])"
)
_WHEN = re.compile(
    r"(?:nur\s)?(?:wer|wenn|was|solange|sobald)\b[^,]+,\s(?:dann\s)?[a-zäöüß]+(?:t|en|e|nn|ss|ll|st)\b", re.IGNORECASE
)
_TURNED = re.compile(
    r"\s(?:ist|sind|wird|werden|hat|haben|kann|können|muss|müssen|soll|sollen|darf|dürfen|gibt|geht|läuft|steht|bleibt"
    r"|kommt|kommen|[a-zäöüß]{3,}t|[a-zäöüß]{2,}en?)\s(?:ich|wir|er|sie|es|man|der|die|das|uns|mir|mich|unser\w*|mein\w*"
    r"|ein|eine|jede[rs]?|alle|niemand)\b"
)
_MODAL = re.compile(r"(?:wollen|sollen|müssen|können|dürfen|werden|haben|sind|brauchen|möchten)\b")
_BEHIND_VERB = re.compile(
    r"(?:sonst|nicht|auch|immer|oft|nie|gern|den|die|das|der|dem|uns|mir|mich|sich|zu|einen?|eine|kein\w*|viel|mehr|so|an"
    r"|ab|auf|wieder|nur|schon|dann|einfach|dauernd|ständig|lieber)\b"
)
_MORE_OR_LESS = re.compile(r"(?:weniger|mehr)\s(?!als\b)", re.IGNORECASE)
_NO_CLAUSE = re.compile(r"(?:statt|ohne|weniger|mehr|keine?|endlich|besser\w*|gute?[rs]?)\b", re.IGNORECASE)


def purpose_clause(words: str, *, voice: str) -> Clause:
    """Why it matters: with damit or weil as said, a main clause behind "denn", a phrase behind a colon."""
    text = tidy(words)
    if not text:
        return Clause()
    one = voice == "ich"
    me, will = ("mir", "will ich") if one else ("uns", "wollen wir")
    if _FOR.match(text) and not has_finite_verb(text):
        return Clause(after=f"Das {will} {lowered(text)} erreichen.")
    if _SUBORDINATE.match(text) and not _told_with_damit(text):
        return Clause(after=f"Das {will} erreichen, {end(lowered(text))}")
    if _BECAUSE.match(text):
        return Clause(after=f"Das ist {me} wichtig, {end(lowered(text))}")
    if _THAT.match(text):
        return Clause(after=f"{me.capitalize()} ist wichtig, {end(lowered(text))}")
    return Clause(after=_as_sentence(text, me, subject="ich" if one else "wir"))


def _told_with_damit(text: str) -> bool:
    """Whether "damit" opens a main clause ("Damit sparen wir Zeit")."""
    return bool(
        re.match(r"damit\s[a-zäöüß]+(?:e|en|t|st)\s(?:ich|wir|er|sie|es|man|die|der|das)\b", text, re.IGNORECASE)
    )


def _as_sentence(text: str, me: str, *, subject: str) -> str:
    finite = has_finite_verb(text)
    if _OWN_WILL.match(text) or (finite and (_STANDALONE.match(text) or _MATTERS.search(text))):
        return sentence(text)
    several = re.search(r"(?<!\d)[.!?;:]\s+\S", text) is not None
    because = f"Das ist {me} wichtig, denn"
    if not several and _ME_FIRST.match(text) and subject == "ich":
        return f"{because} ich {end(lowered(text))}"
    if not several and _VERB_FIRST.match(text):
        return f"{because} das {end(lowered(text))}"
    if not several and _is_main_clause(text):
        return f"{because} {end(inside(text))}"
    if not several and _is_wanted(text):
        return f"Ich will {end(inside(text))}" if subject == "ich" else f"Wir wollen {end(inside(text))}"
    if not several and _MORE_OR_LESS.match(text) and not finite:
        return f"Das bedeutet {end(lowered(text))}"
    why = f"Warum {me} das wichtig ist"
    return f"{why}: {sentence(text)}"


def _is_main_clause(text: str) -> bool:
    """Whether the verb comes second: behind a subject, or before one with something else in front."""
    if re.match(r"ich\s(?!nicht|nie|auch|immer|dann|sonst|mich|mir|die|der|das|den)[a-zäöüß]+\s", text, re.IGNORECASE):
        return True
    if _WHEN.match(text) or (_OTHERWISE.match(text) and has_finite_verb(text)):
        return True
    match = _SUBJECT.match(inside(text)) or _SUBJECT.match(text)
    verb = _COMES_SECOND.match(text[match.end() :]) if match else None
    if match and verb:
        behind = text[match.end() + verb.end() :].strip()
        deed = (
            not _BEHIND_VERB.match(behind)
            and verb.group().endswith("en")
            and match.group("pronoun") is None
            and ends_in_infinitive(text)
        )
        return not deed and (len(text.split()) > 2 or is_told(text))
    return has_finite_verb(text) and bool(_TURNED.search(text)) and not _NO_CLAUSE.match(text)


def _is_wanted(text: str) -> bool:
    """Whether the text says what somebody would like to do ("wieder ruhig schlafen können")."""
    plain = not re.match(
        r"(?:der|die|das|alle|unsere?|meine?|ich|wir|er|sie|es|man)\b", text, re.IGNORECASE
    ) and not is_told(text)
    wanted = (ends_in_infinitive(text) and not re.search(r"\b(?:ums|ins|fürs|zum|beim)\s\w+$", text)) or re.search(
        r"[a-zäöüß]+en (?:können|dürfen|lassen)$", text
    )
    return plain and bool(wanted) and text[:1].islower()
