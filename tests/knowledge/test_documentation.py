"""docs/wissen.md tells how much there is, and tells it truly."""

from __future__ import annotations

import csv
import re

import pytest

from zielbot.adapters.resources import articles, data_root, example_agreements, kpi_catalogue

PAGE = data_root() / "docs" / "wissen.md"


@pytest.mark.skipif(not PAGE.exists(), reason="the documentation is not part of an installed package")
def test_the_numbers_in_the_documentation_are_those_of_the_data() -> None:
    text = PAGE.read_text(encoding="utf-8")
    with example_agreements().open(encoding="utf-8", newline="") as file:
        agreements = sum(1 for _ in csv.DictReader(file))
    counted = {"Kennzahlen": len(kpi_catalogue()), "Artikel": len(articles()) // 2, "erfundene": agreements}

    told = {word: int(number) for number, word in re.findall(r"\| (\d+) (Kennzahlen|Artikel|erfundene)", text)}

    assert told == counted
