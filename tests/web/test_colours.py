"""A company's colour can be read in light and dark, whatever it is."""

from __future__ import annotations

import re

import pytest

from zielbot.web.colours import accents, contrast

AA = 4.5
GROUNDS = {"light": ("#ffffff", "#f4f7f8"), "dark": ("#1a2429", "#11191d")}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    "colour", ["#0b5d66", "#ffd400", "#c2410c", "#000000", "#ffffff", "#7f7f7f", "#00ff00", "#1a1a8c", "#ff69b4"]
)
def test_text_in_and_on_a_company_colour_keeps_its_contrast(colour: str, scheme: str) -> None:
    values = dict(re.findall(r"--zb-([a-z-]+): (#[0-9a-f]{6}) !important;", accents(colour)[scheme]))

    for ground in (*GROUNDS[scheme], values["accent-soft"]):
        assert contrast(values["accent"], ground) >= AA
    assert contrast(values["on-accent"], values["accent"]) >= AA


def test_a_colour_that_can_be_read_is_left_as_it_is() -> None:
    assert "--zb-accent: #0b5d66 " in accents("#0b5d66")["light"]
