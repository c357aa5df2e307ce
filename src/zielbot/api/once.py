"""Creating calls that may be repeated: the same Idempotency-Key gets the same answer."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from typing import Annotated, TypeAlias

from fastapi import Depends, Header, Request
from pydantic import BaseModel
from starlette.responses import Response

from zielbot.api.operations import answer
from zielbot.api.surroundings import application_of, principal_of

Key: TypeAlias = Annotated[
    str | None, Header(alias="Idempotency-Key", min_length=1, max_length=128, pattern=r"^[\x21-\x7e]+$")
]


class _Once:
    """One creating call of one caller."""

    def __init__(self, request: Request, key: str | None) -> None:
        self._key = key
        self._path = request.url.path
        self._owner = principal_of(request.scope).owner
        self._application = application_of(request)

    def create(self, body: BaseModel | None, make: Callable[[], Mapping[str, object]], *, location: str) -> Response:
        """The answer to the call: made now, or what an earlier call with the same key and body got."""
        if self._key is None:
            return _created(make(), location)
        digest = hashlib.sha256(f"{self._path}\n{body.model_dump_json() if body else ''}".encode()).hexdigest()
        answers = self._application.answers
        kept = answers.begin(self._owner, self._key, digest, self._application.clock.now())
        if kept is not None:
            again = _created(json.loads(kept), location)
            again.headers["Idempotency-Replayed"] = "true"
            return again
        try:
            made = _created(make(), location)
        except BaseException:
            answers.abandon(self._owner, self._key)
            raise
        answers.finish(self._owner, self._key, bytes(made.body))
        return made


def _created(value: Mapping[str, object], location: str) -> Response:
    return answer(value, 201, {"Location": f"{location}/{value['id']}"})


async def _once(request: Request, idempotency_key: Key = None) -> _Once:
    return _Once(request, idempotency_key)


Once: TypeAlias = Annotated[_Once, Depends(_once)]
