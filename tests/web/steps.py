"""What a person does at the page."""

from __future__ import annotations

from playwright.sync_api import Locator, Page, expect

WISH = "Ich möchte, dass unsere Gäste zufriedener werden."
UP_TO_DATE = (WISH, "NPS", "41", "46")
WAIT_MS = 20_000
SETTLED_MS = 40


def say(page: Page, text: str) -> str:
    """Send a message and wait for the reply."""
    before = replies(page).count()
    send(page, text)
    return _reply_after(page, before)


def send(page: Page, text: str) -> None:
    """Send a message."""
    box = page.locator("#zb-input textarea")
    # gradio ends its event a moment after the reply is shown; a quick hand waits for that
    expect(box).to_have_value("")
    page.wait_for_timeout(SETTLED_MS)
    box.fill(text)
    box.press("Enter")
    if _stays(box, text):
        box.press("Enter")


def _stays(box: Locator, text: str) -> bool:
    try:
        expect(box).not_to_have_value(text, timeout=3_000)
    except AssertionError:
        return True
    return False


def pick(page: Page, label: str) -> str:
    """Take a quick reply and wait for the answer."""
    before = replies(page).count()
    page.locator("#zb-picks").get_by_role("button", name=label, exact=True).click()
    return _reply_after(page, before)


def replies(page: Page) -> Locator:
    """What zielbot has said."""
    return page.locator(".zb-say-bot:not(.zb-typing)")


def open_tab(page: Page, name: str) -> None:
    """Go to a room of the page."""
    page.get_by_role("tab", name=name).click()


def slot(page: Page, label: str) -> Locator:
    """A detail on the card."""
    return page.locator(".zb-slot", has=page.locator("dt", has_text=label))


def _reply_after(page: Page, before: int) -> str:
    expect(replies(page)).to_have_count(before + 1, timeout=WAIT_MS)
    expect(page.locator(".zb-typing")).to_have_count(0)
    return replies(page).last.inner_text()
