"""The rights that a caller can have."""

from __future__ import annotations

from enum import StrEnum

LOCAL_OWNER = "local"
"""Whose everything is where nobody signs in."""


class Scope(StrEnum):
    """What a token may do."""

    CHECK = "check"
    DRAFT = "draft"
    READ = "read"
    WRITE = "write"
    ADMIN = "admin"


PERSON_SCOPES = frozenset({Scope.CHECK, Scope.DRAFT, Scope.READ, Scope.WRITE})
"""The rights of a person who has signed in."""
