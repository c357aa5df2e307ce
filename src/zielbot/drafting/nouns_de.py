"""German nouns with their capital where a person writes everything small."""

from __future__ import annotations

import re
from collections.abc import Sequence

_NOUNS = frozenset(
    """
    abend abende abfall abfälle ablage ablauf abläufe abnahme abschluss abschlüsse absprache absprachen
    abteilung akte akten alltag amt angebot angebote anfang anfrage anfragen anruf anrufe antrag anträge antwort
    antworten anzahl anteil app arbeit arbeitsplatz arbeitstag arbeitstage arzt ärzte audit aufgabe aufgaben
    aufsatz aufsätze auftrag aufträge aufwand auge augen ausbilder ausgabe ausgaben ausschuss auto autos azubi
    azubis bad bahn baustelle baustellen beispiel bein beratung bereich bereiche beruf besuch besuche besucher
    bett betten betrieb betriebe bewerber bewerberin bewohner bild bilder blatt blätter blick brief briefe brot
    buch bücher budget büro büros bürger buchung buchungen bus chef chefin chefs computer daten datenbank datum
    dauer dienst dienste dienstag ding dinge doku donnerstag druck drucker eingang einkauf einsatz einsätze
    eltern energie ende ergebnis ergebnisse ersatzteil ersatzteile fach fachartikel fahrer fahrt fahrten fall
    fälle familie familien farbe feedback fehler fehltage feier feierabend fenster ferien filiale filialen firma
    firmen fisch fläche flächen fleisch foto fotos frage fragen frau frauen freigabe freitag freund freunde
    frist fristen frühstück führung fußball garten gas gast gäste gebäude gebiet gebühr geburtstag geduld gefahr
    gehalt geld gelder gemeinde gerät geräte gericht geschäft geschwindigkeit gespräch gespräche gesundheit
    gewicht gewinn glück gruppe gruppen gutschein gutscheine hand hände handy haut haus häuser heft hefte herz
    hilfe hinweis hinweise hof hotel hotline idee ideen instagram internet jahr jahre jahren job jobs jugend
    junge kalender karte karten kasse kassen katalog kaffee keller kilo kilometer kind kinder kindern kita
    klasse klassen klausur klima klinik knie kollege kollegen kollegin kolleginnen kohlenhydrate konto konzept
    kopf körper kosten kraft kräfte kram krankheit küche kühlschrank kunde kunden kurs kurse laden lager
    lagerfeuer lagerorte lagerort lärm laune leben lehrer lehrerin leerlauf lehrling lehrlinge leistung
    leitfaden leitung lernstunde leute leuten licht liefertermin lieferung lieferungen lied lieder linie liste
    listen lkw lohn löhne lösung lösungen luft lust mail mails mangel mängel mann männer mappe markt maschine
    maschinen maßnahme maßnahmen material meeting meetings mensch menschen menü messe minute minuten mitarbeiter
    mitarbeiterin mitglied mitglieder mittag mittagessen mittel mittwoch modul module moment monat monate
    monaten montag morgenrunde müll musik mutter muster nachbar nachfrage nachmittag nacht nächte natur nerven
    netz newsletter note noten notfall notiz notizen nutzer oma opa ordner ordnung ort orte paket pakete palette
    paletten papier partner pate paten patient patienten pause pausen person personal personen pflege pflicht
    plan pläne platz plätze pole polier post posten praktikum praktikant praxis preis preise presse problem
    probleme probe proben produkt produkte programm projekt projekte protokoll prozent prozess prozesse prüfung
    punkt punkte qualität quartal rabatt rampe raum räume rechner rechnung rechnungen regal regale regel regeln
    reifen reise reklamation reklamationen reparatur reparaturen rest reste restaurant retoure retouren rezept
    rezepte richtung risiko rückruf rückfrage rückfragen rücken ruhe runde runden sache sachen schaden schäden
    schicht schichten schiene schlaf schluss schnitt schrank schränke schritt schritte schule schulen schüler
    schülerin schülern schuld schulden schulung schulungen seite seiten sekunde sekunden server serverraum
    serviette software sommer sonntag sonntags spaß spediteur spediteure spiel spiele sport sprit sprache stadt
    standard stelle stellen stress streit strom stück stücke stuhl stunde stunden system systeme tabelle tablet
    tag tage tagen tagesende team teams teil teile telefon temperatur termin termine text texte ticket tickets
    tipp tipps tisch tische tochter ton tonne tonnen tour touren training umsatz umzug uhr unfall
    trikot trikots übernahme unfälle unterlagen
    unterricht unterschrift unterschriften unterweisung urlaub vater verein verkauf verkehr vertrag verträge
    vertrieb vertriebler verwaltung video videos vorgang vorgänge vorlage vorlagen vormittag vorrat vorräte
    vorschlag vorschläge vorrichtung waage wagen ware waren wartung wäsche wasser wechsel weg wege weihnachten
    weiterbildung welle welt werbung werk werkstatt werkzeug werkzeuge wetter winter wissen woche wochen
    wochenende wochenenden wohnung wohnungen wunsch wünsche yoga zahl zahlen zeit zeiten zeitfenster zeitung
    zettel ziel ziele zimmer zucker zug züge zulage zuhause zukunft zusage zusagen zuschlag zweck kisten kiste
    abgabe abgaben eintrag einträge telefonat telefonate überblick gefühl mehrweg meer befund befunde sekretariat
    plastik
    absicht abstand abstände akku akkus akquise anhänger anlage anlagen anlass anlieferung
    anlässe anreiz anreize apfel apotheke artikel artikeln auftraggeber ausgang auswahl auszubildende
    auszubildenden bauer bedarf beitrag beiträge bericht berichte bescheid bescheide beschwerde beschwerden
    bestand bestände betriebsrat bewohnerin bezug bier bonus branche brille büroraum chance chancen chor dach
    datei dateien decke deckel diesel dorf dächer ebene ebenen eigentum eimer einfluss eingabe eingaben enkel
    enkelin ereignis ereignisse erfolg erfolge erklärung erstkontakt euro fahrrad feld felder feuerwehr
    finanzamt flasche flaschen fleiß flur formel formular formulare fortschritt fortschritte freude fuhrpark
    gang garderobe geist geräusch gerüst glas grenze grenzen grund grundlage größe gründe gymnastik gänge
    halbmarathon halle hammer handel hefe hemd herbst hilfen hindernis hindernisse holz honig huhn hund hunde
    inhalt inhalte interesse interessen kabel kampagne kampagnen kanal kantine kantinen kanäle karton kartons
    kasten katze kaufhaus keks kekse kennzahl kennzahlen kette ketten klick klicks kliniken konkurrenz kontakt
    kontakte koordination kreis kriterien kritik kritiker kritikerin kultur kunst körperpflege küken lage
    landwirt lehrkraft lehrkräfte leiste leiter leiterin leitern leser lieferant lieferanten liter löffel lücke
    lücken management manager marathon marke marken mauer maß meilenstein meilensteine meister meisterin menge
    mengen messen messgröße metall mieter mieterin milch monteur monteure motor mühe müllabfuhr nachmittage
    nachricht nachrichten nachteil nachteile nachweis nachweise nachwuchs nagel neukunde neukunden ofen
    onlineshop papierkram parkplatz pflaster pfleger pflegerin pilot portal praxisanleiter produktion programme
    prämie prämien pumpe pumpen quelle quellen rahmen reihe reihenfolge restmüll rhythmus risiken rohr rohre
    rolle rollen rückmeldung rückstand sack salat satz schlüssel schraube schrauben schreibtisch schuh schuhe
    schweiz senioren sinn skript skripte sofa sparte spende spenden spender stall stapel stapler stau steuer
    steuern stichprobe stichproben stift stifte studie studien studierende studierenden studium stufe stufen
    sturz stürze summe säcke sätze tanz technik techniker teilnahme teilnehmer teller termindruck thema themen
    tier tiere tierheim tor tore triage tür türen umfang umfrage umfragen unfallschutz unternehmen unternehmens
    unterschied untersuchung ursache ursachen verbrauch verfahren vergleich verhalten verlust verluste
    verpackung versand verspätung verständnis vertrauen vertretung viertelstunde vorlauf vorstand vorteil
    vorteile vortrag vorträge wachstum wand warteschlange warteschleife webseite website werkbank wert werte
    willen wort worte wurst wände wörter zaun zeile zeilen zelt zertifikat ziege ziffer zufriedenheit
    zusammenhang zweifel äpfel ärger ärztin öfen öl österreich übergabe übergaben
    druckgeschwür druckgeschwüre einnahme einnahmen paar obst cholesterin
    """.split()  # noqa: SIM905 - words read better than a list
)
_ALSO_VERBS = frozenset(
    """
    zahlen fragen antworten reisen proben leben laden wissen kosten spiele plane besuche teile feier reise
    schaden stellen messen reifen leiste leisten unternehmen verhalten vertrauen spenden handel handeln marken
    steuern stufen tanz menge kette wert werte willen
    """.split()  # noqa: SIM905 - words read better than a list
)
_NEVER = frozenset(
    """
    allein arm ausgang bald besser bisher dabei dadurch dahin damit daran darauf davon dazu dienstags direkt
    doppelt drauf einmal erst etwas fast fertig frei früh ganz genau gerade gern gleich gut halt heim heute
    immer innerhalb irgendwann jederzeit jetzt klar kurz lang langsam laut leicht los mal manchmal mehr meist
    nachts nämlich neu nichts nie noch nötig nur oben oft schnell schon selbst sofort sonst spät später statt
    teilweise teils unten unterwegs vielleicht voll vorher weg weiter wieder wenig weniger wirklich zeitnah
    zuerst zurück zusammen zurzeit derzeit gemeinsam niemals abends morgens mittags vorbei mittwochs montags
    donnerstags freitags samstags sonntags jedesmal niemand jemand einander bestellen überall beschwert erschwert
    zwei drei vier fünf sechs sieben acht neun zehn elf zwölf mir dir uns euch ihm ihr ihnen mich dich sich ihn
    was wem wen wer dort hier hinten vorn gestern morgen allem allen alle alles beide beiden viel viele vielen
    rund circa knapp etwa ihrer seiner unserer meiner deren dessen diesem diesen dieser dieses deutlich nötigen
    dass umsonst gratis teils nun schlecht hoch tief bitte hause tun sein anderen andere anderem anderer
    """.split()  # noqa: SIM905 - words read better than a list
)
_SUFFIX = re.compile(
    r"(?:\w{3}(?:ung|ungen|heit|heiten|keit|keiten|schaft|schaften|tion|tionen|tät|täten|ierung|tik|iker|ologe|ologin)"
    r"|\w{4}(?:nisse|ismus|ment|mente|quote|quoten|logie|erinnen))$"
)
_LEADS = frozenset(
    """
    im am zum zur beim vom pro je ohne dem des einem einer jede jeden jedes jedem unserem unserer meinem meiner
    """.split()  # noqa: SIM905 - words read better than a list
)
_BEFORE = _LEADS | frozenset(
    """
    die der das den ein unsere meine keine alle mehr weniger und ohne mit
    """.split()  # noqa: SIM905 - words read better than a list
)
_SINGLE = frozenset(
    """
    ein eine einen unsere unseren meine meinen seine ihre keine keinen ohne
    für über gegen durch mit bei aus nach von in an auf vor unter ums ins
    """.split()  # noqa: SIM905 - words read better than a list
)
_PLACING = frozenset(
    {"in", "an", "auf", "bei", "mit", "von", "aus", "nach", "vor", "zu", "für", "über", "unter", "hinter"}
)
_ARTICLES = frozenset({"der", "die", "das", "den", "dem"})
_HOW = re.compile(
    r"(?:lich|ig|isch|bar|sam|haft|los|voll|weise|wärts|mal|nahe|iert|er|end|frei|fest|tags|ßig)$|^(?:ge|be|ver)\w+t$"
)
_LEAST_OBJECT = 6
_BEHIND_VERB = frozenset(
    {"mich", "mir", "uns", "dich", "ihn", "sie", "die", "der", "das", "den", "nicht", "immer", "viel", "zu"}
)
_AFTER_NOUN = frozenset(
    """
    können kann muss müssen wird werden ist sind hat haben soll sollen darf dürfen will wollen sonst nicht immer auch
    """.split()  # noqa: SIM905 - words read better than a list
)
_ADVERBS = frozenset(
    """
    sonst nicht immer auch nur noch schon wieder dann oft dauernd ständig jetzt heute nie kaum selbst endlich einfach
    """.split()  # noqa: SIM905 - words read better than a list
)
_FUNCTION = frozenset(
    """
    und oder aber nicht mit für in an auf bei zu von vor nach ohne statt als wie im am zum zur damit weil um je
    pro innerhalb binnen gegen über unter aus bis durch seit während wegen zwischen beim vom ins ans
    """.split()  # noqa: SIM905 - words read better than a list
)
_BENT = re.compile(r"(?:e|en|er|es|em|t)$")
_HYPHENED = re.compile(r"(?<![\w-])(?P<first>[a-zäöü]{2,})-(?P<noun>[A-ZÄÖÜ]\w+|code|check|shop|team)(?![\w-])")
_WORD = re.compile(r"[^\W\d_]+")
_UMLAUT = re.compile(r"(?:ä|ö|ü|äu)[^aeiouäöü]{1,3}e$")
_AMOUNT = {"mehr", "weniger", "keine", "kein", "keinen", "ohne"}
_DEED = re.compile(r"\w{3,}(?:en|ern|eln)$")
_LEAST_COMPOUND = 3


