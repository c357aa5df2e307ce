"""No view of the page has a barrier that axe knows to be serious; nothing is cut off on small screens."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page, expect

from tests.web.conftest import OpenPage
from tests.web.steps import open_tab, say

pytestmark = pytest.mark.browser

VIEWS = [
    pytest.param("/", 1280, False, id="german-wide-light"),
    pytest.param("/en/", 1280, True, id="english-wide-dark"),
    pytest.param("/", 390, True, id="german-phone-dark"),
    pytest.param("/en/", 320, False, id="english-zoomed-light"),
]


def barriers(page: Page) -> list[str]:
    found = Axe().run(page).response["violations"]
    return [f"{one['id']}: {one['nodes'][0]['html']}" for one in found if one["impact"] in {"serious", "critical"}]


def cut_off(page: Page) -> int:
    return int(page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"))


@pytest.mark.parametrize(("path", "width", "dark"), VIEWS)
def test_no_view_has_a_serious_barrier(open_page: OpenPage, path: str, width: int, dark: bool) -> None:
    page = open_page(path, width=width, dark=dark, first_visit=True)
    german = path == "/"
    assert barriers(page) == []
    for text in ("Mehr Gäste im Café", "41", "46") if german else ("More guests in the café", "41", "46"):
        say(page, text)
    page.locator(".zb-icon").first.click()

    assert barriers(page) == []
    assert cut_off(page) <= 0
    for name in ("Ziele prüfen", "Meine Ziele", "Wissen", "Regeln") if german else (
        "Review goals", "My goals", "Knowledge", "Rules"
    ):  # fmt: skip
        open_tab(page, name)
        expect(page.locator(".tabitem:visible .zb-panel").first).to_be_visible()
        assert barriers(page) == []
        assert cut_off(page) <= 0


def test_every_room_is_in_sight_on_a_phone(open_page: OpenPage) -> None:
    page = open_page(width=390)

    for name in ("Gespräch", "Ziele prüfen", "Meine Ziele", "Wissen", "Regeln"):
        expect(page.get_by_role("tab", name=name)).to_be_visible()
    expect(page.locator(".overflow-menu > button:visible")).to_have_count(0)


def test_replies_are_told_to_readers_of_the_screen(open_page: OpenPage) -> None:
    page = open_page()

    reply = say(page, "Mehr Gäste im Café")

    expect(page.locator("#zb-live[aria-live=polite]")).to_have_text(reply)


def test_the_talk_can_be_held_by_keyboard_alone(open_page: OpenPage) -> None:
    page = open_page()
    page.locator(".zb-brand").click()

    for _ in range(30):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.matches('#zb-picks button')"):
            break
    page.keyboard.press("Enter")

    expect(page.locator(".zb-say-me")).to_have_count(1)


def test_nothing_moves_where_less_motion_is_wished(open_page: OpenPage) -> None:
    page = open_page()
    page.emulate_media(reduced_motion="reduce")
    expect(page.locator(".zb-welcome")).to_be_visible()

    page.evaluate("document.querySelector('.zb-log').innerHTML = '<i class=\"zb-dots-moving\"><i></i></i>'")

    duration = page.evaluate("getComputedStyle(document.querySelector('.zb-dots-moving i')).animationDuration")
    assert float(duration.removesuffix("s")) < 0.01
