"""How far a long work is, for whoever watches it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

Progress = Callable[[str, int, int], None]
"""Is told the name of the step, how many are done, and of how many."""

T = TypeVar("T")
_EVERY = 500


def watched(items: Iterable[T], step: str, total: int, progress: Progress | None) -> Iterator[T]:
    """The items as they come; the watcher is told at the start, every 500 items and at the end."""
    if progress is None:
        yield from items
        return
    for done, item in enumerate(items):
        if done % _EVERY == 0:
            progress(step, done, total)
        yield item
    progress(step, total, total)
