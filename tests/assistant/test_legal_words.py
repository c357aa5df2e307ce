"""What law and fairness say to a goal is said in the talk, once."""

from __future__ import annotations

import pytest
from tests.fakes import coaching_conversing

from zielbot.goals.language import Language

HINTS = {Language.DE: "keine Rechtsberatung", Language.EN: "not legal advice"}


def _replies(*messages: str, language: Language = Language.DE) -> list[str]:
    conversing = coaching_conversing()
    talk = conversing.open("anna", language=language)
    return [conversing.answer(talk.id, "anna", message, language=language).reply for message in messages]


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        pytest.param(
            Language.DE, "Ich senke meine Krankheitstage bis Ende 2027 auf 3.", "„Krankheitstage“", id="illness"
        ),
        pytest.param(
            Language.DE, "Wir stellen bis Mai 2027 nur Männer für die Nachtschicht ein.", "„nur Männer“", id="gender"
        ),
        pytest.param(
            Language.DE, "Das Durchschnittsalter im Team sinkt bis 2028 auf 35 Jahre.", "„Durchschnittsalter“", id="age"
        ),
        pytest.param(Language.EN, "Hire only native speakers by May 2027.", "“native speakers”", id="origin"),
    ],
)
def test_a_goal_that_touches_fairness_gets_a_word_on_it(language: Language, text: str, words: str) -> None:
    reply = _replies(text, language=language)[0]

    assert words in reply
    assert HINTS[language] in reply


def test_the_word_on_fairness_is_said_once() -> None:
    replies = _replies("Ich senke meine Krankheitstage bis Ende 2027 auf 3.", "heute sind es 9", "durch mehr Schlaf")

    assert [HINTS[Language.DE] in reply for reply in replies] == [True, False, False]


def test_a_plain_goal_gets_no_word_on_fairness() -> None:
    replies = _replies("Wir senken die Rüstzeit an Presse 4 bis Ende Mai 2027 von 40 auf 30 Minuten.", "feste Plätze")

    assert not any(HINTS[Language.DE] in reply for reply in replies)
