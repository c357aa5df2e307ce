"""Checking a list of rough goals: each before and after, its questions, and the findings on the set."""

from __future__ import annotations

import gradio as gr

from zielbot.assistant.checking import Worded
from zielbot.assistant.refining import RefineAnswer, RefinedGoal
from zielbot.bootstrap import Application
from zielbot.errors import ZielbotError
from zielbot.goals.finding import SMART, Report
from zielbot.web.markup import esc, lines, tag
from zielbot.web.texts import PageTexts
from zielbot.wording.errors import error_text

_MARKS = {"met": "✓", "not_met": "✗", "open": "○"}


class Review:
    """The list of goals on the page."""

    def __init__(self, application: Application, texts: PageTexts) -> None:
        self._application = application
        self._texts = texts

    def empty(self) -> str:
        """What stands there before anything was checked."""
        return tag("div", tag("p", esc(self._texts("review_empty"))), class_="zb zb-panel zb-note")

    def run(self, text: str) -> str:
        """The checked list; an error as a sentence."""
        texts = self._texts
        if not text.strip():
            return self.empty()
        try:
            answer = self._application.refining.refine(text, language=texts.language, address=texts.address)
        except ZielbotError as exc:
            return tag("div", esc(error_text(exc, texts.language, texts.address)), class_="zb zb-error", role="alert")
        return self._table(answer)

    def _table(self, answer: RefineAnswer) -> str:
        texts = self._texts
        head = "".join(
            tag("th", esc(texts(key)), scope="col") for key in ("col_before", "col_verdicts", "col_questions")
        )
        rows = "".join(self._row(number, goal) for number, goal in enumerate(answer.goals, start=1))
        table = tag("table", tag("thead", tag("tr", head)), tag("tbody", rows), class_="zb-table")
        return tag(
            "div", tag("div", table, class_="zb-scroll"), self._on_the_set(answer.findings), class_="zb zb-panel"
        )

    def _row(self, number: int, goal: RefinedGoal) -> str:
        texts = self._texts
        after = goal.answer.sentence
        shown = tag("p", esc(f"{number}. {goal.before}"))
        if after and after != goal.before:
            shown += tag("p", tag("span", esc(texts("col_after")), class_="zb-origin"), esc(after), class_="zb-after")
        questions = lines((esc(question.text) for question in goal.answer.questions), class_="zb-dots")
        return tag(
            "tr",
            tag("td", shown, data_label=texts("col_before")),
            tag("td", verdict_row(goal.answer.report, texts), data_label=texts("col_verdicts")),
            tag("td", questions, data_label=texts("col_questions")),
        )

    def _on_the_set(self, findings: tuple[Worded, ...]) -> str:
        texts = self._texts
        if not findings:
            return tag("p", esc(texts("set_nothing")), class_="zb-note")
        rows = (
            tag(
                "span",
                esc(f"{worded.finding.rule} · {texts('severity_' + worded.finding.severity.value)}"),
                class_="zb-rule",
            )
            + tag("p", esc(worded.message))
            for worded in findings
        )
        return tag("h3", esc(texts("set_title"))) + lines(rows, class_="zb-findings")


def verdict_row(report: Report, texts: PageTexts) -> str:
    """The five verdicts in a line, each with its letter, a mark and its name for readers of the screen."""
    parts = []
    for criterion in SMART:
        verdict = report.verdict(criterion).value
        name = f"{texts(criterion.value)}: {texts(f'verdict_{verdict}')}"
        parts.append(
            tag(
                "span",
                tag("span", esc(f"{texts(criterion.value)[0]} {_MARKS[verdict]}"), aria_hidden="true"),
                tag("span", esc(name), class_="zb-sr"),
                class_=f"zb-verdict zb-{verdict}",
                title=name,
            )
        )
    return tag("div", *parts, class_="zb-verdicts")


def review_tab(application: Application, texts: PageTexts) -> None:
    """The inputs and the result of checking a list."""
    review = Review(application, texts)
    box = gr.Textbox(
        label=texts("review_label"), placeholder=texts("review_placeholder"), lines=7, max_lines=24, elem_id="zb-list"
    )
    button = gr.Button(texts("review_run"), variant="primary", elem_id="zb-review-run")
    result = gr.HTML(review.empty(), elem_id="zb-review", apply_default_css=False, js_on_load=None)
    button.click(review.run, box, result, show_progress="hidden", api_visibility="private")
