"""Vectors of past agreements, searched exactly; what any store of vectors must offer."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from zielbot.assistant.ports import Embedder
from zielbot.evidence.words import Analyser

Floats = npt.NDArray[np.float32]


class VectorSource(Protocol):
    """Finds the rows whose vectors are nearest to a vector."""

    def nearest(self, vector: Floats, *, limit: int, allowed: npt.NDArray[np.bool_] | None) -> npt.NDArray[np.int64]:
        """The numbers of the nearest rows among the allowed, nearest first."""
        ...


class ExactVectors:
    """Vectors by row number in memory, searched in full: the oracle, and for up to some 100,000 the fastest way."""

    def __init__(self, dimension: int) -> None:
        self._dimension = dimension
        self._vectors: Floats = np.zeros((0, dimension), dtype=np.float32)
        self._known: npt.NDArray[np.bool_] = np.zeros(0, dtype=np.bool_)
        self._sum: npt.NDArray[np.float64] = np.zeros(dimension, dtype=np.float64)
        self._count = 0

    def put(self, rows: Sequence[int], vectors: Sequence[Sequence[float]] | Floats) -> None:
        """The rows have these vectors from now on."""
        if not len(rows):
            return
        self._grow(max(rows) + 1)
        given = np.asarray(vectors, dtype=np.float32).reshape(len(rows), self._dimension)
        new = ~self._known[list(rows)]
        self._sum += given[new].sum(axis=0, dtype=np.float64)
        self._count += int(new.sum())
        self._vectors[list(rows)] = given
        self._known[list(rows)] = True

    def known(self, rows: npt.NDArray[np.int64]) -> npt.NDArray[np.bool_]:
        """Which of the rows have a vector."""
        self._grow(int(rows.max()) + 1 if len(rows) else 0)
        return self._known[rows]

    def missing(self, count: int) -> Sequence[int]:
        """The rows below `count` that have no vector yet."""
        self._grow(count)
        return [int(row) for row in np.flatnonzero(~self._known[:count])]

    def cosines(self, vector: Floats, rows: npt.NDArray[np.int64]) -> Floats:
        """The cosine of the vector with each of the rows (0 for a row without vector)."""
        self._grow(int(rows.max()) + 1 if len(rows) else 0)
        found: Floats = self._vectors[rows] @ vector
        return found

    def ordinary(self, vector: Floats) -> float:
        """The cosine of the vector with the mean of all: what an unrelated row would get."""
        return float(self._sum @ vector / self._count) if self._count else 0.0

    def nearest(self, vector: Floats, *, limit: int, allowed: npt.NDArray[np.bool_] | None) -> npt.NDArray[np.int64]:
        """The numbers of the nearest rows among the allowed, nearest first."""
        usable = self._known if allowed is None else self._known & allowed[: len(self._known)]
        if usable.all():
            scores = self._vectors @ vector
            rows = np.arange(len(scores))
        else:
            rows = np.flatnonzero(usable)
            scores = self._vectors[rows] @ vector
        if len(rows) > limit:
            best = np.argpartition(-scores, limit)[:limit]
            rows, scores = rows[best], scores[best]
        order: npt.NDArray[np.int64] = rows[np.argsort(-scores, kind="stable")]
        return order

    def _grow(self, size: int) -> None:
        if size <= len(self._known):
            return
        room = max(size, int(len(self._known) * 1.5)) if len(self._known) else size
        vectors = np.zeros((room, self._dimension), dtype=np.float32)
        vectors[: len(self._known)] = self._vectors
        known = np.zeros(room, dtype=np.bool_)
        known[: len(self._known)] = self._known
        self._vectors, self._known = vectors, known


def subject_vectors(texts: Sequence[str], embedder: Embedder, analyser: Analyser) -> Floats:
    """One unit vector a text, halfway between the whole text and its words about the matter alone."""
    matters = [analyser.matter(text) for text in texts]
    other = [index for index, (text, matter) in enumerate(zip(texts, matters, strict=True)) if text != matter]
    found = np.asarray(embedder.embed([*texts, *(matters[index] for index in other)]), dtype=np.float32)
    vectors = found[: len(texts)].copy()
    vectors[other] += found[len(texts) :]
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: Floats = vectors / np.maximum(lengths, 1e-9)
    return unit
