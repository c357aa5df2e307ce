"""The core of a wish keeps whole words."""

from __future__ import annotations

import pytest
from tests.fakes import TODAY, reader

from zielbot.drafting.wish import wish_of


@pytest.mark.parametrize(
    ("said", "wish"),
    [
        ("Ich möchte unsere Bibliothek lebendiger machen.", "unsere Bibliothek lebendiger machen"),
        ("Wir wollen uns besser absprechen.", "besser absprechen"),
        ("Ich will gern michelangeloartig malen.", "michelangeloartig malen"),
        ("I want ushers to greet every guest.", "ushers to greet every guest"),
    ],
    ids=["unsere", "uns", "michelangelo", "ushers"],
)
def test_a_wish_loses_its_lead_and_no_part_of_a_word(said: str, wish: str) -> None:
    assert wish_of(reader().read(said, today=TODAY)) == wish
