"""Articles: questions and answers about goals, with their sources."""

from __future__ import annotations

from pydantic import BaseModel, ConfigDict

from zielbot.goals.language import Language


class Source(BaseModel):
    """Where a claim comes from."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    title: str
    ref: str | None = None


class Article(BaseModel):
    """One article of knowledge/articles in one language.

    `question` is the question it answers, `alternatives` other ways to ask it, `keywords` the words that lead to it,
    `short` the answer in one to three sentences, `body` the whole text in Markdown. `kind` says whether its claims rest
    on the sources (`sourced`) or on practice (`practice`).
    """

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    language: Language
    title: str
    question: str
    alternatives: tuple[str, ...] = ()
    keywords: tuple[str, ...] = ()
    short: str
    body: str
    kind: str = "sourced"
    sources: tuple[Source, ...] = ()
