"""The picture of a corridor as PNG, painted by Pillow: no window, no fonts to install.

The letters are Source Sans, which Gradio brings for its pages; Pillow's own know no umlauts.
"""

from __future__ import annotations

from functools import cache
from importlib.util import find_spec
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, assert_never

from zielbot.evidence.plot import HEIGHT, WIDTH, Box, Dot, Picture, Shape, Stroke, Wedge, Words

if TYPE_CHECKING:
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont, ImageFont

_SCALE = 2
"""Pixels a unit, so that the picture is crisp on paper and on fine screens."""
_FINE = 4
"""How much finer shapes are painted before they are drawn together: smooth edges."""
_PAPER, _INK, _ACCENT = (255, 255, 255), (31, 41, 55), (194, 65, 12)
_LETTERS = 13.5
_FONTS = "templates/frontend/static/fonts/SourceSansPro"
_DOTS = (2.0, 3.0)


class PngPainter:
    """Paints pictures as PNG, dark on white."""

    def paint(self, picture: Picture) -> bytes:
        """The picture as PNG, twice as many pixels as units; title and description stand in its text fields."""
        from PIL import Image, ImageDraw, PngImagePlugin

        grain = _SCALE * _FINE
        canvas = Image.new("RGB", (WIDTH * grain, HEIGHT * grain), _PAPER)
        brush = ImageDraw.Draw(canvas)
        for shape in picture.shapes:
            _drawn(brush, shape, grain)
        canvas = canvas.resize((WIDTH * _SCALE, HEIGHT * _SCALE), Image.Resampling.LANCZOS)
        brush = ImageDraw.Draw(canvas)
        for shape in picture.shapes:
            if isinstance(shape, Words):
                _written(brush, shape)
        said = PngImagePlugin.PngInfo()
        said.add_itxt("Title", picture.title)
        said.add_itxt("Description", picture.description)
        file = BytesIO()
        canvas.save(file, "PNG", optimize=True, pnginfo=said, dpi=(96 * _SCALE, 96 * _SCALE))
        return file.getvalue()


def _drawn(brush: ImageDraw, shape: Shape, grain: int) -> None:
    match shape:
        case Box():
            corner = (shape.x + shape.width, shape.y + shape.height)
            area = [value * grain for value in (shape.x, shape.y, *corner)]
            brush.rounded_rectangle(area, shape.radius * grain, fill=_blended(_INK, shape.opacity))
        case Stroke():
            colour = _blended(_ACCENT if shape.accent else _INK, shape.opacity)
            for piece in _pieces(shape):
                brush.line([value * grain for value in piece], fill=colour, width=round(shape.width * grain))
        case Dot():
            ends = (shape.x - shape.radius, shape.y - shape.radius, shape.x + shape.radius, shape.y + shape.radius)
            brush.ellipse([value * grain for value in ends], fill=_blended(_INK, shape.opacity))
        case Wedge():
            brush.polygon([(x * grain, y * grain) for x, y in shape.points], fill=_ACCENT)
        case Words():
            return
        case _:
            assert_never(shape)


def _written(brush: ImageDraw, words: Words) -> None:
    place = (words.x * _SCALE, words.y * _SCALE)
    brush.text(place, words.text, fill=_INK, font=_letters("Bold" if words.bold else "Regular"), anchor="ms")


@cache
def _letters(weight: str) -> FreeTypeFont | ImageFont:
    """The letters of that weight; Pillow's own where Gradio keeps its fonts elsewhere."""
    from PIL import ImageFont

    home = find_spec("gradio")
    folder = Path(home.origin).parent / _FONTS if home is not None and home.origin else Path()
    try:
        return ImageFont.truetype(folder / f"SourceSansPro-{weight}.woff2", _LETTERS * _SCALE)
    except OSError:
        return ImageFont.load_default(_LETTERS * _SCALE)


def _pieces(stroke: Stroke) -> list[tuple[float, float, float, float]]:
    """The line itself, or its dots from the beginning on (dotted lines are upright)."""
    if not stroke.dotted:
        return [(stroke.x1, stroke.y1, stroke.x2, stroke.y2)]
    long, gap = _DOTS
    count = int((stroke.y2 - stroke.y1) // (long + gap)) + 1
    starts = [stroke.y1 + number * (long + gap) for number in range(count)]
    return [(stroke.x1, start, stroke.x2, min(stroke.y2, start + long)) for start in starts]


def _blended(colour: tuple[int, int, int], opacity: float) -> tuple[int, int, int]:
    """The colour as it looks on the paper at that opacity (shapes hardly overlap)."""
    red, green, blue = (round(ink * opacity + paper * (1 - opacity)) for ink, paper in zip(colour, _PAPER, strict=True))
    return red, green, blue
