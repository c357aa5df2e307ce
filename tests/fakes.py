"""Small stand-ins for the outside world: stores in memory, a clock that stands still, ids in a row."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime
from functools import cache

from zielbot.adapters.documents.reader import FileReader
from zielbot.adapters.memory import MemoryDocuments
from zielbot.adapters.resources import kpi_catalogue, language_data
from zielbot.assistant.answering import Answering
from zielbot.assistant.articles import Article, Source
from zielbot.assistant.comparing import Comparing
from zielbot.assistant.conversing import Conversing
from zielbot.assistant.goal_lists import GoalLists
from zielbot.assistant.goal_tables import GoalTables
from zielbot.drafting.drafter import DrafterName, DraftRequest, Proposal
from zielbot.drafting.understanding import OfflineDrafter
from zielbot.errors import ModelUnavailable
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language
from zielbot.reading.reader import Reader
from zielbot.rules.checker import Checker
from zielbot.wording.phrasing import GermanEnglishPhrasing

TODAY = date(2027, 1, 15)


class FixedClock:
    """A clock that stands still."""

    def __init__(self, today: date = TODAY) -> None:
        self._today = today

    def today(self) -> date:
        return self._today

    def now(self) -> datetime:
        return datetime(self._today.year, self._today.month, self._today.day, 9, 0, tzinfo=UTC)


class CountingIds:
    """Ids in a row: c1, c2, a3."""

    def __init__(self) -> None:
        self._count = 0

    def new(self, prefix: str) -> str:
        self._count += 1
        return f"{prefix}{self._count}"


class ScriptedDrafter:
    """A drafter that gives what it was told, or fails as a model can."""

    def __init__(self, *proposals: Proposal, reason: str | None = None) -> None:
        self._proposals = list(proposals)
        self._reason = reason
        self.requests: list[DraftRequest] = []

    @property
    def name(self) -> DrafterName:
        return "llm"

    def draft(self, request: DraftRequest) -> Proposal:
        self.requests.append(request)
        if self._reason is not None:
            raise ModelUnavailable(reason=self._reason)
        return self._proposals.pop(0)


class FewArticles:
    """A knowledge base of two articles."""

    def articles(self) -> Sequence[Article]:
        return (
            Article(
                id="pruefrhythmus",
                language=Language.DE,
                title="Wie oft Ziele geprüft werden",
                question="Wie oft sollten Zielvereinbarungen überprüft werden?",
                alternatives=("In welchem Rhythmus schauen wir auf den Stand?",),
                keywords=("prüfen", "überprüfen", "Rhythmus", "Zwischengespräch", "monatlich"),
                short="Monatlich oder einmal im Quartal, je nachdem, wie schnell sich die Messgröße bewegt.",
                body="…",
                sources=(Source(title="Locke & Latham (2002)", ref="American Psychologist 57(9)"),),
            ),
            Article(
                id="zielvorgabe",
                language=Language.DE,
                title="Zielvereinbarung und Zielvorgabe",
                question="Was ist der Unterschied zwischen Zielvereinbarung und Zielvorgabe?",
                keywords=("Zielvorgabe", "einseitig", "Unterschied"),
                short="Eine Zielvereinbarung wird ausgehandelt, eine Zielvorgabe einseitig gesetzt.",
                body="…",
                kind="practice",
            ),
        )


@cache
def catalogue() -> KpiCatalogue:
    """The KPI catalogue, loaded once."""
    return kpi_catalogue()


@cache
def reader() -> Reader:
    """The reader, built once."""
    return Reader(language_data(), catalogue())


@cache
def goal_tables() -> GoalTables:
    """What finds goals in tables, built once."""
    return GoalTables({language: topics["tables"] for language, topics in language_data().items()})


@cache
def goal_lists() -> GoalLists:
    """What finds the goals in files and pasted lists, built once."""
    return GoalLists(FileReader(goal_tables(), max_bytes=200_000, max_rows=1_000), reader(), goal_tables())


@cache
def checker() -> Checker:
    """The checker with all rules."""
    return Checker()


def coaching_conversing(
    *, drafter: object | None = None, comparing: Comparing | None = None, articles: Answering | None = None
) -> Conversing:
    """The conversation use cases over stores in memory."""
    return Conversing(
        reader=reader(),
        checker=checker(),
        drafter=drafter or OfflineDrafter(reader(), catalogue()),
        kpis=catalogue(),
        conversations=MemoryDocuments(),
        agreements=MemoryDocuments(),
        clock=FixedClock(),
        ids=CountingIds(),
        phrasing=GermanEnglishPhrasing(),
        comparing=comparing,
        articles=articles or Answering(FewArticles()),
    )
