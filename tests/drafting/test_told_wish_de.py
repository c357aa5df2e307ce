"""A wish that is a sentence or a thing of its own keeps its grammar in the goal sentence."""

from __future__ import annotations

import pytest

from zielbot.drafting.told_wish_de import told_wish

TOLD = {
    "subject and verb": (
        "Alle fünf Lehrlinge bestehen die Zwischenprüfung",
        "fünf Lehrlinge",
        "Bis zum 31.07.2027 bestehen alle fünf Lehrlinge die Zwischenprüfung",
    ),
    "subject and verb in small letters": (
        "alle 3 Lehrlinge bestehen die Prüfung",
        "3 Lehrlinge",
        "Bis zum 31.07.2027 bestehen alle 3 Lehrlinge die Prüfung",
    ),
    "a little word before the number": (
        "insgesamt 4 Lehrlinge bestehen die Prüfung",
        "4 Lehrlinge",
        "Bis zum 31.07.2027 bestehen insgesamt 4 Lehrlinge die Prüfung",
    ),
    "a verb before its number": (
        "besuchen 60 % der Kinder ein Schwimmangebot",
        "60 %",
        "Bis zum 31.07.2027 besuchen 60 % der Kinder ein Schwimmangebot",
    ),
    "what is to be": (
        "Die Werkstatt soll jeden Monat zwei Führungen anbieten",
        "zwei Führungen",
        "Bis zum 31.07.2027 soll die Werkstatt jeden Monat zwei Führungen anbieten",
    ),
    "the verb first": (
        "haben alle 20 Fahrer das Training gemacht",
        "20 Fahrer",
        "Bis zum 31.07.2027 haben alle 20 Fahrer das Training gemacht",
    ),
    "what is done to somebody": (
        "Zwei Kolleginnen werden zur Mentorin ausgebildet",
        "Zwei Kolleginnen",
        "Bis zum 31.07.2027 werden zwei Kolleginnen zur Mentorin ausgebildet",
    ),
    "a place behind the subject": (
        "Drei Teams im Versand arbeiten mit dem neuen Scanner",
        "Drei Teams",
        "Bis zum 31.07.2027 arbeiten drei Teams im Versand mit dem neuen Scanner",
    ),
    "a thing with its number inside": (
        "Reinigungsplan für alle 16 Räume",
        "für alle 16 Räume",
        "Mein Ziel bis zum 31.07.2027: Reinigungsplan für alle 16 Räume",
    ),
}


@pytest.mark.parametrize(("outcome", "number", "sentence"), TOLD.values(), ids=TOLD.keys())
def test_the_wish_is_said_in_its_own_grammar(outcome: str, number: str, sentence: str) -> None:
    assert told_wish(outcome, number, due="31.07.2027", voice="ich") == sentence


@pytest.mark.parametrize(
    ("outcome", "number"),
    [
        pytest.param("zwei Messen besuchen", "zwei Messen", id="a deed"),
        pytest.param("insgesamt 4 Messen besuchen", "4 Messen", id="a deed behind a little word"),
        pytest.param("5 neue Filialen in Hessen", "5 neue Filialen", id="its number first"),
        pytest.param("Mehr Kurse, am liebsten vier", "vier", id="two parts"),
        pytest.param("im Schnitt drei Lesungen", "drei Lesungen", id="no thing first"),
    ],
)
def test_other_wishes_are_left_to_the_usual_frames(outcome: str, number: str) -> None:
    assert told_wish(outcome, number, due="31.07.2027", voice="ich") is None


def test_a_group_speaks_of_its_goal_and_a_day_may_be_missing() -> None:
    assert told_wish("Plan für 3 Hallen", "für 3 Hallen", due="", voice="wir") == "Unser Ziel: Plan für 3 Hallen"
    assert told_wish("alle 3 Hallen sind saniert", "3 Hallen", due="", voice="ich") == "Alle 3 Hallen sind saniert"
