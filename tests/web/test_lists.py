"""A list of rough goals: pasted or from a file, filtered, taken along, sent back."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import openpyxl
import pytest
from playwright.sync_api import Page, expect

from tests.web.conftest import ARTEFACTS, OpenPage
from tests.web.steps import open_tab

pytestmark = pytest.mark.browser

ROUGH = (
    "- Mehr Umsatz im Onlineshop\n"
    "- Wir senken die Ausschussquote von 4 auf 3 % bis zum 30.06.2027, indem wir täglich prüfen, damit wir sparen.\n"
    "- -5 % Fehlerquote\n"
    "- Die Gäste begeistern"
)


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    opened = open_page()
    open_tab(opened, "Ziele prüfen")
    return opened


def check(page: Page, text: str) -> None:
    page.fill("#zb-list textarea", text)
    page.get_by_role("button", name="Prüfen", exact=True).click()
    expect(page.locator("#zb-review tbody tr").first).to_be_visible()


def taken(page: Page, name: str) -> bytes:
    with page.expect_download() as download:
        page.locator("#zb-review").get_by_role("button", name=name).click()
    return download.value.path().read_bytes()


def test_a_pasted_list_is_filtered(page: Page) -> None:
    check(page, ROUGH)
    rows = page.locator("#zb-review tbody tr")
    ARTEFACTS.mkdir(exist_ok=True)
    page.screenshot(path=ARTEFACTS / "liste.png", full_page=True)

    page.get_by_role("button", name="Nicht erfüllt").click()

    expect(rows.filter(visible=True)).to_have_count(3)
    expect(rows.filter(visible=True).filter(has_text="Ausschussquote")).to_have_count(0)
    page.get_by_role("button", name="Alle", exact=True).click()
    expect(rows.filter(visible=True)).to_have_count(4)


def test_a_list_is_taken_along_without_becoming_a_formula(page: Page) -> None:
    check(page, ROUGH + "\n- =1+1 Kunden gewinnen")

    table = list(csv.reader(io.StringIO(taken(page, "CSV").decode("utf-8-sig")), delimiter=";"))
    sheet = openpyxl.load_workbook(io.BytesIO(taken(page, "Excel"))).active
    markdown = taken(page, "Markdown").decode()

    assert sheet is not None
    assert [row[1].removeprefix("'") for row in table[1:]] == [cell.value for cell in sheet["B"][1:]]
    assert sheet["B4"].value == "-5 % Fehlerquote"
    assert all(cell.data_type != "f" for row in sheet.iter_rows() for cell in row)
    assert not any(cell.startswith("=") for row in table for cell in row)
    assert "-5 % Fehlerquote" in markdown


@pytest.mark.parametrize("name", ["ziele.txt", "ziele.csv", "ziele.xlsx"])
def test_a_file_fills_the_field(page: Page, tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    goals = ["Mehr Umsatz im Onlineshop", "Die Wartezeit am Empfang auf 5 Minuten senken"]
    if name.endswith("xlsx"):
        book = openpyxl.Workbook()
        for goal in ["Ziel", *goals]:
            book.active.append([goal])  # type: ignore[union-attr]
        book.save(path)
    else:
        path.write_text("\n".join(["Ziel", *goals] if name.endswith("csv") else goals), encoding="utf-8")

    page.set_input_files("#zb-drop input[type=file]", path)

    expect(page.locator("#zb-drop .zb-state")).to_contain_text(name)
    expect(page.locator("#zb-list textarea")).to_have_value("\n".join(f"- {goal}" for goal in goals))


def test_a_file_that_cannot_be_read_is_told_in_a_sentence_and_the_text_stays(page: Page, tmp_path: Path) -> None:
    path = tmp_path / "bild.png"
    path.write_bytes(b"\x89PNG\r\n\x1a\n\x00\x00")
    page.fill("#zb-list textarea", "Mehr Umsatz")

    page.set_input_files("#zb-drop input[type=file]", path)

    expect(page.locator("#zb-drop .zb-error")).to_contain_text("bild.png")
    expect(page.locator("#zb-list textarea")).to_have_value("Mehr Umsatz")


def test_an_example_shows_what_a_check_brings(page: Page) -> None:
    page.get_by_role("button", name="Beispiel einfügen").click()
    page.keyboard.press("Enter")

    expect(page.locator("#zb-review tbody tr")).to_have_count(3)
    expect(page.locator("#zb-review .zb-review-head")).to_be_in_viewport()


def test_questions_can_be_copied_to_send_them_back(page: Page) -> None:
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    check(page, ROUGH)

    page.get_by_role("button", name="Alle Fragen kopieren").click()
    expect(page.get_by_role("button", name="Kopiert")).to_be_visible()

    copied = page.evaluate("navigator.clipboard.readText()")
    assert "1. Mehr Umsatz im Onlineshop\n– " in copied


def test_a_goal_of_the_list_is_clarified_in_a_talk(page: Page) -> None:
    check(page, ROUGH)

    page.locator("#zb-review tbody tr", has_text="Onlineshop").get_by_role("button", name="Im Gespräch klären").click()

    expect(page.locator(".zb-say-me")).to_have_text(["Mehr Umsatz im Onlineshop"])
    expect(page.locator("#zb-input")).to_be_visible()
