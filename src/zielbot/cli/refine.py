"""`zielbot refine`: a list of rough goals, taken apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from zielbot.cli.surroundings import (
    FINDINGS,
    FINE,
    JsonOption,
    LanguageOption,
    TodayOption,
    application,
    content_of,
    day,
    passing,
    say,
    say_json,
)
from zielbot.goals.finding import Severity

if TYPE_CHECKING:
    from zielbot.api.responses import RefineReply


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("refine")(refine)


def refine(
    file: Annotated[
        str, typer.Argument(metavar="DATEI|-", help="Text, Markdown, CSV, XLSX, DOCX oder - für die Eingabe.")
    ],
    *,
    as_json: JsonOption = False,
    today: TodayOption = None,
    language: LanguageOption = None,
) -> int:
    """Nimmt eine Liste roher Ziele auseinander: jedes vorher und nachher, mit Fragen, und die Liste als Ganzes."""
    from zielbot.api.calls import Calls
    from zielbot.api.lines import validated
    from zielbot.api.requests import RefineRequest
    from zielbot.api.responses import RefineReply

    passages = application().documents.passages(file, content_of(file))
    text = "\n".join(f"- {' '.join(passage.text.split())}" for passage in passages)
    answer = Calls(passing(), day(today), language).refine(validated(RefineRequest, {"text": text}))
    reply = RefineReply.model_validate(answer)
    if as_json:
        say_json(answer)
    else:
        _show(reply)
    findings = [*reply.findings, *(finding for goal in reply.goals for finding in goal.report.findings)]
    return FINDINGS if any(finding.severity is Severity.ERROR for finding in findings) else FINE


def _show(reply: RefineReply) -> None:
    for number, goal in enumerate(reply.goals, start=1):
        say(f"{number}. {goal.before}", bold=True)
        if goal.after:
            say(f"   {goal.after}", colour="green")
        say(f"   {goal.report.score}/100", dim=True)
        for question in goal.questions:
            say(f"   → {question.text}")
        say()
    for finding in reply.findings:
        say(f"{finding.rule}: {finding.message}", colour="yellow")
