"""The first screen: there before Gradio is, with the field in sight and a short note on what is kept."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, Route, expect

from tests.web.conftest import OpenPage, Server
from tests.web.steps import WISH, replies, say

pytestmark = pytest.mark.browser

Held = list[Route]


@pytest.fixture
def early(browser: Browser, server: Server) -> Iterator[tuple[Page, Held]]:
    """The page while Gradio's program is still on its way."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, locale="de-DE")
    page, held = context.new_page(), list[Route]()
    page.route("**/assets/index-*.js", lambda route: held.append(route))
    page.goto(server.url, wait_until="commit")
    page.wait_for_selector("#zb-early")
    yield page, held
    context.close()


def _arrive(page: Page, held: Held) -> None:
    page.wait_for_timeout(100)
    for route in held:
        route.continue_()
    expect(page.locator("#zb-front")).to_have_count(0, timeout=20_000)


@pytest.mark.parametrize(("width", "height"), [(1280, 900), (1280, 720), (390, 664)], ids=str)
@pytest.mark.parametrize("path", ["/", "/en/"])
def test_the_field_is_in_sight_at_the_first_visit(open_page: OpenPage, path: str, width: int, height: int) -> None:
    page = open_page(path, width=width, first_visit=True)
    page.set_viewport_size({"width": width, "height": height})

    expect(page.locator(".zb-privacy")).to_be_visible()
    expect(page.locator("#zb-input textarea")).to_be_in_viewport(ratio=1)


@pytest.mark.parametrize("width", [1280, 390], ids=str)
def test_the_field_and_the_whole_question_are_in_sight_while_one_talks(open_page: OpenPage, width: int) -> None:
    page = open_page(width=width)

    for text in (WISH, "NPS", "41", "46", "bis Ende nächsten Jahres", "indem wir jede Woche drei Gäste fragen"):
        say(page, text)
        expect(replies(page).last).to_be_in_viewport(ratio=0.98)
        expect(page.locator("#zb-input textarea")).to_be_in_viewport(ratio=1)


def test_what_is_written_before_the_page_has_loaded_is_taken_along(early: tuple[Page, Held]) -> None:
    page, held = early
    page.locator("#zb-early").fill("Weniger Nacht")

    _arrive(page, held)

    box = page.locator("#zb-input textarea")
    expect(box).to_have_value("Weniger Nacht")
    expect(box).to_be_focused()
    page.keyboard.type("arbeit")
    expect(box).to_have_value("Weniger Nachtarbeit")


def test_what_is_sent_before_the_page_has_loaded_is_answered(early: tuple[Page, Held]) -> None:
    page, held = early
    page.locator("#zb-early").fill(WISH)
    page.locator("#zb-early").press("Enter")

    _arrive(page, held)

    expect(replies(page)).to_have_count(1, timeout=20_000)
    expect(page.locator("#zb-log")).to_contain_text(WISH)


def test_an_example_clicked_before_the_page_has_loaded_begins_the_talk(early: tuple[Page, Held]) -> None:
    page, held = early
    example = page.locator("#zb-front .zb-chip").nth(1)
    said = example.inner_text()
    example.click()

    _arrive(page, held)

    expect(replies(page)).to_have_count(1, timeout=20_000)
    expect(page.locator("#zb-log")).to_contain_text(said)


def test_a_room_can_be_chosen_before_the_page_has_loaded(early: tuple[Page, Held]) -> None:
    page, held = early
    page.get_by_role("button", name="Regeln").click()

    _arrive(page, held)

    expect(page.get_by_role("tab", name="Regeln")).to_have_attribute("aria-selected", "true")


def test_the_note_on_what_is_kept_is_short_and_shown_once(open_page: OpenPage) -> None:
    page = open_page(first_visit=True)
    note = page.get_by_role("complementary", name="Was gespeichert wird")
    expect(note).to_contain_text("siehst nur du")
    expect(note.get_by_text("Personalabteilung")).to_be_hidden()

    note.get_by_text("Mehr dazu").click()
    expect(note.get_by_text("Personalabteilung")).to_be_visible()
    page.get_by_role("button", name="Verstanden").click()
    page.reload()
    page.wait_for_selector("#zb-input textarea")

    expect(page.locator(".zb-mode").first).to_be_visible()
    expect(note).to_be_hidden()
    page.get_by_role("button", name="Was gespeichert wird").click()
    expect(note.get_by_text("Personalabteilung")).to_be_visible()
