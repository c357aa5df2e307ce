"""Goals in plain text and Markdown, with line and column."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from zielbot.assistant.documents import Passage
from zielbot.errors import NotText

_ENCODINGS = ("utf-8-sig", "cp1252")
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1f]")
_ITEM = re.compile(r"(?P<indent>[ \t]*)(?P<mark>[-*+•–]|\d{1,3}[.)]|[a-z]\))[ \t]+(?:\[[ xX]\][ \t]+)?(?=\S)")
_HEADING = re.compile(r"[ ]{0,3}#{1,6}(?:[ \t]|$)")
_RULE = re.compile(r"[ ]{0,3}([-*_=])[ \t]*(?:\1[ \t]*){2,}$")
_FENCE = re.compile(r"[ ]{0,3}(```|~~~)")
_ENDS = (".", "!", "?", ":", ";", "…")
_WRAPPED_FROM = 50


def decoded(content: bytes) -> str:
    """The text of a file in NFC with plain line breaks; raises NotText for anything binary."""
    for encoding in _ENCODINGS:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _CONTROL.search(text):
            raise NotText
        return unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
    raise NotText


def passages(text: str, *, markdown: bool) -> Iterator[Passage]:
    """The goals in a text: each list item, each paragraph, each line of a paragraph that is not simply wrapped."""
    for block in _blocks(text, markdown=markdown):
        yield from _goals(block)


Line = tuple[int, str]


def _blocks(text: str, *, markdown: bool) -> Iterator[list[Line]]:
    """Runs of lines without a blank line between them; in Markdown without headings, tables and code."""
    lines = list(enumerate(text.split("\n"), start=1))
    block: list[Line] = []
    for number, line in _without_code(lines) if markdown else lines:
        if not line.strip() or (markdown and _apart(line)):
            if block:
                yield block
            block = []
        else:
            block.append((number, line))
    if block:
        yield block


def _apart(line: str) -> bool:
    return bool(_HEADING.match(line) or _RULE.match(line)) or line.lstrip().startswith(("|", "<!--"))


def _without_code(lines: list[Line]) -> Iterator[Line]:
    """The lines with front matter and fenced code blanked out."""
    until: str | None = None
    for number, line in lines:
        fence = _FENCE.match(line)
        if until is not None:
            if line.strip() == until or (fence and fence[1] == until):
                until = None
            yield number, ""
        elif number == 1 and line.strip() == "---":
            until = "---"
            yield number, ""
        elif fence:
            until = fence[1]
            yield number, ""
        else:
            yield number, line


def _goals(block: list[Line]) -> Iterator[Passage]:
    whole: list[Line] = []
    for number, line in block:
        if whole and (_ITEM.match(line) or not _goes_on(whole, line)):
            yield _passage(whole)
            whole = []
        whole.append((number, line))
    yield _passage(whole)


def _goes_on(whole: list[Line], line: str) -> bool:
    """Whether a line continues the passage: it is indented under an item, or the line before was only wrapped."""
    before = whole[-1][1].rstrip()
    if before.endswith(_ENDS):
        return bool(_ITEM.match(whole[0][1])) and line[:1] in " \t"
    return len(before) >= _WRAPPED_FROM or line.lstrip()[:1].islower() or line[:1] in " \t"


def _passage(lines: list[Line]) -> Passage:
    number, first = lines[0]
    item = _ITEM.match(first)
    start = item.end() if item else len(first) - len(first.lstrip())
    text = "\n".join([first[start:], *(line for _, line in lines[1:])])
    return Passage(text.rstrip(), line=number, column=start + 1)
