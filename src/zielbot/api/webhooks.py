"""Operations on webhooks: addresses that are told when a goal is accepted or changed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Annotated, TypeAlias

from fastapi import Depends, FastAPI, Request
from starlette.responses import Response

from zielbot.api import webhook_responses as shapes
from zielbot.api.once import Once
from zielbot.api.operations import BASE, Operation, answer
from zielbot.api.pages import Cursor, Limit, page
from zielbot.api.requests import ChangeWebhookRequest, WebhookRequest
from zielbot.api.surroundings import Caller, application_of
from zielbot.assistant.access import Principal, Scope
from zielbot.assistant.event_kinds import EventKind
from zielbot.assistant.webhooks import Delivery, Webhook, Webhooks
from zielbot.errors import NotAllowed


async def _webhooks(request: Request) -> Webhooks:
    return application_of(request).webhooks


Hooks: TypeAlias = Annotated[Webhooks, Depends(_webhooks)]


def create_webhook(body: WebhookRequest, hooks: Hooks, caller: Caller, once: Once) -> Response:
    """Registers an address that is told of the caller's own agreements; the secret is shown this once."""
    _may_read(caller, texts=body.texts)

    def register() -> Mapping[str, object]:
        _, webhook = hooks.register(caller.owner, body.url, events=body.events, texts=body.texts)
        return _told(webhook)

    def with_secret(told: Mapping[str, object]) -> Mapping[str, object]:
        return {**told, "secret": hooks.secret(str(told["id"]), caller.owner)}

    return once.create(body, register, location=_ALL, reveal=with_secret)


def list_webhooks(hooks: Hooks, caller: Caller, cursor: Cursor = None, limit: Limit = 50) -> Response:
    """The caller's own webhooks, newest first."""
    return page("webhooks", [_told(one) for one in hooks.list(caller.owner)], cursor=cursor, limit=limit)


def get_webhook(webhook_id: str, hooks: Hooks, caller: Caller) -> Response:
    """The webhook and whether messages go out to it."""
    return answer(_told(hooks.get(webhook_id, caller.owner)))


def change_webhook(webhook_id: str, body: ChangeWebhookRequest, hooks: Hooks, caller: Caller) -> Response:
    """Changes address, events or contents, pauses it, or lets it go on after a fault: what still waits is sent."""
    _may_read(caller, texts=bool(body.texts))
    changes = {name: value for name, value in dict(body).items() if value is not None}
    return answer(_told(hooks.change(webhook_id, caller.owner, **changes)))


def delete_webhook(webhook_id: str, hooks: Hooks, caller: Caller) -> Response:
    """Forgets the webhook and its messages for good."""
    hooks.delete(webhook_id, caller.owner)
    return Response(status_code=204)


def rotate_webhook_secret(webhook_id: str, hooks: Hooks, caller: Caller) -> Response:
    """Makes a new secret, shown this once; for a day messages carry the signatures of the old and the new one."""
    secret, webhook = hooks.rotate(webhook_id, caller.owner)
    return answer({**_told(webhook), "secret": secret}, 201, {"Location": f"{_ALL}/{webhook.id}"})


def ping_webhook(webhook_id: str, hooks: Hooks, caller: Caller) -> Response:
    """Sends a message of the type ping, also where the webhook rests; what became of it stands in the log."""
    return _queued(hooks.ping(webhook_id, caller.owner))


def list_deliveries(
    webhook_id: str, hooks: Hooks, caller: Caller, cursor: Cursor = None, limit: Limit = 50
) -> Response:
    """What became of the messages of the last 30 days, newest first."""
    rows = [_delivery(one) for one in hooks.deliveries(webhook_id, caller.owner)]
    return page("deliveries", rows, cursor=cursor, limit=limit)


def redeliver(webhook_id: str, delivery_id: str, hooks: Hooks, caller: Caller) -> Response:
    """Sends the same message once more, under its old id."""
    return _queued(hooks.redeliver(webhook_id, delivery_id, caller.owner))


def _may_read(caller: Principal, *, texts: bool) -> None:
    if texts and not caller.may(Scope.READ):
        raise NotAllowed(scope=Scope.READ.value)


def _queued(delivery: Delivery) -> Response:
    return answer(_delivery(delivery), 202, {"Location": f"{_ALL}/{delivery.webhook}/deliveries"})


def _told(webhook: Webhook) -> dict[str, object]:
    shown = webhook.model_dump(mode="json", include={"id", "url", "events", "texts", "rests", "succeeded", "created"})
    return {**shown, "enabled": webhook.rests is None}


def _delivery(delivery: Delivery) -> dict[str, object]:
    told = delivery.model_dump(mode="json", exclude={"owner", "kind", "subject"})
    waiting = delivery.state == "waiting"
    return {
        **told,
        "event": delivery.kind.value,
        "agreement": delivery.subject,
        "due": told["due"] if waiting else None,
    }


_ALL = f"{BASE}/webhooks"
_ONE = f"{_ALL}/{{webhook_id}}"
_TAG = "webhooks"
_WHERE = {"Location": "Where it can be found"}

