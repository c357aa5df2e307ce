"""Vectors in memory in a quarter of the space: one byte a number and one scale a vector.

The cosine is off by about a thousandth at most (up to half a step of 1/127 of the largest number, in each of some
hundred numbers, up and down at random).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from zielbot.adapters.index.dense import ExactVectors, Floats, Mask, Rows, best_first

_STEPS = 127
_AT_ONCE = 8_192


class CompactVectors:
    """Unit vectors by row number, rounded to bytes; compared exactly, row by row."""

    def __init__(self, dimension: int) -> None:
        self._bytes: npt.NDArray[np.int8] = np.zeros((0, dimension), dtype=np.int8)
        self._scales: Floats = np.zeros(0, dtype=np.float32)

    def put(self, rows: Sequence[int], ids: Sequence[str], vectors: Floats) -> None:
        """The rows have these vectors from now on."""
        if not len(rows):
            return
        listed = np.asarray(rows, dtype=np.int64)
        self._room(int(listed.max()) + 1)
        scales = np.maximum(np.abs(vectors).max(axis=1), 1e-9).astype(np.float32) / _STEPS
        self._bytes[listed] = np.rint(vectors / scales[:, None]).astype(np.int8)
        self._scales[listed] = scales

    def cosines(self, vector: Floats, rows: Rows) -> Floats:
        """The cosine of the vector with each of the rows (0 for a row without vector)."""
        self._room(int(rows.max()) + 1 if len(rows) else 0)
        found = np.empty(len(rows), dtype=np.float32)
        for begin in range(0, len(rows), _AT_ONCE):
            some = rows[begin : begin + _AT_ONCE]
            found[begin : begin + _AT_ONCE] = (self._bytes[some].astype(np.float32) @ vector) * self._scales[some]
        return found

    def nearest(self, vector: Floats, *, limit: int, allowed: Mask) -> Rows:
        """The numbers of the nearest rows among the allowed, nearest first."""
        rows = np.flatnonzero(allowed)
        return best_first(rows, self.cosines(vector, rows), limit)

    def _room(self, size: int) -> None:
        if size > len(self._scales):
            more = max(size, len(self._scales) * 3 // 2) - len(self._scales)
            self._bytes = np.concatenate([self._bytes, np.zeros((more, self._bytes.shape[1]), dtype=np.int8)])
            self._scales = np.concatenate([self._scales, np.zeros(more, dtype=np.float32)])


def compacted(vectors: ExactVectors, dimension: int) -> CompactVectors:
    """The same vectors rounded to bytes."""
    compact = CompactVectors(dimension)
    for rows, some in vectors.pages(_AT_ONCE):
        compact.put(rows, (), some)
    return compact
