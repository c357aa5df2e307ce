"""The picture of a corridor as SVG.

It takes its colours from the page (currentColor), so it fits light and dark.
"""

from __future__ import annotations

from html import escape
from typing import assert_never

from zielbot.evidence.plot import HEIGHT, WIDTH, Box, Dot, Picture, Shape, Stroke, Wedge, Words

_ACCENT = "var(--zielbot-accent, #c2410c)"


def as_svg(picture: Picture) -> str:
    """The picture as SVG text."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" width="100%" role="img" '
        'aria-labelledby="zb-plot-title zb-plot-desc" font-family="system-ui, sans-serif" font-size="12" '
        f'fill="currentColor"><title id="zb-plot-title">{escape(picture.title)}</title>'
        f'<desc id="zb-plot-desc">{escape(picture.description)}</desc>{"".join(map(_element, picture.shapes))}</svg>'
    )


def _element(shape: Shape) -> str:
    match shape:
        case Box():
            return (
                f'<rect x="{shape.x}" y="{shape.y}" width="{shape.width}" height="{shape.height}" '
                f'rx="{shape.radius}" fill="currentColor" fill-opacity="{shape.opacity}"/>'
            )
        case Stroke():
            colour = _ACCENT if shape.accent else "currentColor"
            dots = ' stroke-dasharray="2 3"' if shape.dotted else ""
            return (
                f'<line x1="{shape.x1}" y1="{shape.y1}" x2="{shape.x2}" y2="{shape.y2}" stroke="{colour}" '
                f'stroke-width="{shape.width}" stroke-opacity="{shape.opacity}"{dots}/>'
            )
        case Dot():
            return (
                f'<circle cx="{shape.x}" cy="{shape.y}" r="{shape.radius}" fill="currentColor" '
                f'fill-opacity="{shape.opacity}"/>'
            )
        case Wedge():
            corners = " ".join(f"{x},{y}" for x, y in shape.points)
            return f'<polygon points="{corners}" fill="{_ACCENT}"/>'
        case Words():
            weight = ' font-weight="600"' if shape.bold else ""
            return f'<text x="{shape.x}" y="{shape.y}" text-anchor="middle"{weight}>{escape(shape.text)}</text>'
        case _:
            assert_never(shape)
