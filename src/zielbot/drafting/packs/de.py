"""German: what the coach listens for."""

from __future__ import annotations

import re
from decimal import Decimal

from zielbot.drafting.packs.counting import german_numbers
from zielbot.drafting.packs.de_acts import ACTS
from zielbot.drafting.packs.pack import DialoguePack
from zielbot.goals.draft import SlotName
from zielbot.goals.quantity import Comparator, Direction

_ORDER = (
    (re.compile(r"\b(?:das|die|den|der|nr\.?|nummer|option)? ?(?:erste[rsn]?|1\.?|eins)\b"), 0),
    (re.compile(r"\b(?:das|die|den|der|nr\.?|nummer|option)? ?(?:zweite[rsn]?|2\.?|zwei)\b"), 1),
    (re.compile(r"\b(?:das|die|den|der|nr\.?|nummer|option)? ?(?:dritte[rsn]?|3\.?|drei)\b"), 2),
    (re.compile(r"\b(?:das|die|den|der|nr\.?|nummer|option)? ?(?:vierte[rsn]?|4\.?|vier)\b"), 3),
    (re.compile(r"\b(?:das|die|den|der)? ?letzte[rsn]?\b"), -1),
)

_UNITS = {
    "%": "%", "prozent": "%", "proz": "%", "prozentpunkte": "pp", "prozentpunkt": "pp", "prozentpunkten": "pp", "pp": "pp",
    "basispunkte": "bp", "basispunkten": "bp",
    "punkte": "points", "punkten": "points", "punkt": "points", "pkt": "points", "zähler": "points", "sterne": "stars", "sternen": "stars", "stern": "stars",
    "€": "EUR", "euro": "EUR", "eur": "EUR", "euronen": "EUR", "franken": "CHF", "chf": "CHF", "dollar": "USD", "usd": "USD", "$": "USD", "pfund": "GBP",
    "sekunden": "s", "sekunde": "s", "sek": "s", "s": "s", "v.h": "%", "minuten": "min", "minute": "min", "min": "min", "stunden": "h", "stunde": "h", "std": "h", "h": "h",
    "tage": "d", "tagen": "d", "tag": "d", "werktag": "d", "werktage": "d", "werktagen": "d", "arbeitstag": "d", "arbeitstage": "d", "arbeitstagen": "d",
    "woche": "wk", "wochen": "wk", "wo": "wk", "monate": "mo", "monaten": "mo", "monat": "mo", "jahre": "yr", "jahren": "yr", "jahr": "yr",
    "kg": "kg", "kilo": "kg", "kilogramm": "kg", "tonnen": "t", "tonne": "t", "liter": "l", "litern": "l", "km": "km", "kilometer": "km", "kilometern": "km", "kwh": "kWh", "t": "t", "g": "g", "mg": "mg", "ml": "ml", "cm": "cm", "mm": "mm", "ha": "ha", "qm": "m²", "m²": "m²", "gb": "GB", "mb": "MB", "tb": "TB", "mwh": "MWh", "kcal": "kcal", "bpm": "bpm", "db": "dB", "ppm": "ppm",
}  # fmt: skip

_SCALES = {
    "mio": Decimal(1_000_000), "millionen": Decimal(1_000_000), "million": Decimal(1_000_000), "mill": Decimal(1_000_000),
    "mrd": Decimal(1_000_000_000), "milliarden": Decimal(1_000_000_000), "milliarde": Decimal(1_000_000_000),
    "tsd": Decimal(1000), "tausend": Decimal(1000), "k": Decimal(1000),
}  # fmt: skip

