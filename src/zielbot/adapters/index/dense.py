"""Vectors of past agreements, searched exactly; what any store of vectors must offer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Protocol

import numpy as np
import numpy.typing as npt

from zielbot.assistant.ports import Embedder
from zielbot.evidence.words import Analyser

Floats = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int64]
Mask = npt.NDArray[np.bool_]


class VectorSource(Protocol):
    """Vectors by row number."""

    def put(self, rows: Sequence[int], ids: Sequence[str], vectors: Floats) -> None:
        """The rows, of precedents with these ids, have these vectors from now on."""
        ...

    def known(self, rows: Rows) -> Mask:
        """Which of the rows have a vector."""
        ...

    def cosines(self, vector: Floats, rows: Rows) -> Floats:
        """The cosine of the vector with each of the rows (0 for a row without vector)."""
        ...

    def ordinary(self, vector: Floats) -> float:
        """The cosine of the vector with the mean of all: what an unrelated row would get."""
        ...

    def nearest(self, vector: Floats, *, limit: int, allowed: Mask) -> Rows:
        """The numbers of the nearest rows among the allowed, nearest first."""
        ...


class RowLedger:
    """Which rows have vectors, and the mean of them all."""

    def __init__(self, dimension: int) -> None:
        self._known: Mask = np.zeros(0, dtype=np.bool_)
        self._sum: npt.NDArray[np.float64] = np.zeros(dimension, dtype=np.float64)
        self._count = 0

    def note(self, rows: Sequence[int], vectors: Floats) -> None:
        """These rows have these vectors."""
        listed = np.asarray(rows, dtype=np.int64)
        self.room(int(listed.max()) + 1)
        new = ~self._known[listed]
        self._sum += vectors[new].sum(axis=0, dtype=np.float64)
        self._count += int(new.sum())
        self._known[listed] = True

    def room(self, size: int) -> int:
        """There is room for at least that many rows; returns for how many."""
        if size > len(self._known):
            known = np.zeros(max(size, len(self._known) * 3 // 2), dtype=np.bool_)
            known[: len(self._known)] = self._known
            self._known = known
        return len(self._known)

    def mask(self, size: int) -> Mask:
        """Which of the first `size` rows have vectors."""
        self.room(size)
        return self._known[:size]

    def mean_cosine(self, vector: Floats) -> float:
        """The cosine of the vector with the mean of all."""
        return float(self._sum @ vector / self._count) if self._count else 0.0


class ExactVectors:
    """Vectors in memory, searched in full: the oracle, and up to some 100,000 often the fastest way."""

    def __init__(self, dimension: int) -> None:
        self._dimension = dimension
        self._ledger = RowLedger(dimension)
        self._vectors: Floats = np.zeros((0, dimension), dtype=np.float32)

    def put(self, rows: Sequence[int], ids: Sequence[str], vectors: Floats) -> None:
        """The rows have these vectors from now on."""
        if not len(rows):
            return
        self._ledger.note(rows, vectors)
        self._grow()
        self._vectors[np.asarray(rows, dtype=np.int64)] = vectors

    def known(self, rows: Rows) -> Mask:
        """Which of the rows have a vector."""
        return self._ledger.mask(int(rows.max()) + 1 if len(rows) else 0)[rows]

    def cosines(self, vector: Floats, rows: Rows) -> Floats:
        """The cosine of the vector with each of the rows (0 for a row without vector)."""
        self._ledger.room(int(rows.max()) + 1 if len(rows) else 0)
        self._grow()
        found: Floats = self._vectors[rows] @ vector
        return found

    def ordinary(self, vector: Floats) -> float:
        """The cosine of the vector with the mean of all: what an unrelated row would get."""
        return self._ledger.mean_cosine(vector)

    def nearest(self, vector: Floats, *, limit: int, allowed: Mask) -> Rows:
        """The numbers of the nearest rows among the allowed, nearest first."""
        usable = self._ledger.mask(len(allowed)) & allowed
        self._grow()
        if usable.all():
            rows, scores = np.arange(len(usable)), self._vectors[: len(usable)] @ vector
        else:
            rows = np.flatnonzero(usable)
            scores = self._vectors[rows] @ vector
        return best_first(rows, scores, limit)

    def pages(self, size: int) -> Iterator[tuple[list[int], Floats]]:
        """The rows that have vectors, with these, so many at once."""
        rows = np.flatnonzero(self._ledger.mask(self._ledger.room(0)))
        for begin in range(0, len(rows), size):
            some = rows[begin : begin + size]
            yield some.tolist(), self._vectors[some]

    def _grow(self) -> None:
        room = self._ledger.room(0)
        if room > len(self._vectors):
            vectors = np.zeros((room, self._dimension), dtype=np.float32)
            vectors[: len(self._vectors)] = self._vectors
            self._vectors = vectors


def best_first(rows: Rows, scores: Floats, limit: int) -> Rows:
    """The rows with the highest scores, highest first."""
    if len(rows) > limit:
        best = np.argpartition(-scores, limit)[:limit]
        rows, scores = rows[best], scores[best]
    order: Rows = rows[np.argsort(-scores, kind="stable")]
    return order


def subject_vectors(texts: Sequence[str], embedder: Embedder, analyser: Analyser) -> Floats:
    """One unit vector a text, halfway between the whole text and its words about the matter alone."""
    matters = [analyser.matter(text) for text in texts]
    other = [index for index, (text, matter) in enumerate(zip(texts, matters, strict=True)) if text != matter]
    wanted = list(dict.fromkeys([*texts, *(matters[index] for index in other)]))
    place = {text: number for number, text in enumerate(wanted)}
    made = np.asarray(embedder.embed(wanted), dtype=np.float32)
    found = made[[place[text] for text in (*texts, *(matters[index] for index in other))]]
    vectors = found[: len(texts)].copy()
    vectors[other] += found[len(texts) :]
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    unit: Floats = vectors / np.maximum(lengths, 1e-9)
    return unit
