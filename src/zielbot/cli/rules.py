"""`zielbot rules`: what is checked, and why."""

from __future__ import annotations

from typing import Annotated

import typer

from zielbot.cli.surroundings import FINE, JsonOption, application, say, say_json

rules_app = typer.Typer(help="Die Regeln, nach denen geprüft wird.", invoke_without_command=True, rich_markup_mode=None)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(rules_app, name="rules")


@rules_app.callback()
def list_rules(context: typer.Context, *, as_json: JsonOption = False) -> int:
    """Zeigt alle Regeln."""
    if context.invoked_subcommand:
        return FINE
    from zielbot.api.calls import Calls
    from zielbot.wording.labels import CRITERIA, SEVERITIES

    calls = Calls(application())
    if as_json:
        say_json(calls.rules())
        return FINE
    language = application().settings.language
    for rule in application().checker.rules():
        words = f"{CRITERIA[rule.criterion].render(language):13} {SEVERITIES[rule.severity].render(language):8}"
        say(f"{rule.id}  {words} {rule.slug}")
    return FINE


@rules_app.command("explain")
def explain(rule_id: Annotated[str, typer.Argument(metavar="REGEL")], *, as_json: JsonOption = False) -> int:
    """Erklärt eine Regel: was sie sieht, warum das zählt, Beispiele."""
    from zielbot.api.calls import Calls

    rule = Calls(application()).rule(rule_id)
    if as_json:
        say_json(rule)
        return FINE
    language = application().settings.language
    found = application().checker.explain(rule_id)
    say(f"{found.id} {found.slug}", bold=True)
    say(found.reason.render(language))
    if found.source:
        say(found.source, dim=True)
    for mark, colour, examples in (("✗", "red", found.violating), ("✓", "green", found.clean)):
        for example in examples:
            if example.language is language:
                say(f"  {mark} {example.text}", colour=colour)
    return FINE
