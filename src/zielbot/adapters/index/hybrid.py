"""Hybrid search: meaning, words, spelling and KPIs, each on a scale from 0 to 1, added with fixed weights."""

from __future__ import annotations

import threading
from array import array
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from zielbot.adapters.index.analysis import analyser_for
from zielbot.adapters.index.columns import FilterColumns
from zielbot.adapters.index.dense import VectorSource, best_first, subject_vectors
from zielbot.adapters.index.explaining import alike_words, shared_kpis, shared_words
from zielbot.adapters.index.kpi_likeness import KpiLikeness
from zielbot.adapters.index.memory import MemoryVectors
from zielbot.adapters.index.postings import Postings
from zielbot.assistant.ports import Embedder, Hit
from zielbot.evidence.reasons import reason
from zielbot.evidence.topics import Topics
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language
from zielbot.goals.precedent import Precedent, PrecedentFilter

Floats = npt.NDArray[np.float32]
Rows = npt.NDArray[np.int64]

MEANING, WORDS, SPELLING, KPI = 1.0, 0.8, 0.1, 0.9
"""The weights of the parts."""

_WHOLE = MEANING + WORDS + SPELLING + KPI
_CANDIDATES = 100
_EXPANSION = 0.5
_NEAR_KPIS = 0.6
"""What lying near the same KPIs weighs beside the likeness of the texts."""
_CLOSE = 0.6


@dataclass(frozen=True, slots=True)
class _Question:
    text: str
    features: Mapping[str, float]
    pieces: Mapping[str, float]
    topics: Mapping[str, float]
    near: Mapping[str, float]
    vector: Floats


