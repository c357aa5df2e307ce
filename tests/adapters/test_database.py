"""The database keeps what it was given, says when it cannot, and forgets when asked."""

from __future__ import annotations

import datetime as dt
import subprocess
import sys
import threading
from collections.abc import Iterator
from decimal import Decimal
from pathlib import Path

import pytest
from pydantic import BaseModel, ConfigDict
from sqlalchemy import text

from zielbot.adapters.database import schema
from zielbot.adapters.database.documents import DocumentStore
from zielbot.adapters.database.engine import HEAD, Database
from zielbot.adapters.database.precedents import SqlPrecedents
from zielbot.adapters.database.readings import SqlKpiReadings
from zielbot.adapters.memory import MemoryKpiReadings, MemoryPrecedents
from zielbot.assistant.ports import KpiReadingRepository
from zielbot.errors import Conflict, NotFound, SettingsError, StoreUnavailable
from zielbot.goals.kpi_reading import KpiReading
from zielbot.goals.precedent import Precedent
from zielbot.goals.quantity import Direction

NOW = dt.datetime(2027, 1, 15, 8, 30, tzinfo=dt.UTC)


class Note(BaseModel):
    """A small document."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    id: str
    owner: str = "anna"
    version: int = 0
    updated: dt.datetime = NOW
    words: str = ""


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path}/zielbot.db")
    made.migrate()
    yield made
    made.close()


@pytest.fixture
def notes(database: Database) -> DocumentStore[Note]:
    return DocumentStore(database, schema.conversations, Note)


def test_the_newest_revision_is_the_one_the_code_expects() -> None:
    from zielbot.adapters.database.migrating import head

    assert head() == HEAD


def test_the_migrated_schema_is_the_schema_of_the_code(database: Database) -> None:
    from zielbot.adapters.database.migrating import differences

    with database.reading() as connection:
        assert differences(connection) == []


def test_a_second_start_does_not_load_alembic(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/zielbot.db"
    Database(url).migrate()
    program = (
        "import sys\nfrom zielbot.adapters.database.engine import Database\n"
        f"print(Database({url!r}).migrate(), 'alembic' in sys.modules)"
    )

    said = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout

    assert said.split() == ["False", "False"]


def test_a_database_of_a_newer_zielbot_is_refused(database: Database) -> None:
    with database.writing() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))

    with pytest.raises(StoreUnavailable):
        database.migrate()


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1)],
)
def test_sqlite_keeps_every_commit_and_overwrites_what_is_deleted(
    database: Database, pragma: str, value: object
) -> None:
    with database.reading() as connection:
        assert connection.execute(text(f"PRAGMA {pragma}")).scalar() == value


def test_a_damaged_file_is_reported_as_our_own_error(tmp_path: Path) -> None:
    path = tmp_path / "zielbot.db"
    path.write_bytes(b"this is no database at all" * 500)

    with pytest.raises(StoreUnavailable):
        Database(f"sqlite:///{path}").migrate()


def test_an_address_that_is_none_stops_the_start() -> None:
    with pytest.raises(SettingsError):
        Database("no address")


def test_a_document_comes_back_as_it_was_kept(notes: DocumentStore[Note]) -> None:
    notes.add(Note(id="n1", words="Rüstzeit halbieren"))

    assert notes.get("n1", "anna").words == "Rüstzeit halbieren"


def test_a_document_of_somebody_else_does_not_exist(notes: DocumentStore[Note]) -> None:
    notes.add(Note(id="n1"))

    for act in (notes.get, notes.delete):
        with pytest.raises(NotFound):
            act("n1", "ben")
    with pytest.raises(NotFound):
        notes.save(Note(id="n1", owner="ben"))
    assert notes.list("ben") == []


def test_saving_raises_the_version_and_a_stale_one_conflicts(notes: DocumentStore[Note]) -> None:
    notes.add(Note(id="n1"))
    first = notes.get("n1", "anna")

    kept = notes.save(first.model_copy(update={"words": "neu"}))

    assert kept.version == first.version + 1
    assert notes.get("n1", "anna") == kept
    with pytest.raises(Conflict):
        notes.save(first.model_copy(update={"words": "veraltet"}))


def test_an_id_is_taken_only_once(notes: DocumentStore[Note]) -> None:
    notes.add(Note(id="n1"))

    with pytest.raises(Conflict):
        notes.add(Note(id="n1", owner="ben"))


def test_what_is_written_together_is_kept_as_a_whole_or_not_at_all(
    database: Database, notes: DocumentStore[Note]
) -> None:
    notes.add(Note(id="n1"))

    def write() -> None:
        with database.together():
            notes.save(Note(id="n1", words="neu"))
            assert notes.get("n1", "anna").words == "neu"
            notes.add(Note(id="n1"))

    with pytest.raises(Conflict):
        write()

    assert notes.get("n1", "anna").words == ""


def test_what_is_deleted_together_with_something_else_is_gone_from_the_files_too(
    tmp_path: Path, database: Database, notes: DocumentStore[Note]
) -> None:
    notes.add(Note(id="n1", words="Kanarienvogel"))

    with database.together():
        notes.delete("n1", "anna")
        notes.add(Note(id="n2"))

    assert all(b"Kanarienvogel" not in file.read_bytes() for file in tmp_path.iterdir())


def test_threads_do_not_share_what_they_write_together(database: Database, notes: DocumentStore[Note]) -> None:
    seen: list[int] = []
    with database.together():
        notes.add(Note(id="n1"))
        other = threading.Thread(target=lambda: seen.append(len(notes.list("anna"))))
        other.start()
        other.join()

    assert seen == [0]
    assert len(notes.list("anna")) == 1


def test_documents_are_listed_newest_first(notes: DocumentStore[Note]) -> None:
    for day in (3, 9, 5):
        notes.add(Note(id=f"n{day}", updated=NOW.replace(day=day)))

    assert [note.id for note in notes.list("anna")] == ["n9", "n5", "n3"]


def test_of_many_writers_with_the_same_version_exactly_one_wins(notes: DocumentStore[Note]) -> None:
    notes.add(Note(id="n1"))
    stale = notes.get("n1", "anna")
    outcomes: list[str] = []

    def write(number: int) -> None:
        try:
            notes.save(stale.model_copy(update={"words": str(number)}))
            outcomes.append("kept")
        except Conflict:
            outcomes.append("conflict")

    threads = [threading.Thread(target=write, args=(number,)) for number in range(12)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert sorted(outcomes) == ["conflict"] * 11 + ["kept"]


def test_a_precedent_comes_back_with_exact_numbers(database: Database) -> None:
    store = SqlPrecedents(database)
    given = Precedent(
        id="p1",
        text="Ausschuss an Linie 3 senken",
        metric="Ausschussquote",
        kpi="scrap_rate",
        unit="%",
        direction=Direction.DOWN,
        baseline=Decimal("4.10"),
        target=Decimal("2.5"),
        actual=Decimal("0.1"),
        start=dt.date(2026, 1, 1),
        end=dt.date(2026, 12, 31),
        group="Werk Nord",
        person="8f2c",
        released=True,
    )

    store.upsert([given])

    assert store.get_many(["missing", "p1"]) == [given]


def test_importing_again_replaces_by_id(database: Database) -> None:
    store = SqlPrecedents(database)
    store.upsert([Precedent(id="p1", text="alt"), Precedent(id="p2", text="bleibt")])

    store.upsert([Precedent(id="p1", text="neu"), Precedent(id="p1", text="noch neuer")])

    assert store.count() == 2
    assert [found.text for found in store.get_many(["p1", "p2"])] == ["noch neuer", "bleibt"]


@pytest.mark.parametrize("kind", ["database", "memory"])
def test_an_agreement_keeps_the_import_it_first_came_with(database: Database, kind: str) -> None:
    store = SqlPrecedents(database) if kind == "database" else MemoryPrecedents()
    store.upsert([Precedent(id="a", text="eins"), Precedent(id="b", text="zwei")])

    store.upsert([Precedent(id="a", text="neu"), Precedent(id="c", text="drei")])

    first, second, late = store.get_many(["a", "b", "c"])
    assert first.arrived == second.arrived < late.arrived
    assert first.text == "neu"


def test_precedents_are_selected_by_every_given_condition(database: Database) -> None:
    store = SqlPrecedents(database)
    end = dt.date(2026, 6, 30)
    store.upsert(
        [
            Precedent(id="a", kpi="nps", unit="points", end=end, actual=Decimal(41)),
            Precedent(id="b", kpi="nps", unit="points", end=dt.date(2027, 6, 30), actual=Decimal(41)),
            Precedent(id="c", kpi="nps", unit="points", end=end),
            Precedent(id="d", kpi="csat", unit="points", end=end, actual=Decimal(4)),
            Precedent(id="e", kpi="nps", unit="%", end=end, actual=Decimal(41)),
        ]
    )

    found = store.select(kpi="nps", unit="points", ended_before=dt.date(2027, 1, 1), with_outcome=True)

    assert [precedent.id for precedent in found] == ["a"]


def test_a_large_store_is_read_page_by_page(database: Database) -> None:
    store = SqlPrecedents(database)
    store.upsert(Precedent(id=f"p{number:03}") for number in range(25))

    seen: list[str] = []
    while page := store.after(seen[-1] if seen else "", limit=10):
        seen += [precedent.id for precedent in page]

    assert seen == list(store.ids())
    assert len(seen) == 25


@pytest.fixture(params=["database", "memory"])
def readings(request: pytest.FixtureRequest, database: Database) -> KpiReadingRepository:
    return MemoryKpiReadings() if request.param == "memory" else SqlKpiReadings(database)


def test_the_latest_reading_is_the_newest_that_is_not_from_the_future(readings: KpiReadingRepository) -> None:
    readings.add(
        KpiReading("nps", Decimal(value), "points", dt.date(2027, month, 1), "BI", scope)
        for value, month, scope in [(31, 1, ""), (33, 2, ""), (39, 6, ""), (12, 2, "Team Süd")]
    )

    found = readings.latest("nps", on=dt.date(2027, 3, 15))

    assert found is not None
    assert (found.value, found.as_of) == (Decimal(33), dt.date(2027, 2, 1))
    assert readings.latest("csat") is None


def test_a_reading_reported_again_is_corrected_not_doubled(readings: KpiReadingRepository) -> None:
    day = dt.date(2027, 2, 1)
    readings.add([KpiReading("nps", Decimal(33), "points", day, "BI")])

    readings.add([KpiReading("nps", Decimal("33.5"), "points", day, "BI")])

    assert [reading.value for reading in readings.list("nps")] == [Decimal("33.5")]


def test_a_person_who_is_erased_leaves_no_byte_in_the_data_folder(database: Database, tmp_path: Path) -> None:
    store = SqlPrecedents(database)
    secret, person = "Kennwortrücksetzungen im Kundenportal", "c0ffee5ecret"
    store.upsert(
        Precedent(
            id=f"p{n}", text=f"{secret} {n}" * 20 if n % 7 == 0 else f"Bestand {n}" * 20, person=person * (n % 7 == 0)
        )
        for n in range(700)
    )
    database.purge()
    assert _holds(tmp_path, person.encode())

    gone = store.erase_person(person)

    assert gone == 100
    assert not _holds(tmp_path, person.encode())
    assert not _holds(tmp_path, secret.encode())


def test_erasing_nobody_erases_nothing(database: Database) -> None:
    store = SqlPrecedents(database)
    store.upsert([Precedent(id="p1")])

    assert store.erase_person("") == 0
    assert store.count() == 1


def test_a_deleted_conversation_leaves_no_byte_in_the_data_folder(notes: DocumentStore[Note], tmp_path: Path) -> None:
    notes.add(Note(id="n1", words="Gehaltswunsch von Frau Beispiel"))
    notes.add(Note(id="n2"))

    notes.delete("n1", "anna")

    assert not _holds(tmp_path, b"Gehaltswunsch")


def _holds(folder: Path, needle: bytes) -> bool:
    return any(needle in path.read_bytes() for path in folder.rglob("*") if path.is_file())
