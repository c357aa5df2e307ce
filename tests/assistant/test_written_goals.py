"""A goal that was written down comes back as its writer would say it: amounts, things and verbs in their own words."""

from __future__ import annotations

from datetime import date

import pytest

from zielbot.assistant.drafting_once import Drafting

TODAY = date(2027, 1, 15)
GERMAN = {
    "Den Wasserverbrauch um ein Fünftel verringern": "Ich werde den Wasserverbrauch um ein Fünftel verringern.",
    "Wir verringern die Reisekosten um die Hälfte": "Wir senken die Reisekosten um die Hälfte.",
    "Die Heizkosten um zwei Prozent drücken": "Ich senke die Heizkosten um zwei Prozent.",
    "Den Lagerbestand auf ein Viertel senken": "Ich bringe den Lagerbestand auf ein Viertel.",
    "300 Leserkarten ausgeben bis Ende 2027": "Bis zum 31.12.2027 werde ich 300 Leserkarten ausgeben.",
    "Die Auslastung über 85 % halten": "Ich werde die Auslastung über 85 % halten.",
    "Sämtliche Verträge bis 30.06.2027 zu 100 % prüfen": (
        "Bis zum 30.06.2027 werde ich sämtliche Verträge zu 100 % prüfen."
    ),
    "2.000 neue Abonnenten in sechs Monaten": "Bis zum 15.07.2027 komme ich auf 2.000 neue Abonnenten.",
    "Ich führe bis Mai 2027 jeden Monat vier Mitarbeitergespräche": (
        "Bis zum 31.05.2027 führe ich jeden Monat vier Mitarbeitergespräche."
    ),
    "Alle drei Lehrlinge bestehen im Juli 2027 die Prüfung": (
        "Bis zum 31.07.2027 bestehen alle drei Lehrlinge die Prüfung."
    ),
}
ENGLISH = {
    "Reduce food waste by a third by June 2027": "By 30 June 2027, I will reduce food waste by a third.",
    "Hold at least two safety walks per month": "I will hold at least two safety walks per month.",
    "Hire three new drivers by May 2027": "By 31 May 2027, I will hire three new drivers.",
    "Keep the error rate below 2%": "I will keep the error rate below 2%.",
    "All nine trainees pass the exam by July 2027": "By 31 July 2027, all nine trainees pass the exam.",
}


@pytest.mark.parametrize(("text", "sentence"), (GERMAN | ENGLISH).items())
def test_a_written_goal_keeps_its_words(drafting: Drafting, text: str, sentence: str) -> None:
    assert drafting.draft(text, today=TODAY).sentence == sentence
