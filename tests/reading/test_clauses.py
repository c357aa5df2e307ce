"""Means and purposes: where they begin and end, and what only looks like them."""

from __future__ import annotations

import datetime as dt

import pytest

from zielbot.adapters.resources import kpi_catalogue, language_data
from zielbot.goals.reading import Reading
from zielbot.reading.reader import Reader

TODAY = dt.date(2027, 1, 15)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(language_data(), kpi_catalogue())


def read(reader: Reader, text: str) -> Reading:
    return reader.read(text, today=TODAY)


MEANS = [
    ("Wir reduzieren die Rüstzeit um 20 Minuten durch feste Werkzeugwagen.", "durch feste Werkzeugwagen"),
    ("Durch tägliche Rundgänge senken wir die Zahl der Stürze um ein Viertel.", "Durch tägliche Rundgänge"),
    ("Der Krankenstand wird durch Rückengymnastik und bessere Stühle um 1 Prozentpunkt gesenkt.",
     "durch Rückengymnastik und bessere Stühle"),
    ("Mittels automatisierter Tests erhöhen wir die Testabdeckung auf 80 %.", "Mittels automatisierter Tests"),
    ("Die Auslastung auf 75 % anheben, mithilfe einer Herbstaktion.", "mithilfe einer Herbstaktion"),
    ("Mit Hilfe eines Mentors lerne ich bis Mai Schweißen.", "Mit Hilfe eines Mentors"),
    ("Anhand von Checklisten senken wir die Fehlerquote auf 1 %.", "Anhand von Checklisten"),
    ("Dank neuer Filter sinkt der Wasserverbrauch um 10 %.", "Dank neuer Filter"),
    ("Unter Einsatz von Leihgeräten verkürzen wir die Wartezeit auf 3 Tage.", "Unter Einsatz von Leihgeräten"),
    ("Ich steigere den NPS auf 40, indem ich jeden Monat fünf Gäste anrufe.",
     "indem ich jeden Monat fünf Gäste anrufe"),
    ("Indem ich täglich übe, spiele ich bis Ostern drei Stücke.", "Indem ich täglich übe"),
    ("Mit einem neuen Schichtplan senken wir die Überstunden um 20 %.", "Mit einem neuen Schichtplan"),
    ("500 Zuhörer in drei Monaten mit wöchentlichen Folgen", "mit wöchentlichen Folgen"),
    ("Via Direktansprache besetzen wir 8 Stellen.", "Via Direktansprache"),
    ("Fehlzeiten runter, und zwar mit einem Gesundheitszirkel", "mit einem Gesundheitszirkel"),
    ("Wartezeiten senken mit zusätzlichem Personal", "mit zusätzlichem Personal"),
    ("Wir führen Tickets ein, damit die Antwortzeit unter 4 Stunden sinkt.", "führen Tickets ein"),
    ("Frau Roth zieht sich bis Mai mit einem Greifhelfer selbst an.", "mit einem Greifhelfer"),
    ("Ich möchte mit meinem Hofladen 2.000 Euro pro Monat verdienen.", "mit meinem Hofladen"),
    ("Die Bekanntheit in Hof verdoppeln, mit regelmäßigen Führungen", "mit regelmäßigen Führungen"),
    ("Über gezielte Anzeigen gewinnen wir 40 Bewerber.", "Über gezielte Anzeigen"),
    ("Per Telefonaktion holen wir 30 Kündiger zurück.", "Per Telefonaktion"),
    ("Ich will 12 Kilo abnehmen, und zwar durch Schwimmkurse bis zum 30. Juni.", "durch Schwimmkurse"),
    ("Wir senken die Retouren durch bessere Fotos um 12 % bis Q3.", "durch bessere Fotos"),
    ("Den Umsatz durch zwei Zusatzgespräche pro Woche von 1,2 auf 1,4 Mio. Euro steigern",
     "durch zwei Zusatzgespräche pro Woche"),
    ("Bis Mai die Meisterprüfung bestehen. Dazu lerne ich jeden Abend eine Stunde.",
     "Dazu lerne ich jeden Abend eine Stunde"),
    ("Krankenstand auf 4 % senken\nMaßnahmen: Grippeimpfung, Obstkorb", "Maßnahmen: Grippeimpfung, Obstkorb"),
    ("Ich lese täglich 20 Seiten, um mein Lesetempo um 15 % zu erhöhen.", "lese täglich 20 Seiten"),
    ("Um die Fluktuation um 3 Prozentpunkte zu senken, führe ich Bleibegespräche.", "führe ich Bleibegespräche"),
    ("WIR SENKEN DIE FEHLERQUOTE AUF 2 % DURCH SCHULUNGEN", "DURCH SCHULUNGEN"),
    ("wir erhohen die auslastung auf 80 % durch regelmassige aktionen", "durch regelmassige aktionen"),
    ("Cut the scrap rate from 4% to 2.5% by daily first-piece checks.", "by daily first-piece checks"),
    ("We will hire three nurses by June through a referral campaign.", "through a referral campaign"),
    ("I want to run ten miles in October by training four times a week.", "by training four times a week"),
    ("Grow subscribers to 5,000 via monthly webinars.", "via monthly webinars"),
    ("Lower energy use by 12% with LED lighting.", "with LED lighting"),
    ("Improve customer retention with better onboarding.", "with better onboarding"),
    ("800 listeners in three months with weekly episodes", "with weekly episodes"),
    ("With the help of a coach I will pass the exam in May.", "With the help of a coach"),
    ("Reduce overtime by 15% by actively planning holidays.", "by actively planning holidays"),
    ("Train three times a week to increase my endurance by 20%.", "Train three times a week"),
    ("To raise occupancy by 10%, I will launch a spring campaign.", "I will launch a spring campaign"),
    ("Ich will den Umsatz um 5 % steigern. Um das zu erreichen, rufe ich jeden Montag an.",
     "rufe ich jeden Montag an"),
    ("Cut waste by a third. To achieve this, I will sort the bins.", "I will sort the bins"),
    ("Den Umsatz um 5 % steigern, im Rahmen einer Hausmesse", "im Rahmen einer Hausmesse"),
    ("I want to have 60 euros a month automatically deposited into my pension.", "automatically deposited"),
    ("By working with local farms we reduce transport cost by 8%.", "By working with local farms"),
    ("Fill 40 places using local radio.", "using local radio"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words"), MEANS, ids=[words for _, words in MEANS])
def test_the_words_that_tell_how_are_the_means(reader: Reader, text: str, words: str) -> None:
    assert [found.text for found in read(reader, text).means] == [words]


NO_MEANS = [
    "Mit unseren Kunden sprechen wir öfter.",
    "Die Zusammenarbeit mit dem Einkauf verbessern.",
    "Die Zufriedenheit mit der Kantine auf 4,0 steigern.",
    "Wir verkürzen die Durchlaufzeit durch das ganze Werk.",
    "Wir begleiten die Azubis durch das Jahr.",
    "Ich will mit dem Rauchen aufhören.",
    "Wir wollen über 80 Punkte im Audit erreichen.",
    "Umsatz mit Bestandskunden auf 2 Mio. Euro erhöhen",
    "Ein Zimmer mit Balkon im dritten Stock einrichten",
    "Irgendwas mit Menschen.",
    "Wir sinken von 8 auf 6 % bis Mai.",
    "Increase revenue by 5% by Friday.",
    "Work more closely with sales.",
    "Finish the report by the end of June.",
    "We serve guests through the night.",
    "Keep the contract with our landlord.",
    "All requests are approved by the board by May.",
    "Reduce complaints by a quarter.",
]


@pytest.mark.parametrize("text", NO_MEANS)
def test_words_that_tell_with_whom_when_or_how_much_are_no_means(reader: Reader, text: str) -> None:
    assert read(reader, text).means == ()


PURPOSES = [
    ("Die Ladezeit auf 2 Sekunden bringen, damit weniger Besucher gehen.", "damit weniger Besucher gehen"),
    ("Damit die Station ruhiger wird, senke ich die Rufe um 20 %.", "Damit die Station ruhiger wird"),
    ("Wir digitalisieren 15 Leistungen, weil die Wege zu weit sind.", "weil die Wege zu weit sind"),
    ("Die Verspätungen auf 2 % senken, um unsere Stammkunden zu halten.", "um unsere Stammkunden zu halten"),
    ("Um besser zu schlafen, gehe ich jeden Tag spazieren.", "Um besser zu schlafen"),
    ("Ich lerne Spanisch, denn ich möchte in Sevilla arbeiten.", "denn ich möchte in Sevilla arbeiten"),
    ("Wir füllen 30 Stellen, sodass niemand doppelt arbeitet.", "sodass niemand doppelt arbeitet"),
    ("Wir füllen 30 Stellen, so dass niemand doppelt arbeitet.", "so dass niemand doppelt arbeitet"),
    ("Ich senke die Kosten um 5 %. Damit sichern wir den Standort.", "Damit sichern wir den Standort"),
    ("Krankenstand auf 4 % senken\nNutzen: weniger Vertretungen", "Nutzen: weniger Vertretungen"),
    ("Ich räume das Lager auf, um Wege abzukürzen.", "um Wege abzukürzen"),
    ("Improve load time to under 2 seconds so that fewer visitors leave.", "so that fewer visitors leave"),
    ("Call ten members a week because nobody knows our new course.", "because nobody knows our new course"),
    ("Hire two cooks in order to open on Sundays.", "in order to open on Sundays"),
    ("Clear the archive to save rent.", "to save rent"),
]


@pytest.mark.parametrize(("text", "words"), PURPOSES, ids=[words for _, words in PURPOSES])
def test_the_words_that_tell_what_for_are_the_purpose(reader: Reader, text: str, words: str) -> None:
    assert [found.text for found in read(reader, text).purposes] == [words]


NO_PURPOSE = [
    "Mein Ziel ist, die Krankheitstage auf 8 pro Jahr zu senken.",
    "Wir wollen die Quote um 5 % steigern.",
    "I want to increase revenue by 5%.",
    "Our goal is to reduce waste by a third.",
    "We want customers to renew their contracts.",
    "Um 20 % mehr Anmeldungen bis Mai.",
    "To improve social life",
    "Since March complaints are growing; reduce them to 10.",
]


@pytest.mark.parametrize("text", NO_PURPOSE)
def test_an_infinitive_that_is_the_goal_itself_is_no_purpose(reader: Reader, text: str) -> None:
    assert read(reader, text).purposes == ()


def test_means_and_purpose_in_one_sentence_are_told_apart(reader: Reader) -> None:
    reading = read(
        reader, "Ich senke die Fehlerquote auf 2 %, indem ich jede Charge prüfe, damit wir am Samstag frei haben."
    )

    assert [found.text for found in reading.means] == ["indem ich jede Charge prüfe"]
    assert [found.text for found in reading.purposes] == ["damit wir am Samstag frei haben"]


def test_amounts_of_the_means_come_after_that_of_the_goal(reader: Reader) -> None:
    reading = read(reader, "Durch drei Schulungen im Monat senken wir die Fehlerquote von 4 auf 2 %.")

    assert [(found.value, found.unit) for found in reading.quantities] == [(2, "%"), (3, "count")]


def test_what_is_measured_in_order_to_is_the_goal_and_the_main_clause_the_means(reader: Reader) -> None:
    reading = read(reader, "Wir üben zweimal pro Woche, um die Trefferquote um 10 % zu steigern.")

    assert reading.purposes == ()
    assert reading.quantities[0].value == 10
    assert reading.metrics[0].text == "Trefferquote"
