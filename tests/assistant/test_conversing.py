"""Conversations as use cases: kept after every message, edited, undone, accepted, forgotten."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from tests.fakes import (
    TODAY,
    CountingIds,
    FixedClock,
    ScriptedDrafter,
    catalogue,
    checker,
    coaching_conversing,
    reader,
)

from zielbot.adapters.memory import MemoryDocuments
from zielbot.assistant.conversation import Conversation, Status
from zielbot.assistant.conversing import Conversing
from zielbot.assistant.events import Answered, Asked, Checked, Degraded, Ready, Understood
from zielbot.drafting.drafter import Proposal
from zielbot.drafting.understanding import OfflineDrafter
from zielbot.errors import EmptyText, InvalidValue, NotFound, NotReady, NotText, TextTooLong
from zielbot.goals.draft import GoalDraft, Metric, Slot, SlotName
from zielbot.goals.language import Address, Language
from zielbot.goals.origin import Origin, OriginKind
from zielbot.wording.phrasing import GermanEnglishPhrasing

READY = (
    "Wir wollen den NPS bis Ende Q3 von 32 auf 38 Punkte steigern, indem wir jeden Monat mit Kunden sprechen, "
    "damit weniger Kunden kündigen."
)


@pytest.fixture
def conversing() -> Conversing:
    return coaching_conversing()


def ready(conversing: Conversing) -> Conversation:
    talk = conversing.open("anna")
    assert conversing.answer(talk.id, "anna", READY).status is Status.READY
    return talk


class _Overtaken(MemoryDocuments[Conversation]):
    """Conversations that somebody else acts on between one's reading and writing."""

    def __init__(self) -> None:
        super().__init__()
        self.meanwhile: Callable[[], object] | None = None

    def get(self, document_id: str, owner: str) -> Conversation:
        seen = super().get(document_id, owner)
        meanwhile, self.meanwhile = self.meanwhile, None
        if meanwhile is not None:
            meanwhile()
        return seen


def test_a_goal_that_somebody_else_accepts_at_the_same_moment_stays_one_agreement() -> None:
    conversations, agreements = _Overtaken(), MemoryDocuments()
    conversing = Conversing(
        reader=reader(),
        checker=checker(),
        drafter=OfflineDrafter(reader(), catalogue()),
        kpis=catalogue(),
        conversations=conversations,
        agreements=agreements,
        clock=FixedClock(),
        ids=CountingIds(),
        phrasing=GermanEnglishPhrasing(),
    )
    talk = ready(conversing)
    other: list[str] = []
    conversations.meanwhile = lambda: other.append(conversing.accept(talk.id, "anna").id)

    mine = conversing.accept(talk.id, "anna")

    assert [mine.id] == other == [one.id for one in agreements.list("anna")]


def test_the_stream_says_what_happens_and_ends_with_the_answer(conversing: Conversing) -> None:
    talk = conversing.open("anna")

    events = list(conversing.say(talk.id, "anna", "Der Krankenstand soll sinken"))

    assert [type(event) for event in events] == [Understood, Checked, Asked, Answered]


def test_a_ready_goal_is_announced(conversing: Conversing) -> None:
    talk = conversing.open("anna")

    events = list(conversing.say(talk.id, "anna", READY))

    assert any(isinstance(event, Ready) and event.short == "NPS: 32 → 38 Punkte bis 30.09.2027" for event in events)


def test_every_message_is_kept_before_its_answer_goes_out(conversing: Conversing) -> None:
    talk = conversing.open("anna")

    conversing.answer(talk.id, "anna", "Der Krankenstand soll sinken")

    kept = conversing.get(talk.id, "anna")
    assert kept.person_messages == ("Der Krankenstand soll sinken",)
    assert kept.draft.metric is not None


def test_a_conversation_goes_on_after_it_was_written_out_and_read_back(conversing: Conversing) -> None:
    talk = conversing.open("anna")
    conversing.answer(talk.id, "anna", "Der Krankenstand soll sinken")
    copy = Conversation.model_validate_json(conversing.get(talk.id, "anna").model_dump_json())

    assert copy == conversing.get(talk.id, "anna")


def test_a_conversation_is_nobody_elses(conversing: Conversing) -> None:
    talk = conversing.open("anna")

    with pytest.raises(NotFound):
        conversing.answer(talk.id, "ben", "hallo")


