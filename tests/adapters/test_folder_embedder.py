"""A model in a folder: a tiny one, written byte by byte, that gives each word its own vector."""

from __future__ import annotations

import json
import struct
from pathlib import Path

import numpy as np
import pytest
from tokenizers import Tokenizer
from tokenizers.models import WordLevel
from tokenizers.pre_tokenizers import Whitespace

from zielbot.adapters.embedding.folder_embedder import FolderEmbedder
from zielbot.errors import EvidenceUnavailable, SettingsError

_WORDS = ["[UNK]", "[PAD]", "Kosten", "senken", "Umsatz", "steigern"]
_TABLE = np.eye(len(_WORDS), 4, k=-2, dtype=np.float32) + 0.01


def _number(value: int) -> bytes:
    out = b""
    while value > 0x7F:
        out += bytes([value & 0x7F | 0x80])
        value >>= 7
    return out + bytes([value])


def _field(place: int, value: int | bytes | str) -> bytes:
    """A field of a protobuf message, numbers and texts only."""
    if isinstance(value, int):
        return _number(place << 3) + _number(value)
    raw = value.encode() if isinstance(value, str) else value
    return _number(place << 3 | 2) + _number(len(raw)) + raw


def _value(name: str, kind: int, *dims: str | int) -> bytes:
    shape = b"".join(_field(1, _field(1, dim) if isinstance(dim, int) else _field(2, dim)) for dim in dims)
    return _field(1, name) + _field(2, _field(1, _field(1, kind) + _field(2, shape)))


def _onnx() -> bytes:
    """ModelProto with one Gather: the row of the table for every token (onnx.proto, IR version 8, opset 13)."""
    node = _field(1, "table") + _field(1, "input_ids") + _field(2, "last_hidden_state") + _field(4, "Gather")
    raw = struct.pack(f"<{_TABLE.size}f", *_TABLE.flatten().tolist())
    tensor = (
        _field(1, _TABLE.shape[0]) + _field(1, _TABLE.shape[1]) + _field(2, 1) + _field(8, "table") + _field(9, raw)
    )
    graph = (
        _field(1, node)
        + _field(2, "tiny")
        + _field(5, tensor)
        + _field(11, _value("input_ids", 7, "batch", "words"))
        + _field(12, _value("last_hidden_state", 1, "batch", "words", _TABLE.shape[1]))
    )
    return _field(1, 8) + _field(8, _field(1, "") + _field(2, 13)) + _field(7, graph)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "tiny-model"
    (place / "onnx").mkdir(parents=True)
    (place / "onnx" / "model.onnx").write_bytes(_onnx())
    words = Tokenizer(WordLevel({word: number for number, word in enumerate(_WORDS)}, unk_token="[UNK]"))
    words.pre_tokenizer = Whitespace()
    words.save(str(place / "tokenizer.json"))
    return place


def test_texts_get_unit_vectors_in_their_order(folder: Path) -> None:
    embedder = FolderEmbedder(folder)

    texts = ["Umsatz steigern", "Kosten", "Kosten senken Kosten senken", "Unbekanntes", "Kosten senken"]
    vectors = np.asarray(embedder.embed(texts))

    assert vectors.shape == (5, 4) == (5, embedder.dimension)
    assert np.linalg.norm(vectors, axis=1) == pytest.approx(np.ones(5), abs=1e-5)
    assert vectors[2] @ vectors[4] == pytest.approx(1, abs=1e-5)
    assert vectors[0] @ vectors[4] < 0.2


def test_a_short_text_beside_a_long_one_is_as_it_is_alone(folder: Path) -> None:
    embedder = FolderEmbedder(folder)

    alone, beside = embedder.embed(["Kosten"]), embedder.embed(["Kosten", "Umsatz steigern Umsatz"])

    assert np.asarray(alone[0]) == pytest.approx(np.asarray(beside[0]), abs=1e-6)


def test_a_model_that_says_so_takes_the_first_word_for_the_whole(folder: Path) -> None:
    (folder / "1_Pooling").mkdir()
    (folder / "1_Pooling" / "config.json").write_text(json.dumps({"pooling_mode_cls_token": True}))
    embedder = FolderEmbedder(folder)

    one, other = embedder.embed(["Kosten senken", "Kosten steigern"])

    assert np.asarray(one) == pytest.approx(np.asarray(other))


def test_a_text_beyond_the_model_s_length_is_cut(folder: Path) -> None:
    (folder / "sentence_bert_config.json").write_text(json.dumps({"max_seq_length": 2}))

    short, long = FolderEmbedder(folder).embed(["Kosten senken", "Kosten senken Umsatz steigern"])

    assert np.asarray(short) == pytest.approx(np.asarray(long))


def test_another_model_in_the_folder_has_another_name(folder: Path) -> None:
    before = FolderEmbedder(folder).model_id

    (folder / "onnx" / "model.onnx").write_bytes(_onnx() + _field(5, 1))

    assert before.startswith("tiny-model#")
    assert FolderEmbedder(folder).model_id != before


@pytest.mark.parametrize("missing", ["onnx/model.onnx", "tokenizer.json"])
def test_a_folder_without_a_model_stops_the_start_and_says_what_is_missing(folder: Path, missing: str) -> None:
    (folder / missing).unlink()

    with pytest.raises(SettingsError) as caught:
        FolderEmbedder(folder)

    assert missing in str(caught.value.values["reason"])


def test_a_broken_model_makes_the_evidence_unavailable(folder: Path) -> None:
    (folder / "onnx" / "model.onnx").write_bytes(b"not a model")

    with pytest.raises(EvidenceUnavailable):
        FolderEmbedder(folder).embed(["Kosten"])
