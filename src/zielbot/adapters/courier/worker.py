"""Carries messages out beside everything else, a few receivers at a time."""

from __future__ import annotations

import logging
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor

from zielbot.assistant.delivering import Delivering
from zielbot.assistant.webhooks import Delivery
from zielbot.errors import ZielbotError

log = logging.getLogger(__name__)

_LOOK_S = 15.0
"""So often it looks for messages of another process; those of its own wake it."""

_BUSY_S, _SWEEP_S = 1.0, 3_600.0


class Courier:
    """A thread that sleeps until a message is due, and a few more while some are."""

    def __init__(self, delivering: Delivering, *, at_once: int) -> None:
        self._delivering = delivering
        self._at_once = at_once
        self._woken = threading.Event()
        self._stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._free = at_once
        self._lock = threading.Lock()

    def start(self) -> None:
        """It runs."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="zielbot-courier", daemon=True)
            self._thread.start()

    def wake(self) -> None:
        """It looks at once."""
        self._woken.set()

    def stop(self) -> None:
        """It has ended, without waiting for receivers; what did not arrive is sent after the next start."""
        self._stopping.set()
        self._woken.set()
        self._delivering.abort()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        swept = time.monotonic()
        with ThreadPoolExecutor(self._at_once, thread_name_prefix="zielbot-courier") as pool:
            while not self._stopping.is_set():
                self._woken.clear()
                self._woken.wait(self._round(pool))
                if time.monotonic() - swept > _SWEEP_S:
                    swept = time.monotonic()
                    self._sweep()

    def _round(self, pool: ThreadPoolExecutor) -> float:
        """Send what is due, as far as somebody is free; returns for how long there is nothing more to do."""
        try:
            claimed = self._delivering.claim(self._free) if self._free else ()
            for webhook, delivery in claimed:
                with self._lock:
                    self._free -= 1
                pool.submit(self._delivering.send, webhook, delivery).add_done_callback(self._done)
            wait = self._delivering.wait_s()
        except ZielbotError:
            log.warning("looking for messages failed", exc_info=True)
            return _LOOK_S
        return _LOOK_S if wait is None else min(_LOOK_S, max(wait, _BUSY_S))

    def _done(self, sent: Future[Delivery]) -> None:
        if sent.exception() is not None:
            log.warning("a message was not settled", exc_info=sent.exception())
        with self._lock:
            self._free += 1
        self._woken.set()

    def _sweep(self) -> None:
        try:
            self._delivering.forget_old()
        except ZielbotError:
            log.warning("forgetting old messages failed", exc_info=True)
