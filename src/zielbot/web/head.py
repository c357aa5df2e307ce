"""The head of the page: whose it is, which mode runs, the other language."""

from __future__ import annotations

import base64
import mimetypes
from pathlib import Path

from zielbot.bootstrap import Application
from zielbot.goals.language import Language
from zielbot.web.markup import esc, tag
from zielbot.web.texts import PageTexts

_SIGN = (
    '<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false"><g fill="none" stroke="var(--zb-accent)" '
    'stroke-width="3"><circle cx="16" cy="16" r="13"/><circle cx="16" cy="16" r="6"/></g>'
    '<circle cx="16" cy="16" r="2" fill="var(--zb-accent)"/></svg>'
)


def head(application: Application, texts: PageTexts) -> str:
    """Name and logo, the running mode, and the way to the other language."""
    company = application.settings.company
    name = f"zielbot · {company.name}" if company.name else "zielbot"
    brand = tag(
        "div",
        _logo(company.logo) or _SIGN,
        tag("div", tag("h1", esc(name)), tag("p", esc(texts("tagline")))),
        class_="zb-brand",
    )
    other, path = (Language.EN, "/en/") if texts.language is Language.DE else (Language.DE, "/")
    link = tag("a", esc(texts("other_language")), href=path, hreflang=other.value, lang=other.value)
    right = tag("div", mode(application, texts), link, class_="zb-head-right")
    return _colours(company.colour) + tag("header", brand, right, class_="zb zb-head")


def mode(application: Application, texts: PageTexts) -> str:
    """What is running: with or without a model, and whether the comparison data are examples."""
    llm = application.settings.llm
    if llm.configured:
        shown = tag(
            "span",
            esc(texts("mode_model", name=f"{llm.model} · {_host(llm.base_url or '')}")),
            class_="zb-mode zb-mode-model",
        )
    else:
        shown = tag("span", esc(texts("mode_offline")), class_="zb-mode")
    return shown


def _host(url: str) -> str:
    return url.split("//", 1)[-1].split("/", 1)[0]


def _logo(path: Path | None) -> str:
    if path is None or not path.is_file():
        return ""
    kind = mimetypes.guess_type(path.name)[0] or "image/png"
    data = base64.b64encode(path.read_bytes()).decode("ascii")
    return tag("img", src=f"data:{kind};base64,{data}", alt="")


def _colours(colour: str | None) -> str:
    return f"<style>:root {{ --zb-accent: {colour}; }}</style>" if colour else ""
