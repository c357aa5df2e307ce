"""Text of people stays text, wherever it is shown: nothing in it runs, nothing in it is fetched."""

from __future__ import annotations

import pytest
from playwright.sync_api import Page, expect

from tests.web.conftest import OpenPage
from tests.web.steps import open_tab, say

pytestmark = pytest.mark.browser

HOSTILE = (
    "<script>window.pwned = 1</script>",
    "<img src=//boese.invalid/a.png onerror='window.pwned = 1'>",
    "<svg onload='window.pwned = 1'><use href='data:image/svg+xml,x'/></svg>",
    "<a href='java\tscript:window.pwned=1'>hier</a>",
    "<iframe srcdoc='<script>parent.pwned=1</script>'></iframe>",
    "<style>@import '//boese.invalid/a.css'; body { display: none }</style>",
    "<link rel=stylesheet href=//boese.invalid/b.css><base href=//boese.invalid/>",
    "<form action=//boese.invalid><button autofocus onfocus='window.pwned=1'>OK",
    "<details open ontoggle='window.pwned=1'><summary>x",
    "<video><source onerror='window.pwned=1' src=//boese.invalid/v>",
    "<meta http-equiv=refresh content='0;url=//boese.invalid'>",
    "![Bild](https://boese.invalid/c.png) [Verweis](javascript:window.pwned=1)",
    "https://boese.invalid/auto und www.boese.invalid",
    "${window.pwned = 1} {{constructor.constructor('window.pwned=1')()}} #{7*7} <%= 7*7 %> {% raw %}",
    "`${window.pwned = 1}` {{{window.pwned}}} {{#each value}}x{{/each}}",
    "\"><button data-do=accept data-arg=x>falsch</button><mark data-m='f-X'>",
    "' onmouseover='window.pwned=1' x='",
    "<b>fett</b> \u202egnorw\u202c \ufeff&lt;script&gt;window.pwned=1&lt;/script&gt;",
    "$\\includegraphics{https://boese.invalid/d}$ \\href{javascript:1}{x}",
)


@pytest.fixture
def page(open_page: OpenPage) -> Page:
    opened = open_page()
    opened.on("dialog", lambda dialog: dialog.dismiss())
    return opened


def is_untouched(page: Page) -> bool:
    return page.evaluate("window.pwned === undefined && document.body.offsetHeight > 0") is True


def test_hostile_messages_are_shown_as_they_were_typed(page: Page) -> None:
    wished = f"Umsatz steigern {' '.join(HOSTILE)}"

    say(page, wished)

    expect(page.locator(".zb-say-me")).to_contain_text("<script>window.pwned = 1</script>")
    for words in HOSTILE:
        assert words.replace("\t", " ").split()[0] in page.locator(".zb-say-me").inner_text()
    assert page.locator(".zb-log, .zb-card").locator("script, img, iframe, form, a, style, video, b").count() == 0
    assert is_untouched(page)


def test_a_hostile_list_is_shown_as_it_was_pasted(page: Page) -> None:
    open_tab(page, "Ziele prüfen")
    page.fill("#zb-list textarea", "\n".join(f"- Umsatz steigern {words}" for words in HOSTILE))

    page.get_by_role("button", name="Prüfen", exact=True).click()

    expect(page.locator("#zb-review tbody tr").nth(3)).to_be_visible()
    page.locator("#zb-review summary").first.click()
    assert page.locator("#zb-review").locator("script, img, iframe, form, a, style, video, b").count() == 0
    assert is_untouched(page)


def test_a_hostile_detail_stays_a_detail(page: Page) -> None:
    say(page, "Mehr Gäste im Café")
    page.get_by_role("button", name="Maßnahmen ändern").click()
    page.keyboard.insert_text("\"><img src=//boese.invalid/a onerror='window.pwned=1'> ${window.pwned=1}")

    page.keyboard.press("Enter")

    expect(page.locator(".zb-slot", has_text="Maßnahmen").locator(".zb-value")).to_contain_text("<img src=")
    assert page.locator(".zb-card img").count() == 0
    assert is_untouched(page)


def test_a_hostile_search_finds_nothing_and_does_nothing(page: Page) -> None:
    open_tab(page, "Regeln")

    page.locator("#zb-rules-words").fill("<img src=x onerror='window.pwned=1'>${window.pwned=1}")

    expect(page.locator("#zb-rules")).to_contain_text("keinen Eintrag")
    assert is_untouched(page)
