"""Conversations and agreements, in the database and in memory, keep the contract of owned things."""

from __future__ import annotations

import multiprocessing
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.adapters.contracts.owned_repository import NOW, OwnedRepositoryContract, Repository

from zielbot.adapters.database.agreements import SqlAgreements
from zielbot.adapters.database.conversations import SqlConversations
from zielbot.adapters.database.engine import Database
from zielbot.adapters.database.precedents import SqlPrecedents
from zielbot.adapters.memory import MemoryDocuments
from zielbot.agreements.agreement import Agreement, Summary
from zielbot.assistant.conversation import Conversation, Message
from zielbot.goals.draft import GoalDraft, Metric, Slot
from zielbot.goals.origin import Origin, OriginKind
from zielbot.goals.precedent import Precedent

_DRAFT = GoalDraft(metric=Slot(value=Metric(name="Rüstzeit"), origin=Origin(kind=OriginKind.STATED, quote="Rüstzeit")))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path}/zielbot.db")
    made.migrate()
    yield made
    made.close()


@pytest.fixture
def conversation() -> Conversation:
    said = Message(by="person", text="Die Rüstzeit soll sinken.", at=NOW)
    return Conversation(id="c1", owner="anna", messages=(said,), draft=_DRAFT, created=NOW, updated=NOW)


@pytest.fixture
def agreement() -> Agreement:
    return Agreement(
        id="a1",
        owner="anna",
        sentence="Bis zum 30.06.2027 senke ich die Rüstzeit auf 30 Minuten.",
        short="Rüstzeit auf 30 Minuten",
        draft=_DRAFT,
        summary=Summary(score=90, verdicts={"specific": "met"}),
        created=NOW,
        updated=NOW,
    )


class _OfConversations(OwnedRepositoryContract):
    @pytest.fixture
    def one(self, conversation: Conversation) -> Conversation:
        return conversation


class _OfAgreements(OwnedRepositoryContract):
    @pytest.fixture
    def one(self, agreement: Agreement) -> Agreement:
        return agreement


class TestConversationsInTheDatabase(_OfConversations):
    @pytest.fixture
    def repository(self, database: Database) -> Repository:
        return SqlConversations(database)


class TestAgreementsInTheDatabase(_OfAgreements):
    @pytest.fixture
    def repository(self, database: Database) -> Repository:
        return SqlAgreements(database)


class TestConversationsInMemory(_OfConversations):
    @pytest.fixture
    def repository(self) -> Repository:
        return MemoryDocuments()


class TestAgreementsInMemory(_OfAgreements):
    @pytest.fixture
    def repository(self) -> Repository:
        return MemoryDocuments()


def _import(folder: Path, prefix: str) -> None:
    database = Database(f"sqlite:///{folder}/zielbot.db")
    for part in range(10):
        SqlPrecedents(database).upsert(Precedent(id=f"{prefix}{part}-{n}", text="Ziel") for n in range(200))


def test_two_processes_that_write_at_once_both_get_through(database: Database, tmp_path: Path) -> None:
    context = multiprocessing.get_context("spawn")
    both = [context.Process(target=_import, args=(tmp_path, prefix)) for prefix in ("x", "y")]

    for process in both:
        process.start()
    for process in both:
        process.join()

    assert [process.exitcode for process in both] == [0, 0]
    assert SqlPrecedents(database).count() == 4_000
