"""Texts that lie near the same KPIs."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import pytest

from zielbot.adapters.index.kpi_likeness import KpiLikeness
from zielbot.adapters.resources import kpi_catalogue
from zielbot.goals.kpi import KpiCatalogue

SOME = KpiCatalogue(tuple(kpi for kpi in kpi_catalogue() if kpi.id in {"nps", "scrap_rate", "sick_leave_rate"}))
RATES = {"scrap_rate": (1.0, 0.0, 0.0), "sick_leave_rate": (0.0, 1.0, 0.0), "nps": (0.0, 0.0, 1.0)}


class PointingEmbedder:
    """Each KPI points its own way; counts how often it is asked."""

    model_id = "pointing"
    dimension = 3

    def __init__(self) -> None:
        self.asked = 0

    def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        self.asked += 1
        names = {kpi.de.name: RATES[kpi.id] for kpi in SOME}
        return [next(way for name, way in names.items() if text.startswith(name)) for text in texts]


def unit(*values: float) -> np.ndarray:
    vector = np.array(values, dtype=np.float32)
    return vector / np.linalg.norm(vector)


def test_texts_near_the_same_kpi_are_alike_and_others_are_not() -> None:
    rows = np.stack([unit(1.0, 0.2, 0.2), unit(0.2, 1.0, 0.2), unit(0.2, 0.2, 1.0)])

    found = KpiLikeness(SOME, PointingEmbedder()).of(unit(0.3, 1.0, 0.3), lambda columns: rows @ columns)

    assert found.argmax() == 1
    assert found[1] == pytest.approx(1.0, abs=0.01)
    assert max(found[0], found[2]) < 0.1


def test_the_kpis_are_embedded_once() -> None:
    embedder = PointingEmbedder()
    likeness = KpiLikeness(SOME, embedder)

    for _ in range(2):
        likeness.of(unit(1, 0, 0), lambda columns: np.eye(3, dtype=np.float32) @ columns)

    assert embedder.asked == 1


def test_without_kpis_nothing_is_alike() -> None:
    rows = np.eye(3, dtype=np.float32)

    found = KpiLikeness(KpiCatalogue(()), PointingEmbedder()).of(unit(1, 0, 0), lambda columns: rows @ columns)

    assert found.tolist() == [0.0, 0.0, 0.0]
