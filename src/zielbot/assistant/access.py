"""Who is calling and what they may do: people, and programs with a token."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from typing import Protocol

from pydantic import BaseModel, ConfigDict

from zielbot.assistant.ports import Clock, IdSource
from zielbot.assistant.scopes import LOCAL_OWNER, PERSON_SCOPES, Scope
from zielbot.errors import NotAuthenticated

__all__ = [
    "LOCAL",
    "LOCAL_OWNER",
    "PERSON_SCOPES",
    "Answers",
    "Principal",
    "Scope",
    "Token",
    "TokenRepository",
    "Tokens",
]

SECRET_PREFIX = "zielbot"  # noqa: S105 - the public beginning of every token, no secret


class _Frozen(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Principal(_Frozen):
    """Who is calling: everything they keep belongs to `owner`."""

    owner: str
    scopes: frozenset[Scope]
    token: str | None = None

    def may(self, scope: Scope) -> bool:
        """Whether the right is theirs; admin includes every other."""
        return scope in self.scopes or Scope.ADMIN in self.scopes


LOCAL = Principal(owner=LOCAL_OWNER, scopes=frozenset(Scope))


class Token(_Frozen):
    """An access token as it is kept: never the secret, only its digest."""

    id: str
    owner: str
    name: str
    scopes: frozenset[Scope]
    digest: str
    created: datetime
    expires: datetime | None = None
    revoked: datetime | None = None

    def valid(self, now: datetime) -> bool:
        """Whether it opens anything at that moment."""
        return self.revoked is None and (self.expires is None or now < self.expires)


class TokenRepository(Protocol):
    """Keeps tokens."""

    def add(self, token: Token) -> None:
        """Keep a new token."""
        ...

    def by_digest(self, digest: str) -> Token | None:
        """The token of that digest, None where there is none."""
        ...

    def revoke(self, token_id: str, when: datetime) -> Token:
        """The token of that id, from now on without effect; raises NotFound."""
        ...

    def list(self) -> Sequence[Token]:
        """All tokens, newest first."""
        ...


class Tokens:
    """Makes, knows and revokes tokens."""

    def __init__(self, repository: TokenRepository, clock: Clock, ids: IdSource) -> None:
        self._repository = repository
        self._clock = clock
        self._ids = ids

    def create(
        self, owner: str, *, name: str = "", scopes: Iterable[Scope] = PERSON_SCOPES, days: int | None = 90
    ) -> tuple[str, Token]:
        """A new secret, shown this once, and the token that is kept; `days` None means without expiry."""
        secret = self._ids.new(SECRET_PREFIX)
        now = self._clock.now()
        token = Token(
            id=self._ids.new("tok"),
            owner=owner,
            name=name,
            scopes=frozenset(scopes),
            digest=_digest(secret),
            created=now,
            expires=None if days is None else now + timedelta(days=days),
        )
        self._repository.add(token)
        return secret, token

    def authenticate(self, secret: str) -> Principal:
        """Who calls with that secret; raises NotAuthenticated where it is unknown, expired or revoked."""
        token = self._repository.by_digest(_digest(secret))
        if token is None or not token.valid(self._clock.now()):
            raise NotAuthenticated
        return Principal(owner=token.owner, scopes=token.scopes, token=token.id)

    def revoke(self, token_id: str) -> Token:
        """The token of that id, from now on without effect; raises NotFound."""
        return self._repository.revoke(token_id, self._clock.now())

    def list(self) -> Sequence[Token]:
        """All tokens, newest first."""
        return self._repository.list()

    def any_valid(self) -> bool:
        """Whether somebody can sign in with a token."""
        now = self._clock.now()
        return any(token.valid(now) for token in self._repository.list())


def _digest(secret: str) -> str:
    """SHA-256 of a secret; its 128 random bits make a slow hash unnecessary."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).hexdigest()


class Answers(Protocol):
    """Keeps the answers to creating calls, so that a repeated call creates nothing twice."""

    def begin(self, owner: str, key: str, request: str, now: datetime) -> bytes | None:
        """The answer kept for that key; None where the call is to be made now. Raises KeyReused.

        `request` is a digest of the call: the same key with another call is refused, and so is a call whose first
        try has not finished.
        """
        ...

    def finish(self, owner: str, key: str, body: bytes) -> None:
        """Keep the answer."""
        ...

    def abandon(self, owner: str, key: str) -> None:
        """Forget a call that failed, so that it can be made again."""
        ...
