"""The index of past agreements: the database made searchable, exactly in memory or through Chroma."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from zielbot.adapters.database.precedents import SqlPrecedents
from zielbot.adapters.database.vectors import SqlVectors
from zielbot.adapters.index.chroma_vectors import ChromaStore, ChromaVectors
from zielbot.adapters.index.dense import Floats
from zielbot.adapters.index.hybrid import HybridSearch
from zielbot.adapters.index.memory import MemoryVectors
from zielbot.assistant.ports import Embedder, Hit
from zielbot.errors import EvidenceUnavailable, StoreUnavailable
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language
from zielbot.goals.precedent import Precedent, PrecedentFilter

_PAGE = 2_000
_EMBED_AT_ONCE = 32
_LOOK_EVERY_S = 2.0

_log = logging.getLogger(__name__)


class StoredIndex:
    """Finds past agreements of the database; with a `store` through Chroma, otherwise exactly in memory.

    It is read at the first use and follows what is added and dropped through it. What other processes add, change,
    remove or embed is noticed within two seconds by the number that the database gives to every change. Rows are found
    by words and KPI at once, by meaning once `embed_some` got to them.
    """

    def __init__(
        self,
        precedents: SqlPrecedents,
        vectors: SqlVectors,
        embedder: Embedder,
        kpis: KpiCatalogue,
        *,
        store: ChromaStore | None = None,
    ) -> None:
        self._precedents = precedents
        self._vectors = vectors
        self._embedder = embedder
        self._kpis = kpis
        self._store = store
        self._search: HybridSearch | None = None
        self._looked = 0.0
        self._revision = 0
        self._embedded = ""
        self._lock = threading.RLock()

    def search(
        self, text: str, *, limit: int = 10, where: PrecedentFilter | None = None, language: Language = Language.DE
    ) -> Sequence[Hit]:
        """The best hits among those that pass the filter, best first, with reasons; raises EvidenceUnavailable."""
        with _unavailable():
            return self._ready().search(text, limit=limit, where=where, language=language)

    def rebuild(self) -> int:
        """Read the database anew, embed what is missing, build a new generation; returns how many are in it."""
        with self._lock, _unavailable():
            self._revision = self._precedents.revision()
            search = self._search = self._read()
            self._looked = time.monotonic()
            while self.embed_some(_EMBED_AT_ONCE * 8):
                pass
            if self._store is not None:
                source = self._store.rebuild(lambda vectors: _put_pages(vectors, search, self._pages()))
                search.replace_source(source, ())
            return len(search)

    def count(self) -> int:
        """How many are in the index."""
        with _unavailable():
            return len(self._ready())

    def add(self, precedents: Iterable[Precedent]) -> None:
        """These, already in the database, are found at once by words and KPI."""
        with self._lock, _unavailable():
            if self._search is not None:
                self._search.add(precedents)

    def drop(self, ids: Iterable[str]) -> None:
        """These, already gone from the database, are not found any more; a new generation forgets their vectors."""
        with self._lock, _unavailable():
            if self._search is not None:
                self._search.drop(ids)
            if self._store is not None:
                self.rebuild()

    def progress(self) -> tuple[int, int]:
        """How many precedents have vectors, of how many."""
        with _unavailable():
            return self._vectors.count(), self._precedents.count()

    def embed_some(self, limit: int = _EMBED_AT_ONCE) -> int:
        """Embed up to so many precedents that have no vector yet; returns how many, 0 when all have one."""
        with _unavailable():
            search = self._ready()
            wanted = self._precedents.get_many(self._without_vector(limit))
            for begin in range(0, len(wanted), _EMBED_AT_ONCE):
                some = wanted[begin : begin + _EMBED_AT_ONCE]
                vectors = search.embed([one.wording for one in some])
                self._vectors.put(
                    [(one.id, one.wording, vector.tobytes()) for one, vector in zip(some, vectors, strict=True)]
                )
                search.put_vectors([one.id for one in some], vectors)
            return len(wanted)

    def _without_vector(self, limit: int) -> Sequence[str]:
        """Some that have no vector yet, from where the last ones were: in a large store many before them have one."""
        found = self._vectors.missing(limit=limit, behind=self._embedded)
        if not found and self._embedded:
            found = self._vectors.missing(limit=limit)
        self._embedded = found[-1] if found else ""
        return found

    def close(self) -> None:
        """The index is closed in order."""
        with self._lock:
            self._search = None
            if self._store is not None:
                self._store.close()

    def _ready(self) -> HybridSearch:
        with self._lock:
            now = time.monotonic()
            if self._search is None:
                self._revision = self._precedents.revision()
                self._search = self._loaded()
                self._looked = now
            elif now - self._looked >= _LOOK_EVERY_S:
                self._looked = now
                self._follow(self._search)
            return self._search

    def _follow(self, search: HybridSearch) -> None:
        """What others wrote since the last look is found, what they removed is not, and their vectors are used."""
        revision = self._precedents.revision()
        if revision != self._revision:
            last = ""
            while page := self._precedents.changed_since(self._revision, last=last, limit=_PAGE):
                search.add(one for one in page if not search.holds(one))
                last = page[-1].id
            if len(search) != self._precedents.count():
                search.drop(set(search.ids()).difference(self._precedents.ids()))
            self._revision = revision
        waiting = search.without_vector(limit=_PAGE)
        found = {
            one: raw for one, raw in self._vectors.get(waiting).items() if len(raw) == 4 * self._embedder.dimension
        }
        if found:
            vectors = np.stack([np.frombuffer(raw, dtype=np.float32) for raw in found.values()])
            search.put_vectors(list(found), vectors)

    def _read(self) -> HybridSearch:
        """A search over all rows of the database, its vectors in memory."""
        source = MemoryVectors(self._embedder.dimension)
        search = self._unfilled(source)
        search.replace_source(source, self._pages())
        return search

    def _unfilled(self, source: MemoryVectors) -> HybridSearch:
        """A search over all rows of the database, read one page after the other, that has no vectors yet."""
        wordings = self._precedents.wordings()
        return HybridSearch(self._all(), self._embedder, self._kpis, source=source, wordings=wordings, embed=False)

    def _loaded(self) -> HybridSearch:
        if self._store is None:
            return self._read()
        source = MemoryVectors(self._embedder.dimension)
        search = self._unfilled(source)
        opened = self._opened(self._store, search)
        search.replace_source(*((source, self._pages()) if opened is None else (opened, ())))
        return search

    def _opened(self, store: ChromaStore, search: HybridSearch) -> ChromaVectors | None:
        built = False

        def fill(vectors: ChromaVectors) -> None:
            nonlocal built
            built = True
            _put_pages(vectors, search, self._pages())

        try:
            source = store.open(fill)
        except (EvidenceUnavailable, OSError):
            _log.warning("index cannot be opened or built, searching in memory", exc_info=True)
            return None
        if source is not None and not built:
            for ids, vectors in self._pages():
                _with_rows(search, ids, vectors, source.note)
        return source

    def _all(self) -> Iterator[Precedent]:
        last = ""
        while page := self._precedents.after(last, limit=_PAGE):
            yield from page
            last = page[-1].id

    def _pages(self) -> Iterator[tuple[Sequence[str], Floats]]:
        for page in self._vectors.pages(size=_PAGE):
            usable = [(one, raw) for one, raw in page if len(raw) == 4 * self._embedder.dimension]
            if usable:
                ids = [one for one, _ in usable]
                yield ids, np.stack([np.frombuffer(raw, dtype=np.float32) for _, raw in usable])


def open_index(
    precedents: SqlPrecedents,
    vectors: SqlVectors,
    embedder: Embedder,
    kpis: KpiCatalogue,
    *,
    folder: Path | None = None,
) -> StoredIndex:
    """An index over the database: through Chroma in that folder, or (None) exactly in memory."""
    store = ChromaStore(folder, vectors, model=embedder.model_id, dimension=embedder.dimension) if folder else None
    return StoredIndex(precedents, vectors, embedder, kpis, store=store)


def _put_pages(vectors: ChromaVectors, search: HybridSearch, pages: Iterable[tuple[Sequence[str], Floats]]) -> None:
    for ids, page in pages:
        _with_rows(search, ids, page, vectors.put)


def _with_rows(
    search: HybridSearch, ids: Sequence[str], vectors: Floats, act: Callable[[list[int], list[str], Floats], None]
) -> None:
    """Call `act` with the rows of the ids that the search knows."""
    pairs = [(at, row) for at, row in enumerate(search.rows(ids)) if row is not None]
    act([row for _, row in pairs], [ids[at] for at, _ in pairs], vectors[[at for at, _ in pairs]])


@contextmanager
def _unavailable() -> Iterator[None]:
    """A database that does not answer makes the evidence unavailable, not the conversation."""
    try:
        yield
    except StoreUnavailable as exc:
        raise EvidenceUnavailable(reason="store") from exc
