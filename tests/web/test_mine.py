"""What is kept of a person: resumed, used again, taken along, deleted; and what there is to read."""

from __future__ import annotations

import json
from urllib.parse import unquote

import pytest
from playwright.sync_api import Page, expect

from tests.web.conftest import OpenPage, Server
from tests.web.steps import open_tab, say

pytestmark = pytest.mark.browser

WHOLE = (
    "Bis zum 30.06.2027 senke ich die Ausschussquote von 4 auf 3 %, indem ich jede Schicht prüfe, "
    "damit wir weniger Material verlieren."
)


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    return open_page()


def accept(page: Page) -> str:
    say(page, WHOLE)
    page.click("[data-do=accept]")
    expect(page.get_by_text("Dein Ziel ist gespeichert")).to_be_visible()
    return page.locator(".zb-sentence").inner_text()


def test_a_draft_is_resumed(page: Page) -> None:
    say(page, "Die Übergaben auf Station 3 sollen ruhiger werden.")
    page.get_by_role("button", name="Neues Gespräch").click()
    expect(page.locator(".zb-welcome")).to_be_visible()

    open_tab(page, "Meine Ziele")
    page.locator("#zb-mine li", has_text="Station 3").get_by_role("button", name="Weiterführen").click()

    expect(page.locator(".zb-say-me")).to_have_text(["Die Übergaben auf Station 3 sollen ruhiger werden."])


def test_an_accepted_goal_shows_where_it_stands_and_is_used_for_the_next_period(page: Page) -> None:
    sentence = accept(page)
    open_tab(page, "Meine Ziele")
    entry = page.locator("#zb-mine li", has_text=sentence).first
    expect(entry).to_contain_text("die zweite Zustimmung fehlt noch")

    entry.get_by_role("button", name="nächsten Zeitraum").click()

    expect(page.locator(".zb-say-bot")).to_contain_text("nächsten Zeitraum übernommen")
    expect(page.locator(".zb-slot", has_text="Messgröße")).to_contain_text("Ausschuss")


def test_deleting_is_asked_for_once_more_and_can_be_left(page: Page) -> None:
    say(page, "Die Ablage im Archiv aufräumen")
    open_tab(page, "Meine Ziele")
    entry = page.locator("#zb-mine li", has_text="Archiv")

    entry.get_by_role("button", name="Löschen").click()
    page.keyboard.press("Escape")
    expect(entry.get_by_role("button", name="Löschen")).to_be_focused()
    entry.get_by_role("button", name="Löschen").click()
    entry.get_by_role("button", name="Ja, endgültig löschen").click()

    expect(entry).to_have_count(0)


def test_the_consent_of_the_other_side_is_noted(page: Page) -> None:
    sentence = accept(page)
    open_tab(page, "Meine Ziele")
    entry = page.locator("#zb-mine li", has_text=sentence).first

    entry.get_by_role("button", name="Die andere Seite hat zugestimmt").click()

    expect(entry).to_contain_text("vereinbart ·")
    expect(entry.get_by_role("button", name="Die andere Seite hat zugestimmt")).to_have_count(0)


def test_a_goal_is_passed_on_with_one_s_own_mail_program(page: Page) -> None:
    sentence = accept(page)

    address = page.locator("#zb-card").get_by_role("link", name="Per E-Mail").get_attribute("href") or ""

    assert address.startswith("mailto:?subject=")
    assert unquote(address).endswith(f"&body={sentence}")


def test_everything_is_deleted_after_one_more_question(open_page: OpenPage, own_server: Server) -> None:
    page = open_page(url=own_server.url)
    accept(page)
    page.get_by_role("button", name="Neues Gespräch").click()
    expect(page.locator(".zb-welcome")).to_be_visible()
    say(page, "Die Ablage im Archiv aufräumen")
    open_tab(page, "Meine Ziele")
    expect(page.locator("#zb-mine li")).to_have_count(2)

    page.get_by_role("button", name="Alles löschen").click()
    page.get_by_text("Alle Entwürfe und Ziele löschen?").locator("..").get_by_role("button", name="Ja").click()

    expect(page.locator("#zb-mine")).to_contain_text("Beginne ein Gespräch")


def test_all_of_one_s_data_can_be_taken_along(page: Page) -> None:
    say(page, "Den Vereinsgarten in Schuss bringen")
    open_tab(page, "Meine Ziele")

    with page.expect_download() as download:
        page.get_by_role("link", name="Alle meine Daten").click()

    kept = json.loads(download.value.path().read_text(encoding="utf-8"))
    said = [message["text"] for talk in kept["conversations"] for message in talk["messages"]]
    assert "Den Vereinsgarten in Schuss bringen" in said


def test_articles_and_kpis_are_found_by_word(page: Page) -> None:
    open_tab(page, "Wissen")
    page.get_by_label("Suchen").first.fill("Net Promoter")

    found = page.locator("#zb-knowledge summary")
    expect(found.filter(has_text="Net Promoter Score").first).to_be_visible()
    expect(found.filter(has_text="Fluktuation")).to_have_count(0)


def test_rules_are_named_by_what_they_find_and_narrowed_by_criterion(page: Page) -> None:
    open_tab(page, "Regeln")
    expect(page.locator("#zb-rules summary", has_text="T101")).to_contain_text("Es fehlt ein Termin.")

    page.locator("#zb-rules").get_by_role("button", name="Terminiert").click()

    shown = page.locator("#zb-rules summary:visible .zb-rule-id").all_inner_texts()
    assert shown
    assert {rule[0] for rule in shown} == {"T"}


def test_a_search_that_finds_nothing_says_so(page: Page) -> None:
    open_tab(page, "Regeln")
    page.locator("#zb-rules-words").fill("Quastenflosser")

    expect(page.locator("#zb-rules")).to_contain_text("Dazu gibt es noch keinen Eintrag.")
