"""The lists that were checked last, to be taken along as they were shown."""

from __future__ import annotations

import secrets
import threading
from collections import OrderedDict

from zielbot.assistant.refining import RefineAnswer

_MOST = 64


class Lists:
    """Keeps the last checked lists in memory, each for its owner only; older ones are forgotten."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[tuple[str, str], RefineAnswer] = OrderedDict()

    def keep(self, answer: RefineAnswer, owner: str) -> str:
        """The name under which the list can be had again."""
        name = secrets.token_urlsafe(9)
        with self._lock:
            self._kept[name, owner] = answer
            while len(self._kept) > _MOST:
                self._kept.popitem(last=False)
        return name

    def find(self, name: str, owner: str) -> RefineAnswer | None:
        """The owner's list of that name; None where it is forgotten or somebody else's."""
        with self._lock:
            return self._kept.get((name, owner))
