"""The page: head, the talk with the goal beside it, and the rooms to check, keep, read and look up."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import gradio as gr

from zielbot.bootstrap import Application
from zielbot.goals.language import Language
from zielbot.web import library
from zielbot.web.head import head
from zielbot.web.mine import Mine
from zielbot.web.review import review_tab
from zielbot.web.talk import Talk
from zielbot.web.texts import PageTexts

STATIC = Path(__file__).parent / "static"
# keyword arguments of Gradio's listeners, whose types differ from one listener to the next
QUIET: dict[str, Any] = {"show_progress": "hidden", "api_visibility": "private"}


def theme() -> gr.themes.Base:
    """Gradio's base theme with the machine's own fonts; nothing is loaded from elsewhere."""
    return gr.themes.Base(
        primary_hue="teal",
        neutral_hue="slate",
        font=["system-ui", "Segoe UI", "Roboto", "sans-serif"],
        font_mono=["ui-monospace", "monospace"],
    )


def build(application: Application, language: Language) -> gr.Blocks:
    """The page in one language."""
    texts = PageTexts(language, application.settings.address)
    title = application.settings.company.name or "zielbot"
    page: gr.Blocks
    with gr.Blocks(title=title, fill_width=True, analytics_enabled=False) as page:
        gr.HTML(head(application, texts), elem_id="zb-head", apply_default_css=False, js_on_load=None)
        conversation = gr.BrowserState("", storage_key=f"zielbot-{language.value}", secret="zielbot")  # noqa: S106
        with gr.Tabs(elem_id="zb-tabs", selected="talk") as tabs:
            with gr.Tab(texts("tab_talk"), id="talk"):
                talk, outputs = _talk_tab(application, texts, conversation)
            with gr.Tab(texts("tab_review"), id="review"):
                review_tab(application, texts)
            with gr.Tab(texts("tab_mine"), id="mine") as tab:
                _mine_tab(application, texts, tab, tabs, talk, conversation, outputs)
            with gr.Tab(texts("tab_knowledge"), id="knowledge") as tab:
                _reading_tab(texts, tab, lambda words: _knowledge(application, texts, words))
            with gr.Tab(texts("tab_rules"), id="rules") as tab:
                _reading_tab(texts, tab, lambda words: library.rulebook(application.checker.rules(), texts, words))
        page.load(talk.restore, conversation, outputs, **QUIET)
    return page


def _talk_tab(
    application: Application, texts: PageTexts, conversation: gr.BrowserState
) -> tuple[Talk, list[gr.components.Component]]:
    talk = Talk(application, texts)
    log, chips, card_, _, _ = talk.new()
    with gr.Row(elem_id="zb-talk", equal_height=False):
        with gr.Column(scale=3, min_width=320):
            shown = _html(log, "zb-log", follow=True)
            picks = _html(chips, "zb-picks")
            box = gr.Textbox(
                label=texts("input_label"),
                placeholder=texts("input_placeholder"),
                elem_id="zb-input",
                max_lines=8,
                max_length=20_000,
                submit_btn=texts("send"),
            )
            with gr.Row(elem_classes="zb-bar"):
                undo, redo, new = (gr.Button(texts(key), size="sm") for key in ("undo", "redo", "new"))
        with gr.Column(scale=2, min_width=320):
            side = _html(card_, "zb-card")
    outputs: list[gr.components.Component] = [shown, picks, side, box, conversation]
    box.submit(talk.send, [box, conversation], outputs, **QUIET)
    for component in (picks, side):
        component.submit(talk.act, conversation, outputs, **QUIET)
    undo.click(talk.undo, conversation, outputs, **QUIET)
    redo.click(talk.redo, conversation, outputs, **QUIET)
    new.click(talk.new, None, outputs, **QUIET)
    return talk, outputs


def _mine_tab(
    application: Application,
    texts: PageTexts,
    tab: gr.Tab,
    tabs: gr.Tabs,
    talk: Talk,
    conversation: gr.BrowserState,
    outputs: list[gr.components.Component],
) -> None:
    mine = Mine(application, texts)
    resumed = gr.State("")
    shown = _html("", "zb-mine")
    tab.select(mine.show, None, shown, **QUIET)
    clicked = shown.submit(mine.act, None, [shown, resumed], **QUIET)
    resuming = clicked.then(_taken, [resumed, conversation], [conversation, tabs], **QUIET)
    resuming.then(talk.restore, conversation, outputs, **QUIET)


def _taken(resumed: str, conversation: str) -> tuple[str, object]:
    """The conversation to go on with, and the tab to show it in."""
    return (resumed, gr.Tabs(selected="talk")) if resumed else (conversation, gr.skip())


def _reading_tab(texts: PageTexts, tab: gr.Tab, find: Callable[[str], str]) -> None:
    words = gr.Textbox(
        label=texts("search"), placeholder=texts("search_articles"), elem_classes="zb-search", max_length=200
    )
    shown = gr.HTML("", apply_default_css=False, js_on_load=None)
    tab.select(find, words, shown, **QUIET)
    words.change(find, words, shown, trigger_mode="always_last", **QUIET)


def _knowledge(application: Application, texts: PageTexts, words: str) -> str:
    return library.knowledge(application.knowledge.articles(), application.kpis, texts, words)


def _html(value: str, name: str, *, follow: bool = False) -> gr.HTML:
    script = (STATIC / "zielbot.js").read_text(encoding="utf-8")
    start = "zielbotWire(element, trigger);" + ("zielbotFollow(element);" if follow else "")
    return gr.HTML(value, elem_id=name, apply_default_css=False, js_on_load=f"{script}\n{start}")
