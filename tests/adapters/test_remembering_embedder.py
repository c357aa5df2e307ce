"""A text that was embedded is not embedded again while it is remembered."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from zielbot.adapters.embedding.hashing_embedder import HashingEmbedder
from zielbot.adapters.embedding.remembering_embedder import RememberingEmbedder


class _Counting(HashingEmbedder):
    def __init__(self) -> None:
        self.asked: list[str] = []

    def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        self.asked += texts
        return super().embed(texts)


def test_each_text_is_computed_once_and_comes_back_in_its_place() -> None:
    counting = _Counting()
    embedder = RememberingEmbedder(counting)

    first = embedder.embed(["Kosten", "Umsatz", "Kosten"])
    second = embedder.embed(["Umsatz", "Lager", "Kosten"])

    assert counting.asked == ["Kosten", "Umsatz", "Lager"]
    assert np.asarray(first) == pytest.approx(np.asarray(HashingEmbedder().embed(["Kosten", "Umsatz", "Kosten"])))
    assert np.asarray(second) == pytest.approx(np.asarray(HashingEmbedder().embed(["Umsatz", "Lager", "Kosten"])))


def test_the_longest_unused_is_forgotten_first() -> None:
    counting = _Counting()
    embedder = RememberingEmbedder(counting, most=2)

    for text in ("Kosten", "Umsatz", "Kosten", "Lager", "Kosten", "Umsatz"):
        embedder.embed([text])

    assert counting.asked == ["Kosten", "Umsatz", "Lager", "Umsatz"]


def test_more_texts_at_once_than_are_remembered_all_get_their_vectors() -> None:
    embedder = RememberingEmbedder(_Counting(), most=2)

    assert len(embedder.embed(["a", "b", "c", "d"])) == 4
    assert embedder.embed([]) == []


def test_model_and_dimension_are_those_underneath() -> None:
    embedder = RememberingEmbedder(HashingEmbedder())

    assert (embedder.model_id, embedder.dimension) == (HashingEmbedder().model_id, HashingEmbedder().dimension)
