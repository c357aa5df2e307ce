"""The page: head, the talk with the goal beside it, and the rooms to check, keep, read and look up."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import gradio as gr

from zielbot.bootstrap import Application
from zielbot.goals.language import Language
from zielbot.web import library
from zielbot.web.head import head
from zielbot.web.mine import Mine
from zielbot.web.review import drop, empty
from zielbot.web.talk import Talk
from zielbot.web.texts import PageTexts

STATIC = Path(__file__).parent / "static"
GRADIO_ASSETS = Path(gr.__file__).parent / "templates" / "frontend" / "assets"
# keyword arguments of Gradio's listeners, whose types differ from one listener to the next
QUIET: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}
# listeners of Gradio that run in the browser and call a route of ours (see turn_call.py)
_SAY = "(text, conversation) => zielbot.say(text, conversation)"
_ACT = "(conversation) => zielbot.act(conversation)"
_RESTORE = "(conversation) => zielbot.restore(conversation)"
_SCRIPTS = ("zielbot.js", "talk.js", "front.js")
_CALLS = ("wire", "follow", "begin", "say", "act", "restore", "review", "front")
_REVIEW = "(text) => zielbot.review(text)"
_INPUT_LIMIT, _LIST_LIMIT = 20_000, 100_000


def theme() -> gr.themes.Base:
    """Gradio's base theme with the machine's own fonts; nothing is loaded from elsewhere."""
    return gr.themes.Base(
        primary_hue="teal",
        neutral_hue="slate",
        font=["system-ui", "Segoe UI", "Roboto", "sans-serif"],
        font_mono=["ui-monospace", "monospace"],
    )


def script(language: Language) -> str:
    """The page's own script for that language."""
    parts = "\n".join((STATIC / name).read_text(encoding="utf-8") for name in _SCRIPTS)
    parts = parts.replace("LANGUAGE_OF_THE_PAGE", language.value)
    return f"window.zielbot ??= (() => {{\n{parts}\nreturn {{ {', '.join(_CALLS)} }};\n}})();"


