"""German goal sentences and the day by which they are due, seen from Friday, 15 January 2027."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zielbot.reading.deadlines import TimesRead

DATED = """
Die Station 4 senkt die Sturzquote bis zum 31.03.2027 um ein Fünftel. | 2027-03-31
Bis 1.7.2027 haben alle Azubis den Staplerschein. | 2027-07-01
Die Küche stellt bis zum 15.5.27 auf Mehrweg um. | 2027-05-15
Bis spätestens 30.11.2027 ist das neue Regallager abgenommen. | 2027-11-30
Bis einschließlich 14. Februar 2027 sammeln wir die Rückmeldungen der Eltern. | 2027-02-14
Spätestens am 20. Juni 2027 übergebe ich die Schichtplanung an meine Nachfolgerin. | 2027-06-20
Die Kita-Anmeldung läuft ab dem 1.3.2028 nur noch online, die Schulung dafür endet am 15.2.2028. | 2028-02-15
Der Umzug der Bücherei ist am 01/09/2027 abgeschlossen. | 2027-09-01
Zieltermin: 2027-11-05, bis dahin sind 40 Maschinen vernetzt. | 2027-11-05
Abgabe 12.4.2027: Konzept für die Nachtwache. | 2027-04-12
Deadline 31. Mai 2027 für die Umstellung der Kassen. | 2027-05-31
Fällig am 3.8.2027: Bericht zur Energieeinsparung. | 2027-08-03
Am Donnerstag, den 18. März 2027, eröffnen wir die Tagespflege. | 2027-03-18
Bis Fr., 26.02.2027 liegt der Dienstplan vor. | 2027-02-26
Wir bauen bis zum dritten April 2028 drei Tiny Houses. | 2028-04-03
Bis zum 24. Dez. 2027 verkaufe ich 200 Gutscheine. | 2027-12-24
Bis zum 1. Jänner 2028 sind alle Lenker geschult. | 2028-01-01
BIS ZUM 30. SEPTEMBER 2027 ALLE BRANDSCHUTZTÜREN PRÜFEN | 2027-09-30
bis 15 märz 2027 zehn probestunden geben | 2027-03-15
Bis zum 05. Mai lerne ich das Zehnfingersystem. | 2027-05-05
Die Gemeinde bringt den Haushalt bis zum 28.2. ein. | 2027-02-28
Bis zum 3.1. steht der neue Fuhrpark. | 2028-01-03
Ich schicke bis 14.1. alle Zeugnisse raus. | 2028-01-14
Am 15.1. ist die Probefahrt erledigt. | 2027-01-15
Bis zum 31. Oktober senken wir den Papierverbrauch um 15 %. | 2027-10-31
Bis zum 31.12. zwölf Werkstattbesuche durchführen. | 2027-12-31
Bis fünften Juni will ich zehn Bewerbungen schreiben. | 2027-06-05
Zum 1.10. übernehme ich die Leitung der Spedition. | 2027-10-01
Ab sofort bis zum 20.2. dokumentiere ich jede Störung. | 2027-02-20
Bis April backe ich drei neue Brotsorten. | 2027-04-30
Im Juni 2027 schließen wir die Inventur mit unter 0,5 % Abweichung ab. | 2027-06-30
Ich möchte im Laufe des Mais mein Französisch auffrischen. | 2027-05-31
Bis Feber sind die Skilehrer eingeteilt. | 2027-02-28
Noch im Januar rufe ich alle 60 Bestandskunden an. | 2027-01-31
Bis Maerz 2027 ist die Fuehrungskraefteschulung vorbei. | 2027-03-31
Bis 06/2028 ersetzen wir sechs Dieselbusse. | 2028-06-30
Neue Intranetseite bis 09.2027 veröffentlichen. | 2027-09-30
Spätestens im November haben wir einen zweiten Lieferanten. | 2027-11-30
Bis August 2029 sind sämtliche Schulen barrierefrei. | 2029-08-31
Für März planen wir 30 Probetage. | 2027-03-31
Der Kindergarten spart bis Oktober nächsten Jahres 10 % Strom. | 2028-10-31
Bis Dezember d. J. führe ich zwölf Mitarbeitergespräche. | 2027-12-31
Im kommenden April reparieren wir alle Spielgeräte. | 2027-04-30
Bis Ende März steht die Kooperation mit der Uniklinik. | 2027-03-31
Ende Oktober 2027 sind alle Zähler getauscht. | 2027-10-31
Zum Monatsende liefere ich die Auswertung der Pflegegrade. | 2027-01-31
Bis Monatsmitte April habe ich 25 Reviews gemacht. | 2027-04-15
Mitte Juli eröffnen wir den Hofladen. | 2027-07-15
Bis Anfang August sind beide Kessel getauscht. | 2027-08-01
Bis zum Ende des Monats melde ich alle Altgeräte ab. | 2027-01-31
Bis Ende nächsten Monats sind 15 Angebote nachgefasst. | 2027-02-28
Bis Ende kommenden Monats schreiben wir die Stelle aus. | 2027-02-28
In der ersten Junihälfte liefern wir 500 Paletten. | 2027-06-15
Die zweite Hälfte des Septembers nutzen wir, um bis Ende September 40 Geräte zu warten. | 2027-09-30
In der letzten Märzwoche ziehen wir um. | 2027-03-31
In der ersten Woche im Mai teste ich die Sirenen. | 2027-05-07
Am letzten Freitag im Juni übergeben wir die Halle. | 2027-06-25
Bis zum letzten Tag des Monats Februar reiche ich den Förderantrag ein. | 2027-02-28
Bis Ultimo Juni sind die Rückstellungen gebucht. | 2027-06-30
Anfangs September präsentiere ich die Ergebnisse. | 2027-09-01
Ausgang März haben wir die Tarifumstellung hinter uns. | 2027-03-31
Bis Q3 sinkt die Ausfallzeit der Fräsen auf 2 Stunden. | 2027-09-30
Wir schaffen in Q4/2027 die Auditfreigabe. | 2027-12-31
Bis Ende Q1/28 sind 200 Bäder saniert. | 2028-03-31
Im Q2 25 neue Tagesgäste gewinnen. | 2027-06-30
Bis Q2 28 ist das Hotel klimaneutral. | 2028-06-30
Im III. Quartal 2027 gehen zwei Linien in Betrieb. | 2027-09-30
Bis zum zweiten Quartal verringern wir den Verschnitt um 8 %. | 2027-06-30
Im 4. Quartal werden alle Verträge digital unterschrieben. | 2027-12-31
Bis Quartal 2/2028 läuft die Pilotschule. | 2028-06-30
Zum Quartalsende halten wir eine Lieferfähigkeit von 98 %. | 2027-03-31
Bis Ende des laufenden Quartals habe ich 12 Touren neu geplant. | 2027-03-31
Im übernächsten Quartal startet die Rezeption rund um die Uhr. | 2027-09-30
Bis Mitte Q2 ist die Teststrecke frei. | 2027-05-15
Die Umbauarbeiten enden im letzten Quartal 2027. | 2027-12-31
Bis 2028-Q1 liegt die Baugenehmigung vor. | 2028-03-31
Bis Ende 2026 war nichts fertig, bis Q3 2027 muss es fertig sein. | 2027-09-30
BIS ENDE Q3 2027 FEHLZEITEN AUF 4 % SENKEN | 2027-09-30
Im kommenden Quartal schule ich 20 Kolleginnen. | 2027-06-30
Rollout der neuen Software: Q3 2027 | 2027-09-30
Bis H1 2028 halbieren wir die Wartezeit im Bürgeramt. | 2028-06-30
Bis Ende des 1. Halbjahrs 2027 führen wir Jobrad ein. | 2027-06-30
Im 2. HJ gewinnen wir 15 Ehrenamtliche. | 2027-12-31
Im zweiten Halbjahr senke ich die Nacharbeit um ein Viertel. | 2027-12-31
Bis Halbjahresende haben wir zwei Poolfahrzeuge verkauft. | 2027-06-30
Zur Jahresmitte ist der Werkstattumbau fertig. | 2027-06-30
In der ersten Hälfte des Jahres will ich fünf Romane lesen. | 2027-06-30
In der zweiten Hälfte 2028 übernehmen wir den Standort Graz. | 2028-12-31
Bis Jahresende 2028 sind 60 % der Flotte elektrisch. | 2028-12-31
Zum Jahresende sollen 90 % der Lernenden übernommen sein. | 2027-12-31
Bis Ende 2029 bauen wir 500 Wohnungen. | 2029-12-31
Bis 2030 stoßen wir 40 % weniger CO2 aus. | 2030-12-31
Im Jahr 2028 erreichen wir 5.000 Übernachtungen. | 2028-12-31
Bis zum Ende des Jahres 2027 ist jede Lehrkraft fortgebildet. | 2027-12-31
Dieses Jahr möchte ich meinen Meister machen. | 2027-12-31
Nächstes Jahr führen wir die Vier-Tage-Woche ein. | 2028-12-31
Bis Ende nächsten Jahres sinkt der Stromverbrauch um 20 %. | 2028-12-31
Bis Ende des kommenden Jahres liegen 50 Patenschaften vor. | 2028-12-31
Im laufenden Jahr drücken wir die Fehlbelegung auf 3 %. | 2027-12-31
Heuer schaffen wir 120 Blutspenden. | 2027-12-31
Bis Ende heurigen Jahres sind die Almwege gesichert. | 2027-12-31
2028 eröffnen wir eine Zweigstelle in Linz. | 2028-12-31
Bis Mitte 2027 haben wir eine Doppelspitze. | 2027-06-30
Bis zum Jahreswechsel räume ich das Zentrallager. | 2027-12-31
Bis übernächstes Jahr verdopple ich die Zahl meiner Nachhilfeschüler. | 2029-12-31
Bis zum Ablauf des Jahres 2027 sind 300 Akten gescannt. | 2027-12-31
Die Quote soll bis Jahresbeginn 2028 bei 12 % liegen. | 2028-01-01
Über das ganze Jahr 2027 hinweg halten wir die Unfallzahl bei null. | 2027-12-31
Bis KW 20 sind die Drohnen zugelassen. | 2027-05-23
In der 12. Kalenderwoche findet die Brandschutzübung statt. | 2027-03-28
Bis Ende KW 8/2027 sind die Angebote geprüft. | 2027-02-28
Bis zur dreißigsten Kalenderwoche sind die Ferienpläne fix. | 2027-08-01
Von KW 10 bis KW 14 streichen wir alle Klassenzimmer. | 2027-04-11
Bis Ende nächster Woche telefoniere ich 15 Lieferanten durch. | 2027-01-24
Bis Ende der Woche ist das Protokoll online. | 2027-01-17
In der kommenden Woche schließe ich drei Fehlerberichte. | 2027-01-24
Bis Mitte nächster Woche ist das Banner fertig. | 2027-01-20
Bis zum Wochenende sind die Beete umgegraben. | 2027-01-17
Bis Donnerstag ist die Rampe geräumt. | 2027-01-21
Bis nächsten Dienstag reiche ich drei Fotos ein. | 2027-01-19
Am kommenden Samstag laufe ich 12 km. | 2027-01-16
Bis Montag in einer Woche steht die Präsentation. | 2027-01-25
Bis Mittwoch nächster Woche sind alle Proben beschriftet. | 2027-01-20
Bis morgen Mittag ist die Bestellung raus. | 2027-01-16
Bis übermorgen sortiere ich die Belege. | 2027-01-17
Bis heute Nachmittag ist der Server wieder erreichbar. | 2027-01-15
In 3 Monaten will ich 8 km ohne Pause laufen. | 2027-04-15
Innerhalb von sechs Wochen verlegen wir das Archiv. | 2027-02-26
Innerhalb eines Jahres sparen wir 40.000 Euro Porto. | 2028-01-15
Binnen 14 Tagen bekomme ich den Keller trocken. | 2027-01-29
Binnen Jahresfrist gewinnen wir 10 Partnerschulen. | 2028-01-15
Innert eines halben Jahres reduzieren wir die Retouren auf 5 %. | 2027-07-15
In den kommenden 18 Monaten bilden wir acht Praxisanleiter aus. | 2028-07-15
In anderthalb Jahren will ich die Prüfung zur Bilanzbuchhalterin bestehen. | 2028-07-15
In zweieinhalb Jahren bin ich Fachärztin. | 2029-07-15
In einem halben Jahr soll die Warteliste leer sein. | 2027-07-15
Über die nächsten zwölf Monate halbiere ich meinen Zuckerkonsum. | 2028-01-15
Während der kommenden 10 Wochen übe ich täglich Klavier. | 2027-03-26
Für die nächsten 6 Monate verzichte ich auf Fleisch. | 2027-07-15
Heute in drei Wochen ist die Garage leer. | 2027-02-05
In spätestens 5 Monaten haben wir eine Vertretungsregelung. | 2027-06-15
In weniger als zwei Jahren verdreifachen wir die Zahl der Tagesgäste. | 2029-01-15
Nach 6 Monaten soll das Café kostendeckend sein. | 2027-07-15
Sechs Wochen lang gehe ich jeden Abend spazieren. | 2027-02-26
Innerhalb von 10 Arbeitstagen richte ich das Testsystem ein. | 2027-01-29
In den nächsten zwei Quartalen gewinnen wir vier Bauträger. | 2027-07-15
Im Laufe der nächsten drei Jahre wollen wir Marktführer in Tirol werden. | 2030-01-15
Innerhalb der nächsten 100 Tage lerne ich alle Teams kennen. | 2027-04-25
Vor Ablauf von 6 Wochen ist der Schaden reguliert. | 2027-02-26
In einem Vierteljahr sind alle Leitern geprüft. | 2027-04-15
In 2 Jahren ist der Kredit abbezahlt. | 2029-01-15
Zum Ende des Geschäftsjahres steigt die Eigenkapitalquote auf 30 %. | 2027-12-31
Bis Weihnachten stricke ich fünf Pullover. | 2027-12-24
Bis Ostern sind die Hochbeete gebaut. | 2027-03-28
Bis Pfingsten steht das Festzelt. | 2027-05-16
Bis zu Nikolaus packen wir 300 Päckchen. | 2027-12-06
Bis Silvester 2028 will ich 50 Gipfel besteigen. | 2028-12-31
Vor Weihnachten ist die neue Spülstraße in Betrieb. | 2027-12-23
Bis Karfreitag sind die Osterkörbe gepackt. | 2027-03-26
Bis zum 1. Advent hängen die Lichter. | 2027-11-28
Im Frühjahr 2028 erneuern wir den Rasenplatz. | 2028-05-31
Im Herbst pflanzen wir 400 Bäume. | 2027-11-30
Bis zum Sommer will ich schwimmen können. | 2027-08-31
Im nächsten Frühling öffnet der Biergarten. | 2027-05-31
Bis Ende des Winters 2027 sind alle Dächer geräumt. | 2028-02-29
Vor dem 1. Mai geben wir alle Mietverträge ab. | 2027-04-30
Noch vor Q4 sind beide Kräne gewartet. | 2027-09-30
Vor Ende März beantragen wir die Zulassung. | 2027-03-31
Vor dem Jahresende liegt der Prüfbericht vor. | 2027-12-31
Nicht später als am 15. Juni fahren die neuen Busse. | 2027-06-15
Zwischen Februar und Mai sanieren wir sechs Brücken. | 2027-05-31
Von April bis Juli probt der Chor acht Lieder. | 2027-07-31
Vom 1. bis 15. März prüfen wir alle Feuerlöscher. | 2027-03-15
Zwischen dem 10. und 20. Juni finden 30 Hospitationen statt. | 2027-06-20
Vom 1.3. bis zum 31.5.2027 messen wir den Lärm. | 2027-05-31
Q2-Q3 2027 Umbau der Notaufnahme | 2027-09-30
März–Mai 2027: Umstellung der Dokumentation | 2027-05-31
Ab März, spätestens jedoch bis Ende Juni, arbeitet das Lager beleglos. | 2027-06-30
Von 2027 bis 2029 sinkt die Verschuldung um 30 %. | 2029-12-31
Im Oktober und November schulen wir 60 Fahrer. | 2027-11-30
Wir steigern den Anteil von 12 % (2025) auf 20 % bis Ende 2027. | 2027-12-31
Gegenüber 2026 sparen wir bis Ende Juli 5 % Wasser. | 2027-07-31
Im letzten Jahr lag die Quote bei 11 %, bis Ende August soll sie bei 9 % liegen. | 2027-08-31
Der Vertrag von 2021 wird bis 31.10.2027 abgelöst. | 2027-10-31
Bis Ende Mai beantworten wir jede Anfrage innerhalb von 8 Stunden. | 2027-05-31
Ab Juni 2027 neue Preise, Schulung bis Mitte Mai. | 2027-05-15
Bis zu 30 Besucher mehr pro Woche bis Ende Februar. | 2027-02-28
Jeden Mittwoch lese ich vor, bis Ende Juni zwanzigmal. | 2027-06-30
Von 45 auf 30 Minuten kürzen wir die Übergabe bis Ostern. | 2027-03-28
Bis zum Jahr 2019 sollten alle Ampeln umgerüstet sein. | 2019-12-31
Bis Novmber 2027 erneuern wir die Fenster. | 2027-11-30
bis naechsten monat ende will ich drei Kurse buchen | 2027-02-28
Innerhalb des nächsten Halbjahres erhöhen wir die Besuchszahl auf 900. | 2027-12-31
Bis zum Semesterende schreibe ich alle drei Hausarbeiten. | 2027-03-31
Zum Schuljahresende kennt jedes Kind das Einmaleins. | 2027-07-31
Bis Ende dieses Schuljahres haben wir 20 Lesepaten. | 2027-07-31
Per Ende Juni weisen wir 1'000 Vermittlungen aus. | 2027-06-30
Auf Ende September kündige ich das Zweitlager. | 2027-09-30
Bis Frühlingsanfang sind die Sitzbänke gestrichen. | 2027-03-01
Bis Ende des Jahrzehnts verzichten wir auf Gas. | 2029-12-31
"""

FISCAL = """
Bis Ende des Geschäftsjahres gewinnen wir 12 Großkunden. | 10-01 | 2027-09-30
Im GJ 2027/28 wächst der Auftragseingang um 6 %. | 10-01 | 2028-09-30
Bis Ende GJ 27 liegt die Ausschussquote unter 2 %. | 07-01 | 2027-06-30
Im nächsten Geschäftsjahr eröffnen wir drei Werkstätten. | 04-01 | 2028-03-31
Bis Ende Q3 des Geschäftsjahres 2026/27 sind alle Filialen umgebaut. | 10-01 | 2027-06-30
Bis zum Geschäftsjahresende haben wir 90 % Termintreue. | 04-01 | 2027-03-31
Im laufenden Wirtschaftsjahr füttern wir 20 % weniger Soja. | 07-01 | 2027-06-30
Die Marge steigt bis FY28 auf 18 %. | 10-01 | 2028-09-30
"""

UNDATED = """
Wir wollen zeitnah alle Beschwerden aufarbeiten.
In den nächsten Wochen räume ich die Werkstatt auf.
Mittelfristig soll der Betrieb papierlos werden.
Frau Sommer leitet die Wohngruppe.
Kollege März übernimmt die Fahrdienstleitung.
Herr Dr. Winter koordiniert die Visite.
Die Sommerkollektion besser bewerben.
Das Freitagsgebet barrierefrei gestalten.
Die Agenda 2030 bekannter machen.
Die Kampagne Herbst 2028 vorbereiten.
Den Adventsmarkt besser bewerben.
Mit dem Leitbild 2035 arbeiten.
Seit März 2024 arbeiten wir im Schichtbetrieb.
Im Vorjahr waren es 400 Unfälle.
Im Juni lag die Auslastung bei 71 %.
Die Zahl der Stürze ist seit 2022 gestiegen.
Jeden ersten Montag im Monat treffen wir die Stadtwerke.
Wir melden jeweils zum Quartalsende die Kennzahlen.
Alle zwei Wochen ein Kundengespräch führen.
Pro Quartal drei neue Mitglieder werben.
Monatlich einen Newsletter versenden.
Störungen innerhalb von zwei Tagen beheben.
Rechnungen werden binnen 14 Tagen bezahlt.
95 % der Anträge innerhalb von 5 Werktagen bearbeiten.
Wir rufen Patienten innerhalb eines Tages zurück.
Innerhalb von 30 Minuten ist der Notdienst vor Ort.
Die Lieferzeit von 6 auf 4 Wochen verkürzen.
Reaktionszeit auf unter zwei Tage senken.
Das ändert sich nicht von heute auf morgen.
Der Vertrag läuft seit drei Jahren.
Vor zwei Monaten haben wir begonnen.
Die Kündigungsfrist beträgt 3 Monate zum Quartal.
Windows Server 2022 ablösen.
Die DIN 2137 einhalten.
Raum 2030 neu einrichten.
Bis auf Weiteres fahren wir nach Notfahrplan.
Am Ende des Tages entscheidet der Gast.
Früher oder später wollen wir expandieren.
Den Umsatz auf 2027 Stück steigern.
Wir wollen bis zu 12 Geräte tauschen.
Eine Liquidität für 6 Monate sichern.
Morgens pünktlich beginnen.
Am Morgen die Betten schneller machen.
Die Halbjahresgespräche vereinheitlichen.
Einen Monatsbericht einführen.
Version 3.10 ausrollen.
Kapitel 4.2. überarbeiten.
Die Mai GmbH als Kundin gewinnen.
Rechnungen innerhalb von 14 Tagen nach Eingang prüfen.
Montags und donnerstags Sport treiben.
"""


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip().splitlines()]


Read = Callable[..., TimesRead]


@pytest.mark.parametrize(("text", "date"), rows(DATED))
def test_a_german_deadline_is_read_as_its_last_day(read_de: Read, text: str, date: str) -> None:
    found = read_de(text).deadlines

    assert [deadline.date.isoformat() for deadline in found][:1] == [date]


@pytest.mark.parametrize(("text", "begin", "date"), rows(FISCAL))
def test_a_fiscal_year_ends_where_the_setting_says(read_de: Read, text: str, begin: str, date: str) -> None:
    found = read_de(text, fiscal_year_start=tuple(int(part) for part in begin.split("-"))).deadlines

    assert [deadline.date.isoformat() for deadline in found][:1] == [date]


@pytest.mark.parametrize("text", UNDATED.strip().splitlines())
def test_a_german_sentence_without_deadline_has_none(read_de: Read, text: str) -> None:
    assert read_de(text).deadlines == ()
