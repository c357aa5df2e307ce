"""Sending messages to webhooks: what is sent, and when it is tried again."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from zielbot.assistant.event_kinds import EventKind
from zielbot.assistant.ports import AgreementRepository, Clock
from zielbot.assistant.talk_answers import agreement_dict
from zielbot.assistant.webhooks import Delivery, Webhook, WebhookRepository, signature
from zielbot.errors import NotFound

KEPT = timedelta(days=30)
"""So long a message stays in the log."""

_FIRST_S, _FACTOR, _LONGEST_S = 5, 4, 6 * 3_600
_LEASE_BEYOND = timedelta(seconds=20)
_GONE = 410


@dataclass(frozen=True, slots=True)
class Reply:
    """What came of calling a receiver: its status and the beginning of its answer, or why there is none.

    `error` is timeout, dns, tls, connection, protocol or refused_address; `wait_s` is what the receiver asked for.
    """

    took_ms: int
    status: int | None = None
    answer: str | None = None
    error: str | None = None
    wait_s: int | None = None

    @property
    def arrived(self) -> bool:
        """Whether the receiver took the message."""
        return self.status is not None and 200 <= self.status < 300


class Poster(Protocol):
    """Calls addresses of other people; never raises."""

    def post(self, url: str, headers: Mapping[str, str], body: bytes) -> Reply:
        """What the receiver answered."""
        ...

    def abort(self) -> None:
        """Calls under way end now, as if the receiver had hung up."""
        ...


class Delivering:
    """Sends what is due; a message that does not arrive is tried again, later each time."""

    def __init__(
        self,
        *,
        webhooks: WebhookRepository,
        agreements: AgreementRepository,
        poster: Poster,
        clock: Clock,
        key: bytes,
        dice: Callable[[], float],
        attempts: int,
        timeout_s: float,
    ) -> None:
        self._webhooks = webhooks
        self._agreements = agreements
        self._poster = poster
        self._clock = clock
        self._key = key
        self._dice = dice
        self._attempts = attempts
        self._lease = timedelta(seconds=timeout_s) + _LEASE_BEYOND

    def claim(self, limit: int) -> Sequence[tuple[Webhook, Delivery]]:
        """Messages that are due, at most one for each webhook, for this process alone."""
        return self._webhooks.claim(self._clock.now(), self._lease, limit=limit)

    def wait_s(self) -> float | None:
        """Seconds until the next message is due (0 where one is), None where none waits."""
        due = self._webhooks.next_due()
        return None if due is None else max(0.0, (due - self._clock.now()).total_seconds())

    def send(self, webhook: Webhook, delivery: Delivery) -> Delivery:
        """Try once, and keep what came of it."""
        now = self._clock.now()
        body = json.dumps(self._message(webhook, delivery), ensure_ascii=False, default=str).encode()
        headers = {
            "Content-Type": "application/json",
            "webhook-id": delivery.id,
            "webhook-timestamp": str(int(now.timestamp())),
            "webhook-signature": signature(self._key, webhook, delivery.id, body, now),
        }
        reply = self._poster.post(webhook.url, headers, body)
        settled = self._settled(delivery, reply, self._clock.now())
        self._webhooks.settle(settled)
        if reply.arrived:
            self._webhooks.note(webhook.id, succeeded=settled.tried)
        elif reply.status == _GONE:
            self._webhooks.note(webhook.id, rests="gone")
        elif settled.state == "failed" and self._nothing_arrived_since(webhook, delivery):
            self._webhooks.note(webhook.id, rests="failing")
        return settled

    def send_all_due(self) -> int:
        """Send what is due, one after the other; returns how many were tried."""
        count = 0
        while claimed := self.claim(1):
            for webhook, delivery in claimed:
                self.send(webhook, delivery)
                count += 1
        return count

    def abort(self) -> None:
        """What is on its way ends now and counts as not arrived."""
        self._poster.abort()

    def forget_old(self) -> None:
        """Messages of long ago leave the log."""
        self._webhooks.forget_before(self._clock.now() - KEPT)

    def _nothing_arrived_since(self, webhook: Webhook, delivery: Delivery) -> bool:
        current = next((one for one in self._webhooks.list(webhook.owner) if one.id == webhook.id), webhook)
        return current.succeeded is None or current.succeeded < delivery.at

    def _settled(self, delivery: Delivery, reply: Reply, now: datetime) -> Delivery:
        attempts = delivery.attempts + 1
        over = attempts >= self._attempts or reply.status == _GONE
        changes: dict[str, object] = {
            "state": "delivered" if reply.arrived else "failed" if over else "waiting",
            "attempts": attempts,
            "due": now + timedelta(seconds=wait_before(attempts + 1, self._dice(), reply.wait_s)),
            "tried": now,
            "status": reply.status,
            "error": reply.error,
            "answer": reply.answer,
            "took_ms": reply.took_ms,
        }
        return delivery.model_copy(update=changes)

    def _message(self, webhook: Webhook, delivery: Delivery) -> Mapping[str, object]:
        data: dict[str, object] = {}
        if delivery.kind is not EventKind.PING:
            data = message_data(delivery)
            if webhook.texts:
                data["agreement"] = self._agreement(delivery)
        return {"type": delivery.kind.value, "timestamp": delivery.at.isoformat(), "data": data}

    def _agreement(self, delivery: Delivery) -> Mapping[str, object] | None:
        """The agreement as it is now; None where it is gone."""
        try:
            return agreement_dict(self._agreements.get(str(delivery.subject), delivery.owner))
        except NotFound:
            return None


def message_data(delivery: Delivery) -> dict[str, object]:
    """What a message says of an agreement: id, kind, version, and where to find it; no text."""
    where = f"/api/v1/agreements/{delivery.subject}"
    return {
        "id": delivery.subject,
        "kind": delivery.kind.value.partition(".")[2],
        "version": delivery.version,
        "links": {} if delivery.kind is EventKind.DELETED else {"self": where, "document": f"{where}/document"},
    }


def wait_before(attempt: int, dice: float, asked_s: int | None = None) -> float:
    """Seconds to wait before that attempt (the second waits 5, each further one four times as long, up to 6 hours).

    `dice` from 0 to 1 spreads it by a quarter either way; a receiver may ask for more, up to the same 6 hours.
    """
    wait = min(_LONGEST_S, _FIRST_S * _FACTOR ** min(attempt - 2, 10))
    return float(max(wait * (0.75 + dice / 2), min(asked_s or 0, _LONGEST_S)))
