"""API and page as one app, and the server that runs it."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

import uvicorn

from zielbot.api.app import create_api
from zielbot.api.operations import refuse_routes_without_rule
from zielbot.bootstrap import Application
from zielbot.errors import SettingsError

if TYPE_CHECKING:
    from fastapi import FastAPI

SILENCED: Mapping[str, str] = {
    "GRADIO_ANALYTICS_ENABLED": "False",
    "ANONYMIZED_TELEMETRY": "False",
    "LANGSMITH_TRACING": "false",
    "LANGCHAIN_TRACING_V2": "false",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
}
"""What keeps libraries from calling home; set before they are imported."""


def create_app(application: Application) -> FastAPI:
    """The whole app; raises SettingsError where it would be open to strangers."""
    os.environ.update(SILENCED)
    _refuse_open_door(application)
    app = create_api(application)
    _mount_page(app, application)
    refuse_routes_without_rule(app)
    return app


def _mount_page(app: FastAPI, application: Application) -> None:
    try:
        from zielbot.web import mount
    except ImportError:
        return
    mount(app, application)


def serve(application: Application, announce: Callable[[str], None]) -> None:
    """Run API and page until the process is stopped; `announce` gets the address once it can be opened."""
    settings = application.settings
    app = create_app(application)
    listening = _listen(settings.host, settings.port)
    config = uvicorn.Config(
        app,
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=5,
    )
    announce(_address(settings.host, listening.getsockname()[1]))
    with listening:
        uvicorn.Server(config).run(sockets=[listening])


def _listen(host: str, port: int) -> socket.socket:
    try:
        family, kind, protocol, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        listening = socket.socket(family, kind, protocol)
        if os.name != "nt":
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(512)
    except OSError as exc:
        raise SettingsError(name="ZIELBOT_HOST, ZIELBOT_PORT", reason=f"{host}:{port}: {exc.strerror}") from exc
    return listening


def _address(host: str, port: int) -> str:
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}"


def _refuse_open_door(application: Application) -> None:
    """Beyond this machine nobody gets in without signing in, so there must be a way to do so."""
    settings = application.settings
    if settings.loopback or settings.trusted_proxies or application.tokens.any_valid():
        return
    raise SettingsError(name="ZIELBOT_HOST", reason="no_authentication")
