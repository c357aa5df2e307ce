"""Three ways from tokens to numbers: an ONNX graph, a BERT-like encoder computed here, a table of tokens."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, assert_never

import numpy as np
import numpy.typing as npt

from zielbot.adapters.embedding.model_folder import Kind, ModelFolder, table_in
from zielbot.adapters.embedding.safetensors import Floats, read_floats, tensors_in
from zielbot.errors import UnknownModel

if TYPE_CHECKING:
    from onnxruntime import InferenceSession

Ints = npt.NDArray[np.int64]

_WHOLE = ("sentence_embedding", "text_embeds", "text_embedding", "embeddings")
_FAR_AWAY = -1e9
_ERF = (0.254829592, -0.284496736, 1.421413741, -1.453152027, 1.061405429)


@dataclass(frozen=True, slots=True)
class Tokens:
    """Texts as numbers of tokens, all of one length; `mask` is 1 where there is a token and 0 behind the end."""

    ids: Ints
    mask: Ints
    types: Ints


class Encoder(Protocol):
    """Numbers for tokens."""

    def run(self, tokens: Tokens) -> Floats:
        """A vector for each token (three axes), or one for each text (two axes)."""
        ...


class OnnxEncoder:
    """A graph that onnxruntime computes."""

    def __init__(self, folder: ModelFolder) -> None:
        from onnxruntime import InferenceSession, SessionOptions

        options = SessionOptions()
        options.intra_op_num_threads = 1
        self._session: InferenceSession = InferenceSession(
            str(folder.weights), options, providers=["CPUExecutionProvider"]
        )
        self._types = {one.name: _number_type(one.type) for one in self._session.get_inputs()}
        self._output = _output(self._session)

    def run(self, tokens: Tokens) -> Floats:
        """What the graph gives; raises whatever onnxruntime raises."""
        offered = {
            "input_ids": tokens.ids,
            "attention_mask": tokens.mask,
            "token_type_ids": tokens.types,
            "position_ids": np.maximum(np.cumsum(tokens.mask, axis=1) - 1, 0),
        }
        given = {name: offered[name].astype(kind) for name, kind in self._types.items()}
        (found,) = self._session.run([self._output], given)
        return np.asarray(found, dtype=np.float32)


def _number_type(name: str) -> npt.DTypeLike:
    return np.int32 if "int32" in name else np.int64


def _output(session: Any) -> str:  # onnxruntime is not typed
    """The sentence's own vector, else the vectors of the tokens; the pooler was trained for other things."""
    outputs = session.get_outputs()
    names = [one.name for one in outputs]
    whole = next((name for name in _WHOLE if name in names), None)
    tokens = next((one.name for one in outputs if len(one.shape or ()) == 3), None)
    return str(whole or tokens or names[0])


class StaticEncoder:
    """A table with a row a token, as model2vec and sentence-transformers' StaticEmbedding write it."""

    def __init__(self, folder: ModelFolder) -> None:
        held = tensors_in(folder.weights)
        name = table_in(held)
        assert name is not None
        self._table = read_floats(folder.weights, held[name])
        self._weights = read_floats(folder.weights, held["weights"]) if "weights" in held else None
        mapping = read_floats(folder.weights, held["mapping"]) if "mapping" in held else None
        self._mapping = None if mapping is None else mapping.astype(np.int64)

    def run(self, tokens: Tokens) -> Floats:
        """The row of each token, weighted where the model says so."""
        rows = tokens.ids if self._mapping is None else self._mapping[tokens.ids]
        found = self._table[rows]
        return found if self._weights is None else found * self._weights[tokens.ids][:, :, None]


