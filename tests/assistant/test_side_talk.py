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
        ("Erzähl mir einen Witz", "nicht mein Gebiet"),
        ("du dummer Bot", "nervt"),
        ("ich kann nicht mehr", "Telefonseelsorge"),
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
