"""What holds requests back: a breaker, a limit of simultaneous ones, and a budget of tokens an hour."""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from zielbot.adapters.llm.faults import WEARY, Reason, failed, reason_of
from zielbot.errors import ModelUnavailable

HOUR_S = 3600.0


class Breaker:
    """Rests an endpoint that failed several times in a row, then lets a single request try it.

    Refusals, cut-off and invalid answers do not count: the endpoint is there, only the answer was no good.
    """

    def __init__(self, *, failures: int = 3, rest_s: float = 30.0, now: Callable[[], float] = time.monotonic) -> None:
        self._limit = failures
        self._rest_s = rest_s
        self._now = now
        self._lock = threading.Lock()
        self._failures = 0
        self._closed_until = 0.0
        self._trying = False

    @property
    def resting(self) -> bool:
        """Whether requests are turned away at present."""
        return self._now() < self._closed_until

    @contextmanager
    def guarded(self) -> Iterator[None]:
        """One request under the breaker; raises ModelUnavailable (resting) where it is not to be made."""
        self._enter()
        try:
            yield
        except ModelUnavailable as exc:
            self._count(exc)
            raise
        except BaseException:
            self._freed()
            raise
        self._succeeded()

    def _enter(self) -> None:
        with self._lock:
            if self.resting or self._trying:
                raise failed(Reason.RESTING, retry_after_s=max(0.0, self._closed_until - self._now()))
            self._trying = self._failures >= self._limit

    def _count(self, error: ModelUnavailable) -> None:
        if reason_of(error) not in WEARY:
            self._succeeded()
            return
        with self._lock:
            self._failures += 1
            self._trying = False
            asked = error.values.get("retry_after_s")
            if isinstance(asked, float):
                self._closed_until = self._now() + min(asked, HOUR_S)
            elif self._failures >= self._limit:
                self._closed_until = self._now() + self._rest_s

    def _succeeded(self) -> None:
        with self._lock:
            self._failures = 0
            self._trying = False
            self._closed_until = 0.0

    def _freed(self) -> None:
        with self._lock:
            self._trying = False


class TokenBudget:
    """Tokens that may be used within any hour; 0 sets no limit."""

    def __init__(self, per_hour: int, *, now: Callable[[], float] = time.monotonic) -> None:
        self._per_hour = per_hour
        self._now = now
        self._lock = threading.Lock()
        self._spent: deque[tuple[float, int]] = deque()
        self._sum = 0
        self._total = 0

    @property
    def total(self) -> int:
        """All tokens used since the start."""
        return self._total

    def check(self, wanted: int) -> None:
        """Nothing where that many tokens are left; raises ModelUnavailable (budget)."""
        with self._lock:
            self._forget()
            if self._per_hour and self._sum + wanted > self._per_hour:
                raise failed(Reason.BUDGET)

    def spend(self, tokens: int) -> None:
        """Count tokens that were used."""
        with self._lock:
            self._spent.append((self._now(), tokens))
            self._sum += tokens
            self._total += tokens

    def _forget(self) -> None:
        while self._spent and self._spent[0][0] < self._now() - HOUR_S:
            self._sum -= self._spent.popleft()[1]
