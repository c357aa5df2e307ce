"""An embedder without a model: letters hashed into a vector. Quick and small; it knows spelling, not meaning."""

from __future__ import annotations

import unicodedata
import zlib
from collections.abc import Sequence

import numpy as np

from zielbot.evidence.words import pieces_of

_DIMENSION = 256


class HashingEmbedder:
    """Vectors of the pieces of letters in a text, for tests and for machines that are short of memory."""

    @property
    def model_id(self) -> str:
        """Name and version of the method."""
        return f"hashing-1/{_DIMENSION}"

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return _DIMENSION

    def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """One unit vector a text."""
        vectors = np.zeros((len(texts), _DIMENSION), dtype=np.float32)
        for row, text in enumerate(texts):
            for word in unicodedata.normalize("NFKC", text).lower().split() or [" "]:
                for piece in pieces_of(word):
                    digest = zlib.crc32(piece.encode())
                    vectors[row, digest % _DIMENSION] += 1.0 if digest & 0x8000_0000 else -1.0
            if not vectors[row].any():
                vectors[row, 0] = 1.0
        return list(vectors / np.linalg.norm(vectors, axis=1, keepdims=True))
