"""Vectors in memory: as they are while they are few, in half the space when they are many."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from zielbot.adapters.index.compact import CompactVectors, compacted
from zielbot.adapters.index.dense import ExactVectors, Floats, Mask, RowLedger, Rows

_MOST_EXACT = 50_000


class MemoryVectors:
    """The vectors of a search, without a store of their own."""

    def __init__(self, dimension: int) -> None:
        self._ledger = RowLedger(dimension)
        self._table: ExactVectors | CompactVectors = ExactVectors(dimension)

    def __len__(self) -> int:
        return len(self._ledger)

    def put(self, rows: Sequence[int], ids: Sequence[str], vectors: Floats) -> None:
        """The rows have these vectors from now on."""
        if not len(rows):
            return
        self._ledger.note(rows, vectors)
        self._table.put(np.asarray(rows, dtype=np.int64), vectors)
        if isinstance(self._table, ExactVectors) and len(self._ledger) > _MOST_EXACT:
            self._table = compacted(self._table, self._ledger.rows(), self._ledger.mean())

    def known(self, rows: Rows) -> Mask:
        """Which of the rows have a vector."""
        return self._ledger.has(rows)

    def usable(self, allowed: Mask) -> Mask:
        """Which of the allowed rows have a vector."""
        return self._ledger.mask(len(allowed)) & allowed

    def cosines(self, vector: Floats, rows: Rows) -> Floats:
        """The cosine of the vector, or of each column, with each of the rows (0 for a row without vector)."""
        return self._table.cosines(vector, rows)

    def ordinary(self, vector: Floats) -> float:
        """The cosine of the vector with the mean of all: what an unrelated row would get."""
        return self._ledger.mean_cosine(vector)

    def nearest(self, vector: Floats, *, limit: int, allowed: Mask) -> Rows:
        """The numbers of the nearest rows among the allowed, nearest first."""
        return self._table.nearest(vector, limit=limit, allowed=self.usable(allowed))
