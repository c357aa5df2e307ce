"""German morphology as far as goal sentences need it: gender of a measure, the accusative, verb forms."""

from __future__ import annotations

import re
from collections.abc import Mapping

from zielbot.drafting.nouns_de import is_plural_of_known
from zielbot.goals.kpi import Gender, Kpi

# gender by the last part of a compound; the longest ending wins
_ENDINGS: tuple[tuple[Gender, tuple[str, ...]], ...] = (
    (
        "f",
        (
            "quote", "rate", "zeit", "zahl", "anzahl", "dauer", "ung", "heit", "keit", "schaft", "tät", "ion",
            "menge", "note", "ziffer", "marge", "stunde", "summe", "höhe",
            "größe", "länge", "leistung", "nachfrage", "reichweite", "frequenz", "kraft", "treue", "präsenz",
            "fluktuation", "anz", "enz", "tur", "age", "ie", "ei", "ik", "frist",
            "prüfung", "schulung", "lieferung", "bewertung", "tüchtigkeit", "auslastung", "arbeit", "strecke",
            "runde", "liste", "app", "website", "seite", "routine", "pünktlichkeit",
            "spanne", "time", "frequency", "retention", "pipeline", "ausbeute", "rendite", "uptime", "fahrt",
            "coverage", "schleife", "response", "effectiveness", "stärke", "breite", "last", "schicht",
            "übergabe", "ausgabe", "aufgabe", "abgabe",
            "beschwerde", "reklamation", "nahme", "person",
            "schuld", "miete", "reserve", "bilanz", "fläche", "anfrage", "rückfrage", "akte", "mail",
        ),
    ),
    (
        "m",
        (
            "umsatz", "anteil", "wert", "score", "index", "grad", "stand", "bestand", "krankenstand", "gewinn",
            "aufwand", "verbrauch", "ausschuss", "ertrag", "durchsatz", "abschluss", "nutzen", "absatz",
            "preis", "diebstahl", "stress", "lärm", "streit", "verzug", "schlaf", "druck",
            "yield", "upsell", "churn", "marathon", "triathlon", "pool",
            "satz", "index", "ausstoß", "abfall", "verlust", "verkauf", "eingang", "ausgang", "rückstand",
            "zuwachs", "durchschnitt", "betrag", "lohn", "deckungsbeitrag", "beitrag", "puls", "lauf",
            "schein",
            "test", "bericht", "plan", "prozess", "anruf", "termin", "kurs", "abbruch", "ausfall", "unfall",
            "fehler", "schwund", "verschnitt", "stillstand", "rückgang", "cashflow", "umlauf", "flow",
            "nps", "roi", "umschlag", "takt", "vorrat", "ausbildungsstand", "notendurchschnitt", "schnitt",
            "abstand", "block", "tag", "monat", "auftragseingang", "besuch", "kontakt", "stromverbrauch",
            "bon", "value", "traffic", "bedarf", "abdruck", "stau", "überhang", "erlös", "überschuss", "müll",
            "ismus", "aushang", "rabatt", "pate", "newsletter", "stammtisch", "workshop", "leitfaden",
            "nachweis", "vortrag", "raum", "zuschuss", "bonus", "rundgang", "ablauf", "dienst", "automat",
            "filter", "check", "chat", "bot", "ansprechpartner", "partner", "trainer", "coach",
        ),
    ),
    (
        "n",
        (
            "ergebnis", "volumen", "niveau", "gewicht", "ebit", "ebitda", "alter", "maß", "konto", "budget",
            "wachstum", "guthaben", "vermögen", "zertifikat", "diplom", "ment", "um", "chen", "lein", "tempo",
            "wissen", "co2", "portfolio", "team", "projekt", "ticket", "konzept", "handbuch", "gespräch", "feedback",
            "angebot", "café", "level", "aufkommen", "saldo", "selling", "büro", "training", "seminar",
            "webinar", "programm", "system", "treffen",
            "meeting", "schild", "formular", "regal", "werkzeug", "plakat", "video", "budget", "postfach",
            "board", "verhältnis", "intervall", "lager", "potenzial",
        ),
    ),
)  # fmt: skip
_BY_ENDING: Mapping[str, Gender] = {ending: gender for gender, endings in _ENDINGS for ending in endings}
_PLURAL_HEADS = re.compile(
    r"(?:kosten|sterne|scheine|ungen|eingänge|stände|anträge|vorgänge|nutzer|anwender|bugs|deployments|releases"
    r"|brüche|verluste"
    r"|mittel|gelder|teile|zeiten|reste|aufrufe|besucher|käufe|abgänge|lücken|schwachstellen|ideen|referenzen"
    r"|umsätze|vorräte"
    r"|vorschläge|auflagen|rezensionen|empfänger|abgaben|beiträge|geschwüre|ereignisse|nutzende|teilnehmende|mandanten"
    r"|auftraggeber|forderungen|rechnungen|posten|prüfungen|zugriffe|impressionen|berichte|downloads|shows"
    r"|picks|lieder|module|minuten|sekunden|wochen|monate|überstunden|fehltage|krankentage|ausgaben|einnahmen|erlöse|schulden|zahlen"
    r"|kunden|fehler|tage|stunden|punkte"
    r"|tickets|beschwerden|reklamationen|unfälle|ausfälle|anrufe|gespräche|besuche|termine|abschlüsse|aufträge"
    r"|bewertungen"
    r"|kündigungen|anfragen|rückfragen|leads|bestellungen|buchungen|übernachtungen|retouren|emissionen|seiten|kilometer"
    r"|liegestütze|klimmzüge|vokabeln|bücher|einträge|artikel|schulungen|teilnehmer|mitglieder|abonnenten|follower"
    r"|stürze|dekubitus-fälle|fälle|meldungen|störungen|stillstände|verstöße|mahnungen|gutachten|bescheide)$"
)
ARTICLES_TO_ACCUSATIVE = {
    "der": "den", "die": "die", "das": "das", "ein": "einen", "eine": "eine", "mein": "meinen", "meine": "meine",
    "unser": "unseren", "unsere": "unsere", "kein": "keinen", "keine": "keine", "dieser": "diesen", "jeder": "jeden",
    "ihr": "ihren", "sein": "seinen",
}  # fmt: skip
EIN_WORDS = {"ein", "mein", "unser", "kein", "ihr", "sein"}
_ARTICLE: Mapping[Gender, str] = {"m": "den", "f": "die", "n": "das", "pl": "die"}
KEEP_ER = {
    "weniger", "mehr", "immer", "unser", "euer", "vier", "oder", "aber", "über", "unter", "hinter", "hier", "einer",
    "wieder", "außer", "ihrer", "meiner", "unserer", "dieser", "deiner", "seiner", "aller", "der",
}  # fmt: skip
_PREPOSITION = re.compile(
    r"\s(?:innerhalb|außerhalb|binnen|während|wegen|durch|vor|im|in|der|des|den|dem|mit|je|pro|von|vom|für|ohne|bis|gegen|seit|bei|beim|am|an|auf|aus|zur|zum|zu"
    r"|nach|pro|unter|über"
    r"|bis|zwischen|meiner|unserer|unseres|meines|pro)\s"
)
_SHORT_GENDERS: Mapping[str, Gender] = {"csat": "m"}
_CLASSES = {"Klasse", "Level", "Stufe", "Teil", "Niveau", "Version", "Modul", "Typ"}
_CODE = re.compile(r"[A-Z]?\d+[A-Z]?|[A-Z]{1,2}\d?|[IVX]+")
_IRREGULAR_FIRST = {"sein": "bin", "tun": "tue", "wissen": "weiß", "können": "kann", "werden": "werde", "haben": "habe"}