class Page:
    """The page in one language."""

    def __init__(self, application: Application, texts: PageTexts) -> None:
        self._application = application
        self._texts = texts
        self._welcome = Talk(application, texts).welcome()
        self._outputs: list[gr.components.Component] = []
        self._blocks: gr.Blocks | None = None

    def build(self) -> gr.Blocks:
        """All of it, ready to be mounted."""
        application, texts = self._application, self._texts
        title = application.settings.company.name or "zielbot"
        page: gr.Blocks
        with gr.Blocks(title=title, fill_width=True, analytics_enabled=False) as page:
            top = _html(head(application, texts), "zb-head", start="zielbot.begin(element);")
            storage = f"zielbot-{texts.language.value}"
            self._conversation = gr.BrowserState("", storage_key=storage, secret="zielbot")  # noqa: S106
            with gr.Tabs(elem_id="zb-tabs", selected="talk", overflow_behavior="wrap") as self._tabs:
                with gr.Tab(texts("tab_talk"), id="talk"):
                    self._talk_tab()
                with gr.Tab(texts("tab_review"), id="review"):
                    self._review_tab()
                with gr.Tab(texts("tab_mine"), id="mine") as tab:
                    self._mine_tab(tab)
                with gr.Tab(texts("tab_knowledge"), id="knowledge") as tab:
                    self._reading_tab(tab, "zb-knowledge", "search_articles", self._knowledge)
                with gr.Tab(texts("tab_rules"), id="rules") as tab:
                    self._reading_tab(tab, "zb-rules", "search_rules", self._rules)
            page.load(None, self._conversation, [*self._outputs, top], js=_RESTORE, **QUIET)
        self._blocks = page
        return page

    def has_stream(self, session: str) -> bool:
        """Whether something is under way in that session of Gradio, or has just ended."""
        # Any: gradio 6.31 keeps this to itself
        queue: Any = getattr(self._blocks, "_queue", None)
        return bool(session in queue.pending_messages_per_session)

    def _talk_tab(self) -> None:
        texts, welcome = self._texts, self._welcome
        with gr.Row(elem_id="zb-talk", equal_height=False):
            with gr.Column(scale=3, min_width=320, elem_id="zb-said"):
                shown = _html(welcome.log, "zb-log", start="zielbot.follow(element);")
                picks = _html(welcome.picks, "zb-picks")
                box = gr.Textbox(
                    label=texts("input_label"),
                    placeholder=texts("input_placeholder"),
                    elem_id="zb-input",
                    max_lines=8,
                    max_length=_INPUT_LIMIT,
                    submit_btn=texts("send"),
                )
                tools = _html(welcome.bar, "zb-tools")
            with gr.Column(scale=2, min_width=320):
                side = _html(welcome.card, "zb-card")
        self._outputs = [shown, picks, side, box, tools, self._conversation]
        box.submit(None, [box, self._conversation], self._outputs, js=_SAY, **QUIET)
        for component in (picks, side, tools):
            component.submit(None, self._conversation, self._outputs, js=_ACT, **QUIET)

    def _review_tab(self) -> None:
        texts = self._texts
        box = gr.Textbox(
            label=texts("review_label"),
            placeholder=texts("review_placeholder"),
            lines=7,
            max_lines=24,
            max_length=_LIST_LIMIT,
            elem_id="zb-list",
        )
        _html(drop(self._application, texts), "zb-drop")
        button = gr.Button(texts("review_run"), variant="primary", elem_id="zb-review-run")
        result = _html(empty(texts), "zb-review")
        button.click(None, box, result, js=_REVIEW, **QUIET)
        result.submit(None, self._conversation, self._outputs, js=_ACT, **QUIET)

    def _mine_tab(self, tab: gr.Tab) -> None:
        mine = Mine(self._application, self._texts)
        resumed = gr.State("")
        shown = _html("", "zb-mine")
        tab.select(mine.show, None, shown, **QUIET)
        clicked = shown.submit(mine.act, None, [shown, resumed], **QUIET)
        resuming = clicked.then(_taken, [resumed, self._conversation], [self._conversation, self._tabs], **QUIET)
        resuming.then(None, self._conversation, self._outputs, js=_RESTORE, **QUIET)

    def _reading_tab(self, tab: gr.Tab, name: str, placeholder: str, find: Callable[[str], str]) -> None:
        texts = self._texts
        words = _html(library.search(texts("search"), texts(placeholder), name), f"{name}-search")
        shown, filled = _html("", name), gr.State(False)

        def opened(already: bool) -> tuple[object, bool]:
            return (gr.skip() if already else find("")), True

        def searched(event: gr.EventData) -> str:
            return find(_words(event))

        tab.select(opened, filled, [shown, filled], **QUIET)
        words.submit(searched, None, shown, trigger_mode="always_last", **QUIET)

    def _knowledge(self, words: str) -> str:
        application = self._application
        return library.knowledge(application.knowledge.articles(), application.kpis, self._texts, words)

    def _rules(self, words: str) -> str:
        return library.rulebook(self._application.checker.rules(), self._texts, words)


def _taken(resumed: str, conversation: str) -> tuple[str, object]:
    """The conversation to go on with, and the tab to show it in."""
    return (resumed, gr.Tabs(selected="talk")) if resumed else (conversation, gr.skip())


def _words(event: gr.EventData) -> str:
    data: Mapping[str, object] = event._data if isinstance(event._data, dict) else {}
    return str(data.get("text", ""))


def _html(value: str | None, name: str, *, start: str = "") -> gr.HTML:
    wiring = f"zielbot.wire(element, trigger);{start}"
    return gr.HTML(value, elem_id=name, apply_default_css=False, js_on_load=wiring)
