"""With a language model: it is named, a long wait tells how far it is and can be stopped, a fault is told."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from tests.adapters.llm.rooms import pointing
from tests.adapters.llm.server import Says, Status, Step, serving
from tests.web.conftest import OpenPage, Server
from tests.web.steps import WAIT_MS, open_tab, say, send

pytestmark = pytest.mark.browser

SLOW = Says(pointing(), pieces=100, gap_s=0.3)
WISH = "Die Auszubildenden sollen sicherer mit Patienten und ihren Angehörigen sprechen"
ONE_LONG_GOAL = (
    "Im kommenden Jahr soll die Wartezeit an der Ausgabe, die zuletzt vielen Gästen viel zu lang vorkam und über die sich "
    "auch die Kolleginnen und Kollegen aus der Küche mehrfach beschwert haben, von durchschnittlich zehn auf sechs Minuten "
    "sinken, damit mittags alle noch eine Pause haben"
)


class Script:
    """What the model does next."""

    def __init__(self) -> None:
        self.step: Step = SLOW

    def __call__(self, _: dict[str, object]) -> Step:
        return self.step


@pytest.fixture(scope="module")
def script() -> Script:
    return Script()


@pytest.fixture(scope="module")
def with_model(script: Script, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    with serving(script) as scripted:
        settings = {"ZIELBOT_LLM_BASE_URL": scripted.base_url, "ZIELBOT_LLM_MODEL": "probe-7b"}
        running = Server(tmp_path_factory.mktemp("model"), **settings).start()
        yield running
        running.kill()


@pytest.fixture
def page(open_page: OpenPage, with_model: Server) -> Page:
    return open_page(url=with_model.url)


def test_the_model_and_its_endpoint_are_named(page: Page) -> None:
    expect(page.locator(".zb-mode-model")).to_contain_text("probe-7b · 127.0.0.1")


def test_a_long_answer_tells_how_far_it_is_and_is_stopped_with_nothing_lost(page: Page, script: Script) -> None:
    script.step = SLOW
    box = page.locator("#zb-input textarea")
    send(page, WISH)
    typing = page.locator(".zb-typing")
    expect(typing).to_contain_text("Das Sprachmodell", timeout=WAIT_MS)

    typing.get_by_role("button", name="Anhalten").click()

    expect(typing).to_have_count(0)
    expect(box).to_have_value(WISH)
    expect(box).to_be_focused()
    expect(page.locator(".zb-welcome")).to_be_visible()


def test_a_list_is_stopped_while_the_model_looks_for_its_goals(page: Page, script: Script) -> None:
    script.step = SLOW
    open_tab(page, "Ziele prüfen")
    page.fill("#zb-list textarea", ONE_LONG_GOAL)
    page.locator("#zb-review-run").click()
    progress = page.locator(".zb-progress")
    expect(progress).to_contain_text("sucht die Ziele im Text", timeout=WAIT_MS)

    progress.get_by_role("button", name="Anhalten").click()

    expect(page.locator("#zb-review")).to_contain_text("Angehalten")
    expect(progress).to_have_count(0)
    expect(page.locator("#zb-list textarea")).to_have_value(ONE_LONG_GOAL)


def test_a_model_that_fails_is_told_of_and_the_talk_goes_on(page: Page, script: Script) -> None:
    script.step = Status(500)

    reply = say(page, WISH)

    assert reply.startswith("Ohne Sprachmodell weitergemacht.")
    expect(page.locator(".zb-notice")).to_contain_text("nicht brauchbar geantwortet")
