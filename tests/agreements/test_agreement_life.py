"""The life of an agreement: negotiated, agreed, changed by consent, reviewed; every step is kept."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from tests.fakes import CountingIds, FixedClock, coaching_conversing

from zielbot.adapters.memory import MemoryDocuments
from zielbot.agreements.agreement import Agreement, AgreementStatus, Party
from zielbot.assistant.agreeing import Agreeing
from zielbot.errors import InvalidValue, NotFound

READY = (
    "Wir wollen den NPS bis Ende Q3 von 32 auf 38 Punkte steigern, indem wir mit Kunden sprechen, damit sie bleiben."
)


@pytest.fixture
def agreement() -> Agreement:
    conversing = coaching_conversing()
    talk = conversing.open("anna")
    conversing.answer(talk.id, "anna", READY)
    return conversing.accept(talk.id, "anna")


@pytest.fixture
def agreeing(agreement: Agreement) -> Agreeing:
    store: MemoryDocuments[Agreement] = MemoryDocuments()
    store.add(agreement)
    return Agreeing(store, FixedClock())


def test_one_sides_consent_is_not_yet_an_agreement(agreement: Agreement) -> None:
    assert agreement.status is AgreementStatus.NEGOTIATED
    assert agreement.consented == (Party.EMPLOYEE,)


def test_it_stands_once_both_sides_consent(agreeing: Agreeing, agreement: Agreement) -> None:
    agreed = agreeing.consent(agreement.id, "anna", Party.MANAGER)

    assert agreed.status is AgreementStatus.AGREED
    assert [step.kind for step in agreed.history] == ["accepted", "consented"]


def test_a_change_has_a_reason_and_waits_for_the_other_side(agreeing: Agreeing, agreement: Agreement) -> None:
    agreeing.consent(agreement.id, "anna", Party.MANAGER)

    changed = agreeing.change(
        agreement.id, "anna", sentence="Bis zum 31.10.2027 …", reason="Umzug im September", by=Party.MANAGER
    )

    assert changed.status is AgreementStatus.NEGOTIATED
    assert changed.history[-1].before == agreement.sentence
    assert changed.history[-1].reason == "Umzug im September"


def test_a_changed_agreement_says_that_it_was_changed(agreeing: Agreeing, agreement: Agreement) -> None:
    agreeing.consent(agreement.id, "anna", Party.MANAGER)
    agreeing.change(agreement.id, "anna", sentence="Neu.", reason="Umzug", by=Party.MANAGER)

    agreed = agreeing.consent(agreement.id, "anna", Party.EMPLOYEE)

    assert agreed.status is AgreementStatus.CHANGED


def test_a_change_without_reason_is_refused(agreeing: Agreeing, agreement: Agreement) -> None:
    with pytest.raises(InvalidValue):
        agreeing.change(agreement.id, "anna", sentence="Neu.", reason="  ", by=Party.EMPLOYEE)


def test_only_what_both_agreed_to_can_be_reviewed(agreeing: Agreeing, agreement: Agreement) -> None:
    with pytest.raises(InvalidValue):
        agreeing.review(agreement.id, "anna", actual=Decimal(37))


def test_a_review_keeps_the_outcome(agreeing: Agreeing, agreement: Agreement) -> None:
    agreeing.consent(agreement.id, "anna", Party.MANAGER)

    reviewed = agreeing.review(agreement.id, "anna", actual=Decimal(37), reached=False, on=date(2027, 10, 4))

    assert reviewed.status is AgreementStatus.REVIEWED
    assert reviewed.review is not None
    assert reviewed.review.actual == 37


def test_a_review_needs_an_outcome(agreeing: Agreeing, agreement: Agreement) -> None:
    with pytest.raises(InvalidValue):
        agreeing.review(agreement.id, "anna")


def test_ending_needs_a_reason(agreeing: Agreeing, agreement: Agreement) -> None:
    assert agreeing.end(agreement.id, "anna", reason="Stellenwechsel").status is AgreementStatus.ENDED
    with pytest.raises(InvalidValue):
        agreeing.end(agreement.id, "anna", reason="")


def test_the_document_shows_goal_parts_state_and_history(agreeing: Agreeing, agreement: Agreement) -> None:
    agreeing.consent(agreement.id, "anna", Party.MANAGER)
    agreeing.review(agreement.id, "anna", reached=True, note="schneller als *gedacht*", on=date(2027, 10, 4))

    text = agreeing.markdown(agreement.id, "anna")

    assert text.startswith("# Zielvereinbarung\n\n> Bis zum 30.09.2027 steigern wir den NPS")
    assert "**Stand:** ausgewertet" in text
    assert "- Maßnahmen: indem wir mit Kunden sprechen" in text
    assert "04.10.2027; erreicht; schneller als \\*gedacht\\*" in text
    assert "- 15.01.2027: Zustimmung gegeben (Führungskraft)" in text


def test_an_agreement_is_nobody_elses(agreeing: Agreeing, agreement: Agreement) -> None:
    with pytest.raises(NotFound):
        agreeing.get(agreement.id, "ben")


def test_a_deleted_agreement_is_gone(agreeing: Agreeing, agreement: Agreement) -> None:
    agreeing.delete(agreement.id, "anna")

    assert list(agreeing.list("anna")) == []


def test_ids_are_counted_in_tests() -> None:
    ids = CountingIds()

    assert [ids.new("a"), ids.new("c")] == ["a1", "c2"]
