"""Checking a list of rough goals: each before and after, its questions, and the findings on the set."""

from __future__ import annotations

import logging
from collections.abc import Iterator

from zielbot.assistant.refining import RefineAnswer, RefinedGoal
from zielbot.bootstrap import Application
from zielbot.errors import ZielbotError
from zielbot.goals.finding import SMART, Report
from zielbot.web.card import MARKS
from zielbot.web.markup import alert, as_json, button, esc, lines, tag
from zielbot.web.refined import all_questions, is_done, is_lacking, questions_of
from zielbot.web.texts import PageTexts
from zielbot.wording.errors import error_text

log = logging.getLogger(__name__)

_EXPORTS = ("md", "csv", "xlsx")
_FILTERS = (("only_all", ""), ("only_not_met", "lacking"), ("only_questions", "asking"), ("only_done", "done"))
_MB = 1_000_000


class Review:
    """The list of goals on the page."""

    def __init__(self, application: Application, texts: PageTexts) -> None:
        self._application = application
        self._texts = texts

    def drop(self) -> str:
        """The place for a file."""
        texts = self._texts
        limit = self._application.settings.limits.file_bytes // _MB
        label = tag(
            "label",
            tag("span", esc(texts("drop")), class_="zb-drop-title"),
            tag("span", esc(texts("drop_kinds", limit=limit)), class_="zb-note"),
            '<input type="file" class="zb-sr" accept=".txt,.md,.csv,.tsv,.xlsx,.docx">',
            class_="zb-drop",
        )
        said = as_json({"reading": texts("file_reading"), "read": texts("file_read"), "offline": texts("offline")})
        state = tag("p", class_="zb-state zb-note", role="status", hidden=True)
        return tag("div", label, state, _trouble(), class_="zb", data_texts=said)

    def empty(self) -> str:
        """What stands there before anything was checked."""
        return tag("div", tag("p", esc(self._texts("review_empty"))), class_="zb zb-panel zb-note")

    def run(self, text: str) -> Iterator[str]:
        """First that it is being checked, then the checked list; an error as a sentence."""
        texts = self._texts
        if not text.strip():
            yield self.empty()
            return
        yield tag("div", tag("p", esc(texts("checking")), role="status"), class_="zb zb-panel zb-note")
        try:
            answer = self._application.refining.refine(text, language=texts.language, address=texts.address)
            yield self._result(answer, text)
        except ZielbotError as exc:
            yield alert(error_text(exc, texts.language, texts.address))

    def _result(self, answer: RefineAnswer, text: str) -> str:
        return tag(
            "div",
            self._summary(answer),
            self._on_the_set(answer),
            self._table(answer),
            self._exports(),
            class_="zb zb-panel zb-review",
            data_text=text,
            data_texts=as_json({"offline": self._texts("offline")}),
        )

    def _summary(self, answer: RefineAnswer) -> str:
        texts = self._texts
        done = sum(map(is_done, answer.goals))
        asking = sum(bool(goal.answer.questions) for goal in answer.goals)
        count = tag("p", esc(texts("review_count", n=len(answer.goals), done=done, open=asking)), role="status")
        filters = "".join(
            button(texts(key), "only", arg, kind="zb-tool", aria_pressed="false" if arg else "true")
            for key, arg in _FILTERS
        )
        group = tag(
            "div", filters, class_="zb-bar", role="group", aria_label=texts("filter_label"), data_filter="zb-review"
        )
        everything = all_questions(answer, texts)
        copy = (
            button(texts("copy_all_questions"), "copy", data_text=everything, data_done=texts("copied"))
            if everything
            else ""
        )
        return tag("div", count, tag("div", group, copy, class_="zb-titled"), class_="zb-review-head")

    def _table(self, answer: RefineAnswer) -> str:
        texts = self._texts
        head = "".join(
            tag("th", esc(texts(key)), scope="col") for key in ("col_before", "col_verdicts", "col_questions")
        )
        rows = "".join(self._row(number, goal) for number, goal in enumerate(answer.goals, start=1))
        table = tag("table", tag("thead", tag("tr", head)), tag("tbody", rows), class_="zb-table")
        none = tag("p", esc(texts("filter_none")), class_="zb-none zb-note", hidden=True)
        return table + none

    def _row(self, number: int, goal: RefinedGoal) -> str:
        texts = self._texts
        after = goal.answer.sentence
        shown = tag("p", tag("span", esc(f"{number}. "), class_="zb-number"), esc(goal.before), class_="zb-before")
        if after and after != goal.before:
            shown += tag("p", tag("span", esc(texts("col_after")), class_="zb-origin"), esc(after), class_="zb-after")
        shown += self._findings(goal)
        kinds = [name for name, holds in (("lacking", is_lacking(goal)), ("done", is_done(goal))) if holds]
        if goal.answer.questions:
            kinds.append("asking")
        return tag(
            "tr",
            tag("td", shown, data_label=texts("col_before")),
            tag("td", verdict_row(goal.answer.report, texts), data_label=texts("col_verdicts")),
            tag("td", self._questions(number, goal), data_label=texts("col_questions")),
            data_is=" ".join(kinds),
        )

    def _questions(self, number: int, goal: RefinedGoal) -> str:
        texts = self._texts
        if not goal.answer.questions:
            return tag("span", esc("–"), aria_hidden="true")
        asked = lines((esc(question.text) for question in goal.answer.questions), class_="zb-dots")
        copied = questions_of(number, goal)
        actions = (
            button(texts("copy_questions"), "copy", kind="zb-link", data_text=copied, data_done=texts("copied")),
            button(texts("clarify"), "clarify", goal.before, kind="zb-link"),
        )
        return asked + tag("div", *actions, class_="zb-links")

    def _findings(self, goal: RefinedGoal) -> str:
        if not goal.answer.findings:
            return ""
        rows = lines(
            (
                esc(worded.message) + tag("span", esc(f" {worded.finding.rule}"), class_="zb-rule")
                for worded in goal.answer.findings
            ),
            class_="zb-dots",
        )
        title = tag("summary", esc(self._texts("findings_count", n=len(goal.answer.findings))))
        return tag("details", title, rows, class_="zb-more")

    def _on_the_set(self, answer: RefineAnswer) -> str:
        texts = self._texts
        if not answer.findings:
            return tag("p", esc(texts("set_nothing")), class_="zb-note") if len(answer.goals) > 1 else ""
        rows = (
            tag(
                "div",
                tag("span", esc(worded.message)),
                tag(
                    "span",
                    esc(f"{worded.finding.rule} · {texts('severity_' + worded.finding.severity.value)}"),
                    class_="zb-rule",
                ),
                class_=f"zb-finding zb-is-{worded.finding.severity.value}",
            )
            for worded in answer.findings
        )
        return tag("h2", esc(texts("set_title"))) + lines(rows, class_="zb-findings")

    def _exports(self) -> str:
        texts = self._texts
        links = (
            button(
                texts(f"export_{kind}"),
                "fetch",
                data_from=f"/page/refined?format={kind}",
                data_name=f"{texts('file_goals')}.{kind}",
            )
            for kind in _EXPORTS
        )
        label = tag("span", esc(texts("take_along")), class_="zb-note")
        return tag("div", label, *links, class_="zb-actions") + _trouble()


def verdict_row(report: Report, texts: PageTexts) -> str:
    """The five verdicts in a line, each with its letter, a mark and its name for readers of the screen."""
    parts = []
    for criterion in SMART:
        verdict = report.verdict(criterion)
        name = f"{texts(criterion.value)}: {texts(f'verdict_{verdict.value}')}"
        parts.append(
            tag(
                "span",
                tag("span", esc(f"{texts(criterion.value)[0]} {MARKS[verdict]}"), aria_hidden="true"),
                tag("span", esc(name), class_="zb-sr"),
                class_=f"zb-verdict zb-{verdict.value}",
                title=name,
            )
        )
    return tag("div", *parts, class_="zb-verdicts")


def _trouble() -> str:
    return tag("div", class_="zb-error", role="alert", hidden=True)
