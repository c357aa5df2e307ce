"""German: a wish that is a sentence or a thing of its own, said so that its grammar stays the person's.

"Alle 3 Azubis bestehen die Prüfung" turns into "Bis zum … bestehen alle 3 Azubis die Prüfung",
"Plan für alle 48 Anlagen" into "Mein Ziel bis zum …: Plan für alle 48 Anlagen".
"""

from __future__ import annotations

import re

from zielbot.drafting.clauses_de import inside, tidy

_PLACED = r"(?:\s(?:aus|in|im|der|des|von|für|bei|beim|an|am|pro|je)\s[^,;:]*?[A-ZÄÖÜ][\wäöüß-]+)?"
_SUBJECT = rf"(?P<subject>(?!(?:ich|wir|man|dass|ob|wenn|um)\b)[^,;:]*?[A-ZÄÖÜ][\wäöüß-]+{_PLACED})"
_MODALS = r"soll(?:en)?|muss|müssen|darf|dürfen|kann|können"
_FINITE = (
    r"w(?:ird|erden)|besteh(?:t|en)|erhält|erhalten|ha(?:t|ben)|ist|sind|gibt|nutz(?:t|en)|absolvier(?:t|en)|beherrsch(?:t|en)"
    r"|arbeite(?:t|n)|nimmt|nehmen|komm(?:t|en)|lieg(?:t|en)|steh(?:t|en)|finde(?:t|n)|trägt|tragen|bekomm(?:t|en)"
    r"|erreich(?:t|en)|bleib(?:t|en)|läuft|laufen|schließ(?:t|en)|führ(?:t|en)|mach(?:t|en)|durchläuft|durchlaufen"
    r"|kenn(?:t|en)|wechsel(?:t|n)|gewinn(?:t|en)|leiste(?:t|n)|verfüg(?:t|en)|spar(?:t|en)|verbrauch(?:t|en)"
    r"|steig(?:t|en)|sink(?:t|en)|dauer(?:t|n)|beträgt|betragen|wächst|wachsen|fällt|fallen|besuch(?:t|en)|entsteh(?:t|en)"
)
_TOLD = (
    re.compile(rf"{_SUBJECT}\s(?P<verb>{_MODALS})\s(?P<rest>.*[a-zäöüß]n)", re.DOTALL),
    re.compile(rf"{_SUBJECT}\s(?P<verb>{_FINITE})\s(?P<rest>.+)", re.DOTALL),
)
_VERB_FIRST = re.compile(rf"(?:{_MODALS}|{_FINITE}|[a-zäöüß]+(?=\s(?:ich|wir)\s))\s", re.IGNORECASE)
_FINITE_END = re.compile(r"^[a-zäöüß]+(?:en|eln|ern|t)$")
_WANT = {"will": "werde", "möchte": "werde", "wollen": "werden", "möchten": "werden"}
_MINE = re.compile(
    r"(?P<subject>ich|wir)\s(?P<verb>(?!habe|hatte|bin|war|sind|brauche|suche)[a-zäöüß]+e?n?)\s(?P<rest>.+)",
    re.IGNORECASE,
)
_DEED = re.compile(r"(?<![\w-])[a-zäöüß]+(?:en|ern|eln|tun)$")


def told_wish(outcome: str, number: str, *, due: str, voice: str) -> str | None:
    """The core of the goal sentence without its full stop; None where the wish is a deed or starts with its number.

    `number` are the words that say how many, as they stand in the outcome; `due` is the day, empty without one.
    """
    text = tidy(outcome)
    verb, _, rest = text.partition(" ")
    if due and rest and (_VERB_FIRST.match(text) or _begins_with_verb(text, number)):
        return f"Bis zum {due} {_WANT.get(verb.lower(), verb.lower())} {rest}"
    mine = _MINE.fullmatch(text)
    if mine:
        turned = f"Bis zum {due} {mine['verb']} {mine['subject'].lower()} {mine['rest']}"
        return turned if due else f"{text[:1].upper()}{text[1:]}"
    for pattern in _TOLD:
        found = pattern.fullmatch(text)
        if found and due:
            return f"Bis zum {due} {found['verb']} {inside(found['subject'])} {found['rest']}"
        if found:
            return f"{text[:1].upper()}{text[1:]}"
    if _DEED.search(text) or text.lower().startswith(number.lower()):
        return None
    if not text[:1].isupper() or re.search(r"[,:]", text) or re.match(r"(?:ich|wir)\b", text, re.IGNORECASE):
        return None
    return f"{'Mein' if voice == 'ich' else 'Unser'} Ziel{f' bis zum {due}' if due else ''}: {text}"


def _begins_with_verb(text: str, number: str) -> bool:
    """Whether a text begins with a verb and its number ("besuchen 60 % …"); "insgesamt 4 …" begins with none."""
    verb, _, rest = text.partition(" ")
    little = inside(verb.capitalize()).islower()
    plain = _DEED.search(text) or any(pattern.fullmatch(text) for pattern in _TOLD)
    return bool(_FINITE_END.search(verb)) and not little and not plain and rest.lower().startswith(number.lower())
