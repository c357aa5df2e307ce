"""Parts that are built when they are first asked for."""

from __future__ import annotations

import threading
from functools import cached_property
from typing import Protocol, TypeVar

T = TypeVar("T")


class Locked(Protocol):
    """Has one lock for all its parts."""

    lock: threading.RLock


class built(cached_property[T]):  # noqa: N801 - used like the decorator it extends
    """A cached property that two threads never build twice (since Python 3.12 the plain one has no lock)."""

    def __get__(self, instance: Locked | None, owner: type[object] | None = None) -> T:  # type: ignore[override]
        if instance is None:
            raise AttributeError(self.attrname)
        with instance.lock:
            return super().__get__(instance, owner)
