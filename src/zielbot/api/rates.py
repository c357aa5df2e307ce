"""How often one caller may ask."""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable

from zielbot.assistant.access import LOCAL, Principal
from zielbot.errors import RateLimited

_WINDOW_S = 60
_FORGET_AT = 10_000


class Rates:
    """A budget of requests a minute for each caller; the person at this machine has none to keep."""

    def __init__(self, per_minute: int, tick: Callable[[], float] = time.monotonic) -> None:
        self._per_minute = per_minute
        self._tick = tick
        self._lock = threading.Lock()
        self._spent: dict[str, tuple[float, int]] = {}

    def spend(self, principal: Principal) -> dict[str, str]:
        """The headers that tell what is left (RateLimit fields of the IETF draft); raises RateLimited."""
        if principal == LOCAL or not principal.owner:
            return {}
        now = self._tick()
        with self._lock:
            if len(self._spent) > _FORGET_AT:
                self._spent = {key: one for key, one in self._spent.items() if now - one[0] < _WINDOW_S}
            key = principal.token or principal.owner
            start, count = self._spent.get(key, (now, 0))
            if now - start >= _WINDOW_S:
                start, count = now, 0
            self._spent[key] = (start, count + 1)
        left, wait = self._per_minute - count - 1, max(1, math.ceil(start + _WINDOW_S - now))
        if left < 0:
            raise RateLimited(seconds=wait)
        return {
            "RateLimit-Policy": f'"minute";q={self._per_minute};w={_WINDOW_S}',
            "RateLimit": f'"minute";r={left};t={wait}',
        }
