"""What webhooks can be told of."""

from __future__ import annotations

from enum import StrEnum


class EventKind(StrEnum):
    """What happened to an agreement; the values are the types of the messages."""

    ACCEPTED = "agreement.accepted"
    CONSENTED = "agreement.consented"
    CHANGED = "agreement.changed"
    REVIEWED = "agreement.reviewed"
    ENDED = "agreement.ended"
    DELETED = "agreement.deleted"
    PING = "ping"
