"""The page's call for a turn: one request, one answer with what has changed.

Gradio's queue answers an event with a stream of seven messages and sends each output through its own checks; that was
two thirds of the time of a turn. The page calls this instead from a listener of Gradio that runs in the browser.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import asdict
from typing import Protocol

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from zielbot.errors import InvalidJson, NotAuthenticated
from zielbot.goals.language import Language
from zielbot.web.sight import Asked, Sight
from zielbot.web.turns import Turn, Turns
from zielbot.web.visitor import principal_in

_FIELDS = ("do", "arg", "text", "conversation", "turn")
_HEADERS = {"Cache-Control": "no-store"}


class Room(Protocol):
    """A room of the page whose work is done in turns."""

    def work(self, asked: Asked, owner: str, turn: Turn[Sight]) -> Sight:
        """What the page shows once that is done; what goes wrong is shown as a sentence."""


class TurnCall:
    """What the route does; each language has its rooms by what is asked for, "" is the room for all else."""

    def __init__(self, rooms: Mapping[Language, Mapping[str, Room]], turns: Turns[Sight]) -> None:
        self._rooms = rooms
        self._turns = turns

    async def __call__(self, request: Request) -> Response:
        """What the page shows after what was asked for; the parts that stay as they are are left out."""
        principal = principal_in(request.scope)
        if principal is None:
            raise NotAuthenticated
        asked, language = _asked(await request.body())
        owner = principal.owner
        name = (asked.turn, owner)
        if asked.do == "stop":
            self._turns.stop(name)
            return _answer(Sight())
        if asked.do == "progress":
            return _answer(Sight(note=self._turns.note(name)))
        rooms = self._rooms[language]
        room = rooms.get(asked.do, rooms[""])
        turn = self._turns.start(name, lambda running: room.work(asked, owner, running))
        sight = await asyncio.wrap_future(turn.outcome)
        if sight is None:
            sight = await run_in_threadpool(turn.so_far) if turn.so_far else Sight(text=asked.text)
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
