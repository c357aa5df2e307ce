"""A company's colour, so that text in it and on it can be read in light and dark."""

from __future__ import annotations

Rgb = tuple[float, float, float]

READABLE = 4.6
"""A little above the contrast of 4.5 that WCAG asks of text, for what rounding takes."""

_LIGHT = ("#ffffff", "#f4f7f8")
_DARK = ("#1a2429", "#11191d")
_STEPS = 50


def accents(colour: str) -> dict[str, str]:
    """The variables of the page for that colour: accent, its pale ground and the ink on it, by "light" and "dark"."""
    light, light_soft = _fitted(colour, _LIGHT, towards="#000000", ground="#ffffff")
    dark, dark_soft = _fitted(colour, _DARK, towards="#ffffff", ground="#1a2429")
    return {"light": _variables(light, light_soft, "#ffffff"), "dark": _variables(dark, dark_soft, "#0c1a1d")}


def contrast(one: str, two: str) -> float:
    """The contrast of two colours as WCAG counts it, 1 to 21."""
    high, low = sorted((_luminance(one), _luminance(two)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def _fitted(colour: str, grounds: tuple[str, ...], *, towards: str, ground: str) -> tuple[str, str]:
    """The nearest colour that can be read on the grounds and on its own pale ground, with that ground."""
    for step in range(_STEPS + 1):
        tried = _mixed(colour, towards, step / _STEPS)
        soft = _mixed(tried, ground, 0.86)
        if all(contrast(tried, behind) >= READABLE for behind in (*grounds, soft)):
            return tried, soft
    return towards, _mixed(towards, ground, 0.86)


def _variables(accent: str, soft: str, ink: str) -> str:
    values = {"accent": accent, "accent-soft": soft, "on-accent": ink}
    return " ".join(f"--zb-{name}: {value} !important;" for name, value in values.items())


def _mixed(one: str, two: str, share: float) -> str:
    parts = (round((a * (1 - share) + b * share) * 255) for a, b in zip(_rgb(one), _rgb(two), strict=True))
    return "#" + "".join(f"{part:02x}" for part in parts)


def _rgb(colour: str) -> Rgb:
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return red, green, blue


def _luminance(colour: str) -> float:
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in _rgb(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
