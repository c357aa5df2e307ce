"""An index that is built when somebody first searches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from zielbot.goals.language import Language

if TYPE_CHECKING:
    from zielbot.adapters.index.hybrid import HybridSearch
    from zielbot.adapters.index.stored_index import StoredIndex
    from zielbot.assistant.ports import Hit
    from zielbot.goals.precedent import PrecedentFilter


class LazyIndex:
    """Stands in for an index until it is needed."""

    def __init__(self, build: Callable[[], HybridSearch | StoredIndex]) -> None:
        self._build = build

    @cached_property
    def _index(self) -> HybridSearch | StoredIndex:
        return self._build()

    def search(
        self, text: str, *, limit: int = 10, where: PrecedentFilter | None = None, language: Language = Language.DE
    ) -> Sequence[Hit]:
        """The best hits, best first; raises EvidenceUnavailable."""
        return self._index.search(text, limit=limit, where=where, language=language)

    def rebuild(self) -> int:
        """Build the index anew from the database; returns how many are in it. One in memory is always new."""
        from zielbot.adapters.index.stored_index import StoredIndex

        return self._index.rebuild() if isinstance(self._index, StoredIndex) else len(self._index)

    def count(self) -> int:
        """How many are in the index."""
        from zielbot.adapters.index.stored_index import StoredIndex

        return self._index.count() if isinstance(self._index, StoredIndex) else len(self._index)
