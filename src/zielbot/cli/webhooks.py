"""`zielbot webhooks`: addresses that are told of accepted and changed goals."""

from __future__ import annotations

from zielbot.assistant.event_kinds import EventKind
from zielbot.assistant.scopes import LOCAL_OWNER
from zielbot.cli.commands import Command, argument, choice, option, switch
from zielbot.cli.surroundings import FINE, application, language, say, tell
from zielbot.goals.language import Text

_MADE = Text("{id}. Das Geheimnis wird nur jetzt gezeigt:", "{id}. The secret is shown only now:")
_GONE = Text("{id} ist vergessen.", "{id} is forgotten.")
_SENT = Text(
    "{id} wird gesendet, sobald der Server läuft; `zielbot webhooks log {webhook}` zeigt, was daraus wurde.",
    "{id} is sent as soon as the server runs; `zielbot webhooks log {webhook}` shows what became of it.",
)
_STATES = {
    None: Text("wird benachrichtigt", "is told"),
    "paused": Text("angehalten", "paused"),
    "failing": Text("ruht, weil einen Tag lang nichts ankam", "rests, because nothing arrived for a day"),
    "gone": Text("ruht, weil der Empfänger sich abgemeldet hat (410)", "rests, because the receiver is gone (410)"),
}
_ATTEMPTS = Text("{n} Versuche", "{n} attempts")


def add(url: str, *, owner: str, event: list[EventKind] | None, texts: bool) -> int:
    """An address is registered, and its secret shown this once."""
    webhooks = application().webhooks
    chosen = {} if event is None else {"events": event}
    secret, webhook = webhooks.register(owner, url, texts=texts, **chosen)
    tell(_MADE, dim=True, id=webhook.id)
    say(secret)
    return FINE


def list_(*, owner: str) -> int:
    """All webhooks of an owner are written, without their secrets."""
    for webhook in application().webhooks.list(owner):
        say(f"{webhook.id}  {webhook.url}  {_STATES[webhook.rests].render(language())}")
    return FINE


def log(webhook_id: str, *, owner: str) -> int:
    """What became of the messages to a webhook is written, newest first."""
    for one in application().webhooks.deliveries(webhook_id, owner):
        attempts = _ATTEMPTS.render(language(), n=one.attempts)
        outcome = one.status or one.error or "–"
        say(f"{one.at:%Y-%m-%d %H:%M}  {one.id}  {one.kind.value:21}  {one.state:9}  {outcome}  {attempts}")
    return FINE


def ping(webhook_id: str, *, owner: str) -> int:
    """A message without content is to be sent."""
    sent = application().webhooks.ping(webhook_id, owner)
    tell(_SENT, id=sent.id, webhook=webhook_id)
    return FINE


def remove(webhook_id: str, *, owner: str) -> int:
    """The webhook is forgotten, with its messages."""
    application().webhooks.delete(webhook_id, owner)
    tell(_GONE, id=webhook_id)
    return FINE


_OWNER = option(
    "owner",
    "--owner",
    shown=Text("PERSON", "PERSON"),
    meaning=Text("Wessen Ziele gemeldet werden.", "Whose goals are told of."),
    default=LOCAL_OWNER,
)
_ID = argument("webhook_id", Text("ID", "ID"), Text("Kennung aus der Liste.", "Id from the list."))

COMMAND = Command(
    "webhooks",
    Text("Adressen, denen Ziele gemeldet werden.", "Addresses that are told of goals."),
    parts=(
        Command(
            "add",
            Text(
                "Meldet einer Adresse angenommene und geänderte Ziele und zeigt das Geheimnis dieses eine Mal.",
                "Tells an address of accepted and changed goals, and shows the secret this once.",
            ),
            add,
            (
                argument("url", Text("ADRESSE", "ADDRESS"), Text("Adresse mit https.", "Address with https.")),
                _OWNER,
                choice(
                    "event",
                    "--event",
                    members=EventKind,
                    meaning=Text("Was gemeldet wird; sonst alles.", "What is told; otherwise everything."),
                    many=True,
                ),
                switch("texts", "--texts", meaning=Text("Mit dem Wortlaut der Ziele.", "With the wording of goals.")),
            ),
        ),
        Command("list", Text("Zeigt alle Webhooks.", "Shows all webhooks."), list_, (_OWNER,)),
        Command(
            "log",
            Text("Zeigt, was aus den Meldungen wurde.", "Shows what became of the messages."),
            log,
            (_ID, _OWNER),
        ),
        Command("ping", Text("Sendet eine Probe.", "Sends a test message."), ping, (_ID, _OWNER)),
        Command("remove", Text("Vergisst einen Webhook.", "Forgets a webhook."), remove, (_ID, _OWNER)),
    ),
)
