"""Tensors of a safetensors file: eight bytes of length, a JSON header, the raw numbers; no library needed."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]

_LONGEST_HEADER = 50_000_000
_TYPES = {
    "F64": "<f8",
    "F32": "<f4",
    "F16": "<f2",
    "BF16": "<u2",
    "I64": "<i8",
    "I32": "<i4",
    "I16": "<i2",
    "I8": "<i1",
    "U8": "<u1",
}


@dataclass(frozen=True, slots=True)
class Tensor:
    """Where a tensor lies in the file, and what it is."""

    kind: str
    shape: tuple[int, ...]
    begin: int
    end: int


def tensors_in(path: Path) -> Mapping[str, Tensor]:
    """The tensors of a file by name; raises ValueError or OSError where it is none."""
    with path.open("rb") as file:
        length = int.from_bytes(file.read(8), "little")
        if not 2 <= length <= _LONGEST_HEADER:
            raise ValueError("not a safetensors file")
        header = json.loads(file.read(length))
    return {
        name: Tensor(entry["dtype"], tuple(entry["shape"]), *(8 + length + place for place in entry["data_offsets"]))
        for name, entry in header.items()
        if name != "__metadata__"
    }


def read_floats(path: Path, tensor: Tensor) -> Floats:
    """A tensor as 32-bit floats; raises ValueError where its numbers are of no known kind."""
    if tensor.kind not in _TYPES:
        raise ValueError(f"numbers of kind {tensor.kind}")
    with path.open("rb") as file:
        file.seek(tensor.begin)
        raw = np.frombuffer(file.read(tensor.end - tensor.begin), dtype=_TYPES[tensor.kind])
    if tensor.kind == "BF16":  # the upper half of a 32-bit float
        return (raw.astype(np.uint32) << 16).view(np.float32).reshape(tensor.shape)
    return raw.astype(np.float32).reshape(tensor.shape)
