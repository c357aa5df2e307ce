"""HTML made of escaped parts: the only way text of people gets onto the page."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape

# Gradio's HTML component reads its value as a template: these three would start an expression there
_TEMPLATE = str.maketrans({"$": "&#36;", "{": "&#123;", "}": "&#125;", "`": "&#96;"})


def esc(text: object) -> str:
    """The text so that a browser and Gradio's templates show it and do nothing else with it."""
    return escape(str(text), quote=True).translate(_TEMPLATE)


def tag(name: str, *children: str, **attributes: object) -> str:
    """An element of already safe children; attribute values are escaped, `class_` is class, `data_x` is data-x.

    Attributes that are None or False are left out, True stands alone.
    """
    parts = [name]
    for key, value in attributes.items():
        if value is None or value is False:
            continue
        label = key.rstrip("_").replace("_", "-")
        parts.append(label if value is True else f'{label}="{esc(value)}"')
    head = " ".join(parts)
    return f"<{head}>{''.join(children)}</{name}>"


def lines(items: Iterable[str], **attributes: object) -> str:
    """A list element with one item each."""
    return tag("ul", *(tag("li", item) for item in items), **attributes)


def marked(text: str, spans: Iterable[tuple[int, int]]) -> str:
    """The escaped text with the given spans highlighted; overlapping spans are joined."""
    out: list[str] = []
    position = 0
    for start, end in sorted(spans):
        begin = max(start, position)
        if end <= begin:
            continue
        out += [esc(text[position:begin]), tag("mark", esc(text[begin:end]))]
        position = end
    out.append(esc(text[position:]))
    return "".join(out)
