"""Words of questions to the articles: without meaning, of the subject, and alike in what they mean here."""

from __future__ import annotations

import re

from zielbot.goals.language import Language

STOP = {
    Language.DE: frozenset(
        """wie was ist der die das den dem des ein eine einen einer eines und oder in im am an auf zu zum zur von vom
        mit für wir ich du sie man es sich nicht kann können soll sollte sollten muss müssen darf dürfen wird werden
        sind hat haben bei beim als auch nur denn eigentlich mein meine unser unsere unseren dein deine ihr ihre warum
        wieso welche welcher welches wer wann wo gibt dass ob wenn mal bitte mir mich dir hier dafür
        davon dabei über hinter unter nach vor aus ab wozu heute läuft nächste nächster nächsten zwischen
        überhaupt""".split()  # noqa: SIM905 - words read better than a list
    ),
    Language.EN: frozenset(
        """how what is the a an and or in on at to of with for we i you one it not can could should must may will be are
        has have as also only do does did my our your their why which who when where there that if please me here today
        between from into by was were would be go going get come about just really""".split()  # noqa: SIM905 - words read better than a list
    ),
}
ENDINGS = {
    Language.DE: (
        "ungen", "ung", "heiten", "keiten", "lichen", "liche", "enden", "ende", "erns", "ern", "en", "er", "es", "em",
        "e", "n", "s",
    ),
    Language.EN: ("ing", "ies", "ed", "es", "s"),
}  # fmt: skip
SUBJECT = re.compile(
    r"ziel|goal|kpi|kennzahl|target|objective|smart|\bokr|\bnps|\bcsat|messgr|vereinbar|agreement|indikator|metric|measure"
    r"|betriebsrat|works council|vorgabe|churn|prozentpunkt|percentage point|fortschritt|progress|review|feedback"
    r"|ausgangswert|startwert|baseline|starting value|maßnahme|gespeichert|speicher|meine daten|my data"
    r"|what i (?:type|write)|vors[aä]tz|messlatte|startpunkt|messbar|measurable|resolution"
    r"|krankentag|sick day|ki-verordnung|ai act|bonus|zielbot",
    re.IGNORECASE,
)
ALIKE = {
    Language.DE: (
        ("chef", "chefin", "vorgesetzter", "vorgesetzte", "führungskraft", "leiter", "teamleiter", "boss", "manager"),
        ("betriebsrat", "arbeitnehmervertretung", "personalrat", "mitarbeitervertretung"),
        ("unterschied", "unterscheiden", "unterscheidet", "vergleich"),
        ("ändern", "änderung", "anpassen", "anpassung", "korrigieren"),
        ("vorgeben", "vorgabe", "zielvorgabe", "anordnen", "bestimmen", "festlegen", "diktieren"),
        ("berechnen", "rechnen", "ausrechnen", "ermitteln", "formel"),
        ("speichern", "gespeichert", "aufbewahren", "aufbewahrt"),
        ("krank", "krankheit", "krankheitstage", "fehltage"),
        ("kollegen", "mitarbeiter", "leute", "beschäftigte", "angestellte"),
        ("ausgangswert", "startwert", "basiswert", "anfangswert", "istwert"),
        ("aufgeben", "aufgabe", "streichen", "verwerfen", "fallenlassen"),
        ("weiterbildung", "fortbildung", "lernen", "lernziel", "entwicklung", "entwicklungsziel"),
        ("arbeitgeber", "firma", "unternehmen", "betrieb"),
        ("ehrgeizig", "anspruchsvoll", "schwierig", "herausfordernd"),
        ("sinnvoll", "vernünftig", "gut", "richtig"),
        ("homeoffice", "remote", "verteilt"),
        ("bonus", "prämie", "geld", "vergütung"),
    ),
    Language.EN: (
        ("boss", "manager", "supervisor", "leader"),
        ("dictate", "impose", "directive"),
        ("difference", "differ", "compare"),
        ("change", "adjust", "adapt", "alter"),
        ("calculate", "compute"),
        ("read", "see", "view", "access"),
        ("store", "save", "keep", "record"),
        ("bonus", "pay", "money"),
        ("remote", "distributed"),
        ("ambitious", "stretch", "hard", "difficult", "demanding"),
        ("invented", "created", "coined"),
    ),
}
