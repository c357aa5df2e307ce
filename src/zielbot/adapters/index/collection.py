"""One Chroma collection in one folder: ids and vectors, never texts, never a model of its own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import numpy as np
import numpy.typing as npt

from zielbot.errors import EvidenceUnavailable

Floats = npt.NDArray[np.float32]

_NAME = "precedents"
_BATCH = 2_000
_SAMPLED_AT = 4


class ChromaCollection:
    """Vectors by id in a folder; every foreign error comes out as EvidenceUnavailable.

    `failed` tells whether there was one: then nothing that the folder holds is to be relied upon.
    """

    def __init__(self, folder: Path) -> None:
        self.failed = False
        with self._watched():
            from chromadb.api.client import Client
            from chromadb.api.collection_configuration import CreateCollectionConfiguration, CreateHNSWConfiguration
            from chromadb.config import Settings

            settings = Settings(is_persistent=True, persist_directory=str(folder), anonymized_telemetry=False)
            # The defaults (ef_search 100) found 88 % of the ten best among 100,000 vectors, these all of them.
            graph = CreateHNSWConfiguration(space="cosine", ef_search=600, max_neighbors=24)
            self._client = Client(settings=settings)
            self._collection = self._client.get_or_create_collection(
                _NAME, embedding_function=None, configuration=CreateCollectionConfiguration(hnsw=graph)
            )

    def put(self, ids: Sequence[str], vectors: Floats) -> None:
        """The ids have these vectors."""
        with self._watched():
            for begin in range(0, len(ids), _BATCH):
                part = slice(begin, begin + _BATCH)
                self._collection.upsert(ids=list(ids[part]), embeddings=vectors[part])

    def nearest(self, vector: Floats, *, limit: int) -> Sequence[str]:
        """The ids of the nearest vectors, nearest first."""
        with self._watched():
            found = self._collection.query(query_embeddings=vector[None, :], n_results=limit, include=[])
            return list(found["ids"][0])

    def count(self) -> int:
        """How many vectors it holds."""
        with self._watched():
            return int(self._collection.count())

    def finds_itself(self, *, samples: int = 5) -> bool:
        """Whether some vectors from all over the collection are found when they are searched for."""
        count = self.count()
        return all(self._finds(count * part // _SAMPLED_AT, samples, count) for part in range(_SAMPLED_AT))

    def _finds(self, offset: int, samples: int, count: int) -> bool:
        with self._watched():
            some = self._collection.get(limit=samples, offset=offset, include=["embeddings"])
        embeddings = np.asarray(some["embeddings"], dtype=np.float32)
        wanted = min(50, count)
        return all(
            one in self.nearest(vector, limit=wanted) for one, vector in zip(some["ids"], embeddings, strict=True)
        )

    def close(self) -> None:
        """Nothing of it is open any more."""
        self._client.close()

    @contextmanager
    def _watched(self) -> Iterator[None]:
        try:
            yield
        except Exception as exc:  # chromadb 1.5 raises a dozen unrelated types, among them those of its Rust core
            self.failed = True
            raise EvidenceUnavailable(reason="index") from exc
