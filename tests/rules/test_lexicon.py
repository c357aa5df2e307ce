from __future__ import annotations

import pytest

from zielbot.goals.language import Language
from zielbot.rules.lexicon import Lexicon, has_formula, words_of

LEXICON = Lexicon({"money": ["budget", "prämie*", "ohne_geld*"], "done": ["leg*~ab"]})


@pytest.mark.parametrize(
    ("text", "topic", "found"),
    [
        pytest.param("Unser Budget reicht.", "money", ["Budget"], id="a word as it stands"),
        pytest.param("Budgetplanung", "money", [], id="but not as a beginning"),
        pytest.param("Prämienmodell", "money", ["Prämienmodell"], id="a beginning"),
        pytest.param("Es geht ohne Geldgeber.", "money", ["ohne Geldgeber"], id="a phrase"),
        pytest.param("Es geht ohne viel Geld.", "money", [], id="but not with a word between"),
        pytest.param("Ich lege morgen die Prüfung ab.", "done", ["lege"], id="a verb that comes apart"),
        pytest.param("Ab morgen lege ich los.", "done", [], id="but not with its end in front"),
    ],
)
def test_a_topic_is_found_where_its_words_stand(text: str, topic: str, found: list[str]) -> None:
    places = LEXICON.find(words_of(text)).get(topic, [])

    assert [span.of(text) for span in places] == found


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        ("Umlagerungsquote", Language.DE, True),
        ("Quote", Language.DE, False),
        ("Stammkunden", Language.DE, False),
        ("restacking rate", Language.EN, True),
        ("regular customers", Language.EN, False),
    ],
)
def test_a_measure_with_a_formula_is_known_by_its_ending(name: str, language: Language, *, expected: bool) -> None:
    assert has_formula(name, language) is expected
