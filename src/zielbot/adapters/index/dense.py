"""Vectors of past agreements, searched in full; what any store of vectors must offer."""

from __future__ import annotations

from collections.abc import Sequence
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
        """The cosine of the vector, or of each column, with each of the rows (0 for a row without vector)."""
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

    def has(self, rows: Rows) -> Mask:
        """Which of the rows have vectors."""
        return self.mask(int(rows.max()) + 1 if len(rows) else 0)[rows]

    def rows(self) -> Rows:
        """All rows that have vectors."""
        return np.flatnonzero(self._known)

    def __len__(self) -> int:
        return self._count

    def mean(self) -> Floats:
        """The mean of all vectors."""
        mean: Floats = (self._sum / max(self._count, 1)).astype(np.float32)
        return mean

    def mean_cosine(self, vector: Floats) -> float:
        """The cosine of the vector with the mean of all."""
        return float(self._sum @ vector / self._count) if self._count else 0.0


class ExactVectors:
    """Unit vectors by row number as they are, searched in full."""

    def __init__(self, dimension: int) -> None:
        self._vectors: Floats = np.zeros((0, dimension), dtype=np.float32)

    def put(self, rows: Rows, vectors: Floats) -> None:
        """The rows have these vectors from now on."""
        if len(rows):
            self._room(int(rows.max()) + 1)
            self._vectors[rows] = vectors

    def of(self, rows: Rows) -> Floats:
        """The vectors of the rows (zeros for a row without vector)."""
        self._room(int(rows.max()) + 1 if len(rows) else 0)
        return self._vectors[rows]

    def cosines(self, vector: Floats, rows: Rows) -> Floats:
        """The cosine of the vector, or of each column, with each of the rows (0 for a row without vector)."""
        found: Floats = self.of(rows) @ vector
        return found

    def nearest(self, vector: Floats, *, limit: int, allowed: Mask) -> Rows:
        """The numbers of the nearest rows among the allowed, nearest first."""
        self._room(len(allowed))
        if allowed.all():
            rows, scores = np.arange(len(allowed)), self._vectors[: len(allowed)] @ vector
        else:
            rows = np.flatnonzero(allowed)
            scores = self._vectors[rows] @ vector
        return best_first(rows, scores, limit)

    def _room(self, size: int) -> None:
        held = len(self._vectors)
        if size > held:
            vectors = np.zeros((max(size, held * 3 // 2), self._vectors.shape[1]), dtype=np.float32)
            vectors[:held] = self._vectors
            self._vectors = vectors


def best_first(rows: Rows, scores: Floats, limit: int) -> Rows:
    """The rows with the highest scores, highest first, of equal ones the first."""
    if len(rows) > limit:
        # numpy 2.4 takes 25 times as long where the values sought are at the end and most values are the same.
        least = -np.partition(-scores, limit - 1)[limit - 1]
        better = np.flatnonzero(scores > least)
        best = np.sort(np.concatenate([better, np.flatnonzero(scores == least)[: limit - len(better)]]))
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
