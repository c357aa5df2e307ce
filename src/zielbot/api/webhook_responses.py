"""The shapes of answers about webhooks, and of the messages that webhooks get."""

from __future__ import annotations

import datetime as dt
from typing import Literal

from pydantic import Field

from zielbot.api.responses import Response
from zielbot.api.talk_responses import AgreementReply


class WebhookReply(Response):
    """An address that is told of events; `rests` says why nothing is sent now."""

    id: str
    url: str
    events: tuple[str, ...]
    texts: bool
    enabled: bool
    rests: Literal["paused", "failing", "gone"] | None = None
    succeeded: dt.datetime | None = None
    created: dt.datetime


class NewWebhookReply(WebhookReply):
    """The same with its secret, which is shown this once."""

    secret: str


class WebhooksReply(Response):
    """A page of webhooks; `next` is the cursor of the following page."""

    webhooks: tuple[WebhookReply, ...]
    next: str | None = None


class DeliveryReply(Response):
    """A message and what became of it.

    `id` is its `webhook-id` and stays the same however often it is sent. `due` says when a waiting one is tried next,
    `error` why there was no answer (timeout, dns, tls, connection, protocol, refused_address).
    """

    id: str
    webhook: str
    event: str
    agreement: str | None = None
    version: int | None = None
    state: Literal["waiting", "delivered", "failed"]
    attempts: int
    at: dt.datetime
    due: dt.datetime | None = None
    tried: dt.datetime | None = None
    status: int | None = None
    error: str | None = None
    answer: str | None = None
    took_ms: int | None = None


class DeliveriesReply(Response):
    """A page of messages, newest first; `next` is the cursor of the following page."""

    deliveries: tuple[DeliveryReply, ...]
    next: str | None = None


class MessageLinks(Response):
    """Where the agreement can be read; nothing where it is gone."""

    self_: str | None = Field(default=None, alias="self")
    document: str | None = None


class MessageData(Response):
    """Which agreement, what happened, and its version then; `agreement` only where the webhook asked for texts."""

    id: str | None = None
    kind: str | None = None
    version: int | None = None
    links: MessageLinks | None = None
    agreement: AgreementReply | None = None


class WebhookMessage(Response):
    """What a webhook gets (Standard Webhooks): type, when it happened, and data."""

    type: str
    timestamp: dt.datetime
    data: MessageData
