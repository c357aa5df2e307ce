"""Models in safetensors: tables of tokens, and encoders computed by ourselves."""

from __future__ import annotations

import json
import math
from pathlib import Path

import numpy as np
import pytest
from tests.adapters.tiny_models import TABLE, Array, bert, with_tokeniser, write_safetensors

from zielbot.adapters.embedding.folder_embedder import FolderEmbedder


@pytest.mark.parametrize("name", ["embeddings", "embedding.weight"], ids=["model2vec", "sentence-transformers"])
def test_a_table_of_tokens_is_a_model_too(tmp_path: Path, name: str) -> None:
    place = tmp_path
    if name == "embedding.weight":
        place = tmp_path / "0_StaticEmbedding"
        place.mkdir()
        told = [{"path": "0_StaticEmbedding", "type": "sentence_transformers.models.StaticEmbedding"}]
        (tmp_path / "modules.json").write_text(json.dumps(told))
    with_tokeniser(place)
    write_safetensors(place / "model.safetensors", {name: TABLE.astype(np.float16)})

    both, nothing, unknown = FolderEmbedder(tmp_path).embed(["Kosten senken", "", "Kosten Unerhörtes senken"])

    mean = (TABLE[2] + TABLE[3]) / 2
    assert np.asarray(both) == pytest.approx(mean / np.linalg.norm(mean), abs=1e-2)
    assert np.linalg.norm(nothing) == pytest.approx(1)
    assert np.asarray(unknown) == pytest.approx(np.asarray(both), abs=1e-5)


def test_a_packed_table_is_unpacked_by_its_mapping_and_weights(tmp_path: Path) -> None:
    with_tokeniser(tmp_path)
    mapping, weights = np.array([0, 0, 1, 0, 1, 0]), np.array([1, 1, 3, 1, 1, 1], np.float32)
    table = np.array([[1, 0], [0, 1]], np.float32)
    write_safetensors(tmp_path / "model.safetensors", {"embeddings": table, "mapping": mapping, "weights": weights})

    vector = np.asarray(FolderEmbedder(tmp_path).embed(["Kosten senken"])[0])

    assert vector == pytest.approx(np.array([1, 3]) / np.sqrt(10), abs=1e-5)


def _slowly(held: dict[str, Array], ids: list[int], places: list[int]) -> Array:
    """The mean of the last layer's vectors, token by token and number by number."""

    def part(name: str) -> Array:
        return held[name].astype(np.float64)

    def normed(x: Array, name: str) -> Array:
        mean = sum(x) / len(x)
        spread = math.sqrt(sum((one - mean) ** 2 for one in x) / len(x) + 1e-12)
        return np.array([(one - mean) / spread for one in x]) * part(f"{name}.LayerNorm.weight") + part(
            f"{name}.LayerNorm.bias"
        )

    def linear(x: Array, name: str) -> Array:
        return part(f"{name}.weight") @ x + part(f"{name}.bias")

    at, types = "encoder.layer.0.", part("embeddings.token_type_embeddings.weight")[0]
    words, where = part("embeddings.word_embeddings.weight"), part("embeddings.position_embeddings.weight")
    state = [normed(words[one] + where[place] + types, "embeddings") for one, place in zip(ids, places, strict=True)]
    query, key, value = ([linear(x, f"{at}attention.self.{name}") for x in state] for name in ("query", "key", "value"))
    done = []
    for token, x in enumerate(state):
        seen = np.zeros(8)
        for head in (slice(0, 4), slice(4, 8)):
            weights = [math.exp(query[token][head] @ one[head] / 2) for one in key]
            seen[head] = sum(w * one[head] for w, one in zip(weights, value, strict=True)) / sum(weights)
        x = normed(x + linear(seen, f"{at}attention.output.dense"), f"{at}attention.output")
        inner = [one * (1 + math.erf(one / math.sqrt(2))) / 2 for one in linear(x, f"{at}intermediate.dense")]
        done.append(normed(x + linear(np.array(inner), f"{at}output.dense"), f"{at}output"))
    mean = np.mean(done, axis=0)
    return np.asarray(mean / np.linalg.norm(mean))


@pytest.mark.parametrize(
    ("kind", "first_place"), [("bert", 0), ("xlm-roberta", 2)], ids=["bert", "xlm-r, whose places begin at two"]
)
def test_a_bert_in_safetensors_is_computed_as_the_papers_have_it(tmp_path: Path, kind: str, first_place: int) -> None:
    held = bert(tmp_path, kind=kind, pad_token_id=1)

    vectors = FolderEmbedder(tmp_path).embed(["Kosten senken", "Umsatz steigern Kosten senken", "Umsatz"])

    for vector, ids in zip(vectors, ([2, 3], [4, 5, 2, 3], [4]), strict=True):
        expected = _slowly(held, ids, [first_place + place for place in range(len(ids))])
        assert np.asarray(vector) == pytest.approx(expected, abs=1e-4)
