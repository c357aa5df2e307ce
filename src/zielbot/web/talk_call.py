"""The page's call for the talk: one request a turn, one answer with what has changed.

Gradio's queue answers an event with a stream of seven messages and sends each output through its own checks; that was
two thirds of the time of a turn. The page calls this instead from a listener of Gradio that runs in the browser.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import asdict

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from zielbot.errors import InvalidJson, NotAuthenticated
from zielbot.goals.language import Language
from zielbot.web.talk import Asked, Sight, Talk
from zielbot.web.visitor import principal_in

_FIELDS = ("do", "arg", "text", "conversation", "turn")
_HEADERS = {"Cache-Control": "no-store"}


class TalkCall:
    """What the route of the talk does."""

    def __init__(self, talks: Mapping[Language, Talk]) -> None:
        self._talks = talks

    async def __call__(self, request: Request) -> Response:
        """What the page shows after what was asked for; the parts that stay as they are are left out."""
        principal = principal_in(request.scope)
        if principal is None:
            raise NotAuthenticated
        asked, language = _asked(await request.body())
        talk, owner = self._talks[language], principal.owner
        if asked.do == "stop":
            talk.stop(asked.turn, owner)
            return _answer(Sight())
        sight = await asyncio.wrap_future(talk.start(asked, owner))
        if sight is None:
            sight = await run_in_threadpool(talk.unchanged, asked, owner)
        return _answer(sight)


def _asked(body: bytes) -> tuple[Asked, Language]:
    try:
        given = json.loads(body)
    except (ValueError, RecursionError) as exc:
        raise InvalidJson(reason=type(exc).__name__) from exc
    if not isinstance(given, dict):
        raise InvalidJson(reason=type(given).__name__)
    fields = {name: value for name in _FIELDS if isinstance(value := given.get(name), str)}
    language = next((one for one in Language if one.value == given.get("language")), Language.DE)
    return Asked(**{"do": "", **fields}), language


def _answer(sight: Sight) -> Response:
    shown = {name: value for name, value in asdict(sight).items() if value is not None}
    return Response(json.dumps(shown, ensure_ascii=False), media_type="application/json", headers=_HEADERS)
