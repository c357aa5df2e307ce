"""What lies in the folder of a model: the layouts that sentence-transformers, optimum and model2vec write."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any

from zielbot.adapters.embedding.safetensors import Tensor, tensors_in
from zielbot.errors import NoModel, NoTokeniser, UnknownModel

_ONNX = (
    "onnx/model.onnx",
    "model.onnx",
    "onnx/model_fp16.onnx",
    "onnx/model_quantized.onnx",
    "model_quantized.onnx",
    "onnx/model_int8.onnx",
)
_WEIGHTS = "model.safetensors"
_TABLES = ("embeddings", "embedding.weight")
_ENCODERS = frozenset({"bert", "roberta", "xlm-roberta", "camembert"})
_PARTS = frozenset({"Transformer", "Pooling", "Normalize", "Dense", "StaticEmbedding"})
_POOLINGS = ("cls_token", "max_tokens", "mean_tokens", "mean_sqrt_len_tokens", "lasttoken")
_SHORT_NAMES = {"cls": "cls_token", "max": "max_tokens", "mean": "mean_tokens", "mean_sqrt_len": "mean_sqrt_len_tokens"}
_LONGEST = 512


class Kind(StrEnum):
    """How the numbers of a model are turned into vectors."""

    ONNX = "onnx"
    ENCODER = "encoder"
    STATIC = "static"


@dataclass(frozen=True, slots=True)
class Dense:
    """A linear layer behind the pooling: its weights, and whether a hyperbolic tangent follows."""

    path: Path
    tanh: bool


class ModelFolder:
    """The files of a model and what they say of its use; raises NoModel, NoTokeniser or UnknownModel."""

    def __init__(self, folder: Path) -> None:
        self.root = _snapshot(folder)
        self._named = folder
        self.parts = tuple(self._parts())
        self.kind, self.weights = self._found()
        self.tokeniser = self._beside(self.weights, "tokenizer.json")
        self.poolings = self._poolings()
        self.dense = tuple(self._dense())

    @cached_property
    def config(self) -> dict[str, Any]:
        """What the model says of its make."""
        found: dict[str, Any] = self._json("config.json")
        return found

    @cached_property
    def prefix(self) -> str:
        """What the model wants before each text: its prompt by default, else that for queries."""
        told = self._json("config_sentence_transformers.json")
        prompts = told.get("prompts")
        if not isinstance(prompts, dict):
            return ""
        return str(prompts.get(told.get("default_prompt_name") or "query") or "")

    @cached_property
    def longest(self) -> int:
        """How many tokens of a text count."""
        said = (
            self._json("sentence_bert_config.json").get("max_seq_length"),
            self._json("tokenizer_config.json").get("model_max_length"),
            self.config.get("max_position_embeddings"),
        )
        limits = [int(limit) for limit in said if isinstance(limit, int | float) and limit > 0]
        shortest = min([_LONGEST, *limits])
        counted_from_padding = self.kind is Kind.ENCODER and self.config.get("model_type") != "bert"
        return min(shortest, _LONGEST - 2) if counted_from_padding else shortest

    @property
    def name(self) -> str:
        """The folder's name, or that of the model where the folder is one of a cache."""
        named = self._named.resolve().name
        return named.removeprefix("models--").replace("--", "/")[:80]

    def digest(self) -> str:
        """Sixteen letters that change with any file that has a say in the vectors."""
        total = hashlib.sha256()
        for path in (self.weights, self.tokeniser, *(layer.path for layer in self.dense)):
            with path.open("rb") as file:
                total.update(hashlib.file_digest(file, "sha256").digest())
        total.update(repr((self.kind, self.poolings, self.dense and True, self.longest)).encode())
        return total.hexdigest()[:16]

    # what lies there

    def _found(self) -> tuple[Kind, Path]:
        onnx = next((self.root / name for name in _ONNX if (self.root / name).is_file()), None)
        onnx = onnx or next(iter(sorted([*self.root.glob("onnx/*.onnx"), *self.root.glob("*.onnx")])), None)
        if onnx is not None:
            return Kind.ONNX, onnx
        place = next((path for kind, path in self.parts if kind == "StaticEmbedding"), self.root)
        weights = place / _WEIGHTS
        if not weights.is_file():
            others = sorted(
                {path.name for path in self.root.glob("*.bin")} | {p.name for p in self.root.glob("*.gguf")}
            )
            raise NoModel(folder=str(self._named), found=", ".join(others) or "–")
        return self._kind_of(weights), weights

    def _kind_of(self, weights: Path) -> Kind:
        try:
            held = tensors_in(weights)
        except (ValueError, KeyError, TypeError, OSError) as exc:
            raise UnknownModel(folder=str(self._named), kind=_WEIGHTS) from exc
        if table_in(held) is not None:
            return Kind.STATIC
        made = str(self.config.get("model_type") or "?")
        if made not in _ENCODERS or self.config.get("position_embedding_type", "absolute") != "absolute":
            raise UnknownModel(folder=str(self._named), kind=made)
        return Kind.ENCODER

    def _parts(self) -> Iterator[tuple[str, Path]]:
        """The modules of a sentence-transformers folder in their order; none where it is another kind of folder."""
        listed = self._json("modules.json", empty=[])
        for entry in listed if isinstance(listed, list) else []:
            kind = str(entry.get("type", "")).rsplit(".", 1)[-1]
            if kind not in _PARTS:
                raise UnknownModel(folder=str(self._named), kind=kind)
            yield kind, self.root / str(entry.get("path", ""))

    def _poolings(self) -> tuple[str, ...]:
        place = next((path for kind, path in self.parts if kind == "Pooling"), self.root / "1_Pooling")
        told = self._json(place / "config.json")
        named = told.get("pooling_mode")
        if isinstance(named, str):
            told = {f"pooling_mode_{_SHORT_NAMES.get(named, named)}": True}
        wanted = [key.removeprefix("pooling_mode_") for key, value in told.items() if "pooling_mode_" in key and value]
        if odd := [way for way in wanted if way not in _POOLINGS]:
            raise UnknownModel(folder=str(self._named), kind=f"pooling {odd[0]}")
        return tuple(way for way in _POOLINGS if way in wanted) or ("mean_tokens",)

    def _dense(self) -> Iterator[Dense]:
        for kind, path in self.parts:
            if kind != "Dense":
                continue
            does = str(self._json(path / "config.json").get("activation_function", "")).rsplit(".", 1)[-1]
            if does not in {"Tanh", "Identity"} or not (path / _WEIGHTS).is_file():
                raise UnknownModel(folder=str(self._named), kind=f"Dense {does or '?'}")
            yield Dense(path / _WEIGHTS, tanh=does == "Tanh")

    def _beside(self, weights: Path, name: str) -> Path:
        for folder in (weights.parent, self.root):
            if (folder / name).is_file():
                return folder / name
        raise NoTokeniser(folder=str(self._named))

    def _json(self, name: str | Path, *, empty: Any = None) -> Any:
        """A file of settings; empty where there is none or it is broken."""
        try:
            found = json.loads((self.root / name).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            found = None
        wanted = list if empty is not None else dict
        return found if isinstance(found, wanted) else ({} if empty is None else empty)


def table_in(held: Mapping[str, Tensor]) -> str | None:
    """The name of the table of a static model; None where the file holds an encoder."""
    return next((name for name in _TABLES if name in held and len(held[name].shape) == 2), None)


def _snapshot(folder: Path) -> Path:
    """The folder itself, or the newest snapshot where it is a model's folder in a cache of downloads."""
    found = [path for path in folder.glob("snapshots/*") if path.is_dir()]
    return max(found, key=lambda path: path.stat().st_mtime) if found else folder
