"""What a message does."""

from __future__ import annotations

import pytest

from zielbot.drafting.acts import answers_in_doubt, corrects, recognise_act, without_unknown_lead
from zielbot.drafting.packs.pack import Act
from zielbot.goals.draft import SlotName
from zielbot.goals.language import Language

DE, EN = Language.DE, Language.EN


@pytest.mark.parametrize(
    ("text", "act"),
    [
        ("von vorn", Act.RESTART),
        ("Zurück bitte", Act.BACK),
        ("überspringen", Act.SKIP),
        ("egal", Act.SKIP),
        ("Das weiß ich nicht.", Act.UNKNOWN),
        ("puh, keine Ahnung", Act.UNKNOWN),
        ("weiß nicht so genau", Act.UNKNOWN),
        ("keine Ahnung, wie man das misst", Act.UNKNOWN),
        ("zeig mir den Stand", Act.STATUS),
        ("Formuliere es für mich", Act.REWRITE),
        ("Nein, danke.", Act.DECLINE),
        ("ja, gern", Act.AFFIRM),
        ("Passt so.", Act.ADOPT),
        ("Warum fragst du?", Act.WHY),
        ("Hilfe", Act.HELP),
        ("hallo", Act.GREETING),
        ("danke", Act.THANKS),
        ("ich kann nicht mehr", Act.DISTRESS),
        ("du dummer Bot", Act.INSULT),
        ("Erzähl mir einen Witz", Act.OFF_TOPIC),
        ("Wie oft sollten wir prüfen?", Act.QUESTION),
        ("%%%", Act.NOTHING),
        ("don't know", Act.UNKNOWN),
        # near misses
        ("keine Ahnung, irgendwas mit Qualität", Act.CONTENT),
        ("nein, 6 statt 8", Act.CONTENT),
        ("Ich kann nicht mehr als 10 % schaffen", Act.CONTENT),
        ("Weiterbildung im Projektmanagement", Act.CONTENT),
        ("die blöde Maschine steht zu oft, das soll weniger werden", Act.CONTENT),
        ("Wir wollen von vorn bis hinten pünktlich sein", Act.CONTENT),
        ("NPS", Act.CONTENT),
        ("noch keine", Act.CONTENT),
    ],
)
def test_a_message_is_told_by_what_it_does(text: str, act: Act) -> None:
    assert recognise_act(text, DE) is act


def test_a_long_message_is_never_a_command() -> None:
    assert recognise_act("zurück " * 200, DE) is Act.CONTENT


@pytest.mark.parametrize(
    ("text", "language", "rest"),
    [
        ("keine Ahnung, irgendwas mit Qualität", DE, "irgendwas mit Qualität"),
        ("weiß nicht genau, vielleicht 20", DE, "20"),
        ("not sure, maybe 20", EN, "20"),
        ("NPS", DE, "NPS"),
    ],
)
def test_a_shrug_in_front_of_an_answer_is_left_out(text: str, language: Language, rest: str) -> None:
    assert without_unknown_lead(text, language) == rest


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("nein, 6 statt 8", True),
        ("doch lieber Q4", True),
        ("nicht 2, sondern 2,5", True),
        ("ich meinte 40", True),
        ("nein danke", False),
        ("mindestens 6", False),
    ],
)
def test_a_correction_is_told_from_an_answer(text: str, expected: bool) -> None:
    assert corrects(text, DE) is expected


def test_an_english_no_more_than_is_an_answer() -> None:
    assert not corrects("no more than 2", EN)


@pytest.mark.parametrize(
    ("text", "slot", "answers"),
    [
        ("kann ich nur schätzen, 40?", SlotName.BASELINE, True),
        ("so 12 vielleicht?", SlotName.TARGET, True),
        ("was wäre denn realistisch, 10 oder 20?", SlotName.TARGET, False),
        ("wie meinst du das?", SlotName.BASELINE, False),
        ("Besuche pro Woche vielleicht?", SlotName.METRIC, True),
    ],
)
def test_an_answer_in_doubt_is_an_answer(text: str, slot: SlotName, *, answers: bool) -> None:
    assert answers_in_doubt(text, slot) is answers
