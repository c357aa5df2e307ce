"""The corridor as a picture: what comparable agreements reached, the corridor, and the target, as SVG.

The picture takes its colours from the page (currentColor), so it fits light and dark; title and description serve
those who do not see it. Single values are never drawn: the dots are the twenty levels of the class, not its cases.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from html import escape

from zielbot.evidence.sentences import LEVELS, amount, explain
from zielbot.goals.language import Address, Language, Text
from zielbot.goals.precedent import Evidence, TargetQuery

WIDTH, HEIGHT = 640, 170
_LEFT, _RIGHT, _LINE = 40, 600, 92
_LETTER = 6.6
_ACCENT = "var(--zielbot-accent, #c2410c)"
_TITLE = Text("Was vergleichbare Vereinbarungen erreicht haben", "What comparable agreements have reached")
_TARGET = Text("dein Ziel {value}", "your target {value}", sie="Ihr Ziel {value}")
_NOW = Text("heute {value}", "today {value}")
_LEVEL = Text("{name}: {value}", "{name}: {value}")


@dataclass(frozen=True, slots=True)
class _Axis:
    low: float
    high: float

    def x(self, value: Decimal | float) -> float:
        share = (float(value) - self.low) / (self.high - self.low)
        return round(_LEFT + share * (_RIGHT - _LEFT), 1)


def corridor_svg(
    evidence: Evidence,
    query: TargetQuery,
    language: Language = Language.DE,
    address: Address = Address.DU,
    *,
    levels: Sequence[Decimal] = (),
) -> str:
    """The picture as SVG text; "" where there is no corridor. `levels` are drawn as dots (see ReferenceBook.levels)."""
    corridor = evidence.corridor
    if corridor is None:
        return ""
    axis = _axis([corridor.p20, corridor.p50, corridor.p80, query.baseline, *levels, *_some(query.target)])
    parts = [
        _band(axis, corridor.p20, corridor.p80),
        f'<line x1="{_LEFT}" x2="{_RIGHT}" y1="{_LINE}" y2="{_LINE}" stroke="currentColor" stroke-opacity="0.4"/>',
        *(_dot(axis, level) for level in levels),
        *_level_marks(axis, evidence, query, language),
        _mark(
            axis, query.baseline, _NOW.render(language, value=amount(query.baseline, query.unit, language)), below=34
        ),
    ]
    if query.target is not None:
        said = _TARGET.render(language, address, value=amount(query.target, query.unit, language))
        parts.append(_target(axis, query.target, said))
    return _page(_TITLE.render(language), explain(evidence, query, language, address), parts)


def _axis(values: Sequence[Decimal]) -> _Axis:
    low, high = float(min(values)), float(max(values))
    margin = (high - low) * 0.08 or abs(high) * 0.1 or 1.0
    return _Axis(low - margin, high + margin)


def _some(target: Decimal | None) -> tuple[Decimal, ...]:
    return () if target is None else (target,)


def _band(axis: _Axis, one: Decimal, two: Decimal) -> str:
    left, right = sorted((axis.x(one), axis.x(two)))
    width = max(2.0, round(right - left, 1))
    return (
        f'<rect x="{left}" y="{_LINE - 16}" width="{width}" height="32" rx="4" fill="currentColor" '
        'fill-opacity="0.14"/>'
    )


def _dot(axis: _Axis, value: Decimal) -> str:
    return f'<circle cx="{axis.x(value)}" cy="{_LINE}" r="4" fill="currentColor" fill-opacity="0.55"/>'


def _level_marks(axis: _Axis, evidence: Evidence, query: TargetQuery, language: Language) -> list[str]:
    """A stroke and a word for each level; words that would run into each other stand in a second row."""
    marks: list[str] = []
    taken = [float("-inf"), float("-inf")]
    for x, name in sorted((axis.x(getattr(evidence.corridor, name)), name) for name in LEVELS):
        value = amount(getattr(evidence.corridor, name), query.unit, language)
        said = _LEVEL.render(language, name=LEVELS[name].render(language), value=value)
        half = len(said) * _LETTER / 2
        row = 0 if _inside(x, half) - half > taken[0] else 1
        taken[row] = _inside(x, half) + half + 6
        marks.append(
            f'<line x1="{x}" x2="{x}" y1="{_LINE - 16}" y2="{_LINE + 16}" stroke="currentColor" '
            f'stroke-width="{2.5 if name == "p50" else 1.2}"/>'
            f'<text x="{_inside(x, half)}" y="{_LINE + 32 + 16 * row}" text-anchor="middle">{escape(said)}</text>'
        )
    return marks


def _mark(axis: _Axis, value: Decimal, said: str, *, below: int) -> str:
    x = axis.x(value)
    half = len(said) * _LETTER / 2
    y = _LINE + 32 + below
    return (
        f'<line x1="{x}" x2="{x}" y1="{_LINE - 22}" y2="{_LINE + 22}" stroke="currentColor" stroke-dasharray="2 3"/>'
        f'<text x="{_inside(x, half)}" y="{y}" text-anchor="middle">{escape(said)}</text>'
    )


def _target(axis: _Axis, value: Decimal, said: str) -> str:
    x = axis.x(value)
    half = len(said) * _LETTER / 2
    return (
        f'<path d="M {x} {_LINE + 16} L {x} 40" stroke="{_ACCENT}" stroke-width="2.5" fill="none"/>'
        f'<path d="M {x - 6} 40 L {x + 6} 40 L {x} 50 Z" fill="{_ACCENT}"/>'
        f'<text x="{_inside(x, half)}" y="30" text-anchor="middle" font-weight="600">{escape(said)}</text>'
    )


def _inside(x: float, half: float) -> float:
    """The middle of a word at x that does not run out of the picture."""
    return round(min(WIDTH - half - 4, max(half + 4, x)), 1)


def _page(title: str, description: str, parts: Sequence[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="100%" role="img" '
        'aria-labelledby="zb-plot-title zb-plot-desc" font-family="system-ui, sans-serif" font-size="12" '
        f'fill="currentColor"><title id="zb-plot-title">{escape(title)}</title>'
        f'<desc id="zb-plot-desc">{escape(description)}</desc>{"".join(parts)}</svg>'
    )
