"""The MCP server: zielbot as a tool of AI assistants, at /mcp and on standard input and output."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Annotated, Literal, TypeVar

from mcp.server.mcpserver import Context, MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from pydantic import BaseModel, Field

from zielbot import __version__
from zielbot.api.calls import Answer, Calls
from zielbot.api.lines import validated
from zielbot.api.requests import CheckRequest, DraftRequest, RefineRequest, SimilarRequest, TargetRequest
from zielbot.api.surroundings import principal_of
from zielbot.assistant.access import LOCAL, Principal, Scope
from zielbot.errors import NotAllowed, ZielbotError
from zielbot.goals.language import Language
from zielbot.wording.errors import error_text

if TYPE_CHECKING:
    from zielbot.bootstrap import Application

INSTRUCTIONS = (
    "zielbot checks goals against the SMART criteria, drafts them, and compares targets with past agreements. Its "
    "verdicts come from fixed rules. Put its questions to the person instead of inventing answers."
)
R = TypeVar("R", bound=BaseModel)
Lang = Annotated[Literal["de", "en"] | None, Field(description="Language of the text; detected where left out")]
Text = Annotated[str, Field(description="The goal in the person's own words, German or English")]
Today = Annotated[str | None, Field(description="The day to reckon from, YYYY-MM-DD")]


class Assistants:
    """The MCP server of one application."""

    def __init__(self, application: Application) -> None:
        self._application = application

    @cached_property
    def server(self) -> MCPServer:
        """The server with its tools, and the articles as resources."""
        server = MCPServer("zielbot", version=__version__, instructions=INSTRUCTIONS)
        tools: tuple[Callable[..., str], ...] = (
            self.check_goal,
            self.draft_goal,
            self.refine_goals,
            self.suggest_target,
            self.find_similar,
            self.explain_rule,
        )
        for tool in tools:
            server.tool(structured_output=False)(tool)
        for article in self._application.knowledge.articles():
            uri = f"zielbot://articles/{article.language.value}/{article.id}"
            register = server.resource(
                uri,
                name=f"{article.id} ({article.language.value})",
                title=article.title,
                description=article.short,
                mime_type="text/markdown",
            )
            register(_always(article.body))
        return server

    def check_goal(self, text: Text, context: Context, language: Lang = None, today: Today = None) -> str:
        """Check one goal: what is understood, the five SMART verdicts, each finding with its rule and question."""
        fields = {"text": text, "language": language, "today": today}
        return self._told(context, Scope.CHECK, lambda calls: calls.check(_request(CheckRequest, fields)))

    def draft_goal(self, text: Text, context: Context, language: Lang = None, today: Today = None) -> str:
        """Draft a goal from one text: the filled parts with their origin, the sentence, and what is open."""
        fields = {"text": text, "language": language, "today": today}
        return self._told(context, Scope.DRAFT, lambda calls: calls.draft(_request(DraftRequest, fields)))

    def refine_goals(
        self,
        text: Annotated[str, Field(description="Rough goals, one a line")],
        context: Context,
        language: Lang = None,
        today: Today = None,
    ) -> str:
        """Take a list of rough goals apart: each before and after with its questions, and the list as a whole."""
        fields = {"text": text, "language": language, "today": today}
        return self._told(context, Scope.DRAFT, lambda calls: calls.refine(_request(RefineRequest, fields)))

    def suggest_target(
        self,
        metric: Annotated[str, Field(description="The measure, like NPS or Churn Rate")],
        direction: Annotated[Literal["up", "down"], Field(description="Which way it is to move")],
        baseline: Annotated[float, Field(description="Where it stands today")],
        context: Context,
        unit: Annotated[str, Field(description="Unit, like %, points, EUR")] = "",
        target: Annotated[float | None, Field(description="What is to be reached")] = None,
        months: Annotated[int, Field(description="How long it may take")] = 12,
    ) -> str:
        """Compare a target with what comparable past agreements reached; too few cases are said to be too few."""
        fields = {
            "metric": metric,
            "direction": direction,
            "baseline": baseline,
            "unit": unit,
            "target": target,
            "months": months,
        }
        return self._told(context, Scope.READ, lambda calls: calls.targets(_request(TargetRequest, fields)))

    def find_similar(self, text: Text, context: Context, limit: int = 5) -> str:
        """Find the past agreements most like a text, best first, each with the reason."""
        fields = {"text": text, "limit": limit}
        return self._told(context, Scope.READ, lambda calls: calls.similar(_request(SimilarRequest, fields)))

    def explain_rule(
        self,
        rule: Annotated[str, Field(description="Id of the rule, like M104")],
        context: Context,
        language: Lang = None,
    ) -> str:
        """Explain a rule: what it sees, why that matters, and goals that show it."""
        return self._told(context, Scope.CHECK, lambda calls: calls.rule(rule), language)

    def _told(
        self, context: Context, scope: Scope, call: Callable[[Calls], Answer], language: str | None = None
    ) -> str:
        principal = _principal(context)
        spoken = Language(language) if language else self._application.settings.language
        try:
            if not principal.may(scope):
                raise NotAllowed(scope=scope.value)
            told = call(Calls(self._application, owner=principal.owner, spoken=spoken))
        except ZielbotError as exc:
            raise ToolError(error_text(exc, spoken)) from exc
        return json.dumps(told, ensure_ascii=False, default=str)


def _request(kind: type[R], fields: Mapping[str, object]) -> R:
    return validated(kind, {name: value for name, value in fields.items() if value is not None})


def _principal(context: Context) -> Principal:
    """Who calls over HTTP; on standard input and output it is the person at this machine."""
    request = context.request_context.request
    return LOCAL if request is None else principal_of(request.scope)


def _always(text: str) -> Callable[[], str]:
    def read() -> str:
        return text

    return read
