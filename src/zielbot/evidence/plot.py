"""The corridor as a picture: what comparable agreements reached, the corridor, and the target.

Single values are never drawn: the dots are the twenty levels of the class, not its cases. The picture is a list of
shapes that `svg.py` writes out and an adapter paints.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from zielbot.evidence.sentences import LEVELS, amount, explain
from zielbot.goals.language import Address, Language, Text
from zielbot.goals.precedent import Corridor, Evidence, TargetQuery

WIDTH, HEIGHT = 640, 186
_LEFT, _RIGHT, _LINE = 40, 600, 92
_LETTER = 6.6
_TITLE = Text("Was vergleichbare Vereinbarungen erreicht haben", "What comparable agreements have reached")
_TARGET = Text("dein Ziel {value}", "your target {value}", sie="Ihr Ziel {value}")
_NOW = Text("heute {value}", "today {value}")
_LEVEL = Text("{name}: {value}", "{name}: {value}")


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with rounded corners, in the colour of the text at that opacity."""

    x: float
    y: float
    width: float
    height: float
    radius: float
    opacity: float


@dataclass(frozen=True, slots=True)
class Stroke:
    """A straight line; `accent` gives it the colour of the target."""

    x1: float
    y1: float
    x2: float
    y2: float
    width: float = 1.0
    opacity: float = 1.0
    dotted: bool = False
    accent: bool = False


@dataclass(frozen=True, slots=True)
class Dot:
    """A disc around a point."""

    x: float
    y: float
    radius: float
    opacity: float


@dataclass(frozen=True, slots=True)
class Wedge:
    """A filled triangle in the colour of the target."""

    points: tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Words:
    """A short text centred over x, its letters standing on y."""

    x: float
    y: float
    text: str
    bold: bool = False


Shape = Box | Stroke | Dot | Wedge | Words


@dataclass(frozen=True, slots=True)
class Picture:
    """Shapes on a field of WIDTH by HEIGHT, with a title and a description for those who do not see them."""

    title: str
    description: str
    shapes: tuple[Shape, ...]


@dataclass(frozen=True, slots=True)
class _Axis:
    low: float
    high: float

    def x(self, value: Decimal | float) -> float:
        share = (float(value) - self.low) / (self.high - self.low)
        return round(_LEFT + share * (_RIGHT - _LEFT), 1)


def corridor_picture(
    evidence: Evidence,
    query: TargetQuery,
    language: Language = Language.DE,
    address: Address = Address.DU,
    *,
    levels: Sequence[Decimal] = (),
) -> Picture | None:
    """The picture; None where there is no corridor. `levels` are drawn as dots (see ReferenceBook.levels)."""
    corridor = evidence.corridor
    if corridor is None:
        return None
    asked = () if query.target is None else (query.target,)
    axis = _axis([corridor.p20, corridor.p50, corridor.p80, query.baseline, *levels, *asked])
    shapes: list[Shape] = [
        _band(axis, corridor.p20, corridor.p80),
        Stroke(_LEFT, _LINE, _RIGHT, _LINE, opacity=0.4),
        *(Dot(axis.x(level), _LINE, 4, 0.55) for level in sorted(set(levels))),
        *_marks(axis, corridor, query, language),
    ]
    for target in asked:
        said = _TARGET.render(language, address, value=amount(target, query.unit, language))
        shapes += _target(axis, target, said)
    return Picture(_TITLE.render(language), explain(evidence, query, language, address), tuple(shapes))


def _axis(values: Sequence[Decimal]) -> _Axis:
    low, high = float(min(values)), float(max(values))
    margin = (high - low) * 0.08 or abs(high) * 0.1 or 1.0
    return _Axis(low - margin, high + margin)


def _band(axis: _Axis, one: Decimal, two: Decimal) -> Box:
    left, right = sorted((axis.x(one), axis.x(two)))
    return Box(left, _LINE - 16, max(2.0, round(right - left, 1)), 32, 4, 0.14)


def _marks(axis: _Axis, corridor: Corridor, query: TargetQuery, language: Language) -> list[Shape]:
    """A stroke and a word for each level and for today, the words in rows so that none runs into another."""
    marks: list[Shape] = []
    words: list[tuple[float, str]] = []
    for name, level in LEVELS.items():
        value: Decimal = getattr(corridor, name)
        x = axis.x(value)
        marks.append(Stroke(x, _LINE - 16, x, _LINE + 16, width=2.5 if name == "p50" else 1.2))
        said = amount(value, query.unit, language)
        words.append((x, _LEVEL.render(language, name=level.render(language), value=said)))
    today = axis.x(query.baseline)
    marks.append(Stroke(today, _LINE - 22, today, _LINE + 22, dotted=True))
    words.append((today, _NOW.render(language, value=amount(query.baseline, query.unit, language))))
    return marks + _rows(words)


def _rows(words: Sequence[tuple[float, str]]) -> list[Shape]:
    """Each word under its mark, in the first row where it has room."""
    ends = [float("-inf")] * len(words)
    placed: list[Shape] = []
    for x, said in sorted(words):
        middle, half = _inside(x, said)
        row = next(number for number, end in enumerate(ends) if middle - half > end)
        ends[row] = middle + half + 6
        placed.append(Words(middle, _LINE + 36 + 16 * row, said))
    return placed


def _target(axis: _Axis, value: Decimal, said: str) -> tuple[Shape, ...]:
    x = axis.x(value)
    return (
        Stroke(x, _LINE + 16, x, 40, width=2.5, accent=True),
        Wedge(((x - 6, 40), (x + 6, 40), (x, 50))),
        Words(_inside(x, said)[0], 30, said, bold=True),
    )


def _inside(x: float, said: str) -> tuple[float, float]:
    """The middle of a word at x that does not run out of the picture, and half its width."""
    half = len(said) * _LETTER / 2
    return round(min(WIDTH - half - 4, max(half + 4, x)), 1), half
