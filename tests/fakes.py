"""Small stand-ins for the outside world: stores in memory, a clock that stands still, ids in a row."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from functools import cache
from typing import Generic, Protocol, TypeVar

from zielbot.adapters.documents.reader import FileReader
from zielbot.adapters.resources import kpi_catalogue, language_data
from zielbot.assistant.answering import Answering
from zielbot.assistant.articles import Article, Source
from zielbot.assistant.comparing import Comparing
from zielbot.assistant.conversing import Conversing
from zielbot.assistant.goal_lists import GoalLists
from zielbot.assistant.goal_tables import GoalTables
from zielbot.drafting.drafter import DrafterName, DraftRequest, Proposal
from zielbot.drafting.understanding import OfflineDrafter
from zielbot.errors import Conflict, ModelUnavailable, NotFound
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language
from zielbot.goals.precedent import Precedent
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


class _Kept(Protocol):
    id: str
    owner: str
    version: int


D = TypeVar("D")


class MemoryStore(Generic[D]):
    """Documents of owners in memory, with versions as the database keeps them."""

    def __init__(self) -> None:
        self._kept: dict[str, D] = {}

    def add(self, document: D) -> None:
        self._kept[document.id] = document

    def get(self, document_id: str, owner: str) -> D:
        document = self._kept.get(document_id)
        if document is None or document.owner != owner:
            raise NotFound(what="document", id=document_id)
        return document

    def save(self, document: D) -> D:
        kept = self.get(document.id, document.owner)
        if kept.version != document.version:
            raise Conflict
        saved = document.model_copy(update={"version": document.version + 1})
        # what is kept must survive being written out and read back
        self._kept[document.id] = type(document).model_validate_json(saved.model_dump_json())
        return self._kept[document.id]

    def list(self, owner: str) -> Sequence[D]:
        return [document for document in reversed(self._kept.values()) if document.owner == owner]

    def delete(self, document_id: str, owner: str) -> None:
        self.get(document_id, owner)
        del self._kept[document_id]


class MemoryPrecedents:
    """Past agreements in memory."""

    def __init__(self, precedents: Iterable[Precedent] = ()) -> None:
        self._kept = {precedent.id: precedent for precedent in precedents}

    def upsert(self, precedents: Iterable[Precedent]) -> int:
        new = {precedent.id: precedent for precedent in precedents}
        self._kept.update(new)
        return len(new)

    def select(
        self,
        *,
        kpi: str | None = None,
        unit: str | None = None,
        ended_before: date | None = None,
        with_outcome: bool = False,
    ) -> Sequence[Precedent]:
        return [
            precedent
            for _, precedent in sorted(self._kept.items())
            if (kpi is None or precedent.kpi == kpi)
            and (unit is None or precedent.unit == unit)
            and (ended_before is None or (precedent.end is not None and precedent.end < ended_before))
            and (not with_outcome or precedent.actual is not None)
        ]

    def get_many(self, ids: Sequence[str]) -> Sequence[Precedent]:
        return [self._kept[key] for key in ids if key in self._kept]

    def count(self) -> int:
        return len(self._kept)

    def erase_person(self, person: str) -> int:
        gone = [key for key, precedent in self._kept.items() if precedent.person == person]
        for key in gone:
            del self._kept[key]
        return len(gone)


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
        conversations=MemoryStore(),
        agreements=MemoryStore(),
        clock=FixedClock(),
        ids=CountingIds(),
        phrasing=GermanEnglishPhrasing(),
        comparing=comparing,
        articles=articles or Answering(FewArticles()),
    )
