"""Agreements whose changes are announced: the message is kept in the same transaction as the change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime

from zielbot.agreements.agreement import Agreement
from zielbot.assistant.event_kinds import EventKind
from zielbot.assistant.ports import AgreementRepository, Clock
from zielbot.assistant.webhooks import Event, WebhookRepository


class AnnouncedAgreements:
    """A repository of agreements that tells the owner's webhooks of every change."""

    def __init__(
        self,
        agreements: AgreementRepository,
        webhooks: WebhookRepository,
        clock: Clock,
        together: Callable[[], AbstractContextManager[None]],
    ) -> None:
        self._agreements = agreements
        self._webhooks = webhooks
        self._clock = clock
        self._together = together

    def add(self, agreement: Agreement) -> None:
        """Keep a new agreement."""
        with self._together():
            self._agreements.add(agreement)
            self._announce(agreement, EventKind.ACCEPTED, agreement.updated)

    def get(self, agreement_id: str, owner: str) -> Agreement:
        """The owner's agreement of that id; raises NotFound."""
        return self._agreements.get(agreement_id, owner)

    def save(self, agreement: Agreement) -> Agreement:
        """Keep the changed agreement and return it with its new version; raises Conflict on a stale version."""
        with self._together():
            kept = self._agreements.save(agreement)
            self._announce(kept, _kind(kept), kept.updated)
        return kept

    def list(self, owner: str) -> Sequence[Agreement]:
        """The owner's agreements, newest first."""
        return self._agreements.list(owner)

    def delete(self, agreement_id: str, owner: str) -> None:
        """Forget it; raises NotFound."""
        with self._together():
            gone = self._agreements.get(agreement_id, owner)
            self._agreements.delete(agreement_id, owner)
            self._announce(gone, EventKind.DELETED, self._clock.now())

    def _announce(self, agreement: Agreement, kind: EventKind, at: datetime) -> None:
        event = Event(owner=agreement.owner, kind=kind, subject=agreement.id, version=agreement.version, at=at)
        self._webhooks.announce(event)


def _kind(agreement: Agreement) -> EventKind:
    """The event that the last step of an agreement is."""
    last = agreement.history[-1].kind if agreement.history else "changed"
    return next((kind for kind in EventKind if kind.value == f"agreement.{last}"), EventKind.CHANGED)
