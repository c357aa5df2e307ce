"""Vectors of a model that lies in a folder, as sentence-transformers and its kin write them: an ONNX file, a tokeniser.

onnxruntime and tokenizers come with Chroma; nothing is downloaded, no torch is needed.
"""

from __future__ import annotations

import hashlib
import json
import threading
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from zielbot.errors import EvidenceUnavailable, SettingsError

if TYPE_CHECKING:
    from onnxruntime import InferenceSession
    from tokenizers import Tokenizer

Floats = npt.NDArray[np.float32]

_MODELS = ("onnx/model.onnx", "model.onnx")
_TOKENISER = "tokenizer.json"
_LIMITS = "sentence_bert_config.json"
_POOLING = "1_Pooling/config.json"
_LONGEST = 256
_BATCH = 16
_NAME = "ZIELBOT_EMBEDDER"


@dataclass(frozen=True, slots=True)
class _Loaded:
    session: InferenceSession
    tokeniser: Tokenizer
    inputs: tuple[str, ...]
    first: bool
    dimension: int


class FolderEmbedder:
    """Vectors of the model in a folder, brought to unit length; raises SettingsError where no model lies there."""

    def __init__(self, folder: Path) -> None:
        found = next((folder / name for name in _MODELS if (folder / name).is_file()), None)
        if found is None or not (folder / _TOKENISER).is_file():
            missing = " / ".join(_MODELS) if found is None else _TOKENISER
            raise SettingsError(name=_NAME, reason=f"no {missing} in {folder}")
        self._folder = folder
        self._model = found
        self._lock = threading.Lock()
        self._kept: _Loaded | None = None
        self._digest = ""

    @property
    def model_id(self) -> str:
        """The folder's name and the digest of the model, so that another model in it is another model."""
        if not self._digest:
            with self._model.open("rb") as file:
                self._digest = hashlib.file_digest(file, "sha256").hexdigest()[:16]
        return f"{self._folder.resolve().name[:100]}#{self._digest}"

    @property
    def dimension(self) -> int:
        """Length of a vector."""
        with self._lock:
            return self._ready().dimension

    def embed(self, texts: Sequence[str]) -> Sequence[Sequence[float]]:
        """One unit vector a text; raises EvidenceUnavailable where the model does not run.

        Texts of like length go together, so that little is computed for the filling behind the short ones.
        """
        plain = [unicodedata.normalize("NFKC", text) or " " for text in texts]
        order = sorted(range(len(plain)), key=lambda place: len(plain[place]))
        vectors: dict[int, Sequence[float]] = {}
        with self._lock:
            loaded = self._ready()
            for begin in range(0, len(order), _BATCH):
                some = order[begin : begin + _BATCH]
                vectors.update(zip(some, list(_vectors(loaded, [plain[place] for place in some])), strict=True))
        return [vectors[place] for place in range(len(plain))]

    def _ready(self) -> _Loaded:
        if self._kept is None:
            try:
                self._kept = self._load()
            except Exception as exc:  # onnxruntime and tokenizers raise types of their own from C++ and Rust
                raise EvidenceUnavailable(reason="embedder") from exc
        return self._kept

    def _load(self) -> _Loaded:
        from onnxruntime import InferenceSession, SessionOptions
        from tokenizers import Tokenizer

        options = SessionOptions()
        options.intra_op_num_threads = 1
        session = InferenceSession(str(self._model), options, providers=["CPUExecutionProvider"])
        tokeniser = Tokenizer.from_file(str(self._folder / _TOKENISER))
        tokeniser.enable_truncation(int(self._config(_LIMITS).get("max_seq_length") or _LONGEST))
        tokeniser.enable_padding()
        first = bool(self._config(_POOLING).get("pooling_mode_cls_token"))
        inputs = tuple(one.name for one in session.get_inputs())
        trial = _Loaded(session, tokeniser, inputs, first, 0)
        return _Loaded(session, tokeniser, inputs, first, _vectors(trial, ["a"]).shape[1])

    def _config(self, name: str) -> dict[str, Any]:
        """What the model says of itself in that file; nothing where there is none."""
        path = self._folder / name
        found = json.loads(path.read_text(encoding="utf-8")) if path.is_file() else {}
        return found if isinstance(found, dict) else {}


def _vectors(loaded: _Loaded, texts: list[str]) -> Floats:
    """One unit vector a text: the model's own where it gives one, else the mean of its words or the first of them."""
    encoded = loaded.tokeniser.encode_batch(texts)
    offered = {
        "input_ids": np.array([one.ids for one in encoded], dtype=np.int64),
        "attention_mask": np.array([one.attention_mask for one in encoded], dtype=np.int64),
        "token_type_ids": np.array([one.type_ids for one in encoded], dtype=np.int64),
    }
    try:
        found = loaded.session.run(None, {name: offered[name] for name in loaded.inputs})
    except Exception as exc:  # onnxruntime raises types of its own
        raise EvidenceUnavailable(reason="embedder") from exc
    whole = next((part for part in found if np.ndim(part) == 2), None)
    words = np.asarray(found[0], dtype=np.float32)
    if whole is not None:
        vectors = np.asarray(whole, dtype=np.float32)
    elif loaded.first:
        vectors = words[:, 0]
    else:
        mask = offered["attention_mask"][:, :, None].astype(np.float32)
        vectors = (words * mask).sum(axis=1) / np.maximum(mask.sum(axis=1), 1.0)
    unit: Floats = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    return unit
