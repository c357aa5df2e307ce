"""API and page as one app, and the server that runs it."""

from __future__ import annotations

import logging
import os
import socket
import threading
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from functools import partial

import uvicorn
from anyio import to_thread
from fastapi import FastAPI
from starlette.responses import RedirectResponse, Response

from zielbot.api.app import create_api
from zielbot.api.operations import EVERYBODY, refuse_routes_without_rule
from zielbot.bootstrap import Application
from zielbot.errors import OpenDoor, SettingsError, ZielbotError

log = logging.getLogger(__name__)

SILENCED: Mapping[str, str] = {
    "GRADIO_ANALYTICS_ENABLED": "False",
    "ANONYMIZED_TELEMETRY": "False",
    "LANGSMITH_TRACING": "false",
    "LANGCHAIN_TRACING_V2": "false",
    "HF_HUB_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    # gradio 6.31 reckons its usage figures anew, with pandas, after every event, whether anybody looks at them or not
    "GRADIO_ANALYTICS_CACHE_FREQUENCY": "1000000000",
    "GRADIO_ANALYTICS_MAX_EVENTS": "1",
}
"""What keeps libraries from calling home and from counting; set before they are imported."""


def create_app(application: Application) -> FastAPI:
    """The whole app; raises SettingsError where it would be open to strangers."""
    os.environ.update(SILENCED)
    _refuse_open_door(application)
    app = create_api(application, partial(_running, application))
    app.add_api_route("/en", _english_page, methods=["GET"], include_in_schema=False)
    app.state.rules["GET /en"] = EVERYBODY
    from zielbot.web import mount

    mount(app, application)
    refuse_routes_without_rule(app)
    return app


@asynccontextmanager
async def _running(application: Application) -> AsyncIterator[None]:
    """Warms up beside the first requests, and closes in order at the end."""
    warming = threading.Thread(target=_warm, args=(application,), name="zielbot-warm-up", daemon=True)
    warming.start()
    yield
    await to_thread.run_sync(warming.join)
    await to_thread.run_sync(application.close)


def _warm(application: Application) -> None:
    try:
        application.warm_up()
    except ZielbotError:
        # whoever needs it will be told; the server itself runs
        log.warning("warm-up failed", exc_info=True)


def _english_page() -> Response:
    return RedirectResponse("/en/", status_code=308)


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
    raise OpenDoor(host=settings.host)
