"""Numbers that are not the goal's: how long, how old, what budget there is, how big the team is."""

from __future__ import annotations

import re

from zielbot.drafting.figures import Figure
from zielbot.drafting.measure_said import reference_in
from zielbot.drafting.surrounding import Surrounding
from zielbot.drafting.talked_text import LASTING, NO_UNIT
from zielbot.goals.quantity import QuantityKind
from zielbot.goals.span import Span

_RESTATES = re.compile(
    r"\b(?:that's|that is|which is|das sind|das macht|das ergibt|umgerechnet|sprich)\s(?:\w+\s)?$", re.IGNORECASE
)
_SAME = re.compile(r"\b(?:sind|wären|macht|entspricht) (?:das|dies) (?:\w+ )?$", re.IGNORECASE)
_AGE = re.compile(r"\b(?:bin|i'm|i am)\s$", re.IGNORECASE)
_ALONG = re.compile(r"\b(?:auf|über|for|over|on)\s$", re.IGNORECASE)
_COUNTED_BESIDE = re.compile(r"\d\s[^\W\d_][\w-]*(?:\s(?:pro|je|im|am)\s\w+)?\sbei\s$")
_NEVER_ONE = re.compile(r"\b(?:never|nie)\b", re.IGNORECASE)
_FROM = re.compile(r"\b(?:from|von)\s$", re.IGNORECASE)
_ONTO = re.compile(r"\b(?:to|auf)\s", re.IGNORECASE)
_LONG = {"d", "wk", "mo", "yr"}
_YEARS = {"mo", "yr"}
_TIMED = re.compile(r"\d\s?(?:min|minuten|minutes|stunden|hours|sekunden|seconds|h)\b", re.IGNORECASE)


class Beside:
    """Tells the numbers beside the goal of one text."""

    def __init__(self, around: Surrounding) -> None:
        self._around = around
        self._text = around.text

    def is_beside(self, figure: Figure) -> bool:
        """Whether a number measures nothing that the goal is about."""
        before, behind = self._around.before(figure), self._around.behind(figure)
        if self._around.cues.beside_behind.match(behind):
            return True
        inside = any(figure.span.overlaps(one.span) for one in self._around.reading.means)
        if inside or _RESTATES.search(before) or _SAME.search(before) or self._is_left_behind(figure, before):
            return True
        if figure.value == 1 and figure.unit in NO_UNIT and _NEVER_ONE.search(before):
            return True
        if figure.spoken.startswith("bei ") and _COUNTED_BESIDE.search(before):
            return True
        if self._is_reference(figure) or (_AGE.search(before) and figure.unit in NO_UNIT and not figure.noun):
            return True
        return bool(self._around.cues.ways.match(self._around.clause(figure))) or self._is_introduced(figure, before)

    def _is_introduced(self, figure: Figure, before: str) -> bool:
        """Whether the words before the number say how long ago, how long already or how much money there is."""
        match = self._around.cues.beside.search(before)
        if match is None:
            return False
        lead = match.group().split()[0].lower()
        if "dget" in match.group().lower() or "etat" in match.group().lower():
            return figure.unit not in LASTING
        ago = lead not in {"for", "in", "innerhalb", "binnen", "nach", "after", "over"}
        years = figure.unit in _YEARS or ago or self._around.is_perfect(figure)
        return (figure.unit in _LONG and years and not self._around.wanted(figure)) or lead == "nicht"

    def is_size(self, figure: Figure) -> bool:
        """Whether a number says how big a team, a house or a stock is."""
        match = self._around.cues.size.search(self._around.before(figure))
        counted = figure.noun is not None and bool(self._around.cues.crowd.fullmatch(figure.noun))
        if (
            counted
            and self._around.clause(figure).strip(" .") == figure.spoken
            and not self._around.sentence(figure).startswith(figure.spoken)
        ):
            return True
        if match is None or figure.kind is not QuantityKind.ABSOLUTE:
            return False
        if match.group("charge") and not self._around.wanted(figure):
            return figure.noun is not None
        if match.group("strict"):
            return counted or (figure.unit in NO_UNIT and "(" not in match.group())
        return counted and self._around.is_talk and not self._around.wanted(figure)

    def _is_reference(self, figure: Figure) -> bool:
        """Whether a number is what a rate refers to, or the way on which time is taken ("20 Minuten auf 5 km")."""
        reference = reference_in(self._text)
        if reference is not None and figure.span.overlaps(Span(*reference.span())):
            return True
        return (
            figure.unit in {"km", "m"}
            and bool(_ALONG.search(self._around.before(figure)))
            and bool(_TIMED.search(self._text))
        )

    def _is_left_behind(self, figure: Figure, before: str) -> bool:
        """Whether a number is what it once was before it became what it is ("dropped to 22 from 35")."""
        clause = self._around.clause(figure)
        done = self._around.cues.perfect.search(clause) or self._around.cues.past.search(clause)
        became = done and _ONTO.search(clause)
        return bool(_FROM.search(before) and became) and not self._around.wanted(figure)
