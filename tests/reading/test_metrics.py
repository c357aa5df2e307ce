"""Measures: named, misspelt, in compounds, led to by a wish, outside the catalogue, or absent."""

from __future__ import annotations

import datetime as dt

import pytest

from zielbot.adapters.resources import kpi_catalogue, language_data
from zielbot.goals.reading import MetricMention, Reading
from zielbot.reading.reader import Reader

TODAY = dt.date(2027, 1, 15)


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(language_data(), kpi_catalogue())


def read(reader: Reader, text: str) -> Reading:
    return reader.read(text, today=TODAY)


def named(reading: Reading) -> list[MetricMention]:
    return [found for found in reading.metrics if not found.candidate]


NAMED = [
    ("inflected", "Wir senken die Zahl der Reklamationen deutlich.", "complaints", "Reklamationen"),
    ("genitive", "Halbierung des Krankenstands in der Nachtschicht", "sick_leave_rate", "Krankenstands"),
    ("abbreviation", "NPS im Bereich Werkstatt auf 45 bringen", "nps", "NPS"),
    ("abbreviation-small", "csat auf 90 % steigern", "csat", "csat"),
    ("hyphen", "Die Churn-Rate soll bei 4 % liegen", "churn_rate", "Churn-Rate"),
    ("joined", "Churnrate auf 4 % drücken", "churn_rate", "Churnrate"),
    ("apart", "Churn Rate auf 4 % drücken", "churn_rate", "Churn Rate"),
    ("compound", "Die Mitarbeiterfluktuation auf 7 % senken", "turnover_rate", "Mitarbeiterfluktuation"),
    ("compound-hyphen", "LinkedIn-Reichweite verdoppeln", "reach", "LinkedIn-Reichweite"),
    ("compound-end", "Den Jahresumsatz um 3 % heben", "revenue", "Jahresumsatz"),
    ("of-the-action", "Umsatzsteigerung im Export um 10 %", "revenue", "Umsatzsteigerung"),
    ("cost-cut", "Kostensenkung in der Wäscherei um 8.000 Euro", "cost", "Kostensenkung"),
    ("swapped-letters", "fluktuatoin auf 6 % bringen", "turnover_rate", "fluktuatoin"),
    ("missing-letter", "Kundenzufriedenhit auf 4,5 Sterne steigern", "csat", "Kundenzufriedenhit"),
    ("umlaut-written-out", "Die Auslastung und die Ruestzeit verbessern", "setup_time", "Ruestzeit"),
    ("umlaut-left-out", "Rustzeit an der Presse auf 12 Minuten verkürzen", "setup_time", "Rustzeit"),
    ("capitals", "DEN DECKUNGSBEITRAG UM 4 % STEIGERN", "contribution_margin", "DECKUNGSBEITRAG"),
    ("small-letters", "die durchlaufzeit im labor auf drei tage verkürzen", "throughput_time", "durchlaufzeit"),
    ("two-words", "Time to hire auf 35 Tage senken", "time_to_hire", "Time to hire"),
    ("english-plural", "Reduce complaints at the front desk by 20%", "complaints", "complaints"),
    ("english-phrase", "Employee turnover should fall below 8 percent", "turnover_rate", "Employee turnover"),
    ("english-typo", "increase customer satisfacton to 4.5", "csat", "customer satisfacton"),
    (
        "english-three-words",
        "Bring the first response time down to 4 hours",
        "first_response_time",
        "first response time",
    ),
    ("english-abbreviation", "Raise our NPS from 20 to 30", "nps", "NPS"),
    ("english-scrap", "Cut the scrap rate on line 2 in half", "scrap_rate", "scrap rate"),
    ("english-sick-leave", "Sick leave down to 4%", "sick_leave_rate", "Sick leave"),
]


@pytest.mark.parametrize(("text", "kpi", "words"), [row[1:] for row in NAMED], ids=[row[0] for row in NAMED])
def test_a_kpi_is_found_in_whatever_form_it_is_written(reader: Reader, text: str, kpi: str, words: str) -> None:
    found = {mention.kpi: mention.text for mention in named(read(reader, text))}

    assert kpi in found
    assert words in found[kpi]


