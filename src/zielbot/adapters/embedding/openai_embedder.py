"""Vectors from any endpoint that speaks the OpenAI protocol."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np
from pydantic import SecretStr

from zielbot.errors import EvidenceUnavailable

if TYPE_CHECKING:
    from openai import OpenAI

_BATCH = 64
_TIMEOUT_S = 30.0


class OpenAIEmbedder:
    """Vectors of the model that an endpoint serves, brought to unit length. Nothing is fetched from anywhere else."""

    def __init__(
        self,
        *,
        base_url: str,
        model: str,
        dimension: int,
        api_key: SecretStr | None = None,
        client: OpenAI | None = None,
    ) -> None:
        self._base_url = base_url
        self._model = model
        self._dimension = dimension
        self._api_key = api_key
        self._client = client

    @property
    def model_id(self) -> str:
        """Name of the model at that endpoint."""
        return f"{self._base_url}#{self._model}"[:128]

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        return self._dimension

    def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """One unit vector a text; raises EvidenceUnavailable where the endpoint does not answer as it should."""
        found: list[Sequence[float]] = []
        for begin in range(0, len(texts), _BATCH):
            found += self._batch(list(texts[begin : begin + _BATCH]))
        return found

    def _batch(self, texts: list[str]) -> list[Sequence[float]]:
        from openai import OpenAIError

        try:
            answer = self._connected().embeddings.create(model=self._model, input=texts, encoding_format="float")
            vectors = np.array([item.embedding for item in sorted(answer.data, key=lambda item: item.index)])
        except (OpenAIError, ValueError, TypeError, AttributeError) as exc:
            raise EvidenceUnavailable(reason="embedder") from exc
        if vectors.shape != (len(texts), self._dimension) or not np.isfinite(vectors).all():
            raise EvidenceUnavailable(reason="embedder")
        lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
        return list((vectors / np.maximum(lengths, 1e-9)).astype(np.float32))

    def _connected(self) -> OpenAI:
        if self._client is None:
            from openai import OpenAI

            key = self._api_key.get_secret_value() if self._api_key is not None else "none"
            self._client = OpenAI(base_url=self._base_url, api_key=key, timeout=_TIMEOUT_S, max_retries=1)
        return self._client