def head_noun(phrase: str) -> str:
    """The noun that a phrase is about: the last word before a preposition, a genitive or a comma."""
    core = _PREPOSITION.split(re.split(r"[,(;]", phrase, maxsplit=1)[0] + " ", maxsplit=1)[0].strip()
    words = core.split()
    while len(words) > 1 and (_CODE.fullmatch(words[-1]) or words[-1] in _CLASSES or words[-1] == "und"):
        words = words[:-1]
    if not words:
        return ""
    if words[0].lower() in {"anzahl", "zahl", "anteil", "summe", "höhe"}:
        return words[0]
    return words[-1]


def guess_gender(phrase: str) -> Gender | None:
    """The gender of a noun phrase without its article, None where neither list knows its last part."""
    if re.match(r"(?:lead[ -])?time[ -](?:to|for)[ -]", phrase.lower()):
        return "f"
    noun = head_noun(phrase).lower().replace("-", "").strip(".„“\"'")
    if not noun:
        return None
    if (_PLURAL_HEADS.search(noun) and noun != "fehler") or is_plural_of_known(noun):
        return "pl"
    for length in range(len(noun), 1, -1):
        gender = _BY_ENDING.get(noun[-length:])
        if gender:
            return gender
    return None


def gender_of(words: str, kpi: Kpi | None) -> Gender | None:
    """The gender of a measure's name: the catalogue's where it is the KPI's own name, otherwise guessed."""
    if starts_with_article(words):
        return guess_gender(words.split(" ", 1)[-1])
    if kpi is not None:
        if _begins_with(words, kpi.de.short):
            return _SHORT_GENDERS.get((kpi.de.short or "").lower(), kpi.de.gender)
        if _begins_with(words, kpi.de.name) or re.match(r"[A-Z]{2,5}\b(?!-)", words):
            return kpi.de.gender
    return guess_gender(words)


