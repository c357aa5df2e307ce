"""The parts of a text that several spans cover together."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable

from zielbot.goals.span import Span


class Cover:
    """Answers in logarithmic time whether a span touches any of many."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._starts: list[int] = []
        self._ends: list[int] = []
        for span in sorted(spans):
            if self._ends and span.start <= self._ends[-1]:
                self._ends[-1] = max(self._ends[-1], span.end)
            else:
                self._starts.append(span.start)
                self._ends.append(span.end)

    def touches(self, span: Span) -> bool:
        """Whether the span shares at least one character with the cover."""
        place = bisect_right(self._ends, span.start)
        return place < len(self._starts) and self._starts[place] < span.end
