"""The page's own ways in and out: files that people bring, lists to take away, all that is kept of one person.

Gradio's own uploads and downloads are closed (see guard.py); these keep nothing and serve the caller's own only.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from typing import TYPE_CHECKING

from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response

from zielbot.assistant.access import Scope
from zielbot.assistant.agreeing import agreement_markdown
from zielbot.assistant.documents import TableFormat
from zielbot.assistant.refining import MOST_GOALS, RefineAnswer
from zielbot.assistant.talk_answers import agreement_dict, conversation_dict
from zielbot.bootstrap import Application
from zielbot.errors import EmptyText, InvalidJson, InvalidValue, MissingField, NotAllowed, TooMany
from zielbot.goals.language import Address, Language
from zielbot.web.lists import Lists
from zielbot.web.refined import columns, rows
from zielbot.web.texts import PageTexts
from zielbot.web.visitor import principal_in

if TYPE_CHECKING:
    from fastapi import FastAPI

Endpoint = Callable[[Request], Awaitable[Response]]

_TYPES = {
    TableFormat.MARKDOWN: "text/markdown; charset=utf-8",
    TableFormat.CSV: "text/csv; charset=utf-8",
    TableFormat.XLSX: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_NAME_LIMIT = 255


def add_routes(app: FastAPI, application: Application, lists: Lists, turn: Endpoint) -> None:
    """The routes are part of the app, each behind its right; `turn` is the call for a turn."""
    ways = Ways(application, lists)
    for method, path, endpoint, right in (
        ("POST", "/page/turn", turn, Scope.WRITE),
        ("POST", "/page/passages", ways.passages, Scope.DRAFT),
        ("POST", "/page/refined", ways.refined, Scope.DRAFT),
        ("GET", "/page/agreements/{agreement_id}", ways.agreement, Scope.READ),
        ("GET", "/page/data", ways.data, Scope.READ),
    ):
        app.state.rules[f"{method} {path}"] = right
        app.add_route(path, _behind(right, endpoint), methods=[method], include_in_schema=False)


class Ways:
    """What the routes do."""

    def __init__(self, application: Application, lists: Lists) -> None:
        self._application = application
        self._lists = lists

    async def passages(self, request: Request) -> Response:
        """The goals in a file, one a line, ready for the field they are checked in."""
        name = request.query_params.get("name", "")[:_NAME_LIMIT]
        content = await request.body()
        if not content:
            raise EmptyText
        found = await run_in_threadpool(self._application.goal_lists.in_file, name, content)
        if len(found) > MOST_GOALS:
            raise TooMany(limit=MOST_GOALS, what="goals")
        listed = [" ".join(passage.text.split()) for passage in found]
        if not any(listed):
            raise EmptyText
        text = "\n".join(f"- {line}" for line in listed if line)
        return _json({"text": text, "count": len(listed), "name": name})

    async def refined(self, request: Request) -> Response:
        """The checked list as a file: as it was shown, or checked again where that is forgotten."""
        form = _form(request.query_params.get("format", ""))
        text, name, language = _asked(await request.body())
        known = self._lists.find(name, _owner(request))
        content = await run_in_threadpool(self._table, form, text, language, known)
        return _file(content, _TYPES[form], f"{PageTexts(language, self._address)('file_goals')}.{form.value}")

    async def agreement(self, request: Request) -> Response:
        """One accepted goal of the caller as a file."""
        owner, agreement_id = _owner(request), request.path_params["agreement_id"]
        agreement = await run_in_threadpool(self._application.agreeing.get, agreement_id, owner)
        name = f"{PageTexts(agreement.language, self._address)('file_goal')}"
        if request.query_params.get("format") == "json":
            content = json.dumps(agreement_dict(agreement), ensure_ascii=False, indent=2).encode()
            return _file(content, "application/json", f"{name}.json")
        return _file(agreement_markdown(agreement).encode(), _TYPES[TableFormat.MARKDOWN], f"{name}.md")

    async def data(self, request: Request) -> Response:
        """Everything that is kept of the caller."""
        content = await run_in_threadpool(self._everything, _owner(request))
        return _file(content, "application/json", "zielbot.json")

    @property
    def _address(self) -> Address:
        return self._application.settings.address

    def _table(self, form: TableFormat, text: str, language: Language, known: RefineAnswer | None) -> bytes:
        application = self._application
        texts = PageTexts(language, application.settings.address)
        answer = known or application.refining.refine(text, language=language, address=texts.address)
        return application.tables.write(form, rows(answer, texts), columns(texts), title=texts("tab_review"))

    def _everything(self, owner: str) -> bytes:
        application = self._application
        kept = {
            "owner": owner,
            "conversations": [conversation_dict(talk) for talk in application.conversing.list(owner)],
            "agreements": [agreement_dict(one) for one in application.agreeing.list(owner)],
        }
        return json.dumps(kept, ensure_ascii=False, indent=2).encode()


def _behind(right: Scope, endpoint: Endpoint) -> Endpoint:
    async def guarded(request: Request) -> Response:
        principal = principal_in(request.scope)
        if principal is None or not principal.may(right):
            raise NotAllowed(scope=right.value)
        return await endpoint(request)

    return guarded


def _owner(request: Request) -> str:
    principal = principal_in(request.scope)
    assert principal is not None
    return principal.owner


def _form(name: str) -> TableFormat:
    form = next((one for one in _TYPES if one.value == name), None)
    if form is None:
        raise InvalidValue(field="format", value=name)
    return form


def _asked(body: bytes) -> tuple[str, str, Language]:
    try:
        asked = json.loads(body)
    except (ValueError, RecursionError) as exc:
        raise InvalidJson(reason="…") from exc
    text = asked.get("text") if isinstance(asked, dict) else None
    if not isinstance(text, str):
        raise MissingField(field="text")
    language = next((one for one in Language if one.value == asked.get("language")), Language.DE)
    return text, str(asked.get("name", "")), language


def _json(value: object) -> Response:
    return Response(json.dumps(value, ensure_ascii=False), media_type="application/json", headers=_NOT_KEPT)


_NOT_KEPT = {"Cache-Control": "no-store"}


def _file(content: bytes, media_type: str, name: str) -> Response:
    headers = {**_NOT_KEPT, "Content-Disposition": f'attachment; filename="{name}"'}
    return Response(content, media_type=media_type, headers=headers)
