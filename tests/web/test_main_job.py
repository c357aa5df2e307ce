"""From a wish to an accepted goal in the browser, as a person does it."""

from __future__ import annotations

import json

import pytest
from playwright.sync_api import Page, expect

from tests.web.conftest import ARTEFACTS, OpenPage, Server
from tests.web.steps import say

pytestmark = pytest.mark.browser

GERMAN = (
    ("Ich möchte, dass unsere Gäste zufriedener werden.", "messen"),
    ("NPS", "heute"),
    ("41", "Wert"),
    ("46", "wann"),
    ("bis Ende nächsten Jahres", "dafür"),
    ("indem wir jede Beschwerde innerhalb eines Tages beantworten", "wichtig"),
)
REASON = "Weil zufriedene Gäste wiederkommen."


def talk_to_ready(page: Page) -> None:
    for message, expected in GERMAN:
        assert expected in say(page, message)
    say(page, REASON)
    expect(page.locator("#zb-card [data-do=accept]")).to_be_visible()


@pytest.mark.parametrize(("width", "dark"), [(1280, False), (390, True)], ids=["wide-light", "phone-dark"])
def test_a_wish_becomes_an_accepted_goal(open_page: OpenPage, width: int, dark: bool) -> None:
    page = open_page(width=width, dark=dark)

    talk_to_ready(page)
    sentence = page.locator(".zb-sentence").inner_text()
    page.click("[data-do=accept]")
    expect(page.get_by_text("Dein Ziel ist gespeichert")).to_be_visible()

    assert "von 41 auf 46 Punkte" in sentence
    ARTEFACTS.mkdir(exist_ok=True)
    page.screenshot(path=ARTEFACTS / f"ziel-{width}-{'dunkel' if dark else 'hell'}.png", full_page=True)


def test_an_accepted_goal_is_listed_and_exported(open_page: OpenPage) -> None:
    page = open_page()
    talk_to_ready(page)
    sentence = page.locator(".zb-sentence").inner_text()
    page.click("[data-do=accept]")
    expect(page.get_by_text("Dein Ziel ist gespeichert")).to_be_visible()

    page.get_by_role("tab", name="Meine Ziele").click()
    entry = page.locator(".zb-mine li", has_text=sentence).first
    with page.expect_download() as download:
        entry.get_by_role("link", name="JSON").click()

    exported = json.loads(download.value.path().read_text(encoding="utf-8"))
    assert exported["sentence"] == sentence


def test_a_reload_keeps_the_talk(open_page: OpenPage) -> None:
    page = open_page()
    say(page, GERMAN[0][0])

    page.reload()

    expect(page.locator(".zb-say-me")).to_have_text([GERMAN[0][0]])


def test_a_power_cut_loses_neither_talk_nor_goal(open_page: OpenPage, own_server: Server) -> None:
    page = open_page(url=own_server.url)
    talk_to_ready(page)
    page.click("[data-do=accept]")
    expect(page.get_by_text("Dein Ziel ist gespeichert")).to_be_visible()
    sentence = page.locator(".zb-sentence").inner_text()
    page.get_by_role("button", name="Neues Gespräch").click()
    expect(page.locator(".zb-welcome")).to_be_visible()
    say(page, "Weniger Ausschuss in der Montage")

    own_server.kill()
    own_server.start()
    page.reload()

    expect(page.locator(".zb-say-me")).to_have_text(["Weniger Ausschuss in der Montage"], timeout=20_000)
    page.get_by_role("tab", name="Meine Ziele").click()
    expect(page.locator(".zb-mine")).to_contain_text(sentence)


def test_the_page_speaks_english_at_its_own_address(open_page: OpenPage) -> None:
    page = open_page("/en/")

    reply = say(page, "I want our customers to be happier.")

    assert "measure" in reply
    expect(page.locator("html")).to_have_attribute("lang", "en")
    expect(page.get_by_role("tab", name="My goals")).to_be_visible()


def test_text_of_people_stays_text(open_page: OpenPage) -> None:
    page = open_page()
    fired: list[str] = []
    page.on("dialog", lambda dialog: (fired.append(dialog.message), dialog.dismiss()))
    nasty = "<img src=x onerror=alert(1)> ${alert(2)} {{constructor}} [x](javascript:alert(3)) Umsatz steigern"

    say(page, nasty)

    expect(page.locator(".zb-say-me").last).to_have_text(nasty)
    assert page.locator(".zb-log img").count() == 0
    assert fired == []
