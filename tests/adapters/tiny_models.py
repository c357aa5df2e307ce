"""Tiny models for tests, written byte by byte: each word has its own vector."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import numpy as np
import numpy.typing as npt
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace

Array = npt.NDArray[np.generic]

WORDS = ["[UNK]", "[PAD]", "Kosten", "senken", "Umsatz", "steigern"]
TABLE = np.eye(len(WORDS), 4, k=-2, dtype=np.float32) + 0.01


def _number(value: int) -> bytes:
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def field(place: int, value: int | bytes | str) -> bytes:
    """A field of a protobuf message, numbers and texts only."""
    if isinstance(value, int):
        return _number(place << 3) + _number(value)
    raw = value.encode() if isinstance(value, str) else value
    return _number(place << 3 | 2) + _number(len(raw)) + raw


def _value(name: str, kind: int, *dims: str | int) -> bytes:
    shape = b"".join(field(1, field(1, dim) if isinstance(dim, int) else field(2, dim)) for dim in dims)
    return field(1, name) + field(2, field(1, field(1, kind) + field(2, shape)))


def onnx(*, kind: int = 7, pooler: bool = False) -> bytes:
    """ModelProto with one Gather: the row of the table for every token (onnx.proto, IR version 8, opset 13).

    `kind` is the type of the tokens (7 int64, 6 int32); `pooler` adds a first output that is of no use.
    """
    node = field(1, "table") + field(1, "input_ids") + field(2, "last_hidden_state") + field(4, "Gather")
    raw = struct.pack(f"<{TABLE.size}f", *TABLE.flatten().tolist())
    tensor = field(1, TABLE.shape[0]) + field(1, TABLE.shape[1]) + field(2, 1) + field(8, "table") + field(9, raw)
    outputs = field(12, _value("last_hidden_state", 1, "batch", "words", TABLE.shape[1]))
    more = b""
    if pooler:
        more = field(1, field(1, "last_hidden_state") + field(2, "pooler_output") + field(4, "ReduceProd"))
        outputs = field(12, _value("pooler_output", 1, "a", "b")) + outputs
    graph = (
        field(1, node)
        + more
        + field(2, "tiny")
        + field(5, tensor)
        + field(11, _value("input_ids", kind, "batch", "words"))
        + outputs
    )
    return field(1, 8) + field(8, field(1, "") + field(2, 13)) + field(7, graph)


def with_tokeniser(place: Path) -> None:
    """A tokeniser that knows the words."""
    words = Tokenizer(WordLevel({word: number for number, word in enumerate(WORDS)}, unk_token="[UNK]"))
    words.pre_tokenizer = Whitespace()
    words.save(str(place / "tokenizer.json"))


def write_safetensors(path: Path, tensors: dict[str, Array]) -> None:
    """The file as the format has it: length of the header, header, numbers."""
    header: dict[str, object] = {"__metadata__": {"format": "np"}}
    raw = b""
    for name, array in tensors.items():
        held = array.tobytes()
        kind = {"float32": "F32", "float16": "F16", "int64": "I64"}[array.dtype.name]
        header[name] = {"dtype": kind, "shape": array.shape, "data_offsets": [len(raw), len(raw) + len(held)]}
        raw += held
    told = json.dumps(header).encode()
    path.write_bytes(len(told).to_bytes(8, "little") + told + raw)


def bert(place: Path, *, kind: str = "bert", **config: object) -> dict[str, Array]:
    """A BERT of one layer, two heads and arbitrary numbers, written to the folder."""
    chance, width = np.random.default_rng(7), 8
    lead = "encoder.layer.0."
    shapes = {
        "embeddings.word_embeddings.weight": (len(WORDS), width),
        "embeddings.position_embeddings.weight": (20, width),
        "embeddings.token_type_embeddings.weight": (2, width),
        **{
            f"{lead}{part}.{end}": (width, width) if end == "weight" else (width,)
            for part in ("attention.self.query", "attention.self.key", "attention.self.value", "attention.output.dense")
            for end in ("weight", "bias")
        },
        f"{lead}intermediate.dense.weight": (16, width),
        f"{lead}intermediate.dense.bias": (16,),
        f"{lead}output.dense.weight": (width, 16),
        f"{lead}output.dense.bias": (width,),
        **{
            f"{norm}.LayerNorm.{end}": (width,)
            for norm in ("embeddings", f"{lead}attention.output", f"{lead}output")
            for end in ("weight", "bias")
        },
    }
    held = {name: chance.normal(size=shape).astype(np.float32) for name, shape in shapes.items()}
    write_safetensors(place / "model.safetensors", {f"{kind}.{name}": array for name, array in held.items()})
    told = {"model_type": kind, "num_hidden_layers": 1, "num_attention_heads": 2, "hidden_act": "gelu"}
    (place / "config.json").write_text(json.dumps({**told, "max_position_embeddings": 20, **config}))
    with_tokeniser(place)
    return held
