"""German: what tells the numbers of talked text apart."""

from __future__ import annotations

import re

from zielbot.drafting.packs.cues import Cues


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)


_VERB = r"[a-zäöüß]+(?:e|t|en)"
_NO_VERB = (
    r"(?:mit|seit|nicht|jetzt|acht|sieben|gegen|neben|zwischen|wegen|den|[dms]?einen|keinen|unseren|jeden|allen|diesen"
    r"|weit|fast|erst|sonst|damit|samt|statt|laut|gut)\b"
)
_PARTICIPLE = r"(?:ge[a-zäöüß]{2,}(?:t|en)|[a-zäöüß]+iert|(?:ver|be|er|ent|zer)[a-zäöüß]{3,}(?:t|en)|[a-zäöüß]+ge[a-zäöüß]{2,}(?:t|en))"
_TIME = r"(?:jahr|monat|woche|quartal|halbjahr|sommer|winter|frühjahr|herbst|saison|befragung|umfrage|prüfung|erhebung|mal|stelle|ausschreibung|runde|messung)"

CUES = Cues(
    wants=_words(
        r"soll\w*",
        "will",
        "wollen",
        r"möch\w*",
        r"müss?t\w*",
        "muss",
        "müssen",
        "darf",
        r"dürf\w*",
        r"ziel\w*",
        r"wunsch\w*",
        r"wünsch\w*",
        "hätten?",
        r"wär\w*",
        r"käm\w*",
        r"könnt\w*",
        r"(?:ich|wir|man) würd\w*",
        r"würd\w* (?:\w+ ){0,3}?(?:gern\w*|ich|wir|reichen|genügen|gehen)",
        r"tät\w*",
        r"(?:sie|er|chef\w*|arzt|ärztin|zentrale|leitung|vorstand|plan) (?:sagt|meint|will)",
        r"laut (?:plan|vertrag|vorgabe|gesetz)",
        r"reich(?:t|en)",
        r"genüg\w*",
        "okay",
        "ok",
        "in ordnung",
        "zufrieden",
        "höchstens",
        "maximal",
        "mindestens",
        "künftig",
        "nicht mehr als",
        "nie wieder",
        "mir vor",
        "uns vor",
        "lasse? ich mir",
        r"reicht\w*",
        "tu[nt] es auch",
        r"fänd\w*",
        r"anpeil\w*",
        "peil(?:e|en)",
        "vorhaben",
        "vorgenommen",
        "vorhabe",
        "ginge[n]?",
        "vorgeschrieben",
        r"verlang\w*",
        r"erwart(?:et|en)",
        r"gefordert\w*",
        r"fordert",
        "geben? vor",
        r"vorgabe\w*",
        "vorgegeben",
        r"gib(?:t|st)\b[^,.]{0,40}\bvor",
        r"grenze",
        r"limit",
        "drin",
        r"anstreb\w*",
        r"streb\w*",
        r"anvisier\w*",
        r"vertretbar",
        r"erträglich",
        r"akzeptabel",
        r"tolerabel",
        "lieber",
        "nicht länger als",
        "nimmer",
        r"geplant",
        "diesmal",
        r"runter auf",
        r"hoch auf",
        r"rauf auf",
        r"wieder hin",
        r"schaffbar",
        r"machbar",
        r"am liebsten",
        "vereinbart",
        "angepeilt",
        "anvisiert",
        "vorgesehen",
        r"sieht\b[^,.]{0,40}\bvor",
        "vertraglich",
        "zulässig",
        "erlaubt",
        r"äußerste\w*",
        "obergrenze",
        "realistisch",
        "normwert",
        "sollwert",
        "gesetzlich",
        "pack ich",
        "schaff ich bis",
        "anstrebt",
        "bitte",
        r"zugesagt",
        r"versprochen",
        "planen?",
        "brauch ich",
        "werden will",
    ),
    bare=re.compile(
        r"\W*(?:(?:jede[nrs]?|täglich|wöchentlich|monatlich|regelmäßig|öfter|häufiger|einmal|zweimal|dreimal|weniger|mehr|besser|früher"
        r"|schneller|endlich|wieder)\s)(?:\w+\s){0,4}[a-zäöüß]+(?:en|ern|eln)\W*$",
        re.IGNORECASE,
    ),
    endures=re.compile(
        r"\b(?:muss|müssen)\b.*\b(?:warten|suchen|zahlen|ausgeben|wegwerfen|nacharbeiten|wiederholen|nachfragen"
        r"|anstehen|liegen|entsorgen|aushelfen|einspringen|hinfahren)\b",
        re.IGNORECASE,
    ),
    past=re.compile(
        rf"\b(?:letzte[nmrs]?|vorige[nmrs]?|vergangene[nmrs]?) {_TIME}\b"
        r"|\b(?:waren?s?|hatten?|war|gestern|bisher|bislang|zuletzt|vorjahr|damals|früher|noch nie"
        r"|gab|gaben|lag|lagen|kam|kamen|ging|gingen|verlor|verloren|schafften?|machten?|brauchten?|verkauften?"
        r"|zählten?|blieb|blieben|dauerten?|kosteten?|fiel|fielen|stand|standen|bekam|bekamen|wurden?|verbrauchten?)\b",
        re.IGNORECASE,
    ),
    perfect=re.compile(
        rf"\b(?:[Hh]ab|[Hh]abe|[Hh]aben|[Hh]at|[Ss]ind|[Ii]st|[Bb]in)\b(?:(?![,;]|\.\s).)*\s{_PARTICIPLE}\b"
        rf"|\s(?:nur|erst|bloß)\s[^,.;]*\s{_PARTICIPLE}$",
    ),
    now=_words(
        "heute",
        "aktuell",
        "derzeit",
        "momentan",
        "im moment",
        "zurzeit",
        "jetzt",
        "gerade",
        "grad",
        "inzwischen",
        "mittlerweile",
        r"(?:liegt|liegen|steht|stehen|bin|sind|dümpel\w*|pendel\w*) (?:\w+ )?(?:bei|auf)",
        "ist-(?:wert|stand)",
        "stand (?:heute|jetzt|januar)",
        "im (?:schnitt|mittel|durchschnitt)",
        "durchschnittlich",
        r"laut (?!plan|vertrag|vorgabe|gesetz)\w+",
        "fertig",
        "geschafft",
        "erledigt",
    ),
    tells=re.compile(
        r"\b(?i:ist|sind|bin|hat|haben|habe|hab|gibt|wird|werden|geht|gehen|liegt|liegen|dauert|dauern|braucht|brauchen"
        r"|kostet|kosten|kommt|kommen|stehen|steht|bleibt|bleiben|fehlt|fehlen|sagt|macht|machen)\b"
        rf"|\b(?i:ich|wir|man|er|sie|es) {_VERB}\b|\b{_VERB} (?:ich|wir|man|er|sie|es|uns)\b"
        rf"|\b[A-ZÄÖÜ]\w+ (?!{_NO_VERB})[a-zäöüß]+(?:t|en) \S",
    ),
    complains=re.compile(
        r"\b(?:killt|nervt|nerven|stapel\w*|türm\w*|erschlag\w*|erdrück\w*|wächst mir|zu (?:viele?|wenige?|hoch|niedrig"
        r"|lang\w*|groß|klein|teuer|spät|selten|oft)|nur|bloß|schlimm|problem\w*|ärger\w*|beschwer\w*|leider"
        r"|schaffe\w* .{0,20}nicht|so viele?)\b|!!",
        re.IGNORECASE,
    ),
    others=_words(
        r"andere[nr]?",
        "anderswo",
        r"nachbar\w*",
        r"konkurren\w*",
        r"wettbewerb\w*",
        r"mitbewerb\w*",
        r"schwester\w*",
        r"branche\w*",
        r"(?:der|die|das) (?:beste|schnellste|erfolgreichste|schlechteste)\w*",
        r"kolleg(?:e|in) [A-ZÄÖÜ]\w+",
        r"(?:haus|betrieb|konzern|firma) sonst",
        "sonst im (?:haus|betrieb|konzern)",
        r"(?:bundes|landes|branchen|konzern|haus)durchschnitt",
        r"(?:bundes|landes|konzern)weit",
        "durchschnitt der",
        r"(?:der|die) (?:rest|meisten|anderen|übrigen)",
        r"restliche[ns]?",
        r"empfiehlt",
        "empfohlen",
        "üblich",
        "richtwert",
        "angeblich",
        r"(?:mein|unser)\w* (?:bruder|schwester|freund|freundin|vorgänger\w*)",
    ),
    beside=re.compile(
        r"\b(?:seit|vor|nach)\s(?:\w+\s){0,2}$|\bnicht (?:bloß|nur)\s$|\b(?:budget|etat)\w*\b[^,.;]*$|\b(?:in|innerhalb von|binnen)\s$",
        re.IGNORECASE,
    ),
    beside_behind=re.compile(
        r"(?:\s?jahre(?:n)? (?:alt|jung)|\s(?:davor|zuvor|vorher|später)\b|\s?uhr\b|-?(?:jährig|köpfig|stündig|tägig)\w*|[^,.;]{0,20}\s(?:gekostet|investiert))",
        re.IGNORECASE,
    ),
    ways=re.compile(r"\W*(?:und )?(?:dafür|dazu|hierfür|deshalb|deswegen|indem)\s", re.IGNORECASE),
    crowd=re.compile(
        r"(?:\w*(?:leute\w*|personen|menschen|mann|köpfe\w*|mitarbeit\w*|beschäftigte\w*|angestellte\w*|kolleg\w*|azubis?"
        r"|auszubildende\w*|gesellen|kräfte\w*|lehrer\w*|schüler\w*|kinder\w*|studierende\w*|student\w*|bewohner\w*"
        r"|bürger\w*|mitglieder\w*|betten|plätze\w*|zimmer\w*|filialen|standorte\w*|häuser\w*|klassen|gruppen"
        r"|abteilungen|schichten|fahrer\w*|fahrzeuge\w*|lkws?|maschinen|stellen|ehrenamtliche\w*|teams?|kunden"
        r"|mandant\w*|patient\w*|wohnungen|stapler\w*|empfänger\w*|konten|vollzeit\w*|devs|entwickler\w*|quadratmeter\w*|hektar|geschwister|monteur\w*|techniker\w*))",
        re.IGNORECASE,
    ),
    size=re.compile(
        r"(?P<charge>\b(?:wir sind|leite|betreue\w*|verantworte|koordiniere|unterrichte)\s(?:\w+\s){0,3}?)$|"
        r"(?P<strict>\(\s?(?:ca\. |etwa |rund )?|\b(?:team|mannschaft|gruppe|truppe)\s(?:von|mit|aus|zu)\s(?:\w+\s)?"
        r"|\bals\s[^,.;]*\smit\s|\bmit\s(?:meinen|unseren|den|allen)\s)$"
        r"|\b(?:mit|von|aus|für|bei|auf)\s(?:rund |etwa |knapp |über )?$"
        r"|\b(?:sind|führe|habe|haben|hat|hab|zähl\w*|betreib\w*"
        r"|versorg\w*|gibt)\s(?:\w+\s){0,3}?$",
        re.IGNORECASE,
    ),
    counts=re.compile(
        r"\b(?:zu viele?n?|zu wenige?n?|weniger|mehr|so viele?)\s+(?P<thing>[^\W\d_][\w-]{3,})", re.IGNORECASE
    ),
    takes=(
        re.compile(
            r"(?:^|[,:.]\s)(?P<thing>(?:(?:Die|Der|Das|Unsere?|Meine?|Jede[rs]?|Eine?)\s|(?=[A-ZÄÖÜ][\w-]+(?:e|en|er|s)\s))[^,.;:\d]{3,60}?)(?:\s(?:bei uns|bei mir|hier|aktuell|derzeit"
            r"|zurzeit|meist|oft))*\s(?:dauert|dauern|dauerten?)\b"
        ),
        re.compile(
            r"\b[Ff]ür\s(?P<thing>[^,.;:]{3,60}?)\s(?:brauchen?|braucht|brauch|brauchten?|benötig\w+)\s(?:ich|wir|man|es)\b"
        ),
    ),
    takes_name="Zeit für",
    too_much=re.compile(
        r"\b(?:(?:zu|so) viele?n?|zu (?:hoch|lang\w*|spät|teuer|groß|häufig|oft)|(?:weniger|runter|runterbringen|nach unten))\b",
        re.IGNORECASE,
    ),
    too_little=re.compile(
        r"\b(?:(?:zu|so) wenige?n?|zu (?:niedrig|selten|kurz|klein|gering)|(?:hoch|rauf|nach oben))\s*$|\bzu wenige?n?\b",
        re.IGNORECASE,
    ),
    no_measure=re.compile(
        r"(?:vertrag|gesetz|norm|plan|standard|[kmg]?wh|land|landrat|fünftel|hallo|hi|hey|moin|wär\w*|sinds?|käm\w*|möcht\w*|hab|habe|warens?|zurzeit|grad|gerade|derzeit|letzte\w*|ziel|frist|bisher|heute|chef\w*"
        r"|vorstand|stadtrat|geschäftsführ\w*|mal|sachen|leute|google|corona|home ?office|montag|dienstag|mittwoch|donnerstag"
        r"|freitag|samstag|sonntag|(?:mutter|vater|tochter|sohn|frau|mann|freund\w*|bruder|schwester|arzt|ärztin|oma|opa))\b.*",
        re.IGNORECASE,
    ),
    spent_on=None,
    negates=re.compile(r"\b(?:nicht|nie|niemand|keine?[nrs]?)\b", re.IGNORECASE),
    replaced=re.compile(
        r"\b(?:(?:an)?statt|anstelle von|nicht mehr)\s(?:(?:wie|bisher|heute|derzeit|aktuell|jetzt|bislang)\s)*(?:der |den )?$",
        re.IGNORECASE,
    ),
    no_thing=re.compile(r"(?:w[äa]r\w*|sind|ist|reich\w*|genüg\w*|soll\w*|müss\w*|käm\w*|okay|ende|anfang|mitte)\b"),
    breath=re.compile(
        r"(?<!\b\d{4})(?<!\bich)(?<!\bwir)(?<!\bman)(?<!\bes)(?<!\bda)(?<!\bund)\s(?=(?:das|die|es|ich|wir|er|sie|man|davon)\s(?:soll\w*|will|wollen|möch\w*|muss|müss\w*|hätte\w*|wär\w*|würd\w*)\b"
        r"|(?:soll\w*|will|möch\w*|würd\w*|hätt\w*)\s(?:es|ich|wir|das|die|auf|bis|man)\b"
        r"|(?:bin|sind|liegen?|war(?:en)?|hatten?|hab\w*)\s(?:schon|bereits|erst|grad\w*|aktuell|zurzeit|jetzt|derzeit|bei|im moment|letzte\w*|es|wir)\b"
        r"|[a-zäöüß]+\s(?:grad|gerade|aktuell|derzeit|zurzeit|momentan|im moment)\s"
        r"|(?:dass|weil|aber|derzeit|aktuell|zurzeit|momentan|letztes jahr)\s)",
        re.IGNORECASE,
    ),
)
"""The cues of German."""
