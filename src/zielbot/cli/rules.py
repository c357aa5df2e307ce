"""`zielbot rules`: what is checked, and why."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zielbot.cli.commands import AS_JSON, Command, argument
from zielbot.cli.surroundings import FINE, application, say, say_json
from zielbot.goals.language import Text

if TYPE_CHECKING:
    from zielbot.api.calls import Calls
    from zielbot.cli.rule_page import RulePages
    from zielbot.rules.rule import Rule


def list_rules(*, as_json: bool) -> int:
    """The table of all rules is written."""
    from zielbot.api.calls import Calls

    calls = Calls(application())
    if as_json:
        say_json({"rules": calls.rules()})
        return FINE
    for line, heading in _pages().table(application().checker.rules()):
        say(line, bold=heading)
    return FINE


def explain(rule_id: str, *, as_json: bool) -> int:
    """The page of the rule is written."""
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


COMMAND = Command(
    "rules",
    Text(
        "Zeigt alle Regeln nach Familien, und was das Profil darüber hinaus verlangt.",
        "Shows all rules by family, and what the profile asks for beyond them.",
    ),
    list_rules,
    (AS_JSON,),
    (
        Command(
            "explain",
            Text(
                "Erklärt eine Regel: was sie sieht, warum das zählt, Beispiele, und wie man sie abschaltet.",
                "Explains a rule: what it sees, why that matters, examples, and how to switch it off.",
            ),
            explain,
            (
                argument("rule_id", Text("REGEL", "RULE"), Text("Kennung, zum Beispiel T101.", "Id, such as T101.")),
                AS_JSON,
            ),
        ),
    ),
)
