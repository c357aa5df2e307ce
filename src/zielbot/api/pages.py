"""Long lists a page at a time."""

from __future__ import annotations

import base64
import binascii
from collections.abc import Mapping, Sequence
from typing import Annotated, TypeAlias

from fastapi import Query
from starlette.responses import Response

from zielbot.api.operations import answer
from zielbot.errors import InvalidValue

Cursor: TypeAlias = Annotated[str | None, Query(max_length=200, description="`next` of the page before")]
Limit: TypeAlias = Annotated[int, Query(ge=1, le=200, description="How many at most")]


def page(name: str, rows: Sequence[Mapping[str, object]], *, cursor: str | None, limit: int) -> Response:
    """The rows behind the cursor as `{name: […], "next": …}`; `next` is null on the last page."""
    start = _start(rows, cursor)
    shown = rows[start : start + limit]
    following = _cursor(shown[-1]) if start + limit < len(rows) else None
    return answer({name: shown, "next": following})


def _cursor(row: Mapping[str, object]) -> str:
    return base64.urlsafe_b64encode(str(row["id"]).encode()).decode().rstrip("=")


def _start(rows: Sequence[Mapping[str, object]], cursor: str | None) -> int:
    """Index behind the row the cursor names; only rows of the caller are looked at."""
    if cursor is None:
        return 0
    try:
        last = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()
    except (binascii.Error, ValueError) as exc:
        raise InvalidValue(field="cursor", value=cursor) from exc
    for index, row in enumerate(rows):
        if row["id"] == last:
            return index + 1
    raise InvalidValue(field="cursor", value=cursor)