@pytest.mark.parametrize(
    ("text", "error"),
    [("", EmptyText), ("  \n ", EmptyText), ("x" * 20_001, TextTooLong), ("NPS\x00", NotText), ("\ud800", NotText)],
    ids=["empty", "blank", "long", "nul", "surrogate"],
)
def test_text_that_cannot_be_read_changes_nothing(conversing: Conversing, text: str, error: type[Exception]) -> None:
    talk = conversing.open("anna")

    with pytest.raises(error):
        conversing.answer(talk.id, "anna", text)

    assert conversing.get(talk.id, "anna").messages == ()


def test_an_accepted_goal_becomes_an_agreement_still_to_be_agreed(conversing: Conversing) -> None:
    talk = ready(conversing)

    agreement = conversing.accept(talk.id, "anna")

    assert agreement.sentence.startswith("Bis zum 30.09.2027 steigern wir den NPS von 32 auf 38 Punkte")
    assert agreement.status.value == "negotiated"
    assert conversing.get(talk.id, "anna").status is Status.AGREED


def test_accepting_twice_gives_the_same_agreement(conversing: Conversing) -> None:
    talk = ready(conversing)

    assert conversing.accept(talk.id, "anna") == conversing.accept(talk.id, "anna")


def test_an_unfinished_goal_cannot_be_accepted(conversing: Conversing) -> None:
    talk = conversing.open("anna")
    conversing.answer(talk.id, "anna", "Der Krankenstand soll sinken")

    with pytest.raises(NotReady) as raised:
        conversing.accept(talk.id, "anna")

    assert raised.value.values["missing"] == "target, deadline"


def test_a_goal_with_a_mere_suggestion_is_not_ready() -> None:
    suggested = Slot[Metric](value=Metric(name="NPS", kpi="nps"), origin=Origin(kind=OriginKind.SUGGESTED))
    conversing = coaching_conversing(drafter=ScriptedDrafter(Proposal(GoalDraft(metric=suggested), (SlotName.METRIC,))))
    talk = conversing.open("anna")

    answer = conversing.answer(talk.id, "anna", "Kunden sollen zufriedener sein")

    assert answer.status is Status.DRAFTING
    with pytest.raises(NotReady):
        conversing.accept(talk.id, "anna")


def test_a_model_that_fails_is_replaced_by_the_offline_drafter_for_all_to_see() -> None:
    conversing = coaching_conversing(drafter=ScriptedDrafter(reason="transport"))
    talk = conversing.open("anna")

    events = list(conversing.say(talk.id, "anna", "Der Krankenstand soll sinken"))

    assert Degraded("transport") in events
    answered = events[-1]
    assert isinstance(answered, Answered)
    assert answered.answer.drafter == "offline"
    assert answered.answer.draft.metric is not None


def test_undo_and_redo_walk_through_the_changes(conversing: Conversing) -> None:
    talk = ready(conversing)
    conversing.answer(talk.id, "anna", "doch lieber bis Ende Oktober")

    undone = conversing.undo(talk.id, "anna")
    redone = conversing.redo(talk.id, "anna")

    assert undone.draft.deadline is not None
    assert undone.draft.deadline.value.date.isoformat() == "2027-09-30"
    assert redone.draft.deadline is not None
    assert redone.draft.deadline.value.date.isoformat() == "2027-10-31"


def test_undo_without_a_past_changes_nothing(conversing: Conversing) -> None:
    talk = conversing.open("anna")

    assert conversing.undo(talk.id, "anna").draft == GoalDraft()


@pytest.mark.parametrize(
    ("slot", "text", "shown"),
    [
        (SlotName.TARGET, "40 Punkte", "40"),
        (SlotName.BASELINE, "30", "30"),
        (SlotName.DEADLINE, "Ende Q4", "2027-12-31"),
        (SlotName.METRIC, "CSAT", "csat"),
        (SlotName.MEANS, "mehr zuhören", "mehr zuhören"),
        (SlotName.SUPPORT, "Zeit für Kundenbesuche", "Zeit"),
        (SlotName.MILESTONES, "Befragung aufgesetzt\nErste Auswertung", "Erste Auswertung"),
        (SlotName.WEIGHT, "30 %", "30"),
        (SlotName.OWNER, "das Team Nord", "das Team Nord"),
        (SlotName.DIRECTION, "down", "down"),
    ],
    ids=lambda value: str(value)[:20],
)
def test_a_slot_can_be_set_by_hand(conversing: Conversing, slot: SlotName, text: str, shown: str) -> None:
    talk = ready(conversing)

    answer = conversing.edit(talk.id, "anna", slot, text)

    assert shown in answer.draft.model_dump_json(include={slot.value})


