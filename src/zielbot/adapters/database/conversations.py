"""Conversations in the database."""

from __future__ import annotations

from typing import TYPE_CHECKING

from zielbot.adapters.database import schema
from zielbot.adapters.database.documents import DocumentStore
from zielbot.assistant.conversation import Conversation

if TYPE_CHECKING:
    from zielbot.adapters.database.engine import Database


class SqlConversations(DocumentStore[Conversation]):
    """Keeps conversations; each belongs to its owner."""

    def __init__(self, database: Database) -> None:
        super().__init__(database, schema.conversations, Conversation)
