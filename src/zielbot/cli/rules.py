"""`zielbot rules`: what is checked, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from zielbot.cli.surroundings import FINE, JsonOption, application, say, say_json

if TYPE_CHECKING:
    from zielbot.api.calls import Calls
    from zielbot.cli.rule_page import RulePages
    from zielbot.rules.rule import Rule

rules_app = typer.Typer(help="Die Regeln, nach denen geprüft wird.", invoke_without_command=True, rich_markup_mode=None)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(rules_app, name="rules")


@rules_app.callback()
def list_rules(context: typer.Context, *, as_json: JsonOption = False) -> int:
    """Zeigt alle Regeln nach Familien, und was das Profil darüber hinaus verlangt."""
    if context.invoked_subcommand:
        return FINE
    from zielbot.api.calls import Calls

    calls = Calls(application())
    if as_json:
        say_json(calls.rules())
        return FINE
    for line, heading in _pages().table(application().checker.rules()):
        say(line, bold=heading)
    return FINE


@rules_app.command("explain")
def explain(rule_id: Annotated[str, typer.Argument(metavar="REGEL")], *, as_json: JsonOption = False) -> int:
    """Erklärt eine Regel: was sie sieht, warum das zählt, Beispiele, und wie man sie abschaltet."""
    from zielbot.api.calls import Calls

    calls = Calls(application())
    rule = calls.rule(rule_id)
    if as_json:
        say_json(rule)
        return FINE
    found = application().checker.explain(rule_id)
    for line, heading in _pages().page(found, _suggestion(found, calls)):
        say(line, bold=heading, colour=_COLOURS.get(line.strip()[:1]))
    return FINE


_COLOURS = {"✗": "red", "✓": "green"}


def _pages() -> RulePages:
    from zielbot.cli.rule_page import RulePages

    settings = application().settings
    return RulePages(application().profile, settings.language, settings.address)


def _suggestion(rule: Rule, calls: Calls) -> str | None:
    """What the rule proposes for its first example, None where it proposes nothing."""
    from zielbot.api.requests import CheckRequest
    from zielbot.api.responses import CheckReply

    language = application().settings.language
    example = next(shown for shown in rule.violating if shown.language is language)
    answer = calls.check(CheckRequest(text=example.text, language=language))
    reply = CheckReply.model_validate({"id": None, **answer})
    return next((finding.suggestion for finding in reply.findings if finding.rule == rule.id), None)
