"""Which KPIs texts lie near by meaning, so that a lay description meets an agreement that names the measure.

Every KPI of the catalogue is a fixed point among the vectors: that of its names and hints. A text is described by how
near it lies to each (Gabrilovich and Markovitch 2007, explicit semantic analysis, with KPIs as concepts).
"""

from __future__ import annotations

import threading
from collections.abc import Callable

import numpy as np

from zielbot.adapters.index.dense import Floats
from zielbot.assistant.ports import Embedder
from zielbot.goals.kpi import Kpi, KpiCatalogue

_WORDS_OF_EACH = 6
_SHARPNESS = 0.05
"""What a difference in cosine has to be to count; smaller is sharper."""
_MOST = 15
"""So many KPIs, the nearest, describe a text."""


class KpiLikeness:
    """How far texts lie near the same KPIs; the KPIs are embedded at the first use."""

    def __init__(self, kpis: KpiCatalogue, embedder: Embedder) -> None:
        self._kpis = tuple(kpis)
        self._embedder = embedder
        self._lock = threading.Lock()
        self._points: Floats | None = None

    def of(self, vector: Floats, cosines: Callable[[Floats], Floats]) -> Floats:
        """The likeness of the vector, 0 to 1, with each row whose products with a matrix of columns are given.

        Raises EvidenceUnavailable where the KPIs cannot be embedded.
        """
        points = self._ready()
        if not len(points):
            return np.zeros(len(cosines(vector)), dtype=np.float32)
        asked = _nearness(points, (vector @ points.T)[None, :])
        found: Floats = _nearness(points, cosines(points.T)) @ asked[0]
        return found

    def _ready(self) -> Floats:
        """The vectors of the KPIs and, as the last row, their mean; nothing without KPIs."""
        with self._lock:
            if self._points is None:
                made = np.asarray(self._embedder.embed([_described(kpi) for kpi in self._kpis]), dtype=np.float32)
                self._points = np.vstack([made, made.mean(axis=0, keepdims=True)]) if len(made) else made
            return self._points


def _nearness(points: Floats, products: Floats) -> Floats:
    """Each row's share of every KPI, as square roots: cosines around the mean of all KPIs, sharpened."""
    each, mean = points[:-1], points[-1]
    to_mean = products[:, -1:]
    around = products[:, :-1] - to_mean - each @ mean + mean @ mean
    lengths = np.sqrt(np.maximum(1.0 - 2.0 * to_mean + mean @ mean, 1e-6))
    around /= lengths * np.maximum(np.linalg.norm(each - mean, axis=1), 1e-6)
    shares = np.exp((around - around.max(axis=1, keepdims=True)) / _SHARPNESS)
    if shares.shape[1] > _MOST:
        least = -np.partition(-shares, _MOST - 1, axis=1)[:, _MOST - 1 : _MOST]
        shares[shares < least] = 0.0
    found: Floats = np.sqrt(shares / shares.sum(axis=1, keepdims=True)).astype(np.float32)
    return found


def _described(kpi: Kpi) -> str:
    said = kpi.de
    return ", ".join((said.name, *said.synonyms[:_WORDS_OF_EACH], *said.hints[:_WORDS_OF_EACH]))
