"""The fictional agreements are complete, plausible and plentiful enough for a corridor."""

from __future__ import annotations

import csv
import re
from collections import defaultdict
from datetime import date
from decimal import Decimal

import pytest

from zielbot.adapters.resources import example_agreements, kpi_catalogue

COLUMNS = [
    "id",
    "text",
    "metric",
    "unit",
    "direction",
    "baseline",
    "target",
    "actual",
    "start",
    "end",
    "group",
    "person",
]
CATALOGUE = kpi_catalogue()
FREQUENT = ["nps", "churn_rate", "csat", "first_response_time", "revenue", "scrap_rate"]


def rows() -> list[dict[str, str]]:
    with example_agreements().open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


ROWS = rows()


def reached(row: dict[str, str]) -> bool:
    actual, target = Decimal(row["actual"]), Decimal(row["target"])
    return actual >= target if row["direction"] == "up" else actual <= target


def test_the_columns_are_those_that_an_import_reads() -> None:
    assert list(ROWS[0]) == COLUMNS


def test_there_are_at_least_180_agreements_of_at_least_60_persons() -> None:
    assert len(ROWS) >= 180
    assert len({row["person"] for row in ROWS}) >= 60


def test_ids_and_texts_are_unique() -> None:
    assert len({row["id"] for row in ROWS}) == len({row["text"] for row in ROWS}) == len(ROWS)


def test_persons_are_placeholders() -> None:
    odd = [row["person"] for row in ROWS if not re.fullmatch(r"person-\d{3}", row["person"])]

    assert odd == []


def test_periods_lie_between_2022_and_2026_and_run_forward() -> None:
    periods = [(date.fromisoformat(row["start"]), date.fromisoformat(row["end"])) for row in ROWS]

    assert all(date(2022, 1, 1) <= start < end <= date(2026, 12, 31) for start, end in periods)


def test_a_target_lies_in_its_direction_from_the_baseline() -> None:
    wrong = [
        row["id"]
        for row in ROWS
        if (Decimal(row["target"]) > Decimal(row["baseline"])) is not (row["direction"] == "up")
    ]

    assert wrong == []


def test_metric_unit_and_direction_follow_the_catalogue() -> None:
    known = [(row, kpi) for row in ROWS if (kpi := CATALOGUE.get(row["metric"]))]
    wrong = [row["id"] for row, kpi in known if (row["unit"], row["direction"]) != (kpi.unit, kpi.better.value)]

    assert len(known) > 0.9 * len(ROWS)
    assert wrong == []


def test_values_stay_within_the_bounds_of_their_kpi() -> None:
    outside = []
    for row in ROWS:
        kpi = CATALOGUE.get(row["metric"])
        values = [Decimal(row[column]) for column in ("baseline", "target", "actual") if row[column]]
        if kpi and any(
            (kpi.lower is not None and value < kpi.lower) or (kpi.upper is not None and value > kpi.upper)
            for value in values
        ):
            outside.append(row["id"])

    assert outside == []


@pytest.mark.parametrize("kpi_id", FREQUENT)
def test_frequent_kpis_have_12_cases_with_outcome_from_8_persons(kpi_id: str) -> None:
    cases = [row for row in ROWS if row["metric"] == kpi_id and row["actual"]]

    assert len(cases) >= 12
    assert len({row["person"] for row in cases}) >= 8


def test_between_a_third_and_two_thirds_of_the_targets_were_reached() -> None:
    outcomes = [reached(row) for row in ROWS if row["actual"]]

    assert 1 / 3 < sum(outcomes) / len(outcomes) < 2 / 3


def test_many_fields_of_work_are_there() -> None:
    groups: dict[str, int] = defaultdict(int)
    for row in ROWS:
        groups[row["group"]] += 1

    assert len(groups) >= 20
