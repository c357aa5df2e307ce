"""A value worked out when first asked for and then kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

Value = TypeVar("Value")


class kept(Generic[Value]):  # noqa: N801 - reads as the decorator it is
    """Like `functools.cached_property` without its lock, which costs Python 3.11 a third of a check.

    Two threads may work the same value out twice, which does no harm to values that depend on frozen ones only.
    """

    def __init__(self, work_out: Callable[..., Value]) -> None:
        self._work_out = work_out
        self._name = work_out.__name__
        self.__doc__ = work_out.__doc__

    def __get__(self, instance: object, owner: type | None = None) -> Value:
        value = self._work_out(instance)
        instance.__dict__[self._name] = value
        return value
