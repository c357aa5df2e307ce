"""The columns that filters ask about, as numbers, so that a filter over many rows takes no time."""

from __future__ import annotations

from array import array

import numpy as np
import numpy.typing as npt

from zielbot.adapters.index.postings import viewed
from zielbot.goals.precedent import Precedent, PrecedentFilter

Mask = npt.NDArray[np.bool_]

_NAMES = ("kpi", "unit", "direction", "group")
_NO_END = 0


class FilterColumns:
    """Which rows there are, and what filters ask about them."""

    def __init__(self) -> None:
        self._alive = array("b")
        self._ends = array("i")
        self._codes: dict[str, dict[object, int]] = {name: {} for name in _NAMES}
        self._columns = {name: array("i") for name in _NAMES}

    def add(self, precedent: Precedent) -> None:
        """One more row."""
        self._alive.append(1)
        self._ends.append(precedent.end.toordinal() if precedent.end is not None else _NO_END)
        for name in _NAMES:
            codes = self._codes[name]
            self._columns[name].append(codes.setdefault(getattr(precedent, name), len(codes)))

    def drop(self, row: int) -> None:
        """The row does not pass any filter any more."""
        self._alive[row] = 0

    def passing(self, where: PrecedentFilter | None) -> Mask:
        """Which rows pass the filter."""
        mask: Mask = viewed(self._alive, np.int8).astype(np.bool_)
        if where is None:
            return mask
        for name in _NAMES:
            wanted = getattr(where, name)
            if wanted is not None:
                mask &= viewed(self._columns[name], np.int32) == self._codes[name].get(wanted, -1)
        if where.ended_from is not None or where.ended_until is not None:
            ends = viewed(self._ends, np.int32)
            mask &= ends != _NO_END
            if where.ended_from is not None:
                mask &= ends >= where.ended_from.toordinal()
            if where.ended_until is not None:
                mask &= ends <= where.ended_until.toordinal()
        return mask
