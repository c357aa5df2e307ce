"""`zielbot refine`: a list of rough goals, taken apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zielbot.cli.commands import AS_JSON, TEXT_LANGUAGE, TODAY, Command, argument
from zielbot.cli.surroundings import (
    FINDINGS,
    FINE,
    application,
    content_of,
    day,
    passing,
    say,
    say_json,
)
from zielbot.goals.finding import SMART, Severity
from zielbot.goals.language import Language, Text

if TYPE_CHECKING:
    from zielbot.api.responses import RefinedGoal, RefineReply

_LATER = Text("Danach offen: {slots}", "Open after that: {slots}")


def refine(file: str, *, as_json: bool, today: str | None, language: Language | None) -> int:
    """Each goal before and after is written; returns 1 where a finding is an error."""
    from zielbot.api.calls import Calls
    from zielbot.api.lines import validated
    from zielbot.api.requests import RefineRequest
    from zielbot.api.responses import RefineReply

    lists, content, now = application().goal_lists, content_of(file), day(today)
    heading = lists.heading_in_file(file, content, today=now or application().clock.today())
    items = (f"- {' '.join(passage.text.split())}" for passage in lists.in_file(file, content))
    text = "\n".join([*([f"# {heading}", ""] if heading else []), *items])
    answer = Calls(passing(), now, language).refine(validated(RefineRequest, {"text": text}))
    reply = RefineReply.model_validate(answer)
    if as_json:
        say_json(answer)
    else:
        _show(reply)
    findings = [*reply.findings, *(finding for goal in reply.goals for finding in goal.report.findings)]
    return FINDINGS if any(finding.severity is Severity.ERROR for finding in findings) else FINE


def _show(reply: RefineReply) -> None:
    from zielbot.cli.reports import MARKS

    for number, goal in enumerate(reply.goals, start=1):
        say(f"{number}. {goal.before}", bold=True)
        if goal.after:
            say(f"   {goal.after}", colour="green")
        verdicts = (
            f"{criterion.value[0].upper()} {MARKS[goal.report.criteria[criterion].verdict][0]}" for criterion in SMART
        )
        say(f"   {'  '.join(verdicts)}   {goal.report.score}/100", dim=True)
        _show_questions(goal)
        say()
    for finding in reply.findings:
        say(f"{finding.rule}: {finding.message}", colour="yellow")
    for remark in reply.fairness:
        say(remark.message, colour="yellow")


def _show_questions(goal: RefinedGoal) -> None:
    """The first question in full; what is open besides by its name."""
    from zielbot.goals.draft import SlotName
    from zielbot.wording.slots import LABELS

    if not goal.questions:
        return
    say(f"   → {goal.questions[0].text}")
    later = [LABELS[SlotName(question.slot)].render(goal.language) for question in goal.questions[1:]]
    if later:
        say("   " + _LATER.render(goal.language, slots=", ".join(later)), dim=True)


COMMAND = Command(
    "refine",
    Text(
        "Nimmt eine Liste roher Ziele auseinander: jedes vorher und nachher, mit Fragen, und die Liste als Ganzes.",
        "Takes a list of rough goals apart: each before and after, with its questions, and the list as a whole.",
    ),
    refine,
    (
        argument(
            "file",
            Text("DATEI", "FILE"),
            Text(
                "Text, Markdown, CSV, XLSX, DOCX, oder - für die Eingabe.",
                "Text, Markdown, CSV, XLSX, DOCX, or - for standard input.",
            ),
        ),
        AS_JSON,
        TODAY,
        TEXT_LANGUAGE,
    ),
)
