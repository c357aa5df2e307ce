"""The second floor: what is kept, in the database or only in memory."""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from contextlib import AbstractContextManager, nullcontext
from dataclasses import replace
from pathlib import Path, PurePath
from typing import TYPE_CHECKING

from zielbot.bootstrap.building import built
from zielbot.bootstrap.surroundings import Surroundings

if TYPE_CHECKING:
    from zielbot.adapters.courier.worker import Courier
    from zielbot.adapters.database.engine import Database
    from zielbot.adapters.database.webhooks import SqlWebhooks
    from zielbot.assistant.access import Answers, Tokens
    from zielbot.assistant.addresses import Network
    from zielbot.assistant.delivering import Delivering
    from zielbot.assistant.ports import (
        AgreementRepository,
        ConversationRepository,
        KpiReadingRepository,
        PrecedentRepository,
    )
    from zielbot.assistant.webhooks import Webhooks
    from zielbot.evidence.importing import ImportResult
    from zielbot.evidence.reported import ReportedValues
    from zielbot.goals.precedent import Precedent
    from zielbot.goals.progress import Progress


class Stores(Surroundings):
    """Conversations, agreements, past agreements, readings, tokens and answers."""

    @built
    def database(self) -> Database:
        """The database, with its schema at the newest."""
        from zielbot.adapters.database.engine import Database

        database = Database(self.settings.database)
        database.migrate()
        return database

    def back_up(self, target: Path) -> tuple[str, ...]:
        """What is kept is in that file too, however many work on it meanwhile; returns what is in the file."""
        from zielbot.adapters.database.backup import back_up

        return back_up(self.database, self.settings.data_dir, target.absolute())

    def together(self) -> AbstractContextManager[None]:
        """What is written inside is kept as a whole or not at all."""
        return nullcontext() if self._ephemeral else self.database.together()

    @built
    def conversations(self) -> ConversationRepository:
        """Keeps conversations."""
        if self._ephemeral:
            from zielbot.adapters.memory import MemoryDocuments

            return MemoryDocuments()
        from zielbot.adapters.database.conversations import SqlConversations

        return SqlConversations(self.database)

    @built
    def agreements(self) -> AgreementRepository:
        """Keeps agreements, and tells webhooks of every change."""
        if self._ephemeral:
            from zielbot.adapters.memory import MemoryDocuments

            return MemoryDocuments()
        from zielbot.adapters.database.agreements import SqlAgreements
        from zielbot.assistant.announcing import AnnouncedAgreements

        return AnnouncedAgreements(SqlAgreements(self.database), self.outbox, self.clock, self.together)

    @built
    def outbox(self) -> SqlWebhooks:
        """Keeps webhooks and the messages to them."""
        from zielbot.adapters.database.webhooks import SqlWebhooks

        return SqlWebhooks(self.database, self.ids, self._wake_courier)

    @built
    def webhooks(self) -> Webhooks:
        """Registers webhooks and shows what became of their messages."""
        from zielbot.assistant.webhooks import Webhooks

        return Webhooks(self.outbox, self.clock, self.ids, key=self._webhook_key, networks=self._webhook_networks)

    @built
    def delivering(self) -> Delivering:
        """Sends the messages that are due."""
        from zielbot import __version__
        from zielbot.adapters.courier.guarded_poster import GuardedPoster
        from zielbot.assistant.delivering import Delivering

        chosen = self.settings.webhooks
        return Delivering(
            webhooks=self.outbox,
            agreements=self.agreements,
            poster=GuardedPoster(
                networks=self._webhook_networks,
                timeout_s=chosen.timeout_s,
                agent=f"zielbot/{__version__}",
                ca_file=chosen.ca_file,
            ),
            clock=self.clock,
            key=self._webhook_key,
            dice=secrets.SystemRandom().random,
            attempts=chosen.attempts,
            timeout_s=chosen.timeout_s,
        )

    @built
    def courier(self) -> Courier:
        """Sends them beside everything else, while the server runs."""
        from zielbot.adapters.courier.worker import Courier

        return Courier(self.delivering, at_once=self.settings.webhooks.concurrency)

    def _wake_courier(self) -> None:
        if "courier" in vars(self):
            self.courier.wake()

    @built
    def _webhook_key(self) -> bytes:
        from zielbot.adapters.secrets import kept_key

        return kept_key(self.settings.data_dir / "webhooks.key")

    @property
    def _webhook_networks(self) -> tuple[Network, ...]:
        import ipaddress

        return tuple(ipaddress.ip_network(one, strict=False) for one in self.settings.webhooks.networks)

    @built
    def precedents(self) -> PrecedentRepository:
        """Keeps past agreements; an empty store starts with the example data."""
        if self._ephemeral:
            from zielbot.adapters.memory import MemoryPrecedents

            return MemoryPrecedents(self._examples() if self._past is None else self._past)
        from zielbot.adapters.database.precedents import SqlPrecedents

        precedents = SqlPrecedents(self.database)
        if precedents.count() == 0:
            precedents.upsert(self._examples())
        return precedents

    def _examples(self) -> Sequence[Precedent]:
        from zielbot.adapters.documents.reader import FileReader
        from zielbot.adapters.resources import example_agreements

        path = example_agreements()
        content = path.read_bytes()
        # what people may bring does not limit what zielbot brings along
        rows = FileReader(self.goal_tables, max_bytes=len(content), max_rows=len(content)).rows(path.name, content)
        return [replace(one, example=True, released=True) for one in self._imported(rows).precedents]

    def past_agreements(self, name: str, content: bytes) -> Sequence[Precedent]:
        """The past agreements in a table; people become pseudonyms, and rows that cannot be read are left out."""
        return self.read_table(name, content).precedents

    def read_table(
        self, name: str, content: bytes, columns: Sequence[str] = (), progress: Progress | None = None
    ) -> ImportResult:
        """What each row of a table of past agreements says; people become pseudonyms."""
        return self._imported(self.documents.rows(name, content), columns, progress)

    def _imported(
        self, rows: Sequence[dict[str, str]], columns: Sequence[str] = (), progress: Progress | None = None
    ) -> ImportResult:
        from zielbot.evidence.importing import import_rows

        return import_rows(rows, key=self._pseudonym_key, columns=columns, kpis=self.kpis, progress=progress)

    def pseudonym(self, person: str) -> str:
        """What past agreements call the person of that name."""
        from zielbot.evidence.importing import pseudonym

        return pseudonym(person, self._pseudonym_key)

    @built
    def _pseudonym_key(self) -> bytes:
        if self._ephemeral:
            return secrets.token_bytes(32)
        from zielbot.adapters.secrets import kept_key

        return kept_key(self.settings.data_dir / "pseudonyms.key")

    @built
    def kpi_readings(self) -> KpiReadingRepository:
        """Keeps the values of KPIs that other systems report."""
        if self._ephemeral:
            from zielbot.adapters.memory import MemoryKpiReadings

            return MemoryKpiReadings()
        from zielbot.adapters.database.readings import SqlKpiReadings

        return SqlKpiReadings(self.database)

    def import_readings(self, name: str, content: bytes) -> ReportedValues:
        """The values of KPIs in a table are kept; returns what came of each row."""
        from zielbot.evidence.reported import reported_values

        source = PurePath(name).name if name != "-" else "import"
        result = reported_values(self.documents.rows(name, content), kpis=self.kpis, source=source[:120])
        self.kpi_readings.add(result.readings)
        return result

    @built
    def tokens(self) -> Tokens:
        """Makes, knows and revokes access tokens."""
        from zielbot.adapters.database.tokens import SqlTokens
        from zielbot.assistant.access import Tokens

        return Tokens(SqlTokens(self.database), self.clock, self.ids)

    @built
    def answers(self) -> Answers:
        """Keeps the answers to creating calls that may be repeated."""
        from zielbot.adapters.database.answers import SqlAnswers

        return SqlAnswers(self.database)
