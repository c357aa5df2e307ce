"""`zielbot serve`: web chat and API."""

from __future__ import annotations

import logging

from zielbot.cli.commands import Command, option, whole
from zielbot.cli.surroundings import FINE, tell
from zielbot.goals.language import Text

_STARTING = Text("zielbot startet …", "zielbot is starting …")
_RUNNING = Text("zielbot läuft: {url}", "zielbot is running: {url}")


def serve(*, host: str | None, port: int | None) -> int:
    """Serves until it is stopped; the language of the page is the one that is set, whatever the terminal speaks."""
    from zielbot import server
    from zielbot.bootstrap import Application
    from zielbot.settings import load_settings

    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    chosen = {name: value for name, value in (("host", host), ("port", port)) if value is not None}
    settings = load_settings().model_copy(update=chosen)
    tell(_STARTING, dim=True)
    server.serve(Application(settings), lambda url: tell(_RUNNING, bold=True, url=url))
    return FINE


COMMAND = Command(
    "serve",
    Text("Startet Chat und Schnittstelle auf einem Port.", "Starts chat and API on one port."),
    serve,
    (
        option(
            "host",
            "--host",
            shown=Text("ADRESSE", "ADDRESS"),
            meaning=Text("Adresse, unter der zielbot lauscht.", "Address that zielbot listens on."),
        ),
        option(
            "port",
            "--port",
            shown=Text("ZAHL", "NUMBER"),
            meaning=Text("Port; 0 nimmt einen freien.", "Port; 0 takes a free one."),
            kind=whole(0, 65_535),
        ),
    ),
)
