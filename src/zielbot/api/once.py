"""Creating calls that may be repeated: the same Idempotency-Key gets the same answer."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Mapping
from typing import Annotated, TypeAlias

from fastapi import Depends, Header, Request
from pydantic import BaseModel
from starlette.responses import Response

from zielbot.api.operations import answer, encoded
from zielbot.api.surroundings import application_of, principal_of

Key: TypeAlias = Annotated[
    str | None, Header(alias="Idempotency-Key", min_length=1, max_length=128, pattern=r"^[\x21-\x7e]+$")
]


Answer = Mapping[str, object]
Reveal = Callable[[Answer], Answer]


def _as_it_is(answer: Answer) -> Answer:
    return answer


class _Once:
    """One creating call of one caller."""

    def __init__(self, request: Request, key: str | None) -> None:
        self._key = key
        self._path = request.url.path
        self._owner = principal_of(request.scope).owner
        self._application = application_of(request)

    def create(
        self, body: BaseModel | None, make: Callable[[], Answer], *, location: str, reveal: Reveal = _as_it_is
    ) -> Response:
        """The answer to the call: made now, or what an earlier call with the same key and body got.

        What is kept of it for later calls is what `make` gives; `reveal` adds what must not be kept.
        """
        if self._key is None:
            return _created(reveal(make()), location)
        digest = hashlib.sha256(f"{self._path}\n{body.model_dump_json() if body else ''}".encode()).hexdigest()
        answers = self._application.answers
        kept = answers.begin(self._owner, self._key, digest, self._application.clock.now())
        if kept is not None:
            again = _created(reveal(json.loads(kept)), location)
            again.headers["Idempotency-Replayed"] = "true"
            return again
        try:
            made = make()
        except BaseException:
            answers.abandon(self._owner, self._key)
            raise
        answers.finish(self._owner, self._key, encoded(made))
        return _created(reveal(made), location)


def _created(value: Answer, location: str) -> Response:
    return answer(value, 201, {"Location": f"{location}/{value['id']}"})


async def _once(request: Request, idempotency_key: Key = None) -> _Once:
    return _Once(request, idempotency_key)


Once: TypeAlias = Annotated[_Once, Depends(_once)]
