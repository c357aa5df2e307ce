"""`zielbot tokens`: who may use the API from elsewhere."""

from __future__ import annotations

from datetime import datetime

from zielbot.assistant.scopes import LOCAL_OWNER, PERSON_SCOPES, Scope
from zielbot.cli.commands import Command, argument, choice, option, whole
from zielbot.cli.surroundings import FINE, application, language, say, tell
from zielbot.goals.language import Language, Text

_MADE = Text(
    "{id}, gültig bis {day}. Das Token wird nur jetzt gezeigt:", "{id}, valid until {day}. The token is shown only now:"
)
_REVOKED, _VALID, _EXPIRED = Text("widerrufen", "revoked"), Text("gültig", "valid"), Text("abgelaufen", "expired")
_UNTIL, _UNLIMITED = Text("bis {day}", "until {day}"), Text("unbegrenzt", "unlimited")
_GONE = Text("{id} ist widerrufen.", "{id} is revoked.")


def create(name: str, *, owner: str, scope: list[Scope] | None, days: int) -> int:
    """A token is made and shown this once."""
    secret, token = application().tokens.create(owner, name=name, scopes=scope or PERSON_SCOPES, days=days)
    tell(_MADE, dim=True, id=token.id, day=_day(token.expires))
    say(secret)
    return FINE


def list_() -> int:
    """All tokens are written, without their secrets."""
    now = application().clock.now()
    for token in application().tokens.list():
        state = (_REVOKED if token.revoked else _VALID if token.valid(now) else _EXPIRED).render(language())
        until = (_UNTIL if token.expires else _UNLIMITED).render(language(), day=_day(token.expires))
        say(f"{token.id}  {state:10}  {until}  {token.owner}  {' '.join(sorted(token.scopes))}  {token.name}")
    return FINE


def _day(moment: datetime | None) -> str:
    if moment is None:
        return ""
    return f"{moment:%d.%m.%Y}" if language() is Language.DE else f"{moment.day} {moment:%B %Y}"


def revoke(token_id: str) -> int:
    """The token is worth nothing from now on."""
    tell(_GONE, id=application().tokens.revoke(token_id).id)
    return FINE


COMMAND = Command(
    "tokens",
    Text("Zugriffstoken der Schnittstelle.", "Access tokens for the API."),
    parts=(
        Command(
            "create",
            Text("Legt ein Token an und zeigt es dieses eine Mal.", "Makes a token and shows it this once."),
            create,
            (
                argument("name", Text("NAME", "NAME"), Text("Wofür es gut ist.", "What it is for.")),
                option(
                    "owner",
                    "--owner",
                    shown=Text("PERSON", "PERSON"),
                    meaning=Text("Wem gehört, was damit entsteht.", "Who owns what comes of it."),
                    default=LOCAL_OWNER,
                ),
                choice(
                    "scope",
                    "--scope",
                    members=Scope,
                    meaning=Text("Recht; sonst alle außer admin.", "Right; otherwise all but admin."),
                    many=True,
                ),
                option(
                    "days",
                    "--days",
                    shown=Text("ZAHL", "NUMBER"),
                    meaning=Text("Gültigkeit in Tagen.", "Validity in days."),
                    kind=whole(1, 3650),
                    default=90,
                ),
            ),
        ),
        Command("list", Text("Zeigt alle Token, nicht ihr Geheimnis.", "Shows all tokens, not their secrets."), list_),
        Command(
            "revoke",
            Text("Widerruft ein Token mit sofortiger Wirkung.", "Revokes a token at once."),
            revoke,
            (argument("token_id", Text("ID", "ID"), Text("Kennung aus der Liste.", "Id from the list.")),),
        ),
    ),
)
