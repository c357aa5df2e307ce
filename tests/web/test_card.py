"""The card beside the talk: answering findings, changing details, seeing what changed and where it comes from."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from tests.web.conftest import OpenPage
from tests.web.steps import UP_TO_DATE, WISH, pick, replies, say, slot

pytestmark = pytest.mark.browser


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    return open_page()


def test_a_clicked_finding_is_the_question_that_the_next_message_answers(page: Page) -> None:
    say(page, WISH)
    finding = page.locator("button.zb-finding", has_text="wichtig").first
    question = finding.locator(".zb-question").inner_text()

    finding.click()
    expect(replies(page).last).to_have_text(question)
    say(page, "Weil zufriedene Gäste wiederkommen.")

    expect(slot(page, "Nutzen")).to_contain_text("wiederkommen")


def test_pointing_at_a_detail_marks_the_words_it_comes_from(page: Page) -> None:
    for message in UP_TO_DATE:
        say(page, message)

    slot(page, "Zielwert").hover()

    expect(page.locator(".zb-say-me mark.zb-on")).to_have_text(["46"])
    slot(page, "Ausgangswert").hover()
    expect(page.locator(".zb-say-me mark.zb-on")).to_have_text(["41"])


def test_pointing_at_a_finding_marks_the_words_it_means(page: Page) -> None:
    say(page, "Ich will die Qualität unserer Berichte bis Ende März verbessern.")
    named = page.locator(".zb-sentence mark").first
    name = (named.get_attribute("data-m") or "").split()[0]

    page.locator(f"[data-marks='{name}']").first.hover()

    expect(named).to_have_class(re.compile("zb-on"))


def test_a_detail_is_changed_in_place_by_keyboard_taken_back_and_made_again(page: Page) -> None:
    for message in UP_TO_DATE:
        say(page, message)
    undo, redo = (page.get_by_role("button", name=name) for name in ("Rückgängig", "Wiederholen"))

    page.get_by_role("button", name="Zielwert ändern").focus()
    page.keyboard.press("Enter")
    page.keyboard.type("48")
    page.keyboard.press("Enter")
    expect(slot(page, "Zielwert")).to_contain_text("48 Punkte")
    expect(slot(page, "Zielwert")).to_contain_text("neu")
    expect(page.get_by_role("button", name="Zielwert ändern")).to_be_focused()
    expect(redo).to_be_disabled()
    undo.click()
    expect(slot(page, "Zielwert")).to_contain_text("46 Punkte")
    redo.click()

    expect(slot(page, "Zielwert")).to_contain_text("48 Punkte")


def test_escape_leaves_a_detail_as_it_was(page: Page) -> None:
    for message in UP_TO_DATE:
        say(page, message)
    pencil = page.get_by_role("button", name="Zielwert ändern")

    pencil.click()
    page.keyboard.type("99")
    page.keyboard.press("Escape")

    expect(pencil).to_be_focused()
    expect(slot(page, "Zielwert")).to_contain_text("46 Punkte")


def test_a_value_that_makes_no_sense_is_refused_in_a_sentence_and_kept_in_the_field(page: Page) -> None:
    for message in UP_TO_DATE:
        say(page, message)

    page.get_by_role("button", name="Zielwert ändern").click()
    page.keyboard.type("blau")
    page.keyboard.press("Enter")

    expect(page.get_by_role("alert")).to_contain_text("„blau“")
    expect(page.get_by_label("Zielwert", exact=True)).to_have_value("blau")
    expect(page.get_by_label("Zielwert", exact=True)).to_be_focused()


def test_nothing_can_be_taken_back_before_anything_was_said(page: Page) -> None:
    for name in ("Rückgängig", "Wiederholen", "Neues Gespräch"):
        expect(page.get_by_role("button", name=name)).to_be_hidden()

    say(page, WISH)

    expect(page.get_by_role("button", name="Rückgängig")).to_be_enabled()
    expect(page.get_by_role("button", name="Wiederholen")).to_be_disabled()


def test_a_measure_and_a_date_are_picked_and_the_comparison_names_its_sample(page: Page) -> None:
    say(page, WISH)
    pick(page, "NPS")
    say(page, "41")
    say(page, "46")

    pick(page, page.locator("#zb-picks .zb-chip").first.inner_text())

    expect(slot(page, "Frist")).to_contain_text(re.compile(r"\d\d\.\d\d\.\d{4}"))
    expect(page.locator(".zb-sample")).to_contain_text(re.compile(r"\d+ vergleichbare Vereinbarungen von \d+ Personen"))
    expect(page.locator(".zb-levels")).to_contain_text("P20")
    expect(page.locator(".zb-plot .zb-target")).to_have_count(1)
    expect(page.locator(".zb-card .zb-example")).to_have_text("Beispieldaten")
    expect(page.locator(".zb-head")).to_contain_text("erfundene Beispiele")


def test_one_of_the_examples_starts_a_talk(page: Page) -> None:
    pick(page, "Ich will sicherer vor Gruppen sprechen.")

    expect(page.locator(".zb-say-me")).to_have_text(["Ich will sicherer vor Gruppen sprechen."])


def test_quick_replies_are_taken_by_keyboard_and_the_next_word_goes_into_the_field(page: Page) -> None:
    say(page, WISH)
    box = page.locator("#zb-input textarea")
    box.focus()

    page.keyboard.press("ArrowUp")
    page.keyboard.press("ArrowRight")
    expect(page.locator("#zb-picks .zb-chip").nth(1)).to_be_focused()
    page.keyboard.press("Enter")

    expect(replies(page)).to_have_count(2)
    expect(box).to_be_focused()


def test_escape_leads_from_the_quick_replies_back_to_the_field(page: Page) -> None:
    page.locator("#zb-picks .zb-chip").first.focus()

    page.keyboard.press("Escape")

    expect(page.locator("#zb-input textarea")).to_be_focused()


def test_a_finished_goal_is_accepted_beside_the_field(page: Page) -> None:
    say(
        page,
        "Bis zum 30.06.2027 senke ich die Ausschussquote von 4 auf 3 %, indem ich jede Schicht prüfe, "
        "damit wir weniger Material verlieren.",
    )

    page.locator("#zb-picks").get_by_role("button", name="So annehmen").click()

    expect(page.locator(".zb-done")).to_be_in_viewport()
    expect(page.locator("#zb-picks button")).to_have_count(0)
