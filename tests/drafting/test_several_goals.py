"""Two goals in one opening are taken one after the other."""

from __future__ import annotations

import pytest

from zielbot.drafting.several_goals import first_of_two


@pytest.mark.parametrize(
    ("text", "first"),
    [
        (
            "Erstens sollen die Gäste wiederkommen, zweitens will ich Italienisch lernen",
            "die Gäste sollen wiederkommen",
        ),
        ("Zum einen wünsche ich mir mehr Spender, zum anderen mehr Helfer", "mehr Spender"),
        ("Wir haben zwei Ziele: kürzere Rüstzeiten und weniger Ausschuss", "kürzere Rüstzeiten"),
        ("Two things: faster offers and fewer complaints", "faster offers"),
        ("First, shorten the queue, second, train the new staff", "shorten the queue"),
        # near misses
        ("Umsatz und Ertrag steigern", None),
        ("Zwei neue Kunden gewinnen und halten", None),
        ("Das zweite Quartal soll besser werden", None),
    ],
)
def test_only_what_is_announced_as_two_is_divided(text: str, first: str | None) -> None:
    assert first_of_two(text) == first
