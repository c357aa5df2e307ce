"""A refined list as a table to take away, and its questions as text to send."""

from __future__ import annotations

from collections.abc import Iterable

from zielbot.assistant.documents import Row
from zielbot.assistant.refining import RefineAnswer, RefinedGoal
from zielbot.goals.finding import SMART, Verdict
from zielbot.web.texts import PageTexts


def columns(texts: PageTexts) -> list[str]:
    """The heads of the table, in order."""
    names = [texts(criterion.value) for criterion in SMART]
    plain = ("col_number", "col_before", "col_after"), ("col_questions", "col_findings")
    return [*map(texts, plain[0]), *names, *map(texts, plain[1])]


def rows(answer: RefineAnswer, texts: PageTexts) -> list[Row]:
    """One row a goal, and one for what stands out in the list as a whole."""
    heads = columns(texts)
    found: list[Row] = [
        dict(zip(heads, _cells(number, goal, texts), strict=True)) for number, goal in enumerate(answer.goals, start=1)
    ]
    if answer.findings or answer.fairness:
        on_the_set = _lines(
            (
                *(f"{worded.finding.rule}: {worded.message}" for worded in answer.findings),
                *(remark.message for remark in answer.fairness),
            )
        )
        found.append({heads[1]: texts("set_title"), heads[-1]: on_the_set})
    return found


def questions_of(number: int, goal: RefinedGoal) -> str:
    """The goal with its open questions as plain text; empty where nothing is open."""
    asked = [f"– {question.text}" for question in goal.answer.questions]
    return "\n".join([f"{number}. {goal.before}", *asked]) if asked else ""


def all_questions(answer: RefineAnswer, texts: PageTexts) -> str:
    """All open questions as plain text; empty where nothing is open."""
    parts = [text for number, goal in enumerate(answer.goals, start=1) if (text := questions_of(number, goal))]
    return "\n\n".join([texts("questions_intro"), *parts]) if parts else ""


def is_done(goal: RefinedGoal) -> bool:
    """Whether the goal stands as it is."""
    return goal.after is not None and not goal.answer.questions


def is_lacking(goal: RefinedGoal) -> bool:
    """Whether one of the criteria is not met."""
    return any(goal.answer.report.verdict(criterion) is Verdict.NOT_MET for criterion in SMART)


def _cells(number: int, goal: RefinedGoal, texts: PageTexts) -> list[str | int]:
    verdicts = [texts(f"verdict_{goal.answer.report.verdict(criterion).value}") for criterion in SMART]
    questions = _lines(question.text for question in goal.answer.questions)
    findings = _lines(f"{worded.finding.rule}: {worded.message}" for worded in goal.answer.findings)
    return [number, goal.before, goal.answer.sentence or "", *verdicts, questions, findings]


def _lines(items: Iterable[str]) -> str:
    return "\n".join(items)
