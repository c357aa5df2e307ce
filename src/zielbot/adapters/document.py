"""What the stores of conversations and agreements keep."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol, Self


class Document(Protocol):
    """What a pydantic value must have to be kept in a store."""

    @property
    def id(self) -> str:
        """Its id."""
        ...

    @property
    def owner(self) -> str:
        """Whose it is."""
        ...

    @property
    def version(self) -> int:
        """How often it was kept."""
        ...

    @property
    def updated(self) -> datetime:
        """When it last changed."""
        ...

    def model_dump_json(self) -> str:
        """Its JSON."""
        ...

    def model_copy(self, *, update: dict[str, object]) -> Self:
        """A copy with those fields changed."""
        ...

    @classmethod
    def model_validate_json(cls, json_data: str) -> Self:
        """The value behind the JSON."""
        ...
