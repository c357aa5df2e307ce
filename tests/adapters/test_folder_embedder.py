"""A model in a folder: a tiny one, written byte by byte, that gives each word its own vector."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from tests.adapters.tiny_models import TABLE, bert, field, onnx, with_tokeniser, write_safetensors

from zielbot.adapters.embedding.folder_embedder import FolderEmbedder
from zielbot.errors import EvidenceUnavailable, NoModel, NoTokeniser, SettingsError, UnknownModel
from zielbot.goals.language import Language
from zielbot.wording.errors import error_text


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    place = tmp_path / "tiny-model"
    (place / "onnx").mkdir(parents=True)
    (place / "onnx" / "model.onnx").write_bytes(onnx())
    with_tokeniser(place)
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

    (folder / "onnx" / "model.onnx").write_bytes(onnx() + field(5, 1))

    assert before.startswith("tiny-model#")
    assert FolderEmbedder(folder).model_id != before


def test_a_broken_model_makes_the_evidence_unavailable(folder: Path) -> None:
    (folder / "onnx" / "model.onnx").write_bytes(b"not a model")

    with pytest.raises(EvidenceUnavailable):
        FolderEmbedder(folder).embed(["Kosten"])


@pytest.mark.parametrize(
    "name", ["onnx/model.onnx", "model.onnx", "onnx/model_quantized.onnx", "onnx/model_O2.onnx", "weights.onnx"]
)
def test_the_usual_names_of_a_graph_are_found(folder: Path, name: str) -> None:
    (folder / "onnx" / "model.onnx").rename(folder / name)

    assert len(FolderEmbedder(folder).embed(["Kosten"])[0]) == 4


def test_a_graph_that_counts_in_small_numbers_is_served(folder: Path) -> None:
    (folder / "onnx" / "model.onnx").write_bytes(onnx(kind=6))

    assert len(FolderEmbedder(folder).embed(["Kosten senken"])[0]) == 4


def test_the_pooler_of_an_exported_model_is_not_taken_for_the_text(folder: Path) -> None:
    plain = FolderEmbedder(folder).embed(["Kosten senken", "Umsatz"])

    (folder / "onnx" / "model.onnx").write_bytes(onnx(pooler=True))

    assert np.asarray(FolderEmbedder(folder).embed(["Kosten senken", "Umsatz"])) == pytest.approx(np.asarray(plain))


def test_the_folder_of_a_cache_of_downloads_is_looked_into(folder: Path, tmp_path: Path) -> None:
    cache = tmp_path / "models--somebody--tiny"
    (cache / "snapshots").mkdir(parents=True)
    folder.rename(cache / "snapshots" / "0123abc")

    assert FolderEmbedder(cache).model_id.startswith("somebody/tiny#")


def test_the_prompt_of_the_model_goes_before_each_text_and_another_one_is_another_model(folder: Path) -> None:
    bare = FolderEmbedder(folder)
    told = {"prompts": {"query": "Umsatz ", "passage": "Kosten "}, "default_prompt_name": None}
    (folder / "config_sentence_transformers.json").write_text(json.dumps(told))
    prompted, chosen, none = (FolderEmbedder(folder, prefix=prefix) for prefix in (None, "Kosten ", ""))

    vectors = [np.asarray(one.embed(["steigern"])[0]) for one in (prompted, chosen, none)]

    assert vectors[0] == pytest.approx(np.asarray(bare.embed(["Umsatz steigern"])[0]))
    assert vectors[1] == pytest.approx(np.asarray(bare.embed(["Kosten steigern"])[0]))
    assert vectors[2] == pytest.approx(np.asarray(bare.embed(["steigern"])[0]))
    assert len({prompted.model_id, chosen.model_id, none.model_id}) == 3


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ({"pooling_mode_mean_tokens": True}, [0.5, 0.5, 0, 0]),
        ({"pooling_mode": "mean"}, [0.5, 0.5, 0, 0]),
        ({"pooling_mode_max_tokens": True}, [1, 1, 0, 0]),
        ({"pooling_mode_lasttoken": True}, [0, 1, 0, 0]),
        ({"pooling_mode_mean_sqrt_len_tokens": True}, [0.7, 0.7, 0, 0]),
        ({"pooling_mode_cls_token": True, "pooling_mode_max_tokens": True}, [1, 0, 0, 0, 1, 1, 0, 0]),
    ],
    ids=["mean", "mean by name", "max", "last", "mean by root", "two"],
)
def test_the_words_are_taken_together_as_the_model_says(
    folder: Path, told: dict[str, object], expected: list[float]
) -> None:
    (folder / "1_Pooling").mkdir()
    (folder / "1_Pooling" / "config.json").write_text(json.dumps(told))

    vector = np.asarray(FolderEmbedder(folder).embed(["Kosten senken", "Umsatz"])[0])

    assert vector == pytest.approx(np.asarray(expected) / np.linalg.norm(expected), abs=0.03)


def test_a_layer_behind_the_pooling_is_computed(folder: Path) -> None:
    (folder / "2_Dense").mkdir()
    (folder / "modules.json").write_text(
        json.dumps(
            [
                {"path": "", "type": "sentence_transformers.models.Transformer"},
                {"path": "2_Dense", "type": "sentence_transformers.models.Dense"},
                {"path": "3_Normalize", "type": "sentence_transformers.models.Normalize"},
            ]
        )
    )
    (folder / "2_Dense" / "config.json").write_text(
        json.dumps({"activation_function": "torch.nn.modules.activation.Tanh"})
    )
    weight, bias = np.array([[1.0, 0, 0, 0], [0, 2, 0, 0]], np.float32), np.array([0.0, 0.5], np.float32)
    write_safetensors(folder / "2_Dense" / "model.safetensors", {"linear.weight": weight, "linear.bias": bias})

    vector = np.asarray(FolderEmbedder(folder).embed(["Kosten"])[0])

    expected = np.tanh(weight @ TABLE[2] + bias)
    assert vector == pytest.approx(expected / np.linalg.norm(expected), abs=1e-5)


def _nothing(place: Path) -> None:
    (place / "pytorch_model.bin").write_bytes(b"x")


def _without_tokeniser(place: Path) -> None:
    (place / "model.onnx").write_bytes(onnx())


def _unknown_kind(place: Path) -> None:
    bert(place, kind="gpt2")


def _broken_weights(place: Path) -> None:
    (place / "model.safetensors").write_bytes(b"version https://git-lfs")


def _odd_module(place: Path) -> None:
    bert(place)
    (place / "modules.json").write_text(json.dumps([{"path": "", "type": "sentence_transformers.models.CNN"}]))


def _odd_pooling(place: Path) -> None:
    bert(place)
    (place / "1_Pooling").mkdir()
    (place / "1_Pooling" / "config.json").write_text(json.dumps({"pooling_mode_weightedmean_tokens": True}))


@pytest.mark.parametrize(
    ("lay", "error", "german", "english"),
    [
        (_nothing, NoModel, "gefunden: pytorch_model.bin", "found: pytorch_model.bin"),
        (_without_tokeniser, NoTokeniser, "fehlt tokenizer.json", "tokenizer.json is missing"),
        (_unknown_kind, UnknownModel, "nicht selbst rechnet (gpt2)", "does not compute itself (gpt2)"),
        (_broken_weights, UnknownModel, "(model.safetensors)", "(model.safetensors)"),
        (_odd_module, UnknownModel, "(CNN)", "(CNN)"),
        (_odd_pooling, UnknownModel, "(pooling weightedmean_tokens)", "(pooling weightedmean_tokens)"),
    ],
    ids=["only torch", "no tokeniser", "another architecture", "not the file itself", "another module", "pooling"],
)
def test_a_folder_that_cannot_be_computed_stops_the_start_and_says_why(
    tmp_path: Path, lay: Callable[[Path], None], error: type[SettingsError], german: str, english: str
) -> None:
    lay(tmp_path)

    with pytest.raises(error) as caught:
        FolderEmbedder(tmp_path)

    assert german in error_text(caught.value, Language.DE)
    assert english in error_text(caught.value, Language.EN)
