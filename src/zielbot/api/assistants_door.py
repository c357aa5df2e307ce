"""The way to the MCP server over HTTP; the server itself is loaded when somebody first comes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING

import anyio
from anyio import to_thread
from anyio.abc import TaskGroup, TaskStatus
from starlette.types import ASGIApp, Receive, Scope, Send

from zielbot.errors import Unavailable

if TYPE_CHECKING:
    from mcp.server.mcpserver import MCPServer

    from zielbot.bootstrap import Application

PATH = "/mcp"


class Door:
    """The MCP server as an ASGI app; it answers while the app around it runs."""

    def __init__(self, application: Application) -> None:
        self._application = application
        self._tasks: TaskGroup | None = None
        self._app: ASGIApp | None = None
        self._opening = anyio.Lock()

    @asynccontextmanager
    async def running(self) -> AsyncIterator[None]:
        """Inside, the server starts with its first request and is stopped at the end."""
        async with anyio.create_task_group() as tasks:
            self._tasks = tasks
            yield
            tasks.cancel_scope.cancel()
        # a session manager runs once only, an app may start again
        self._tasks = self._app = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Hand the request to the server."""
        app = self._app or await self._opened()
        await app(scope, receive, send)

    async def _opened(self) -> ASGIApp:
        async with self._opening:
            if self._tasks is None:
                raise Unavailable
            if self._app is None:
                # importing the library takes longer than all the rest of a start
                server, app = await to_thread.run_sync(self._built)
                await self._tasks.start(_sessions, server)
                self._app = app
            return self._app

    def _built(self) -> tuple[MCPServer, ASGIApp]:
        from mcp.server.transport_security import TransportSecuritySettings

        from zielbot.api.assistants import Assistants

        server = Assistants(self._application).server
        app = server.streamable_http_app(
            streamable_http_path=PATH,
            json_response=True,
            stateless_http=True,
            # host and origin are looked at by our own gate
            transport_security=TransportSecuritySettings(enable_dns_rebinding_protection=False),
        )
        return server, app


async def _sessions(server: MCPServer, *, task_status: TaskStatus[None]) -> None:
    """Sessions are open until this is cancelled."""
    async with server.session_manager.run():
        task_status.started()
        await anyio.sleep_forever()