FIRST = [
    ("counted", "Ich gewinne bis Dezember zwölf Lieferverträge im Raum Fulda.", "Lieferverträge"),
    ("counted-adjective", "800 neue Lesepaten in sechs Monaten", "neue Lesepaten"),
    ("counted-thing", "Wir pflanzen 200 Bäume am Kanal.", "Bäume"),
    ("measure-word", "Den Wasserverbrauch je Gast auf 180 Liter senken", "Wasserverbrauch je Gast"),
    ("measure-genitive", "Die Zahl der Stolperstellen in der Halle auf null bringen", "Zahl der Stolperstellen"),
    ("moved-by-amount", "Die Stolperstellen um ein Drittel verringern", "Stolperstellen"),
    ("grade", "Der Notendurchschnitt in Mathe soll auf 2,3 steigen", "Notendurchschnitt"),
    ("verb-itself", "Ich will bis Juni sechs Kilo abnehmen", "abnehmen"),
    ("verb-saves", "Ich will 2.500 Euro sparen", "sparen"),
    ("verb-in-english", "I want to lose ten kilos by May", "lose"),
    ("noun-of-action", "Steigerung der Teilnahmequote an der Umfrage auf 70 %", "Teilnahmequote an der Umfrage"),
    ("english-number-of", "Increase the number of apprentices from 4 to 8", "number of apprentices"),
    ("english-cost-per", "Reduce cost per delivered meal from 9 to 7 euros", "cost per delivered meal"),
    ("english-counted", "Train 12 volunteers by June", "volunteers"),
    ("english-survey", "Increase our visitor survey rating by 10%", "visitor survey rating"),
    ("wanted-measure-in-order", "Ich lese jeden Tag 20 Seiten, um mein Lesetempo um 15 % zu erhöhen.", "Lesetempo"),
]


@pytest.mark.parametrize(("text", "words"), [row[1:] for row in FIRST], ids=[row[0] for row in FIRST])
def test_a_measure_outside_the_catalogue_is_its_phrase_and_comes_first(reader: Reader, text: str, words: str) -> None:
    first = read(reader, text).metrics[0]

    assert (first.text, first.candidate) == (words, False)


WISHES = [
    ("happier", "Unsere Gäste sollen zufriedener sein", {"nps", "csat"}),
    ("cancellations", "weniger kündigungen im team", {"churn_rate"}),
    ("answer-faster", "Ich will schneller antworten", {"first_response_time"}),
    ("answer-apart", "Wir wollen Kunden schneller auf Mails antworten", {"first_response_time"}),
    ("english-happier", "Our guests should be happier", {"csat"}),
    ("english-faster", "I want to respond faster", {"first_response_time"}),
]


@pytest.mark.parametrize(("text", "kpis"), [row[1:] for row in WISHES], ids=[row[0] for row in WISHES])
def test_a_wish_leads_to_kpis_without_naming_them(reader: Reader, text: str, kpis: set[str]) -> None:
    reading = read(reader, text)

    assert kpis <= {found.kpi for found in reading.metrics if found.candidate}
    assert not [found for found in named(reading) if found.kpi]


PLAIN = [
    ("sport", "Mehr Bewegung!"),
    ("happy", "I want to be content"),
    ("better", "Wir müssen besser werden"),
    ("no-idea", "Keine Ahnung, was ich will"),
    ("my-goal", "Mein Ziel ist noch offen"),
    ("smoke", "Nicht mehr rauchen"),
    ("friday-person", "Frau Freitag übernimmt das Archiv"),
    ("lessons-of-leaders", "Be a better leader"),
    ("kisten", "Kisten packen und Wände streichen"),
    ("loses-is-no-proceeds", "Wir schaffen ein papierloses Büro"),
    ("to-donate-is-no-donations", "Wir wollen spenden"),
    ("taking-is-no-takings", "I am taking a break"),
    ("marketing", "Das Marketing aufhübschen"),
    ("win-is-no-profit", "Wir wollen gewinnen"),
    ("schulden-is-no-schulung", "Ich will ohne Sorgen leben"),
]


@pytest.mark.parametrize("text", [row[1] for row in PLAIN], ids=[row[0] for row in PLAIN])
def test_words_that_measure_nothing_name_no_measure(reader: Reader, text: str) -> None:
    assert named(read(reader, text)) == []


def test_two_measures_are_given_with_their_own_spans(reader: Reader) -> None:
    reading = read(reader, "Die Conversion-Rate und den Warenkorbwert um je 5 % steigern")

    assert [found.text for found in named(reading)] == ["Conversion-Rate", "Warenkorbwert"]


def test_the_measure_of_the_goal_comes_before_those_of_means_and_purpose(reader: Reader) -> None:
    reading = read(
        reader, "Durch weniger Überstunden senken wir die Fluktuation um 2 Prozentpunkte, damit die Termintreue hält."
    )

    assert reading.metrics[0].kpi == "turnover_rate"
    assert {"overtime", "schedule_adherence"} <= {found.kpi for found in reading.metrics[1:]}


def test_a_plain_object_is_only_a_candidate(reader: Reader) -> None:
    (found,) = read(reader, "Wir wollen unsere Werkstatt verschönern").metrics

    assert (found.text, found.kpi, found.candidate) == ("Werkstatt", None, True)


def test_the_number_after_a_noun_belongs_to_its_name(reader: Reader) -> None:
    reading = read(reader, "Die Stillstände der Presse 4 um 20 % senken")

    assert reading.metrics[0].text in ("Stillstände", "Stillstände der Presse 4")
    assert "Presse 4" in [scope.text for scope in reading.scopes]
