"""Who is at the page."""

from __future__ import annotations

import gradio as gr
from starlette.requests import Request
from starlette.types import Scope

from zielbot.assistant.access import Principal
from zielbot.errors import NotAuthenticated


def principal_in(scope: Scope) -> Principal | None:
    """Who calls, as the gate found out; None where it did not look."""
    principal = scope.get("zielbot", {}).get("principal")
    return principal if isinstance(principal, Principal) else None


def owner_of(request: gr.Request) -> str:
    """Whose page it is; raises NotAuthenticated."""
    inner = getattr(request, "request", None)
    principal = principal_in(inner.scope) if isinstance(inner, Request) else None
    if principal is None:
        raise NotAuthenticated
    return principal.owner
