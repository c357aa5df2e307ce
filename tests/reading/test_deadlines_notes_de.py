"""German times in short notes, and what only looks like one, seen from Friday, 15 January 2027."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zielbot.reading.deadlines import TimesRead

DATED = """
Im Vereinbarungszeitraum 2027–2030 werben wir neue Mittel ein. | 2030-12-31
In der Woche vom 3. Mai testen 50 Haushalte die neue Tonne. | 2027-05-09
Bis 2027/28 steigt der Anteil der Mehrwegkisten. | 2028-12-31
Im Doppelhaushalt 2027/28 sinkt das Defizit. | 2028-12-31
Prognose 2028: Umsatz 40 Mio. € | 2028-12-31
Im Schuljahr 2027/28 verbessern wir die Lesefertigkeit. | 2028-07-31
Bis zum Ende des Schuljahres 2026/2027 schafft die Klasse 80 %. | 2027-07-31
Ab morgen gehe ich 30 Tage lang joggen. | 2027-02-14
Ich werde heute in einem Jahr Nichtraucher sein. | 2028-01-15
Bis in zwei Jahren bin ich Abteilungsleiterin. | 2029-01-15
Wir erhöhen den Umsatz im ersten Quartal um 5 %. | 2027-03-31
Wir erhöhen bis zum 2. Quartal 2028 den Umsatz um 5 %. | 2028-06-30
Bis zum Jahr 2040 ist die Stadt klimaneutral. | 2040-12-31
Im Laufe des nächsten Jahres führen wir SAP ein. | 2028-12-31
Im Laufe des Jahres 2028 führen wir SAP ein. | 2028-12-31
Im Laufe des ersten Halbjahres schulen wir alle. | 2027-06-30
Im Frühling 2028 steht der Zaun. | 2028-05-31
Zum Jahresbeginn 2028 gilt der neue Tarif. | 2028-01-01
Zum 1. des nächsten Monats zahle ich 50 Euro mehr ein. | 2027-02-01
Bis zum 15. des Monats habe ich drei Angebote. | 2027-01-15
Bis zum 20. nächsten Monats habe ich drei Angebote. | 2027-02-20
Bis zum 10. Februar um 12 Uhr liegt der Bericht vor. | 2027-02-10
Bis Mo, 1. Februar, sind die Karten bestellt. | 2027-02-01
Bis 1. Feb. sind die Karten bestellt. | 2027-02-01
Bis zum 1.2.27, 18 Uhr, sind die Karten bestellt. | 2027-02-01
Bis 28.02. haben wir 20 Anmeldungen. | 2027-02-28
Bis zum 28.02 haben wir 20 Anmeldungen. | 2027-02-28
Bis Ende 3. Quartal sinkt der Ausschuss. | 2027-09-30
Bis Ende 3.Quartal 2027 sinkt der Ausschuss. | 2027-09-30
Bis Ende drittes Quartal sinkt der Ausschuss. | 2027-09-30
Bis zum Ende des 2. Quartals dieses Jahres sinkt der Ausschuss. | 2027-06-30
Bis zum Ende des zweiten Quartals 2028 sinkt der Ausschuss. | 2028-06-30
Bis zum Abschluss des vierten Quartals sinkt der Ausschuss. | 2027-12-31
Innerhalb dieses Quartals bauen wir vier Zähler ein. | 2027-03-31
Innerhalb des ersten Halbjahres 2027 bauen wir vier Zähler ein. | 2027-06-30
Innerhalb des Jahres 2027 bauen wir vier Zähler ein. | 2027-12-31
Im Jahre 2028 eröffnen wir neu. | 2028-12-31
Im Juli d.J. feiern wir. | 2027-07-31
Bis Ende des Monats Mai. | 2027-05-31
Bis Monatsende Mai. | 2027-05-31
Bis Ende Mai 27. | 2027-05-31
Bis Ende Mai '28. | 2028-05-31
Bis Mai/28 | 2028-05-31
Bis 5/2028 | 2028-05-31
bis 05/28 | 2028-05-31
Bis Q4/27 | 2027-12-31
Bis Q4'27 | 2027-12-31
Bis Q4-2027 | 2027-12-31
Bis 4Q27 | 2027-12-31
Bis Q 4 2027 | 2027-12-31
bis zum IV. Quartal | 2027-12-31
Bis H2/2027 | 2027-12-31
Bis HJ2 2027 | 2027-12-31
Bis HJ 1/2028 | 2028-06-30
Bis zum 1. Hj. 2028 | 2028-06-30
Bis zum 2. Halbjahr 2028 | 2028-12-31
bis 2. Jahreshälfte 2027 | 2027-12-31
bis KW36/27 | 2027-09-12
bis KW 36 2027 | 2027-09-12
bis Kalenderwoche 36 | 2027-09-12
bis Ende der 36. KW | 2027-09-12
bis Ende der Kalenderwoche 36 | 2027-09-12
bis Anfang KW 36 | 2027-09-06
Im Sommer wollen wir 20 Gäste mehr. | 2027-08-31
Zum Herbst 2027 kommt das neue Modell. | 2027-11-30
Bis Ende der Woche | 2027-01-17
Bis Wochenende | 2027-01-17
Am Wochenende putze ich. | 2027-01-17
Am nächsten Wochenende putze ich. | 2027-01-24
Bis Sonntagabend ist alles fertig. | 2027-01-17
Bis Freitagmittag ist alles fertig. | 2027-01-22
Bis diesen Sonntag ist alles fertig. | 2027-01-17
Bis Montag, 18 Uhr, ist alles fertig. | 2027-01-18
Bis spätestens kommenden Freitag ist alles fertig. | 2027-01-22
Bis zum nächsten Freitag ist alles fertig. | 2027-01-22
In den kommenden 2 Wochen lerne ich 40 Wörter. | 2027-01-29
In den kommenden vier Monaten lerne ich 400 Wörter. | 2027-05-15
Innerhalb der ersten 6 Monate lerne ich 400 Wörter. | 2027-07-15
Innerhalb eines halben Jahres lerne ich 400 Wörter. | 2027-07-15
Innerhalb von eineinhalb Jahren lerne ich 4000 Wörter. | 2028-07-15
Innerhalb von 1,5 Jahren lerne ich 4000 Wörter. | 2028-07-15
innerhalb 3 Monaten | 2027-04-15
in einem Vierteljahr | 2027-04-15
In 10 Tagen fange ich an. | 2027-01-25
in 36 Monaten | 2030-01-15
in zwölf Monaten | 2028-01-15
In einem dreiviertel Jahr | 2027-10-15
Das Halbjahresziel von 20 Verträgen erreiche ich bis 30.6. | 2027-06-30
Innerhalb von 5 Jahren | 2032-01-15
Im Verlauf des Jahres | 2027-12-31
Im Verlauf von 8 Wochen | 2027-03-12
Nach spätestens 3 Monaten | 2027-04-15
spätestens in einem Jahr | 2028-01-15
spätestens nach 4 Wochen | 2027-02-12
Spätestens 2030 | 2030-12-31
Ende des Jahres 2028 | 2028-12-31
Ende nächsten Jahres | 2028-12-31
Anfang kommenden Jahres | 2028-01-01
Mitte des Jahres | 2027-06-30
Mitte des nächsten Jahres | 2028-06-30
Mitte des zweiten Quartals | 2027-05-15
zur Mitte des Jahres 2028 | 2028-06-30
Ende dieser Woche | 2027-01-17
Ende dieses Monats | 2027-01-31
Ende dieses Quartals | 2027-03-31
Ende dieses Jahres | 2027-12-31
Noch heuer | 2027-12-31
Bis Ende des heurigen Jahres | 2027-12-31
Bis Jahresende heuer | 2027-12-31
Anfang Jänner 2028 | 2028-01-01
Ende Feber | 2027-02-28
Innert Monatsfrist | 2027-02-15
innert der nächsten 3 Monate | 2027-04-15
Auf Ende Jahr sind wir fertig. | 2027-12-31
Bis Ende Jahr sind wir fertig. | 2027-12-31
Bis Ende Monat sind wir fertig. | 2027-01-31
Bis Ende Woche sind wir fertig. | 2027-01-17
Per 30. Juni 2027 sind wir fertig. | 2027-06-30
zwischen 1. und 15. März | 2027-03-15
vom 01.02.-30.06.2027 | 2027-06-30
01.02.2027 – 30.06.2027 | 2027-06-30
Februar bis April | 2027-04-30
Feb.–Apr. 2027 | 2027-04-30
von Oktober 2027 bis März 2028 | 2028-03-31
von Oktober 2027 bis März | 2028-03-31
zwischen Q2 und Q3 2027 | 2027-09-30
Anfang Mai bis Ende Juni | 2027-06-30
vor Ende des Jahres | 2027-12-31
vor Jahresende 2028 | 2028-12-31
vor Juli 2027 | 2027-06-30
vor dem Sommer | 2027-05-31
vor Ostern | 2027-03-27
noch vor Weihnachten | 2027-12-23
vor Beginn des dritten Quartals | 2027-06-30
vor 2030 | 2029-12-31
vor dem Jahreswechsel | 2027-12-31
nicht später als Ende Mai | 2027-05-31
nicht nach dem 31. Mai | 2027-05-31
keinesfalls später als 3. Mai | 2027-05-03
Die Umsatzrendite lag Ende 2026 bei 4 %; Ende 2027 soll sie 6 % erreichen. | 2027-12-31
Die Abbruchquote (2026: 21 %) sinkt bis Ende 2028 auf 15 %. | 2028-12-31
Im Vergleich zum Vorjahr bis Ende Juni 10 % mehr | 2027-06-30
Im Vergleich zu Q1 2026 bis Ende Juni 10 % mehr | 2027-06-30
Von 12 % im Jahr 2026 auf 9 % im Jahr 2028 | 2028-12-31
Von 12 % Ende 2026 auf 9 % Ende 2028 | 2028-12-31
2026 lag der Wert bei 12, 2027 soll er bei 9 liegen. | 2027-12-31
Gegenüber dem Stand vom 1.1.2027 bis 31.12.2027 um 5 % senken | 2027-12-31
Wir haben im Dezember 2026 beschlossen, bis Juni zu bauen. | 2027-06-30
Die am 3. Mai 2026 beschlossene Strategie setzen wir bis Ende Juli um. | 2027-07-31
Unsere Nachtschicht soll bis Herbstbeginn besser besetzt sein. | 2027-09-01
Wir wollen jährlich 5 % wachsen, bis 2030. | 2030-12-31
Zehn Prozent pro Jahr bis 2030 | 2030-12-31
Pro Woche 3 Stunden üben bis zum Sommer | 2027-08-31
Am Freitag keine Meetings mehr. | 2027-01-22
Windows 11 bis Ende April ausrollen. | 2027-04-30
Das Modell Golf 8 bis Mai verkaufen. | 2027-05-31
Von 2019 bis 2024 sank die Quote; bis 2029 soll sie 5 % betragen. | 2029-12-31
Nach dem Rückgang 2025 wollen wir bis Ende 2027 wieder 400 Gäste. | 2027-12-31
Im Jahr 2025 hatten wir 12 Unfälle, 2027 wollen wir höchstens 4. | 2027-12-31
Wie schon 2025 wollen wir auch 2027 kein Defizit. | 2027-12-31
Das im Jahr 2024 begonnene Projekt schließen wir im Mai ab. | 2027-05-31
Die seit 2020 laufende Umstellung beenden wir im Juli 2028. | 2028-07-31
Alle vor 2015 gebauten Häuser bis 2035 dämmen. | 2035-12-31
Kunden, die seit Januar nichts bestellt haben, bis Ostern anrufen. | 2027-03-28
Jeden Freitag bis Ende Mai einen Test schreiben. | 2027-05-31
Bis Ende Mai jeden Freitag einen Test schreiben. | 2027-05-31
Monatlich bis Jahresende eine Schulung halten. | 2027-12-31
Im Dezember 2027 | 2027-12-31
Ziel: 31.12.2027 | 2027-12-31
31.12.2027 | 2027-12-31
Zeitraum: 01.03.–30.06.2027 | 2027-06-30
Zeitrahmen: 6 Monate | 2027-07-15
Dauer: 6 Monate | 2027-07-15
Zeit: bis Ende März | 2027-03-31
T: bis 30.6.2027 | 2027-06-30
Terminiert: 30. Juni 2027 | 2027-06-30
Umsetzung bis: 30.06.2027 | 2027-06-30
Start: 1.3.2027, Ende: 31.5.2027 | 2027-05-31
Beginn 1. März, Abschluss 31. Mai | 2027-05-31
Start am 1. März, Abschluss bis 31. Mai | 2027-05-31
Beginnend mit März bis Ende Juni | 2027-06-30
Wir wollen im Mai beginnen und im Oktober fertig sein. | 2027-10-31
Start im Februar, Abschluss im Juni. | 2027-06-30
Das Projekt startet im März und endet am 31. August. | 2027-08-31
Ich beginne am 1. Februar und bin bis 30. April fertig. | 2027-04-30
In drei Monaten beginnt die Schulung, die bis Ende des Jahres dauert. | 2027-12-31
In den nächsten 1-2 Jahren wollen wir wachsen. | 2029-01-15
In den nächsten ein bis zwei Jahren wollen wir wachsen. | 2029-01-15
In 2 bis 3 Jahren sind wir schuldenfrei. | 2030-01-15
Innerhalb von 6-12 Monaten | 2028-01-15
In drei bis vier Wochen | 2027-02-12
In 1 Jahr | 2028-01-15
in 1 1/2 Jahren | 2028-07-15
in 1½ Jahren | 2028-07-15
in einem ¾ Jahr | 2027-10-15
in zwei Jahren und sechs Monaten | 2029-07-15
In einem Jahr und drei Monaten | 2028-04-15
Noch im Laufe dieses Jahres | 2027-12-31
Noch vor dem Sommer | 2027-05-31
Spätestens bis zum Ende des kommenden Quartals | 2027-06-30
Bis Ende des Kalenderjahres | 2027-12-31
Bis Kalenderjahresende | 2027-12-31
Binnen der nächsten 6 Monate | 2027-07-15
Nächsten Sommer | 2027-08-31
kommenden Herbst | 2027-11-30
im Herbst dieses Jahres | 2027-11-30
im Herbst nächsten Jahres | 2028-11-30
zu Ostern nächsten Jahres | 2028-04-16
Bis Weihnachten 2027 | 2027-12-24
Bis zum Fest der Heiligen Drei Könige | 2028-01-06
Bis Heiligabend | 2027-12-24
bis zum 24.12. | 2027-12-24
zum 3. Oktober | 2027-10-03
am 1. Mai | 2027-05-01
"""

UNDATED = """
Mehr Gäste am Montag
Innerhalb von 6 Wochen nach der Prüfung liegen die Urkunden vor.
Weniger Staus am Wochenende
Bis zur Sommerpause haben wir 8 Anträge durch.
Bis zu den Sommerferien kann jedes Kind schwimmen.
Nach den Sommerferien starten wir.
Die Abteilung Einkauf spart jährlich 5 %.
Der Freitag soll meetingfrei sein.
Freitags früher schließen.
Das Mai-Fest verschönern.
Den Maifeiertag arbeitsfrei halten.
Die Herbsttagung mit 200 Gästen ausrichten.
Die Frühjahrsputzaktion organisieren.
Das Winterlager ausbauen.
Den Tag der offenen Tür beleben.
Die Woche der Pflege gestalten.
Das Jahresgespräch nutzen.
Im Monat 3 neue Kunden gewinnen.
Im Jahr 12 Bücher lesen.
In der Woche fünf Stunden lernen.
Am Tag 2 Liter Wasser trinken.
Pro Tag 10.000 Schritte gehen.
Jeden Tag eine halbe Stunde lesen.
Täglich 20 Minuten meditieren.
Alle 14 Tage ein Treffen.
Mindestens 4-mal im Monat Sport.
Zweimal die Woche laufen.
Ein bis zwei Mal pro Monat telefonieren.
Die Verträge laufen über 24 Monate.
Die durchschnittliche Verweildauer von 8 auf 6 Tage senken.
Die Bearbeitungszeit auf 3 Tage verkürzen.
Die Bearbeitungszeit um 2 Wochen verkürzen.
Die Durchlaufzeit beträgt höchstens 5 Tage.
Nicht länger als 2 Wochen warten lassen.
Die Wartezeit soll unter 3 Wochen liegen.
Wir antworten spätestens nach 2 Tagen.
Wir antworten innerhalb von zwei Werktagen.
Jede E-Mail wird innerhalb von 48 Stunden beantwortet.
Anrufe innerhalb von 20 Sekunden annehmen.
90 % der Pakete innerhalb von 2 Tagen zustellen.
Fehler der Klasse A innerhalb von 4 Stunden beheben.
Mitarbeiter sollen 5 Jahre im Betrieb bleiben.
Mit 3 Jahren Erfahrung Teamleiter finden.
Kinder ab 3 Jahren betreuen.
Kinder von 6 bis 10 Jahren betreuen.
Kunden über 60 Jahre gewinnen.
Den Vorsprung von 2 Jahren halten.
Die letzten 3 Jahre waren schwierig.
In den letzten 3 Jahren stieg der Umsatz.
Seit zwei Wochen übe ich.
Vor einem Jahr waren es 12.
Bis jetzt haben wir nichts erreicht.
Bis heute ist nichts passiert.
Heute liegt der Wert bei 8 %.
Derzeit sind es 12 (Stand Januar 2027).
Stand heute: 12 Kunden.
Ab heute trinke ich keinen Kaffee mehr.
Ab Montag stehe ich um 6 auf.
Ab 2028 gilt das neue Gesetz.
Von Montag bis Freitag erreichbar sein.
Montag bis Freitag von 8 bis 18 Uhr erreichbar sein.
Mo-Fr 8-18 Uhr erreichbar sein.
Samstag und Sonntag öffnen.
Um 8.30 Uhr beginnen.
Bis 18 Uhr ist der Schalter besetzt.
Von 8 bis 12 Uhr.
Bis 12.30 Uhr öffnen.
Die Frist von 30 Tagen einhalten.
Die Meldefrist bis zum 10. des Folgemonats einhalten.
Das Projekt Horizont 2030 abschließen.
Die EU-Taxonomie 2027 umsetzen.
Das Programm Digital Jetzt nutzen.
Paragraf 5.2.2024 lesen.
Die Version 2027.1 einführen.
Das Release 27.3 planen.
Artikelnummer 30.09.2027-A prüfen.
Telefon 0231 2027 erreichbar machen.
PLZ 20457 beliefern.
Halle 2027 bauen.
Laufzeit 12 Monate
Ab Mai 2027 bis auf Weiteres
In den nächsten Jahren wollen wir wachsen.
in ein paar Wochen
Bis Saisonende
Binnen kurzem
Innerhalb kürzester Zeit
auf Dauer
"""


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.rsplit("|", 1)) for line in table.strip().splitlines()]


Read = Callable[..., TimesRead]


@pytest.mark.parametrize(("text", "date"), rows(DATED))
def test_a_short_german_note_is_read_as_its_last_day(read_de: Read, text: str, date: str) -> None:
    found = read_de(text).deadlines

    assert [deadline.date.isoformat() for deadline in found][:1] == [date]


@pytest.mark.parametrize("text", UNDATED.strip().splitlines())
def test_what_only_looks_like_a_german_date_is_no_deadline(read_de: Read, text: str) -> None:
    assert read_de(text).deadlines == ()