def test_emptying_a_needed_slot_takes_the_goal_back_to_drafting(conversing: Conversing) -> None:
    talk = ready(conversing)

    answer = conversing.edit(talk.id, "anna", SlotName.DEADLINE, "")

    assert answer.status is Status.DRAFTING
    assert answer.question is not None
    assert answer.question.slot is SlotName.DEADLINE


@pytest.mark.parametrize(
    ("slot", "text"), [(SlotName.DEADLINE, "irgendwann"), (SlotName.WEIGHT, "viel"), (SlotName.DIRECTION, "seitwärts")]
)
def test_a_slot_refuses_what_it_cannot_hold(conversing: Conversing, slot: SlotName, text: str) -> None:
    talk = ready(conversing)

    with pytest.raises(InvalidValue):
        conversing.edit(talk.id, "anna", slot, text)


def test_the_next_period_starts_with_the_same_goal_and_open_numbers(conversing: Conversing) -> None:
    talk = ready(conversing)

    copy = conversing.duplicate(talk.id, "anna")

    assert copy.id != talk.id
    assert copy.draft.metric is not None
    assert copy.draft.target is None
    assert copy.draft.deadline is None


def test_a_forgotten_conversation_is_gone(conversing: Conversing) -> None:
    talk = ready(conversing)

    conversing.delete(talk.id, "anna")

    assert list(conversing.list("anna")) == []
    with pytest.raises(NotFound):
        conversing.get(talk.id, "anna")


def test_the_formal_address_is_kept_throughout(conversing: Conversing) -> None:
    talk = conversing.open("anna", address=Address.SIE)
    said = [
        conversing.answer(talk.id, "anna", text).reply
        for text in ("Der Krankenstand soll sinken", "7 %", "weiß nicht", "überspringen", "Hilfe", "warum fragst du?")
    ]

    words = {word.strip(".,:;?„“").lower() for reply in said for word in reply.split()}
    assert not words & {"du", "dir", "dich", "dein", "deine", "deinen", "deiner"}


def test_the_language_follows_the_person(conversing: Conversing) -> None:
    talk = conversing.open("anna")
    conversing.answer(talk.id, "anna", "Ich möchte, dass unsere Kunden zufriedener werden.")

    answer = conversing.answer(talk.id, "anna", "Actually I would like to go on in English with the NPS.", today=TODAY)

    assert answer.language is Language.EN
    assert answer.question is not None
    assert answer.question.text.startswith("Where does")


def test_a_stale_copy_is_refused_by_the_store() -> None:
    store: MemoryDocuments[Conversation] = MemoryDocuments()
    conversing = coaching_conversing()
    talk = conversing.open("anna")
    store.add(talk)
    store.save(talk)

    with pytest.raises(Exception, match="conflict"):
        store.save(talk)


def test_the_kpi_catalogue_is_at_hand() -> None:
    assert catalogue().get("nps") is not None


def test_the_fiscal_year_is_that_of_the_company() -> None:
    conversing = Conversing(
        reader=reader(),
        checker=checker(),
        drafter=ScriptedDrafter(reason="transport"),
        kpis=catalogue(),
        conversations=MemoryDocuments(),
        agreements=MemoryDocuments(),
        clock=FixedClock(),
        ids=CountingIds(),
        phrasing=GermanEnglishPhrasing(),
        fiscal_year_start=(10, 1),
    )
    talk = conversing.open("anna")

    answer = conversing.answer(talk.id, "anna", "Den Krankenstand bis Ende des Geschäftsjahres von 7 % auf 5 % senken")

    assert answer.draft.deadline is not None
    assert answer.draft.deadline.value.date.isoformat() == "2027-09-30"


def test_a_goal_is_accepted_by_saying_so(conversing: Conversing) -> None:
    talk = ready(conversing)

    answer = conversing.answer(talk.id, "anna", "Ich nehme das Ziel an.")

    assert answer.status is Status.AGREED
    assert conversing.get(talk.id, "anna").agreement is not None
    assert "gespeichert" in answer.reply


def test_an_accepted_goal_is_not_changed_by_more_talk(conversing: Conversing) -> None:
    talk = ready(conversing)
    conversing.accept(talk.id, "anna")
    before = conversing.get(talk.id, "anna").draft

    answer = conversing.answer(talk.id, "anna", "doch lieber bis Ende Q4")

    assert answer.draft == before
    assert "von vorn" in answer.reply
