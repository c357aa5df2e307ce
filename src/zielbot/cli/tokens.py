"""`zielbot tokens`: who may use the API from elsewhere."""

from __future__ import annotations

from typing import Annotated

import typer

from zielbot.assistant.scopes import LOCAL_OWNER, PERSON_SCOPES, Scope
from zielbot.cli.surroundings import FINE, application, say

tokens_app = typer.Typer(help="Zugriffstoken der Schnittstelle.", no_args_is_help=True, rich_markup_mode=None)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.add_typer(tokens_app, name="tokens")


@tokens_app.command("create")
def create(
    name: Annotated[str, typer.Argument(help="Wofür es gut ist.")],
    *,
    owner: Annotated[str, typer.Option(help="Wem gehört, was damit entsteht.")] = LOCAL_OWNER,
    scope: Annotated[list[Scope] | None, typer.Option(help="Recht, mehrfach möglich; sonst alle außer admin.")] = None,
    days: Annotated[int, typer.Option(min=1, max=3650, help="Gültigkeit in Tagen.")] = 90,
) -> int:
    """Legt ein Token an und zeigt es dieses eine Mal."""
    secret, token = application().tokens.create(owner, name=name, scopes=scope or PERSON_SCOPES, days=days)
    say(f"{token.id}, gültig bis {token.expires:%d.%m.%Y}. Das Token wird nur jetzt gezeigt:", dim=True)
    typer.echo(secret)
    return FINE


@tokens_app.command("list")
def list_() -> int:
    """Zeigt alle Token, nicht ihr Geheimnis."""
    now = application().clock.now()
    for token in application().tokens.list():
        state = "widerrufen" if token.revoked else "gültig" if token.valid(now) else "abgelaufen"
        until = f"{token.expires:%d.%m.%Y}" if token.expires else "unbegrenzt"
        say(f"{token.id}  {state:10}  bis {until}  {token.owner}  {' '.join(sorted(token.scopes))}  {token.name}")
    return FINE


@tokens_app.command("revoke")
def revoke(token_id: Annotated[str, typer.Argument(metavar="ID")]) -> int:
    """Widerruft ein Token mit sofortiger Wirkung."""
    say(f"{application().tokens.revoke(token_id).id} ist widerrufen.")
    return FINE
