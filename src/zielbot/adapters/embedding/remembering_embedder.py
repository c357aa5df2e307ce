"""An embedder that remembers: the matter of many agreements is the same, only their numbers and dates differ."""

from __future__ import annotations

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from zielbot.assistant.ports import Embedder

_MOST = 20_000
"""About 30 MB of vectors."""

Floats = npt.NDArray[np.float32]


class RememberingEmbedder:
    """Gives the vectors of another embedder, each text computed once while it is remembered.

    It keeps digests, no texts.
    """

    def __init__(self, embedder: Embedder, *, most: int = _MOST) -> None:
        self._embedder = embedder
        self._most = most
        self._known: OrderedDict[bytes, Floats] = OrderedDict()
        self._lock = threading.Lock()

    @property
    def model_id(self) -> str:
        """Name of the model underneath."""
        return self._embedder.model_id

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return self._embedder.dimension

    def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """One unit vector a text; raises EvidenceUnavailable."""
        keys = [hashlib.sha256(text.encode("utf-8", "surrogatepass")).digest() for text in texts]
        with self._lock:
            found = {key: self._known[key] for key in keys if key in self._known}
        wanted = {key: text for key, text in zip(keys, texts, strict=True) if key not in found}
        if wanted:
            vectors = self._embedder.embed(list(wanted.values()))
            found.update(zip(wanted, (np.asarray(one, dtype=np.float32) for one in vectors), strict=True))
        with self._lock:
            for key in keys:
                self._known[key] = found[key]
                self._known.move_to_end(key)
            while len(self._known) > self._most:
                self._known.popitem(last=False)
        result: list[Sequence[float]] = [found[key] for key in keys]  # type: ignore[misc]  # numpy's rows are sequences
        return result
