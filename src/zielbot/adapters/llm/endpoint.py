"""The endpoint as the rest of zielbot sees it: one question, one validated answer, or one kind of error."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic, TypeVar
from urllib.parse import urlsplit

from zielbot.adapters.llm.answers import parsed
from zielbot.adapters.llm.capabilities import Capabilities, KnownCapabilities
from zielbot.adapters.llm.chat import Chat
from zielbot.adapters.llm.faults import Reason, Unsupported, failed, reason_of
from zielbot.adapters.llm.leash import Breaker, TokenBudget
from zielbot.adapters.llm.prompts import Prompt, load_prompt
from zielbot.adapters.llm.schema import Probe, Wire
from zielbot.adapters.llm.watching import accompany, tell_progress, unless_stopped
from zielbot.adapters.llm.wire import Allowance, allowance
from zielbot.errors import ModelUnavailable
from zielbot.goals.language import Language

if TYPE_CHECKING:
    from collections.abc import Mapping

    from langchain_core.messages import BaseMessage

    from zielbot.assistant.model_settings import LlmSettings
    from zielbot.assistant.ports import Clock

W = TypeVar("W", bound=Wire)
T = TypeVar("T")

ANSWER_BYTES = 1_000_000
MOST_CHARACTERS = 12_000
REPAIR_SHARE = 0.25
PATIENCE_S = 1.0


@dataclass(frozen=True, slots=True)
class Reply(Generic[W]):
    """A validated answer with what it cost: seconds, tokens (estimated where the endpoint does not say), repairs."""

    answer: W
    prompt: str
    seconds: float
    tokens: int
    repaired: bool = False


class Endpoint:
    """Asks the configured model within a total time, a size, a token budget and a limit of simultaneous requests."""

    def __init__(self, settings: LlmSettings, clock: Clock, *, breaker: Breaker | None = None) -> None:
        self._settings = settings
        self._chat = Chat(settings, clock)
        self._breaker = breaker or Breaker()
        self._budget = TokenBudget(settings.tokens_per_hour)
        self._places = threading.BoundedSemaphore(settings.concurrency)
        self._known = KnownCapabilities()
        self._probing = threading.Lock()

    @property
    def name(self) -> str:
        """Model and host, as people may read it; neither key nor path."""
        return f"{self._settings.model}@{urlsplit(self._settings.base_url or '').netloc.rsplit('@', 1)[-1]}"

    @property
    def tokens(self) -> int:
        """Tokens used since the start."""
        return self._budget.total

    def ask(self, prompt: Prompt, data: Mapping[str, str], model: type[W]) -> Reply[W]:
        """The validated answer to the prompt filled with the data; raises ModelUnavailable."""
        if sum(map(len, data.values())) > MOST_CHARACTERS:
            raise failed(Reason.TOO_LARGE, "question too long")
        self._budget.check(self._settings.max_tokens)
        return self._within_time(lambda held: _Asking(self, prompt, held, model).run(data), prompt.id)

    def capabilities(self) -> Capabilities:
        """What the endpoint can do, found out now where it is not known; raises ModelUnavailable."""
        return self._within_time(lambda _: self._capabilities(), "probe")

    def close(self) -> None:
        """Connections are closed."""
        self._chat.close()

    # time and places

    def _within_time(self, work: Callable[[Allowance], T], task: str) -> T:
        """What the work returns, in a thread that is given up when the time is over and soon ends by itself."""
        tell_progress(task)
        self._chat.prepare()
        settings = self._settings
        held = Allowance(time.monotonic() + settings.timeout_s, ANSWER_BYTES, settings.longest_silence_s)
        outcome: list[T] = []
        errors: list[BaseException] = []

        def run() -> None:
            allowance.set(held)
            try:
                with self._breaker.guarded(), unless_stopped(held):
                    outcome.append(work(held))
            except BaseException as exc:  # handed to the waiting thread
                errors.append(exc)
            finally:
                self._places.release()

        if not self._places.acquire(timeout=min(PATIENCE_S, self._settings.timeout_s)):
            raise failed(Reason.BUSY, "too many requests at once")
        worker = threading.Thread(target=run, name="zielbot-llm", daemon=True)
        worker.start()
        accompany(worker, held, task)
        if outcome:
            return outcome[0]
        if errors:
            raise errors[0]
        raise failed(Reason.TIMEOUT, "out of time")

    # requests; all of these run in the worker

    def send(self, messages: list[BaseMessage], able: Capabilities, model: type[Wire]) -> tuple[str, int]:
        """The text of one answer and its tokens; waits once where the endpoint is busy and there is time."""
        limit = min(self._settings.max_tokens, model.most_tokens)
        body = able.body(model, max_tokens=limit, temperature=self._settings.temperature)
        try:
            whole = self._chat.stream(messages, body)
        except ModelUnavailable as exc:
            if reason_of(exc) is not Reason.BUSY or not self._waited(exc):
                raise
            whole = self._chat.stream(messages, body)
        tokens = whole.tokens or 0
        self._budget.spend(tokens)
        return whole.answer(), tokens

    def _waited(self, error: ModelUnavailable) -> bool:
        """Whether it was worth waiting as long as the endpoint asked (a second where it does not say)."""
        asked = error.values.get("retry_after_s")
        wait = asked if isinstance(asked, float) else min(PATIENCE_S, self._settings.timeout_s / 10)
        if wait > allowance.get().left_s / 2:
            return False
        time.sleep(wait)
        return True

    def able(self) -> Capabilities:
        """What the endpoint can do; the first question finds it out, the others wait for that."""
        return self._capabilities()

    def learn(self, found: Capabilities) -> None:
        """Keep what a request taught about the endpoint."""
        self._known.put(self._settings.base_url or "", self._settings.model or "", found)

    def _capabilities(self) -> Capabilities:
        with self._probing:
            known = self._known.get(self._settings.base_url or "", self._settings.model or "")
            if known is None:
                known = self._probed()
                self.learn(known)
            return known

    def _probed(self) -> Capabilities:
        """The strictest mode that works; a mode counts as working when its answer has the shape asked for."""
        able: Capabilities | None = Capabilities()
        last = ""
        while able is not None:
            try:
                answer, _ = self.send(_messages(load_prompt("probe", Language.EN), {}), able, Probe)
                parsed(answer, Probe)
            except Unsupported as exc:
                last = exc.said
                able = able.without(exc.said) or able.weaker()
                continue
            except ModelUnavailable as exc:
                if reason_of(exc) in {Reason.INVALID, Reason.CUT_OFF, Reason.REFUSAL}:
                    weaker = able.weaker()
                    if weaker is None:
                        return able
                    able = weaker
                    continue
                if reason_of(exc) is Reason.TRANSPORT and exc.values.get("dropped") and able.weaker():
                    able = able.weaker()
                    continue
                raise
            return able
        raise failed(Reason.TRANSPORT, last)


class _Asking(Generic[W]):
    """One question on its way: asked, and once more where the answer was no good and there is time."""

    def __init__(self, endpoint: Endpoint, prompt: Prompt, held: Allowance, model: type[W]) -> None:
        self._endpoint = endpoint
        self._prompt = prompt
        self._held = held
        self._model = model
        self._began = time.monotonic()
        self._tokens = 0

    def run(self, data: Mapping[str, str]) -> Reply[W]:
        messages = _messages(self._prompt, data)
        answer = self._sent(messages)
        try:
            return self._reply(parsed(answer, self._model))
        except ModelUnavailable:
            if self._held.left_s < (time.monotonic() - self._began + self._held.left_s) * REPAIR_SHARE:
                raise
        again = self._sent([*messages, *_repair(answer, self._prompt.language)])
        return replace(self._reply(parsed(again, self._model)), repaired=True)

    def _sent(self, messages: list[BaseMessage]) -> str:
        able = self._endpoint.able()
        for _ in range(4):
            try:
                answer, tokens = self._endpoint.send(messages, able, self._model)
            except Unsupported as exc:
                fewer = able.without(exc.said)
                if fewer is None:
                    raise failed(Reason.TRANSPORT, exc.said) from exc
                able = fewer
                self._endpoint.learn(able)
                continue
            self._tokens += tokens
            return answer
        raise failed(Reason.TRANSPORT, "the endpoint takes no form of the request")

    def _reply(self, answer: W) -> Reply[W]:
        return Reply(answer, self._prompt.ref, time.monotonic() - self._began, self._tokens)


def _messages(prompt: Prompt, data: Mapping[str, str]) -> list[BaseMessage]:
    from langchain_core.messages import HumanMessage, SystemMessage

    system, human = prompt.filled(data)
    return [SystemMessage(system), HumanMessage(human)]


def _repair(answer: str, language: Language) -> list[BaseMessage]:
    from langchain_core.messages import AIMessage, HumanMessage

    _, human = load_prompt("repair", language).filled({})
    return [AIMessage(answer[:2000]), HumanMessage(human)]
