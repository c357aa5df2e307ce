"""Long lists a page at a time."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import itemgetter
from typing import Annotated, TypeAlias
from urllib.parse import urlencode

from fastapi import Query
from starlette.responses import Response

from zielbot.api.operations import answer

Cursor: TypeAlias = Annotated[
    str | None, Query(pattern=r"^[0-9]{1,9}\.[A-Za-z0-9_.-]{1,120}$", description="`next` of the page before")
]
Limit: TypeAlias = Annotated[int, Query(ge=1, le=200, description="How many at most")]


def page(
    name: str,
    rows: Sequence[Mapping[str, object]],
    *,
    cursor: str | None,
    limit: int,
    key: Callable[[Mapping[str, object]], object] = itemgetter("id"),
) -> Response:
    """The rows behind the cursor as `{name: […], "next": …}`; `next` is null on the last page, and a Link before it.

    `key` is what a row is recognised by.
    """
    start = _start(rows, cursor, key)
    shown = rows[start : start + limit]
    end = start + limit
    if end >= len(rows):
        return answer({name: shown, "next": None})
    following = f"{end}.{key(shown[-1])}"
    link = f'<?{urlencode({"cursor": following, "limit": limit})}>; rel="next"'
    return answer({name: shown, "next": following}, headers={"Link": link})


def _start(
    rows: Sequence[Mapping[str, object]], cursor: str | None, key: Callable[[Mapping[str, object]], object]
) -> int:
    """Index behind the row that the cursor names; where that row has gone, the place it had."""
    if cursor is None:
        return 0
    place, _, last = cursor.partition(".")
    return next((index + 1 for index, row in enumerate(rows) if key(row) == last), int(place))
