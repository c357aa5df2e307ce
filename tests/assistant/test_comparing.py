"""What past agreements say in a talk: a clue where the target is unknown, a comparison where it is named."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from tests.fakes import TODAY, catalogue, coaching_conversing, reader

from zielbot.adapters.memory import MemoryPrecedents
from zielbot.assistant.comparing import Comparing, query_of
from zielbot.assistant.conversing import Conversing
from zielbot.drafting.opening import draft_from_reading
from zielbot.goals.draft import GoalDraft, SlotName, Target
from zielbot.goals.origin import OriginKind
from zielbot.goals.precedent import Precedent
from zielbot.goals.quantity import Direction, QuantityKind


def precedents(count: int = 12) -> list[Precedent]:
    """Past churn goals of as many people: from 8 % to something between 5 and 7.75 %."""
    return [
        Precedent(
            id=f"p{index:02}",
            metric="Churn Rate",
            kpi="churn_rate",
            unit="%",
            direction=Direction.DOWN,
            baseline=Decimal(8),
            target=Decimal(6),
            actual=Decimal(5) + Decimal(index) / 4,
            start=date(2025, 1, 1),
            end=date(2025, 12, 31),
            person=f"person{index}",
        )
        for index in range(count)
    ]


def conversing_with(count: int) -> Conversing:
    comparing = Comparing(MemoryPrecedents(precedents(count)), kpis=catalogue())
    return coaching_conversing(comparing=comparing)


def test_who_knows_no_target_gets_the_corridor_to_pick_from() -> None:
    conversing = conversing_with(12)
    talk = conversing.open("anna")
    for text in ("Wir wollen die Churn Rate senken", "8 %"):
        conversing.answer(talk.id, "anna", text)

    answer = conversing.answer(talk.id, "anna", "keine Ahnung")

    assert "12 Vereinbarungen zur gleichen Kennzahl" in answer.reply
    assert answer.question is not None
    assert answer.question.slot.value == "target"
    assert len(answer.question.options) == 2
    assert answer.draft.target is None


def test_a_picked_target_comes_from_the_evidence() -> None:
    conversing = conversing_with(12)
    talk = conversing.open("anna")
    for text in ("Wir wollen die Churn Rate senken", "8 %", "keine Ahnung"):
        conversing.answer(talk.id, "anna", text)

    answer = conversing.answer(talk.id, "anna", "das erste")

    assert answer.draft.target is not None
    assert answer.draft.target.origin.kind is OriginKind.EVIDENCE
    assert answer.draft.target.origin.ref


def test_a_named_target_is_compared_once() -> None:
    conversing = conversing_with(12)
    talk = conversing.open("anna")
    for text in ("Wir wollen die Churn Rate senken", "8 %"):
        conversing.answer(talk.id, "anna", text)

    named = conversing.answer(talk.id, "anna", "6 %")
    later = conversing.answer(talk.id, "anna", "bis Jahresende")

    assert "12 Vereinbarungen" in named.reply
    assert "12 Vereinbarungen" not in later.reply


def test_too_few_cases_say_nothing() -> None:
    conversing = conversing_with(3)
    talk = conversing.open("anna")
    for text in ("Wir wollen die Churn Rate senken", "8 %"):
        conversing.answer(talk.id, "anna", text)

    answer = conversing.answer(talk.id, "anna", "6 %")

    assert "Vereinbarungen" not in answer.reply


def draft_of(text: str) -> GoalDraft:
    """The draft of a whole sentence."""
    return draft_from_reading(reader().read(text, today=TODAY), catalogue(), 0)


@pytest.mark.parametrize(
    ("value", "unit", "kind", "level"),
    [
        ("6", "%", QuantityKind.ABSOLUTE, "6"),
        ("2", "pp", QuantityKind.CHANGE, "6"),
        ("0.5", "x", QuantityKind.FACTOR, "4.0"),
    ],
)
def test_the_query_works_out_the_level(value: str, unit: str, kind: QuantityKind, level: str) -> None:
    draft = draft_of("Die Churn Rate bis 15.07.2027 von 8 % auf 6 % senken")
    assert draft.target is not None
    target = draft.target.model_copy(update={"value": Target(value=Decimal(value), unit=unit, kind=kind)})

    query = query_of(draft.replaced(SlotName.TARGET, target), TODAY)

    assert query is not None
    assert (query.baseline, query.target, query.months) == (Decimal(8), Decimal(level), 6)


def test_a_draft_without_start_asks_nothing_of_the_evidence() -> None:
    assert query_of(GoalDraft(), TODAY) is None


def test_new_precedents_are_seen() -> None:
    store = MemoryPrecedents(precedents(3))
    comparing = Comparing(store, kpis=catalogue())
    query = query_of(draft_of("Die Churn Rate von 8 % auf 6 % senken bis Ende 2027"), TODAY)
    assert query is not None
    before = comparing.suggest(query)

    store.upsert(precedents(12))

    assert before.corridor is None
    assert comparing.suggest(query).corridor is not None
