"""Conversations: opened, continued, edited, accepted; kept after every message."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from datetime import date

from zielbot.agreements.agreement import Agreement, Step, Summary
from zielbot.assistant.answering import Answering
from zielbot.assistant.checking import Checking
from zielbot.assistant.coach import Coach
from zielbot.assistant.comparing import Comparing
from zielbot.assistant.conversation import Conversation, Message, Status
from zielbot.assistant.editing import edited
from zielbot.assistant.events import Answered, ConversationAnswer, Event
from zielbot.assistant.goal_lists import GoalLists
from zielbot.assistant.ports import (
    AgreementRepository,
    Clock,
    ConversationRepository,
    IdSource,
    KpiReadingRepository,
    Phrasing,
    Voice,
    Watching,
    Wordsmith,
)
from zielbot.assistant.readings import Appraisal, Appraiser
from zielbot.assistant.situated import CALENDAR_YEAR, SituatedReader
from zielbot.assistant.stepping import remembered, stepped_back, stepped_forward
from zielbot.assistant.talk_surroundings import Surroundings
from zielbot.assistant.texts import checked_text
from zielbot.drafting.acts import recognise_act
from zielbot.drafting.drafter import Drafter
from zielbot.drafting.next_question import missing
from zielbot.drafting.packs.pack import Act
from zielbot.drafting.understanding import OfflineDrafter
from zielbot.errors import Conflict, NotReady, VersionMismatch
from zielbot.goals.draft import SlotName
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Address, Language
from zielbot.reading.reader import Reader
from zielbot.rules.checker import Checker


class Conversing:
    """The conversation use cases; each door calls these and nothing below them."""

    def __init__(
        self,
        *,
        reader: Reader,
        checker: Checker,
        drafter: Drafter,
        kpis: KpiCatalogue,
        conversations: ConversationRepository,
        agreements: AgreementRepository,
        clock: Clock,
        ids: IdSource,
        phrasing: Phrasing,
        comparing: Comparing | None = None,
        articles: Answering | None = None,
        wordsmith: Wordsmith | None = None,
        watching: Watching | None = None,
        readings: KpiReadingRepository | None = None,
        objectives: Sequence[str] = (),
        lists: GoalLists | None = None,
        region: str | None = None,
        fiscal_year_start: tuple[int, int] = CALENDAR_YEAR,
        together: Callable[[], AbstractContextManager[None]] = nullcontext,
    ) -> None:
        self._reader = SituatedReader(reader, fiscal_year_start=fiscal_year_start, region=region)
        self._conversations = conversations
        self._agreements = agreements
        self._together = together
        self._clock = clock
        self._ids = ids
        self._checking = Checking(reader, checker, kpis, region=region)
        self._appraiser = Appraiser(reader=reader, checking=self._checking, kpis=kpis, comparing=comparing)
        self._coach = Coach(
            reader=self._reader,
            appraiser=self._appraiser,
            drafter=drafter,
            fallback=OfflineDrafter(self._reader, kpis),
            kpis=kpis,
            phrasing=phrasing,
            answering=articles,
            wordsmith=wordsmith,
            watching=watching,
            surroundings=Surroundings(readings, tuple(objectives), agreements, lists),
        )
        self._phrasing = phrasing
        self._kpis = kpis

    @property
    def checking(self) -> Checking:
        """The check that words findings the same way for every door."""
        return self._checking

    # talking

    def open(
        self,
        owner: str,
        *,
        language: Language | None = None,
        address: Address = Address.DU,
        role: str | None = None,
        conversation_id: str | None = None,
    ) -> Conversation:
        """A new, empty conversation of that owner."""
        now = self._clock.now()
        talk = Conversation(
            id=conversation_id or self._ids.new("c"),
            owner=owner,
            language=language or Language.DE,
            address=address,
            role=role,
            created=now,
            updated=now,
        )
        self._conversations.add(talk)
        return talk

    def say(
        self,
        conversation_id: str,
        owner: str,
        text: str,
        *,
        today: date | None = None,
        language: Language | None = None,
    ) -> Iterator[Event]:
        """What the message leads to, as it comes about; the conversation is kept before the answer goes out."""
        plain = checked_text(text)
        talk = self._conversations.get(conversation_id, owner)
        day = today or self._clock.today()
        if talk.status is Status.READY and recognise_act(plain, talk.language) is Act.ACCEPT:
            yield Answered(*self._accepted_by_word(talk, plain))
            return
        for event in self._coach.turn(talk, plain, today=day, now=self._clock.now(), language=language):
            if isinstance(event, Answered):
                assert event.conversation is not None
                saved = self._conversations.save(event.conversation)
                yield Answered(replace(event.answer, version=saved.version), saved)
            else:
                yield event

    def answer(
        self,
        conversation_id: str,
        owner: str,
        text: str,
        *,
        today: date | None = None,
        language: Language | None = None,
    ) -> ConversationAnswer:
        """The whole answer to a message."""
        for event in self.say(conversation_id, owner, text, today=today, language=language):
            if isinstance(event, Answered):
                return event.answer
        raise AssertionError("a turn ends with its answer")

    def state(self, conversation_id: str, owner: str) -> ConversationAnswer:
        """Where the conversation stands, without saying anything."""
        return self._stated(self._conversations.get(conversation_id, owner))

    def ask(self, conversation_id: str, owner: str, rule: str) -> ConversationAnswer:
        """The question of that rule's finding is the next one; raises NotFound where the rule finds nothing."""
        talk = self._conversations.get(conversation_id, owner)
        if talk.status is Status.AGREED:
            return self._stated(talk)
        today, now = talk.today or self._clock.today(), self._clock.now()
        talk, appraisal = self._coach.ask(talk, rule, today=today, now=now)
        saved = self._conversations.save(talk)
        return self._coach.answer(saved, appraisal, talk.messages[-1].text)

    # changing by hand

    # with a `version` these change that version and no other: they raise VersionMismatch where it has moved on

    def edit(
        self, conversation_id: str, owner: str, slot: SlotName, text: str, *, version: int | None = None
    ) -> ConversationAnswer:
        """One slot set to what the person wrote, or emptied by an empty text; raises InvalidValue."""
        talk = self._at(conversation_id, owner, version)
        day = talk.today or self._clock.today()
        draft = edited(talk.draft, slot, text, reader=self._reader, kpis=self._kpis, language=talk.language, today=day)
        gaps = {name: gap for name, gap in talk.gaps.items() if name is not slot}
        with _told(version):
            return self._settled(remembered(talk).model_copy(update={"draft": draft, "gaps": gaps}))

    def undo(self, conversation_id: str, owner: str, *, version: int | None = None) -> ConversationAnswer:
        """The last change taken back; nothing changes where there is none."""
        talk = self._at(conversation_id, owner, version)
        with _told(version):
            return self._settled(stepped_back(talk) or talk)

    def redo(self, conversation_id: str, owner: str, *, version: int | None = None) -> ConversationAnswer:
        """The change made again that was taken back."""
        talk = self._at(conversation_id, owner, version)
        with _told(version):
            return self._settled(stepped_forward(talk) or talk)

    def _at(self, conversation_id: str, owner: str, version: int | None) -> Conversation:
        talk = self._conversations.get(conversation_id, owner)
        _require(talk, version)
        return talk

    # keeping

    def get(self, conversation_id: str, owner: str) -> Conversation:
        """The conversation of that id; raises NotFound."""
        return self._conversations.get(conversation_id, owner)

    def list(self, owner: str) -> Sequence[Conversation]:
        """The owner's conversations, newest first."""
        return self._conversations.list(owner)

    def delete(self, conversation_id: str, owner: str) -> None:
        """Forget the conversation; raises NotFound."""
        self._conversations.delete(conversation_id, owner)

    def duplicate(self, conversation_id: str, owner: str) -> Conversation:
        """A new conversation for the next period: the same goal without its deadline, its target as starting value."""
        old = self._conversations.get(conversation_id, owner)
        talk = self.open(owner, language=old.language, address=old.address, role=old.role)
        draft = old.draft.replaced(SlotName.DEADLINE, None).replaced(SlotName.TARGET, None)
        draft = draft.replaced(SlotName.BASELINE, None).replaced(SlotName.MILESTONES, None)
        self._settled(talk.model_copy(update={"draft": draft}))
        return self._conversations.get(talk.id, owner)

    def accept(self, conversation_id: str, owner: str, *, version: int | None = None) -> Agreement:
        """The goal kept as an agreement that one side has accepted; raises NotReady while something is missing.

        However often it is accepted, and by however many at once, one conversation leads to one agreement.
        """
        talk = self._conversations.get(conversation_id, owner)
        if talk.agreement is not None:
            return self._agreements.get(talk.agreement, owner)
        _require(talk, version)
        appraisal = self._appraised(talk)
        sentence = self._required(talk, appraisal)
        agreement = self._agreement(talk, appraisal, sentence)
        agreed = talk.model_copy(update={"status": Status.AGREED, "agreement": agreement.id, "question": None})
        try:
            with self._together():
                self._conversations.save(agreed)
                self._agreements.add(agreement)
        except Conflict:
            return self._accepted_meanwhile(conversation_id, owner, version)
        return agreement

    def _accepted_meanwhile(self, conversation_id: str, owner: str, version: int | None) -> Agreement:
        """The agreement that somebody else was quicker to make; raises Conflict where the goal changed instead."""
        talk = self._conversations.get(conversation_id, owner)
        if talk.agreement is None:
            raise Conflict(id=conversation_id) if version is None else VersionMismatch(id=conversation_id)
        return self._agreements.get(talk.agreement, owner)

    def _accepted_by_word(self, talk: Conversation, text: str) -> tuple[ConversationAnswer, Conversation]:
        """The goal accepted because the person said so in the talk."""
        self.accept(talk.id, talk.owner)
        kept = self._conversations.get(talk.id, talk.owner)
        voice = Voice(kept.language, kept.address)
        now, reply = self._clock.now(), self._phrasing.say("accepted", voice)
        said = (Message(by="person", text=text, at=now), Message(by="zielbot", text=reply, at=now))
        saved = self._conversations.save(kept.model_copy(update={"messages": (*kept.messages, *said), "updated": now}))
        return self._coach.answer(saved, self._appraised(saved), reply), saved

    def _required(self, talk: Conversation, appraisal: Appraisal) -> str:
        open_slots = [name.value for name in missing(talk.draft)]
        open_slots += [
            n.value for n, slot in talk.draft.filled().items() if not slot.accepted and n.value not in open_slots
        ]
        if open_slots or not appraisal.sentence:
            raise NotReady(missing=", ".join(open_slots) or SlotName.TARGET.value)
        if not appraisal.holds:
            raise NotReady(missing=", ".join(_weak(appraisal)))
        return appraisal.sentence

    def _agreement(self, talk: Conversation, appraisal: Appraisal, sentence: str) -> Agreement:
        now = self._clock.now()
        report = appraisal.report
        return Agreement(
            id=self._ids.new("a"),
            owner=talk.owner,
            language=talk.language,
            sentence=sentence,
            short=appraisal.short or sentence,
            draft=talk.draft,
            summary=Summary(
                score=report.score,
                verdicts={criterion.value: result.verdict.value for criterion, result in report.criteria.items()},
                rules=tuple(dict.fromkeys(finding.rule for finding in report.findings)),
            ),
            conversation=talk.id,
            history=(Step(kind="accepted", at=now),),
            created=now,
            updated=now,
        )

    def _appraised(self, talk: Conversation) -> Appraisal:
        return self._coach.appraise(talk, talk.today or self._clock.today())

    def _settled(self, talk: Conversation) -> ConversationAnswer:
        """The conversation kept, with its status and question as the draft now wants them."""
        appraisal = self._appraised(talk)
        talk = self._coach.settle(talk, appraisal, today=talk.today or self._clock.today(), now=self._clock.now())
        saved = self._conversations.save(talk)
        return self._coach.answer(saved, appraisal, "")

    def _stated(self, talk: Conversation) -> ConversationAnswer:
        last = next((message.text for message in reversed(talk.messages) if message.by == "zielbot"), "")
        return self._coach.answer(talk, self._appraised(talk), last)


def _require(talk: Conversation, version: int | None) -> None:
    if version not in (None, talk.version):
        raise VersionMismatch(id=talk.id)


@contextmanager
def _told(version: int | None) -> Iterator[None]:
    """Who named a version is told that it is stale, also where it became so at the last moment."""
    try:
        yield
    except Conflict as exc:
        if version is None:
            raise
        raise VersionMismatch(**exc.values) from exc


def _weak(appraisal: Appraisal) -> list[str]:
    return [
        criterion.value for criterion, result in appraisal.report.criteria.items() if result.verdict.value == "not_met"
    ]
