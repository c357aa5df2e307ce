"""Webhooks and their messages in the database: an outbox that is written together with what it tells of."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, TypeVar

from pydantic import BaseModel
from sqlalchemy import case, delete, func, insert, or_, select, update

from zielbot.adapters.database.schema import deliveries, webhooks
from zielbot.adapters.database.upserting import upsert_statement
from zielbot.assistant.event_kinds import EventKind
from zielbot.assistant.webhooks import Delivery, Event, Rest, Webhook
from zielbot.errors import NotFound

if TYPE_CHECKING:
    from sqlalchemy import ColumnElement, Row

    from zielbot.adapters.database.engine import Database
    from zielbot.assistant.ports import IdSource

M = TypeVar("M", bound=BaseModel)

_AT_ONCE = 500


class SqlWebhooks:
    """Keeps webhooks and messages; `wake` is called once a new message is kept for good."""

    def __init__(self, database: Database, ids: IdSource, wake: Callable[[], object]) -> None:
        self._database = database
        self._ids = ids
        self._wake = wake

    # webhooks

    def add(self, webhook: Webhook) -> None:
        """Keep a new webhook."""
        with self._database.writing() as connection:
            connection.execute(insert(webhooks).values(_row(webhook)))

    def get(self, webhook_id: str, owner: str) -> Webhook:
        """The owner's webhook of that id; raises NotFound."""
        with self._database.reading() as connection:
            row = connection.execute(select(webhooks).where(_mine(webhook_id, owner))).first()
        if row is None:
            raise NotFound(id=webhook_id)
        return _value(Webhook, row)

    def list(self, owner: str) -> Sequence[Webhook]:
        """The owner's webhooks, newest first."""
        query = select(webhooks).where(webhooks.c.owner == owner)
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(webhooks.c.created.desc(), webhooks.c.id)).all()
        return [_value(Webhook, row) for row in rows]

    def save(self, webhook: Webhook) -> None:
        """Keep the changed webhook; raises NotFound."""
        change = update(webhooks).where(_mine(webhook.id, webhook.owner)).values(_row(webhook))
        with self._database.writing() as connection:
            changed = connection.execute(change).rowcount
        if changed == 0:
            raise NotFound(id=webhook.id)
        self._wake()

    def delete(self, webhook_id: str, owner: str) -> None:
        """Forget it and its messages; raises NotFound."""
        with self._database.writing() as connection:
            gone = connection.execute(delete(webhooks).where(_mine(webhook_id, owner))).rowcount
            connection.execute(
                delete(deliveries).where(deliveries.c.webhook == webhook_id, deliveries.c.owner == owner)
            )
        if gone == 0:
            raise NotFound(id=webhook_id)

    def note(self, webhook_id: str, *, succeeded: datetime | None = None, rests: Rest | None = None) -> None:
        """Note that a message arrived, or that nothing more is to be sent."""
        values = {"succeeded": succeeded} if succeeded is not None else {"rests": rests}
        with self._database.writing() as connection:
            connection.execute(update(webhooks).where(webhooks.c.id == webhook_id).values(values))

    # messages

    def announce(self, event: Event) -> int:
        """A message for each webhook of the owner that wants it and does not rest; returns how many."""
        query = select(webhooks.c.id, webhooks.c.events).where(
            webhooks.c.owner == event.owner, webhooks.c.rests.is_(None)
        )
        with self._database.writing() as connection:
            wanting = [row.id for row in connection.execute(query) if event.kind.value in row.events.split()]
            for webhook in wanting:
                connection.execute(insert(deliveries).values(_row(self._message(event, webhook))))
        if wanting:
            self._database.afterwards(self._wake)
        return len(wanting)

    def _message(self, event: Event, webhook: str) -> Delivery:
        return Delivery(
            id=self._ids.new("msg"),
            webhook=webhook,
            owner=event.owner,
            kind=event.kind,
            subject=event.subject,
            version=event.version,
            at=event.at,
            due=event.at,
        )

    def queue(self, delivery: Delivery) -> None:
        """Keep a message to be sent, new or once more."""
        with self._database.writing() as connection:
            connection.execute(upsert_statement(connection, deliveries), _row(delivery) | {"held_until": None})
        self._database.afterwards(self._wake)

    def deliveries(self, webhook_id: str, owner: str, *, limit: int = 1_000) -> Sequence[Delivery]:
        """The messages to that webhook, newest first."""
        columns = deliveries.c
        query = select(deliveries).where(columns.webhook == webhook_id, columns.owner == owner)
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(columns.at.desc(), columns.id).limit(limit)).all()
        return [_value(Delivery, row) for row in rows]

    def claim(self, now: datetime, lease: timedelta, *, limit: int) -> Sequence[tuple[Webhook, Delivery]]:
        """Messages that are due, the oldest of each webhook, held for nobody else until the lease is over."""
        due = self.next_due()
        if due is None or due > now:
            return []
        columns = deliveries.c
        taken: dict[str, Delivery] = {}
        held = select(columns.webhook).where(columns.held_until > now)
        query = select(deliveries).join(webhooks, webhooks.c.id == columns.webhook).where(_sendable())
        query = (
            query.where(columns.due <= now, columns.webhook.not_in(held))
            .order_by(columns.due, columns.at)
            .limit(_AT_ONCE)
        )
        with self._database.writing() as connection:
            for row in connection.execute(query):
                if len(taken) < limit:
                    taken.setdefault(row.webhook, _value(Delivery, row))
            chosen = [one.id for one in taken.values()]
            connection.execute(update(deliveries).where(columns.id.in_(chosen)).values(held_until=now + lease))
            rows = connection.execute(select(webhooks).where(webhooks.c.id.in_(list(taken)))).all()
        return [(_value(Webhook, row), taken[row.id]) for row in rows]

    def settle(self, delivery: Delivery) -> None:
        """Keep what became of a claimed message, and give it free; a message that is gone stays gone."""
        values = _row(delivery) | {"held_until": None}
        with self._database.writing() as connection:
            connection.execute(update(deliveries).where(deliveries.c.id == delivery.id).values(values))

    def next_due(self) -> datetime | None:
        """When the next message is due, None where none waits."""
        columns = deliveries.c
        free = case((columns.held_until > columns.due, columns.held_until), else_=columns.due)
        query = select(func.min(free)).join(webhooks, webhooks.c.id == columns.webhook).where(_sendable())
        with self._database.reading() as connection:
            found = connection.execute(query).scalar()
        return _moment(found)

    def forget_before(self, moment: datetime) -> None:
        """Forget the messages of events before that moment."""
        with self._database.writing() as connection:
            connection.execute(delete(deliveries).where(deliveries.c.at < moment))


def _mine(webhook_id: str, owner: str) -> ColumnElement[bool]:
    return (webhooks.c.id == webhook_id) & (webhooks.c.owner == owner)


def _sendable() -> ColumnElement[bool]:
    """What waits for a webhook that does not rest; a ping goes out at any rate."""
    awake = or_(webhooks.c.rests.is_(None), deliveries.c.kind == EventKind.PING.value)
    return (deliveries.c.state == "waiting") & awake


def _row(value: Webhook | Delivery) -> dict[str, object]:
    row = value.model_dump()
    if isinstance(value, Webhook):
        row["events"] = " ".join(value.events)
    return row


def _value(kind: type[M], row: Row[tuple[object, ...]]) -> M:
    values = {name: row._mapping[name] for name in kind.model_fields}
    values = {name: _moment(one) if isinstance(one, datetime) else one for name, one in values.items()}
    if "events" in values:
        values["events"] = tuple(map(EventKind, values["events"].split()))
    return kind.model_validate(values)


def _moment(moment: datetime | None) -> datetime | None:
    # SQLite hands back moments without their time zone
    return moment.replace(tzinfo=UTC) if moment is not None and moment.tzinfo is None else moment
