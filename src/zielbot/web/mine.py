"""A person's own drafts and accepted goals: resume, export, delete."""

from __future__ import annotations

from collections.abc import Mapping

import gradio as gr

from zielbot.agreements.agreement import Agreement
from zielbot.assistant.conversation import Conversation, Status
from zielbot.bootstrap import Application
from zielbot.drafting.numbers import format_date
from zielbot.errors import ZielbotError
from zielbot.web.card import export_address
from zielbot.web.markup import esc, lines, tag
from zielbot.web.talk import owner_of
from zielbot.web.texts import PageTexts
from zielbot.wording.errors import error_text


class Mine:
    """What belongs to whoever opened the page."""

    def __init__(self, application: Application, texts: PageTexts) -> None:
        self._application = application
        self._texts = texts

    def show(self, request: gr.Request) -> str:
        """The lists of goals and drafts, newest first."""
        try:
            return self._lists(owner_of(request))
        except ZielbotError as exc:
            return self._error(exc)

    def act(self, event: gr.EventData, request: gr.Request) -> tuple[str, str]:
        """What a click asks for: the lists afterwards, and the conversation to resume (empty where none)."""
        data: Mapping[str, object] = event._data if isinstance(event._data, dict) else {}
        name, argument = str(data.get("do", "")), str(data.get("arg", ""))
        try:
            owner = owner_of(request)
            resumed = self._do(name, argument, owner)
            return self._lists(owner), resumed
        except ZielbotError as exc:
            return self._error(exc) + self.show(request), ""

    def _do(self, name: str, argument: str, owner: str) -> str:
        if name == "resume":
            return self._application.conversing.get(argument, owner).id
        if name == "next":
            return self._application.conversing.duplicate(argument, owner).id
        if name == "delete_draft":
            self._application.conversing.delete(argument, owner)
        if name == "delete_goal":
            self._application.agreeing.delete(argument, owner)
        return ""

    def _lists(self, owner: str) -> str:
        texts = self._texts
        goals = self._application.agreeing.list(owner)
        talks = [
            talk
            for talk in self._application.conversing.list(owner)
            if talk.status is not Status.AGREED and (talk.messages or talk.draft.filled())
        ]
        if not goals and not talks:
            return tag("div", tag("p", esc(texts("mine_empty"))), class_="zb zb-panel zb-note")
        parts = []
        if goals:
            parts += [tag("h2", esc(texts("goals"))), lines(map(self._goal, goals), class_="zb-list")]
        if talks:
            parts += [tag("h2", esc(texts("drafts"))), lines(map(self._draft, talks), class_="zb-list")]
        return tag("div", *parts, class_="zb zb-panel zb-mine")

    def _goal(self, goal: Agreement) -> str:
        texts = self._texts
        actions = [
            tag("a", esc(texts(f"export_{kind}")), class_="zb-btn", href=export_address(goal.id, kind), download=True)
            for kind in ("md", "json")
        ]
        if goal.conversation:
            actions.append(_button(texts("next_period"), "next", goal.conversation))
        actions.append(self._delete("delete_goal", goal.id))
        day = format_date(goal.created.date(), texts.language)
        return (
            tag("p", esc(goal.sentence))
            + tag("p", esc(day), class_="zb-note")
            + tag("div", *actions, class_="zb-actions")
        )

    def _draft(self, talk: Conversation) -> str:
        texts = self._texts
        day = format_date(talk.updated.date(), texts.language)
        actions = (_button(texts("resume"), "resume", talk.id), self._delete("delete_draft", talk.id))
        title = talk.title or texts("untitled")
        return tag("p", esc(title)) + tag("p", esc(day), class_="zb-note") + tag("div", *actions, class_="zb-actions")

    def _delete(self, name: str, argument: str) -> str:
        texts = self._texts
        return tag(
            "button",
            esc(texts("delete")),
            type="button",
            class_="zb-btn",
            data_do="sure",
            data_name=name,
            data_arg=argument,
            data_sure=texts("delete_sure"),
        )

    def _error(self, exc: ZielbotError) -> str:
        message = error_text(exc, self._texts.language, self._texts.address)
        return tag("div", esc(message), class_="zb zb-error", role="alert")


def _button(text: str, do: str, argument: str) -> str:
    return tag("button", esc(text), type="button", class_="zb-btn", data_do=do, data_arg=argument)
