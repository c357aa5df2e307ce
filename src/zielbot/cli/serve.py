"""`zielbot serve`: web chat and API."""

from __future__ import annotations

import logging
from typing import Annotated

import typer

from zielbot.cli.surroundings import FINE, application, say


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("serve")(serve)


def serve(
    host: Annotated[str | None, typer.Option(help="Adresse, unter der zielbot lauscht.")] = None,
    port: Annotated[int | None, typer.Option(min=0, max=65_535, help="Port; 0 nimmt einen freien.")] = None,
) -> int:
    """Startet Chat und Schnittstelle auf einem Port."""
    from zielbot import server
    from zielbot.bootstrap import Application

    logging.basicConfig(level=logging.WARNING, format="%(asctime)s %(levelname)s %(name)s: %(message)s")
    chosen = {name: value for name, value in (("host", host), ("port", port)) if value is not None}
    settings = application().settings.model_copy(update=chosen)
    say("zielbot startet …", dim=True)
    server.serve(Application(settings), lambda address: say(f"zielbot läuft: {address}", bold=True))
    return FINE
