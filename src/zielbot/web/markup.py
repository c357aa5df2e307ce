"""HTML made of escaped parts: the only way text of people gets onto the page."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from html import escape
from itertools import pairwise

# Gradio's HTML component reads its value as a template: these three would start an expression there
_TEMPLATE = str.maketrans({"$": "&#36;", "{": "&#123;", "}": "&#125;", "`": "&#96;"})

Marked = tuple[int, int, str]
"""Start and end of words in a text, and the name by which they are pointed at."""


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


def button(text: str, do: str, arg: str = "", *, kind: str = "zb-btn", **attributes: object) -> str:
    """A button whose click the page's script or the server acts on."""
    return tag("button", esc(text), type="button", class_=kind, data_do=do, data_arg=arg or None, **attributes)


def lines(items: Iterable[str], **attributes: object) -> str:
    """A list element with one item each."""
    return tag("ul", *(tag("li", item) for item in items), **attributes)


def alert(message: str) -> str:
    """An error as a sentence that is read out at once."""
    return tag("div", esc(message), class_="zb zb-error", role="alert")


def as_json(values: Mapping[str, str]) -> str:
    """Texts for the script, to be put into an attribute."""
    return json.dumps(dict(values), ensure_ascii=False)


def marked(text: str, marks: Iterable[Marked]) -> str:
    """The escaped text with the given words marked by their names; words marked twice carry both names."""
    valid = [mark for mark in marks if 0 <= mark[0] < mark[1] <= len(text)]
    edges = sorted({0, len(text), *(start for start, _, _ in valid), *(end for _, end, _ in valid)})
    out: list[str] = []
    for begin, stop in pairwise(edges):
        names = dict.fromkeys(name for start, end, name in valid if start <= begin and stop <= end)
        piece = esc(text[begin:stop])
        out.append(tag("mark", piece, data_m=" ".join(names)) if names else piece)
    return "".join(out)
