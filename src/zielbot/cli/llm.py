"""`zielbot llm check`: what the configured endpoint can do, how fast, and what to set."""

from __future__ import annotations

from dataclasses import asdict
from typing import TYPE_CHECKING

from zielbot.cli.commands import AS_JSON, Command
from zielbot.cli.surroundings import FINE, OUT_OF_ORDER, application, say, say_json
from zielbot.goals.language import Text

if TYPE_CHECKING:
    from zielbot.assistant.model_report import ModelReport


def check(*, as_json: bool) -> int:
    """What the endpoint can do is written; returns 3 where it does not answer as it should."""
    from zielbot.bootstrap.measuring import examine_model
    from zielbot.wording.model import LINES

    language = application().settings.language
    report = examine_model(application())
    if report is None:
        if as_json:
            say_json({"configured": False})
        else:
            say(LINES["none"].render(language))
        return FINE
    if as_json:
        say_json({"configured": True, **asdict(report), "wanted_timeout_s": report.wanted_timeout_s})
    else:
        _say(report)
    return FINE if report.reason is None else OUT_OF_ORDER


def _say(report: ModelReport) -> None:
    from zielbot.wording.model import LINES, MODES, REASONS

    language = application().settings.language

    def line(code: str, **values: object) -> None:
        say(LINES[code].render(language).format(**values))

    line("endpoint", name=report.name)
    if report.reason is not None:
        say(REASONS[report.reason].render(language), colour="red")
        say(report.detail, dim=True)
        return
    line("mode", mode=MODES[report.mode or "text"].render(language))
    line("speed", probe=report.probe_seconds, seconds=report.seconds, tokens=report.tokens)
    if report.repaired:
        line("repaired")
    line("pointed", pointed=report.pointed, parts=report.parts)
    if report.pointed < report.parts / 2:
        line("weak")
    if report.wanted_timeout_s > report.timeout_s:
        line("slow", wanted=report.wanted_timeout_s, now=report.timeout_s)
    elif report.pointed >= report.parts / 2:
        line("fine")


COMMAND = Command(
    "llm",
    Text("Das Sprachmodell, wenn eines eingestellt ist.", "The language model, where one is set."),
    parts=(
        Command(
            "check",
            Text(
                "Sagt, was der eingestellte Endpunkt kann, wie schnell er ist und was einzustellen ist.",
                "Says what the endpoint can do, how fast it is and what to set.",
            ),
            check,
            (AS_JSON,),
        ),
    ),
)
