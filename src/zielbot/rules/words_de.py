"""German words by topic, for the rules. How entries are written: see `lexicon.Lexicon`."""

from __future__ import annotations

TOPICS = {
    "function": """
        ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihr ihnen mein* dein* sein* unser* euer* eure*
        der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dies* jen* welch*
        und oder aber sowie als wie dass ob wenn weil damit um zu zum zur im in ins an am auf aus bei beim bis durch für
        gegen mit mittels nach ohne seit über unter von vom vor während wegen zwischen pro je per ab innerhalb
        möchte* will wollen wollt soll sollen sollte* muss müssen kann können könnte* werde werden wird würde* habe
        haben hat hatte bin bist ist sind war waren sei wäre* nicht nur auch noch schon dann so mal halt ja eben doch
        dabei dafür dadurch davon dazu hier dort jetzt heute bereits ca etwa rund mindestens höchstens maximal minimal
        gern gerne uhr spätestens beabsichtig* plan* vornehm* nehme vor braucht brauche* benötig* dringend unbedingt
        einmal man alles etwas nichts andere* jährlich monatlich wöchentlich täglich fall fälle* statt anstatt allem
    """,
    "time": """
        jahr jahre jahren jahres jahresende quartal quartals quartale monat monate monaten monats woche wochen tag tage
        tagen tags halbjahr halbjahres ende anfang mitte januar februar märz april mai juni juli august september
        oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag nächste* kommende*
        diesem dieses laufende* geschäftsjahr* morgen abend zukunft künftig zukünftig sommer winter frühjahr herbst
        weihnachten ostern zeit zeitraum kalenderjahr* periode
    """,
    "vague": """
        viel* mehr weniger wenig* besser* beste* gut* größer* höher* stärker* stark* schneller* schnell effizient*
        effektiv* optimal* erfolgreich* erfolg nachhaltig* ganzheitlich* zeitgemäß* modern* professionell* qualitativ*
        hochwertig* angemessen* geeignet* ausreichend* möglichst möglich* deutlich* erheblich* spürbar* signifikant*
        wesentlich* verstärkt* vermehrt* kontinuierlich* stetig* laufend* regelmäßig* zufrieden* glücklich* gesund*
        fit fitter* schlank* schön* toll* super härter* hart intensiv* aktiv* attraktiv* wirtschaftlicher* günstig*
        leichter* einfacher* bewusst* gleichmäßig* umfassend* objektiv* fair* breit* flexibel* agil* innovativ*
        kundenorientiert* serviceorientiert* wertschätzend* reibungslos* zügig* rasch* einige* manche* verschieden*
        niedriger* geringer* sparsam* produktiv* motiviert* selbstbewusst* organisiert* entspannt* ordentlich*
    """,
    "change": """
        steiger* gesteigert* erhöh* senk* gesenkt* verbesser* optimier* reduzier* verringer* vermehr* ausbau* ausweit*
        stärk* stärkung* förder* intensivier* maximier* minimier* vorantreib* voranbring* weiterentwickel* entwickel*
        wachs* wächst expandier* zunehm* abnehm* sinken sinkt steigt steigen anheb* abbau* unterstütz* mitwirk*
        mitarbeit* begleit* beitrag* beizutragen bemüh* versuch* kümmer* befass* beschäftig* arbeit* vermeid*
        sicherstell* gewährleist* sicherung* absicherung* beibehalt* erhalt* werden generier* gewinn* schaff* erziel*
        erreich* verwirklich* umsetz* nutz* lern* mach* tun finden find* ernähr* essen leben halt* bleib* forcier*
        bekämpf* dämpf* erweiter* ausbau* aufbau* verdien* spar* verkauf* abschließ* schließ* fahr* geh*
    """,
    "generic": """
        umsatz umsatzes umsätze gewinn gewinne gewinns ergebnis ergebnisse ergebnisses erfolg erfolge ertrag erträge
        kosten kunde kunden kundschaft kundinnen kundenbindung kundenzufriedenheit kundenservice kundenorientierung
        service servicequalität qualität leistung leistungen leistungsfähigkeit produktivität effizienz effektivität
        wirtschaftlichkeit rentabilität marketing vertrieb verkauf werbung reichweite leads lead bekanntheit
        markenbekanntheit image marke sichtbarkeit präsenz unternehmen firma betrieb abteilung bereich team teams
        mitarbeiter mitarbeiterinnen mitarbeitende mitarbeitenden mitarbeitern personal kollegen kolleginnen
        führungskraft führungskräfte chef mitarbeiterzufriedenheit mitarbeiterbindung betriebsklima arbeitsklima klima
        stimmung motivation zusammenarbeit kommunikation teamgeist teamarbeit austausch transparenz information
        informationen prozess prozesse prozessen abläufe ablauf arbeit arbeiten arbeitsweise projekt projekte aufgabe
        aufgaben thema themen dinge sache sachen bereiche maßnahmen maßnahme ziel ziele zielen strategie strategien
        konzept konzepte lösung lösungen idee ideen digitalisierung innovation innovationen wachstum entwicklung
        weiterentwicklung verbesserung verbesserungen optimierung steigerung erhöhung senkung reduzierung integration
        einarbeitung organisation struktur strukturen kompetenz kompetenzen fähigkeit fähigkeiten kenntnisse wissen
        bildung weiterbildung fortbildung fitness gesundheit sport ernährung leben lebensqualität glück freunde freizeit
        familie geld schulden gewicht ausdauer kondition stress balance noten schule lernen sicherheit ordnung
        sauberkeit nachhaltigkeit umwelt klimaschutz welt menschen leute besucher gäste patienten bewohner schüler
        schülerinnen bürger bürgerinnen öffentlichkeit gesellschaft angebot angebote produkt produkte dienstleistung
        dienstleistungen markt märkte wettbewerb wettbewerbsfähigkeit position zukunft potenzial potenziale synergien
        ressourcen zeitmanagement selbstorganisation selbstbewusstsein auftreten verhalten einstellung mindset ding
        karriere job beruf verantwortung engagement beteiligung teilhabe integration inklusion gerechtigkeit
        fehler probleme problem beschwerden pünktlichkeit zuverlässigkeit erreichbarkeit flexibilität agilität
        zufriedenheit verwaltung schulung schulungen training abteilungen standort standorte niveau hinsicht weise
        mensch rolle kreis umgang verhältnis beziehung beziehungen ruf ansehen auftritt onlineauftritt
    """,
    "completion": """
        abschließ* abgeschlossen* abschluss fertigstell* fertig* fertiggestellt* einführ* eingeführt* einführung*
        einbau* einbauen eingebaut* inbetriebnahme* installier* installation* bestehen bestanden* abgeb* abgegeben*
        abgabe einreich* eingereicht* veröffentlich* veröffentlichung* erstell* erstellung* aufgesetzt* umgestellt*
        umstell* umstellung* umgezogen* umzug* migrier* migration* zertifizier* zertifizierung* eröffn* eröffnung*
        ausstatt* ausgestattet* ausgerüstet* austausch* ausgetauscht* ersetz* ersetzt* renovier* saniert* sanier*
        gebaut* bauen bau errichte* errichtung* unterzeichn* unterschrieben* unterschreib* vorleg* vorgelegt* vorlage
        geschult* besetz* besetzt* besetzung* digitalisiert* archiviert* dokumentiert* übergeben* übergabe*
        ausgeliefert* freigeschaltet* abgelöst* ablös* lauffähig* durchgeführt* absolvier* absolviert* abgelegt*
        ablegen geschrieben* schreib* gelesen* angemeldet* anmeld* gegründet* gründ* entwickelt* programmier*
        implementier* umgesetzt* live produktiv_geht online_geht geht_online geht_live in_betrieb angekleidet* kleidet
        selbständig* selbstständig* eigenständig* abgebaut* gestrichen* nachgeholt* nachhol* liegt_vor vorliegt
        vorliegen
    """,
    "universal": "alle allen aller sämtliche* jede jeden jedem jeder vollständig* komplett* restlos* ausnahmslos*",
}
