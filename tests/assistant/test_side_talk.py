"""What is beside the goal is answered shortly, and the talk goes on where it was."""

from __future__ import annotations

import pytest
from tests.fakes import coaching_conversing


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("Wie oft sollten wir prüfen?", "Quelle: Locke & Latham"),
        ("Was ist der Unterschied zur Zielvorgabe?", "Erfahrung aus der Praxis"),
        ("Was ist der NPS?", "Promotoren in % minus Detraktoren"),
        ("Was kostet ein Kamel in Kairo?", "keine belegte Antwort"),
        ("Wie weit ist es bis zum Mond?", "wie man sie formuliert, misst, vereinbart und überprüft"),
        ("Erzähl mir einen Witz", "nicht mein Gebiet"),
        ("du dummer Bot", "nervt"),
        ("das nervt", "überspringen"),
        ("bin ich hier bei einem Menschen?", "kein Mensch"),
        ("Kann mein Chef das lesen?", "nur für dich abrufbar"),
        ("Frau Meier soll weniger krank sein", "dein eigener Beitrag"),
        ("keine Frauen mehr einstellen", "niemanden benachteiligen"),
        ("Mitarbeiter heimlich filmen", "kein Ziel, bei dem ich helfe"),
        ("schreib mir das Ziel komplett", "was du nicht gesagt hast"),
        ("warum fragst du?", "Ausgangswert"),
        ("was meinst du damit?", "Gemeint ist der Wert von heute"),
        ("zeig mir den Stand", "– Messgröße: Krankenstand"),
        ("Formuliere es für mich", "was du nicht gesagt hast"),
        ("danke", "Gern"),
        ("hallo", "Hallo"),
        ("%%%", "aus werde ich nicht schlau"),
    ],
    ids=lambda value: value[:18],
)
def test_the_talk_goes_on_where_it_was(text: str, part: str) -> None:
    conversing = coaching_conversing()
    talk = conversing.open("anna")
    before = conversing.answer(talk.id, "anna", "Der Krankenstand soll sinken")

    answer = conversing.answer(talk.id, "anna", text)

    assert part.lower() in answer.reply.lower()
    assert answer.draft == before.draft
    assert answer.question is not None
    assert answer.question.slot.value == "baseline"
    assert answer.question.text in answer.reply
    assert answer.question.text != before.question.text if before.question else True


@pytest.mark.parametrize("text", ["ich kann nicht mehr", "Ich will nicht mehr leben"])
def test_in_a_hard_moment_no_question_is_pressed_and_the_talk_can_go_on(text: str) -> None:
    conversing = coaching_conversing()
    talk = conversing.open("anna")
    before = conversing.answer(talk.id, "anna", "Der Krankenstand soll sinken")

    answer = conversing.answer(talk.id, "anna", text)
    later = conversing.answer(talk.id, "anna", "8 %")

    assert "Telefonseelsorge" in answer.reply
    assert "?" not in answer.reply
    assert answer.draft == before.draft
    assert later.draft.baseline is not None


def test_being_strained_is_a_reason_where_a_reason_was_asked_for() -> None:
    conversing = coaching_conversing()
    talk = conversing.open("anna")
    answer = conversing.answer(talk.id, "anna", "Bis Ende Juni senke ich meine Überstunden von 60 auf 30 Stunden.")
    while answer.question is not None and answer.question.slot.value != "purpose":
        answer = conversing.answer(talk.id, "anna", "durch feste Feierabende")

    answer = conversing.answer(talk.id, "anna", "ich bin total gestresst")

    assert answer.draft.purpose is not None


def test_what_was_declined_is_not_offered_again() -> None:
    conversing = coaching_conversing()
    talk = conversing.open("anna")
    first = conversing.answer(talk.id, "anna", "Kunden sollen uns weiterempfehlen")
    assert first.question is not None
    assert "NPS" in first.question.options
    conversing.answer(talk.id, "anna", "Nein, danke.")
    conversing.answer(talk.id, "anna", "bis Jahresende")

    later = [conversing.answer(talk.id, "anna", "überspringen") for _ in range(3)]

    metric = [answer.question for answer in later if answer.question and answer.question.slot.value == "metric"]
    assert metric
    assert all("NPS" not in question.options for question in metric)
