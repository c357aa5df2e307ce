"""Turns that run beside the server's loop: each can say how far it is, and be stopped."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, TypeVar

R = TypeVar("R")
Name = tuple[str, str]
"""What a turn is called, and whose it is."""


class Turn(Generic[R]):
    """One piece of work under way.

    `note` says how far it is; where it is stopped, `so_far` is what it comes to. The work asks `stopped` now and then.
    """

    def __init__(self) -> None:
        self.note = ""
        self.so_far: Callable[[], R] | None = None
        self.outcome: Future[R | None] = Future()
        self._stopped = threading.Event()
        self._lock = threading.Lock()

    def stopped(self) -> bool:
        """Whether nobody waits for it any more."""
        return self._stopped.is_set()

    def stop(self) -> None:
        """It comes to nothing more."""
        self._stopped.set()
        self._settle(lambda: self.outcome.set_result(None))

    def run(self, work: Callable[[Turn[R]], R]) -> None:
        """Do the work; what it comes to, or raises, is the outcome."""
        try:
            result = work(self)
        except Exception as exc:
            failure = exc
            self._settle(lambda: self.outcome.set_exception(failure))
        else:
            self._settle(lambda: self.outcome.set_result(result))

    def _settle(self, settle: Callable[[], None]) -> None:
        with self._lock:
            if not self.outcome.done():
                settle()


class Turns(Generic[R]):
    """Runs turns, at most so many at once, and knows which are under way."""

    def __init__(self, at_once: int) -> None:
        self._workers = ThreadPoolExecutor(at_once, thread_name_prefix="turn")
        self._lock = threading.Lock()
        self._running: dict[Name, Turn[R]] = {}

    def start(self, name: Name, work: Callable[[Turn[R]], R]) -> Turn[R]:
        """The turn, whose outcome is None as soon as it is stopped; the work may go on, nobody waits for it."""
        turn = Turn[R]()
        with self._lock:
            self._running[name] = turn
        self._workers.submit(self._run, name, turn, work)
        return turn

    def stop(self, name: Name) -> None:
        """The turn of that name, if one is under way, comes to nothing more."""
        turn = self._of(name)
        if turn is not None:
            turn.stop()

    def note(self, name: Name) -> str:
        """How far the turn of that name is; empty where none is under way."""
        turn = self._of(name)
        return turn.note if turn is not None else ""

    def _of(self, name: Name) -> Turn[R] | None:
        with self._lock:
            return self._running.get(name)

    def _run(self, name: Name, turn: Turn[R], work: Callable[[Turn[R]], R]) -> None:
        try:
            turn.run(work)
        finally:
            with self._lock:
                if self._running.get(name) is turn:
                    del self._running[name]