_WEBHOOK: Mapping[str, object] = {
    "id": "wh_7QdX0nW3kq1mZ5c2aYt8Vw",
    "url": "https://hr.example.org/zielbot",
    "events": ["agreement.accepted", "agreement.changed"],
    "texts": False,
    "rests": None,
    "succeeded": None,
    "created": "2027-01-15T09:00:00Z",
    "enabled": True,
}
_NEW = {**_WEBHOOK, "secret": "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSwMfKQ9r8GKYo="}
_DELIVERY: Mapping[str, object] = {
    "id": "msg_1Yc4nTq0Rk2bB8aXw6ZsEg",
    "webhook": "wh_7QdX0nW3kq1mZ5c2aYt8Vw",
    "event": "agreement.accepted",
    "agreement": "a_pS4dK7vN1mWc9qLr2tXyQw",
    "version": 0,
    "state": "delivered",
    "attempts": 1,
    "at": "2027-01-15T09:00:00Z",
    "due": None,
    "tried": "2027-01-15T09:00:01Z",
    "status": 204,
    "error": None,
    "answer": None,
    "took_ms": 48,
}
_WAITING = {**_DELIVERY, "state": "waiting", "attempts": 0, "due": "2027-01-15T09:00:00Z", "tried": None,
            "status": None, "took_ms": None}  # fmt: skip

OPERATIONS = (
    Operation(
        "POST",
        _ALL,
        create_webhook,
        Scope.WRITE,
        _TAG,
        "Register a webhook",
        reply=shapes.NewWebhookReply,
        status=201,
        errors=(404, 409),
        asks={"url": "https://hr.example.org/zielbot", "events": ["agreement.accepted", "agreement.changed"]},
        example=_NEW,
        headers=_WHERE,
    ),
    Operation(
        "GET",
        _ALL,
        list_webhooks,
        Scope.READ,
        _TAG,
        "List one's webhooks",
        reply=shapes.WebhooksReply,
        example={"webhooks": [_WEBHOOK], "next": None},
    ),
    Operation(
        "GET",
        _ONE,
        get_webhook,
        Scope.READ,
        _TAG,
        "Get a webhook",
        reply=shapes.WebhookReply,
        errors=(404,),
        example=_WEBHOOK,
        single=True,
    ),
    Operation(
        "PATCH",
        _ONE,
        change_webhook,
        Scope.WRITE,
        _TAG,
        "Change a webhook",
        reply=shapes.WebhookReply,
        errors=(404,),
        asks={"enabled": True},
        example=_WEBHOOK,
    ),
    Operation("DELETE", _ONE, delete_webhook, Scope.WRITE, _TAG, "Forget a webhook", status=204, errors=(404,)),
    Operation(
        "POST",
        f"{_ONE}/secret",
        rotate_webhook_secret,
        Scope.WRITE,
        _TAG,
        "Make a new secret",
        reply=shapes.NewWebhookReply,
        status=201,
        errors=(404,),
        example=_NEW,
        headers=_WHERE,
    ),
    Operation(
        "POST",
        f"{_ONE}/ping",
        ping_webhook,
        Scope.WRITE,
        _TAG,
        "Send a ping",
        reply=shapes.DeliveryReply,
        status=202,
        errors=(404,),
        example={**_WAITING, "event": "ping", "agreement": None, "version": None},
        headers=_WHERE,
    ),
    Operation(
        "GET",
        f"{_ONE}/deliveries",
        list_deliveries,
        Scope.READ,
        _TAG,
        "List what became of messages",
        reply=shapes.DeliveriesReply,
        errors=(404,),
        example={"deliveries": [_DELIVERY], "next": None},
    ),
    Operation(
        "POST",
        f"{_ONE}/deliveries/{{delivery_id}}/redeliver",
        redeliver,
        Scope.WRITE,
        _TAG,
        "Send a message once more",
        reply=shapes.DeliveryReply,
        status=202,
        errors=(404,),
        example=_WAITING,
        headers=_WHERE,
    ),
)

_MEANINGS = {
    EventKind.ACCEPTED: "A goal was accepted and became an agreement",
    EventKind.CONSENTED: "A side gave its consent",
    EventKind.CHANGED: "The sentence of an agreement was changed and waits for the other side",
    EventKind.REVIEWED: "The outcome was noted",
    EventKind.ENDED: "The agreement was given up by consent",
    EventKind.DELETED: "The agreement was forgotten",
    EventKind.PING: "Somebody wants to know whether the address answers",
}


def announce_messages(app: FastAPI) -> None:
    """The document of the app says which messages webhooks get (`webhooks` of OpenAPI 3.1)."""
    for kind, meaning in _MEANINGS.items():
        app.webhooks.add_api_route(
            kind.value,
            _receiver,
            methods=["POST"],
            summary=meaning,
            description=_SIGNED,
            operation_id=f"webhook_{kind.value.replace('.', '_')}",
            tags=[_TAG],
            status_code=204,
            openapi_extra={"requestBody": {"content": {"application/json": {"example": _message(kind)}}}},
        )


_SIGNED = (
    "Signed by the headers `webhook-id`, `webhook-timestamp` and `webhook-signature` (Standard Webhooks, v1: "
    "HMAC-SHA256 over id, timestamp and body joined by dots). Any 2xx takes the message, 410 ends the webhook, "
    "anything else is tried again for about a day."
)


def _receiver(body: shapes.WebhookMessage) -> None:
    """What a receiver is called with."""


def _message(kind: EventKind) -> Mapping[str, object]:
    where = f"{BASE}/agreements/{_DELIVERY['agreement']}"
    data = {
        "id": _DELIVERY["agreement"],
        "kind": kind.value.partition(".")[2],
        "version": 0 if kind is EventKind.ACCEPTED else 1,
        "links": {} if kind is EventKind.DELETED else {"self": where, "document": f"{where}/document"},
    }
    return {
        "type": kind.value,
        "timestamp": _DELIVERY["at"],
        "data": {} if kind is EventKind.PING else data,
    }
