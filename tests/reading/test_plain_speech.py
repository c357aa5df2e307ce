"""Forms that people use and that look like something else: the reading of each, in German and English."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.reading.quantity_case import described

from zielbot.adapters.resources import kpi_catalogue, language_data
from zielbot.goals.language import Language
from zielbot.goals.reading import Reading
from zielbot.reading.reader import Reader

READER = Reader(language_data(), kpi_catalogue())


def read(text: str) -> Reading:
    return READER.read(text, today=dt.date(2027, 1, 15))


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("2015 wollen wir 30 neue Paten gewinnen.", "2015-12-31"),
        ("Im Jahr 2018 soll die Werkstatt 5 % mehr Aufträge haben.", "2018-12-31"),
        ("Im ersten Quartal 2026 senken wir die Fehlerquote auf 2 %.", "2026-03-31"),
        ("In 2018 we want to grow donations by 5%.", "2018-12-31"),
        ("In den nächsten 24 h beantworte ich alle offenen Mails.", "2027-01-16"),
        ("Within the next 48 hours I will call five guests.", "2027-01-17"),
        ("We will halve our waste before this decade is out.", "2029-12-31"),
        ("Bevor das Jahr um ist, lerne ich schwimmen.", "2027-12-31"),
        ("Ich räume das Lager auf, noch bevor das Quartal endet.", "2027-03-31"),
        ("Within the first month I will meet all ten ward sisters.", "2027-02-15"),
        ("Innerhalb der ersten Woche lese ich alle Handbücher.", "2027-01-22"),
        ("I will practise for 30 minutes each next week.", "2027-01-24"),
        ("Shorten changeovers on line 5 by 80 seconds before the end of spring.", "2027-05-31"),
        ("The office answers eight out of ten letters within a week by 2029.", "2029-12-31"),
    ],
)
def test_a_time_that_is_meant_is_a_deadline(text: str, date: str) -> None:
    assert [found.date.isoformat() for found in read(text).deadlines] == [date]


@pytest.mark.parametrize(
    "text",
    [
        "2025 haben wir 30 Paten gewonnen.",
        "Im Jahr 2025 steigerten wir die Spenden um 5 %.",
        "In 2025 we won 30 sponsors.",
        "Wie 2019 wollen wir 30 Paten gewinnen.",
        "Reduce staff turnover within the first year to 5%.",
        "Die Fluktuation innerhalb des ersten Jahres sinkt auf 5 %.",
        "The cut must be within 1/4 inch of the mark.",
        "Anfragen beantworten wir innerhalb von 24 Stunden.",
        "Cut over three days of waiting time.",
        "The repair should never be over three days.",
        "Practise scales for a quarter of an hour every day.",
    ],
)
def test_a_time_that_only_compares_or_measures_is_none(text: str) -> None:
    assert read(text).deadlines == ()


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("Wir vierteln die Ausschussquote bis Juni.", "factor 0.25 x down"),
        ("Die Rüstzeit viertelt sich bis Mai.", "factor 0.25 x down"),
        ("Der Ausschuss wird bis Juni gedrittelt.", "factor 0.3333 x down"),
        ("In drei Vierteln der Fälle klappt es.", "absolute 75 %"),
        ("In unseren Stadtvierteln pflanzen wir 40 Bäume.", "absolute 40 count"),
        ("Bis Juni soll die Wartezeit genau einen Tag betragen.", "absolute 1 d"),
        ("Die Wartezeit soll rund eine Woche betragen.", "absolute 1 wk approx"),
        ("The answer should take exactly a day.", "absolute 1 d"),
        ("Cut over three days of waiting time by June.", "absolute 3 d gt"),
        ("I run three times a week in order to lose 5 kg by June.", "absolute 3 count per=wk"),
        ("At least 70% of the residents are gaining weight by June.", "absolute 70 % ge"),
        ("Mindestens 70 % der Bewohner nehmen bis Juni zu.", "absolute 70 % ge"),
        ("Grade 3 pupils read 60 words a minute by June.", "absolute 60 count per=min"),
        ("Die Schlange am Schalter liegt nie über sechs Minuten.", "absolute 6 min le"),
        ("Get the water bill down £30 a month.", "change 30 GBP down per=mo"),
        ("Umsatz plus zweieinhalb %", "change 2.5 % up"),
        ("Costs -5 per cent", "change 5 % down"),
    ],
)
def test_the_amount_is_read_for_what_it_says(text: str, amount: str) -> None:
    assert described(read(text).quantities[0], amount) == amount


@pytest.mark.parametrize(
    ("text", "rhythm"),
    [
        ("Wir messen die Temperatur stündlich.", "stündlich"),
        ("I check the stock every morning.", "every morning"),
        ("Jeden Abend übe ich Gitarre.", "Jeden Abend"),
        ("An einem Tag der Woche arbeite ich zu Hause.", "Tag der Woche"),
        ("Three evenings a week I practise Spanish.", "evenings a week"),
        ("Die Abrechnung liegt jeweils zum Quartalsende vor.", "jeweils zum Quartalsende"),
    ],
)
def test_a_rhythm_is_a_recurrence(text: str, rhythm: str) -> None:
    reading = read(text)
    assert [found.text for found in reading.recurrences] == [rhythm]
    assert reading.deadlines == ()


@pytest.mark.parametrize(
    ("text", "kpi"),
    [
        ("Die Klickrate bei Phishing-Tests soll auf 4 % sinken.", None),
        ("Reduce the click rate on phishing mails to 4%.", None),
        ("Die Antwortzeit der Anwendung soll unter 200 ms liegen.", None),
        ("Die Klickrate der Anzeigen soll auf 4 % steigen.", "engagement_rate"),
        ("Die Antwortzeit am Empfang soll unter 2 Minuten liegen.", "first_response_time"),
    ],
)
def test_a_measure_is_told_from_its_namesake(text: str, kpi: str | None) -> None:
    assert read(text).metrics[0].kpi == kpi


@pytest.mark.parametrize(
    ("text", "kinds"),
    [
        ("Wir wollen Bestellungen früher aufgeben.", ["achieve"]),
        ("Ich möchte das Rauchen aufgeben.", ["avoid"]),
        ("Keep my eyes open for new suppliers.", ["keep"]),
        ("Open two branches by June.", ["achieve"]),
    ],
)
def test_a_verb_is_told_by_what_stands_beside_it(text: str, kinds: list[str]) -> None:
    assert [verb.kind for verb in read(text).verbs] == kinds


def test_a_subject_in_lower_case_is_no_measure() -> None:
    reading = read("der bewohner wäscht sich bis ende juni selbstständig.")
    assert reading.metrics == ()
    assert [owner.text for owner in reading.owners] == ["bewohner"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Umsatz plus zweieinhalb %", Language.DE),
        ("Kosten minus 5 %", Language.DE),
        ("Costs -5 per cent", Language.EN),
        ("Waste minus 10 %", Language.EN),
    ],
)
def test_the_language_of_a_few_words_is_told(text: str, language: Language) -> None:
    assert READER.detect(text) is language
