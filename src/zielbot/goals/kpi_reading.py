"""Values of KPIs that other systems report."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True, slots=True)
class KpiReading:
    """A KPI's value on a day, as a source reported it. `scope` is whose value it is (a team, a product), "" for all."""

    kpi: str
    value: Decimal
    unit: str
    as_of: dt.date
    source: str
    scope: str = ""
