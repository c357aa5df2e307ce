"""From a checked request to the assistant and back to plain JSON values: one translation for HTTP and terminal."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from zielbot.assistant.scopes import LOCAL_OWNER
from zielbot.goals.language import Address, Language

if TYPE_CHECKING:
    from zielbot.api.requests import (
        CheckRequest,
        DraftRequest,
        FairnessRequest,
        OpenRequest,
        RefineRequest,
        SimilarRequest,
        SlotEdit,
        TalkRequest,
        TargetRequest,
    )
    from zielbot.assistant.checking import CheckAnswer
    from zielbot.bootstrap import Application
    from zielbot.evidence.plot import Picture
    from zielbot.goals.precedent import TargetQuery
    from zielbot.rules.rule import Rule

Answer = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class CheckedList:
    """Goals checked beside each other: each by itself, a person's goals together, and the fairness of the targets.

    Findings and remarks name the goals by their place in the list (from 0).
    """

    answers: list[Answer]
    together: list[Answer]
    fairness: list[Answer]


_SHORT = 500


@dataclass(frozen=True, slots=True)
class Calls:
    """The assistant's answers as JSON values; what a request leaves open is taken from here or from the settings.

    `language` is that of the texts (None: it is detected), `spoken` that of answers that are not about a text.
    """

    application: Application
    today: dt.date | None = None
    language: Language | None = None
    fiscal_year_start: str | None = None
    address: Address | None = None
    owner: str = LOCAL_OWNER
    spoken: Language | None = None

    # goals

    def check(self, request: CheckRequest) -> Answer:
        """The findings on one goal, without its id."""
        from zielbot.assistant.answers import check_answer_dict

        return check_answer_dict(self._checked(request))

    def _checked(self, request: CheckRequest) -> CheckAnswer:
        return self.application.checking.check(
            request.text,
            language=request.language or self.language,
            today=self._today(request.today),
            fiscal_year_start=self._year(request.fiscal_year_start),
            address=self._address(request.address),
        )

    def is_quick(self, request: CheckRequest) -> bool:
        """Whether the check takes a few milliseconds: less than it costs to hand it to a thread under load."""
        return len(request.text) <= _SHORT and "checking" in vars(self.application)

    def check_list(
        self, requests: Sequence[CheckRequest], people: Sequence[str] = (), places: Sequence[str] = ()
    ) -> CheckedList:
        """The findings on each goal, those on all goals of a person, and what stands out among the targets.

        `people` says whose goal each is (without it they are not looked at together), `places` where each stands. More
        goals than one person can have are not looked at together either.
        """
        from zielbot.assistant.answers import check_answer_dict, finding_dict
        from zielbot.assistant.fair_targets import fairness_remarks
        from zielbot.assistant.refining import MOST_GOALS
        from zielbot.assistant.talk_answers import fairness_dict

        answers = [self._checked(request) for request in requests]
        readings = [one.reading for one in answers]
        told: list[Answer] = []
        for goals in _of_each_person(people):
            if len(goals) <= MOST_GOALS:
                together = self.application.checking.check_set([readings[one] for one in goals], self._address(None))
                told += [{**finding_dict(one), "goal": goals[one.finding.goal or 0]} for one in together]
        language = readings[0].language if readings else self._spoken
        fairness = fairness_remarks(readings, language, self._address(None), places=places)
        return CheckedList([check_answer_dict(one) for one in answers], told, [fairness_dict(one) for one in fairness])

    def draft(self, request: DraftRequest) -> Answer:
        """The draft of one text, without its id."""
        from zielbot.assistant.checking import month_and_day
        from zielbot.assistant.talk_answers import draft_answer_dict

        answer = self.application.drafting.draft(
            request.text,
            language=request.language or self.language,
            today=self._today(request.today),
            fiscal_year_start=month_and_day(self._year(request.fiscal_year_start)),
            address=self._address(request.address),
        )
        return draft_answer_dict(answer)

    def refine(self, request: RefineRequest) -> Answer:
        """Each goal of a list before and after, and the findings on the set."""
        *_, (_, answer) = self.refine_events(request)
        return answer

    def refine_events(self, request: RefineRequest) -> Iterator[tuple[str, Answer]]:
        """What taking a list apart leads to, event by event; the last one is the whole answer."""
        from zielbot.api.refining_events import refining_events
        from zielbot.assistant.checking import month_and_day

        steps = self.application.refining.steps(
            request.text,
            language=request.language or self.language,
            today=self._today(request.today),
            fiscal_year_start=month_and_day(self._year(request.fiscal_year_start)),
            address=self._address(request.address),
        )
        return refining_events(steps, self.application.watching, request.language or self._spoken)

    # conversations

    def open(self, request: OpenRequest) -> Answer:
        """A new conversation; with a text, the answer to it too."""
        conversing = self.application.conversing
        talk = conversing.open(
            self.owner,
            language=request.language or self.language or self.spoken,
            address=self._address(request.address),
            role=request.role,
        )
        if request.text is None:
            return {"id": talk.id, "answer": None}
        from zielbot.api.requests import TalkRequest

        said = TalkRequest(text=request.text, today=request.today, language=request.language)
        return {"id": talk.id, "answer": self.say(talk.id, said)}

    def say(self, conversation_id: str, request: TalkRequest) -> Answer:
        """The answer to a message."""
        *_, (_, answer) = self.events(conversation_id, request)
        return answer

    def events(self, conversation_id: str, request: TalkRequest) -> Iterator[tuple[str, Answer]]:
        """What a message leads to, event by event; the last one is the whole answer."""
        from zielbot.assistant.talk_answers import event_dict

        events = self.application.conversing.say(
            conversation_id,
            self.owner,
            request.text,
            today=request.today or self.today,
            language=request.language or self.language,
        )
        return map(event_dict, events)

    def conversations(self) -> list[Answer]:
        """The owner's conversations, newest first, without their messages."""
        from zielbot.assistant.talk_answers import conversation_dict

        shown = ("id", "version", "language", "title", "status", "agreement", "created", "updated")
        told = map(conversation_dict, self.application.conversing.list(self.owner))
        return [{name: talk[name] for name in shown} for talk in told]

    def conversation(self, conversation_id: str) -> Answer:
        """The conversation with its messages and where it stands; raises NotFound."""
        from zielbot.assistant.talk_answers import conversation_answer_dict, conversation_dict

        conversing = self.application.conversing
        talk = conversing.get(conversation_id, self.owner)
        state = conversation_answer_dict(conversing.state(conversation_id, self.owner))
        return {**conversation_dict(talk), "answer": state}

    def forget(self, conversation_id: str) -> None:
        """Forget the conversation; raises NotFound."""
        self.application.conversing.delete(conversation_id, self.owner)

    def accept(self, conversation_id: str, version: int | None = None) -> Answer:
        """The goal kept as an agreement; raises NotReady."""
        from zielbot.assistant.talk_answers import agreement_dict

        return agreement_dict(self.application.conversing.accept(conversation_id, self.owner, version=version))

    def edit(self, conversation_id: str, request: SlotEdit, version: int | None = None) -> Answer:
        """Where the conversation stands with that slot set by hand."""
        from zielbot.assistant.talk_answers import conversation_answer_dict

        answer = self.application.conversing.edit(
            conversation_id, self.owner, request.slot, request.text, version=version
        )
        return conversation_answer_dict(answer)

    def undo(self, conversation_id: str, version: int | None = None) -> Answer:
        """Where the conversation stands with the last change taken back."""
        from zielbot.assistant.talk_answers import conversation_answer_dict

        return conversation_answer_dict(self.application.conversing.undo(conversation_id, self.owner, version=version))

    def redo(self, conversation_id: str, version: int | None = None) -> Answer:
        """Where the conversation stands with the change made again."""
        from zielbot.assistant.talk_answers import conversation_answer_dict

        return conversation_answer_dict(self.application.conversing.redo(conversation_id, self.owner, version=version))

    # evidence

    def targets(self, request: TargetRequest) -> Answer:
        """What past agreements say about a target, without its id."""
        from zielbot.assistant.talk_answers import evidence_dict
        from zielbot.evidence.sentences import explain, offer

        query, comparing = self._query(request), self.application.comparing
        evidence = comparing.suggest(query)
        language = request.language or self._spoken
        told = evidence_dict(evidence, explain(evidence, query, language, self._address(None)))
        assert told is not None
        proposal = offer(evidence, query, language, higher=comparing.higher_aims(query))
        return {"evidence": told.pop("id"), **told, "offer": proposal}

    def picture(self, request: TargetRequest) -> Picture | None:
        """What past agreements say about a target, as a picture; None where there are too few cases for a corridor."""
        from zielbot.evidence.plot import corridor_picture

        query, comparing = self._query(request), self.application.comparing
        language = request.language or self._spoken
        evidence = comparing.suggest(query)
        return corridor_picture(evidence, query, language, self._address(None), levels=comparing.levels(query))

    def _query(self, request: TargetRequest) -> TargetQuery:
        from zielbot.goals.precedent import TargetQuery

        return TargetQuery(
            metric=request.metric,
            unit=request.unit,
            direction=request.direction,
            baseline=request.baseline,
            months=request.months,
            start=request.start or self._today(None),
            target=request.target,
            kpi=request.kpi,
        )

    def fairness(self, request: FairnessRequest) -> Answer:
        """What stands out in a set of targets: flat markups, and targets far from those of alike roles."""
        from zielbot.evidence.fairness import PlannedTarget, fairness_notes, fairness_words

        targets = [PlannedTarget(**dict(one)) for one in request.targets]
        language = request.language or self._spoken
        return {
            "notes": [
                {
                    "kind": note.kind,
                    "ids": list(note.ids),
                    "value": float(note.value),
                    "message": fairness_words(note, language, self._address(None)),
                }
                for note in fairness_notes(targets)
            ]
        }

    def similar(self, request: SimilarRequest) -> Answer:
        """The past agreements most like a text, best first, without the id of the question."""
        from zielbot.assistant.talk_answers import hits_dict

        return hits_dict(list(self.application.comparing.similar(request.text, request.limit)))

    # rules

    def rules(self) -> list[Answer]:
        """All rules that apply."""
        return [self._rule(rule) for rule in self.application.checker.rules()]

    def rule(self, rule_id: str) -> Answer:
        """One rule with its examples; raises NotFound."""
        rule = self.application.checker.explain(rule_id)
        return self._rule(rule) | {
            "violating": [example.text for example in rule.violating if example.language is self._spoken],
            "clean": [example.text for example in rule.clean if example.language is self._spoken],
        }

    def _rule(self, rule: Rule) -> dict[str, object]:
        return {
            "id": rule.id,
            "slug": rule.slug,
            "criterion": rule.criterion.value,
            "severity": rule.severity.value,
            "reason": rule.reason.render(self._spoken),
            "source": rule.source,
        }

    # what a request leaves open

    @property
    def _spoken(self) -> Language:
        return self.spoken or self.language or self.application.settings.language

    def _today(self, day: dt.date | None) -> dt.date:
        return day or self.today or self.application.clock.today()

    def _year(self, start: str | None) -> str:
        return start or self.fiscal_year_start or self.application.settings.fiscal_year_start

    def _address(self, address: Address | None) -> Address:
        return address or self.address or self.application.settings.address


def _of_each_person(people: Sequence[str]) -> Iterable[list[int]]:
    """The places of each person's goals."""
    goals: dict[str, list[int]] = {}
    for place, person in enumerate(people):
        goals.setdefault(person, []).append(place)
    return goals.values()
