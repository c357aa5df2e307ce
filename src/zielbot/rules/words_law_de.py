"""German words for the rules on law and fairness. How entries are written: see `lexicon.Lexicon`."""

from __future__ import annotations

TOPICS = {
    "sickness_rate": "krankenstand* fehlzeit* krankenquote*",
    "union_partner": """
        betriebsvereinbarung* dienstvereinbarung* vereinbar* abstimm* abgestimmt* informier* unterricht* anhör*
        angehört* beteilig* verhandl* beraten beschluss* zustimm* zugestimmt* vorleg* vorgelegt* vorstell* vorgestellt*
    """,
    "age_support": """
        bekomm* erhält erhalten erhalt* hilfe hilfen hebehelfer* hebehilfe* erleichter*
        kurs kurse kursen schulung* fortbild* begleit* pate* patin* mentor* unfall* unfälle* schutz* arbeitsschutz*
        unterstütz* anbiet* bieten bietet angebot* gesundheit*
    """,
    "parenthood_support": """
        berat* patientin* klientin* versorg* hebamme* elternzeitvertretung* vertretung* gefährdungsbeurteilung* gespräch* rückkehr* elternzeitrückkehr*
        wiedereinstieg* checkliste* leitfaden* merkblatt* schutz*
    """,
    "people": """
        mitarbeiter* mitarbeitend* kolleg* bewerber* bewerberinnen beschäftigte* personal erzieher* lehrer* leute leuten
        fahrer* verkäufer* menschen azubi* auszubildende* angestellte* arbeiter* team teams pflegekräfte* niemand
        untergebene*
    """,
    "watching": """
        überwach* kontrollier* beobacht* mithör* mitgehört* mithören auswerten wert*~aus les*~mit hör*~mit
    """,
    "collecting": "sammel* sammle* erfass* speicher* kaufe* kaufen ankauf* abgreif* erheb* auswert*",
    "religion_sign": "kopftuch* ramadan* gebetspause* gebetsteppich* gebet gebets gebete",
    "origin_group": """
        ausländer ausländern ausländerin* ausländeranteil* ausländerquote* migranten* migrantinnen
        migrationshintergrund* nationalität* flüchtlinge*
    """,
    "sickness": """
        krank krankheit krankheitstag* krankmeldung* fehltage* arbeitsunfähig* burnout* krankgeschrieben* krankschreibung* gesundheitszustand*
    """,
    "one_person": "mein meine meiner meinen meinem herr herrn frau seine ihre kollegin kollege",
    "group": """
        abteilung* team* werk* standort* bereich* belegschaft* station* betrieb* lager* haus quote* krankenstandsquote*
        krankenquote* patienten* bewohner* besucher* schüler* kinder
    """,
    "union": """
        betriebsrat* personalrat* gewerkschaft* betriebsratsarbeit* betriebsräte* streik* tarifkampf*
        schwerbehindertenvertretung* personalvertretung* vertrauensleute*
    """,
    "age": """
        durchschnittsalter* altersdurchschnitt* altersstruktur* verjüng* jünger
    """,
    "parenthood": """
        schwanger* elternzeit* mutterschutz* babypause* kinderwunsch* familienplanung* stillzeit* schwangerschaft*
    """,
    "religion": """
        katholisch* evangelisch* muslim* islamisch* jüdisch* gläubig* konfession* religionszugehörigkeit* christlich*
        kirchenaustritt* konfessionslos*
    """,
    "origin": "muttersprachler* staatsangehörigkeit* hautfarbe* ethnisch* inländer* deutschstämmig*",
    "personal_data": """
        kundenadressen kundendaten* adressdaten handynummern telefonnummern e-mail-adressen mailadressen geburtsdaten
        personendaten nutzerdaten* kundenprofile* standortdaten bewegungsdaten adresshandel einwilligungen
        gesundheitsdaten* patientendaten*
    """,
    "surveillance": """
        tastaturanschläge* private_chats private_mails private_nachrichten privaten_chats privaten_mails privaten_nachrichten gps-ortung* ortung* videoüberwachung* keylogger* bildschirmaufzeichnung* kameraüberwachung*
        verhaltenskontrolle* leistungskontrolle* toilettenpause* bewegungsprofil* arbeitszeitkontrolle*
    """,
    "sunday": "sonntag sonntags sonntagen feiertag* sonntagsarbeit* sonntagsdienst* wochenendarbeit*",
    "working": "arbeite* arbeitet arbeiten gearbeitet schicht* dienst dienste sonntagsarbeit* sonntagsdienst*",
    "pay": "bonus boni prämie* gehalt* gehaltserhöhung* provision* zulage* leistungsentgelt* vergütung* tantieme*",
    "order": """
        sie_haben hat_zu wird_angewiesen werden_angewiesen ist_verpflichtet sind_verpflichtet wird_verpflichtet
        anordnung* weisung* hiermit_wird vorgegeben* wird_vorgegeben zielvorgabe*
    """,
    "gender": """
        nur_männer nur_frauen ausschließlich_frauen ausschließlich_männer keine_frauen keine_männer nur_weiblich*
        nur_männlich* männlicher_bewerber nur_herren nur_damen
    """,
    "disability": "schwerbehindert* behinderung* behindert behinderte behinderten beeinträchtigung*",
    "overtime": "überstunden* mehrarbeit* wochenendarbeit* sonderschichten",
    "reducing": """
        abbau* baue baut bauen senk* reduzier* verringer* weniger ohne sinken sinkt halbier* vermeid* abfeier* runter
        kapp*
    """,
    "machine": "ki algorithmus* software* künstliche_intelligenz chatbot* ki-system* ki-gestützt* maschinell*",
    "judging": """
        bewertet bewerten bewerte beurteilt beurteilen beurteile auswählt auswählen aussortiert benotet einstuft
    """,
    "pillory": """
        mitarbeiter-ranking* mitarbeiterranking* mitarbeiterrangliste* aushang_der_namen verkäufer-ranking* verkäuferranking* schlechteste_mitarbeit*
    """,
    "age_group": """
        junge_mitarbeit* junge_kolleg* ältere_mitarbeit* ältere_kolleg* jüngere_mitarbeit* jüngere_kolleg* alte_mitarbeit* unter_30-jährig* über_50-jährig* junges_team
    """,
    "age_word": """
        junge jungen junger jüngere jüngeren ältere älteren alte alten
    """,
    "hiring": """
        einstell* stell*~ein rekrutier* entlass* ersetz* austausch* trenn* kündig* besetz*
    """,
    "ranking": """
        rangliste* ranking* bestenliste* ranglisten
    """,
    "off_hours": """
        nach_feierabend am_wochenende an_wochenenden im_urlaub nachts abends feierabends außerhalb_der_arbeitszeit in_der_freizeit sonntags rund_um_die_uhr
    """,
    "reachable": """
        erreichbar* beantwort* antwort* e-mails mails ansprechbar*
    """,
    "passive": """
        wird werden wurden
    """,
}
