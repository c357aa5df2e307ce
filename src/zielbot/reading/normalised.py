"""The text as the grammars see it, with the way back to the original."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from zielbot.goals.span import Span


@dataclass(frozen=True, slots=True)
class Normalised:
    """`original` is the NFC text; `text` is lower case with number words as digits and typing errors repaired.

    `offsets` has one entry a character of `text` and one more for its end: the index in `original` it stands for.
    `ends` likewise gives the end in `original` of the unit that a character belongs to.
    """

    original: str
    text: str
    offsets: Sequence[int]
    ends: Sequence[int]

    def span(self, start: int, end: int) -> Span:
        """The part of `original` behind text[start:end] (end > start)."""
        return Span(self.offsets[start], self.ends[end - 1])
