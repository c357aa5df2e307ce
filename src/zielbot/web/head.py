"""The head of the page: whose it is, which mode runs, the other language."""

from __future__ import annotations

import base64
import mimetypes
from pathlib import Path

from zielbot.bootstrap import Application
from zielbot.goals.language import Language
from zielbot.web.colours import accents
from zielbot.web.markup import button, esc, lines, tag
from zielbot.web.texts import PageTexts

_SIGN = (
    '<svg viewBox="0 0 32 32" aria-hidden="true" focusable="false"><g fill="none" stroke="var(--zb-accent)" '
    'stroke-width="3"><circle cx="16" cy="16" r="13"/><circle cx="16" cy="16" r="6"/></g>'
    '<circle cx="16" cy="16" r="2" fill="var(--zb-accent)"/></svg>'
)


def head(application: Application, texts: PageTexts, *, example: bool = False) -> str:
    """Name and logo, the running mode, the note on what is stored, and the way to the other language.

    `example` says that the comparison data are the fictional ones.
    """
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
    note = button(texts("note_title"), "note", kind="zb-link", aria_expanded="false", aria_controls="zb-privacy")
    right = tag("div", mode(application, texts, example=example), note, link, class_="zb-head-right")
    return _colours(company.colour) + tag("header", brand, right, class_="zb zb-head") + privacy(application, texts)


def mode(application: Application, texts: PageTexts, *, example: bool) -> str:
    """What is running: with or without a model, and whether the comparison data are examples."""
    llm = application.settings.llm
    if llm.configured:
        model = texts("mode_model", name=f"{llm.model} · {_host(llm.base_url or '')}")
        shown = tag("span", esc(model), class_="zb-mode zb-mode-model")
    else:
        more = tag("span", esc(f" – {texts(f'mode_offline_{_place(application)}')}"), class_="zb-mode-more")
        shown = tag("span", esc(texts("mode_offline")), more, class_="zb-mode")
    return shown + (tag("span", esc(texts("mode_example")), class_="zb-mode zb-mode-example") if example else "")


def privacy(application: Application, texts: PageTexts) -> str:
    """What is stored, who sees it, and whether a model is used: a line at the first visit, the rest behind it."""
    llm, place = application.settings.llm, _place(application)
    model = texts("privacy_model", name=llm.model) if llm.configured else texts(f"note_offline_{place}")
    said = (texts(f"privacy_{place}"), texts("note_who"), model, texts("note_examples"))
    short = f"{texts('note_short')} {texts('note_short_model' if llm.configured else 'note_short_offline')}"
    details = tag(
        "details",
        tag("summary", tag("span", esc(short)), " ", tag("span", esc(texts("note_more")), class_="zb-summary")),
        lines(map(esc, said), class_="zb-dots"),
    )
    return tag(
        "aside",
        details,
        button(texts("note_close"), "note_seen"),
        class_="zb zb-privacy",
        id="zb-privacy",
        aria_label=texts("note_title"),
        data_offline=texts("offline"),
        data_trouble=texts("trouble"),
        hidden=True,
    )


def _place(application: Application) -> str:
    """Where it runs as seen by the person: here, or on a server."""
    settings = application.settings
    return "here" if settings.loopback and not settings.trusted_proxies else "server"


def holds_examples(application: Application) -> bool:
    """Whether any of the comparison data are fictional."""
    return any(one.example for one in application.precedents.select())


def _host(url: str) -> str:
    return url.split("//", 1)[-1].split("/", 1)[0]


def _logo(path: Path | None) -> str:
    if path is None or not path.is_file():
        return ""
    kind = mimetypes.guess_type(path.name)[0] or "image/png"
    data = base64.b64encode(path.read_bytes()).decode("ascii")
    return tag("img", src=f"data:{kind};base64,{data}", alt="")


def _colours(colour: str | None) -> str:
    if not colour:
        return ""
    fitted = accents(colour)
    return tag("style", f":root {{ {fitted['light']} }} .dark {{ {fitted['dark']} }}")
