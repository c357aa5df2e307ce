"""Input survives a reload, a cut connection, a second tab; the first visit says what is kept."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.web.conftest import OpenPage
from tests.web.steps import WISH, say

pytestmark = pytest.mark.browser


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    return open_page()


def test_unsent_text_is_there_after_a_reload(page: Page) -> None:
    page.locator("#zb-input textarea").press_sequentially("noch nicht abgeschickt")

    page.reload()

    expect(page.locator("#zb-input textarea")).to_have_value("noch nicht abgeschickt")


def test_sent_text_does_not_come_back_after_a_reload(page: Page) -> None:
    page.locator("#zb-input textarea").press_sequentially(WISH)
    page.keyboard.press("Enter")
    expect(page.locator(".zb-say-bot:not(.zb-typing)")).to_have_count(1)

    page.reload()

    expect(page.locator(".zb-say-me")).to_have_text([WISH])
    page.wait_for_timeout(500)
    expect(page.locator("#zb-input textarea")).to_have_value("")


def test_a_message_sent_without_connection_is_not_lost(page: Page) -> None:
    say(page, WISH)
    page.context.set_offline(True)
    page.locator("#zb-input textarea").press_sequentially("NPS")
    page.keyboard.press("Enter")
    expect(page.get_by_text("Die Verbindung ist unterbrochen").first).to_be_visible()
    page.context.set_offline(False)

    page.reload()

    # it waits in the field, or it went out by itself once the connection was back
    page.wait_for_function(
        "document.querySelector('#zb-input textarea')?.value === 'NPS'"
        " || [...document.querySelectorAll('.zb-say-me')].pop()?.textContent === 'NPS'"
    )


def test_two_tabs_go_on_with_the_same_talk(page: Page) -> None:
    say(page, WISH)
    second = page.context.new_page()
    second.goto(page.url)
    expect(second.locator(".zb-say-me")).to_have_text([WISH])
    say(second, "NPS")

    page.fill("#zb-input textarea", "41")
    page.keyboard.press("Enter")

    expect(page.locator(".zb-say-me")).to_have_text([WISH, "NPS", "41"])


def test_too_long_a_message_is_refused_in_a_sentence_and_stays_in_the_field(page: Page) -> None:
    page.evaluate("document.querySelector('#zb-input textarea').removeAttribute('maxlength')")
    page.fill("#zb-input textarea", "Wort " * 4_500)

    page.keyboard.press("Enter")

    expect(page.get_by_role("alert")).to_contain_text("zu lang", timeout=15_000)
    expect(page.locator("#zb-input textarea")).to_have_value(re.compile("^Wort Wort"))
