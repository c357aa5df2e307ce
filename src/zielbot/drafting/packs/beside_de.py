"""German: what is said beside the goal, or against somebody, and needs its own answer."""

from __future__ import annotations

import re

from zielbot.drafting.packs.pack import Act

_GROUP = (
    r"(?:frauen|männer|mütter|schwangere\w*|ausländer\w*|migrant\w*|türken|polen|flüchtling\w*|muslim\w*|juden|christen|schwarze"
    r"|homosexuelle\w*|schwule\w*|lesben|behinderte\w*|schwerbehinderte\w*|(?:ältere|alte|kranke)n?(?: \w+(?:er|e|en|te)n?)?"
    r"|teilzeitkräfte\w*|gewerkschafter\w*|betriebsrät\w*)"
)
_PERSON = r"(?:(?:mein|meine|der|die|unser|unsere) (?:kolleg\w+|mitarbeiter\w*|azubi\w*|chef\w*|frau|mann|nachbar\w*)|(?:frau|herr) \w+|er|sie)"
BESIDE = (
    (
        Act.DANGER,
        re.compile(
            r".*\b(?:(?:will|möchte|mag) nicht mehr (?:leben|weiterleben|da sein)|umbringen|suizid\w*|selbstmord\w*"
            r"|das leben nehmen|lebensmüde|mir (?:etwas|was) an(?:tun|zutun)|ritz\w* mich)\b.*"
        ),
    ),
    (
        Act.UNFAIR,
        re.compile(
            r"(?!.*\b(?:benachteilig|diskriminier|verlier|verlass|verläs|abbrech|brechen|gehen|seltener|dass))"
            rf"(?:.*\b(?:keine?n?|weniger|nicht mehr so viele|nie wieder) {_GROUP}\b.{{0,20}}\b(?:einstell\w*|beschäftig\w*|beförder\w*"
            rf"|ausbild\w*|im team|im betrieb|in der firma|bei uns|nehmen)\b.*"
            rf"|(?!.*\bweniger).*\b{_GROUP}\b.{{0,25}}\b(?:loswerden|rausekeln|rauswerfen|rausschmeißen|feuern|kündigen|entlassen|aussortieren"
            r"|verdrängen|hinausdrängen|mobben|schlechter bezahlen)\b.*"
            r"|.*\bbetriebsrat\w*\b.{0,25}\b(?:verhindern|loswerden|behindern|ausschalten|kleinhalten|umgehen|sabotieren)\b.*"
            r"|.*\b(?:schwarzarbeit|scheinselbst\w*|schwarzgeld)\b.{0,20}\b(?:ausbauen|steigern|nutzen|einführen|erhöhen)\b.*"
            r"|.*\b(?:steuern hinterziehen|schmiergeld\w* (?:zahlen|annehmen)|mindestlohn (?:umgehen|unterlaufen|drücken)"
            r"|arbeitszeit\w* (?:umgehen|unterlaufen|fälschen)|(?:zahlen|bilanz\w*|rechnungen|belege|protokolle|messwerte"
            r"|stundenzettel) (?:fälschen|frisieren|manipulieren)|kunden (?:betrügen|täuschen|abzocken)"
            r"|preise (?:mit \w+ )?absprechen)\b.*)"
        ),
    ),
    (
        Act.OTHERS,
        re.compile(
            rf"(?:ich (?:will|möchte)(?:,)? dass )?{_PERSON}\b.{{0,30}}\b(?:endlich abnehmen|(?:kilo|kg) abnehmen|soll abnehmen$|abnimmt|weniger krank\w*|nicht mehr (?:so oft )?krank"
            r"|seltener krank\w*|gesünder\w*|nicht mehr rauchen|weniger rauchen|aufhören zu (?:rauchen|trinken)|weniger trinken"
            r"|kein\w* kinder (?:bekommen|kriegen)|schwanger|therapie)\b.*"
        ),
    ),
    (
        Act.WATCHING,
        re.compile(
            r"(?!.*\b(?:\w*maschine|anlage|prozess|temperatur|system|server|lager|bestand|kosten|termin|qualität))"
            r"(?:.*\b(?:leistung von|herrn?|frau|mitarbeiter\w*|kolleg\w*|team|azubis?|beschäftigte\w*|fahrer\w*|leute)\b.{0,40}"
            r"\b(?:überwach(?:en|t)|ausspionieren|ausspähen|bespitzeln|tracken|heimlich \w+|mitlesen|abhören|filmen)\b.*"
            r"|.*\b(?:überwach(?:en|t)|ausspionieren|bespitzeln|tracken|abhören|filmen)\b.{0,40}"
            r"\b(?:herrn?|frau|mitarbeiter\w*|kolleg\w*|azubis?|beschäftigte\w*|fahrer\w*|leute)\b.*)"
        ),
    ),
    (
        Act.PRIVACY,
        re.compile(
            r"(?:und |aber |sag mal,? )?(?:wer|kann|darf|können|sieht|liest|erfährt).{0,40}\b(?:das|hier|alles|meine? (?:daten|eingaben"
            r"|angaben|ziele?|texte?))\b.{0,15}\b(?:sehen|sieht|lesen|liest|mitlesen|einsehen|erfährt|erfahren|zugreifen)\b.*"
            r"|wer (?:sieht|liest|kriegt|bekommt) (?:das|meine?)\b.*|.*\bwas (?:wird|speicherst|speichern|merkst|machst du mit)\b.*"
            r"\b(?:du|sie|gespeichert|daten|eingaben)\b.*"
            r"|(?:kannst du |können sie |bitte )*(?:lösch\w*|vergiss) (?:bitte )?(?:alle )?(?:meine? daten|meine eingaben|das alles).*"
            r"|.*\bfür meine (?:bewertung|beurteilung)\b.*\b(?:verwendet|benutzt|genutzt)\b.*|.*\b(?:werde|wird) (?:ich )?(?:hier "
            r"|dadurch |damit )?(?:überwacht|ausgewertet|kontrolliert)\b.*|ich will nicht (?:überwacht|kontrolliert) werden.*"
            r"|.*\b(?:ist das|bleibt das) (?:hier )?(?:anonym|vertraulich|sicher|unter uns)\b.*"
        ),
    ),
    (
        Act.PRYING,
        re.compile(
            r"(?:und |aber |sag mal,? |bitte )?(?:(?:was|welche[nrs]?|wie viele?|wie hoch) (?:\w+ )?(?:hat(?:te)?n?|haben|war(?:en)?) (?!ich\b|wir\b|du\b|sich\b|noch\b|smart|ziele?\b|okr|kpi"
            r"|ihr\b|das\b|es\b|man\b|ein)(?:(?:der|die|mein\w*|unser\w*) )?\w+\b.*\b(?:ziel\w*|vereinbar\w*|bonus\w*|prämie\w*)\b.*"
            r"|(?:was|welche[nrs]?) (?:ziel\w*|werte|ergebnis\w*|vereinbarung\w*) (?:hat(?:te)?n?|haben|bekam\w*) (?!ich\b|wir\b|ein|sich\b|den\b|mit\b|keine?\b)\w+.*"
            r"|(?:was|welche[nrs]?|wie) .*\b(?:abteilung|team|gruppe) von (?:herrn? |frau )?\w+.*\b(?:üblich|erreich\w*|vereinbar\w*|ziel\w*)\b.*"
            r"|(?:zeig\w* |nenn\w* |gib )?(?:mir )?(?:bitte )?(?:die )?vergleichswerte?\b.*"
            r"|wer (?:hat|hatte|ist|war|schafft\w*|erreicht\w*) .*\b(?:höchst\w*|niedrigst\w*|beste\w*|schlechteste\w*|meisten|wenigsten"
            r"|(?:nicht |am \w+ )?(?:erreicht|verfehlt|geschafft))\b.*"
            r"|(?:zeig\w*|nenn\w*|liste\w*|gib|verrat\w*|sag) (?:mir )?.*\b(?:ziele?|zielwerte?|vereinbarungen|ergebnisse|bonus)\b.*"
            r"\b(?:anderen?|anderer|meiner? kolleg\w*|von (?:herrn?|frau) \w+|aller|fremde\w*|vom chef|meiner chefin)\b.*)"
        ),
    ),
    (
        Act.ABOUT_BOT,
        re.compile(
            r"(?:und |sag mal,? |hallo,? )?(?:bist du|sind sie|bin ich hier bei|rede ich|spreche ich)\b.{0,20}\b(?:ki|ai|künstliche"
            r" intelligenz|mensch\w*|bot|roboter|maschine|programm|echt|computer|chatgpt|sprachmodell)\b.*"
            r"|(?:wie|wer) (?:heißt|bist|hat|sind) (?:du|dich|sie)\b(?! das).{0,25}|hast du gefühle.*|haben sie gefühle.*"
            r"|(?:kannst|sprichst|können|sprechen) (?:du|sie) (?:auch )?(?:französisch|englisch|türkisch|spanisch|polnisch|italienisch"
            r"|deutsch|russisch|arabisch).*"
        ),
    ),
    (
        Act.REWRITE,
        re.compile(
            r"(?:bitte )?(?:schreib\w*|mach\w*|formulier\w*|erstell\w*|entwerf\w*|gib) (?:sie |du )?(?:mir )?(?:bitte )?"
            r"(?:das|ein|mein|die|einfach (?:ein|das)) (?:ganze )?(?:fertiges? )?(?:smart(?:es|e)?-?)?\s?ziele?(?: bitte)?"
            r"(?: komplett| fertig| für mich| ganz)*(?: bitte)?[\s.!]*"
            r"|(?:mach|schreib|nimm|sag) (?:du )?(?:einfach |halt |bitte )*(?:irgendwas|irgendetwas|was du willst|egal was|du)(?: halt)?[\s.!]*"
        ),
    ),
    (
        Act.ANNOYED,
        re.compile(
            r"(?:boah,? |ach,? |oh mann,? |mann,? )*(?:das|es|die fragen?|so was|sowas) (?:nervt|nerven|ist (?:doch |echt |total )?(?:blöd"
            r"|doof|mist|quatsch|nervig|sinnlos|umständlich|zeitverschwendung))(?: mich)?(?: gerade| total| echt)?[\s.!]*"
            r"|(?:ich )?(?:hab|habe) (?:echt |jetzt |gerade |dafür |für (?:sowas|so was|so etwas) )*keine (?:zeit|lust|nerven)"
            r"(?: mehr)?(?: für (?:sowas|so was|so etwas|den quatsch)| dafür| mehr)?[\s.!]*|wie lange (?:dauert das|geht das) noch\W*"
            r"|(?:so )?viele fragen[\s.!?]*|nervig[\s.!]*"
        ),
    ),
    (
        Act.STRAIN,
        re.compile(
            r"(?:also |puh,? |ehrlich gesagt,? )*(?:mir geht(?:'s| es)? (?:gerade |zurzeit |im moment |echt |heute )*(?:nicht (?:so )?gut"
            r"|schlecht|mies|beschissen|dreckig)|(?:ich )?bin (?:gerade |total |völlig |so |echt |zurzeit )*(?:überlastet|gestresst|erschöpft"
            r"|müde|traurig|unglücklich|k\.? ?o\.?|platt|fertig)|(?:mir )?(?:wird|ist) (?:mir )?(?:gerade |das |alles )*zu viel)[\s.!…]*"
        ),
    ),
)
