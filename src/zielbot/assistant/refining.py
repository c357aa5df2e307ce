"""The manager's list: rough goals pasted together, each seen before and after, and the set as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from zielbot.assistant.checking import Checking, Worded
from zielbot.assistant.drafting_once import DraftAnswer, Drafting
from zielbot.assistant.fair_targets import FairnessRemark, fairness_remarks
from zielbot.assistant.goal_lists import GoalLists
from zielbot.assistant.list_period import heading_of, proposed
from zielbot.assistant.ports import Wordsmith
from zielbot.assistant.texts import checked_text
from zielbot.errors import ModelUnavailable, TooMany
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Address, Language
from zielbot.goals.reading import Reading
from zielbot.reading.reader import Reader
from zielbot.rules.checker import Checker
from zielbot.rules.context import RuleContext

MOST_GOALS = 100
LIST_LIMIT = 100_000
RUNNING_TEXT = 240
_WORDS_THAT_TELL = 5


@dataclass(frozen=True, slots=True)
class RefinedGoal:
    """One goal of the list: as it came, what is wrong with it, and what it amounts to."""

    before: str
    after: str | None
    answer: DraftAnswer


@dataclass(frozen=True, slots=True)
class RefineAnswer:
    """All goals of the list, and the findings on the set.

    `fairness` tells of targets that stand out beside each other. `degraded` says why a model did not help to take it
    apart, `source` names prompt, model and endpoint where one did.
    """

    language: Language
    goals: tuple[RefinedGoal, ...]
    findings: tuple[Worded, ...]
    degraded: str | None = None
    source: str | None = None
    fairness: tuple[FairnessRemark, ...] = ()


@dataclass(frozen=True, slots=True)
class Refined:
    """How far a list has come: the goals that are done, of how many; the rest as in RefineAnswer."""

    goals: tuple[RefinedGoal, ...]
    total: int
    language: Language
    degraded: str | None = None
    source: str | None = None

    def so_far(self) -> RefineAnswer:
        """The goals that are done, as an answer; the set as a whole was not looked at."""
        return RefineAnswer(self.language, self.goals, (), self.degraded, self.source)


class Refining:
    """Takes a pasted list of rough goals apart."""

    def __init__(
        self,
        *,
        reader: Reader,
        lists: GoalLists,
        checker: Checker,
        checking: Checking,
        drafting: Drafting,
        kpis: KpiCatalogue,
        wordsmith: Wordsmith | None = None,
    ) -> None:
        self._reader = reader
        self._lists = lists
        self._checker = checker
        self._checking = checking
        self._drafting = drafting
        self._kpis = kpis
        self._wordsmith = wordsmith

    def refine(
        self,
        text: str,
        *,
        language: Language | None = None,
        today: date | None = None,
        fiscal_year_start: tuple[int, int] = (1, 1),
        address: Address = Address.DU,
    ) -> RefineAnswer:
        """Each goal before and after with its questions, and the findings on the set; raises TooMany."""
        steps = self.steps(text, language=language, today=today, fiscal_year_start=fiscal_year_start, address=address)
        for step in steps:
            if isinstance(step, RefineAnswer):
                return step
        raise AssertionError("a list ends with its answer")

    def steps(
        self,
        text: str,
        *,
        language: Language | None = None,
        today: date | None = None,
        fiscal_year_start: tuple[int, int] = (1, 1),
        address: Address = Address.DU,
    ) -> Iterator[Refined | RefineAnswer]:
        """Each goal as soon as it is done, then the whole answer; raises TooMany."""
        plain = checked_text(text, limit=LIST_LIMIT)
        spoken = language or self._reader.detect(plain)
        parts, degraded, source = self._split(plain, spoken)
        if len(parts) > MOST_GOALS:
            raise TooMany(limit=MOST_GOALS, what="goals")
        now = self._drafting.today(today)
        heading = heading_of(plain.splitlines(), self._reader, today=now)
        goals: tuple[RefinedGoal, ...] = ()
        for part in parts:
            tongue = language or self._tongue(part, spoken)
            one = self._refined(part, tongue, today, heading, fiscal_year_start=fiscal_year_start, address=address)
            goals += (one,)
            yield Refined(goals, len(parts), spoken, degraded, source)
        readings = [
            self._reader.read(goal.before, today=now, language=language or self._tongue(goal.before, spoken))
            for goal in goals
        ]
        findings = self._on_the_set(goals, readings, spoken, address)
        yield RefineAnswer(spoken, goals, findings, degraded, source, fairness_remarks(readings, spoken, address))

    def _tongue(self, goal: str, spoken: Language) -> Language:
        """The language of one goal in a list that mixes them; that of the list where the goal is too short to tell."""
        return self._reader.detect(goal) if len(goal.split()) >= _WORDS_THAT_TELL else spoken

    def _split(self, text: str, language: Language) -> tuple[Sequence[str], str | None, str | None]:
        """The single goals, why a model did not help, and its source where it did.

        A long text without a list in it is put before the model, if there is one.
        """
        parts = self._lists.single_goals(text)
        if self._wordsmith is None or len(parts) > 1 or len(text) < RUNNING_TEXT:
            return parts, None, None
        try:
            found = self._wordsmith.split(text, language)
        except ModelUnavailable as exc:
            return parts, str(exc.values.get("reason", exc.code)), None
        split = [part for span in found if (part := span.of(text).strip())]
        return (split, None, self._wordsmith.source("split", language)) if split else (parts, None, None)

    def _refined(
        self,
        text: str,
        language: Language,
        today: date | None,
        heading: str,
        *,
        fiscal_year_start: tuple[int, int],
        address: Address,
    ) -> RefinedGoal:
        answer = self._drafting.draft(
            text, language=language, today=today, fiscal_year_start=fiscal_year_start, address=address
        )
        questions = proposed(
            answer.questions,
            heading,
            self._reader,
            today=self._drafting.today(today),
            fiscal_year_start=fiscal_year_start,
            language=language,
            address=address,
        )
        return RefinedGoal(text, answer.sentence if answer.ready else None, replace(answer, questions=questions))

    def _on_the_set(
        self, goals: Sequence[RefinedGoal], readings: Sequence[Reading], language: Language, address: Address
    ) -> tuple[Worded, ...]:
        contexts = [
            RuleContext(
                reading,
                goal.answer.draft,
                self._kpis,
                goal.answer.evidence,
                self._checker.profile,
            )
            for goal, reading in zip(goals, readings, strict=True)
        ]
        return self._checking.worded(self._checker.check_set(contexts), language, address)
