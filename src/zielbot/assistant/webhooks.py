"""Webhooks: who wants to be told of agreements, at which address, and what became of each message.

A webhook belongs to its owner and is told of that owner's agreements only. Messages are signed as the Standard Webhooks
specification says (https://www.standardwebhooks.com). The secret is derived from a key that lies outside the database,
so that neither the database nor a copy of it can sign.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Literal, Protocol

from pydantic import BaseModel, ConfigDict

from zielbot.assistant.addresses import Network, checked_url
from zielbot.assistant.event_kinds import EventKind
from zielbot.assistant.ports import Clock, IdSource
from zielbot.errors import NotFound, TooMany

MOST = 20
"""So many webhooks one owner may have."""

_ROTATION = timedelta(hours=24)


AGREEMENT_EVENTS = tuple(kind for kind in EventKind if kind is not EventKind.PING)

Rest = Literal["paused", "failing", "gone"]
"""Why a webhook rests: its owner wants it so, its receiver did not answer for a day, or answered 410."""


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Webhook(_Frozen):
    """An address to be told of events.

    `texts` says that messages hold the agreement itself, `rests` why nothing is sent now. `generation` counts the
    secrets it had, `rotated` says when the last one came, `succeeded` when a message last arrived.
    """

    id: str
    owner: str
    url: str
    events: tuple[EventKind, ...] = AGREEMENT_EVENTS
    texts: bool = False
    rests: Rest | None = None
    generation: int = 1
    rotated: datetime | None = None
    succeeded: datetime | None = None
    created: datetime


class Event(_Frozen):
    """Something that happened to an agreement of an owner."""

    owner: str
    kind: EventKind
    subject: str
    version: int
    at: datetime


State = Literal["waiting", "delivered", "failed"]


class Delivery(_Frozen):
    """A message to one webhook and what became of it; `answer` is the beginning of what the receiver said."""

    id: str
    webhook: str
    owner: str
    kind: EventKind
    subject: str | None = None
    version: int | None = None
    at: datetime
    state: State = "waiting"
    attempts: int = 0
    due: datetime
    tried: datetime | None = None
    status: int | None = None
    error: str | None = None
    answer: str | None = None
    took_ms: int | None = None


class WebhookRepository(Protocol):
    """Keeps webhooks and their messages; each belongs to its owner and is invisible to anybody else."""

    def add(self, webhook: Webhook) -> None:
        """Keep a new webhook."""
        ...

    def get(self, webhook_id: str, owner: str) -> Webhook:
        """The owner's webhook of that id; raises NotFound."""
        ...

    def list(self, owner: str) -> Sequence[Webhook]:
        """The owner's webhooks, newest first."""
        ...

    def save(self, webhook: Webhook) -> None:
        """Keep the changed webhook; raises NotFound."""
        ...

    def delete(self, webhook_id: str, owner: str) -> None:
        """Forget it and its messages; raises NotFound."""
        ...

    def announce(self, event: Event) -> int:
        """A message for each webhook of the owner that wants it and does not rest; returns how many."""
        ...

    def queue(self, delivery: Delivery) -> None:
        """Keep a message to be sent, new or once more."""
        ...

    def deliveries(self, webhook_id: str, owner: str, *, limit: int = 1_000) -> Sequence[Delivery]:
        """The messages to that webhook, newest first."""
        ...

    def claim(self, now: datetime, lease: timedelta, *, limit: int) -> Sequence[tuple[Webhook, Delivery]]:
        """Messages that are due, the oldest of each webhook, held for nobody else until the lease is over."""
        ...

    def settle(self, delivery: Delivery) -> None:
        """Keep what became of a claimed message, and give it free; a message that is gone stays gone."""
        ...

    def note(self, webhook_id: str, *, succeeded: datetime | None = None, rests: Rest | None = None) -> None:
        """Note that a message arrived, or that nothing more is to be sent."""
        ...

    def next_due(self) -> datetime | None:
        """When the next message is due, None where none waits."""
        ...

    def forget_before(self, moment: datetime) -> None:
        """Forget the messages of events before that moment."""
        ...


