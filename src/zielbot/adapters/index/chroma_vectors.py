"""Vectors in the Chroma index, and the index itself: opened if sound, otherwise built anew."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import numpy as np

from zielbot.adapters.database.vectors import SqlVectors
from zielbot.adapters.index.collection import ChromaCollection
from zielbot.adapters.index.dense import Floats, Mask, Rows
from zielbot.adapters.index.generations import (
    Generations,
    Manifest,
    OwnerLock,
    manifest_of,
)
from zielbot.adapters.index.memory import MemoryVectors
from zielbot.adapters.index.probe import is_sound
from zielbot.errors import EvidenceUnavailable

T = TypeVar("T")

_SPARE = 2

_log = logging.getLogger(__name__)


class ChromaVectors:
    """Finds candidates in Chroma and weighs them by their vectors in memory.

    A choice of rows by a filter is searched in memory: Chroma's own filters are slower than that. So is everything
    once Chroma has failed.
    """

    def __init__(self, collection: ChromaCollection, dimension: int) -> None:
        self._collection = collection
        self._memory = MemoryVectors(dimension)
        self._rows: dict[str, int] = {}

    def put(self, rows: Sequence[int], ids: Sequence[str], vectors: Floats) -> None:
        """The rows have these vectors from now on."""
        if len(rows):
            if not self._collection.failed:
                self._try(lambda: self._collection.put(ids, vectors))
            self.note(rows, ids, vectors)

    def note(self, rows: Sequence[int], ids: Sequence[str], vectors: Floats) -> None:
        """The rows have these vectors, which the collection holds already."""
        self._rows.update(zip(ids, rows, strict=True))
        self._memory.put(rows, ids, vectors)

    def known(self, rows: Rows) -> Mask:
        """Which of the rows have a vector."""
        return self._memory.known(rows)

    def cosines(self, vector: Floats, rows: Rows) -> Floats:
        """The cosine of the vector, or of each column, with each of the rows (0 for a row without vector)."""
        return self._memory.cosines(vector, rows)

    def ordinary(self, vector: Floats) -> float:
        """The cosine of the vector with the mean of all: what an unrelated row would get."""
        return self._memory.ordinary(vector)

    def nearest(self, vector: Floats, *, limit: int, allowed: Mask) -> Rows:
        """The numbers of the nearest rows among the allowed, nearest first."""
        count = int(self._memory.usable(allowed).sum())
        wanted = min(len(self._rows), int(limit * _SPARE * len(self._rows) / max(count, 1)))
        ids: Sequence[str] | None = None
        if count > len(allowed) // 2 and not self._collection.failed:
            ids = self._try(lambda: self._collection.nearest(vector, limit=wanted))
        if ids is None:
            return self._memory.nearest(vector, limit=limit, allowed=allowed)
        found = (self._rows.get(one) for one in ids)
        return np.array([row for row in found if row is not None and allowed[row]][:limit], dtype=np.int64)

    def _try(self, act: Callable[[], T]) -> T | None:
        try:
            return act()
        except EvidenceUnavailable:
            _log.warning("index failed, searching in memory", exc_info=True)
            return None


class ChromaStore:
    """The Chroma index of a data folder: opened if sound, otherwise built anew from the database."""

    def __init__(self, folder: Path, stored: SqlVectors, *, model: str, dimension: int) -> None:
        self._generations = Generations(folder)
        self._lock = OwnerLock(folder)
        self._stored = stored
        self._manifest = Manifest(model, dimension)
        self._open: ChromaCollection | None = None

    def open(self, fill: Callable[[ChromaVectors], None]) -> ChromaVectors | None:
        """The vectors of the index; None where another process owns it. `fill` tells a rebuilt one its vectors."""
        if not self._lock.take():
            return None
        path = self._generations.current()
        self._generations.remove_others(path)
        if path is None or not self._usable(path):
            return self.rebuild(fill)
        try:
            collection = ChromaCollection(path)
        except EvidenceUnavailable:
            return self.rebuild(fill)
        self._open = collection
        return ChromaVectors(collection, self._manifest.dimension)

    def rebuild(self, fill: Callable[[ChromaVectors], None]) -> ChromaVectors:
        """A new generation with the vectors that `fill` puts in; the old one serves until then and is removed."""
        if not self._lock.take():
            raise EvidenceUnavailable(reason="owned")
        path = self._generations.new(self._manifest)
        collection = ChromaCollection(path)
        vectors = ChromaVectors(collection, self._manifest.dimension)
        fill(vectors)
        if collection.failed:
            raise EvidenceUnavailable(reason="index")
        old, self._open = self._open, collection
        if old is not None:
            old.close()
        self._generations.use(path)
        return vectors

    def close(self) -> None:
        """The index is closed in order and free for another process."""
        if self._open is not None:
            self._open.close()
            self._open = None
        self._lock.release()

    def _usable(self, path: Path) -> bool:
        """Whether the generation is of our model, and sound: looked into from outside, as a sick one can crash us."""
        return manifest_of(path) == self._manifest and is_sound(path, self._stored.count())
