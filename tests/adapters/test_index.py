"""Both indexes of past agreements, and how the one in Chroma heals."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from tests.adapters.contracts.precedent_index import TEXTS, PrecedentIndexContract, sample

from zielbot.adapters.database.engine import Database
from zielbot.adapters.database.precedents import SqlPrecedents
from zielbot.adapters.database.vectors import SqlVectors
from zielbot.adapters.embedding.hashing_embedder import HashingEmbedder
from zielbot.adapters.index import memory
from zielbot.adapters.index.generations import Generations
from zielbot.adapters.index.stored_index import StoredIndex, open_index
from zielbot.adapters.resources import kpi_catalogue
from zielbot.errors import EvidenceUnavailable
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.precedent import Precedent


@pytest.fixture(scope="module")
def kpis() -> KpiCatalogue:
    return few_kpis()


def few_kpis() -> KpiCatalogue:
    """Enough KPIs for these tests; the whole catalogue takes longer to learn."""
    chosen = ("churn_rate", "energy_consumption", "scrap_rate", "fall_rate", "processing_time")
    return KpiCatalogue(tuple(kpi for kpi in kpi_catalogue() if kpi.id in chosen))


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = Database(f"sqlite:///{tmp_path}/zielbot.db")
    made.migrate()
    yield made
    made.close()


@pytest.fixture
def store(database: Database) -> SqlPrecedents:
    return SqlPrecedents(database)


def _opened(database: Database, kpis: KpiCatalogue, folder: Path | None) -> StoredIndex:
    embedder = HashingEmbedder()
    return open_index(SqlPrecedents(database), SqlVectors(database, embedder.model_id), embedder, kpis, folder=folder)


class TestExactIndex(PrecedentIndexContract):
    @pytest.fixture
    def index(self, database: Database, kpis: KpiCatalogue) -> StoredIndex:
        return _opened(database, kpis, None)


class TestChromaIndex(PrecedentIndexContract):
    @pytest.fixture
    def index(self, database: Database, kpis: KpiCatalogue, tmp_path: Path) -> Iterator[StoredIndex]:
        made = _opened(database, kpis, tmp_path / "index")
        yield made
        made.close()


@pytest.fixture
def chroma(store: SqlPrecedents, database: Database, kpis: KpiCatalogue, tmp_path: Path) -> Iterator[StoredIndex]:
    store.upsert(sample())
    made = _opened(database, kpis, tmp_path / "index")
    made.rebuild()
    yield made
    made.close()


def test_both_indexes_rank_alike(chroma: StoredIndex, database: Database, kpis: KpiCatalogue) -> None:
    exact = _opened(database, kpis, None)

    for text in (*TEXTS.values(), "Verbrauch senken", "weniger Stürze"):
        assert chroma.search(text) == exact.search(text)


def test_no_text_and_no_group_reaches_the_index_folder(chroma: StoredIndex, tmp_path: Path) -> None:
    chroma.close()

    stored = b"".join(path.read_bytes() for path in (tmp_path / "index").rglob("*") if path.is_file())
    assert b"scrap" in stored
    for word in ("Gie\u00dferei", "Pflegestation", "Churn", "Werk", "Haus"):
        assert word.encode() not in stored


def test_a_rebuild_removes_the_generation_before(chroma: StoredIndex, tmp_path: Path) -> None:
    first = Generations(tmp_path / "index").current()

    chroma.rebuild()

    assert first is not None
    assert not first.exists()
    assert len(list((tmp_path / "index").glob("g*"))) == 1


def test_an_erased_person_leaves_no_vector_behind(
    database: Database, store: SqlPrecedents, kpis: KpiCatalogue, tmp_path: Path
) -> None:
    store.upsert([*sample(), Precedent(id="secret-id-4711", text="Geheimes Ziel", person="pseudonym77")])
    index = _opened(database, kpis, tmp_path / "index")
    index.rebuild()
    vector = SqlVectors(database, HashingEmbedder().model_id).get(["secret-id-4711"])["secret-id-4711"]
    piece = max((vector[at : at + 64] for at in range(0, len(vector), 64)), key=lambda part: len(set(part)))
    assert len(set(piece)) > 4

    store.erase_person("pseudonym77")
    index.rebuild()
    index.close()

    database.close()
    left = {path.name: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert left
    for name, content in left.items():
        for trace in (b"secret-id-4711", b"pseudonym77", b"Geheimes", piece):
            assert trace not in content, name


def _missing(generation: Path) -> None:
    shutil.rmtree(generation)


def _vectors_gone(generation: Path) -> None:
    for part in generation.iterdir():
        if part.is_dir():
            shutil.rmtree(part)


def _database_garbled(generation: Path) -> None:
    (generation / "chroma.sqlite3").write_bytes(b"\x00garbage" * 4_000)


def _database_cut(generation: Path) -> None:
    path = generation / "chroma.sqlite3"
    path.write_bytes(path.read_bytes()[:9_000])


def _no_manifest(generation: Path) -> None:
    (generation / "manifest.json").unlink()


def _pointer_garbled(generation: Path) -> None:
    (generation.parent / "current").write_bytes(b"\xff\xfe../../etc")


def _flipped_bits(generation: Path) -> None:
    dice = random.Random(7)
    for path in (one for one in generation.rglob("*.bin") if one.stat().st_size):
        content = bytearray(path.read_bytes())
        for _ in range(200):
            content[dice.randrange(len(content))] ^= 1 << dice.randrange(8)
        path.write_bytes(bytes(content))


@pytest.mark.parametrize(
    "harm",
    [_missing, _vectors_gone, _database_garbled, _database_cut, _no_manifest, _pointer_garbled, _flipped_bits],
    ids=lambda harm: harm.__name__.strip("_"),
)
def test_a_harmed_index_heals_from_the_database(
    chroma: StoredIndex, database: Database, kpis: KpiCatalogue, tmp_path: Path, harm: object
) -> None:
    chroma.close()
    generation = Generations(tmp_path / "index").current()
    assert generation is not None
    assert callable(harm)
    harm(generation)

    program = f"""
        from pathlib import Path
        from tests.adapters.test_index import _opened, few_kpis
        from zielbot.adapters.database.engine import Database
        index = _opened(Database("sqlite:///{tmp_path}/zielbot.db"), few_kpis(), Path(r"{tmp_path}") / "index")
        print(index.search({TEXTS["falls"]!r}, limit=1)[0].id, index.count())
        index.close()
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(program)], capture_output=True, text=True, check=False, cwd=Path.cwd()
    )

    assert done.stdout.split() == ["falls", "6"], done.stderr[-2000:]