def _begins_with(words: str, name: str | None) -> bool:
    """Whether the words start with that name as whole words."""
    if not name or not words.lower().startswith(name.lower()):
        return False
    following = words[len(name) : len(name) + 1]
    return not following.isalpha() and following != "-"


def starts_with_article(phrase: str) -> bool:
    """Whether a phrase brings its own article or possessive."""
    return phrase.split(" ", 1)[0].lower() in ARTICLES_TO_ACCUSATIVE


def accusative(phrase: str, gender: Gender | None = None) -> str | None:
    """The phrase as an object ("den Umsatz mit Bestandskunden"); None where its case cannot be told.

    A phrase with an article is turned by the article; one without gets the article of its gender.
    """
    words = phrase.split(" ")
    first = words[0].lower()
    if first in ARTICLES_TO_ACCUSATIVE:
        return declined(first, words, gender)
    gender = gender or guess_gender(phrase)
    if gender is None:
        return None
    if words[0][:1].islower() and words[0] != words[0].lower():
        return f"{_ARTICLE[gender]} {phrase}"
    if words[0][:1].islower() and not words[0][:1].isdigit():
        return _with_adjective(words, gender)
    if gender == "pl" and re.search(r"(?:(?<!b)ende|tigte|stellte)$", words[0]):
        phrase = " ".join([f"{words[0]}n", *words[1:]])
    return f"{_ARTICLE[gender]} {phrase}"


_NOMINATIVE: Mapping[Gender, str] = {"m": "der", "f": "die", "n": "das", "pl": "die"}


def nominative(phrase: str, gender: Gender | None = None) -> str:
    """The phrase as a subject ("der Umsatz mit Bestandskunden"), quoted where its gender cannot be told."""
    words = phrase.split(" ")
    first = words[0].lower()
    if first == "den":
        return " ".join(["der", *words[1:]])
    if first in ARTICLES_TO_ACCUSATIVE:
        return " ".join([first, *words[1:]])
    gender = gender or guess_gender(phrase)
    if gender is None or words[0] == words[0].lower():
        return f"„{phrase}“"
    return f"{_NOMINATIVE[gender]} {phrase}"


def is_plural(phrase: str, gender: Gender | None = None) -> bool:
    """Whether a phrase takes a plural verb; an article of its own other than "die" tells it does not."""
    return (gender or guess_gender(phrase)) == "pl"


def declined(first: str, words: list[str], gender: Gender | None) -> str:
    """A phrase with its article as an object ("der neue Plan" as "den neuen Plan")."""
    rest = " ".join(words[1:])
    neuter = len(words) > 2 and words[1].islower() and words[1].endswith("es")
    shown = len(words) > 2 and words[1].islower() and words[1].endswith("er") and words[1] not in KEEP_ER
    if (
        first in EIN_WORDS
        and not shown
        and (neuter or (gender or guess_gender(rest)) == "n" or COUNTABLE_NEUTER.search(head_noun(rest).lower()))
    ):
        return " ".join([first, *words[1:]])
    if first == "der":
        return " ".join(["den", *_weak(words[1:])])
    if first in EIN_WORDS or first in {"dieser", "jeder"}:
        return " ".join([ARTICLES_TO_ACCUSATIVE[first], *_masculine(words[1:])])
    return " ".join([first, *words[1:]])


def gender_shows(words: list[str]) -> bool:
    """Whether masculine and neuter can be told apart after "ein": by an adjective or by the noun."""
    if words[0].islower() and words[0].endswith(("er", "es")):
        return True
    rest = " ".join(words)
    head = head_noun(rest).lower()
    known = guess_gender(rest) is not None or COUNTABLE.search(head) or COUNTABLE_NEUTER.search(head)
    return bool(known or _WEAK_NOUNS.search(head_noun(rest)) or _WEAK_NOUNS_EN.search(head_noun(rest)))


def _weak(words: list[str]) -> list[str]:
    """Adjectives after "den": durchschnittliche -> durchschnittlichen."""
    return _until_noun(words, lambda word: f"{word}n" if word.endswith("e") else word)


def _masculine(words: list[str]) -> list[str]:
    """Adjectives after "einen": wöchentlicher -> wöchentlichen."""
    return _until_noun(words, lambda word: f"{word[:-1]}n" if word.endswith("er") and word not in KEEP_ER else word)


