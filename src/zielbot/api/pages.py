"""Long lists a page at a time."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, TypeAlias

from fastapi import Query
from starlette.responses import Response

from zielbot.api.operations import answer

Cursor: TypeAlias = Annotated[
    str | None, Query(pattern=r"^[0-9]{1,9}\.[A-Za-z0-9_.-]{1,120}$", description="`next` of the page before")
]
Limit: TypeAlias = Annotated[int, Query(ge=1, le=200, description="How many at most")]


def page(name: str, rows: Sequence[Mapping[str, object]], *, cursor: str | None, limit: int) -> Response:
    """The rows behind the cursor as `{name: […], "next": …}`; `next` is null on the last page."""
    start = _start(rows, cursor)
    shown = rows[start : start + limit]
    end = start + limit
    following = f"{end}.{shown[-1]['id']}" if end < len(rows) else None
    return answer({name: shown, "next": following})


def _start(rows: Sequence[Mapping[str, object]], cursor: str | None) -> int:
    """Index behind the row that the cursor names; where that row has gone, the place it had."""
    if cursor is None:
        return 0
    place, _, last = cursor.partition(".")
    return next((index + 1 for index, row in enumerate(rows) if row["id"] == last), int(place))
