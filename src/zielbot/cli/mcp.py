"""`zielbot mcp`: a tool server for AI assistants."""

from __future__ import annotations

from zielbot.cli.commands import Command
from zielbot.cli.surroundings import FINE, application
from zielbot.goals.language import Text


def mcp() -> int:
    """Serves until the assistant hangs up."""
    from zielbot.api.assistants import Assistants

    Assistants(application()).server.run("stdio")
    return FINE


COMMAND = Command(
    "mcp",
    Text(
        "Stellt zielbot einem KI-Assistenten als Werkzeug bereit (MCP auf Ein- und Ausgabe).",
        "Offers zielbot to an AI assistant as a tool (MCP on standard input and output).",
    ),
    mcp,
)
