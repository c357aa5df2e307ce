"""Puts the parts together: each service is built when it is first asked for, from the settings alone."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from zielbot.errors import SettingsError

if TYPE_CHECKING:
    from zielbot.adapters.database.engine import Database
    from zielbot.assistant.access import Answers, Tokens
    from zielbot.assistant.agreeing import Agreeing
    from zielbot.assistant.answering import Answering
    from zielbot.assistant.checking import Checking
    from zielbot.assistant.conversing import Conversing
    from zielbot.assistant.documents import DocumentReader
    from zielbot.assistant.drafting_once import Drafting
    from zielbot.assistant.ports import Clock, IdSource, KnowledgeBase, Phrasing
    from zielbot.assistant.readings import Appraiser
    from zielbot.assistant.refining import Refining
    from zielbot.drafting.drafter import Drafter
    from zielbot.goals.kpi import KpiCatalogue
    from zielbot.reading.reader import Reader
    from zielbot.rules.checker import Checker
    from zielbot.rules.profile import Profile
    from zielbot.settings import Settings


class Application:
    """All services of zielbot for one set of settings."""

    def __init__(self, settings: Settings, *, clock: Clock | None = None, ids: IdSource | None = None) -> None:
        self.settings = settings
        self._clock = clock
        self._ids = ids

    @cached_property
    def clock(self) -> Clock:
        """The clock that was given, otherwise the system's."""
        from zielbot.adapters.system import SystemClock

        return self._clock or SystemClock(self.settings.time_zone)

    @cached_property
    def ids(self) -> IdSource:
        """The source of ids that was given, otherwise random ones."""
        from zielbot.adapters.system import RandomIds

        return self._ids or RandomIds()

    @cached_property
    def documents(self) -> DocumentReader:
        """Reads files that people bring."""
        from zielbot.adapters.documents.reader import FileReader

        limits = self.settings.limits
        return FileReader(max_bytes=limits.file_bytes, max_rows=limits.rows)

    @cached_property
    def database(self) -> Database:
        """The database, with its schema at the newest."""
        from zielbot.adapters.database.engine import Database

        database = Database(self.settings.database)
        database.migrate()
        return database

    @cached_property
    def tokens(self) -> Tokens:
        """Makes, knows and revokes access tokens."""
        from zielbot.adapters.database.tokens import SqlTokens
        from zielbot.assistant.access import Tokens

        return Tokens(SqlTokens(self.database), self.clock, self.ids)

    @cached_property
    def answers(self) -> Answers:
        """Keeps the answers to creating calls that may be repeated."""
        from zielbot.adapters.database.answers import SqlAnswers

        return SqlAnswers(self.database)

    @cached_property
    def kpis(self) -> KpiCatalogue:
        """The catalogue of KPIs."""
        from zielbot.adapters.resources import kpi_catalogue

        return kpi_catalogue()

    @cached_property
    def reader(self) -> Reader:
        """Reads texts."""
        from zielbot.adapters.resources import language_data
        from zielbot.reading.reader import Reader

        return Reader(language_data(), self.kpis)

    @cached_property
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

    @cached_property
    def checker(self) -> Checker:
        """Checks goals by the rules of the profile."""
        from zielbot.rules.checker import Checker

        return Checker(self.profile)

    @cached_property
    def checking(self) -> Checking:
        """Checks a text: reads it, applies the rules, words the findings."""
        from zielbot.assistant.checking import Checking

        return Checking(self.reader, self.checker, self.kpis, region=self.settings.region)

    @cached_property
    def phrasing(self) -> Phrasing:
        """Puts into words what the coach says."""
        from zielbot.wording.phrasing import GermanEnglishPhrasing

        return GermanEnglishPhrasing()

    @cached_property
    def drafter(self) -> Drafter:
        """Turns messages into slots."""
        from zielbot.drafting.understanding import OfflineDrafter

        return OfflineDrafter(self.reader, self.kpis)

    @cached_property
    def knowledge(self) -> KnowledgeBase:
        """The articles."""
        from zielbot.adapters.resources import Articles

        return Articles()

    @cached_property
    def answering(self) -> Answering:
        """Answers questions about the subject from the articles."""
        from zielbot.assistant.answering import Answering

        return Answering(self.knowledge)

    @cached_property
    def appraiser(self) -> Appraiser:
        """Phrases, reads and checks drafts."""
        from zielbot.assistant.readings import Appraiser

        return Appraiser(reader=self.reader, checking=self.checking, kpis=self.kpis)

    @cached_property
    def conversing(self) -> Conversing:
        """The conversations."""
        from zielbot.adapters.database.agreements import SqlAgreements
        from zielbot.adapters.database.conversations import SqlConversations
        from zielbot.assistant.conversing import Conversing

        return Conversing(
            reader=self.reader,
            checker=self.checker,
            drafter=self.drafter,
            kpis=self.kpis,
            conversations=SqlConversations(self.database),
            agreements=SqlAgreements(self.database),
            clock=self.clock,
            ids=self.ids,
            phrasing=self.phrasing,
            articles=self.answering,
            region=self.settings.region,
        )

    @cached_property
    def drafting(self) -> Drafting:
        """The single shot."""
        from zielbot.assistant.drafting_once import Drafting

        return Drafting(
            reader=self.reader,
            appraiser=self.appraiser,
            drafter=self.drafter,
            kpis=self.kpis,
            phrasing=self.phrasing,
            clock=self.clock,
        )

    @cached_property
    def refining(self) -> Refining:
        """The manager's list."""
        from zielbot.assistant.refining import Refining

        return Refining(
            reader=self.reader,
            checker=self.checker,
            checking=self.checking,
            drafting=self.drafting,
            kpis=self.kpis,
        )

    @cached_property
    def agreeing(self) -> Agreeing:
        """What happens to accepted goals."""
        from zielbot.adapters.database.agreements import SqlAgreements
        from zielbot.assistant.agreeing import Agreeing

        return Agreeing(SqlAgreements(self.database), self.clock)