def is_noun(word: str) -> bool:
    """Whether a small word is surely a noun: a known one, a compound that ends in one, or by its ending."""
    if word in _NEVER:
        return False
    if (
        word in _NOUNS
        or _SUFFIX.search(word)
        or (word.endswith("s") and word[:-1] in _NOUNS and len(word) > _LEAST_COMPOUND)
    ):
        return True
    parts = (word[start:] for start in range(_LEAST_COMPOUND, len(word) - 3))
    return _is_dative(word) or any(part in _NOUNS - _ALSO_VERBS or _is_dative(part) for part in parts)


def is_plural_of_known(word: str) -> bool:
    """Whether a small word is, or ends in, the plural of a noun whose singular is known too ("leerfahrten")."""
    starts = (0, *range(_LEAST_COMPOUND, len(word) - 3))
    return any(_is_plural(word[start:]) for start in starts)


def _is_plural(word: str) -> bool:
    ends = [end for end in ("en", "n", "e", "er", "s") if word.endswith(end)]
    return word in _NOUNS and any(word.removesuffix(end) in _NOUNS for end in ends)


def _is_dative(word: str) -> bool:
    """Whether a small word is the dative of a plural with an umlaut ("plätzen")."""
    plural = word.removesuffix("n")
    return plural != word and plural in _NOUNS and bool(_UMLAUT.search(plural))