class BertEncoder:
    """BERT, RoBERTa and XLM-R, computed with numpy (Devlin et al. 2019, Vaswani et al. 2017)."""

    def __init__(self, folder: ModelFolder) -> None:
        config = folder.config
        held = tensors_in(folder.weights)
        lead = next(name for name in held if name.endswith("embeddings.word_embeddings.weight"))
        lead = lead.removesuffix("embeddings.word_embeddings.weight")
        self._parts: Mapping[str, Floats] = {
            name.removeprefix(lead): read_floats(folder.weights, tensor)
            for name, tensor in held.items()
            if name.startswith((f"{lead}embeddings.", f"{lead}encoder.")) and not name.endswith("position_ids")
        }
        self._layers = int(config["num_hidden_layers"])
        self._heads = int(config["num_attention_heads"])
        self._eps = float(config.get("layer_norm_eps", 1e-12))
        act = str(config.get("hidden_act", "gelu"))
        if act not in {"gelu", "relu", "gelu_new"}:
            raise UnknownModel(folder=str(folder.root), kind=act)
        self._act = {"gelu": _gelu, "relu": lambda x: np.maximum(x, 0.0), "gelu_new": _gelu_by_tanh}[act]
        self._padding = int(config.get("pad_token_id") or 1) if config["model_type"] != "bert" else None

    def run(self, tokens: Tokens) -> Floats:
        """The last layer's vector of each token."""
        if self._padding is None:
            places = np.broadcast_to(np.arange(tokens.ids.shape[1]), tokens.ids.shape)
        else:
            places = np.cumsum(tokens.mask, axis=1) * tokens.mask + self._padding
        types = self._parts["embeddings.token_type_embeddings.weight"]
        state = self._parts["embeddings.word_embeddings.weight"][tokens.ids]
        state = state + self._parts["embeddings.position_embeddings.weight"][places]
        state = state + types[np.minimum(tokens.types, len(types) - 1)]
        state = self._normed(state, "embeddings.LayerNorm")
        hidden = np.where(tokens.mask[:, None, None, :] > 0, 0.0, _FAR_AWAY).astype(np.float32)
        for layer in range(self._layers):
            state = self._layer(state, hidden, f"encoder.layer.{layer}.")
        return state

    def _layer(self, state: Floats, hidden: Floats, at: str) -> Floats:
        query, key, value = (
            self._split(self._linear(state, f"{at}attention.self.{n}")) for n in ("query", "key", "value")
        )
        scores = query @ key.transpose(0, 1, 3, 2) / math.sqrt(query.shape[-1]) + hidden
        scores = np.exp(scores - scores.max(axis=-1, keepdims=True))
        seen = (scores / scores.sum(axis=-1, keepdims=True)) @ value
        seen = seen.transpose(0, 2, 1, 3).reshape(state.shape)
        state = self._normed(
            state + self._linear(seen, f"{at}attention.output.dense"), f"{at}attention.output.LayerNorm"
        )
        inner = self._act(self._linear(state, f"{at}intermediate.dense"))
        return self._normed(state + self._linear(inner, f"{at}output.dense"), f"{at}output.LayerNorm")

    def _split(self, state: Floats) -> Floats:
        batch, length, width = state.shape
        return state.reshape(batch, length, self._heads, width // self._heads).transpose(0, 2, 1, 3)

    def _linear(self, state: Floats, name: str) -> Floats:
        found: Floats = state @ self._parts[f"{name}.weight"].T + self._parts[f"{name}.bias"]
        return found

    def _normed(self, state: Floats, name: str) -> Floats:
        gain = self._parts.get(f"{name}.weight", self._parts.get(f"{name}.gamma"))
        shift = self._parts.get(f"{name}.bias", self._parts.get(f"{name}.beta"))
        assert gain is not None
        assert shift is not None
        centred = state - state.mean(axis=-1, keepdims=True)
        spread = np.sqrt((centred**2).mean(axis=-1, keepdims=True) + self._eps)
        found: Floats = centred / spread * gain + shift
        return found


def encoder_of(folder: ModelFolder) -> Encoder:
    """What computes the model in that folder."""
    match folder.kind:
        case Kind.ONNX:
            return OnnxEncoder(folder)
        case Kind.STATIC:
            return StaticEncoder(folder)
        case Kind.ENCODER:
            return BertEncoder(folder)
        case _:
            assert_never(folder.kind)


def _gelu(x: Floats) -> Floats:
    """Each value times the normal distribution up to it; the error function after Abramowitz and Stegun 7.1.26."""
    size = np.abs(x) / math.sqrt(2)
    step = 1.0 / (1.0 + 0.3275911 * size)
    total = np.zeros_like(step)
    for factor in reversed(_ERF):
        total = (total + factor) * step
    erf = np.sign(x) * (1.0 - total * np.exp(-size * size))
    return (0.5 * x * (1.0 + erf)).astype(np.float32)


def _gelu_by_tanh(x: Floats) -> Floats:
    return (0.5 * x * (1.0 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))).astype(np.float32)
