"""German: what a message does, apart from saying something about the goal."""

from __future__ import annotations

import re

from zielbot.drafting.packs.beside_de import BESIDE
from zielbot.drafting.packs.pack import Act


def _any(*phrases: str) -> re.Pattern[str]:
    """A pattern that matches a whole message made of one of the phrases, with particles around it."""
    lead = r"(?:(?:ach|äh|ähm|hm+|hmm+|naja|na ja|nun|tja|also|ja|nee|ne|puh|uff|oh|ok(?:ay)?|bitte|sorry|ehrlich gesagt|einfach)[,. ]+)*"
    tail = r"(?:[ ,]+(?:bitte|mal|jetzt|gerade|noch|eigentlich|ehrlich gesagt|ehrlich|leider|so|auch|danke|doch|einfach|nicht))*"
    return re.compile(rf"{lead}(?:{'|'.join(phrases)}){tail}[\s.!?…]*")


ACTS = (
    *BESIDE,
    (
        Act.DISTRESS,
        re.compile(
            r".*\b(?:(?:ich )?(?:kann|schaffe?s?|halte) (?:einfach |das alles |alles |es )*nicht mehr(?: aus)?(?!\w| \w)"
            r"|bin (?:völlig |total |ganz |so )?(?:am ende|verzweifelt|ausgebrannt|überfordert|fix und fertig)"
            r"|burn-?out|(?:ich )?heule|zum heulen|werde gemobbt|mobb(?:t|en) mich|habe angst (?:vor|um))\b.*"
        ),
    ),
    (
        Act.INSULT,
        re.compile(
            r"(?:.*\b(?:du|sie sind|bist|ihr)\b.{0,20}\b)?(?:so ein )?(?:(?:blöd|dumm|doof|dämlich|bescheuert|scheiß|scheiss|mist|drecks|kack)\w*"
            r"|idiot\w*|arschloch|trottel|vollidiot\w*|penner|leck mich.*|halt(?:'s| die| dein) (?:maul|klappe|fresse)|fick\w*.*|verpiss dich|nutzlos\w*|schrott)"
            r"(?: (?:bot|maschine|programm|ding|teil|frage|fragen|system))?[\s.!?]*"
        ),
    ),
    (
        Act.RESTART,
        _any(
            "(?:noch ?mal |alles )?von vorn(?:e)?(?: anfangen| beginnen)?",
            "neu anfangen",
            "neustart",
            "alles löschen",
            "neues ziel",
            "reset",
            "fang(?:en wir)? (?:noch ?mal )?von vorn(?:e)? an",
        ),
    ),
    (
        Act.BACK,
        _any(
            "zurück",
            "(?:einen )?schritt zurück",
            "rückgängig(?: machen)?",
            "mach das rückgängig",
            "undo",
            "das war falsch",
            "letzte antwort löschen",
            "nimm das zurück",
        ),
    ),
    (Act.FORWARD, _any("wiederherstellen", "wieder vor", "redo", "doch nicht zurück", "vorwärts")),
    (
        Act.SKIP,
        _any(
            "überspring(?:en|e|st du)?(?: (?:das|die frage|wir das))?",
            "(?:das )?(?:lassen wir|lass uns das) (?:weg|aus|offen)",
            "weiter",
            "nächste frage",
            "später",
            "skip",
            "das lasse? ich (?:weg|aus|offen)",
            "passe?",
            "egal",
            "(?:ist )?mir egal",
            "kein(?:e|en)? (?:angabe|lust|kommentar)",
            "möchte ich nicht (?:sagen|beantworten)",
            "sag ich nicht",
            "dazu (?:sage? ich nichts|nichts)",
        ),
    ),
    (
        Act.UNKNOWN,
        _any(
            "(?:das |dazu |da )?(?:weiß|weiss|weis) (?:ich|man|keiner|niemand)?(?: (?:das|es|leider|noch|gar|auch|gerade|im moment|aktuell|ehrlich gesagt|jetzt|so|genau|nicht|wirklich|überhaupt|selbst|spontan))*(?: nicht(?: (?:so )?(?:genau|recht|wirklich))?)?",
            "ich (?:weiß|weiss|weis)(?: (?:das|es|leider|noch|gar|auch|gerade|ehrlich gesagt|jetzt|so|wirklich|selbst))* nicht(?: (?:so )?(?:genau|recht))?",
            "(?:weiß|weiss|weis) nicht(?: (?:so )?(?:genau|recht))?",
            "w(?:ei|eis)s? nich(?:t)?",
            "(?:ich hab(?:e)? )?(?:null |absolut |gar )?(?:keine?|kein) (?:ahnung|plan|schimmer|idee|dunst)(?:[ ,]+(?:ehrlich gesagt|davon|(?:wie|was|ob|woran) [^,]{1,40}))?",
            "ka",
            "k\\.? ?a\\.?",
            "unbekannt",
            "unklar",
            "(?:das )?ist (?:mir )?(?:noch )?(?:unklar|unbekannt|offen|nicht bekannt)",
            "(?:das )?kann ich (?:dir |ihnen )?(?:so |leider |noch |gerade )*nicht (?:sagen|einschätzen|beurteilen)",
            "schwer zu sagen",
            "gute frage",
            "da bin ich (?:mir )?(?:nicht sicher|unsicher|überfragt)",
            "bin (?:mir )?(?:nicht sicher|unsicher|überfragt)",
            "fällt mir (?:gerade )?nichts ein",
            "müsste? ich (?:erst )?(?:nachsehen|nachschauen|nachfragen|nachgucken|klären)",
            "(?:das )?(?:habe?n?|hab) (?:ich|wir) (?:noch )?(?:nie|nicht) gemessen",
            "(?:wird|wurde) (?:bisher |noch )?(?:nie|nicht) gemessen",
            "dazu (?:habe?n?|hab) (?:ich|wir) keine (?:zahlen|daten)",
            "keine (?:zahlen|daten)",
            "\\?+",
        ),
    ),
    (
        Act.STATUS,
        _any(
            "(?:zeig|zeige|sag|sage|nenn|nenne) (?:mir )?(?:mal )?(?:den |meinen |unseren )?(?:aktuellen )?(?:stand|entwurf|zwischenstand)",
            "(?:was|wie) ist (?:der|unser|mein) (?:aktuelle )?(?:stand|entwurf)",
            "stand",
            "zwischenstand",
            "zusammenfassung",
            "fass(?:e)? (?:(?:das|alles|bitte|mal) )*zusammen",
            "wo stehen wir(?: gerade)?",
            "was (?:hast du|haben wir|haben sie) (?:bisher|bis jetzt|schon|notiert)(?: notiert| aufgeschrieben)?",
            "wie lautet (?:mein|das) ziel(?: jetzt| bisher)?",
            "zeig(?:e)? (?:mir )?(?:mal )?(?:mein|das) ziel",
        ),
    ),
    (
        Act.REWRITE,
        _any(
            "formulier(?:e|en sie)? (?:(?:es|das|den satz|mein ziel|du|mal|bitte|ganz|um|neu) ?)*(?:für mich|um|neu|du|bitte)?",
            "(?:kannst du|können sie) (?:(?:es|das|mein ziel|bitte|mal) )*(?:für mich )?(?:formulieren|ausformulieren|schreiben|umformulieren)",
            "schreib(?:e)? (?:(?:es|das|mein ziel|du|bitte|mal) ?)*(?:für mich|um|neu|auf)",
            "mach (?:mir )?(?:(?:einen|daraus|da|einen schönen) )*satz(?: daraus| draus)?",
            "mach(?:e)? du(?: das)?",
            "(?:gib|gibst du) mir (?:einen|den) (?:vorschlag|satz|formulierungsvorschlag)",
        ),
    ),
    (
        Act.ACCEPT,
        _any(
            "(?:ich )?(?:nehme|nehm) (?:(?:das|es|ziel|dieses|so) ?)*an",
            "(?:(?:das|mein|dieses) )?(?:ziel )?(?:annehmen|übernehmen|speichern)",
        ),
    ),
    (
        Act.ADOPT,
        _any(
            "(?:das )?(?:ziel )?(?:passt|stimmt|gefällt mir)(?: (?:so|genau so|für mich|mir))?",
            "so (?:passt|stimmt|nehmen wir|machen wir|nehme ich|übernehmen|ist es gut|lassen)(?: (?:es|das))?",
            "fertig",
            "abschließen",
            "(?:bin )?einverstanden",
            "das ist es",
        ),
    ),
    (
        Act.DECLINE,
        _any(
            "nein",
            "nö+",
            "nee+",
            "ne",
            "nein,? (?:vielen )?dank(?:e)?",
            "nö,? danke",
            "nee,? danke",
            "lieber nicht",
            "nein,? lieber nicht",
            "auf keinen fall",
            "(?:das )?will ich nicht",
            "(?:das )?möchte ich nicht",
            "(?:nein,? )?nichts davon",
            "kein(?:e|er|es|s)? davon",
            "danke,? nein",
            "passt nicht",
            "das passt (?:so )?nicht",
            "ablehnen",
            "kein bedarf",
            "nicht nötig",
            "brauch(?:e|en)? (?:ich|wir) nicht",
        ),
    ),
    (
        Act.AFFIRM,
        _any(
            "ja",
            "jap",
            "jo+",
            "jep",
            "jawohl",
            "ja,? (?:bitte|gern(?:e)?|genau|stimmt|passt|das)",
            "gern(?:e)?",
            "genau",
            "stimmt",
            "richtig",
            "korrekt",
            "klar",
            "ok(?:ay)?",
            "in ordnung",
            "mach(?:en wir|en| das)?(?: so)?",
            "einverstanden",
            "(?:das )?nehme? ich",
            "nimm das",
            "gute idee",
            "klingt gut",
            "das erste klingt gut",
            "von mir aus",
            "alles klar",
            "gut",
            "sehr gut",
            "super",
            "👍",
        ),
    ),
    (
        Act.WHY,
        _any(
            "warum (?:fragst du|fragen sie|willst du|wollen sie|ist das|musst du).*",
            "wieso(?: fragst du| willst du| ist das)?.*",
            "wozu(?: (?:fragst du|brauchst du|ist|soll|das)).*",
            "warum",
            "wozu",
            "weshalb",
            "was soll (?:die frage|das)",
            "wofür (?:ist|brauchst|soll) .*",
        ),
    ),
    (
        Act.HELP,
        _any(
            "hilfe",
            "hilf mir",
            "help",
            "was (?:kannst|machst) du(?: eigentlich| alles)?",
            "was können sie",
            "wie (?:funktioniert|geht) das(?: hier)?",
            "was (?:muss|soll) ich (?:hier |jetzt )?(?:machen|tun|schreiben|eingeben|antworten)",
            "wer bist du",
            "was meinst du(?: damit| denn)?",
            "was meinen sie(?: damit)?",
            "(?:das |die frage )?versteh(?:e)? ich nicht",
            "ich versteh(?:e)? (?:die frage |das )?nicht",
            "wie meinst du das",
            "was heißt das",
            "hä+",
            "gib mir ein beispiel",
            "(?:zum )?beispiel",
            "hast du (?:ein beispiel|beispiele|vorschläge|ideen|einen vorschlag)",
            "mach(?:e)? (?:mir )?(?:einen )?vorschl(?:ag|äge)",
            "was schlägst du vor",
        ),
    ),
    (
        Act.GREETING,
        _any(
            "hallo(?: zusammen| zielbot| du)?",
            "hi+",
            "hey",
            "moin(?: moin)?",
            "guten (?:tag|morgen|abend)",
            "servus",
            "grüß (?:gott|dich)",
            "grüezi",
            "na",
            "hallöchen",
            "tach",
        ),
    ),
    (
        Act.THANKS,
        _any(
            "danke(?:schön)?",
            "vielen dank",
            "merci",
            "danke dir",
            "tschüss?",
            "bis bald",
            "besten dank",
            "cool",
            "lol",
            "haha+",
            "😂+",
            "🙂+",
        ),
    ),
    (
        Act.OFF_TOPIC,
        re.compile(
            r"(?:.*\b(?:erzähl\w* (?:mir |uns )?(?:bitte )?(?:ein\w* )?(?:witz|märchen|geschichte)|gedicht|wie wird das wetter|wetterbericht|wie (?:ist|wird) (?:das|heute das) wetter.*"
            r"|kochrezept|rezept für|wer (?:hat|wird) (?:das spiel|die em|die wm)|hauptstadt von|lottozahlen|horoskop|bist du (?:single|verheiratet)"
            r"|liebst du|schreib(?:e)? (?:mir )?(?:ein\w* )?(?:programm|code|python|skript|aufsatz|bewerbung)|python-?(?:code|skript)|aktien|bitcoin|übersetze?\b|welches medikament|diagnose|rechtsberatung"
            r"|ignorier\w* (?:alle|deine|bitte).*|system ?prompt|deine anweisungen)\b.*)"
        ),
    ),
)
