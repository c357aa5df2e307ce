"""A line on standard error that tells how far a long work is; nothing where nobody watches."""

from __future__ import annotations

import sys
from collections.abc import Mapping
from decimal import Decimal
from time import monotonic

from zielbot.cli.surroundings import language
from zielbot.goals.language import Text

_AGAIN_S = 0.1
_WIDTH = 24
_OF = Text("{done} von {total}", "{done} of {total}")


class ProgressLine:
    """A bar with the name of the step and the numbers; used with `with`, it leaves a whole line behind."""

    def __init__(self, steps: Mapping[str, Text]) -> None:
        self._steps = steps
        self._shown = 0.0
        self._wrote = False

    def __enter__(self) -> ProgressLine:
        return self

    def __exit__(self, *_: object) -> None:
        if self._wrote:
            sys.stderr.write("\n")

    def __call__(self, step: str, done: int, total: int) -> None:
        """Show how many of how many; not more often than ten times a second, and only to a terminal."""
        from zielbot.drafting.numbers import format_number

        now = monotonic()
        if not sys.stderr.isatty() or (done < total and now - self._shown < _AGAIN_S):
            return
        self._shown, self._wrote = now, True
        spoken = language()
        full = _WIDTH * done // max(total, 1)
        numbers = _OF.render(
            spoken, done=format_number(Decimal(done), spoken), total=format_number(Decimal(total), spoken)
        )
        sys.stderr.write(f"\r\x1b[K{self._steps[step].render(spoken):12} {'█' * full}{'░' * (_WIDTH - full)} {numbers}")
        sys.stderr.flush()
