"""Rows of a table as past agreements: columns guessed, cells read, people made pseudonyms, bad rows set aside."""

from __future__ import annotations

import hashlib
import hmac
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, TypeVar

from zielbot.evidence.cells import CellProblem, Notation, notation_of, read_date, read_direction, read_number, unit_of
from zielbot.evidence.likeness import KpiNames
from zielbot.goals.precedent import Precedent
from zielbot.goals.quantity import Direction

if TYPE_CHECKING:
    from zielbot.goals.kpi import KpiCatalogue

T = TypeVar("T")

FIELDS = (
    "id", "text", "metric", "unit", "direction", "baseline", "target", "actual", "start", "end", "group", "person",
    "released",
)  # fmt: skip
"""The columns an import understands."""

LONGEST_TEXT = 2_000
"""Characters a cell may have."""

_NUMBERS = ("baseline", "target", "actual")
_DATES = ("start", "end")
_YES = frozenset(["ja", "yes", "true", "wahr", "1", "x", "j", "y"])
_HEADERS = {
    "id": "id nr nummer number key schlüssel vereinbarungsnummer agreement_id",
    "text": "text ziel zieltext goal beschreibung description vereinbarung formulierung wortlaut objective",
    "metric": "metric kennzahl messgröße messgroesse indikator indicator kpi measure maß name",
    "unit": "unit einheit maßeinheit masseinheit",
    "direction": "direction richtung tendenz",
    "baseline": "baseline ausgangswert startwert vorjahr vorjahreswert bisher basiswert previous start_value",
    "target": "target zielwert soll sollwert plan planwert goal_value",
    "actual": "actual ist istwert ergebnis erreicht ergebniswert result outcome endwert",
    "start": "start beginn von anfang startdatum start_date from",
    "end": "end ende bis enddatum frist termin fällig end_date due to jahr year",
    "group": "group gruppe bereich abteilung team einheit_org department organisation org source",
    "person": "person mitarbeiter mitarbeitende name_person owner verantwortlich beschäftigte employee personalnummer",
    "released": "released freigegeben freigabe beispiel_erlaubt",
}


@dataclass(frozen=True, slots=True)
class RowProblem:
    """A row that was set aside: its number (1 is the first below the headers), the column, why, and the cell."""

    row: int
    column: str
    code: str
    value: str = ""


@dataclass(frozen=True, slots=True)
class ImportResult:
    """What came of a table: the agreements, and the rows that were set aside."""

    precedents: tuple[Precedent, ...]
    problems: tuple[RowProblem, ...]
    columns: Mapping[str, str]


def guess_columns(headers: Iterable[str]) -> dict[str, str]:
    """The header of each field that could be recognised, by the names German and English tables use."""
    found: dict[str, str] = {}
    listed = [header for header in headers if header]
    plain = {
        header: re.sub(r"[^\w]+", "_", unicodedata.normalize("NFKC", header).lower()).strip("_") for header in listed
    }
    for field in FIELDS:
        names = [field, *_HEADERS[field].split()]
        free = [header for header in listed if header not in found.values()]
        best = min(
            (header for header in free if plain[header] in names), key=lambda one: names.index(plain[one]), default=None
        )
        if best is not None:
            found[field] = best
    return found


def pseudonym(person: str, key: bytes) -> str:
    """The pseudonym of a person: a keyed hash, the same for the same name and key; "" for nobody."""
    name = " ".join(unicodedata.normalize("NFKC", person).casefold().split())
    return hmac.new(key, name.encode(), hashlib.sha256).hexdigest()[:32] if name else ""


def read_rows(
    rows: Sequence[Mapping[str, str]],
    *,
    key: bytes,
    columns: Mapping[str, str] | None = None,
    kpis: KpiCatalogue | None = None,
) -> Iterator[Precedent | RowProblem]:
    """Each row as a past agreement or as the problem for which it is set aside, in order.

    `columns` maps fields to headers (guessed where not given), `key` is the secret of the pseudonyms.
    """
    mapping = dict(columns) if columns is not None else guess_columns(_headers(rows))
    notation = notation_of(
        (row.get(mapping[field]) or "" for row in rows for field in _NUMBERS if field in mapping),
        (row.get(mapping[field]) or "" for row in rows for field in _DATES if field in mapping),
    )
    reader = _RowReader(notation, key, KpiNames(kpis), kpis)
    seen: dict[str, int] = {}
    for number, row in enumerate(rows, start=1):
        cells = {field: (row.get(header) or "").strip() for field, header in mapping.items()}
        if not any(cells.values()):
            continue
        found = reader.read(number, cells)
        if isinstance(found, Precedent):
            if found.id in seen:
                found = RowProblem(number, "id", "duplicate_id", found.id)
            else:
                seen[found.id] = number
        yield found


