"""Rows of a table as values of KPIs that a system reports, bad rows set aside."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from zielbot.evidence.cells import CellProblem, Notation, notation_of, read_date, read_number, unit_of
from zielbot.evidence.importing import RowProblem
from zielbot.evidence.likeness import KpiNames
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.kpi_reading import KpiReading

_HEADERS = {
    "kpi": "kpi kennzahl messgröße metric measure indikator indicator",
    "value": "value wert istwert ist actual stand",
    "unit": "unit einheit",
    "as_of": "as_of stand_vom stichtag datum date tag day",
    "source": "source quelle system herkunft",
    "scope": "scope bereich team gruppe group produkt product",
}
_NEEDED = ("kpi", "value", "as_of")
_LONGEST_NAME = 120


@dataclass(frozen=True, slots=True)
class ReportedValues:
    """What came of a table: the values, and the rows that were set aside."""

    readings: tuple[KpiReading, ...]
    problems: tuple[RowProblem, ...]


def reported_values(rows: Sequence[Mapping[str, str]], *, kpis: KpiCatalogue, source: str) -> ReportedValues:
    """Each row as a value of a KPI, or as the problem for which it is set aside; `source` fills in where none is."""
    tables = [_by_field(row) for row in rows]
    notation = notation_of((cells.get("value", "") for cells in tables), (cells.get("as_of", "") for cells in tables))
    reader = _ReportedReader(kpis, notation, source)
    found = [reader.read(number, cells) for number, cells in enumerate(tables, start=1) if any(cells.values())]
    return ReportedValues(
        readings=tuple(one for one in found if isinstance(one, KpiReading)),
        problems=tuple(one for one in found if isinstance(one, RowProblem)),
    )


def _by_field(row: Mapping[str, str]) -> dict[str, str]:
    plain = {re.sub(r"\W+", "_", header.lower()).strip("_"): cell.strip() for header, cell in row.items() if header}
    return {
        field: next((plain[name] for name in names.split() if name in plain), "") for field, names in _HEADERS.items()
    }


class _ReportedReader:
    def __init__(self, kpis: KpiCatalogue, notation: Notation, source: str) -> None:
        self._kpis = kpis
        self._names = KpiNames(kpis)
        self._notation = notation
        self._source = source

    def read(self, number: int, cells: Mapping[str, str]) -> KpiReading | RowProblem:
        for field, cell in cells.items():
            if len(cell) > _LONGEST_NAME or "\x00" in cell:
                return RowProblem(number, field, "too_long" if len(cell) > _LONGEST_NAME else "not_text", cell[:40])
        empty = next((field for field in _NEEDED if not cells[field]), None)
        if empty is not None:
            return RowProblem(number, empty, "missing")
        kpi = self._kpis.get(self._names.find(cells["kpi"], None))
        if kpi is None:
            return RowProblem(number, "kpi", "unknown_kpi", cells["kpi"][:40])
        field = "value"
        try:
            value, beside = read_number(cells["value"], self._notation)
            field = "as_of"
            as_of = read_date(cells["as_of"], self._notation, last=True)
        except CellProblem as problem:
            return RowProblem(number, field, problem.code, cells[field][:40])
        assert value is not None
        assert as_of is not None
        unit = unit_of(cells["unit"]) or beside or kpi.unit
        return KpiReading(kpi.id, value, unit, as_of, cells["source"] or self._source, cells["scope"])
