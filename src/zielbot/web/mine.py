"""A person's own drafts and accepted goals: resume, take along, use again, delete."""

from __future__ import annotations

from collections.abc import Mapping

import gradio as gr

from zielbot.agreements.agreement import Agreement, AgreementStatus, Party
from zielbot.assistant.conversation import Conversation, Status
from zielbot.bootstrap import Application
from zielbot.drafting.numbers import format_date
from zielbot.errors import ZielbotError
from zielbot.web.card import export_address, mail
from zielbot.web.markup import alert, button, esc, lines, tag
from zielbot.web.texts import PageTexts
from zielbot.web.visitor import owner_of
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
        if name == "consented":
            self._application.agreeing.consent(argument, owner, Party.MANAGER)
        if name == "delete_all":
            self._forget(owner)
        if name == "delete_draft":
            self._application.conversing.delete(argument, owner)
        if name == "delete_goal":
            self._application.agreeing.delete(argument, owner)
        return ""

    def _forget(self, owner: str) -> None:
        for talk in self._application.conversing.list(owner):
            self._application.conversing.delete(talk.id, owner)
        for goal in self._application.agreeing.list(owner):
            self._application.agreeing.delete(goal.id, owner)

    def _lists(self, owner: str) -> str:
        texts = self._texts
        goals = self._application.agreeing.list(owner)
        talks = [
            talk
            for talk in self._application.conversing.list(owner)
            if talk.status is not Status.AGREED and (talk.messages or talk.draft.filled())
        ]
        if not goals and not talks:
            start = button(texts("start_talk"), "go", kind="zb-btn zb-btn-main")
            return tag(
                "div", tag("p", esc(texts("mine_empty"))), tag("div", start, class_="zb-actions"), class_="zb zb-panel"
            )
        parts = []
        if goals:
            parts += [tag("h2", esc(texts("goals"))), lines(map(self._goal, goals), class_="zb-list")]
        if talks:
            parts += [tag("h2", esc(texts("drafts"))), lines(map(self._draft, talks), class_="zb-list")]
        everything = tag("a", esc(texts("all_data")), href="/page/data", download=True)
        if goals:
            calendar = tag("a", esc(texts("calendar")), href="/api/v1/agreements/calendar.ics", download=True)
            everything = f"{calendar} · {everything}"
        everything = tag("p", everything) + self._delete("delete_all", "")
        return tag("div", *parts, tag("div", everything, class_="zb-foot"), class_="zb zb-panel zb-mine")

    def _goal(self, goal: Agreement) -> str:
        texts = self._texts
        due = goal.draft.deadline
        facts = [
            texts(f"status_{goal.status.value}"),
            texts("since", day=format_date(goal.updated.date(), texts.language)),
        ]
        if due is not None:
            facts.append(texts("due", day=format_date(due.value.date, texts.language)))
        actions = [
            tag("a", esc(texts(f"export_{kind}")), class_="zb-btn", href=export_address(goal.id, kind), download=True)
            for kind in ("md", "json")
        ]
        actions.append(mail(goal.sentence, texts))
        actions.append(button(texts("copy"), "copy", data_text=goal.sentence, data_done=texts("copied")))
        if goal.status is AgreementStatus.NEGOTIATED:
            actions.insert(0, button(texts("consented"), "consented", goal.id))
        if goal.conversation:
            actions.append(button(texts("next_period"), "next", goal.conversation))
        actions.append(self._delete("delete_goal", goal.id, goal.short))
        return (
            tag("p", esc(goal.sentence), class_="zb-before")
            + tag("p", esc(" · ".join(facts)), class_="zb-note")
            + tag("div", *actions, class_="zb-actions")
        )

    def _draft(self, talk: Conversation) -> str:
        texts = self._texts
        day = format_date(talk.updated.date(), texts.language)
        facts = f"{texts(f'status_{talk.status.value}')} · {texts('last_changed', day=day)}"
        title = talk.title or (talk.draft.outcome.value if talk.draft.outcome else "") or texts("untitled")
        actions = (
            button(texts("resume"), "resume", talk.id, kind="zb-btn zb-btn-main"),
            self._delete("delete_draft", talk.id, title),
        )
        return (
            tag("p", esc(title), class_="zb-before")
            + tag("p", esc(facts), class_="zb-note")
            + tag("div", *actions, class_="zb-actions")
        )

    def _delete(self, name: str, argument: str, what: str = "") -> str:
        """The button and, behind it, the question whether that is meant; `what` is told to readers of the screen."""
        texts = self._texts
        asked, label = ("delete_sure", "delete") if what else (f"{name}_sure", name)
        sure = tag(
            "span",
            tag("span", esc(texts(asked)), class_="zb-note"),
            button(texts("delete_yes"), name, argument, kind="zb-btn zb-btn-bad"),
            button(texts("cancel"), "not_sure"),
            class_="zb-sure",
            hidden=True,
        )
        ask = button(texts(label), "ask_sure", aria_label=f"{texts(label)}: {what}" if what else None)
        return tag("span", ask, sure, class_="zb-deleting")

    def _error(self, exc: ZielbotError) -> str:
        return alert(error_text(exc, self._texts.language, self._texts.address))
