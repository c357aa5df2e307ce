"""The question of a finding can be put out of turn, and dates can be picked."""

from __future__ import annotations

import datetime as dt

import pytest
from tests.fakes import coaching_conversing

from zielbot.assistant.conversing import Conversing
from zielbot.drafting.offers import deadlines_for
from zielbot.errors import NotFound
from zielbot.goals.draft import SlotName
from zielbot.goals.language import Language

WISH = "Ich möchte, dass unsere Gäste zufriedener werden."


@pytest.fixture
def conversing() -> Conversing:
    return coaching_conversing()


def talk_of(conversing: Conversing, *messages: str) -> str:
    talk = conversing.open("me").id
    for message in messages:
        conversing.answer(talk, "me", message)
    return talk


def finding_for(conversing: Conversing, talk: str, slot: SlotName) -> tuple[str, str]:
    found = next(
        one for one in conversing.state(talk, "me").findings if one.finding.slot == slot.value and one.question
    )
    assert found.question is not None
    return found.finding.rule, found.question


def test_the_question_of_a_finding_becomes_the_question_on_the_table(conversing: Conversing) -> None:
    talk = talk_of(conversing, WISH)
    rule, question = finding_for(conversing, talk, SlotName.PURPOSE)

    answer = conversing.ask(talk, "me", rule)

    assert answer.question is not None
    assert (answer.question.slot, answer.question.text) == (SlotName.PURPOSE, question)
    assert conversing.get(talk, "me").messages[-1].text == question


def test_the_answer_to_a_finding_fills_its_slot(conversing: Conversing) -> None:
    talk = talk_of(conversing, WISH)
    conversing.ask(talk, "me", finding_for(conversing, talk, SlotName.PURPOSE)[0])

    answer = conversing.answer(talk, "me", "Weil zufriedene Gäste wiederkommen.")

    assert answer.draft.purpose is not None
    assert "wiederkommen" in answer.draft.purpose.value


def test_a_rule_without_finding_cannot_be_asked_for(conversing: Conversing) -> None:
    talk = talk_of(conversing, WISH)

    with pytest.raises(NotFound):
        conversing.ask(talk, "me", "Z999")


def test_a_picked_date_becomes_the_deadline(conversing: Conversing) -> None:
    talk = talk_of(conversing, WISH, "NPS", "32", "38")
    question = conversing.state(talk, "me").question
    assert question is not None
    assert question.slot is SlotName.DEADLINE

    answer = conversing.answer(talk, "me", question.options[-1])

    assert answer.draft.deadline is not None
    assert answer.draft.deadline.value.date.isoformat() == question.offers[-1].ref


@pytest.mark.parametrize(
    ("today", "days"),
    [
        ("2027-01-15", ["2027-03-31", "2027-06-30", "2027-12-31"]),
        ("2027-02-20", ["2027-06-30", "2027-12-31"]),
        ("2027-08-10", ["2027-09-30", "2027-12-31"]),
        ("2027-11-24", ["2028-03-31", "2028-06-30", "2028-12-31"]),
    ],
)
def test_the_dates_to_pick_leave_six_weeks(today: str, days: list[str]) -> None:
    offers = deadlines_for(dt.date.fromisoformat(today), Language.DE)

    assert [offer.ref for offer in offers] == days