class HybridSearch:
    """Searches precedents in memory. Rows can be added and dropped at any time; vectors may follow later."""

    def __init__(
        self,
        precedents: Iterable[Precedent],
        embedder: Embedder,
        kpis: KpiCatalogue,
        *,
        source: VectorSource | None = None,
        wordings: Iterable[str] | None = None,
        embed: bool = True,
    ) -> None:
        """Takes in the precedents; with their `wordings` one by one, otherwise all at once, as with `embed`."""
        if embed or wordings is None:
            precedents = list(precedents)
            wordings = [one.wording for one in precedents]
        self._embedder = embedder
        self._analyser = analyser_for(kpis, wordings)
        self._topics = Topics(kpis, self._analyser)
        self._likeness = KpiLikeness(kpis, embedder)
        self._ids: list[str] = []
        self._wordings: list[str | None] = []
        self._prints = array("q")
        self._row_of: dict[str, int] = {}
        self._columns = FilterColumns()
        self._words, self._pieces = Postings(), Postings()
        self._by_kpi = Postings()
        self._source = source or MemoryVectors(embedder.dimension)
        self._lock = threading.RLock()
        self.add(precedents)
        if embed and self._ids:
            self.put_vectors(self._ids, self.embed([*wordings]))

    def __len__(self) -> int:
        return len(self._row_of)

    def embed(self, texts: Sequence[str]) -> Floats:
        """The vectors of texts as this search compares them."""
        return subject_vectors(texts, self._embedder, self._analyser)

    def add(self, precedents: Iterable[Precedent]) -> None:
        """Find these too from now on, in place of those of the same id; by meaning once they have vectors."""
        with self._lock:
            for precedent in precedents:
                self.drop([precedent.id])
                text = precedent.wording
                topics = self._topics.find(text, precedent.kpi)
                self._words.add(self._expanded(self._analyser.features(text), topics))
                self._pieces.add(self._analyser.pieces(text))
                self._by_kpi.add(topics)
                self._columns.add(precedent)
                self._row_of[precedent.id] = len(self._ids)
                self._ids.append(precedent.id)
                self._wordings.append(text)
                self._prints.append(hash(precedent))

    def drop(self, ids: Iterable[str]) -> None:
        """Do not find these any more."""
        with self._lock:
            for precedent_id in ids:
                row = self._row_of.pop(precedent_id, None)
                if row is not None:
                    self._wordings[row] = None
                    self._columns.drop(row)

    def holds(self, precedent: Precedent) -> bool:
        """Whether it is found already, just as it is."""
        row = self._row_of.get(precedent.id)
        return row is not None and self._prints[row] == hash(precedent)

    def ids(self) -> Sequence[str]:
        """The ids of all that can be found."""
        return list(self._row_of)

    def without_vector(self, *, limit: int) -> Sequence[str]:
        """Some of those that have no vector yet, at most so many."""
        with self._lock:
            if not self._row_of:
                return []
            known = self._source.known(np.arange(len(self._ids)))
            open_rows = np.flatnonzero(~known & self._columns.passing(None))
            return [self._ids[row] for row in open_rows[:limit]]

    def rows(self, ids: Sequence[str]) -> list[int | None]:
        """The row numbers of precedents, None for unknown ones."""
        return [self._row_of.get(precedent_id) for precedent_id in ids]

    def put_vectors(self, ids: Sequence[str], vectors: Floats) -> None:
        """The precedents of these ids are found by these vectors too; unknown ids are passed over."""
        with self._lock:
            places = [at for at, precedent_id in enumerate(ids) if precedent_id in self._row_of]
            chosen = [ids[at] for at in places]
            self._source.put([self._row_of[one] for one in chosen], chosen, vectors[places])

    def replace_source(self, source: VectorSource, pages: Iterable[tuple[Sequence[str], Floats]]) -> None:
        """Vectors come from this source from now on, once it holds the given ones."""
        with self._lock:
            self._source = source
            for ids, vectors in pages:
                self.put_vectors(ids, vectors)

    def search(
        self,
        text: str,
        *,
        limit: int = 10,
        where: PrecedentFilter | None = None,
        language: Language = Language.DE,
        vector: Floats | None = None,
    ) -> Sequence[Hit]:
        """The best hits among those that pass the filter, best first; `vector` is the text's where it is known."""
        with self._lock:
            if not self._row_of or not text.strip() or limit < 1:
                return []
            question = self._question(text, vector)
            allowed = self._columns.passing(where)
            words, pieces = self._words.score(question.features), self._pieces.score(question.pieces)
            kpis = self._kpi_scores(question)
            rows = self._candidates(question, words, pieces, kpis, allowed)
            if not len(rows):
                return []
            others = np.stack([_to_one(words, rows), _to_one(pieces, rows), kpis[rows]])
            parts = np.vstack([self._meaning(question.vector, rows, others.max(axis=0)), others])
            scores = np.array([MEANING, WORDS, SPELLING, KPI], dtype=np.float32) @ parts / _WHOLE
            best = np.argsort(-scores, kind="stable")[:limit]
            return [self._hit(int(rows[at]), float(scores[at]), parts[:, at], question, language) for at in best]

    def _question(self, text: str, vector: Floats | None) -> _Question:
        topics = self._topics.find(text)
        return _Question(
            text=text,
            features=self._expanded(self._analyser.features(text), topics),
            pieces=self._analyser.pieces(text),
            topics=topics,
            near=self._topics.near(topics),
            vector=self.embed([text])[0] if vector is None else vector,
        )

    def _expanded(self, features: dict[str, float], topics: Mapping[str, float]) -> dict[str, float]:
        for word in self._topics.words(topics):
            features[word] = max(features.get(word, 0.0), _EXPANSION)
        return features

    def _kpi_scores(self, question: _Question) -> Floats:
        scores = np.zeros(len(self._ids), dtype=np.float32)
        for kpi, weight in question.near.items():
            rows, given = self._by_kpi.rows(kpi)
            scores[rows] = np.maximum(scores[rows], weight * given)
        return scores

    def _candidates(
        self, question: _Question, words: Floats, pieces: Floats, kpis: Floats, allowed: npt.NDArray[np.bool_]
    ) -> Rows:
        found = [self._source.nearest(question.vector, limit=_CANDIDATES, allowed=allowed)]
        named = [WORDS * _to_one(words) + KPI * kpis] if question.near else []
        found += [_best_above_zero(scores, allowed) for scores in (*named, words, pieces)]
        rows: Rows = np.unique(np.concatenate(found))
        return rows[allowed[rows]]

    def _meaning(self, vector: Floats, rows: Rows, instead: Floats) -> Floats:
        """The likeness in meaning; for rows that have no vector yet what their words let expect."""
        known = self._source.known(rows)
        if not known.any():
            return instead
        cosines = self._source.cosines(vector, rows)
        ordinary = self._source.ordinary(vector)
        best = float(cosines[known].max())
        meaning = np.clip((cosines - ordinary) / max(best - ordinary, 1e-6), 0.0, 1.0)
        meaning += _NEAR_KPIS * self._likeness.of(vector, lambda columns: self._source.cosines(columns, rows))
        meaning /= max(float(meaning[known].max()), 1e-6)
        found: Floats = np.where(known, meaning, instead).astype(np.float32)
        return found

    def _hit(self, row: int, score: float, parts: Floats, question: _Question, language: Language) -> Hit:
        wording = self._wordings[row]
        assert wording is not None
        meaning, _, spelling, _ = (float(part) for part in parts)
        same, likely, kin = shared_kpis(question.topics, question.near, self._by_kpi, row)
        compared = bool(self._source.known(np.array([row]))[0])
        why = reason(
            language,
            same=[self._topics.name(name, language) for name in same[:1]],
            likely=[self._topics.name(name, language) for name in likely[:1]],
            kin=[self._topics.name(name, language) for name in kin[:1]],
            words=shared_words(self._analyser, self._words, wording, question.features),
            alike=alike_words(self._analyser, question.text, wording),
            spelling=spelling > _CLOSE,
            meaning=compared and meaning > _CLOSE,
            compared=compared,
        )
        return Hit(self._ids[row], round(score, 4), why)


def _best_above_zero(scores: Floats, allowed: npt.NDArray[np.bool_]) -> Rows:
    """The allowed rows with the highest scores."""
    rows = np.flatnonzero(allowed & (scores > 0))
    return best_first(rows, scores[rows], _CANDIDATES)


def _to_one(scores: Floats, rows: Rows | None = None) -> Floats:
    top = float(scores.max()) if len(scores) else 0.0
    chosen = scores if rows is None else scores[rows]
    found: Floats = chosen / top if top > 0 else np.zeros_like(chosen)
    return found
