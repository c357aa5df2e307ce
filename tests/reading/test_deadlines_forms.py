"""Rarer forms of dates in both languages, seen from Friday, 15 January 2027."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zielbot.reading.deadlines import TimesRead

GERMAN = """
Bis 30.Sept.2027 sind die Lüfter gereinigt. | 2027-09-30
Bis 30. Sep 27 sind die Lüfter gereinigt. | 2027-09-30
Am 30-09-2027 endet die Erprobung. | 2027-09-30
Bis zum 4. Juli diesen Jahres ist das Dach dicht. | 2027-07-04
Bis zum 4. Juli des nächsten Jahres ist das Dach dicht. | 2028-07-04
Der 15. Oktober 2027 ist der Tag, bis zu dem ich 12 Vorträge gehalten habe. | 2027-10-15
Wir haben es spätestens zum 1. Juni geschafft. | 2027-06-01
Bis zum 29. Februar 2028 haben wir alle Impfausweise erfasst. | 2028-02-29
Die Einführung erfolgt spätestens Mitte Mai. | 2027-05-15
Fertigstellung: Ende Q3. | 2027-09-30
Frist: KW 15. | 2027-04-18
Termin: 3. Quartal 2027. | 2027-09-30
Bis inklusive Juni trainiere ich dreimal die Woche. | 2027-06-30
Bis etwa Mitte März liegt der Kostenplan vor. | 2027-03-15
Bis voraussichtlich Ende Juli 2027 ist die Weiche getauscht. | 2027-07-31
Bis zu den Weihnachtstagen sind die Zimmer renoviert. | 2027-12-24
Bis zum Tag der Deutschen Einheit läuft die Fähre. | 2027-10-03
Spätestens zu Ostern 2028 fliegen die Drohnen. | 2028-04-16
An Silvester will ich 20 kg leichter sein. | 2027-12-31
Bis Allerheiligen ist der Friedhofsweg gepflastert. | 2027-11-01
Bis Christi Himmelfahrt sind alle Boote im Wasser. | 2027-05-06
Bis zum Nikolaustag haben wir 90 Pakete gepackt. | 2027-12-06
Über Pfingsten streiche ich den Zaun. | 2027-05-16
Im Winter senken wir die Vorlauftemperatur um 5 Grad. | 2027-02-28
Bis Ende Sommer verkaufe ich 300 Gläser Honig. | 2027-08-31
Im Spätsommer 2027 ernten wir 2 Tonnen. | 2027-08-31
Noch dieses Jahr bestehe ich die Segelprüfung. | 2027-12-31
Noch in diesem Quartal buche ich zehn Messetermine. | 2027-03-31
Noch diesen Monat räume ich die Cloud auf. | 2027-01-31
Noch diese Woche telefoniere ich fünf Paten an. | 2027-01-17
Diesen Monat lese ich drei Fachartikel. | 2027-01-31
In diesem Halbjahr verbessern wir die Note um 0,3. | 2027-06-30
Im nächsten Halbjahr kommen zwei Gruppen hinzu. | 2027-12-31
Im nächsten Monat teste ich drei Kassen. | 2027-02-28
Nächsten Monat teste ich drei Kassen. | 2027-02-28
Bis zum nächsten Monat teste ich drei Kassen. | 2027-02-28
Nächste Woche übergebe ich den Schlüssel. | 2027-01-24
Übernächste Woche steht die Bühne. | 2027-01-31
Übernächsten Monat wechseln wir den Anbieter. | 2027-03-31
Bis Mitte kommenden Jahres haben wir 80 Mitglieder. | 2028-06-30
Anfang nächsten Jahres beziehen wir das Depot. | 2028-01-01
Zu Beginn des zweiten Quartals läuft die Anlage. | 2027-04-01
Bis Beginn des Sommers sind die Becken gefüllt. | 2027-06-01
Gegen Ende des dritten Quartals sind die Züge saniert. | 2027-09-30
Zum Abschluss des Jahres 2027 liegt der Wert bei 8. | 2027-12-31
Bis Schluss des Monats rufe ich 12 Schulen an. | 2027-01-31
Mit Ablauf des 30. Juni 2027 endet die Umstellung. | 2027-06-30
Bis zum Jahreswechsel 2027/28 ist der Tunnel fertig. | 2027-12-31
Bis Jahresultimo haben wir 5 Millionen eingesammelt. | 2027-12-31
Bis ins Jahr 2032 ersetzen wir alle Ölheizungen. | 2032-12-31
Bis einschließlich 2029 fördern wir 40 Vereine. | 2029-12-31
Klimaneutral bis 2035 | 2035-12-31
Bis Ende '27 haben wir 30 Ladesäulen. | 2027-12-31
Ende 27 haben wir 30 Ladesäulen in Betrieb. | 2027-12-31
Im Zeitraum von Mai bis August 2027 betreuen wir 60 Kinder. | 2027-08-31
Von Anfang Februar bis Mitte April lerne ich Programmieren. | 2027-04-15
Zwischen Ostern und Pfingsten verschönern wir vier Parks. | 2027-05-16
Von Q1 bis Q3 senken wir die Rüstzeit um 12 Minuten. | 2027-09-30
Ab 1. Februar bis 30. April fahre ich mit dem Rad zur Arbeit. | 2027-04-30
Vom 15. Februar bis zum 15. April faste ich. | 2027-04-15
1.-31. März 2027: Zählung der Falter. | 2027-03-31
Im Mai/Juni 2027 prüfen wir 80 Aufzüge. | 2027-06-30
KW 10-12: alle Filter tauschen. | 2027-03-28
In den Jahren 2027 und 2028 entstehen 90 Plätze. | 2028-12-31
2027–2029 verringern wir den Flächenverbrauch um 10 %. | 2029-12-31
In einem Monat spreche ich 50 Vokabeln fehlerfrei. | 2027-02-15
In einer Woche ist die Spüle repariert. | 2027-01-22
In 14 Tagen laufe ich 5 km. | 2027-01-29
Innerhalb eines Monats räume ich das Postfach auf. | 2027-02-15
Innerhalb von zwei Monaten ab heute lerne ich die Tonleitern. | 2027-03-15
In ca. 3 Monaten ist die Umschulung vorbei. | 2027-04-15
In gut einem Jahr schließe ich die Technikerschule ab. | 2028-01-15
In längstens acht Wochen steht der Carport. | 2027-03-12
In max. 6 Monaten bin ich bei 80 kg. | 2027-07-15
Binnen eines Quartals gewinnen wir acht Sponsoren. | 2027-04-15
Binnen eineinhalb Jahren übersetzen wir 300 Formulare. | 2028-07-15
Innerhalb eines Dreivierteljahres baue ich ein Kanu. | 2027-10-15
Auf Sicht von 24 Monaten, spätestens Ende 2028, wollen wir schwarze Zahlen. | 2028-12-31
Die nächsten drei Monate esse ich keine Schokolade. | 2027-04-15
Im Verlauf der kommenden 5 Jahre pflanzen wir 10.000 Eichen. | 2032-01-15
Über einen Zeitraum von 12 Monaten sparen wir 6.000 Euro. | 2028-01-15
Für die Dauer von 8 Wochen stehe ich um 6 Uhr auf. | 2027-03-12
Ein Jahr lang schreibe ich jeden Tag eine Seite. | 2028-01-15
Drei Monate lang verzichte ich auf Alkohol. | 2027-04-15
Ab heute in zwei Monaten habe ich die Küche fertig. | 2027-03-15
Innerhalb von 20 Werktagen sind alle Zähler abgelesen. | 2027-02-12
Bis Freitag, den 12. Februar, liegt die Liste vor. | 2027-02-12
Bis zum Freitag ist das Plakat gedruckt. | 2027-01-22
Kommende Woche Dienstag reiche ich den Plan ein. | 2027-01-19
Bis nächste Woche Donnerstag sind 12 Karten geschrieben. | 2027-01-21
Heuer im Herbst ernten wir 4 Tonnen Kürbis. | 2027-11-30
Im Wintersemester 2027/28 biete ich zwei Seminare an. | 2028-03-31
Bis Ende des Schuljahres 2027/28 hat jede Klasse ein Beet. | 2028-07-31
Bis zum Ende des Sommersemesters bestehe ich Statistik. | 2027-09-30
Die Fluktuation – aktuell 14 % – soll bis Jahresende auf 9 % zurückgehen. | 2027-12-31
Steigerung der Spendeneinnahmen um 12 % (bis 30.06.2027) | 2027-06-30
Ziel 2027: 40 Neukunden | 2027-12-31
Ziel für 2028 sind 12 neue Märkte. | 2028-12-31
Umsatz 2027 auf 4 Mio. Euro bringen | 2027-12-31
In Summe 12 Seminare in 2027 | 2027-12-31
Im Geschäftsjahr 2028 liegt der Umsatz bei 9 Mio. Euro. | 2028-12-31
Bis GJ-Ende sinkt der Lagerwert um 7 %. | 2027-12-31
Bis Ende des 3. Quartals 2027, also bis 30.09.2027, liefern wir 90 Wagen. | 2027-09-30
Erst im Juni prüfen, dann bis Ende August die Norm einführen. | 2027-08-31
Meilenstein bis Ende Februar: Konzept. Gesamtziel bis Ende Juni: Einführung. | 2027-06-30
Zwischenziel Ende März: 5 %, Endziel bis Ende 2027: 3 %. | 2027-12-31
Was im Jahr 2020 noch 12 % waren, sollen bis Mai 8 % sein. | 2027-05-31
Laut Bericht vom 3.11.2026 fehlen 20 Stellen, die wir bis Juli besetzen. | 2027-07-31
Basis ist der Wert vom 31.12.2026; bis 31.12.2027 sind es 10 % mehr. | 2027-12-31
Innerhalb der nächsten 12 Monate wollen wir 95 % der Tickets innerhalb von 4 Stunden lösen. | 2028-01-15
Bis 31.3.2027 1.200 Belege scannen | 2027-03-31
Bis Mai 5 Kilo abnehmen | 2027-05-31
Bis Q3 20 neue Fahrer einstellen | 2027-09-30
Bis KW 9 15 Leitungen erneuern | 2027-03-07
Bis 2028 300 Solardächer | 2028-12-31
bis ende nächster woche 3 angebote | 2027-01-24
BIS JAHRESENDE 10 % WENIGER AUSSCHUSS | 2027-12-31
bis zum jahresende wil ich 5kg abnemen | 2027-12-31
Bis Ende Agust 2027 ist der Zaun fertig. | 2027-08-31
bis spaetestens 15. oktober die uebungsleiterlizenz machen | 2027-10-15
Bis Dezmber sind alle Rauchmelder montiert. | 2027-12-31
bis fruehjahr 2028 die hecke setzen | 2028-05-31
"""

ENGLISH = """
Clean the fans by Sept 30 2027. | 2027-09-30
Trial ends 30-09-2027. | 2027-09-30
Finish by 2027/09/30. | 2027-09-30
Finish the roof by July 4th of this year. | 2027-07-04
Have all records in by the 29th of February 2028. | 2028-02-29
Introduce it by mid May at the latest. | 2027-05-15
Due date: end of Q3. | 2027-09-30
Due: week 15. | 2027-04-18
Target date: Q3 2027. | 2027-09-30
By around mid-March, the cost plan is ready. | 2027-03-15
Fly the drones by Easter 2028. | 2028-04-16
Lower the flow temperature by 5 degrees this winter. | 2027-02-28
Sell 300 jars of honey by the end of summer. | 2027-08-31
Pass the sailing exam before the year is out, by December 20. | 2027-12-20
Book ten trade fair slots this quarter. | 2027-03-31
Tidy up the cloud storage this month. | 2027-01-31
Call five sponsors this week. | 2027-01-17
Test three tills next month. | 2027-02-28
Have 80 members by the middle of next year. | 2028-06-30
Move into the depot early next year. | 2028-01-01
The plant runs by the start of Q2. | 2027-04-01
Renovate the trains towards the end of the third quarter, by September 30. | 2027-09-30
Replace all oil heating by the year 2032. | 2032-12-31
Climate neutral by 2035 | 2035-12-31
Install 30 chargers by the end of '27. | 2027-12-31
Look after 60 children from May through August 2027. | 2027-08-31
Learn programming from early February to mid-April. | 2027-04-15
Reduce setup time by 12 minutes from Q1 to Q3. | 2027-09-30
Cycle to work from February 1 until April 30. | 2027-04-30
March 1-31, 2027: count butterflies. | 2027-03-31
Weeks 10-12: replace all filters. | 2027-03-28
2027–2029: cut land use by 10%. | 2029-12-31
Fix the sink in a week. | 2027-01-22
Run 5 km in 14 days. | 2027-01-29
Tidy the inbox within one month. | 2027-02-15
Learn the scales two months from now. | 2027-03-15
Weigh 80 kg in at most 6 months. | 2027-07-15
Win eight sponsors within a quarter. | 2027-04-15
Translate 300 forms within one and a half years. | 2028-07-15
Eat no chocolate the next three months. | 2027-04-15
Save 6,000 euros over a period of 12 months. | 2028-01-15
Write one page a day for a year. | 2028-01-15
Read all meters within 20 business days. | 2027-02-12
Submit the list by Friday, February 12. | 2027-02-12
Print the poster by this Friday. | 2027-01-15
Hand in the plan on Tuesday next week. | 2027-01-19
Harvest 4 tons of pumpkin this autumn. | 2027-11-30
Every class has a bed by the end of the school year 2027/28. | 2028-07-31
Turnover, currently 14%, should fall to 9% by year-end. | 2027-12-31
Raise donations by 12% (by 30/06/2027) | 2027-06-30
Goal 2027: 40 new customers | 2027-12-31
Our target for 2028 is 12 new markets. | 2028-12-31
Give 12 seminars in 2027 | 2027-12-31
Revenue is 9 million euros in fiscal year 2028. | 2028-12-31
Scan 1,200 documents by 31 March 2027. | 2027-03-31
Lose 5 kilos by May | 2027-05-31
Hire 20 drivers by Q3 | 2027-09-30
Renew 15 pipes by week 9. | 2027-03-07
300 solar roofs by 2028 | 2028-12-31
by the end of next week 3 offers | 2027-01-24
10% LESS SCRAP BY YEAR-END | 2027-12-31
finish the fence by the end of Agust 2027 | 2027-08-31
Milestone by the end of February: concept. Overall by the end of June: rollout. | 2027-06-30
What was 12% in 2020 should be 8% by May. | 2027-05-31
Per the report of 3 November 2026 we lack 20 staff, to be hired by July. | 2027-07-31
Resolve 95% of tickets within 4 hours, to be reached within the next 12 months. | 2028-01-15
By no later than the end of Q2 2027, publish the handbook. | 2027-06-30
Ready for launch on or about June 1, 2027. | 2027-06-01
Complete the move between now and the end of June. | 2027-06-30
Complete the course by the end of this month, that is by Friday, 29 January. | 2027-01-29
The library will be open on Sundays by the second half of 2028. | 2028-12-31
Finish my thesis in the first week of May. | 2027-05-07
Have a draft at the beginning of next month. | 2027-02-01
"""

UNDATED_GERMAN = """
Die Reaktionszeit soll künftig höchstens 2 Tage betragen.
Wir wollen Lieferungen innerhalb von 3 Tagen zustellen.
Reklamationen innerhalb einer Woche beantworten wir alle.
Den Winterdienst besser planen.
Das Jahresendgespräch besser vorbereiten.
Die Quartalszahlen früher melden.
Das Q3-Reporting verschlanken.
Die Mittwochsgruppe ausbauen.
Herrn Samstag als Kunden gewinnen.
Die Osterhasen-Aktion ausweiten.
Den Weihnachtsmarkt attraktiver machen.
Mit 2000 Besuchern rechnen wir nicht.
Von 1500 auf 2030 Stück steigern.
Im vergangenen Quartal gewannen wir 12 Kunden.
Seit Januar läuft die Anlage.
Die Zahlen von 2026 sind schlecht.
Wie im Mai 2026 wollen wir wieder wachsen.
Der Marktanteil betrug Ende 2025 noch 12 %.
Stand 31.12.2026 haben wir 14 Filialen.
Alle drei Monate die Bremsen prüfen.
Jedes Jahr zwei Auszubildende einstellen.
Einmal im Monat Blut spenden.
Zweimal pro Woche schwimmen gehen.
Jeweils am Monatsende die Kasse prüfen.
Der Antrag gilt 2 Jahre.
Meine Probezeit von 6 Monaten bestehen.
Einen Vertrag für 3 Jahre abschließen.
10 km in 50 Minuten laufen.
Einen Marathon in unter 4 Stunden laufen.
Auf lange Sicht wollen wir wachsen.
Schnellstmöglich neue Kräfte finden.
In einigen Wochen wollen wir mehr wissen.
Bei Gelegenheit den Keller aufräumen.
Raum 3.12 renovieren.
Das Produkt 5.1.2 einführen.
Wir fahren die Linie 10.5 öfter.
Gehalt nach TVöD E 9 zum Tarif zahlen.
Die Buslinie H2 verlängern.
"""

UNDATED_ENGLISH = """
Response time should be at most 2 days in future.
Deliver parcels within 3 days.
Answer all complaints within a week.
Plan winter services better.
Report the Q3 figures earlier.
The Wednesday group should grow.
Win Mr Friday as a customer.
Grow from 1500 to 2030 units.
Last quarter we won 12 customers.
The plant has been running since January.
The figures for last year are bad.
At the end of 2025 the share was still 12%.
As of 31 December 2026 we have 14 stores.
Check the brakes every three months.
Hire two trainees each year.
Donate blood once a month.
Get through my probation of 6 months.
Run 10 km in 50 minutes.
Find new staff as soon as possible.
Renovate room 3.12.
Pass on what we learned in the last 6 months.
Extend bus line H2.
Reach level B2 in Spanish.
Add two hours a day.
Weekly updates should be shorter.
"""


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.split("|")) for line in table.strip().splitlines()]


Read = Callable[..., TimesRead]


@pytest.mark.parametrize(("text", "date"), rows(GERMAN))
def test_a_rarer_german_form_is_read_as_its_last_day(read_de: Read, text: str, date: str) -> None:
    found = read_de(text).deadlines

    assert [deadline.date.isoformat() for deadline in found][:1] == [date]


@pytest.mark.parametrize(("text", "date"), rows(ENGLISH))
def test_a_rarer_english_form_is_read_as_its_last_day(read_en: Read, text: str, date: str) -> None:
    found = read_en(text).deadlines

    assert [deadline.date.isoformat() for deadline in found][:1] == [date]


@pytest.mark.parametrize("text", UNDATED_GERMAN.strip().splitlines())
def test_no_deadline_is_read_into_a_german_sentence(read_de: Read, text: str) -> None:
    assert read_de(text).deadlines == ()


@pytest.mark.parametrize("text", UNDATED_ENGLISH.strip().splitlines())
def test_no_deadline_is_read_into_an_english_sentence(read_en: Read, text: str) -> None:
    assert read_en(text).deadlines == ()