def with_capitals(text: str) -> str:
    """The text with the nouns in it written with a capital, where it is written small throughout."""
    if text != text.lower():
        return text
    words = list(_WORD.finditer(text))
    done = list(text)
    for position, match in enumerate(words):
        word = match.group()
        before = words[position - 1].group() if position else ""
        after = words[position + 1].group() if position + 1 < len(words) else ""
        joined = after and text[match.end() : words[position + 1].start()] == " "
        following = after if joined else ""
        placed = before in _ARTICLES and position > 1 and words[position - 2].group() in _PLACING
        lead: bool = (before in _LEADS or placed) and _stands_alone(word, following)
        lead = lead or (before in _SINGLE and _closes_phrase(word, following))
        opens = position == 0 and position + 2 < len(words) and _opens_clause(word, after, words[2].group())
        opens = opens or (position == 0 and bool(following) and _opens_phrase(word, following))
        if not lead and _stands_in_list(text, match):
            lead = word not in _NEVER | _FUNCTION and not _HOW.search(word) and not _DEED.search(word)
        behind_bent = position > 1 and _after_bent(words[position - 2].group(), before, word, following)
        lead = lead or opens or behind_bent or (before in _ARTICLES and _before_adverb(word, following))
        lead = lead or bool(
            joined and _stands_before_deed(word, before, after, last=_ends_part(text, words, position + 1))
        )
        if _may_be(word, before) or lead or (joined and _is_object(word, before, after)):
            done[match.start()] = word[0].upper()
    return _HYPHENED.sub(_as_compound, "".join(done))


