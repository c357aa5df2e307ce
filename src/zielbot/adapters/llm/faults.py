"""What can go wrong between us and an endpoint, as reasons of one error."""

from __future__ import annotations

from email.utils import parsedate_to_datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from zielbot.errors import ModelUnavailable

if TYPE_CHECKING:
    from datetime import datetime

    import httpx2


class Reason(StrEnum):
    """Why the model did not answer as it should; each has an outcome of its own in docs/modelle.md."""

    REFUSAL = "refusal"
    CUT_OFF = "cut_off"
    INVALID = "invalid"
    TRANSPORT = "transport"
    TIMEOUT = "timeout"
    BUSY = "busy"
    AUTH = "auth"
    NOT_FOUND = "not_found"
    TOO_LARGE = "too_large"
    BUDGET = "budget"
    RESTING = "resting"
    STOPPED = "stopped"


WEARY = frozenset({Reason.TRANSPORT, Reason.TIMEOUT, Reason.BUSY, Reason.AUTH, Reason.NOT_FOUND})


class AnswerTooLarge(Exception):
    """More bytes than an answer may have."""


class OutOfTime(Exception):
    """The time of the turn is used up."""


class Unsupported(Exception):
    """The endpoint does not take what the request asks for; `said` is the endpoint's own word on it."""

    def __init__(self, said: str) -> None:
        super().__init__(said)
        self.said = said.lower()


def failed(
    reason: Reason, detail: str = "", *, retry_after_s: float | None = None, dropped: bool = False
) -> ModelUnavailable:
    """The error for that reason; `detail` is for `zielbot llm check`, never text of a person."""
    return ModelUnavailable(reason=reason.value, detail=detail[:200], retry_after_s=retry_after_s, dropped=dropped)


def reason_of(error: ModelUnavailable) -> Reason:
    """The reason that the error carries."""
    return Reason(str(error.values["reason"]))


def translated(exc: Exception, now: datetime) -> ModelUnavailable | Unsupported:
    """Our error for whatever the clients below raised."""
    import httpx2
    import openai

    chain = _chain(exc)
    for cause in chain:
        if isinstance(cause, AnswerTooLarge):
            return failed(Reason.TOO_LARGE, "answer too large")
        if isinstance(cause, OutOfTime):
            return failed(Reason.TIMEOUT, "out of time")
        if isinstance(cause, httpx2.TimeoutException):
            return failed(Reason.TIMEOUT, "no answer in time")
    if isinstance(exc, openai.APIStatusError):
        return _by_status(exc, now)
    if any(isinstance(cause, httpx2.RemoteProtocolError | httpx2.ReadError) for cause in chain):
        return failed(Reason.TRANSPORT, "connection dropped", dropped=True)
    if isinstance(exc, openai.APIConnectionError):
        return failed(Reason.TRANSPORT, str(chain[-1]))
    return failed(Reason.TRANSPORT, f"{type(exc).__name__}: {exc}")


def _chain(exc: BaseException) -> list[BaseException]:
    found: list[BaseException] = []
    current: BaseException | None = exc
    while current is not None and current not in found:
        found.append(current)
        current = current.__cause__ or current.__context__
    return found


def _by_status(exc: object, now: datetime) -> ModelUnavailable | Unsupported:
    import openai

    assert isinstance(exc, openai.APIStatusError)
    status, said = exc.status_code, exc.message
    if status in {401, 403}:
        return failed(Reason.AUTH, f"{status}")
    if status == 404:
        return failed(Reason.NOT_FOUND, f"{status} {said}")
    if status in {429, 503, 529}:
        wait = _retry_after(exc.response, now)
        return failed(Reason.BUSY, f"{status}", retry_after_s=wait)
    if status in {400, 415, 422, 500, 501}:
        return Unsupported(f"{status} {said}")
    return failed(Reason.TRANSPORT, f"{status} {said}")


def _retry_after(response: httpx2.Response, now: datetime) -> float | None:
    """The seconds that the endpoint asks us to wait; None where it does not say."""
    value = response.headers.get("retry-after", "").strip()
    if not value:
        return None
    try:
        return max(0.0, float(value))
    except ValueError:
        pass
    try:
        return max(0.0, (parsedate_to_datetime(value) - now).total_seconds())
    except (ValueError, TypeError):
        return None
