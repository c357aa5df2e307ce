"""A checked list of goals as it is shown: each before and after, its questions, and the findings on the set."""

from __future__ import annotations

from zielbot.assistant.refining import RefineAnswer, RefinedGoal
from zielbot.goals.finding import SMART, Report
from zielbot.web.card import MARKS
from zielbot.web.markup import as_json, button, esc, lines, tag
from zielbot.web.refined import all_questions, is_done, is_lacking, questions_of
from zielbot.web.texts import PageTexts

_EXPORTS = ("md", "csv", "xlsx")
_FILTERS = (("only_all", ""), ("only_not_met", "lacking"), ("only_questions", "asking"), ("only_done", "done"))


class CheckedList:
    """The checked list in the language of the page."""

    def __init__(self, texts: PageTexts) -> None:
        self._texts = texts

    def shown(self, answer: RefineAnswer, text: str, name: str, total: int) -> str:
        """All of it; `name` is what it is kept under, `total` of how many goals it was to be."""
        return tag(
            "div",
            self._stopped(answer, total),
            self._without_model(answer),
            self._summary(answer),
            self._on_the_set(answer) if len(answer.goals) == total else "",
            self._table(answer),
            self._exports(),
            class_="zb zb-panel zb-review",
            data_text=text,
            data_name=name,
            data_texts=as_json({"offline": self._texts("offline")}),
        )

    def _stopped(self, answer: RefineAnswer, total: int) -> str:
        if len(answer.goals) == total:
            return ""
        said = self._texts("review_stopped", done=len(answer.goals), total=total)
        return tag("p", esc(said), class_="zb-notice", role="status")

    def _without_model(self, answer: RefineAnswer) -> str:
        """That a model did not help with some of the goals, or with taking the list apart."""
        without = sum(goal.answer.degraded is not None for goal in answer.goals)
        if not without and answer.degraded is None:
            return ""
        said = (
            self._texts("review_degraded", n=without, total=len(answer.goals)) if without else self._texts("degraded")
        )
        return tag("p", esc(said), class_="zb-notice", role="note")

    def _summary(self, answer: RefineAnswer) -> str:
        texts = self._texts
        done = sum(map(is_done, answer.goals))
        asking = sum(bool(goal.answer.questions) for goal in answer.goals)
        key = "review_count_one" if len(answer.goals) == 1 else "review_count"
        count = tag("p", esc(texts(key, n=len(answer.goals), done=done, open=asking)), role="status")
        if answer.source:
            count += tag("p", esc(texts("by_model", source=answer.source)), class_="zb-note")
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
        if not answer.findings and not answer.fairness:
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
        remarks = (tag("div", tag("span", esc(one.message)), class_="zb-finding") for one in answer.fairness)
        return tag("h2", esc(texts("set_title"))) + lines((*rows, *remarks), class_="zb-findings")

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
        return tag("div", label, *links, class_="zb-actions") + trouble()


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


def trouble() -> str:
    """Where the script says what went wrong."""
    return tag("div", class_="zb-error", role="alert", hidden=True)