def _as_compound(match: re.Match[str]) -> str:
    """A compound with a hyphen with its first part large ("Google-Bewertungen", "QR-Code")."""
    first = match.group("first")
    return f"{first.upper() if len(first) < _LEAST_COMPOUND else first.capitalize()}-{match.group('noun').capitalize()}"


def _closes_phrase(word: str, after: str) -> bool:
    """Whether a word behind "ein" or "über" ends its phrase, so that it is the noun ("über karteileichen")."""
    plain = word not in _NEVER and word not in _FUNCTION and word not in _BEFORE and len(word) > _LEAST_COMPOUND
    verb = not word.endswith("en") and _is_verb(after, word)
    return plain and not _HOW.search(word) and (not after or after in _FUNCTION - {"zu"} or verb)


def _is_verb(after: str, word: str) -> bool:
    """Whether what follows is a verb, so that the word before it ended the phrase ("meine lunge pfeift")."""
    return (
        bool(re.search(r"(?:[^aeiou]t|iert|eln|ern|en)$", after))
        and not is_noun(after)
        and after not in _NEVER
        and not word.endswith("er")
    )


def _opens_phrase(word: str, after: str) -> bool:
    """Whether the first word is a noun with its place behind it ("infostand auf dem wochenmarkt")."""
    plain = word not in _NEVER | _FUNCTION | _BEFORE and len(word) > _LEAST_OBJECT and not _HOW.search(word)
    return plain and after in _PLACING - {"zu"} and not _DEED.search(word)


