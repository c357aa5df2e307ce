"""Vectors rounded to bytes rank as the exact ones do."""

from __future__ import annotations

import numpy as np
import pytest

from zielbot.adapters.index.compact import CompactVectors, compacted
from zielbot.adapters.index.dense import ExactVectors, Floats

_DIMENSION = 384
_COUNT = 3_000


@pytest.fixture(scope="module")
def vectors() -> Floats:
    """Close together, as the vectors of one language are."""
    made = np.random.default_rng(4).normal(size=(_COUNT, _DIMENSION)) + 2.0
    unit: Floats = (made / np.linalg.norm(made, axis=1, keepdims=True)).astype(np.float32)
    return unit


def _exact(vectors: Floats) -> ExactVectors:
    exact = ExactVectors(_DIMENSION)
    exact.put(range(len(vectors)), (), vectors)
    return exact


def test_the_cosine_is_off_by_about_a_thousandth_at_most(vectors: Floats) -> None:
    compact = compacted(_exact(vectors), _DIMENSION)

    error = np.abs(compact.cosines(vectors[7], np.arange(_COUNT)) - vectors @ vectors[7])

    assert error.max() < 2e-3


def test_the_hundred_nearest_are_the_same_but_for_very_few(vectors: Floats) -> None:
    exact, compact = _exact(vectors), compacted(_exact(vectors), _DIMENSION)
    allowed = np.arange(_COUNT) % 3 > 0

    shares = [
        len(
            set(exact.nearest(vector, limit=100, allowed=allowed).tolist())
            & set(compact.nearest(vector, limit=100, allowed=allowed).tolist())
        )
        / 100
        for vector in vectors[:20]
    ]

    assert sum(shares) / len(shares) >= 0.97
    assert all(allowed[row] for row in compact.nearest(vectors[0], limit=100, allowed=allowed))


def test_a_row_without_vector_has_no_likeness_and_a_new_vector_replaces_the_old(vectors: Floats) -> None:
    compact = CompactVectors(_DIMENSION)
    compact.put([5], ["a"], vectors[:1])
    compact.put([], [], vectors[:0])

    compact.put([5], ["a"], vectors[1:2])

    assert compact.cosines(vectors[1], np.array([5, 900])) == pytest.approx([1.0, 0.0], abs=2e-3)
