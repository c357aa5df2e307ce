"""Two amounts of one measure: where it stands, and where it is to go."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from zielbot.reading.quantity_amount import Amount, Form
from zielbot.reading.units import COUNT

Pair = tuple[Amount, Amount]
"""Baseline and target."""

_FARTHEST = 110
_SENTENCE_END = re.compile(r"[.!?;]\s\S|\n")
_STRONG = frozenset(("from", "now"))


def pair_up(amounts: Sequence[Amount], text: str) -> tuple[list[Pair], list[Amount]]:
    """The pairs of baseline and target among the amounts, and those that stay alone."""
    pairs: list[Pair] = []
    used: set[int] = set()
    for index, amount in enumerate(amounts):
        if index in used or not _is_baseline(amount):
            continue
        partner = _partner(amounts, index, used, text)
        if partner is None:
            continue
        used |= {index, partner}
        pairs.append(_share_unit(amount, amounts[partner]))
    return pairs, [amount for index, amount in enumerate(amounts) if index not in used]


def _is_baseline(amount: Amount) -> bool:
    plain = amount.form is Form.PLAIN or amount.form is Form.ZERO
    return (
        plain and not amount.sign and bool({"from", "now", "weak_from"} & set(amount.cues)) and "by" not in amount.cues
    )


def _partner(amounts: Sequence[Amount], index: int, used: set[int], text: str) -> int | None:
    """The index of the target that goes with the baseline at `index`: one that leads "to" first, the nearest first."""
    baseline = amounts[index]
    strong = bool(_STRONG & set(baseline.cues))
    order = [*range(index + 1, len(amounts)), *range(index - 1, -1, -1)]
    best: int | None = None
    for other in order:
        target = amounts[other]
        if other in used or not _fits(baseline, target) or not _near(baseline, target, text, strong=strong):
            continue
        if "to" in target.cues and (other > index or strong):
            return other
        if strong and best is None and not {"by", "from", "now", "weak_from"} & set(target.cues):
            best = other
    return best


def _fits(baseline: Amount, target: Amount) -> bool:
    if target.form not in (Form.PLAIN, Form.ZERO) or target.sign or target.changed or "by" in target.cues:
        return False
    if target.unit is None or baseline.unit is None or target.unit == baseline.unit:
        return True
    return COUNT in (target.unit, baseline.unit) and (target.noun is None or baseline.noun is None)


def _near(baseline: Amount, target: Amount, text: str, *, strong: bool) -> bool:
    start, end = min(baseline.end, target.end), max(baseline.start, target.start)
    if end - start > _FARTHEST:
        return False
    return strong or not _SENTENCE_END.search(text, start, end)


def _share_unit(baseline: Amount, target: Amount) -> Pair:
    """Both with the unit that only one of them names ("von 8 auf 6 Prozent")."""
    if target.unit is None:
        target = replace(target, unit=baseline.unit, noun=baseline.noun, per=target.per or baseline.per)
    return baseline, target
