"""Gives vectors to past agreements in the background, a few at a time, so that an import need not wait for them.

What is done stays done: the vectors lie in the database, and after a stop or a crash the rest follows.
"""

from __future__ import annotations

import logging
import threading

from zielbot.adapters.index.stored_index import StoredIndex
from zielbot.errors import EvidenceUnavailable

_IDLE_S = 5.0
_AFTER_FAILURE_S = 60.0

_log = logging.getLogger(__name__)


class BackgroundVectors:
    """A thread that embeds what has no vector yet."""

    def __init__(self, index: StoredIndex, *, idle_s: float = _IDLE_S) -> None:
        self._index = index
        self._idle_s = idle_s
        self._wake = threading.Event()
        self._stopped = threading.Event()
        self._thread: threading.Thread | None = None

    def start(self) -> None:
        """The thread runs."""
        if self._thread is None:
            self._stopped.clear()
            self._thread = threading.Thread(target=self._run, name="zielbot-vectors", daemon=True)
            self._thread.start()

    def wake(self) -> None:
        """Something new is there: do not wait for the next look."""
        self._wake.set()

    def stop(self) -> None:
        """The thread has ended, after the few it was at."""
        self._stopped.set()
        self._wake.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def progress(self) -> tuple[int, int]:
        """How many past agreements have vectors, of how many; raises EvidenceUnavailable."""
        return self._index.progress()

    def _run(self) -> None:
        while not self._stopped.is_set():
            try:
                pause = 0.0 if self._index.embed_some() else self._idle_s
            except EvidenceUnavailable:
                _log.warning("vectors wait", exc_info=True)
                pause = _AFTER_FAILURE_S
            if pause:
                self._wake.wait(pause)
                self._wake.clear()
