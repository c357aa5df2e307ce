"""What another process writes is found by this one."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from tests.adapters.contracts.precedent_index import sample
from tests.adapters.test_index import _opened, few_kpis

from zielbot.adapters.database.engine import Database
from zielbot.adapters.database.precedents import SqlPrecedents
from zielbot.adapters.index import stored_index
from zielbot.adapters.index.stored_index import StoredIndex
from zielbot.assistant.comparing import Comparing
from zielbot.goals.precedent import TargetQuery
from zielbot.goals.quantity import Direction

_OTHER = """
    import sys
    from dataclasses import replace
    from tests.adapters.contracts.precedent_index import sample
    from tests.adapters.test_index import _opened, few_kpis
    from zielbot.adapters.database.engine import Database
    from zielbot.adapters.database.precedents import SqlPrecedents

    database = Database(sys.argv[1])
    store = SqlPrecedents(database)
    first = sample()[0]
"""


@pytest.fixture
def url(tmp_path: Path) -> str:
    return f"sqlite:///{tmp_path}/zielbot.db"


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    made = Database(url)
    made.migrate()
    SqlPrecedents(made).upsert(sample())
    yield made
    made.close()


@pytest.fixture
def index(database: Database, monkeypatch: pytest.MonkeyPatch) -> StoredIndex:
    monkeypatch.setattr(stored_index, "_LOOK_EVERY_S", 0.0)
    made = _opened(database, few_kpis(), None)
    assert made.rebuild() == len(sample())
    return made


def _in_another_process(url: str, code: str) -> None:
    script = textwrap.dedent(_OTHER) + textwrap.dedent(code)
    subprocess.run([sys.executable, "-c", script, url], check=True, timeout=60, cwd=Path(__file__).parents[2])


def _found(index: StoredIndex, text: str) -> list[str]:
    return [hit.id for hit in index.search(text, limit=1)]


def test_a_text_changed_by_another_process_is_found_as_it_is_now(index: StoredIndex, url: str) -> None:
    assert "Zebrastreifen" not in index.search("Zebrastreifen nachmalen", limit=1)[0].reason

    _in_another_process(url, 'store.upsert([replace(first, text="Zebrastreifen vor dem Werkstor nachmalen")])')

    (hit,) = index.search("Zebrastreifen nachmalen", limit=1)
    assert hit.id == sample()[0].id
    assert "Zebrastreifen" in hit.reason
    assert index.count() == len(sample())


def test_one_removed_and_one_added_by_another_process_are_noticed(index: StoredIndex, url: str) -> None:
    """Their number stays the same."""
    first = sample()[0].id

    _in_another_process(
        url,
        """
        store.delete([first.id])
        store.upsert([replace(first, id="new", text="Zebrastreifen vor dem Werkstor nachmalen")])
        """,
    )

    assert _found(index, "Zebrastreifen nachmalen") == ["new"]
    assert first not in [hit.id for hit in index.search("Zebrastreifen", limit=50)]


def test_vectors_made_by_another_process_are_used(index: StoredIndex, url: str, database: Database) -> None:
    _in_another_process(
        url,
        """
        store.upsert([replace(first, id="new", text="Zebrastreifen vor dem Werkstor nachmalen")])
        other = _opened(database, few_kpis(), None)
        while other.embed_some():
            pass
        """,
    )

    assert index.progress() == (len(sample()) + 1,) * 2
    index.search("Zebrastreifen")
    assert index._ready().without_vector(limit=10) == []


def test_an_outcome_corrected_by_another_process_moves_the_corridor(database: Database, url: str) -> None:
    store = SqlPrecedents(database)
    first = sample()[0]
    store.upsert(
        replace(
            first,
            id=f"p{number}",
            metric="Pausenzeit",
            kpi=None,
            unit="min",
            direction=Direction.DOWN,
            baseline=Decimal(40),
            actual=Decimal(38),
            end=date(2024, 12, 31),
            start=date(2024, 1, 1),
            person=f"person{number}",
        )
        for number in range(8)
    )
    comparing = Comparing(store)
    query = TargetQuery("Pausenzeit", "min", Direction.DOWN, Decimal(40), 12, date(2026, 1, 1))
    before = comparing.suggest(query).corridor
    assert before == comparing.suggest(query).corridor

    _in_another_process(
        url,
        """
        from decimal import Decimal
        mine = [one for one in store.select() if one.metric == "Pausenzeit"]
        store.upsert(replace(one, actual=Decimal(20)) for one in mine)
        """,
    )

    after = comparing.suggest(query).corridor
    assert before is not None
    assert after is not None
    assert after.p50 < before.p50


def test_what_one_wrote_oneself_is_not_taken_in_twice(index: StoredIndex, database: Database) -> None:
    new = replace(sample()[0], id="new", text="Zebrastreifen vor dem Werkstor nachmalen")
    SqlPrecedents(database).upsert([new])
    index.add([new])
    search = index._ready()

    assert search.holds(new)
    assert search.rows(["new"]) == index._ready().rows(["new"])
