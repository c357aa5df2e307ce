"""Several goals in one text: lists, mails, tables, sentences joined."""

from __future__ import annotations

import datetime as dt

import pytest

from zielbot.adapters.resources import kpi_catalogue, language_data
from zielbot.reading.reader import Reader


@pytest.fixture(scope="module")
def reader() -> Reader:
    return Reader(language_data(), kpi_catalogue())


TEXTS = {
    "mail": (
        "Hallo Frau Kern,\n\nhier meine Ziele für 2027:\n- 20 Mitglieder gewinnen\n- Reklamationen um 10 % senken\n"
        "  durch Schulungen\n\nViele Grüße\nJan",
        ["20 Mitglieder gewinnen", "Reklamationen um 10 % senken\n  durch Schulungen"],
    ),
    "english-mail": (
        "Dear Sam,\nmy goals:\n* Hire two cooks by June\n* Cut overtime by 10%\nThanks, Kim",
        ["Hire two cooks by June", "Cut overtime by 10%"],
    ),
    "numbered-lines": (
        "1. Umsatz um 5 % steigern\n2. Zwei Köche einstellen",
        ["Umsatz um 5 % steigern", "Zwei Köche einstellen"],
    ),
    "lettered-lines": ("a) Umsatz steigern\nb) Kosten senken", ["Umsatz steigern", "Kosten senken"]),
    "named-lines": ("Ziel 1: NPS auf 40 heben\nZiel 2: Kosten senken", ["NPS auf 40 heben", "Kosten senken"]),
    "numbered-inline": (
        "1. Umsatz um 5 % steigern 2. zwei Köche einstellen 3. Lager räumen",
        ["Umsatz um 5 % steigern", "zwei Köche einstellen", "Lager räumen"],
    ),
    "brackets-inline": ("(1) Umsatz steigern, (2) Kosten senken", ["Umsatz steigern", "Kosten senken"]),
    "bare-lines": (
        "Umsatz um 5 % steigern\nKosten senken\nAzubis schulen",
        ["Umsatz um 5 % steigern", "Kosten senken", "Azubis schulen"],
    ),
    "table": (
        "| Nr | Ziel | Termin |\n|---|---|---|\n| 1 | Umsatz um 5 % steigern | Q3 |\n| 2 | Kosten senken | Q4 |",
        ["1 | Umsatz um 5 % steigern | Q3", "2 | Kosten senken | Q4"],
    ),
    "tabs": ("Ziel\tTermin\nUmsatz steigern\tQ3\nKosten senken\tQ4", ["Umsatz steigern\tQ3", "Kosten senken\tQ4"]),
    "besides": (
        "Wir wollen die Termintreue auf 97 % verbessern und außerdem das Lager um 10 % verkleinern.",
        ["Wir wollen die Termintreue auf 97 % verbessern", "das Lager um 10 % verkleinern."],
    ),
    "also": ("Increase revenue by 5% and also reduce waste by 3%.", ["Increase revenue by 5%", "reduce waste by 3%."]),
    "semicolon": ("Ich senke die Kosten; ich steigere den Umsatz", ["Ich senke die Kosten", "ich steigere den Umsatz"]),
    "sentences": (
        "Wir senken die Kosten um 5 %. Wir gewinnen 10 Gäste bis Mai.",
        ["Wir senken die Kosten um 5 %.", "Wir gewinnen 10 Gäste bis Mai."],
    ),
    "windows-line-ends": ("- Umsatz steigern\r\n- Kosten senken\r\n", ["Umsatz steigern", "Kosten senken"]),
}


@pytest.mark.parametrize(("text", "goals"), TEXTS.values(), ids=TEXTS.keys())
def test_each_goal_of_a_pasted_text_is_found(reader: Reader, text: str, goals: list[str]) -> None:
    spans = reader.split(text)

    assert [span.of(text) for span in spans] == goals
    assert reader.read(text, today=dt.date(2027, 1, 15)).goals == spans


ONE = [
    "Wir senken die Kosten um 5 %. Dazu verhandeln wir neu.",
    "Wir senken die Kosten um 5 %. Damit sichern wir den Standort.",
    "Ich senke bis zum 31.12. die Kosten um 5 %",
    "Bis 1.7. 2 Messen besuchen",
    "Kosten und Fehler senken",
    "Ich möchte bis zum Jahresende\nmeine Englischkenntnisse auf B2 bringen.",
    "Ich will fit werden; das ist mir wichtig",
]


@pytest.mark.parametrize("text", ONE)
def test_one_goal_stays_one(reader: Reader, text: str) -> None:
    assert len(reader.split(text)) == 1
    assert reader.read(text, today=dt.date(2027, 1, 15)).goals == ()


@pytest.mark.parametrize("mark", ["1. ", "1) ", "- ", "• ", "Ziel 1: "])
def test_a_single_goal_that_is_marked_is_told_without_its_mark(reader: Reader, mark: str) -> None:
    reading = reader.read(f"{mark}Zwei Köche einstellen", today=dt.date(2027, 1, 15))
    assert [goal.of(reading.text) for goal in reading.goals] == ["Zwei Köche einstellen"]


def test_nothing_holds_no_goal(reader: Reader) -> None:
    assert reader.split(" \n ") == ()
