"""BM25 over any features (words, pieces of letters), growing row by row."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

import numpy as np
import numpy.typing as npt

Number = TypeVar("Number", np.int8, np.uint8, np.int32, np.float32)
Floats = npt.NDArray[np.float32]

_K1 = 1.2
_B = 0.4
_MOST_ROWS = 0.2
_FEW_ROWS = 1_000
_LARGEST_WEIGHT = 1.5
_TENTHS = 10
_MOST_TENTHS = 255
_AT_ONCE = 16_384


def viewed(values: array[Any], kind: type[Number]) -> npt.NDArray[Number]:
    """The array as numpy sees it, not copied: let go of it before the array grows."""
    return np.frombuffer(values, dtype=kind) if len(values) else np.zeros(0, dtype=kind)


class Postings:
    """Which rows have which feature how often; scores rows by BM25 (Robertson and Zaragoza 2009).

    How often is kept in tenths, up to 25.5: that is as fine as features are weighed, and takes one byte.
    """

    def __init__(self) -> None:
        self._lists: dict[str, tuple[array[int], array[int]]] = {}
        self._lengths = array("f")
        self._total = 0.0

    def __len__(self) -> int:
        return len(self._lengths)

    def add(self, features: Mapping[str, float]) -> int:
        """Take in one more row; returns its number."""
        row = len(self._lengths)
        lists = self._lists
        for feature, count in features.items():
            found = lists.get(feature)
            if found is None:
                found = lists[feature] = array("i"), array("B")
            tenths = int(count * _TENTHS + 0.5)
            found[0].append(row)
            found[1].append(tenths if tenths < _MOST_TENTHS else _MOST_TENTHS)  # noqa: FURB136 - min() takes twice the time
        length = sum(features.values())
        self._lengths.append(length)
        self._total += length
        return row

    def rows(self, feature: str) -> tuple[npt.NDArray[np.int32], Floats]:
        """The rows that have the feature, and how often each."""
        if feature not in self._lists:
            return np.zeros(0, dtype=np.int32), np.zeros(0, dtype=np.float32)
        rows, tenths = self._lists[feature]
        return viewed(rows, np.int32).copy(), _counts(viewed(tenths, np.uint8))

    def given(self, feature: str, row: int) -> float:
        """How often the row has the feature."""
        if feature not in self._lists:
            return 0.0
        rows, tenths = self._lists[feature]
        at = bisect_left(rows, row)
        return tenths[at] / _TENTHS if at < len(rows) and rows[at] == row else 0.0

    def weight(self, feature: str) -> float:
        """How telling the feature is (inverse document frequency), 0 where no row has it."""
        if feature not in self._lists:
            return 0.0
        having = len(self._lists[feature][0])
        return float(np.log1p((len(self) - having + 0.5) / (having + 0.5)))

    def score(self, features: Mapping[str, float]) -> Floats:
        """The score of every row."""
        scores = np.zeros(len(self), dtype=np.float32)
        if not len(self):
            return scores
        part = _K1 * _B / max(self._total / len(self), 1e-6)
        against = _K1 * (1 - _B) + part * viewed(self._lengths, np.float32)
        for feature, weight in self._telling(features):
            rows, tenths = viewed(self._lists[feature][0], np.int32), viewed(self._lists[feature][1], np.uint8)
            gain = min(weight, _LARGEST_WEIGHT) * self.weight(feature) * (_K1 + 1)
            for begin in range(0, len(rows), _AT_ONCE):  # what fits into the processor's cache takes half the time
                some, counts = rows[begin : begin + _AT_ONCE], _counts(tenths[begin : begin + _AT_ONCE])
                np.add.at(scores, some, gain * counts / (counts + against[some]))
        return scores

    def _telling(self, features: Mapping[str, float]) -> Iterable[tuple[str, float]]:
        """The features that some rows have, without those that so many rows of a large store have."""
        most = max(_FEW_ROWS, int(_MOST_ROWS * len(self)))
        for feature, weight in features.items():
            if feature in self._lists and len(self._lists[feature][0]) <= most:
                yield feature, weight


def _counts(tenths: npt.NDArray[np.uint8]) -> Floats:
    counts: Floats = np.divide(tenths, np.float32(_TENTHS), dtype=np.float32)
    return counts
