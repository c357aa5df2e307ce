"""From a vector for each token to one for the text."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from zielbot.adapters.embedding.encoders import Ints
from zielbot.adapters.embedding.safetensors import Floats


def pooled(words: Floats, mask: Ints, ways: Iterable[str]) -> Floats:
    """One vector a text: each way of taking the tokens together, one behind the other."""
    return np.concatenate([_taken(words, mask, way) for way in ways], axis=1)


def _taken(words: Floats, mask: Ints, way: str) -> Floats:
    counted = mask[:, :, None].astype(np.float32)
    lengths = np.maximum(counted.sum(axis=1), 1.0)
    rows = np.arange(len(words))
    found: Floats
    match way:
        case "cls_token":
            found = words[rows, mask.argmax(axis=1)]
        case "lasttoken":
            found = words[rows, mask.shape[1] - 1 - mask[:, ::-1].argmax(axis=1)]
        case "max_tokens":
            found = np.where(counted > 0, words, np.float32(-1e9)).max(axis=1)
        case _:
            found = (words * counted).sum(axis=1) / (np.sqrt(lengths) if way == "mean_sqrt_len_tokens" else lengths)
    return found
