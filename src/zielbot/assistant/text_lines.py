"""The lines of a text that may hold goals: without front matter, code, comments and quotations, in blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator

Line = tuple[int, str]

_HEADING = re.compile(r"[ ]{0,3}#{1,6}(?:[ \t]|$)")
_RULE = re.compile(r"[ ]{0,3}([-*_=])[ \t]*(?:\1[ \t]*){2,}$")
_UNDERLINE = re.compile(r"[ ]{0,3}={3,}[ \t]*$")
_FENCE = re.compile(r"[ ]{0,3}(```|~~~)")
_QUOTE = re.compile(r"[ ]{0,3}(?:>[ ]?)+")
_COMMENT = re.compile(r"<!--.*?(?:-->|\Z)", re.DOTALL)
_FRONT = re.compile(r"---[ \t]*\n.*?\n(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.DOTALL)
_ALIGNMENT = re.compile(r"[\s|:+=-]+")
_SIGN = re.compile(r"[^\n]")
_BAR = re.compile(r"(?<!\\)\|")
_BARS = 2


def without_quotes(text: str, *, keep: bool) -> str:
    """The text with quoted lines blank; with `keep` only their marks are."""
    return "\n".join(_unquoted(line, keep=keep) for line in text.split("\n"))


def _unquoted(line: str, *, keep: bool) -> str:
    mark = _QUOTE.match(line)
    if mark is None:
        return line
    return " " * mark.end() + line[mark.end() :] if keep else ""


def blocks(text: str) -> Iterator[list[Line]]:
    """Runs of lines without a blank line between them; an empty one stands for a heading or a rule."""
    block: list[Line] = []
    for number, line in enumerate(_without_code(_bare(text)), start=1):
        if _UNDERLINE.match(line) and block:
            block.pop()
        apart = bool(_HEADING.match(line) or _RULE.match(line))
        if line.strip() and not apart:
            if block and is_row(line) is not is_row(block[-1][1]):
                yield block
                block = []
            block.append((number, line))
            continue
        if block:
            yield block
        block = []
        if apart:
            yield []
    if block:
        yield block


def _bare(text: str) -> str:
    """The text with front matter and comments blank, every other character in its place."""
    front = _FRONT.match(text)
    if front is not None:
        text = _SIGN.sub(" ", front[0]) + text[front.end() :]
    return _COMMENT.sub(lambda comment: _SIGN.sub(" ", comment[0]), text)


def _without_code(text: str) -> Iterator[str]:
    """The lines with fenced code blank."""
    until: str | None = None
    for line in text.split("\n"):
        fence = _FENCE.match(line)
        if until is not None:
            until = None if fence and fence[1] == until else until
            yield ""
        elif fence:
            until = fence[1]
            yield ""
        else:
            yield line


def is_row(line: str) -> bool:
    """Whether the line is a row of a table: it begins with a bar, or has several bars or a tab inside."""
    bare = line.strip()
    return bare.startswith("|") or len(_BAR.findall(bare)) >= _BARS or "\t" in bare


def row_cells(line: str) -> list[str]:
    """The cells of a row; none for the row that only aligns columns."""
    if _ALIGNMENT.fullmatch(line):
        return []
    bare = line.strip(" \n")
    if "\t" in bare:
        return bare.split("\t")
    cells = _BAR.split(bare.strip("|") if bare.endswith("|") else bare.removeprefix("|"))
    return [cell.replace("\\|", "|").strip() for cell in cells]
