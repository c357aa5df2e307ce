"""The page's document: what can be read and written at once, and Gradio, which takes over as soon as it has loaded."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from zielbot.bootstrap import Application
from zielbot.goals.language import Language
from zielbot.web import log as talk
from zielbot.web.card import empty_card
from zielbot.web.head import head
from zielbot.web.markup import button, esc, tag
from zielbot.web.texts import PageTexts

ROOMS = ("talk", "review", "mine", "knowledge", "rules")
"""The rooms of the page in the order of their tabs."""

_BODY = "margin: 0; padding: 0; width: 100%; min-height: 100vh; display: flex; flex-direction: column"
_APP = "display: flex; flex-direction: column; flex-grow: 1"
# what Gradio's own document (gradio 6.31, templates/frontend/index.html) brings that the page needs
_CONFIG = re.compile(r"<script>window\.gradio_config = .*?</script>(?=\s*<script data-gradio-mode>)", re.DOTALL)
_PROGRAM = re.compile(r'<script type="module"[^>]*\ssrc="\.(/assets/[^"]+)"')
_STYLES = re.compile(r'<link rel="stylesheet"[^>]*\shref="\.(/assets/[^"]+)"')


@dataclass(frozen=True, slots=True)
class Document:
    """The document in one language, to be filled with what Gradio configures per request."""

    language: Language
    title: str
    css: str
    script: str
    front: str

    def around(self, gradio: str, modules: Iterable[str]) -> str | None:
        """Our document with the configuration out of Gradio's; None where that looks different from what is known.

        Gradio's own waits for its program before anything shows, and loads a script for pages inside other pages.
        `modules` are programs that the page will ask for, to be loaded at once instead of one after the other.
        """
        config, program, styles = (part.search(gradio) for part in (_CONFIG, _PROGRAM, _STYLES))
        if config is None or program is None or styles is None:
            return None
        ahead = "".join(f'<link rel="modulepreload" href="{esc(one)}">' for one in modules if one != program[1])
        return (
            f'<!doctype html><html lang="{self.language.value}"><head><meta charset="utf-8"><base href="./">'
            '<meta name="viewport" content="width=device-width, initial-scale=1">'
            f"<title>{esc(self.title)}</title>"
            f'<link rel="stylesheet" href="{esc(styles[1])}"><style>{self.css}</style>'
            f'<script type="module" src="{esc(program[1])}"></script>{ahead}'
            f'<script>window.__gradio_mode__ = "app";\n{self.script}</script></head><body style="{_BODY}">'
            f'{self.front}<gradio-app control_page_title="true" embed="false" eager="true" style="{_APP}"></gradio-app>'
            f"{config[0]}<script>zielbot.front();</script></body></html>"
        )


def front(application: Application, texts: PageTexts) -> str:
    """The first screen as it will be: a talk can be begun in it while the rest still loads."""
    tabs = "".join(
        tag("button", esc(texts(f"tab_{name}")), type="button", data_do="room", data_arg=str(place))
        for place, name in enumerate(ROOMS)
    )
    said = esc(texts("input_placeholder"))
    field = f'<textarea id="zb-early" rows="1" maxlength="20000" placeholder="{said}"></textarea>'
    send = button(texts("send"), "send", kind="zb-front-send")
    label = tag("label", esc(texts("input_label")), for_="zb-early")
    talking = tag(
        "div",
        talk.log(talk.welcome(texts), texts),
        tag("div", talk.examples(texts), class_="zb-front-picks"),
        tag("div", label, tag("div", field, send, class_="zb-front-row"), class_="zb-front-field"),
        class_="zb-front-said",
    )
    waiting = tag("p", esc(texts("loading")), class_="zb zb-note zb-front-loading", role="status")
    return tag(
        "div",
        tag("div", head(application, texts), class_="zb-front-head"),
        tag("div", tabs, class_="zb-front-tabs"),
        tag("div", talking, tag("div", empty_card(texts), class_="zb-front-card"), class_="zb-front-talk"),
        waiting,
        id="zb-front",
    ) + tag("noscript", tag("p", esc(texts("needs_script"))))
