"""The top floor: the use cases that every door calls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zielbot.bootstrap.building import built
from zielbot.bootstrap.search import Search

if TYPE_CHECKING:
    from zielbot.adapters.llm.endpoint import Endpoint
    from zielbot.assistant.agreeing import Agreeing
    from zielbot.assistant.answering import Answering
    from zielbot.assistant.checking import Checking
    from zielbot.assistant.conversing import Conversing
    from zielbot.assistant.drafting_once import Drafting
    from zielbot.assistant.goal_lists import GoalLists
    from zielbot.assistant.ports import Phrasing, Watching, Wordsmith
    from zielbot.assistant.readings import Appraiser
    from zielbot.assistant.refining import Refining
    from zielbot.assistant.situated import SituatedReader
    from zielbot.drafting.drafter import Drafter
    from zielbot.drafting.understanding import OfflineDrafter
    from zielbot.reading.reader import Reader
    from zielbot.rules.checker import Checker


class Application(Search):
    """All services of zielbot for one set of settings.

    With `ephemeral` nothing is kept: conversations and agreements last as long as the process, and `past` (by default
    the example data) stands in for the stored past agreements.
    """

    def warm_up(self) -> None:
        """What the first request would wait for is there, and past agreements get their vectors in the background."""
        self.conversing.checking.check("Bis Mai 2027 lese ich drei Bücher.", today=self.clock.today())
        self.background.start()
        self.courier.start()

    def close(self) -> None:
        """Background work has stopped, and stores and index are closed in order."""
        if "courier" in self.__dict__:
            self.courier.stop()
        if "background" in self.__dict__:
            self.background.stop()
        if (endpoint := self.__dict__.get("endpoint")) is not None:
            endpoint.close()
        if "stored_index" in self.__dict__:
            self.stored_index.close()
        if "database" in self.__dict__:
            self.database.close()

    @built
    def reader(self) -> Reader:
        """Reads texts."""
        from zielbot.adapters.resources import language_data
        from zielbot.reading.reader import Reader

        return Reader(language_data(), self.kpis)

    @built
    def checker(self) -> Checker:
        """Checks goals by the rules of the profile."""
        from zielbot.rules.checker import Checker

        return Checker(self.profile)

    @built
    def checking(self) -> Checking:
        """Checks a text: reads it, applies the rules, words the findings."""
        from zielbot.assistant.checking import Checking

        return Checking(self.reader, self.checker, self.kpis, region=self.settings.region)

    @built
    def goal_lists(self) -> GoalLists:
        """Finds the goals in files and pasted lists."""
        from zielbot.assistant.goal_lists import GoalLists

        return GoalLists(self.documents, self.reader, self.goal_tables)

    @built
    def drafter(self) -> Drafter:
        """Turns messages into slots, with the language model where one is set."""
        if self.endpoint is None:
            return self._offline
        from zielbot.adapters.llm.model_drafter import ModelDrafter

        return ModelDrafter(self.endpoint, self._offline, self._situated, self.kpis)

    @built
    def _offline(self) -> OfflineDrafter:
        from zielbot.drafting.understanding import OfflineDrafter

        return OfflineDrafter(self._situated, self.kpis)

    @built
    def _situated(self) -> SituatedReader:
        from zielbot.assistant.checking import month_and_day
        from zielbot.assistant.situated import SituatedReader

        start = month_and_day(self.settings.fiscal_year_start)
        return SituatedReader(self.reader, fiscal_year_start=start, region=self.settings.region)

    @built
    def endpoint(self) -> Endpoint | None:
        """The endpoint of the language model; None where none is set."""
        if not self.settings.llm.configured:
            return None
        from zielbot.adapters.llm.endpoint import Endpoint

        return Endpoint(self.settings.llm, self.clock)

    @built
    def wordsmith(self) -> Wordsmith | None:
        """Writes on demand; None where no language model is set."""
        if self.endpoint is None:
            return None
        from zielbot.adapters.llm.wordsmith import ModelWordsmith

        return ModelWordsmith(self.endpoint, self.reader)

    @built
    def watching(self) -> Watching | None:
        """Tells how far a language model is; None where none is set."""
        if self.endpoint is None:
            return None
        from zielbot.adapters.llm.watching import ThreadWatching

        return ThreadWatching()

    @built
    def phrasing(self) -> Phrasing:
        """Puts into words what the coach has to say."""
        from zielbot.wording.phrasing import GermanEnglishPhrasing

        return GermanEnglishPhrasing()

    @built
    def answering(self) -> Answering:
        """Answers questions about goals from the articles."""
        from zielbot.assistant.answering import Answering

        return Answering(self.knowledge)

    @built
    def objectives(self) -> tuple[str, ...]:
        """The objectives of company and team that goals may serve."""
        from zielbot.adapters.objectives import read_objectives

        return read_objectives(self.settings.objectives)

    @built
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
            watching=self.watching,
            readings=self.kpi_readings,
            objectives=self.objectives,
            lists=self.goal_lists,
            region=self.settings.region,
            fiscal_year_start=month_and_day(self.settings.fiscal_year_start),
            together=self.together,
        )

    @built
    def _appraiser(self) -> Appraiser:
        from zielbot.assistant.readings import Appraiser

        return Appraiser(reader=self.reader, checking=self.checking, kpis=self.kpis, comparing=self.comparing)

    @built
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

    @built
    def refining(self) -> Refining:
        """Takes a pasted list of rough goals apart."""
        from zielbot.assistant.refining import Refining

        # a list is drafted by grammar alone: a model for each of a hundred goals would take minutes
        return Refining(
            reader=self.reader,
            lists=self.goal_lists,
            checker=self.checker,
            checking=self.checking,
            drafting=self._drafting_with(self._offline),
            kpis=self.kpis,
            wordsmith=self.wordsmith,
        )

    @built
    def agreeing(self) -> Agreeing:
        """What happens to a goal after it was accepted."""
        from zielbot.assistant.agreeing import Agreeing

        return Agreeing(self.agreements, self.clock)
