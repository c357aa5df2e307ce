"""German words by topic, for the rules. How entries are written: see `lexicon.Lexicon`.

`gut+` stands for an adjective in all its forms and for the noun made of it, but not for words joined with it: "guten",
"Freundlichkeit", not "Gutachten".
"""

from __future__ import annotations

TOPICS = {
    "function": """
        erreich* erziel* schaff* geh* fahr* mach* find* finden verkauf* abschließ* schließ* nutz* tun neu neue neuen
        neuer neues neuem ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihnen mein* dein* sein* unser*
        euer* eure* der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner dies* jen*
        welch* und oder aber sowie als wie dass ob wenn weil damit um zu zum zur im in ins an am auf aus bei beim bis
        durch für gegen mit mittels nach ohne seit über unter von vom vor während wegen zwischen pro je per ab innerhalb
        möchte* will wollen wollt soll sollen sollte* muss müssen kann können könnte* werde werden wird würde* habe
        haben hat hatte bin bist ist sind war waren sei wäre* nicht nur auch noch schon dann so mal halt ja eben doch
        dabei dafür dadurch davon dazu hier dort jetzt heute bereits ca etwa rund mindestens höchstens maximal minimal
        gern gerne uhr spätestens beabsichtig* plan* vornehm* nehme braucht brauche* benötig* dringend unbedingt einmal
        man alles etwas nichts andere* jährlich monatlich wöchentlich täglich fall fälle* statt anstatt allem
    """,
    "time": """
        jahr jahre jahren jahres jahresende quartal quartals quartale monat monate monaten monats woche wochen tag tage
        tagen tags halbjahr halbjahres ende anfang mitte januar februar märz april mai juni juli august september
        oktober november dezember montag dienstag mittwoch donnerstag freitag samstag sonntag nächste* kommende* diesem
        dieses laufende* geschäftsjahr* morgen abend vormittag nachmittag mittag nacht wochenende zukunft künftig
        zukünftig sommer winter frühjahr herbst prozent prozentpunkt* euro eur cent franken dollar stück stunde stunden
        minute minuten sekunden kilo kilogramm kg km meter liter tonnen null eins zwei drei vier fünf sechs sieben acht
        neun zehn elf zwölf dutzend hundert tausend million millionen prozentig* weihnachten ostern zeit zeitraum
        kalenderjahr* periode
    """,
    "vague": """
        bekannt+ eng+ wohl wohler wohlfühlen wohlbefinden* diszipliniert+ achtsam+ geduldig+ freundlich+ harmonisch+
        sauber+ stolz+ gelassen+ mutig+ kreativ+ unvergesslich+ exzellent+ altersgerecht+ emotional+ souverän+ klar+
        operativ+ zuverlässig+ ehrlich+ viel+ mehr weniger wenig+ besser+ beste besten bester bestes bestem bestmöglich+
        gut+ größer+ höher+ stärker+ stark+ schneller+ schnell+ effizient+ effektiv+ optimal+ erfolgreich+ erfolg
        nachhaltig+ ganzheitlich+ zeitgemäß+ modern+ professionell+ qualitativ+ hochwertig+ angemessen+ geeignet+
        ausreichend+ möglichst möglich+ deutlich+ erheblich+ spürbar+ signifikant+ wesentlich+ verstärkt+ vermehrt+
        kontinuierlich+ stetig+ laufend+ regelmäßig+ zufrieden+ glücklich+ gesund+ gesünder+ fit fitter+ schlank+ schön+
        toll+ super härter+ hart+ intensiv+ aktiv+ attraktiv+ wirtschaftlicher+ günstig+ leichter+ einfacher+ bewusst+
        gleichmäßig+ gleichmäßiger+ umfassend+ objektiv+ fair+ breit+ flexibel flexibl+ agil+ innovativ+
        kundenorientiert+ serviceorientiert+ wertschätzend+ reibungslos+ zügig+ rasch+ einige+ manche+ verschieden+
        niedriger+ geringer+ sparsam+ produktiv+ motiviert+ selbstbewusst+ organisiert+ entspannt+ ordentlich+
    """,
    "change": """
        dominier* heben hebt begeister* präg* festig* gestalt* etablier* positionier* ausschöpf* transformier*
        modernisier* pfleg* fühl* biet* sprech* trainier* auftret* bewältig* inspirier* verankern verankert ausstrahl*
        anstreb* stabilisier* harmonisier* vertief* erleb* genieß* gewinnen gewinne gewinnt gewinnst gewonnen steiger*
        kommen komm gesteigert* erhöh* senk* gesenkt* verbesser* optimier* reduzier* verringer* vermehr* ausbau*
        ausweit* stärk* stärkung* förder* intensivier* maximier* minimier* vorantreib* voranbring* weiterentwickel*
        entwickel* wachs* wächst expandier* zunehm* abnehm* sinken sinkt steigt steigen anheb* abbau* unterstütz*
        mitwirk* mitarbeit* begleit* beitrag* beizutragen bemüh* versuch* kümmer* befass* beschäftig* arbeit* vermeid*
        sicherstell* gewährleist* sicherung* absicherung* beibehalt* erhalt* werden generier* verwirklich* umsetz* lern*
        ernähr* essen leben halt* bleib* forcier* bekämpf* dämpf* erweiter* aufbau* verdien* spar*
    """,
    "generic": """
        potenzial daten exzellenz erlebnis erlebnisse erlebnissen profil segment kultur marke plattform vorbild branche
        industrie gruppen gruppe stellung momente gästen gast note noten zensur zensuren medien sozialen soziale website
        webseite homepage internet region traffic neukunden umsatz umsatzes umsätze gewinn gewinne gewinns ergebnis
        ergebnisse ergebnisses erfolg erfolge ertrag erträge kosten kunde kunden kundschaft kundinnen kundenbindung
        kundenzufriedenheit kundenservice kundenorientierung service servicequalität qualität leistung leistungen
        leistungsfähigkeit produktivität effizienz effektivität wirtschaftlichkeit rentabilität marketing vertrieb
        verkauf werbung reichweite leads lead bekanntheit markenbekanntheit image sichtbarkeit präsenz unternehmen firma
        betrieb abteilung bereich team teams mitarbeiter mitarbeiterinnen mitarbeitende mitarbeitenden mitarbeitern
        personal kollegen kolleginnen führungskraft führungskräfte chef mitarbeiterzufriedenheit mitarbeiterbindung
        betriebsklima arbeitsklima klima stimmung motivation zusammenarbeit kommunikation teamgeist teamarbeit austausch
        transparenz information informationen prozess prozesse prozessen abläufe ablauf arbeit arbeiten arbeitsweise
        projekt projekte aufgabe aufgaben thema themen dinge sache sachen bereiche maßnahmen maßnahme ziel ziele zielen
        strategie strategien konzept konzepte lösung lösungen idee ideen digitalisierung innovation innovationen
        wachstum entwicklung weiterentwicklung verbesserung verbesserungen optimierung steigerung erhöhung senkung
        reduzierung integration einarbeitung organisation struktur strukturen kompetenz kompetenzen fähigkeit
        fähigkeiten kenntnisse wissen bildung weiterbildung fortbildung fitness gesundheit sport ernährung leben
        lebensqualität glück freunde freizeit familie geld schulden gewicht ausdauer kondition stress balance schule
        lernen sicherheit ordnung sauberkeit nachhaltigkeit umwelt klimaschutz welt menschen leute besucher gäste
        patienten bewohner schüler schülerinnen bürger bürgerinnen öffentlichkeit gesellschaft angebot angebote produkt
        produkte dienstleistung dienstleistungen markt märkte wettbewerb wettbewerbsfähigkeit position zukunft
        potenziale synergien ressourcen zeitmanagement selbstorganisation selbstbewusstsein auftreten verhalten
        einstellung mindset ding karriere job beruf verantwortung engagement beteiligung teilhabe inklusion
        gerechtigkeit fehler probleme problem beschwerden pünktlichkeit zuverlässigkeit erreichbarkeit flexibilität
        agilität zufriedenheit verwaltung schulung schulungen training abteilungen standort standorte niveau hinsicht
        weise mensch rolle kreis umgang verhältnis beziehung beziehungen ruf ansehen auftritt onlineauftritt
    """,
    "completion": """
        abschließ* abgeschlossen* abschluss fertigstell* fertig* fertiggestellt* einführ* eingeführt* einführung*
        einbau* einbauen eingebaut* inbetriebnahme* installier* installation* bestehen bestanden* abgeb* abgegeben*
        abgabe einreich* eingereicht* veröffentlich* veröffentlichung* erstell* erstellung* aufgesetzt* umgestellt*
        umstell* umstellung* umgezogen* umzug* migrier* migration* zertifizier* zertifizierung* eröffn* eröffnung*
        ausstatt* ausgestattet* ausgerüstet* austausch* ausgetauscht* ersetz* ersetzt* renovier* saniert* sanier*
        gebaut* bauen bau errichte* errichtung* unterzeichn* unterschrieben* unterschreib* vorleg* vorgelegt* vorlage
        geschult* besetz* besetzt* besetzung* digitalisiert* archiviert* dokumentiert* übergeben* übergibt übergebe übergabe*
        ausgeliefert* freigeschaltet* abgelöst* ablös* lauffähig* durchgeführt* absolvier* absolviert* abgelegt* ablegen
        geschrieben* schreib* streiche streichen gelesen* angemeldet* anmeld* gegründet* gründ* entwickelt* programmier*
        implementier* umgesetzt* live produktiv_geht online_geht geht_online geht_live in_betrieb angekleidet* kleidet
        selbständig* selbstständig* eigenständig* abgebaut* gestrichen* nachgeholt* nachhol* liegt_vor vorliegt
        vorliegen räum* geräumt* aufgeräumt* bezogen* beziehen montier* reparier* repariert* übernimmt relaunch* launch*
        go-live livegang* rollout* roll-out* leg*~ab leg*~vor schließ*~ab gebe*~ab gibt~ab reich*~ein führ*~ein
        führ*~durch bau*~ein bau*~um stell*~um stell*~fertig stell*~ein zieh*~um meld*~an richt*~ein schalt*~ab
        schalt*~frei lös*~ab räum*~aus räum*~auf tausch*~aus stell*~auf online
    """,
    "period_end": "ende jahresende* anfang mitte saisonende* schuljahresende*",
    "per": "pro je per",
    "without": "ohne statt anstatt mit_null mit_0 bei_null",
    "unwanted": "phishing* betrug* betrüg* spam* schad* fehl* angriff* missbrauch* falsch*",
    "bounded": """
        nicht_später nicht_mehr_als nicht_über nicht_unter nicht_weniger nicht_länger_als nicht_öfter nicht_höher
        nicht_nur kein_später
    """,
    "weekend": "wochenende samstag sonntag",
    "state": "ist sind wird werden hat haben habe",
    "placed": "liegt liegen",
    "placed_idiom": "am_herzen auf_der_hand im_trend auf_dem_weg in_der_luft im_argen",
    "towards": "zur",
    "part": "anteil anteils anteile zahl anzahl menge häufigkeit dauer",
    "obtaining": """
        bestehe* besteht bestanden* habe hat haben mache* macht erwerb* erwirb* erworben* erhalt* erhält bekomm* ablege*
        abgelegt* absolvier* schaff* erlang* hole* holt nachweis* nachgewiesen* besitz* gemacht leg*~ab
    """,
    "percent": "prozent prozentig*",
    "on_day": "am",
    "concluding": "schließ* geschlossen* treffe* getroffen* unterschreib* unterschrieben* unterzeichn* erreich* erziel*",
    "numbered": "klasse stufe level phase kategorie gruppe halle station linie filiale team",
    "creating": """
        entwickl* entwickel* aufbau* aufzubauen* aufgebaut* erarbeit* ausarbeit* auszuarbeiten ausgearbeitet* aufsetz*
        konzipier* erstell* einricht* eingerichtet* bau*~auf arbeit*~aus setz*~auf richt*~ein
    """,
    "indefinite_article": "ein eine einen eines einer",
    "widening": "bau*~aus bau*~ab weit*~aus",
    "attributive_time": "langfristige* kurzfristige* mittelfristige* zeitnahe*",
    "pointing_back": "das dies dafür damit dazu hierfür hierzu dadurch dabei dieses diese so deshalb",
    "starting": "anfang* beginn*",
    "harm": "unfall* unfälle* unfällen* arbeitsunfall* arbeitsunfälle* arbeitsunfällen* verletz* todesf* gewalt* übergriff*",
    "given": """
        die der den dem des diese diesen dieser unsere unseren unserer unser meine meinen meiner seine seinen ihre ihren
        ihrer eure euren deine deinen alle allen aller beide beiden sämtliche sämtlichen
    """,
    "numeral": """
        zwei drei vier fünf sechs sieben acht neun zehn elf zwölf zwanzig dreißig vierzig fünfzig hundert beide beiden
    """,
    "betterment": "verbesser* optimier* förder* stärk* vertief* intensivier*",
    "absolute_harmless": "immer_noch immer_mehr immer_wieder immer_besser wie_immer",
    "more": """
        regelmäßig regelmäßige regelmäßigen laufend stetig mehr weniger besser bessere besseren besserer besseres öfter
        häufiger seltener viel viele möglichst
    """,
    "nobody": "man jemand irgendjemand irgendwer jeder_sollte jeder_muss alle_sollten alle_müssen",
    "avoiding": "vermeid* verhinder* aufhör* aufhören weglassen verzicht* loswerden bloß_nicht",
    "universal": "alle allen aller sämtliche* jede jeden jedem jeder vollständig* komplett* restlos* ausnahmslos*",
    "abbreviation": """
        eu gj hj teur usa uk it hr edv cpu pc pdf crm erp sap iso din tüv vhs kita kfz lkw pkw nrw eur usd chf gbp kpi
        okr nps csat ebit ebitda roi sla faq app qm ki ai co2 b2b b2c bwl mwst gmbh ag tv www html sql aws api id ceo
        cfo cto bip dsgvo hno ekg mrt op icu ivf pr seo sea usb wlan lan led ok url vw bmw db dhl ups dsl sms e-mail tsd
        mio mrd ihk hwk bgm bem asp mint kmu öpnv ard zdf who un nato kwh mwh gwh kw mw km kg
    """,
    "indefinite": """
        höherer_umsatz höheren_umsatz mehr_umsatz umsatz_erhöhen umsatz_steigern besseres_betriebsklima
        betriebsklima_verbessern gutes_betriebsklima besseres_arbeitsklima integration_neuer_mitarbeit*
        integration_von_neuen_mitarbeit* neue_mitarbeit*_integrieren wirtschaftlichere_abteilung wirtschaftlichere*
        abteilung_wirtschaftlicher bessere_zusammenarbeit bessere_kommunikation höhere_qualität bessere_qualität
        mehr_engagement höhere_motivation bessere_leistung* stärkere_kundenorientierung höhere_kundenzufriedenheit
        effizientere_prozesse kosten_senken höhere_effizienz
    """,
    "intent": """
        ich_versuche wir_versuchen versuche_ich versuchen_wir zu_versuchen versucht bemühe bemühen bemüht
        nach_möglichkeit wenn_möglich soweit_möglich möglichst würde_gern würde_gerne hätte_gern hätte_gerne hoffe
        hoffen eventuell vielleicht anstreben strebe_an angestrebt beabsichtige beabsichtigen
    """,
    "superlative": """
        beste besten bester bestes nummer_1 nummer_eins nr_1 führend* marktführer* marktführerschaft spitzenreiter
        weltklasse branchenbest* beliebteste* größte* schnellste* attraktivste* innovativste* erfolgreichste*
    """,
    "buzz": """
        synergie* synergien ganzheitlich* state-of-the-art best-in-class quantensprung* mehrwert* leuchtturm*
        zukunftsfähig* disruptiv* mindset* leverage* empower* gamechanger* game-changer* next-level zeitgemäß* proaktiv*
        lösungsorientiert* win-win 360-grad paradigmenwechsel*
    """,
    "alternative": "oder bzw beziehungsweise",
    "alternative_harmless": """
        oder_mehr oder_weniger oder_früher oder_besser oder_höher oder_niedriger oder_länger oder_später oder_darüber
        oder_darunter oder_gleich oder_älter oder_jünger ob_oder
    """,
    "open_list": "usw etc u.a uvm und_so_weiter et_cetera o.ä und_ähnliches und_vieles_mehr und_dergleichen",
    "flow": "umsatz umsätze umsatzes kosten ausgaben einnahmen ertrag erlös* budget gewinn* provision* verbrauch*",
    "per_period": """
        pro je monatlich* jährlich* wöchentlich* täglich* monatsumsatz* jahresumsatz* im_monat im_jahr im_quartal
        pro_monat quartalsumsatz* tagesumsatz* insgesamt zusammen gesamt* jahreskosten monatskosten in_diesem_jahr
        dieses_jahr im_laufe
    """,
    "effort": """
        besprechung besprechungen meeting meetings sitzung sitzungen workshop workshops schulung schulungen seminar
        seminare seminaren beiträge beiträgen beitrag posts post newsletter newslettern mails anrufe anrufen telefonate
        telefonaten termine terminen veranstaltung veranstaltungen präsentation präsentationen bericht berichte
        berichten maßnahmen konzepte gespräche gesprächen kundengespräch* kundenbesuch* besuche vortrag vorträge
        vorträgen fachvorträge
    """,
    "below_zero": "netto* gewinn* verlust* saldo ergebnis klimapositiv* negativ*",
    "wishing": "will wollen möchte* mag mögen muss müssen wünsch* brauch* soll sollen fühl* gern gerne",
    "told_of": "bewusstsein_für sensibilisier*_für informier*_über aufklär*_über wissen_über thema",
    "drawing_up": "erstellung* erarbeitung* ausarbeitung* einrichtung* abfassung*",
    "way_clause": "weil_wir weil_ich da_wir da_ich",
    "paced_slow": """
        buch bücher büchern fachbuch fachbücher fachbüchern roman romane romanen hörbücher lehrgang lehrgänge kurse
        kursen seminare seminaren weiterbildungen fortbildungen hausarbeiten
    """,
    "paced_long": """
        workshop workshops audits schulungen hausbesuche hausbesuchen kundenbesuche kundenbesuchen bewerbungsgespräche*
        vorstellungsgespräche* mitarbeitergespräche* jahresgespräche* entwicklungsgespräche* elterngespräche* vorträge
        vorträgen interviews
    """,
    "paced_short": "kundentermine* beratungsgespräche* kundengespräche* beratungen gespräche gesprächen termine terminen",
    "share": """
        anteil anteile teilnahmequote* rücklaufquote* bestehensquote* abschlussquote* impfquote* beteiligungsquote*
        weiterempfehlungsquote* anwesenheitsquote* trefferquote* fehlerquote* ausschussquote* besuchsquote*
        übergangsquote* vermittlungsquote* abbruchquote* wahlbeteiligung* bestehensrate* teilnahmerate* frauenanteil*
        marktanteil* bio-anteil* recyclinganteil*
    """,
    "share_of_people": """
        eltern gäste gästen kunden kundinnen mitarbeitenden mitarbeiter mitarbeiterinnen beschäftigten teilnehmenden
        teilnehmer schüler schülerinnen kinder kindern patienten patientinnen bewohner mitglieder mitgliedern bürger
        befragten haushalte lehrkräfte studierenden
    """,
    "attitude": """
        zufriedenheit* kundenzufriedenheit* mitarbeiterzufriedenheit* bekanntheit* motivation* akzeptanz* image*
        vertrauen* wohlbefinden* kundenbindung* betriebsklima* stimmung* attraktivität*
    """,
    "survey": """
        umfrage* befragung* fragebogen* nps csat index* punkt* note* sterne skala* bewertung* score* rating* interview*
        feedbackbogen* kundenbefragung* mitarbeiterbefragung* studie* panel*
    """,
    "remote": """
        ebit ebitda aktienkurs* börsenkurs* konzernergebnis* konzerngewinn* unternehmensgewinn* unternehmensergebnis*
        marktanteil* konzernumsatz* dividende* bruttoinlandsprodukt* konjunktur* marktpreis* arbeitslosenquote*
        jahresüberschuss* unternehmenswert* bilanzgewinn*
    """,
    "pressure": """
        ich_muss muss_ich wir_müssen müssen_wir du_musst musst_du sie_müssen ihr_müsst dringend unbedingt zwingend
        gezwungen alternativlos gefälligst schnellstens umgehend
    """,
    "imposed": """
        mein_chef_will meine_chefin_will mein_chef_möchte meine_chefin_möchte mein_chef_verlangt meine_chefin_verlangt
        mein_vorgesetzter_will meine_vorgesetzte_will die_leitung_will ich_soll soll_ich wir_sollen
        wurde_mir_aufgetragen wurde_mir_gesagt von_mir_wird_erwartet von_mir_wird_verlangt mir_wurde_aufgetragen
        der_vorstand_will
    """,
    "derogatory": """
        faul faule fauler faulen faulheit schlamperei* schlampig* unfähig* dumm dumme dummen blöd blöde blöden versager*
        versagen idiot* peinlich* lästig* schlendrian* drückeberger* nervig* undiszipliniert*
    """,
    "others": """
        kollegen_sollen kolleginnen_sollen kollegen_müssen kollege_soll kollegin_soll chef_soll chefin_soll
        mitarbeiter_sollen mitarbeiterinnen_sollen mitarbeiter_müssen mitarbeitende_sollen mitarbeitenden_sollen
        anderen_sollen andere_sollen anderen_müssen vorgesetzter_soll vorgesetzte_soll führung_soll leitung_soll
        mein_mann_soll meine_frau_soll kinder_sollen eltern_sollen
    """,
    "rival": """
        als_meine_kollegin als_mein_kollege als_die_kollegen als_die_kolleginnen als_meine_kollegen
        als_meine_kolleginnen als_alle_anderen als_die_anderen als_der_kollege als_die_kollegin als_mein_vorgänger
        als_meine_vorgängerin als_jeder_andere
    """,
    "colleague": "als_kollege als_kollegin als_herr als_frau",
    "target_share": "auslastungsgrenze",
    "last_year": """
        vorjahr vorjahres vorjahr* letzten_jahr letztes_jahr letzten_jahres vergangenen_jahr vergangenen_jahres
        letztjährig* vorjahreszeitraum* vorquartal* vorperiode* jahresvergleich
    """,
    "no_means": """
        ohne_budget ohne_geld ohne_mittel ohne_ressourcen ohne_jedes_budget ohne_jede_hilfe ohne_finanzielle_mittel
        ohne_werbebudget ohne_zeit ohne_aufwand kein_budget ohne_startkapital ohne_eigenkapital ohne_kapital ohne_eigenes_budget
    """,
    "absolute": "immer jederzeit niemals ausnahmslos* stets jedes_mal nie lückenlos* rund_um_die_uhr",
    "development": """
        lern* fortbildung* weiterbildung* kurs kurse kursen seminar* lehrgang* zertifikat* zertifizierung* prüfung*
        coaching* mentor* fachbuch* fachbücher* sprachkurs* studium* hospit* qualifizierung* schulung_besuchen bücher
        buch weiterbilden fortbilden
    """,
}