_WEAK_NOUNS = re.compile(r"(?:Pate|Kollege|Kunde|Experte|Lotse|Junge|Geselle|Zeuge|Bote)$")
_WEAK_NOUNS_EN = re.compile(
    r"(?:Student|Praktikant|Assistent|Spezialist|Mensch|Nachbar|Referent|Patient|Klient|Lieferant|Präsident"
    r"|Agent|Konkurrent)$"
)


def _weak_noun(word: str) -> str:
    if _WEAK_NOUNS.search(word):
        return f"{word}n"
    return f"{word}en" if _WEAK_NOUNS_EN.search(word) else word


def weak_match(match: re.Match[str]) -> str:
    """A weak noun bent where it stands ("Kollege" as "Kollegen")."""
    return _weak_noun(match.group())


def _until_noun(words: list[str], change: object) -> list[str]:
    done: list[str] = []
    for position, word in enumerate(words):
        if not word[:1].islower():
            return [*done, _weak_noun(word), *words[position + 1 :]]
        done.append(change(word))  # type: ignore[operator]
    return done


def _with_adjective(words: list[str], gender: Gender) -> str | None:
    """An article before an adjective ("durchschnittliche Wartezeit", "mittlerer Umsatz")."""
    lead = next((place for place, word in enumerate(words) if _BENT.search(word) or word[:1].isupper()), 0)
    if lead and gender != "pl":
        rest = _with_adjective(words[lead:], gender) if words[lead][:1].islower() else None
        article, _, turned = (rest or "").partition(" ")
        return " ".join([article, *words[:lead], turned]) if rest else None
    adjective = words[0]
    if adjective.endswith("er") and gender == "m":
        return " ".join(["den", f"{adjective[:-1]}n", *words[1:]])
    if adjective.endswith("es") and gender == "n":
        return " ".join(["das", adjective[:-1], *words[1:]])
    if gender == "pl" and words[-1].endswith("ende"):
        words = [*words[:-1], f"{words[-1]}n"]
    if gender == "pl" and adjective.endswith("en"):
        return " ".join(["die", *words])
    if gender == "pl":
        bent = next((place for place, word in enumerate(words) if word[:1].islower() and word.endswith("e")), None)
        return None if bent is None else " ".join(["die", *words[:bent], f"{words[bent]}n", *words[bent + 1 :]])
    if adjective.endswith("e") and gender == "f":
        return " ".join(["die", *words])
    return None


_BENT = re.compile(r"(?:e|er|es|en)$")
COUNTABLE = re.compile(
    r"(?:kurs|lehrgang|plan|lauf|termin|test|bericht|prozess|workshop|tag|rundgang|check|ablauf|dienst|wechsel"
    r"|stammtisch|newsletter|kreis|infostand|messestand|kasten|kalender|aushang|wagen|schrank|leitfaden|beirat|brief"
    r"|flyer|automat|vertrag|steckbrief)$"
)
COUNTABLE_NEUTER = re.compile(
    r"(?:konzept|gespräch|angebot|projekt|handbuch|training|seminar|webinar|programm|treffen|meeting|system|video|schild"
    r"|formular|plakat|board|tool|brett|heft|team|café|postfach|regal|modell|portal|quiz|fest)$"
)


def is_known_plural(phrase: str) -> bool:
    """Whether the phrase is one word that is surely a plural."""
    return bool(_PLURAL_HEADS.search(phrase.lower())) and " " not in phrase


def first_person(infinitive: str) -> str:
    """The ich-form of an infinitive at the end of a clause: anrufen -> anrufe, sammeln -> sammle."""
    verb = infinitive.lower()
    for known, form in _IRREGULAR_FIRST.items():
        if verb == known:
            return form
    if verb.endswith("eln"):
        return f"{verb[:-3]}le"
    if verb.endswith("ern"):
        return f"{verb[:-1]}e"
    if verb.endswith("tun"):
        return f"{verb[:-1]}e"
    return verb[:-1] if verb.endswith("en") else f"{verb}e"


def without_zu(infinitive: str) -> str:
    """A zu-infinitive as a plain one: anzurufen -> anrufen."""
    match = re.fullmatch(
        r"(ab|an|auf|aus|bei|ein|fest|vor|nach|mit|weg|zurück|zusammen|durch|um|hin|her|teil|statt|frei"
        r"|um)zu(\w+en|\w+rn|\w+ln)",
        infinitive,
    )
    return f"{match.group(1)}{match.group(2)}" if match else infinitive
