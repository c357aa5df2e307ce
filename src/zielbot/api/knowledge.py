"""Operations on what zielbot knows: rules and articles."""

from __future__ import annotations

from typing import Annotated

from fastapi import Query
from starlette.responses import Response

from zielbot.api import examples, talk_responses
from zielbot.api.operations import BASE, Operation, answer
from zielbot.api.pages import Cursor, Limit, page
from zielbot.api.surroundings import App, Assistant, Spoken
from zielbot.assistant.access import Scope
from zielbot.assistant.articles import Article
from zielbot.errors import NotFound


def list_rules(assistant: Assistant, cursor: Cursor = None, limit: Limit = 200) -> Response:
    """The rules by which goals are checked."""
    return page("rules", assistant.rules(), cursor=cursor, limit=limit)


def explain_rule(rule_id: str, assistant: Assistant) -> Response:
    """One rule: what it sees, why that matters, and goals that show it."""
    return answer(assistant.rule(rule_id))


def list_articles(
    application: App,
    spoken: Spoken,
    question: Annotated[str | None, Query(max_length=500, description="A question; gives the best article")] = None,
    cursor: Cursor = None,
    limit: Limit = 200,
) -> Response:
    """The articles in the caller's language, or the one that answers a question."""
    if question is None:
        found = [one for one in application.knowledge.articles() if one.language is spoken]
    else:
        best = application.answering.answer(question, spoken)
        found = [best] if best is not None else []
    return page("articles", [_article(one) for one in found], cursor=cursor, limit=limit)


def get_article(article_id: str, application: App, spoken: Spoken) -> Response:
    """One article with its sources."""
    for one in application.knowledge.articles():
        if one.id == article_id and one.language is spoken:
            return answer({**_article(one), "body": one.body})
    raise NotFound(id=article_id)


def _article(one: Article) -> dict[str, object]:
    return one.model_dump(mode="json", include={"id", "language", "title", "question", "short", "kind", "sources"})


OPERATIONS = (
    Operation(
        "GET",
        f"{BASE}/rules",
        list_rules,
        Scope.CHECK,
        "knowledge",
        "List the rules",
        reply=talk_responses.RulesReply,
        example={"rules": [examples.RULE], "next": None},
    ),
    Operation(
        "GET",
        f"{BASE}/rules/{{rule_id}}",
        explain_rule,
        Scope.CHECK,
        "knowledge",
        "Explain a rule",
        reply=talk_responses.RuleReply,
        errors=(404,),
        example=examples.RULE,
        single=True,
    ),
    Operation(
        "GET",
        f"{BASE}/articles",
        list_articles,
        Scope.CHECK,
        "knowledge",
        "List the articles",
        reply=talk_responses.ArticlesReply,
        example={"articles": [examples.ARTICLE], "next": None},
    ),
    Operation(
        "GET",
        f"{BASE}/articles/{{article_id}}",
        get_article,
        Scope.CHECK,
        "knowledge",
        "Read an article",
        reply=talk_responses.ArticleReply,
        errors=(404,),
        example={**examples.ARTICLE, "body": "…"},
        single=True,
    ),
)
