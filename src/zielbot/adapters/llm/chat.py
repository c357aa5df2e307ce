"""One request to an endpoint through LangChain's ChatOpenAI, streamed, and nothing but a whole answer comes back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from zielbot.adapters.llm.answers import is_looping
from zielbot.adapters.llm.faults import Reason, Unsupported, failed, translated
from zielbot.adapters.llm.record import Record
from zielbot.adapters.llm.wire import allowance, new_client
from zielbot.errors import ModelUnavailable

if TYPE_CHECKING:
    from langchain_core.messages import AIMessageChunk, BaseMessage
    from langchain_openai import ChatOpenAI

    from zielbot.assistant.model_settings import LlmSettings
    from zielbot.assistant.ports import Clock

_LOOK_EVERY = 200
CHARACTERS_A_TOKEN = 4


@dataclass(slots=True)
class Whole:
    """A whole answer as it was streamed: its text, why it ended, and the tokens it took."""

    text: str = ""
    call: str = ""
    refusal: str = ""
    finish: str = ""
    tokens: int | None = None
    _looked: int = field(default=0)

    def take(self, chunk: AIMessageChunk) -> None:
        """Add a piece; raises ModelUnavailable (invalid) for a loop."""
        if isinstance(chunk.content, str):
            self.text += chunk.content
        for piece in chunk.tool_call_chunks:
            self.call += piece.get("args") or ""
        self.refusal += str(chunk.additional_kwargs.get("refusal") or "")
        self.finish = str(chunk.response_metadata.get("finish_reason") or self.finish)
        if chunk.usage_metadata:
            self.tokens = chunk.usage_metadata["total_tokens"]
        written = self.call or self.text
        if len(written) - self._looked > _LOOK_EVERY:
            self._looked = len(written)
            if is_looping(written):
                raise failed(Reason.INVALID, "repeats itself")

    def answer(self) -> str:
        """What the model answered; raises ModelUnavailable for a refusal, a cut-off, and an answer without an end."""
        if self.refusal or self.finish == "content_filter":
            raise failed(Reason.REFUSAL)
        if self.finish == "length":
            raise failed(Reason.CUT_OFF)
        written = self.call or self.text
        if not self.finish:
            raise failed(Reason.TRANSPORT if written else Reason.INVALID, "the answer has no end")
        if not written.strip():
            raise failed(Reason.INVALID, "empty answer")
        return written


class Chat:
    """Sends messages to the configured model; no retries, no proxies, no tracing of its own."""

    def __init__(self, settings: LlmSettings, clock: Clock) -> None:
        self._settings = settings
        self._clock = clock
        self._client = new_client(settings.ca_file)
        self._model: ChatOpenAI | None = None
        self._record = Record(wanted=settings.log_texts)

    def stream(self, messages: Sequence[BaseMessage], body: dict[str, object]) -> Whole:
        """The whole answer; raises ModelUnavailable, or Unsupported where the endpoint does not take the body."""
        from langsmith import tracing_context

        whole = Whole()
        self._record.sent(messages)
        try:
            with tracing_context(enabled=False):
                for chunk in self._chat().stream(list(messages), extra_body=body):
                    whole.take(chunk)
                    allowance.get().written = len(whole.text) + len(whole.call)
        except (ModelUnavailable, Unsupported):
            raise
        except ValueError as exc:
            # LangChain's word for a stream without chunks, and a body that is not JSON
            raise failed(Reason.INVALID, type(exc).__name__) from exc
        except Exception as exc:  # LangChain, openai and httpx2 share no base class
            raise translated(exc, self._clock.now()) from exc
        finally:
            self._record.got(whole.refusal or whole.call or whole.text)
        if whole.tokens is None:
            sent = sum(len(str(message.content)) for message in messages)
            whole.tokens = (sent + len(whole.text) + len(whole.call)) // CHARACTERS_A_TOKEN
        return whole

    def prepare(self) -> None:
        """What takes long the first time (LangChain is imported) is done."""
        self._chat()

    def _chat(self) -> ChatOpenAI:
        if self._model is None:
            from pydantic import SecretStr

            from zielbot.adapters.llm.listening import ListeningChatOpenAI

            # Any: ChatOpenAI's own parameters carry aliases that its type stubs do not know
            options: dict[str, Any] = {
                "model": self._settings.model,
                "base_url": self._settings.base_url,
                "api_key": self._settings.api_key or SecretStr("none"),
                "http_client": self._client,
                "openai_proxy": None,
                "max_retries": 0,
                "timeout": self._settings.timeout_s,
                "stream_usage": False,
                "use_responses_api": False,
                "cache": False,
            }
            self._model = ListeningChatOpenAI(**options)
        return self._model

    def close(self) -> None:
        """Connections are closed."""
        self._client.close()