# what names of proofs end in, and words with such an ending that are none
PROOFS = (
    "prüfung",
    "schein",
    "zertifikat",
    "zeugnis",
    "diplom",
    "examen",
    "lizenz",
    "abitur",
    "approbation",
    "matura",
    "qualifikation",
)
NO_PROOFS = frozenset(
    "gutschein geldschein anschein vorschein sonnenschein lieferschein krankenschein überprüfung arbeitszeugnis".split()
)
# prefixes without "ge" in the participle, and adjectives that only look like one
UNSTRESSED = ("be", "er", "ver", "ent", "emp", "zer", "miss", "über", "unter")
NO_PARTICIPLES = frozenset(
    "bekannt beliebt begehrt bereit bewusst berühmt begeistert bemüht belastet entspannt vertraut beherzt bestimmt "
    "berechtigt erfreut überzeugt bedacht verliebt überlastet".split()
)
# the endings of an adjective, compared or not, and of the noun made of it
FORMS = (
    *("", "e", "en", "er", "es", "em"),
    *("ere", "eren", "erer", "eres", "erem", "ste", "sten", "ster", "stes", "este", "esten", "ester", "estes"),
    *("heit", "keit", "ität", "igkeit"),
)

# what names of measures end in that have a formula behind them
MEASURE_ENDINGS = ("quote", "rate", "grad", "index", "score", "anteil", "faktor", "dichte", "quotient", "marge")

# what verbs begin with that "zu" comes into: "einzuführen"
SEPARABLE = tuple(
    "ab an auf aus bei bekannt bereit durch ein fertig fest frei her heraus herunter hin los mit nach sicher teil um vor "
    "voran weg weiter wieder zurück zusammen".split()
)
