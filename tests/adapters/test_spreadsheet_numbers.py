"""Numbers in cells of a spreadsheet mean the same in every language."""

from __future__ import annotations

import io
from decimal import Decimal
from pathlib import Path

import openpyxl
import pytest

from zielbot.bootstrap import Application
from zielbot.goals.draft import Level
from zielbot.settings import Settings


@pytest.mark.parametrize("baseline", ["3.125", "12.5", "1250.5", "0.062", "7"])
def test_a_number_of_a_spreadsheet_is_read_as_it_is(tmp_path: Path, baseline: str) -> None:
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.append(["Ziel", "Kennzahl", "Ist", "Soll", "Termin"])
    sheet.append(["Den Ausschuss senken", "Ausschussquote", float(baseline), 0.5, "30.09.2027"])
    content = io.BytesIO()
    book.save(content)
    application = Application(Settings(data_dir=tmp_path, embedder="hashing"))

    (passage,) = application.goal_lists.in_file("ziele.xlsx", content.getvalue())
    found = application.drafting.draft(passage.text).draft.baseline

    assert found is not None
    assert isinstance(found.value, Level)
    assert found.value.value == Decimal(baseline)
