"""Dates among other words in both languages, seen from Friday, 15 January 2027."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zielbot.reading.deadlines import TimesRead

GERMAN = """
Unser Ziel ist es, die Zahl der Verkehrstoten von 3.000 im Jahr 2025 auf 1.500 im Jahr 2035 zu halbieren. | 2035-12-31
Ich werde bis zu meinem Urlaub am 12. Juli jeden Abend 30 Minuten laufen. | 2027-07-12
Der Anteil der Frauen in Führungspositionen beträgt 2030 mindestens 40 %. | 2030-12-31
Wir werden 2027 drei neue Auszubildende einstellen. | 2027-12-31
Ich möchte 2028 meinen ersten Halbmarathon laufen. | 2028-12-31
Bis dahin ist es weit: erst Ende 2029 sind wir fertig. | 2029-12-31
In den Sommermonaten Juni bis August erhöhen wir die Zahl der Gäste. | 2027-08-31
Die Kundenzufriedenheit soll sich im kommenden Halbjahr auf 4,5 verbessern. | 2027-12-31
Wir planen, den CO2-Ausstoß bis 2030 gegenüber 1990 um 65 % zu mindern. | 2030-12-31
Reduktion der Emissionen um 48 % gegenüber dem Basisjahr 2005 bis 2030. | 2030-12-31
Bis zum Ende der Probezeit in vier Monaten kann ich die Anlage allein bedienen. | 2027-05-15
Ich lese bis Weihnachten jeden Monat ein Buch. | 2027-12-24
Ab dem 1. März bis Ende des Jahres gehe ich zweimal die Woche schwimmen. | 2027-12-31
In genau einem Jahr will ich 10.000 Euro gespart haben. | 2028-01-15
Ich will innerhalb der nächsten drei Monate meinen Schreibtisch jeden Abend aufräumen. | 2027-04-15
Bis zum Sommerurlaub im August nehme ich 6 Kilo ab. | 2027-08-31
Unser Team schließt die Schulung bis Ablauf Mai ab. | 2027-05-31
Bis zur KW 30 wird die Linie umgebaut. | 2027-08-01
Bis Monatsende sind alle Überstunden abgebaut. | 2027-01-31
Bis zum Monatsersten ist das Zimmer frei. | 2027-02-01
Wir verkürzen die Lieferzeit von 14 auf 10 Tage bis zum dritten Quartal 2027. | 2027-09-30
Bis in den Herbst hinein sammeln wir 500 Unterschriften. | 2027-11-30
Bis zum Beginn der Sommersaison am 1. Mai haben wir zehn Kräfte. | 2027-05-01
Zum Stichtag 30. September sind 95 % der Akten digital. | 2027-09-30
Die Umsetzung soll im Frühjahr starten und bis zum Jahresende abgeschlossen sein. | 2027-12-31
Der neue Standort wird im Mai 2028 bezogen. | 2028-05-31
Wir wollen im dritten und vierten Quartal je zwei Messen besuchen. | 2027-12-31
In der zweiten Jahreshälfte soll die Krankenquote um 1 Prozentpunkt sinken. | 2027-12-31
Bis 30.06. des kommenden Jahres liegt das Zertifikat vor. | 2028-06-30
Bis zum 1. Quartal des nächsten Jahres liegt das Zertifikat vor. | 2028-03-31
Bis Ende Q1 nächsten Jahres liegt das Zertifikat vor. | 2028-03-31
Bis Ende Mai nächstes Jahr liegt das Zertifikat vor. | 2028-05-31
Bis Ende nächsten Sommers sind wir fertig. | 2027-08-31
In den ersten sechs Monaten 2027 gewinnen wir 12 Mandate. | 2027-06-30
In den letzten drei Monaten des Jahres steigern wir den Absatz um 20 %. | 2027-12-31
In den ersten drei Monaten lerne ich alle Prozesse kennen. | 2027-04-15
Nach Abschluss des Umbaus im Juni sinken die Kosten bis Ende 2027 um 10 %. | 2027-12-31
Das Sommerfest am 3. Juli 2027 soll 400 Gäste haben. | 2027-07-03
Die Messe im Oktober 2027 soll 100 Leads bringen. | 2027-10-31
Jedes Quartal 5 Kunden gewinnen, das ganze Jahr 2027. | 2027-12-31
Bis spät. 30.6. ist der Bericht da. | 2027-06-30
spätestens Ende April | 2027-04-30
Spät. bis Ende April | 2027-04-30
bis längstens 30. April | 2027-04-30
bis inkl. 30.4.2027 | 2027-04-30
bis ca. Mitte Mai | 2027-05-15
bis max. Ende Juli | 2027-07-31
bis ungefähr Juni | 2027-06-30
bis Ende des 2. Quartals 2027 | 2027-06-30
bis Ende des II. Quartals | 2027-06-30
bis Q II 2027 | 2027-06-30
bis Quartal IV | 2027-12-31
bis zum Quartalsbeginn | 2027-04-01
bis 2027 KW 12 | 2027-03-28
bis 12. KW 2027 | 2027-03-28
bis zum Sonntag, 31. Januar 2027 | 2027-01-31
am So., 31.1. | 2027-01-31
bis zum 31ten Januar | 2027-01-31
bis zum 31. d. M. | 2027-01-31
bis zum 31. Jan 2027 um 23:59 Uhr | 2027-01-31
Bis 1/2028 | 2028-01-31
1. Halbjahr 2027: 20 Besuche | 2027-06-30
Erstes Halbjahr 2027: 20 Besuche | 2027-06-30
H1: 20 Besuche | 2027-06-30
Q1–Q2: 20 Besuche | 2027-06-30
Januar bis März: 20 Besuche | 2027-03-31
"""

ENGLISH = """
Our goal is to halve road deaths from 3,000 in 2025 to 1,500 in 2035. | 2035-12-31
Until my holiday on July 12, I will run 30 minutes every evening. | 2027-07-12
Women hold at least 40% of leadership positions by the year 2030. | 2030-12-31
Cut emissions by 65% by 2030 compared to 1990. | 2030-12-31
Reduce emissions 48% below 2005 levels by 2030. | 2030-12-31
By the end of my probation in four months, I can run the line alone. | 2027-05-15
From 1 March until the end of the year I swim twice a week. | 2027-12-31
In exactly one year I want to have saved 10,000 euros. | 2028-01-15
Given a reading passage, by 6/15/2027 the student will read 90 words per minute. | 2027-06-15
Within 36 weeks, the student will read 90 words per minute. | 2027-09-24
By the end of the 2027 school year, the student will read 90 words. | 2027-07-31
By the end of the first semester, the student will read 90 words. | 2027-03-31
I'll write 500 words every weekday for the next three months. | 2027-04-15
Over the next 12 weeks, I will lose 6 kg. | 2027-04-09
I will save $200 each month until December. | 2027-12-31
I will complete the course by the last day of June. | 2027-06-30
The number of visitors rises in July and August. | 2027-08-31
The new site opens in May 2028. | 2028-05-31
At the summer party on July 3, 2027 we want 400 guests. | 2027-07-03
We want to visit two trade fairs in each of Q3 and Q4 2027. | 2027-12-31
By the first quarter of next year, the certificate is in place. | 2028-03-31
By the end of Q1 next year, the certificate is in place. | 2028-03-31
In the first six months of 2027 win 12 clients. | 2027-06-30
In the last three months of the year raise sales by 20%. | 2027-12-31
In the first three months I get to know all processes. | 2027-04-15
Win 5 customers each quarter, all year 2027. | 2027-12-31
Sign up 100 users in our first 90 days. | 2027-04-15
Increase market share from 8 to 12 per cent by FY 2028. | 2028-12-31
by 31st January | 2027-01-31
by Jan 31st | 2027-01-31
by the 31st of Jan | 2027-01-31
by 31 Jan, 5 pm | 2027-01-31
by 5pm on Friday | 2027-01-22
by Sunday, January 31 | 2027-01-31
by Sun 31 Jan 2027 | 2027-01-31
before the 1st of May | 2027-04-30
on or before April 30 | 2027-04-30
no later than the 30th of April, 2027 | 2027-04-30
by approximately the end of April | 2027-04-30
by Q1 FY28 | 2028-03-31
H1: 20 visits | 2027-06-30
January to March: 20 visits | 2027-03-31
First half of 2027: 20 visits | 2027-06-30
in the second week of June | 2027-06-14
end of June 2027 | 2027-06-30
by eoy 2028 | 2028-12-31
by the end of the calendar year | 2027-12-31
by next month | 2027-02-28
by next year | 2028-12-31
by next quarter | 2027-06-30
by the end of next quarter | 2027-06-30
this week | 2027-01-17
within this quarter | 2027-03-31
later this year | 2027-12-31
later this month | 2027-01-31
by the end of 2027 at the latest | 2027-12-31
the end of 2027 | 2027-12-31
in the year 2028 | 2028-12-31
during 2028 | 2028-12-31
in summer 2028 | 2028-08-31
summer 2028 | 2028-08-31
by Summer 2028 | 2028-08-31
"""

UNDATED = """
Innerhalb von 90 Tagen nach Vertragsbeginn ist der Kunde produktiv.
Unsere Filiale in der Straße des 17. Juni soll 20 % mehr Umsatz machen.
Der 1. FC soll aufsteigen.
Im Rahmen des Jahresgesprächs 2027 klären wir das.
Mai: 20 Besuche
"""


def rows(table: str) -> list[tuple[str, ...]]:
    return [tuple(part.strip() for part in line.rsplit("|", 1)) for line in table.strip().splitlines()]


Read = Callable[..., TimesRead]


@pytest.mark.parametrize(("text", "date"), rows(GERMAN))
def test_a_german_date_among_other_words_is_read(read_de: Read, text: str, date: str) -> None:
    found = read_de(text).deadlines

    assert [deadline.date.isoformat() for deadline in found][:1] == [date]


@pytest.mark.parametrize(("text", "date"), rows(ENGLISH))
def test_an_english_date_among_other_words_is_read(read_en: Read, text: str, date: str) -> None:
    found = read_en(text).deadlines

    assert [deadline.date.isoformat() for deadline in found][:1] == [date]


@pytest.mark.parametrize("text", UNDATED.strip().splitlines())
def test_a_german_date_in_a_name_or_after_an_event_is_no_deadline(read_de: Read, text: str) -> None:
    assert read_de(text).deadlines == ()
