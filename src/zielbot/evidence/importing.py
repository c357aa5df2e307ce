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

from zielbot.errors import InvalidValue
from zielbot.evidence.cells import CellProblem, Notation, notation_of, read_date, read_direction, read_number, unit_of
from zielbot.evidence.likeness import KpiNames
from zielbot.goals.precedent import Precedent
from zielbot.goals.progress import Progress, watched
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

_PSEUDONYM = re.compile(r"[0-9a-f]{32}")
_NUMBERS = ("baseline", "target", "actual")
_DATES = ("start", "end")
_YES = frozenset(["ja", "yes", "true", "wahr", "1", "x", "j", "y"])
_HEADERS = {
    "id": "id nr nummer number key schlüssel kennung vereinbarungsnummer agreement_id",
    "text": "text ziel zieltext goal zielvereinbarung beschreibung description vereinbarung formulierung wortlaut "
    "objective",
    "metric": "metric kennzahl messgröße messgroesse indikator indicator kpi measure maß name",
    "unit": "unit einheit maßeinheit masseinheit",
    "direction": "direction richtung tendenz",
    "baseline": "baseline ausgangswert startwert vorjahr vorjahreswert vorjahres bisher basiswert ausgangslage "
    "previous start_value",
    "target": "target zielwert soll sollwert plan planwert goal_value",
    "actual": "actual ist istwert ergebnis erreicht ergebniswert result outcome endwert",
    "start": "start beginn von anfang startdatum start_date from",
    "end": "end ende bis enddatum frist termin fällig end_date due to jahr year",
    "group": "group gruppe bereich abteilung team einheit_org department organisation org source",
    "person": "person mitarbeiter mitarbeiterin mitarbeitende name_person owner verantwortlich beschäftigte employee "
    "personalnummer",
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
    """What came of a table: the agreements, the rows that were set aside, and the columns, used and unused."""

    precedents: tuple[Precedent, ...]
    problems: tuple[RowProblem, ...]
    columns: Mapping[str, str]
    unused: tuple[str, ...] = ()

    @property
    def silent(self) -> int:
        """How many agreements lack baseline, outcome or end, so that no corridor can heed them."""
        return sum(None in (one.baseline, one.actual, one.end) for one in self.precedents)


def guess_columns(headers: Iterable[str]) -> dict[str, str]:
    """The header of each field that could be recognised, by the names German and English tables use.

    A header that is such a name goes before one that only holds it ("Stand Vorjahr").
    """
    listed = [header for header in headers if header]
    words = {header: re.findall(r"[^\W_]+", unicodedata.normalize("NFKC", header).lower()) for header in listed}
    found: dict[str, str] = {}
    for field in FIELDS:
        free = [header for header in listed if header not in found.values()]
        ranked = [(rank, header) for header in free if (rank := _rank("".join(words[header]), field)) is not None]
        if ranked:
            found[field] = min(ranked)[1]
    for header in listed:
        held = next(_held(words[header]), None)
        if held is not None and header not in found.values():
            found.setdefault(held, header)
    return {field: found[field] for field in FIELDS if field in found}


def _names(field: str) -> list[str]:
    return [name.replace("_", "") for name in (field, *_HEADERS[field].split())]


def _rank(name: str, field: str) -> int | None:
    names = _names(field)
    return names.index(name) if name in names else None


def _held(words: Sequence[str]) -> Iterator[str]:
    """The fields that single words of a header name; last year's value goes before everything else it says."""
    yield from ("baseline" for word in words if word in _names("baseline"))
    yield from (field for word in words for field in FIELDS if word in _names(field))


def columns_named(told: Iterable[str], headers: Iterable[str]) -> dict[str, str]:
    """The columns as somebody names them ("Ausgangswert=Stand 2024"), the others guessed; raises InvalidValue."""
    listed = list(headers)
    chosen: dict[str, str] = {}
    for one in told:
        name, _, header = (part.strip() for part in one.partition("="))
        named = next(iter(guess_columns([name])), None)
        match = next((known for known in listed if known.strip().lower() == header.lower()), None)
        if named is None or match is None:
            raise InvalidValue(field=name, value=header or one)
        chosen[named] = match
    rest = guess_columns(header for header in listed if header not in chosen.values())
    return {name: column for name in FIELDS if (column := chosen.get(name) or rest.get(name))}


def pseudonym(person: str, key: bytes) -> str:
    """The pseudonym of a person: a keyed hash, the same for the same name and key; "" for nobody.

    A pseudonym stays what it is, so that an export can be imported again.
    """
    name = " ".join(unicodedata.normalize("NFKC", person).casefold().split())
    if _PSEUDONYM.fullmatch(name):
        return name
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


def written_row(precedent: Precedent) -> dict[str, str | int | Decimal | date | None]:
    """The agreement as a row that an import reads back as the same; the person stays a pseudonym."""
    row: dict[str, str | int | Decimal | date | None] = {field: getattr(precedent, field) for field in FIELDS}
    row["direction"] = precedent.direction.value if precedent.direction else ""
    row["released"] = "ja" if precedent.released else ""
    return row


def import_rows(
    rows: Sequence[Mapping[str, str]],
    *,
    key: bytes,
    columns: Mapping[str, str] | Sequence[str] | None = None,
    kpis: KpiCatalogue | None = None,
    progress: Progress | None = None,
) -> ImportResult:
    """All rows read: the agreements, the problems, and the columns that were used (also good for a dry run).

    `columns` maps fields to headers, or is what somebody says of them ("Ausgangswert=Stand 2024").
    """
    headers = _headers(rows)
    mapping = dict(columns) if isinstance(columns, Mapping) else columns_named(columns or (), headers)
    read = read_rows(rows, key=key, columns=mapping, kpis=kpis)
    found = list(watched(read, "read", len(rows), progress))
    return ImportResult(
        precedents=tuple(one for one in found if isinstance(one, Precedent)),
        problems=tuple(one for one in found if isinstance(one, RowProblem)),
        columns=mapping,
        unused=tuple(header for header in headers if header and header not in mapping.values()),
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