def import_rows(
    rows: Sequence[Mapping[str, str]],
    *,
    key: bytes,
    columns: Mapping[str, str] | None = None,
    kpis: KpiCatalogue | None = None,
) -> ImportResult:
    """All rows read: the agreements, the problems, and the columns that were used (also good for a dry run)."""
    mapping = dict(columns) if columns is not None else guess_columns(_headers(rows))
    found = list(read_rows(rows, key=key, columns=mapping, kpis=kpis))
    return ImportResult(
        precedents=tuple(one for one in found if isinstance(one, Precedent)),
        problems=tuple(one for one in found if isinstance(one, RowProblem)),
        columns=mapping,
    )


def _headers(rows: Sequence[Mapping[str, str]]) -> list[str]:
    """The headers of all rows (those of JSON objects may differ)."""
    return list(dict.fromkeys(header for row in rows for header in row))


class _BadCell(Exception):
    def __init__(self, column: str, code: str) -> None:
        super().__init__(code)
        self.column = column
        self.code = code


def _named(column: str, read: Callable[[], T]) -> T:
    """What `read` gives; a cell it cannot read is named with its column."""
    try:
        return read()
    except CellProblem as problem:
        raise _BadCell(column, problem.code) from problem


class _RowReader:
    def __init__(self, notation: Notation, key: bytes, names: KpiNames, kpis: KpiCatalogue | None) -> None:
        self._notation = notation
        self._key = key
        self._names = names
        self._kpis = kpis

    def read(self, number: int, cells: Mapping[str, str]) -> Precedent | RowProblem:
        for field, cell in cells.items():
            if len(cell) > LONGEST_TEXT or "\x00" in cell:
                return RowProblem(number, field, "too_long" if len(cell) > LONGEST_TEXT else "not_text", cell[:40])
        if not cells.get("text") and not cells.get("metric"):
            return RowProblem(number, "text", "nothing_to_find")
        try:
            precedent = self._precedent(cells)
        except _BadCell as bad:
            return RowProblem(number, bad.column, bad.code, cells.get(bad.column, "")[:40])
        return replace(
            precedent, id=precedent.id or _own_id(precedent), direction=precedent.direction or self._way(precedent)
        )

    def _precedent(self, cells: Mapping[str, str]) -> Precedent:
        baseline, target, actual = (self._number(cells, field) for field in _NUMBERS)
        start, end = self._date(cells, "start", last=False), self._date(cells, "end", last=True)
        if start and end and end < start:
            raise _BadCell("end", "end_before_start")
        kpi = self._names.find(cells.get("metric", ""), None)
        return Precedent(
            id=cells.get("id", ""),
            text=cells.get("text", ""),
            metric=cells.get("metric", ""),
            kpi=kpi,
            unit=self._unit(cells, kpi, [unit for _, unit in (baseline, target, actual) if unit]),
            direction=_named("direction", lambda: read_direction(cells.get("direction", ""))),
            baseline=baseline[0],
            target=target[0],
            actual=actual[0],
            start=start,
            end=end,
            group=cells.get("group", ""),
            person=pseudonym(cells.get("person", ""), self._key),
            released=cells.get("released", "").lower() in _YES,
        )

    def _unit(self, cells: Mapping[str, str], kpi_id: str | None, beside: Sequence[str]) -> str:
        """The unit of its column, otherwise the one beside a number, otherwise the KPI's."""
        kpi = self._kpis.get(kpi_id) if self._kpis is not None else None
        return unit_of(cells.get("unit", "")) or next(iter(beside), kpi.unit if kpi is not None else "")

    def _number(self, cells: Mapping[str, str], column: str) -> tuple[Decimal | None, str]:
        return _named(column, lambda: read_number(cells.get(column, ""), self._notation))

    def _date(self, cells: Mapping[str, str], column: str, *, last: bool) -> date | None:
        return _named(column, lambda: read_date(cells.get(column, ""), self._notation, last=last))

    def _way(self, precedent: Precedent) -> Direction | None:
        """The direction where the row names none: from baseline to target, otherwise the KPI's better one."""
        baseline, target = precedent.baseline, precedent.target
        if baseline is not None and target is not None and baseline != target:
            return Direction.UP if target > baseline else Direction.DOWN
        kpi = self._kpis.get(precedent.kpi) if self._kpis is not None else None
        return kpi.better if kpi is not None else None


def _own_id(precedent: Precedent) -> str:
    """An id for a row without one, the same when the same row is imported again with another outcome."""
    said = (precedent.text, precedent.metric, precedent.person, precedent.group, precedent.start, precedent.end)
    return "row_" + hashlib.sha256(repr(said).encode()).hexdigest()[:24]
