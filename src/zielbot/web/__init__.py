"""The page in the browser: Gradio on the FastAPI app."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from fastapi import FastAPI

    from zielbot.bootstrap import Application

THINKING_AT_ONCE = 4
"""Turns without a model keep the processor busy: more at once would only slow each other down."""
WAITING_AT_ONCE = 32
"""Turns with a model mostly wait for it."""


def mount(app: FastAPI, application: Application) -> FastAPI:
    """The app with the page at / (German) and /en (English)."""
    from zielbot.web.gradio_import import import_gradio

    import_gradio()

    import gradio as gr
    from starlette.routing import Mount

    from zielbot.goals.language import Language
    from zielbot.web.delivery import Delivery
    from zielbot.web.document import Document, front
    from zielbot.web.guard import NEEDED_RIGHT, Guard
    from zielbot.web.lists import Lists
    from zielbot.web.page import GRADIO_ASSETS, STATIC, Page, script, theme
    from zielbot.web.review import Review
    from zielbot.web.routes import add_routes
    from zielbot.web.sight import Sight
    from zielbot.web.talk import Talk
    from zielbot.web.texts import PageTexts
    from zielbot.web.turn_call import Room, TurnCall
    from zielbot.web.turns import Turns

    settings = application.settings
    lists = Lists()
    texts = {language: PageTexts(language, settings.address) for language in Language}
    rooms: dict[Language, dict[str, Room]] = {
        language: {"": Talk(application, said), "review": Review(application, said, lists)}
        for language, said in texts.items()
    }
    turns = Turns[Sight](WAITING_AT_ONCE if settings.llm.configured else THINKING_AT_ONCE)
    add_routes(app, application, lists, TurnCall(rooms, turns))
    css = (STATIC / "zielbot.css").read_text(encoding="utf-8")
    documents: dict[str, Document] = {}
    pages: dict[str, Page] = {}
    for language, path in ((Language.EN, "/en"), (Language.DE, "/")):
        pages[path.rstrip("/")] = built = Page(application, texts[language])
        page = built.build()
        shown = front(application, texts[language])
        documents[f"{path.rstrip('/')}/"] = Document(language, str(page.title), css, script(language), shown)
        page.queue(max_size=200, default_concurrency_limit=8)
        gr.mount_gradio_app(
            app,
            page,
            path,
            footer_links=[],
            ssr_mode=False,
            theme=theme(),
            show_error=False,
            enable_monitoring=False,
            run_history=False,
        )
    for route in app.routes:
        if isinstance(route, Mount) and route.path in ("", "/en"):
            route.app = Guard(Delivery(route.app, documents, GRADIO_ASSETS), pages[route.path].has_stream)
            app.state.rules[f"MOUNT {route.path}"] = NEEDED_RIGHT
    return app