def _stands_in_list(text: str, match: re.Match[str]) -> bool:
    """Whether a word is one of several that are listed ("elternbrief, aushang und gespräche")."""
    before, behind = text[: match.start()], text[match.end() :]
    listed = before.endswith(", ") and (behind[:1] == "," or behind.startswith((" und ", " oder ")) or not behind)
    return len(match.group()) > _LEAST_COMPOUND and listed


def _ends_part(text: str, words: Sequence[re.Match[str]], position: int) -> bool:
    """Whether the word of that place is the last before a comma or the end."""
    return position + 1 == len(words) or text[words[position].end() :][:1] in {",", ";", "."}


def _opens_clause(word: str, verb: str, behind: str) -> bool:
    """Whether the first word is what a verb is said of ("treppen machen mich fertig")."""
    plain = word not in _NEVER | _FUNCTION | _BEFORE and len(word) > _LEAST_COMPOUND and not _HOW.search(word)
    return plain and bool(re.search(r"(?:en|t)$", verb)) and behind in _BEHIND_VERB and not is_noun(verb)


def _after_bent(lead: str, bent: str, word: str, after: str) -> bool:
    """Whether a word behind an adjective that stands behind a preposition is the noun ("mit festen einnahmen")."""
    plain = word not in _NEVER | _FUNCTION and len(word) > _LEAST_COMPOUND and not _HOW.search(word)
    adjective = bool(re.search(r"(?:en|em|er|e)$", bent)) and bent not in _NEVER | _FUNCTION and not is_noun(bent)
    if _DEED.search(word) and not is_noun(word):
        return False
    return (
        lead in _PLACING | _LEADS | {"die", "das"}
        and adjective
        and plain
        and (not after or after in _FUNCTION | _AFTER_NOUN)
    )


def _before_adverb(word: str, after: str) -> bool:
    """Whether a word between an article and an adverb is the noun ("damit die schlange kürzer wird")."""
    plain = word not in _NEVER and len(word) > _LEAST_COMPOUND and not re.search(r"(?:t|en|er)$", word)
    return plain and (
        after in _ADVERBS | _AFTER_NOUN or (bool(re.search(r"[a-zäöü]{3,}er$", after)) and not is_noun(after))
    )


def _stands_before_deed(word: str, before: str, after: str, *, last: bool) -> bool:
    """Whether a word right before the deed that ends the text is its object ("sponsorenlauf organisieren")."""
    plain = word not in _NEVER and word not in _FUNCTION and not _HOW.search(word) and not _DEED.search(word)
    deed = bool(_DEED.search(after)) and not is_noun(after)
    return last and plain and len(word) > _LEAST_OBJECT and deed and before != "zu"


def _is_object(word: str, before: str, after: str) -> bool:
    """Whether a word between "weniger" and a verb is what there shall be less of ("weniger kaltakquise machen")."""
    plain = word not in _NEVER and len(word) > _LEAST_COMPOUND and not _DEED.search(word)
    return before in _AMOUNT and plain and bool(_DEED.search(after)) and not is_noun(after)


_DATIVE = frozenset({"mit", "bei", "von", "aus", "nach", "seit", "den", "allen", "unseren", "meinen", "vielen", "zu"})


def _ends_in_plural(word: str) -> bool:
    """Whether a word is or ends in a known noun in its plural, whose dative it is with an n ("nachbarbetriebe")."""
    return any(word[start:] in _NOUNS - _ALSO_VERBS for start in (0, *range(_LEAST_COMPOUND, len(word) - 4)))


_TIMES = frozenset({"jedes", "dieses", "nächste", "nächstes", "erste", "letzte", "zweite"})
_NO_PLURAL = frozenset({"wissen", "leben", "handeln", "verhalten", "vertrauen", "messen", "laden"})


def _may_be(word: str, before: str) -> bool:
    """Whether a word is a noun here; one that is a verb as well needs an article or an adjective before it."""
    if before in _DATIVE and word.endswith("en") and _ends_in_plural(word[:-1]):
        return True
    if word == "mal":
        return before in _TIMES
    if word not in _ALSO_VERBS:
        return is_noun(word)
    if before == "die" and word in _NO_PLURAL:
        return False
    return before in _BEFORE or (before.endswith(("e", "er", "es")) and before not in _NEVER and not is_noun(before))


def _stands_alone(word: str, after: str) -> bool:
    """Whether a word behind an article is the noun and no adjective before one."""
    if len(word) <= _LEAST_COMPOUND or word in _NEVER or word.endswith("sten"):
        return False
    return not _BENT.search(word) or not after or after in _FUNCTION
