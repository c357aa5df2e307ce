"""The coach: one message in, the changed conversation and its events out. Keeps nothing itself."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from zielbot.assistant.answering import Answering
from zielbot.assistant.asking import Asking
from zielbot.assistant.beside import Beside, legal_words
from zielbot.assistant.conversation import Conversation, Message, Status
from zielbot.assistant.events import (
    Answered,
    Asked,
    Checked,
    Compared,
    ConversationAnswer,
    Degraded,
    Event,
    Ready,
    Understood,
)  # fmt: skip
from zielbot.assistant.evidence_offers import clue_words, judged_words, offered_words
from zielbot.assistant.helped import Helped
from zielbot.assistant.paragraphs import paragraphs
from zielbot.assistant.ports import Phrasing, Voice, Watching, Wordsmith
from zielbot.assistant.readings import Appraisal, Appraiser
from zielbot.assistant.side_talk import SideTalk
from zielbot.assistant.situated import SituatedReader
from zielbot.assistant.stepping import remembered, stepped_back, stepped_forward
from zielbot.assistant.talk_surroundings import Surroundings
from zielbot.assistant.turn import Turn
from zielbot.assistant.working import WorkingAloud
from zielbot.drafting.acts import answers_in_doubt, recognise_act
from zielbot.drafting.drafter import Drafter, DrafterName, DraftRequest, Proposal
from zielbot.drafting.next_question import NEEDED, ORDER
from zielbot.drafting.orders import is_all_order
from zielbot.drafting.packs.pack import Act
from zielbot.drafting.question import Gap, Offer
from zielbot.errors import ModelUnavailable, NotFound
from zielbot.goals.draft import SlotName
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language
from zielbot.goals.origin import Origin, OriginKind

MOST_OFFERS = 20
_WORDS_TO_SWITCH = 4
_LONG_SHRUG = 6
_IN_SENTENCE = {*ORDER, SlotName.OWNER}


class Coach:
    """Understands a message, checks the draft, and finds the next question."""

    def __init__(
        self,
        *,
        reader: SituatedReader,
        appraiser: Appraiser,
        drafter: Drafter,
        fallback: Drafter,
        kpis: KpiCatalogue,
        phrasing: Phrasing,
        answering: Answering | None = None,
        wordsmith: Wordsmith | None = None,
        surroundings: Surroundings,
        watching: Watching | None = None,
    ) -> None:
        self._reader = reader
        self._appraiser = appraiser
        self._drafter = drafter
        self._fallback = fallback
        self._kpis = kpis
        self._phrasing = phrasing
        self._asking = Asking(reader, kpis, phrasing, surroundings)
        self._beside_it = Beside(reader, surroundings)
        self._side = SideTalk(kpis, phrasing, answering)
        self._helped = Helped(self._side, wordsmith)
        self._working = WorkingAloud(watching, phrasing)

    def turn(
        self, talk: Conversation, text: str, *, today: date, now: datetime, language: Language | None
    ) -> Iterator[Event]:
        """The events that the message leads to; the last one carries the answer, `conversation` of it the new state."""
        turn = self._opened(talk, text, today, now, language)
        act = self._act(turn)
        yield from self._working.run(lambda: self._handle(turn, act), turn.voice)
        yield Understood(turn.talk.draft, turn.changed)
        if turn.degraded:
            yield Degraded(turn.degraded)
        appraisal = self.appraise(turn.talk, today)
        yield Checked(appraisal.report, appraisal.findings)
        if appraisal.degraded:
            yield Degraded(appraisal.degraded)
        if appraisal.evidence is not None:
            yield Compared(appraisal.evidence)
        self._conclude(turn, appraisal)
        if turn.talk.status is Status.READY and appraisal.sentence:
            yield Ready(appraisal.sentence, appraisal.short or "")
        if turn.talk.question is not None:
            yield Asked(turn.talk.question)
        reply = "\n\n".join(part for part in paragraphs(turn.said) if part)
        turn.update(
            messages=(*turn.talk.messages, Message(by="zielbot", text=reply, at=now, source=turn.source)), updated=now
        )
        answer = self.answer(turn.talk, appraisal, reply, drafter=turn.drafter, degraded=turn.degraded)
        yield Answered(answer, turn.talk)

    def settle(self, talk: Conversation, appraisal: Appraisal, *, today: date, now: datetime) -> Conversation:
        """The conversation with status and question as its draft wants them, after a change by hand."""
        ready = self._asking.is_ready(talk, appraisal)
        status = talk.status if talk.status is Status.AGREED else Status.READY if ready else Status.DRAFTING
        talk = talk.model_copy(update={"status": status, "updated": now})
        kind, question = self._asking.next(talk, appraisal, ready=ready, today=today)
        if question is not None:
            voice = Voice(talk.language, talk.address, len(talk.messages) // 2)
            question = self._phrasing.ask(question, talk.draft, self._kpis, voice, kind=kind)
        return talk.model_copy(update={"question": question})

    def ask(self, talk: Conversation, rule: str, *, today: date, now: datetime) -> tuple[Conversation, Appraisal]:
        """The conversation with the question of that rule's finding on the table; raises NotFound without one."""
        appraisal = self.appraise(talk, today)
        worded = next((one for one in appraisal.findings if one.finding.rule == rule), None)
        if worded is None:
            raise NotFound
        ready = talk.status is Status.READY
        question = self._asking.about(worded, talk, appraisal, ready=ready, today=today)
        gaps = {name: gap for name, gap in talk.gaps.items() if name is not question.slot}
        messages = (*talk.messages, Message(by="zielbot", text=question.text, at=now))
        changes = {"question": question, "gaps": gaps, "messages": messages, "updated": now}
        return talk.model_copy(update=changes), appraisal

    def appraise(self, talk: Conversation, today: date) -> Appraisal:
        """What the draft of the conversation amounts to today."""
        said = talk.person_messages[0] if talk.person_messages else ""
        return self._appraiser.appraise(
            talk.draft, language=talk.language, today=today, said=said, address=talk.address
        )

    def answer(
        self,
        talk: Conversation,
        appraisal: Appraisal,
        reply: str,
        *,
        drafter: DrafterName = "offline",
        degraded: str | None = None,
    ) -> ConversationAnswer:
        """The answer that the state of the conversation amounts to."""
        return ConversationAnswer(
            conversation=talk.id,
            reply=reply,
            status=talk.status,
            draft=talk.draft,
            report=appraisal.report,
            findings=appraisal.findings,
            language=talk.language,
            address=talk.address,
            sentence=appraisal.sentence,
            short=appraisal.short,
            question=talk.question,
            evidence=appraisal.evidence,
            drafter=drafter,
            degraded=degraded or appraisal.degraded,
            source=talk.messages[-1].source if talk.messages else None,
            version=talk.version,
        )

    # opening a turn

    def _opened(self, talk: Conversation, text: str, today: date, now: datetime, language: Language | None) -> Turn:
        spoken = language or self._spoken(talk, text)
        messages = (*talk.messages, Message(by="person", text=text, at=now))
        talk = talk.model_copy(update={"messages": messages, "language": spoken, "today": today})
        heard = talk.person_messages[-1]
        return Turn(talk, heard if heard.strip() else text, today, len(messages) - 1, [])

    def _spoken(self, talk: Conversation, text: str) -> Language:
        """The language of the message where it is long enough to tell, otherwise that of the conversation."""
        if len(text.split()) < _WORDS_TO_SWITCH and talk.messages:
            return talk.language
        return self._reader.detect(text)

    def _act(self, turn: Turn) -> Act:
        act = recognise_act(turn.text, turn.talk.language)
        if act in {Act.CONTENT, Act.QUESTION} and is_all_order(turn.text):
            return Act.OFF_TOPIC
        question = turn.talk.question
        opening = question is None or question.slot is SlotName.OUTCOME
        if act is Act.UNKNOWN and opening and len(turn.text.split()) > _LONG_SHRUG:
            return Act.CONTENT
        if act in {Act.STRAIN, Act.ANNOYED} and question is not None and question.slot is SlotName.PURPOSE:
            return Act.CONTENT
        if act is Act.QUESTION and question is not None and answers_in_doubt(turn.text, question.slot):
            return Act.CONTENT
        return act

    # what a message does

    def _handle(self, turn: Turn, act: Act) -> None:
        if turn.talk.status is Status.AGREED and act not in {Act.RESTART, Act.STATUS, Act.QUESTION}:
            turn.said.append(self._phrasing.say("agreed", turn.voice))
            turn.quiet = True
            return
        match act:
            case Act.RESTART:
                self._restart(turn)
            case Act.BACK:
                self._back(turn)
            case Act.FORWARD:
                self._forward(turn)
            case Act.SKIP | Act.UNKNOWN | Act.DECLINE:
                self._without_answer(turn, act)
            case Act.AFFIRM | Act.ADOPT | Act.ACCEPT:
                self._affirm(turn, act)
            case Act.CONTENT:
                self._content(turn)
            case _:
                turn.silent = act in {Act.GREETING, Act.HELP} and turn.talk.question is None
                turn.quiet = act in {Act.DANGER, Act.DISTRESS}
                self._beside(turn, act)

    def _beside(self, turn: Turn, act: Act) -> None:
        sentence = self.appraise(turn.talk, turn.today).sentence
        try:
            reply = self._helped.reply(act, turn, sentence)
        except ModelUnavailable as exc:
            self._without_model(turn, exc)
            reply = self._side.reply(act, turn.talk, turn.text, turn.voice, sentence)
        turn.said.append(reply)

    def _without_model(self, turn: Turn, error: ModelUnavailable) -> None:
        """The turn goes on without the model, and says so."""
        turn.degraded = str(error.values.get("reason", error.code))
        turn.drafter = self._fallback.name
        turn.said.append(self._phrasing.say("without_model", turn.voice))

    def _restart(self, turn: Turn) -> None:
        fresh = Conversation(
            id=turn.talk.id, owner=turn.talk.owner, created=turn.talk.created, updated=turn.talk.updated
        )
        self._remember(turn)
        turn.update(draft=fresh.draft, question=None, asked={}, gaps={}, declined=(), offers=(), status=Status.DRAFTING)
        turn.said.append(self._phrasing.say("restarted", turn.voice))
        turn.silent = True

    def _remember(self, turn: Turn) -> None:
        turn.talk = remembered(turn.talk)

    def _back(self, turn: Turn) -> None:
        undone = stepped_back(turn.talk)
        turn.said.append(self._phrasing.say("back" if undone else "nothing_to_undo", turn.voice))
        turn.talk = undone or turn.talk

    def _forward(self, turn: Turn) -> None:
        redone = stepped_forward(turn.talk)
        turn.said.append(self._phrasing.say("forward" if redone else "nothing_to_redo", turn.voice))
        turn.talk = redone or turn.talk

    def _without_answer(self, turn: Turn, act: Act) -> None:
        """The answers "weiß nicht", "überspringen", "nein": the slot stays empty, visibly."""
        question = turn.talk.question
        if question is None:
            code = "help_start" if not turn.talk.draft.filled() else "affirm"
            turn.said.append(self._phrasing.say(code, turn.voice))
            return
        if (
            act is Act.UNKNOWN
            and question.slot is SlotName.TARGET
            and turn.talk.asked.get(SlotName.TARGET, 0) < 2
            and self._corridor(turn)
        ):
            return
        self._remember(turn)
        gap = {Act.SKIP: Gap.SKIPPED, Act.DECLINE: Gap.DECLINED}.get(act, Gap.UNKNOWN)
        refused = tuple(offer.ref for offer in question.offers) if act is Act.DECLINE else ()
        declined = (*turn.talk.declined, *refused)
        turn.update(gaps={**turn.talk.gaps, question.slot: gap}, declined=declined)
        turn.said.append(self._side.put_aside(gap, turn.talk, question, turn.voice))

    def _corridor(self, turn: Turn) -> bool:
        """Whether past agreements give a clue to a target that the person does not know; says it."""
        turn.said.append(clue_words(turn.talk, self.appraise(turn.talk, turn.today)))
        return bool(turn.said[-1])

    def _affirm(self, turn: Turn, act: Act) -> None:
        question = turn.talk.question
        offers = question.offers if question else ()
        if question is not None and act is Act.AFFIRM and len(offers) == 1:
            self._take(turn, offers[0])
        elif offers and act is Act.AFFIRM:
            turn.said.append(self._phrasing.say("which_one", turn.voice))
        elif turn.talk.status is Status.READY:
            turn.said.append(self._phrasing.say("adopt_hint", turn.voice))
            turn.quiet = True
        else:
            turn.said.append(self._phrasing.say("affirm" if act is Act.AFFIRM else "not_ready_yet", turn.voice))

    def _take(self, turn: Turn, offer: Offer) -> None:
        self._remember(turn)
        origin = Origin(kind=OriginKind.ANSWERED, message=turn.index, quote=turn.text, ref=offer.source or offer.ref)
        turn.talk = self._asking.taken(turn.talk, offer, origin)
        turn.changed = (offer.slot,)
        turn.said.append(self._phrasing.say("accepted_offer", turn.voice, label=offer.label))

    # content

    def _content(self, turn: Turn) -> None:
        offer = self._asking.named_offer(turn.talk.question, turn.text, turn.talk.language)
        if offer is not None and (offer.slot is not SlotName.METRIC or offer.source):
            self._take(turn, offer)
            return
        pasted = self._beside_it.pasted(turn.talk, turn.text, turn.today)
        turn.said.append(pasted.said if pasted else "")
        proposal = self._proposal(turn, pasted.first if pasted else turn.text)
        if proposal.changed:
            self._remember(turn)
        turn.changed = proposal.changed
        gaps = {name: gap for name, gap in turn.talk.gaps.items() if name not in proposal.changed}
        turn.source = proposal.prompt
        turn.update(draft=proposal.draft, gaps=gaps, offers=(*proposal.offers, *turn.talk.offers)[:MOST_OFFERS])
        corrected = bool(set(proposal.replaced) - {SlotName.DIRECTION})
        turn.said.append(
            self._phrasing.understood(proposal.changed, proposal.draft, self._kpis, turn.voice, corrected=corrected)
        )
        asides = (*proposal.asides, "orders_left_out") if turn.left_out else proposal.asides
        turn.said.extend(self._phrasing.say(note, turn.voice) for note in (*proposal.notes, *asides))
        turn.said.append(proposal.reply or "")
        if (proposal.vague or not proposal.changed) and not proposal.notes:
            self._vague(turn)

    def _vague(self, turn: Turn) -> None:
        question = turn.talk.question
        turn.said.append(self._side.vague(question.slot if question else None, turn.voice))
        if question is not None and question.slot not in NEEDED:
            turn.update(gaps={**turn.talk.gaps, question.slot: Gap.UNKNOWN})

    def _proposal(self, turn: Turn, text: str) -> Proposal:
        talk = turn.talk
        request = DraftRequest(
            text=text,
            reading=self._reader.read(text, today=turn.today, language=talk.language),
            draft=talk.draft,
            message=turn.index,
            language=talk.language,
            asked=talk.question,
            earlier=talk.person_messages[:-1],
            ready=talk.status is Status.READY,
            attempts=talk.asked.get(talk.question.slot, 0) if talk.question else 0,
        )
        turn.drafter = self._drafter.name
        try:
            return self._drafter.draft(request)
        except ModelUnavailable as exc:
            self._without_model(turn, exc)
            return self._fallback.draft(request)

    # closing a turn

    def _conclude(self, turn: Turn, appraisal: Appraisal) -> None:
        """Set the status and the next question, and say so."""
        if turn.quiet:
            return
        was_ready = turn.talk.status is Status.READY
        ready = self._asking.is_ready(turn.talk, appraisal)
        if turn.talk.status is not Status.AGREED:
            turn.update(status=Status.READY if ready else Status.DRAFTING)
        if SlotName.TARGET in turn.changed:
            turn.said += [judged_words(turn.talk, appraisal), self._beside_it.words(turn.talk)]
        if turn.changed:
            turn.said.append(legal_words(turn.talk, appraisal))
        if ready and appraisal.sentence:
            turn.said.append(self._ready_text(turn, appraisal, was_ready=was_ready))
        kind, question = self._asking.next(turn.talk, appraisal, ready=ready, today=turn.today)
        if question is None:
            if ready and was_ready and turn.talk.question is not None:
                turn.said.append(self._phrasing.say("all_said", turn.voice))
            turn.update(question=None)
            return
        asked = {**turn.talk.asked, question.slot: turn.talk.asked.get(question.slot, 0) + 1}
        silent = turn.silent and question.slot is SlotName.OUTCOME
        spoken = self._phrasing.ask(question, turn.talk.draft, self._kpis, turn.voice, kind=kind)
        if question.optional and not self._was_asked(turn, question.slot):
            turn.said.append("\n" + self._phrasing.say("optional", turn.voice))
        turn.said.append(offered_words(question, turn.talk, appraisal))
        if not silent:
            turn.said.append(self._phrasing.asking(question, turn.talk.draft, self._kpis, turn.voice, kind=kind))
        turn.update(question=spoken, asked=asked)

    def _was_asked(self, turn: Turn, slot: SlotName) -> bool:
        return bool(turn.talk.question and turn.talk.question.slot is slot)

    def _ready_text(self, turn: Turn, appraisal: Appraisal, *, was_ready: bool) -> str:
        sentence = appraisal.sentence or ""
        if not was_ready:
            return self._phrasing.say("ready", turn.voice, sentence=sentence)
        if _IN_SENTENCE.intersection(turn.changed):
            return self._phrasing.say("ready_changed", turn.voice, sentence=sentence)
        return ""
