"""BM25 over any features (words, pieces of letters), growing row by row."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

Number = TypeVar("Number", np.int8, np.int32, np.float32)
Floats = npt.NDArray[np.float32]

_K1 = 1.2
_B = 0.4
_MOST_ROWS = 0.2
_FEW_ROWS = 1_000
_LARGEST_WEIGHT = 1.5


def viewed(values: array[Any], kind: type[Number]) -> npt.NDArray[Number]:
    """The array as numpy sees it, not copied: let go of it before the array grows."""
    return np.frombuffer(values, dtype=kind) if len(values) else np.zeros(0, dtype=kind)


class Postings:
    """Which rows have which feature how often; scores rows by BM25 (Robertson and Zaragoza 2009)."""

    def __init__(self) -> None:
        self._rows: dict[str, array[int]] = {}
        self._counts: dict[str, array[float]] = {}
        self._lengths = array("f")
        self._total = 0.0

    def __len__(self) -> int:
        return len(self._lengths)

    def add(self, features: Mapping[str, float]) -> int:
        """Take in one more row; returns its number."""
        row = len(self._lengths)
        for feature, count in features.items():
            if feature not in self._rows:
                self._rows[feature], self._counts[feature] = array("i"), array("f")
            self._rows[feature].append(row)
            self._counts[feature].append(count)
        length = sum(features.values())
        self._lengths.append(length)
        self._total += length
        return row

    def rows(self, feature: str) -> tuple[npt.NDArray[np.int32], Floats]:
        """The rows that have the feature, and how often each."""
        if feature not in self._rows:
            return np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.float32)
        return viewed(self._rows[feature], np.int32).copy(), viewed(self._counts[feature], np.float32).copy()

    def given(self, feature: str, row: int) -> float:
        """How often the row has the feature."""
        rows = self._rows.get(feature)
        at = bisect_left(rows, row) if rows is not None else 0
        return self._counts[feature][at] if rows is not None and at < len(rows) and rows[at] == row else 0.0

    def weight(self, feature: str) -> float:
        """How telling the feature is (inverse document frequency), 0 where no row has it."""
        rows = self._rows.get(feature)
        if rows is None:
            return 0.0
        return float(np.log1p((len(self) - len(rows) + 0.5) / (len(rows) + 0.5)))

    def score(self, features: Mapping[str, float]) -> Floats:
        """The score of every row."""
        scores = np.zeros(len(self), dtype=np.float32)
        if not len(self):
            return scores
        lengths = viewed(self._lengths, np.float32)
        part = _K1 * _B / max(self._total / len(self), 1e-6)
        for feature, weight in self._telling(features):
            rows, counts = viewed(self._rows[feature], np.int32), viewed(self._counts[feature], np.float32)
            gain = min(weight, _LARGEST_WEIGHT) * self.weight(feature) * (_K1 + 1)
            scores[rows] += gain * counts / (counts + (_K1 * (1 - _B) + part * lengths[rows]))
        return scores

    def _telling(self, features: Mapping[str, float]) -> Iterable[tuple[str, float]]:
        """The features that some rows have, without those that so many rows of a large store have."""
        most = max(_FEW_ROWS, int(_MOST_ROWS * len(self)))
        for feature, weight in features.items():
            rows = self._rows.get(feature)
            if rows is not None and len(rows) <= most:
                yield feature, weight