PACK = DialoguePack(
    acts=ACTS,
    unknown_lead=re.compile(
        r"(?:(?:hm+|naja|puh|ach|tja)[,. ]+)?(?:(?:ich )?(?:hab(?:e)? )?(?:keine?|null|überhaupt keine|absolut keine) (?:ahnung|plan|idee)|(?:ich )?(?:weiß|weiss|weis) (?:ich )?(?:nicht|noch nicht|nich)(?: (?:so )?(?:genau|recht))?|gute frage|schwer zu sagen|ka)(?: ehrlich gesagt| leider| so)?[\s,;:.…–-]+(?:aber |vielleicht |irgendwie |wohl |ich glaube |eher )*"
    ),
    question=re.compile(
        r"(?:und |aber |sag mal,? |eine frage:? |kurze frage:? |mal (?:eine|ne) frage:? )?(?:wie|was|wer|wem|wen|wann|wo|woran|womit|worin|welche[rsnm]?|warum|wieso|weshalb|wozu|darf|dürfen|muss|müssen|kann|können|soll(?:te|ten|en)?|ist|sind|gibt|gilt|braucht|hat|haben|zählt)\b.{6,}"
    ),
    correction=re.compile(
        r"(?:^(?:nein|nee|nö|ne|halt|stopp?|moment|sorry|ach)(?:\s*[,:.!]|\s+(?:doch|lieber|falsch|eher|das (?:ist|war) falsch)\b)"
        r"|^(?:falsch|quatsch|korrektur|ups|achtung|doch)\b"
        r"|\b(?:statt(?:dessen)?|anstatt|doch (?:lieber|eher|besser)|lieber doch|ändere|ich meinte|meinte ich|stimmt nicht"
        r"|verschrieben|vertippt|sondern|eher doch|(?:war|ist) falsch|mach daraus|korrigiere)\b|^lieber\b)"
    ),
    instead=re.compile(r"(?P<new>.+?)[, ]+(?:statt|anstatt|und nicht|nicht) (?P<old>.+)"),
    starters=re.compile(
        r"^(?:(?:äh+m?|hm+|also|na ?ja|ja|nun|tja|puh|ach|okay|ok|aktuell|momentan|derzeit|zurzeit|zur zeit|gerade|im moment|im augenblick|heute|jetzt|bisher|bislang|im schnitt|im durchschnitt|durchschnittlich|letztes jahr|im letzten jahr|vorjahr|das sind|da sind|das ist|das wären|das wäre|es sind|es ist|er|sie|es|wir|ich|sind|liegen|liegt|liege|stehen|steht|stehe|habe?n?|hab|hatten|waren|war|wären|wäre|sein|wird|werden|bei|auf|ungefähr bei|so|etwa bei|ich (?:denke|glaube|schätze|würde sagen|tippe)|denke ich|schätze ich|würde ich sagen|vielleicht|wahrscheinlich|vermutlich|wohl|gerne?|noch|dann|eigentlich|schon|mal|ziel(?:wert)?(?: ist| wäre|:)?|mein ziel (?:ist|wäre)|ausgangswert(?: ist|:)?|(?:ich |wir )?(?:will|wollen|möchte|möchten|würde|würden)(?: gern(?:e)?)?|ist|unser|mein|den|der|die|das)\b[,:]?\s+)+"
    ),
    metric_starters=re.compile(
        r"^(?:(?:äh+m?|hm+|also|na ?ja|ja|nun|tja|puh|ach|okay|ok|gut|super|klar|gern(?:e)?|vielleicht|wahrscheinlich|wohl|am besten|indem (?:wir|ich)|keine (?:konkrete |genaue )?(?:kenn)?zahl(?:en)?[, ]+(?:aber|eher|sondern)|ich (?:denke|glaube|würde sagen|schätze|würde|möchte|will|nehme|messe)|wir (?:messen|nehmen|schauen auf|wollen|möchten)|(?:das )?(?:messen|nehmen) wir|(?:das )?(?:messe|nehme) ich|(?:das )?(?:könnte|kann) man|man könnte|messen|nimm|nehmen|gemessen|messbar|an|am|anhand|über|mit|durch|eher|lieber|einfach|da|dann|so was wie|sowas wie|so etwas wie|zum beispiel|z\. ?b\.)\b[,:]?\s+)+"
    ),
    fillers=re.compile(
        r"[\s,]*\b(?:denke ich|glaube ich|würde ich sagen|schätze ich|oder so(?: ähnlich| was)?|bitte|halt|eben|mal|glaub ich|meine ich|irgendwie|vielleicht|wäre (?:gut|schön|super|prima)|messen|gemessen|nehmen|(?:zu )?(?:senken|steigern|erhöhen|verringern|verbessern|verkürzen|halbieren|reduzieren))[\s.!?]*$"
    ),
    zero=re.compile(r"\b(?:null|gar nicht|überhaupt nicht|kein(?:e|en|er|s)?(?: mehr| einzige\w*)?|nichts|nie)\b"),
    none_yet=re.compile(
        r"(?:(?:bisher|bislang|aktuell|im moment|momentan|derzeit|zurzeit|heute|da (?:gibt|habe?n?)|es gibt|gibt es|gibt's|ich habe?|wir haben|habe?n? (?:ich|wir)) )*(?:(?:noch )?(?:gar |überhaupt )?(?:kein(?:e|en|er|es|s)?|nichts|nix|null|nie|gar nicht)(?: (?:bisher|bislang|davon|so richtig|einzige[rsn]?))?)(?: vorhanden| da)?[\s.!]*"
    ),
    half=re.compile(r"\b(?:halbier\w*|die hälfte|um die hälfte|halb so (?:viel|viele|hoch|lang|lange|oft)|halbe)\b"),
    double=re.compile(
        r"\b(?:verdoppel\w*|verdoppl\w*|doppelt so (?:viel|viele|hoch|lang|lange|oft)|das doppelte|die doppelte|doppelte)\b"
    ),
    comparators=(
        (
            re.compile(
                r"(?:höchstens|maximal|max\.?|nicht mehr als|bis zu|nicht über|≤|<=)\s*(?:ne |eine |einen |ein )?$"
            ),
            Comparator.LE,
        ),
        (
            re.compile(
                r"(?:mindestens|minimum|min\.|mind\.?|wenigstens|nicht weniger als|≥|>=|nicht unter)\s*(?:ne |eine |einen |ein )?$"
            ),
            Comparator.GE,
        ),
        (
            re.compile(r"(?:unter|weniger als|kleiner als|unterhalb von|<|kürzer als)\s*(?:die |den |der )?$"),
            Comparator.LT,
        ),
        (re.compile(r"(?:über|mehr als|größer als|oberhalb von|>|länger als)\s*(?:die |den |der )?$"), Comparator.GT),
        (
            re.compile(
                r"(?<![a-zäöüß])(?:etwa|ca\.?|circa|ungefähr|rund|um die|so um|knapp|gut|~|zirka|grob|irgendwas um die|so)\s*(?:die )?$"
            ),
            Comparator.APPROX,
        ),
    ),
    by_change=re.compile(
        r"\b(?:um|plus|minus|\+|-|−)\s*(?:mindestens |rund |etwa |ca\.? |circa |höchstens |die |gut )?$|(?:^|\s)[+−-]\s?$"
    ),
    goes=(
        (
            re.compile(
                r"\b(?:mehr|plus|rauf|hoch|höher|steig\w+|steiger\w+|erhöh\w+|zusätzlich\w*|dazu|wachs\w+|zulegen|nach oben|öfter|häufiger|besser)\b|(?:^|\s)\+"
            ),
            Direction.UP,
        ),
        (
            re.compile(
                r"\b(?:weniger|minus|runter|niedriger|senk\w+|sink\w+|reduzier\w+|verring\w+|verkürz\w+|kürzer|schneller|seltener|fallen|abbau\w*|nach unten|drück\w+|halbier\w+)\b|(?:^|\s)[−-]\s?\d"
            ),
            Direction.DOWN,
        ),
    ),
    from_to=re.compile(
        r"\bvon (?P<from>(?:[^,;]|,(?=\d)){1,40}?) (?:auf|zu|bis(?: auf)?|nach) (?P<to>(?:[^,;]|,(?=\d)){1,40})"
    ),
    units=_UNITS,
    scales=_SCALES,
    numbers=german_numbers(),
    per=re.compile(r"^\s*(?:pro|je|/|im|am|in der|die|den|jeden?|jede)\s*(?P<noun>[\wäöüß-]+)", re.IGNORECASE),
    per_units={
        "tag": "d",
        "woche": "wk",
        "monat": "mo",
        "quartal": "qtr",
        "jahr": "yr",
        "stunde": "h",
        "minute": "min",
    },
    labels=(
        (
            SlotName.BASELINE,
            re.compile(
                r"\b(?:ausgangswert|startwert|ist-?wert|baseline|aktuell(?:er wert)?|heute|momentan|derzeit|zurzeit|bisher|im moment|stand heute|jetzt|ausgangslage|ist)\b"
            ),
        ),
        (
            SlotName.TARGET,
            re.compile(
                r"\b(?:zielwert|soll-?wert|ziel|soll(?:en)?|will ich auf|wollen wir auf|hin zu|künftig|erreichen)\b"
            ),
        ),
        (SlotName.DEADLINE, re.compile(r"\b(?:frist|termin|deadline|stichtag|bis wann|zeitraum|fertig bis)\b")),
        (SlotName.METRIC, re.compile(r"\b(?:messgröße|kennzahl|kpi|gemessen (?:am|an|über|mit)|messen)\b")),
        (SlotName.MEANS, re.compile(r"\b(?:maßnahmen?|weg dahin|vorgehen|mittel|mein weg)\b")),
        (SlotName.PURPOSE, re.compile(r"\b(?:grund|nutzen|warum|sinn|motivation|zweck)\b")),
    ),
    places=_ORDER,
    deadline_cue="bis {text}",
    voices=(
        ("team", re.compile(r"\b(?:das|unser|mein) team (?:soll|will|möchte|muss|wird|schafft)\b")),
        ("wir", re.compile(r"\bwir\b")),
        ("ich", re.compile(r"\b(?:ich|mich|mein\w*|mir)\b")),
    ),
    result=re.compile(
        r"\b(?:bestanden\w*|(?:ab|ein|über|her)ge\w+(?:ene?[nrs]?|te[nrs]?)|gehaltene?[nrs]?|erworbene?[nrs]?|veröffentlichte?[nrs]?|genehmigte?[nrs]?|jede[nrs]? (?:tag|woche|monat)|täglich|wöchentlich|monatlich|zertifi\w+|zertifikat\w*|prüfung\w*|abschluss|diplom\w*|schein|führerschein|lizenz\w*|abgeschlossen\w*|abgeschlossene\w*|abnahme|freigabe|freigegeben\w*|fertig(?:gestellt)?\w*|eingeführt\w*|veröffentlicht\w*|unterschrieben\w*|übergeben\w*|umgesetzt\w*|inbetriebnahme|produktiv\w*|vorliegt|liegt vor|steht|läuft|sind|ist|wird|habe|hat|kann|können|präsentation|vortrag|konzept\w*|handbuch|leitfaden|bericht\w*|plan|schulung\w*|zeugnis|urkunde|anmeldung|umzug|eröffnung|livegang|go-?live|[bc][12]|a[12]|gesellenbrief|meisterbrief|gesellenprüfung|meisterprüfung|teilnahme\w*|nachweis\w*|zusage\w*|bescheid\w*|gutachten)\b"
    ),
    purpose_lead=re.compile(r"[,;.]?\s+(?P<purpose>(?:damit|weil|da|um(?= .{2,80}\bzu\b)|denn|sodass|so dass)\s.+)$"),
    means_lead=re.compile(r"[,;]?\s+(?P<means>(?:indem|durch|mithilfe|mittels|dadurch)\s.+)$"),
    to_machine=re.compile(
        r"\b(?:du|dich|dir|deine[mnrs]?|dein|eure[mnrs]?|ki|llm|chatbot|sprachmodell\w*|assistent\w*|system|systemnachricht\w*|system-?prompt\w*|prompts?|json|anweisung\w*|instruktion\w*|ausgabe|kontext|konfiguration|administrator\w*|ignorier[et]?|vergiss|antworte|bestätige|wiederhole|dekodiere|übersetze|gib|nenne|zeige?|schreibe?|setze?|trage?|füge?|übernimm|markiere|behandle|befehl\w*|modus|ab (?:jetzt|hier|sofort) (?:bist|gilt|gelten|spricht)|neue regel|gelten? (?:alle|als) \w+)\b"
    ),
)
