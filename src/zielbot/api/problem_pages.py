"""A page for every kind of problem: where the `type` of a problem leads to."""

from __future__ import annotations

from collections.abc import Mapping
from html import escape

from starlette.responses import Response

from zielbot.api.problems import TYPES, status_of
from zielbot.api.surroundings import Spoken
from zielbot.errors import NotFound, ZielbotError
from zielbot.goals.language import Language, Text
from zielbot.wording.errors import ERRORS, code_text, status_text

_TITLE = Text("Fehler der Schnittstelle", "Problems of the API")
_COLUMNS = (Text("Kennung", "Code"), Text("Status", "Status"), Text("Was sie sagt", "What it says"))
_ALL = Text("alle Fehler", "all problems")
_HTTP = {"internal": 500, "unknown_path": 404, "method_not_allowed": 405}
_SHOWN = {
    "field": "today", "value": "…", "limit": "…", "id": "…", "seconds": "…", "scope": "write", "missing": "…",
    "reason": "…", "expected": "…", "allowed": "…", "language": "fr", "what": "…",
}  # fmt: skip


def _kinds(kind: type[ZielbotError] = ZielbotError) -> Mapping[str, int]:
    """Each code that a caller can meet, with its status."""
    found = {kind.code: status_of(kind())}
    for narrower in kind.__subclasses__():
        found |= _kinds(narrower)
    return {code: status for code, status in found.items() if code in ERRORS}


def _codes() -> Mapping[str, int]:
    kept = {code: status for code, status in _kinds().items() if status != 500}
    return dict(sorted({**kept, **_HTTP}.items(), key=lambda one: (one[1], one[0])))


def problems(spoken: Spoken) -> Response:
    """All kinds of problems."""
    rows = "".join(_row(code, status, spoken) for code, status in _codes().items())
    return _page(_TITLE.render(spoken), f"<table><tr>{_heads(spoken)}</tr>{rows}</table>", spoken)


def problem(code: str, spoken: Spoken) -> Response:
    """One kind of problem: its status and what it says."""
    status = _codes().get(code)
    if status is None:
        raise NotFound(id=code)
    back = f'<p><a href="{TYPES}">{_ALL.render(spoken)}</a></p>'
    table = f"<table><tr>{_heads(spoken)}</tr>{_row(code, status, spoken)}</table>"
    return _page(f"{code} · {status_text(status, spoken)}", table + back, spoken)


def _heads(spoken: Language) -> str:
    return "".join(f"<th>{column.render(spoken)}</th>" for column in _COLUMNS)


def _row(code: str, status: int, spoken: Language) -> str:
    sentence = escape(code_text(code, {} if code == "not_ready" else _SHOWN, spoken))
    return f'<tr><td><a href="{TYPES}/{code}">{code}</a></td><td>{status}</td><td>{sentence}</td></tr>'


def _page(title: str, content: str, spoken: Language) -> Response:
    page = (
        f'<!doctype html><html lang="{spoken.value}"><meta charset="utf-8"><title>{escape(title)}</title>'
        f'<link rel="stylesheet" href="/api/docs.css"><main><h1>{escape(title)}</h1>{content}</main></html>'
    )
    headers = {
        "Content-Security-Policy": "default-src 'none'; style-src 'self'; base-uri 'none'",
        "Content-Language": spoken.value,
        "Cache-Control": "no-cache",
    }
    return Response(page, headers=headers, media_type="text/html")
