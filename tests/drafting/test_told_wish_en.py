"""An English wish that is a sentence or a thing of its own keeps its grammar in the goal sentence."""

from __future__ import annotations

import pytest

from zielbot.drafting.told_wish_en import told_wish_en

TOLD = {
    "subject and verb": (
        "All nine trainees pass the interim exam",
        "nine trainees",
        "By 31 July 2027, all nine trainees pass the interim exam",
    ),
    "what is to be": (
        "The workshop should offer two tours a month",
        "two tours a month",
        "By 31 July 2027, the workshop should offer two tours a month",
    ),
    "its number first": ("40 members use the app", "40 members", "By 31 July 2027, 40 members use the app"),
    "a thing with its number inside": (
        "Cleaning plan for all 16 rooms",
        "for all 16 rooms",
        "My goal by 31 July 2027: cleaning plan for all 16 rooms",
    ),
}


@pytest.mark.parametrize(("outcome", "number", "sentence"), TOLD.values(), ids=TOLD.keys())
def test_the_wish_is_said_in_its_own_grammar(outcome: str, number: str, sentence: str) -> None:
    assert told_wish_en(outcome, number, due="31 July 2027", voice="ich") == sentence


@pytest.mark.parametrize(
    ("outcome", "number"),
    [
        pytest.param("visit two trade fairs", "two trade fairs", id="a deed"),
        pytest.param("5 new branches in Hesse", "5 new branches", id="only a number of things"),
        pytest.param("I should run three races", "three races", id="one's own deed"),
        pytest.param("More courses, preferably four", "four", id="two parts"),
    ],
)
def test_other_wishes_are_left_to_the_usual_frames(outcome: str, number: str) -> None:
    assert told_wish_en(outcome, number, due="31 July 2027", voice="ich") is None