def test_where_the_index_fails_in_use_the_search_goes_on_in_memory(
    chroma: StoredIndex, store: SqlPrecedents, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    generation = Generations(tmp_path / "index").current()
    assert generation is not None
    shutil.rmtree(generation)
    (generation.parent / generation.name).write_text("no folder any more")
    store.upsert([Precedent(id="new", text="Zebrastreifen nachmalen")])
    chroma.add(store.get_many(["new"]))

    while chroma.embed_some():
        pass

    assert chroma.search(TEXTS["falls"], limit=1)[0].id == "falls"
    assert chroma.search("Zebrastreifen", limit=1)[0].id == "new"
    assert "searching in memory" in caplog.text


def test_an_index_folder_that_cannot_be_made_leaves_the_search_in_memory(
    database: Database, store: SqlPrecedents, kpis: KpiCatalogue, tmp_path: Path
) -> None:
    store.upsert(sample())
    (tmp_path / "index").write_text("a file in its place")

    index = _opened(database, kpis, tmp_path / "index")

    assert index.search(TEXTS["falls"], limit=1)[0].id == "falls"
    index.close()


def test_a_second_process_searches_without_the_index_and_agrees(
    chroma: StoredIndex, database: Database, kpis: KpiCatalogue, tmp_path: Path
) -> None:
    second = _opened(database, kpis, tmp_path / "index")

    assert second.search(TEXTS["churn"]) == chroma.search(TEXTS["churn"])
    with pytest.raises(EvidenceUnavailable):
        second.rebuild()
    assert chroma.search(TEXTS["churn"], limit=1)[0].id == "churn"


def test_vectors_of_another_model_are_not_mixed(
    chroma: StoredIndex, database: Database, kpis: KpiCatalogue, tmp_path: Path
) -> None:
    class Other(HashingEmbedder):
        @property
        def model_id(self) -> str:
            return "another-model"

    chroma.close()
    other = open_index(
        SqlPrecedents(database), SqlVectors(database, "another-model"), Other(), kpis, folder=tmp_path / "index"
    )

    assert other.progress() == (0, 6)
    assert other.search(TEXTS["scrap"], limit=1)[0].id == "scrap"
    assert other.rebuild() == 6
    other.close()


def test_a_database_that_does_not_answer_is_said_plainly(
    kpis: KpiCatalogue, database: Database, store: SqlPrecedents
) -> None:
    store.upsert(sample())
    index = _opened(database, kpis, None)
    with database.writing() as connection:
        connection.exec_driver_sql("DROP TABLE vectors")

    with pytest.raises(EvidenceUnavailable):
        index.search("Ausschuss")


@pytest.mark.parametrize("most_exact", [10_000, 100], ids=["few", "many, rounded"])
def test_exact_and_chroma_agree_on_many_vectors(
    database: Database,
    store: SqlPrecedents,
    kpis: KpiCatalogue,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    most_exact: int,
) -> None:
    monkeypatch.setattr(memory, "_MOST_EXACT", most_exact)
    dice = np.random.default_rng(5)
    words = ["Qualität", "Kosten", "Zeit", "Lager", "Team", "Kunde", "Umsatz", "Fehler", "Schulung", "Bericht"]
    store.upsert(
        Precedent(id=f"p{number:04}", text=" ".join(dice.choice(words, 4)) + f" {number}") for number in range(600)
    )
    exact, chroma = _opened(database, kpis, None), _opened(database, kpis, tmp_path / "index")
    exact.rebuild()
    chroma.rebuild()

    agreed = [
        len({hit.id for hit in exact.search(text)} & {hit.id for hit in chroma.search(text)}) / 10
        for text in (" ".join(dice.choice(words, 3)) for _ in range(20))
    ]

    chroma.close()
    assert sum(agreed) / len(agreed) >= 0.98
