"""German patterns for events, scales and things that can be made, for the rules. Word topics are in `words_de`."""

from __future__ import annotations

# what words for events end in by which something can be due, those that are due even after a bare "vor", and sittings
EVENTS = (
    r"\w*(?:ferien|entlassung|abschluss|schluss|ende|eröffnung|beginn|start|messe|prüfung|klausur|turnier|wettkampf"
    r"|sitzung|konferenz|übergabe|audit|geburtstag|hochzeit|urlaub|umzug|einzug|saison|visite|versammlung|tagung"
    r"|zeugnis(?:se)?|halbjahr|evaluation|verhandlung|examen|ausstellung|aufführung|auszug|gespräch|schulfest|jubiläum|treffen|geburt|ablauf)"
)
SAFE_EVENTS = r"(?:\w+\s){0,2}?\w*(?:entlassung|ferien|eröffnung|saison\w*|projekt\w+|schul\w+|umzug)\b"
SITTINGS = r"\w*(?:sitzungen|einheiten|behandlungen|trainingseinheiten|unterrichtsstunden|besuchen|terminen)"
STARTS = r"(?:de[mr]\s)?\w*(?:start|eröffnung|einführung|veröffentlichung|livegang|go-live|launch|release)"
MEETINGS = (
    r"\w*(?:sitzung|besprechung|gespräch|meeting|konferenz|versammlung|audit|klassenarbeit|klausur|prüfung|treffen|termin"
    r"|runde|visite|stunde|elternabend)"
)
WHOSE = r"(?:der|des|meine[rs]|unsere[rs]|seine[rs]|ihre[rs]|diese[rs]|eine[rs])"


# what names of scales end in, the marks on them that are words, and what names of things end in that can be made
SCALES = (
    r"\w*stufe|level|\w+klasse|kategorie|niveau|pflegegrad|reifegrad|schulnote|note|zensur|\w*bewertung|prädikat"
    r"|ampelfarbe|nrs|vas|härtegrad|güteklasse"
)
MARKS = r"sehr\sgut|gut|befriedigend|ausreichend|bestanden|grün|gelb|gold|silber|bronze"
THINGS = (
    *("konzept", "konzepts", "plan", "plans", "leitfaden", "leitfadens", "handbuch", "handbuchs", "richtlinie"),
    *("strategie", "programm", "programms", "system", "systems", "modul", "moduls", "portal", "portals", "plattform"),
    *("software", "datenbank", "vorlage", "checkliste", "prototyp", "prototyps", "prototypen", "lager", "lagers"),
    *("dienst", "dienstes", "dienstplan", "stelle", "zentrum", "zentrums", "pool", "kurs", "kurses", "studiengang"),
    *("studiengangs", "bericht", "berichts", "analyse", "entwurf", "entwurfs", "kampagne", "katalog", "katalogs"),
    *("verzeichnis", "register", "archiv", "archivs", "werkstatt", "filiale", "anlage", "website", "webseite", "app"),
    *("shop", "shops", "protokoll", "protokolls", "lehrgang", "curriculum", "schulung", "angebot", "rahmen"),
)
# what names of agreements end in
AGREEMENTS = ("vereinbarung", "vereinbarungen", "vertrag", "verträge", "abkommen", "kooperation", "partnerschaft")

# what a beginning is made of: "ab dem 1. April 2027", "ab sofort"
BEGUN = (
    r"januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|sofort|morgen|heute|montag|q[1-4]"
    r"|(?:nächste|kommende)[mnrs]?|anfang|mitte|ende|frühjahr|sommer|herbst|winter|\d{1,2}\.(?:\d{1,2}\.)?(?:\d{2,4})?|\d{4}"
)
BEGUN_MORE = r"woche|monat|jahr|jahres|quartal|schuljahr"
