"""German: things without an article on their way into a sentence: "ein Kurs", "durch einen neuen Plan"."""

from __future__ import annotations

import re

from zielbot.drafting.german import (
    ARTICLES_TO_ACCUSATIVE,
    COUNTABLE,
    COUNTABLE_NEUTER,
    EIN_WORDS,
    KEEP_ER,
    declined,
    gender_shows,
    guess_gender,
    starts_with_article,
    weak_match,
)

_WEEKDAY = re.compile(r"(?:mon|diens|donners|frei|sams|sonn|feier)tag$|mittwoch$|sonnabend$")
_BENT_FIRST = re.compile(r"[A-ZÄÖÜ][a-zäöüß]+e[rs]?")
_REPEATED = re.compile(r"(?:jede[nrs]?|alle|einmal|zweimal|dreimal|pro|je|vor jede[rmn]?|nach jede[rmn]?)\s")
_UNCOUNTED = re.compile(
    r"(?:austausch|kontakt|einsatz|umgang|service|einkauf|verkauf|sport|schlaf|verzicht|druck|zugang|versand|dialog"
    r"|unterricht|abgleich|material|personal|feedback|training|marketing|licht|wetter|lob|kaffee|strom|spaß|respekt|mut)$"
)
_COUNTABLE_FEMININE = re.compile(
    r"(?:probe|ampel|liste|karte|tafel|übergabe|runde|umfrage|hotline|kampagne|messe|sprechstunde|datenbank|schulung"
    r"|app|checkliste|vorlage|gruppe|wand|box|matrix|prämie|pauschale|seite|website|stelle|maschine|anlage|adresse"
    r"|nummer|mappe|software|lösung|ansprache|kraft|stunde|woche|rampe|anzeige|straße|halle|linie|schnittstelle|maske|person)$"
)
_AS_WEAK = re.compile(r"(?<= als )(\w+)$")


def with_indefinite(phrase: str) -> str:
    """A single thing without an article gets one ("Vorbereitungskurs" becomes "ein Vorbereitungskurs")."""
    if re.search(r", | und | oder ", phrase):
        return phrase
    words = phrase.split(" ")
    if words[0][:1].islower() or (len(words) > 1 and _BENT_FIRST.fullmatch(words[0]) and words[1][:1].isupper()):
        return _with_bent(words)
    lowered = words[0].lower()
    if _WEEKDAY.match(lowered):
        return phrase
    repeated = len(words) > 1 and _REPEATED.match(" ".join(words[1:])) and guess_gender(words[0]) == "f"
    if _COUNTABLE_FEMININE.search(lowered) or repeated:
        return f"eine {phrase}"
    return f"ein {phrase}" if COUNTABLE.search(lowered) or COUNTABLE_NEUTER.search(lowered) else phrase


def _with_bent(words: list[str]) -> str:
    """A single thing with an adjective ("neue Seite", "zweiter Schalter") with its article, where it is surely one."""
    phrase = f"{words[0].lower()} {' '.join(words[1:])}"
    if len(words) < 2 or not words[1][:1].isupper() or words[0].lower() in KEEP_ER or starts_with_article(phrase):
        return " ".join(words)
    noun, adjective = words[1].lower().strip(".,"), words[0].lower()
    if adjective.endswith("er") and not adjective.endswith("terer") and not _UNCOUNTED.search(noun):
        return f"ein {phrase}"
    if (
        adjective.endswith("es")
        and not noun.endswith("n")
        and not _UNCOUNTED.search(noun)
        and guess_gender(words[1]) in {"n", None}
    ):
        return f"ein {phrase}"
    return f"eine {phrase}" if adjective.endswith("e") and _COUNTABLE_FEMININE.search(noun) else " ".join(words)


def after_durch(phrase: str) -> str | None:
    """A list of nominative phrases as it stands after "durch"; None where the case of a part cannot be told."""
    parts = re.split(r"(, | und | sowie | oder )", phrase)
    turned = [part if position % 2 else _object(_AS_WEAK.sub(weak_match, part)) for position, part in enumerate(parts)]
    return None if None in turned else "".join(part for part in turned if part is not None)


def _object(part: str) -> str | None:
    words = part.split(" ")
    first = words[0].lower()
    if first in EIN_WORDS and len(words) > 1 and not gender_shows(words[1:]):
        return None
    if first in ARTICLES_TO_ACCUSATIVE:
        return declined(first, words, None)
    if len(words) > 1 and words[0][:1].islower() and first.endswith("er") and first not in KEEP_ER:
        turned = " ".join([f"{words[0][:-1]}n", *words[1:]])
        return f"einen {turned}" if COUNTABLE.search(words[1].lower()) else turned
    return part