class Webhooks:
    """Registers webhooks, shows what became of their messages, and sends once more."""

    def __init__(
        self,
        repository: WebhookRepository,
        clock: Clock,
        ids: IdSource,
        *,
        key: bytes,
        networks: Sequence[Network] = (),
    ) -> None:
        self._repository = repository
        self._clock = clock
        self._ids = ids
        self._key = key
        self._networks = networks

    def register(
        self, owner: str, url: str, *, events: Sequence[EventKind] = AGREEMENT_EVENTS, texts: bool = False
    ) -> tuple[str, Webhook]:
        """A new secret, shown this once, and the webhook; raises RefusedAddress or TooMany."""
        if len(self._repository.list(owner)) >= MOST:
            raise TooMany(limit=MOST, what="Webhooks")
        webhook = Webhook(
            id=self._ids.new("wh"),
            owner=owner,
            url=checked_url(url, self._networks),
            events=tuple(kind for kind in AGREEMENT_EVENTS if kind in events),
            texts=texts,
            created=self._clock.now(),
        )
        self._repository.add(webhook)
        return secret_text(self._key, webhook), webhook

    def list(self, owner: str) -> Sequence[Webhook]:
        """The owner's webhooks, newest first."""
        return self._repository.list(owner)

    def get(self, webhook_id: str, owner: str) -> Webhook:
        """The webhook of that id; raises NotFound."""
        return self._repository.get(webhook_id, owner)

    def change(
        self,
        webhook_id: str,
        owner: str,
        *,
        url: str | None = None,
        events: Sequence[EventKind] | None = None,
        texts: bool | None = None,
        enabled: bool | None = None,
    ) -> Webhook:
        """The webhook with what is given changed; enabled again, what still waits is sent."""
        old = self.get(webhook_id, owner)
        changes: dict[str, object] = {}
        if url is not None:
            changes["url"] = checked_url(url, self._networks)
        if events is not None:
            changes["events"] = tuple(kind for kind in AGREEMENT_EVENTS if kind in events)
        if texts is not None:
            changes["texts"] = texts
        if enabled is not None:
            changes["rests"] = None if enabled else "paused"
        return self._kept(old.model_copy(update=changes))

    def rotate(self, webhook_id: str, owner: str) -> tuple[str, Webhook]:
        """A new secret, shown this once; for a day messages carry the signatures of both."""
        old = self.get(webhook_id, owner)
        changed = {"generation": old.generation + 1, "rotated": self._clock.now()}
        webhook = self._kept(old.model_copy(update=changed))
        return secret_text(self._key, webhook), webhook

    def secret(self, webhook_id: str, owner: str) -> str:
        """The present secret; raises NotFound."""
        return secret_text(self._key, self.get(webhook_id, owner))

    def delete(self, webhook_id: str, owner: str) -> None:
        """Forget the webhook and its messages; raises NotFound."""
        self._repository.delete(webhook_id, owner)

    def ping(self, webhook_id: str, owner: str) -> Delivery:
        """A message without content that shows whether the address answers."""
        webhook, now = self.get(webhook_id, owner), self._clock.now()
        ping = Delivery(id=self._ids.new("msg"), webhook=webhook.id, owner=owner, kind=EventKind.PING, at=now, due=now)
        self._repository.queue(ping)
        return ping

    def deliveries(self, webhook_id: str, owner: str) -> Sequence[Delivery]:
        """What became of the messages to that webhook, newest first; raises NotFound."""
        self.get(webhook_id, owner)
        return self._repository.deliveries(webhook_id, owner)

    def redeliver(self, webhook_id: str, delivery_id: str, owner: str) -> Delivery:
        """The same message once more, under its old id; raises NotFound."""
        found = next((one for one in self.deliveries(webhook_id, owner) if one.id == delivery_id), None)
        if found is None:
            raise NotFound(id=delivery_id)
        again = found.model_copy(update={"state": "waiting", "attempts": 0, "due": self._clock.now()})
        self._repository.queue(again)
        return again

    def _kept(self, webhook: Webhook) -> Webhook:
        self._repository.save(webhook)
        return webhook


def secret_text(key: bytes, webhook: Webhook) -> str:
    """The secret as its owner keeps it."""
    return "whsec_" + base64.b64encode(_secret(key, webhook.id, webhook.generation)).decode()


def signature(key: bytes, webhook: Webhook, delivery_id: str, body: bytes, now: datetime) -> str:
    """The value of `webhook-signature`: by the secret, and for a day after a change by the one before it too."""
    generations = [webhook.generation]
    if webhook.rotated is not None and now - webhook.rotated < _ROTATION:
        generations.append(webhook.generation - 1)
    signed = f"{delivery_id}.{int(now.timestamp())}.".encode() + body
    digests = (hmac.digest(_secret(key, webhook.id, one), signed, hashlib.sha256) for one in generations)
    return " ".join("v1," + base64.b64encode(digest).decode() for digest in digests)


def _secret(key: bytes, webhook_id: str, generation: int) -> bytes:
    return hmac.digest(key, f"{webhook_id}.{generation}".encode(), hashlib.sha256)
