"""Questions to many spans at once, answered without asking each."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence

from zielbot.goals.span import Span
from zielbot.reading.tokens import Token


class Ranges:
    """Spans that do not overlap, in order: which of them holds another span."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans = sorted(spans)
        self._starts = [span.start for span in self._spans]

    def __len__(self) -> int:
        return len(self._spans)

    def place(self, span: Span) -> int | None:
        """The position of the one that contains it, None where none does."""
        index = bisect_right(self._starts, span.start) - 1
        return index if index >= 0 and self._spans[index].contains(span) else None

    def hold(self, span: Span) -> bool:
        """Whether one of them contains it."""
        return self.place(span) is not None


def flags(tokens: Sequence[Token], spans: Iterable[Span]) -> list[bool]:
    """For each token whether one of the spans touches it."""
    flagged = [False] * len(tokens)
    position = 0
    for span in sorted(spans):
        while position and tokens[position - 1].end > span.start:
            position -= 1
        while position < len(tokens) and tokens[position].end <= span.start:
            position += 1
        while position < len(tokens) and tokens[position].start < span.end:
            flagged[position] = True
            position += 1
    return flagged
