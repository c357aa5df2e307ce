"""Stores that last as long as the process: for runs that keep nothing."""

from __future__ import annotations

import threading
from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING, Generic, TypeVar

from zielbot.adapters.document import Document
from zielbot.errors import Conflict, NotFound

if TYPE_CHECKING:
    from zielbot.goals.kpi_reading import KpiReading
    from zielbot.goals.precedent import Precedent


D = TypeVar("D", bound=Document)


class MemoryDocuments(Generic[D]):
    """Keeps documents of one kind; a document of another owner is as good as absent."""

    def __init__(self) -> None:
        self._documents: dict[str, D] = {}
        self._lock = threading.Lock()

    def add(self, document: D) -> None:
        """Keep a new document; raises Conflict where the id is taken."""
        with self._lock:
            if document.id in self._documents:
                raise Conflict(id=document.id)
            self._documents[document.id] = document

    def get(self, document_id: str, owner: str) -> D:
        """The owner's document of that id; raises NotFound."""
        found = self._documents.get(document_id)
        if found is None or found.owner != owner:
            raise NotFound(id=document_id)
        return found

    def save(self, document: D) -> D:
        """Keep the changed document and return it with its new version; raises Conflict or NotFound."""
        with self._lock:
            if self.get(document.id, document.owner).version != document.version:
                raise Conflict(id=document.id)
            kept = document.model_copy(update={"version": document.version + 1})
            self._documents[document.id] = kept
        return kept

    def list(self, owner: str) -> Sequence[D]:
        """The owner's documents, newest first."""
        mine = (one for one in self._documents.values() if one.owner == owner)
        return sorted(mine, key=lambda one: (one.updated, one.id), reverse=True)

    def delete(self, document_id: str, owner: str) -> None:
        """Forget it; raises NotFound."""
        with self._lock:
            self.get(document_id, owner)
            del self._documents[document_id]


class MemoryPrecedents:
    """Keeps past agreements."""

    def __init__(self, precedents: Iterable[Precedent] = ()) -> None:
        self._by_id = {one.id: one for one in precedents}
        self._revision = 0

    def upsert(self, precedents: Iterable[Precedent]) -> int:
        """Keep them, replacing those of the same id; returns how many."""
        listed = list(precedents)
        self._revision += 1
        for one in listed:
            known = self._by_id.get(one.id)
            self._by_id[one.id] = replace(one, arrived=known.arrived if known else self._revision)
        return len(listed)

    def select(
        self,
        *,
        kpi: str | None = None,
        unit: str | None = None,
        ended_before: date | None = None,
        with_outcome: bool = False,
    ) -> Sequence[Precedent]:
        """The precedents that fit all given conditions, by id."""
        return [
            one
            for _, one in sorted(self._by_id.items())
            if (kpi is None or one.kpi == kpi)
            and (unit is None or one.unit == unit)
            and (ended_before is None or (one.end is not None and one.end < ended_before))
            and (not with_outcome or one.actual is not None)
        ]

    def get_many(self, ids: Sequence[str]) -> Sequence[Precedent]:
        """Those of the given ids, in that order, unknown ones left out."""
        return [self._by_id[key] for key in ids if key in self._by_id]

    def count(self) -> int:
        """How many there are."""
        return len(self._by_id)

    def revision(self) -> int:
        """A number that is another one after every change."""
        return self._revision

    def erase_person(self, person: str) -> int:
        """Remove all of a person (pseudonym); returns how many."""
        theirs = [key for key, one in self._by_id.items() if person and one.person == person]
        for key in theirs:
            del self._by_id[key]
        self._revision += 1
        return len(theirs)


class MemoryKpiReadings:
    """Keeps values of KPIs."""

    def __init__(self) -> None:
        self._readings: dict[tuple[str, str, date, str], KpiReading] = {}

    def add(self, readings: Iterable[KpiReading]) -> int:
        """Keep them, replacing those of the same KPI, scope, day and source; returns how many."""
        listed = list(readings)
        self._readings.update(((one.kpi, one.scope, one.as_of, one.source), one) for one in listed)
        return len(listed)

    def latest(self, kpi: str, *, scope: str = "", on: date | None = None) -> KpiReading | None:
        """The newest reading of that KPI and scope, not later than `on`; None where there is none."""
        return next((one for one in self.list(kpi) if one.scope == scope and (on is None or one.as_of <= on)), None)

    def list(self, kpi: str) -> Sequence[KpiReading]:
        """All readings of that KPI, newest first."""
        found = sorted((one for one in self._readings.values() if one.kpi == kpi), key=lambda o: (o.scope, o.source))
        return sorted(found, key=lambda one: one.as_of, reverse=True)
