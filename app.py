"""The web chat and the API on one port: `python app.py`, or `create_app` for any ASGI server."""

from __future__ import annotations

import sys

from fastapi import FastAPI

from zielbot import server
from zielbot.bootstrap import Application
from zielbot.settings import load_settings


def create_app() -> FastAPI:
    """The whole app for the settings of this process."""
    return server.create_app(Application(load_settings()))


if __name__ == "__main__":
    from zielbot.cli.app import run

    raise SystemExit(run(["serve", *sys.argv[1:]]))
