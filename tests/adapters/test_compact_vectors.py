"""Vectors in half the space rank as the exact ones do."""

from __future__ import annotations

import numpy as np
import pytest

from zielbot.adapters.index import compact as compact_vectors
from zielbot.adapters.index import memory
from zielbot.adapters.index.compact import CompactVectors, compacted
from zielbot.adapters.index.dense import ExactVectors, Floats, best_first
from zielbot.adapters.index.memory import MemoryVectors

_DIMENSION = 384
_COUNT = 3_000


@pytest.fixture(scope="module")
def vectors() -> Floats:
    """Close together, as the vectors of one language are, and in groups, as goals are about something."""
    dice = np.random.default_rng(4)
    made = (
        2.0 + dice.normal(size=(20, _DIMENSION))[np.arange(_COUNT) % 20] + 0.8 * dice.normal(size=(_COUNT, _DIMENSION))
    )
    unit: Floats = (made / np.linalg.norm(made, axis=1, keepdims=True)).astype(np.float32)
    return unit


def _both(vectors: Floats) -> tuple[ExactVectors, CompactVectors]:
    exact, rows = ExactVectors(_DIMENSION), np.arange(len(vectors))
    exact.put(rows, vectors)
    return exact, compacted(exact, rows, vectors.mean(axis=0))


def test_the_cosine_is_right_to_five_digits(vectors: Floats) -> None:
    _, compact = _both(vectors)

    error = np.abs(compact.cosines(vectors[7], np.arange(_COUNT)) - vectors @ vectors[7])

    assert error.max() < 1e-5


@pytest.mark.parametrize("looked_at", [_COUNT, 500], ids=["all by their numbers", "some by their signs first"])
def test_the_hundred_nearest_are_the_same(vectors: Floats, monkeypatch: pytest.MonkeyPatch, looked_at: int) -> None:
    monkeypatch.setattr(compact_vectors, "_LOOKED_AT", looked_at)
    exact, compact = _both(vectors)
    allowed = np.arange(_COUNT) % 3 > 0

    shares = [
        len(
            set(exact.nearest(vector, limit=100, allowed=allowed).tolist())
            & set(compact.nearest(vector, limit=100, allowed=allowed).tolist())
        )
        / 100
        for vector in vectors[:20]
    ]

    assert sum(shares) / len(shares) >= 0.999
    assert all(allowed[row] for row in compact.nearest(vectors[0], limit=100, allowed=allowed))


def test_a_row_without_vector_has_no_likeness_and_a_new_vector_replaces_the_old(vectors: Floats) -> None:
    compact = CompactVectors(vectors.mean(axis=0))
    compact.put(np.array([5]), vectors[:1])
    compact.put(np.array([], dtype=np.int64), vectors[:0])

    compact.put(np.array([5]), vectors[1:2])

    assert compact.cosines(vectors[1], np.array([5, 900])) == pytest.approx([1.0, 0.0], abs=1e-5)


@pytest.mark.parametrize("dimension", [8, 100, 1536])
def test_vectors_of_any_length_are_found_again(dimension: int) -> None:
    made = np.random.default_rng(2).normal(size=(50, dimension))
    vectors: Floats = (made / np.linalg.norm(made, axis=1, keepdims=True)).astype(np.float32)
    compact = CompactVectors(vectors.mean(axis=0))
    compact.put(np.arange(50), vectors)

    found = [compact.nearest(one, limit=1, allowed=np.ones(50, dtype=np.bool_))[0] for one in vectors]

    assert found == list(range(50))


def test_vectors_in_memory_become_compact_as_they_grow_many_and_stay_where_they_were(
    vectors: Floats, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(memory, "_MOST_EXACT", 1_000)
    source = MemoryVectors(_DIMENSION)

    for begin in range(0, _COUNT, 700):
        rows = range(begin, min(begin + 700, _COUNT))
        source.put([2 * row for row in rows], [], vectors[list(rows)])

    allowed = np.ones(2 * _COUNT, dtype=np.bool_)
    assert [source.nearest(vectors[row], limit=1, allowed=allowed)[0] for row in (0, 900, 2_999)] == [0, 1_800, 5_998]
    assert source.known(np.array([0, 1, 1_800])).tolist() == [True, False, True]
    assert len(source) == _COUNT


def test_of_equal_scores_the_first_rows_are_the_best() -> None:
    rows, scores = np.array([4, 7, 9, 11, 12]), np.array([0.5, 0.9, 0.5, 0.5, 0.1], dtype=np.float32)

    assert best_first(rows, scores, 3).tolist() == [7, 4, 9]
