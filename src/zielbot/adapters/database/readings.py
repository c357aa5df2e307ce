"""Readings of KPIs in the database."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from sqlalchemy import Row, select

from zielbot.adapters.database.schema import kpi_readings
from zielbot.adapters.database.upserting import upsert_statement
from zielbot.goals.kpi_reading import KpiReading

if TYPE_CHECKING:
    from zielbot.adapters.database.engine import Database


class SqlKpiReadings:
    """The values that other systems report of KPIs; one a KPI, scope, day and source."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def add(self, readings: Iterable[KpiReading]) -> int:
        """Keep them, replacing those of the same KPI, scope, day and source; returns how many."""
        rows = [{**asdict(reading), "value": str(reading.value)} for reading in readings]
        if rows:
            with self._database.writing() as connection:
                connection.execute(upsert_statement(connection, kpi_readings), rows)
        return len(rows)

    def latest(self, kpi: str, *, scope: str = "", on: date | None = None) -> KpiReading | None:
        """The newest reading of that KPI and scope, not later than `on`; None where there is none."""
        columns = kpi_readings.c
        query = select(kpi_readings).where(columns.kpi == kpi, columns.scope == scope)
        if on is not None:
            query = query.where(columns.as_of <= on)
        with self._database.reading() as connection:
            row = connection.execute(query.order_by(columns.as_of.desc(), columns.source).limit(1)).first()
        return None if row is None else _reading(row)

    def list(self, kpi: str) -> Sequence[KpiReading]:
        """All readings of that KPI, newest first."""
        columns = kpi_readings.c
        query = select(kpi_readings).where(columns.kpi == kpi)
        with self._database.reading() as connection:
            rows = connection.execute(query.order_by(columns.as_of.desc(), columns.scope, columns.source)).all()
        return [_reading(row) for row in rows]


def _reading(row: Row[tuple[object, ...]]) -> KpiReading:
    values = row._mapping
    return KpiReading(
        kpi=values["kpi"],
        value=Decimal(values["value"]),
        unit=values["unit"],
        as_of=values["as_of"],
        source=values["source"],
        scope=values["scope"],
    )
