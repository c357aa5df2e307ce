"""Two amounts of one measure: where it stands, and where it is to go."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import chain, pairwise

from zielbot.reading.quantity_amount import Amount, Form
from zielbot.reading.units import COUNT

Pair = tuple[Amount, Amount]
"""Baseline and target."""

_FARTHEST = 110
_CLOSE = 50
_LEAD = 8
_OUT = "out"
_MOST = 8
_SENTENCE_END = re.compile(r"[.!?;]\s\S|\n")
_PLAIN = (Form.PLAIN, Form.ZERO, Form.FRACTION)
_SIZES = (
    {"s": Decimal(1), "min": Decimal(60), "h": Decimal(3600), "d": Decimal(86400), "wk": Decimal(604800)},
    {"kg": Decimal(1), "t": Decimal(1000)},
    {"mm": Decimal("0.001"), "cm": Decimal("0.01"), "m": Decimal(1), "km": Decimal(1000)},
    {"mo": Decimal(1), "qtr": Decimal(3), "yr": Decimal(12)},
)
_STRONG = frozenset(("from", "now", "then", "told"))
_SAME = 4
_DIGITS = 6


def pair_up(amounts: Sequence[Amount], text: str) -> tuple[list[Pair], list[Amount]]:
    """The pairs of baseline and target among the amounts, and those that stay alone."""
    amounts = _signed(amounts)
    pairs: list[Pair] = []
    used: set[int] = set()
    for index, amount in enumerate(amounts):
        if index in used:
            continue
        following = amounts[index + 1] if index + 1 < len(amounts) else None
        if following and "arrow" in following.cues and _fits(amount, following):
            partner: int | None = index + 1
        else:
            partner = _partner(amounts, index, used, text) if _is_baseline(amount) else None
        if partner is not None:
            used |= {index, partner}
            pairs.append(_alike(amount, amounts[partner]))
    return pairs, [amount for index, amount in enumerate(amounts) if index not in used]


def shares(amounts: Sequence[Amount], text: str) -> list[Amount]:
    """The amounts, where one that opens the sentence is the whole of the next made one share: "von 100 Anrufen 90"."""
    kept: list[Amount] = []
    whole: Amount | None = None
    for amount in amounts:
        if whole is not None and _is_part(whole, amount, text):
            share = replace(amount, value=round(amount.value * 100 / whole.value, 2), unit="%")
            kept[-1] = replace(share, noun=whole.noun)
            whole = None
            continue
        kept.append(amount)
        whole = amount if _is_whole(amount, text) else None
    return kept


def _signed(amounts: Sequence[Amount]) -> list[Amount]:
    """The amounts, where a written sign belongs to a level that is left or reached: "von -5 auf +20"."""
    found = list(amounts)
    for index, (first, second) in enumerate(pairwise(amounts)):
        way = bool({"from", "weak_from", "now"} & set(first.cues)) and bool({"to", "arrow"} & set(second.cues))
        if way and (first.sign or second.sign):
            found[index] = replace(first, value=first.value * (first.sign or 1), sign=0)
            found[index + 1] = replace(second, value=second.value * (second.sign or 1), sign=0)
    return found


def _is_whole(amount: Amount, text: str) -> bool:
    if amount.unit != COUNT or amount.noun is None or not {"weak_from", "of"} & set(amount.cues):
        return False
    before = text[max(0, amount.first - _LEAD) : amount.first].rstrip().removesuffix(_OUT).rstrip()
    return not before or before[-1] in ".;:!?\n,-–•*"


def _is_part(whole: Amount, amount: Amount, text: str) -> bool:
    plain = amount.unit is None and amount.form is Form.PLAIN and not {"to", "by", "from", "arrow"} & set(amount.cues)
    near = amount.start - whole.end < _CLOSE and not _SENTENCE_END.search(text, whole.end, amount.start)
    return plain and near and amount.value <= whole.value


def _is_baseline(amount: Amount) -> bool:
    plain = amount.form in _PLAIN and not amount.sign and not amount.changed
    return plain and bool({*_STRONG, "weak_from"} & set(amount.cues)) and "by" not in amount.cues


def _partner(amounts: Sequence[Amount], index: int, used: set[int], text: str) -> int | None:
    """The index of the target that goes with the baseline at `index`: one that leads "to" first, the nearest first."""
    baseline = amounts[index]
    strong = bool(_STRONG & set(baseline.cues))
    best: int | None = None
    later, earlier = range(index + 1, min(index + _MOST, len(amounts))), range(index - 1, max(index - _MOST, -1), -1)
    for other in chain(later, earlier):
        target = amounts[other]
        if not strong and {"from", "weak_from"} & set(target.cues):
            break
        if (
            other in used
            or not _fits(baseline, target)
            or _other_things(baseline, target, text)
            or not _near(baseline, target, text, strong=strong)
        ):
            continue
        if "to" in target.cues and (other > index or strong):
            return other
        if "toward" in target.cues and other > index:
            return other
        if strong and best is None and not {*_STRONG, "by", "weak_from"} & set(target.cues):
            best = other
    return best


def _fits(baseline: Amount, target: Amount) -> bool:
    if target.form not in _PLAIN or target.sign or target.changed or "by" in target.cues:
        return False
    units = (_unit(baseline), _unit(target))
    if None in units or units[0] == units[1] or _ratio(*units) is not None:
        return True
    return COUNT in units and "told" not in baseline.cues and (target.noun is None or baseline.noun is None)


def _other_things(baseline: Amount, target: Amount, text: str) -> bool:
    """Whether what was only told counts something else than the goal."""
    if "told" not in baseline.cues or baseline.noun is None or target.noun is None:
        return False
    counted = (text[slice(*amount.noun)][:_SAME] for amount in (baseline, target) if amount.noun)
    return len(set(counted)) > 1


def _ratio(unit: str | None, other: str | None) -> Decimal | None:
    """How many of the other unit one unit is, None where they measure different things."""
    return next((sizes[unit] / sizes[other] for sizes in _SIZES if unit in sizes and other in sizes), None)


def _unit(amount: Amount) -> str | None:
    return "%" if amount.form is Form.FRACTION else amount.unit


def _near(baseline: Amount, target: Amount, text: str, *, strong: bool) -> bool:
    start, end = min(baseline.end, target.end), max(baseline.start, target.start)
    if end - start > _FARTHEST:
        return False
    return strong or not _SENTENCE_END.search(text, start, end)


def _alike(baseline: Amount, target: Amount) -> Pair:
    """Both in the unit of the target, or in the one that only the baseline names ("von 8 Prozent auf 6")."""
    if baseline.form is Form.FRACTION:
        baseline = replace(baseline, value=round(baseline.value * 100, 2), unit="%", form=Form.PLAIN)
    if target.form is Form.FRACTION:
        target = replace(target, value=round(target.value * 100, 2), unit="%", form=Form.PLAIN)
    if target.unit is None:
        target = replace(target, unit=baseline.unit, noun=baseline.noun, per=target.per or baseline.per)
        target = replace(target, value=target.value * baseline.scale) if target.scale == 1 else target
    elif baseline.unit is None and baseline.scale == 1:
        baseline = replace(baseline, value=baseline.value * target.scale)
    elif baseline.unit != target.unit and (ratio := _ratio(baseline.unit, target.unit)) is not None:
        baseline = replace(baseline, value=round(baseline.value * ratio, _DIGITS))
    return baseline, target
