"""`zielbot mcp`: a tool server for AI assistants."""

from __future__ import annotations

import typer

from zielbot.cli.surroundings import FINE, application


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("mcp")(mcp)


def mcp() -> int:
    """Stellt zielbot einem KI-Assistenten als Werkzeug bereit (MCP auf Ein- und Ausgabe)."""
    from zielbot.api.assistants import Assistants

    Assistants(application()).server.run("stdio")
    return FINE
