"""Vectors follow in the background, and nothing is lost when the process dies."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from tests.adapters.contracts.precedent_index import sample
from tests.adapters.test_index import _opened, few_kpis

from zielbot.adapters.database.engine import Database
from zielbot.adapters.database.precedents import SqlPrecedents
from zielbot.adapters.index.background import BackgroundVectors
from zielbot.goals.precedent import Precedent


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path}/zielbot.db")
    made.migrate()
    yield made
    made.close()


def _within(seconds: float, holds: object) -> bool:
    assert callable(holds)
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if holds():
            return True
        time.sleep(0.02)
    return bool(holds())


def test_new_agreements_get_their_vectors_in_the_background(database: Database) -> None:
    store = SqlPrecedents(database)
    index = _opened(database, few_kpis(), None)
    background = BackgroundVectors(index, idle_s=30)
    background.start()

    store.upsert(sample())
    index.add(sample())
    background.wake()

    assert _within(10, lambda: background.progress() == (6, 6))
    background.stop()


def test_stopping_twice_and_starting_again_is_fine(database: Database) -> None:
    background = BackgroundVectors(_opened(database, few_kpis(), None), idle_s=30)

    background.stop()
    background.start()
    background.start()
    background.stop()

    assert background.progress() == (0, 0)


def test_it_goes_on_where_it_was_stopped(database: Database) -> None:
    SqlPrecedents(database).upsert(sample())
    assert _opened(database, few_kpis(), None).embed_some(4) == 4
    background = BackgroundVectors(_opened(database, few_kpis(), None), idle_s=30)

    background.start()

    assert _within(10, lambda: background.progress() == (6, 6))
    background.stop()


def test_what_comes_before_the_last_one_in_order_gets_its_vector_too(database: Database) -> None:
    store, index = SqlPrecedents(database), _opened(database, few_kpis(), None)
    store.upsert([Precedent(id="m", text="Lager aufräumen")])
    assert index.embed_some() == 1

    store.upsert([Precedent(id="a", text="Kurs besuchen")])

    assert [index.embed_some(), index.embed_some()] == [1, 0]
    assert index.progress() == (2, 2)


_PREPARE = """
    import sys
    from pathlib import Path
    from tests.adapters.test_index import _opened, few_kpis
    from zielbot.adapters.database.engine import Database
    from zielbot.adapters.database.precedents import SqlPrecedents
    from zielbot.goals.precedent import Precedent
    folder = Path(sys.argv[1])
    database = Database(f"sqlite:///{folder}/zielbot.db")
    store = SqlPrecedents(database)
"""
_IMPORT = """
    def rows():
        for number in range(200_000):
            if number == 12_000:
                print("going", flush=True)
            yield Precedent(id=f"n{number:06}", text=f"Liefertermin {number} halten", person=f"h{number % 50}")
    store.upsert(rows())
"""
_REBUILD = """
    index = _opened(database, few_kpis(), folder / "index")
    index.count()
    print("going", flush=True)
    while True:
        index.rebuild()
"""


def _killed_while(work: str, folder: Path, *, after: float) -> None:
    """Run the work in a process and kill it without warning a while after it said that it goes on."""
    program = textwrap.dedent(_PREPARE) + textwrap.dedent(work)
    process = subprocess.Popen(
        [sys.executable, "-c", program, str(folder)], stdout=subprocess.PIPE, text=True, cwd=Path.cwd()
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "going\n"
    time.sleep(after)
    os.kill(process.pid, signal.SIGKILL)
    process.wait()
    process.stdout.close()


def test_killed_during_an_import_whole_batches_are_there_and_nothing_before_is_lost(
    database: Database, tmp_path: Path
) -> None:
    store = SqlPrecedents(database)
    store.upsert(sample())

    _killed_while(_IMPORT, tmp_path, after=0.05)

    kept = store.count() - 6
    assert kept % 5_000 == 0
    assert 10_000 <= kept < 200_000
    assert len(store.get_many([one.id for one in sample()])) == 6
    store.upsert(Precedent(id=f"n{number:06}", text="noch einmal") for number in range(kept + 10))
    assert store.count() == 6 + kept + 10


@pytest.mark.parametrize("after", [0.0, 0.3])
def test_killed_during_a_rebuild_the_index_heals(database: Database, tmp_path: Path, after: float) -> None:
    store = SqlPrecedents(database)
    store.upsert([*sample(), *(Precedent(id=f"x{number}", text=f"Kurs {number} besuchen") for number in range(300))])

    _killed_while(_REBUILD, tmp_path, after=after)

    index = _opened(database, few_kpis(), tmp_path / "index")
    assert index.count() == 306
    assert index.rebuild() == 306
    assert index.search(sample()[0].text, limit=1)[0].id == sample()[0].id
    assert len(list((tmp_path / "index").glob("g*"))) == 1
    index.close()
