"""Vectors of a model that lies in a folder, as sentence-transformers, optimum and model2vec write it.

onnxruntime and tokenizers come with Chroma; nothing is downloaded, no torch is needed.
"""

from __future__ import annotations

import threading
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from zielbot.adapters.embedding.encoders import Encoder, Tokens, encoder_of
from zielbot.adapters.embedding.model_folder import Kind, ModelFolder
from zielbot.adapters.embedding.pooling import pooled
from zielbot.adapters.embedding.safetensors import Floats, read_floats, tensors_in
from zielbot.errors import EvidenceUnavailable, SettingsError

if TYPE_CHECKING:
    from tokenizers import Tokenizer

_BATCH = 16


@dataclass(frozen=True, slots=True)
class _Layer:
    weight: Floats
    bias: Floats | None
    tanh: bool


@dataclass(frozen=True, slots=True)
class _Loaded:
    encoder: Encoder
    tokeniser: Tokenizer
    unknown: int | None
    layers: tuple[_Layer, ...]


class FolderEmbedder:
    """Vectors of the model in a folder, brought to unit length.

    Raises NoModel, NoTokeniser or UnknownModel where no model lies there that can be computed. `prefix` is put before
    each text; None takes what the model says of itself.
    """

    def __init__(self, folder: Path, *, prefix: str | None = None) -> None:
        self._folder = ModelFolder(folder)
        self._prefix = self._folder.prefix if prefix is None else prefix
        self._lock = threading.Lock()
        self._kept: _Loaded | None = None

    @cached_property
    def model_id(self) -> str:
        """The folder's name, a digest of the model and the prefix, so that another model in it is another model."""
        name = f"{self._folder.name}#{self._folder.digest()}"
        return f"{name}/{self._prefix.strip()[:30]}" if self._prefix else name

    @cached_property
    def dimension(self) -> int:
        """Length of a vector."""
        with self._lock:
            return int(self._vectors(["a"]).shape[1])

    def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """One unit vector a text; raises EvidenceUnavailable where the model does not run.

        Texts of like length go together, so that little is computed for the filling behind the short ones.
        """
        plain = [self._prefix + (unicodedata.normalize("NFKC", text) or " ") for text in texts]
        order = sorted(range(len(plain)), key=lambda place: len(plain[place]))
        vectors: dict[int, Sequence[float]] = {}
        with self._lock:
            for begin in range(0, len(order), _BATCH):
                some = order[begin : begin + _BATCH]
                vectors.update(zip(some, list(self._vectors([plain[place] for place in some])), strict=True))
        return [vectors[place] for place in range(len(plain))]

    def _vectors(self, texts: list[str]) -> Floats:
        try:
            if self._kept is None:
                self._kept = self._load()
            return _unit(self._computed(self._kept, texts))
        except SettingsError:
            raise
        except Exception as exc:  # onnxruntime and tokenizers raise types of their own from C++ and Rust
            raise EvidenceUnavailable(reason="embedder") from exc

    def _computed(self, loaded: _Loaded, texts: list[str]) -> Floats:
        tokens = self._tokens(loaded, texts)
        found = loaded.encoder.run(tokens)
        if found.ndim == 2:
            return found
        vectors = pooled(found, tokens.mask, self._folder.poolings)
        for layer in loaded.layers:
            vectors = vectors @ layer.weight.T + (0 if layer.bias is None else layer.bias)
            vectors = np.tanh(vectors) if layer.tanh else vectors
        return vectors

    def _tokens(self, loaded: _Loaded, texts: list[str]) -> Tokens:
        """The texts in tokens; a static model has no use for marks of beginning and end, nor for unknown tokens."""
        static = self._folder.kind is Kind.STATIC
        encoded = loaded.tokeniser.encode_batch(texts, add_special_tokens=not static)
        ids = np.array([one.ids for one in encoded], dtype=np.int64)
        mask = np.array([one.attention_mask for one in encoded], dtype=np.int64)
        if static and loaded.unknown is not None:
            mask = np.where(ids == loaded.unknown, 0, mask)
        return Tokens(ids, mask, np.array([one.type_ids for one in encoded], dtype=np.int64))

    def _load(self) -> _Loaded:
        from tokenizers import Tokenizer

        tokeniser = Tokenizer.from_file(str(self._folder.tokeniser))
        tokeniser.enable_truncation(self._folder.longest)
        filling = tokeniser.padding or {}
        tokeniser.enable_padding(
            pad_id=int(filling.get("pad_id", self._folder.config.get("pad_token_id") or 0)),
            pad_token=str(filling.get("pad_token", "[PAD]")),
        )
        unknown = next((n for mark in ("[UNK]", "<unk>") if (n := tokeniser.token_to_id(mark)) is not None), None)
        return _Loaded(encoder_of(self._folder), tokeniser, unknown, self._layers())

    def _layers(self) -> tuple[_Layer, ...]:
        layers = []
        for dense in self._folder.dense:
            held = tensors_in(dense.path)
            bias = read_floats(dense.path, held["linear.bias"]) if "linear.bias" in held else None
            layers.append(_Layer(read_floats(dense.path, held["linear.weight"]), bias, dense.tanh))
        return tuple(layers)


def _unit(vectors: Floats) -> Floats:
    """The vectors at length 1; one of nothing at all points the first way."""
    lengths = np.linalg.norm(vectors, axis=1, keepdims=True)
    first = np.eye(1, vectors.shape[1], dtype=np.float32)
    unit: Floats = np.where(lengths > 1e-9, vectors / np.maximum(lengths, 1e-9), first).astype(np.float32)
    return unit
