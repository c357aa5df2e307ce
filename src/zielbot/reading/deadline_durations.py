"""Counted time: which of it runs from today to a deadline, and which is past, a service level or no time of a goal."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from zielbot.reading.calendar import Part
from zielbot.reading.deadline_context import Context
from zielbot.reading.deadline_core import Core
from zielbot.reading.deadline_words import TimeWords

_WORD = re.compile(r"[^\W\d_]+")
_LABEL = re.compile(r"([^\W\d_]+)\s*:\s*$")
_WINDOW = 70
_PLAIN = 3


@dataclass(frozen=True, slots=True)
class Cue:
    """How plainly the words before mark a deadline (0 not at all), where they begin, whether the time is past.

    `coming` tells that "nächste" or "from now" stands there.
    """

    strength: int
    start: int
    past: bool = False
    coming: bool = False


class Durations:
    """Tells what a counted time in a text is for."""

    def __init__(self, words: TimeWords, context: Context) -> None:
        self._words = words
        self._context = context

    def cue(self, text: str, core: Core) -> Cue:
        """What the words before and behind make of it."""
        if core.part is Part.START:
            return Cue(0, core.start, past=True)
        found = self._before(text, core)
        if found.strength == 0 or found.past:
            return found
        return found if self._is_deadline(text, core, found) else Cue(0, core.start)

    def _is_deadline(self, text: str, core: Core, cue: Cue) -> bool:
        context = self._context
        bounded = cue.strength >= _PLAIN and not cue.coming
        if context.counts_from_event(text, core.end, bounded=bounded) or context.is_compared(text, core.end):
            return False
        if not cue.coming and context.is_of_measure(text, cue.start, core.end):
            return False
        if core.minimum >= _PLAIN and not self._is_alone(text, core, cue):
            return False
        if not cue.coming and (core.running.endswith(" h") or self._is_taken(text, core, cue)):
            return False
        weak = cue.strength == 1 and not core.fixed
        if weak and core.minimum > 1:
            return False
        if weak and (context.takes_the_time(text, cue.start) or context.has_lasted(text, cue.start, core.end)):
            return False
        return not context.is_service_level(text, core, coming=cue.coming)

    def _is_alone(self, text: str, core: Core, cue: Cue) -> bool:
        """Whether "within the first month" stands plainly, at the front of its clause or at its end."""
        context = self._context
        bounds = context.opens_clause(text, cue.start) or context.closes_clause(text, core.end)
        return cue.strength >= _PLAIN and bounds and not context.ends_in_measure(text, cue.start)

    def _is_taken(self, text: str, core: Core, cue: Cue) -> bool:
        """Whether the time is what something takes: "takes over three days", "over two hours of waiting"."""
        words = self._words
        over = _WORD.match(text, cue.start)
        if cue.strength != 1 or over is None or over.group() not in words.rolling:
            return False
        measured = _WORD.match(text, core.end + 1)
        return self._context.word_before(text, cue.start) in words.taking or (
            measured is not None and measured.group() in words.parted
        )

    def _before(self, text: str, core: Core) -> Cue:
        words = self._words
        coming = through = ended = False
        first = core.start
        for word, start in _words_before(text, core.start):
            kind = words.left.get(word)
            if (offset := words.deixis.get(word)) is not None and word not in words.latest:
                if offset < 0:
                    return Cue(0, start, past=True)
                coming, first = coming or offset > 0, start
            elif word in words.duration_cues:
                return self._cued(word, start, core, coming=coming, through=through)
            elif kind == "excl":
                return Cue(3, start) if ended else Cue(0, start, past=True)
            elif kind == "drop" and word not in words.linkers:
                return Cue(0, start, past=True)
            elif not self._passes(word, kind):
                break
            through = through or kind == "through"
            ended = ended or words.parts.get(word) is Part.END
        if core.fixed or self._is_labelled(text, core.start):
            return Cue(2, core.start, coming=True)
        return Cue(1, first, coming=True) if coming else Cue(0, core.start)

    def _cued(self, word: str, start: int, core: Core, *, coming: bool, through: bool) -> Cue:
        """A cue such as "für" or "über" is plain only where the time is said to lie ahead."""
        strength = self._words.duration_cues[word]
        ahead = coming or through or core.fixed
        if strength < 1:
            strength = 2 if ahead else 0
        return Cue(max(strength, 2) if ahead and strength else strength, start, coming=coming)

    def _passes(self, word: str, kind: str | None) -> bool:
        words = self._words
        return (
            kind in {"skip", "through", "less", "than"}
            or word in words.latest
            or word in words.linkers
            or words.ordinals.get(word) == 1
            or words.parts.get(word) is Part.END
        )

    def _is_labelled(self, text: str, start: int) -> bool:
        label = _LABEL.search(text, max(0, start - 40), start)
        return label is not None and label.group(1) in self._words.labels


def _words_before(text: str, end: int) -> Iterator[tuple[str, int]]:
    """The words before a position from right to left, with where they begin, up to the next punctuation."""
    begin = max(0, end - _WINDOW)
    found = list(_WORD.finditer(text, begin, end))
    if begin and found and text[begin - 1].isalnum():
        found = found[1:]
    position = end
    for match in reversed(found):
        gap = text[match.end() : position].strip()
        if gap not in {"", "1."} and not (gap == "." and len(match.group()) < 4):
            return
        position = match.start()
        yield match.group(), match.start()
