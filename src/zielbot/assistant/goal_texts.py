"""The goals in a text as people write lists: plain text and Markdown, with line and column.

Front matter, code, comments, headings and quotations are left out, marks of lists and of emphasis belong to no goal,
the steps below a goal are not goals, and lines like "Kennzahl: NPS" belong to the goal above them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace

from zielbot.assistant.documents import Passage
from zielbot.assistant.goal_tables import GoalTables, Part
from zielbot.assistant.text_lines import Line, blocks, is_row, row_cells, without_quotes
from zielbot.goals.language import Language

_ITEM = re.compile(
    r"(?P<indent>[ \t]*)(?:[-*+•–—·▪◦►✓☐☑\uf0b7\uf0a7]|[o§](?=\t|[ ]+[A-ZÄÖÜ])"
    r"|\(?\d{1,3}[.)]|\(?[a-z]\))[ \t]+(?:\[[ xX]?\][ \t]+|[☐☑✓✔][ \t]*)?(?=\S)"
)
_EMPHASIS = re.compile(r"\*\*|__|~~|`|(?<![\w*])\*(?=[^\s*])|(?<=[^\s*])\*(?![\w*])|\[(?=[^\]\n]*\]\()|\]\([^)\s]*\)")
_STRUCK = re.compile(r"~~.*~~[.]?", re.DOTALL)
_LABEL = re.compile(
    r"(?P<label>[^\W\d_][^:\n]{1,40}?)[ \t]*:[ \t]+(?=\S)|(?P<dashed>[^\W\d_]\w*[ ]\d{1,2})[ ]+[–-][ ]+"
)
_ENDS = (".", "!", "?", ":", ";", "…")
_WRAPPED_FROM = 50
_GROUP_WORDS = 3
_BESIDE = frozenset({Part.PERSON, Part.OTHER})
_DIGIT = re.compile(r"\d")


@dataclass(slots=True)
class _Entry:
    """An item or a paragraph: its lines without their mark, and the parts that the lines below add to it."""

    passage: Passage
    indent: int = -1
    parts: dict[Part, str] = field(default_factory=dict)
    language: Language = Language.DE
    is_goal: bool = True

    @property
    def is_group(self) -> bool:
        """Whether it only names what the items below it have in common."""
        text = self.passage.text.strip()
        short = len(text.split()) <= _GROUP_WORDS and not _DIGIT.search(text)
        return not self.parts and (text.endswith(":") or short)


def passages(text: str, tables: GoalTables) -> list[Passage]:
    """The goals in a text: list items, rows of tables, paragraphs, lines of a paragraph that is not simply wrapped.

    What is quoted counts only where there is nothing else.
    """
    return list(_found(text, tables, quoted=False)) or list(_found(text, tables, quoted=True))


def _found(text: str, tables: GoalTables, *, quoted: bool) -> Iterator[Passage]:
    entries: list[_Entry] = []
    for block in blocks(without_quotes(text, keep=quoted)):
        if not block:
            # a heading or a rule: what follows belongs to nothing above
            yield from _told(entries, tables)
            entries = []
        elif len(block) > 1 and all(is_row(line) and not _is_item(line) for _, line in block):
            yield from _told(entries, tables)
            entries = []
            yield from _rows(block, tables)
        else:
            for lines in _pieces(block, tables):
                _add(entries, _entry(lines), tables)
    yield from _told(entries, tables)


def _is_item(line: str) -> bool:
    """Whether a line is an item whose mark is set off by a tab, as word processors do, and no row of cells."""
    item = _ITEM.match(line)
    return item is not None and "\t" in item.group() and "\t" not in line[item.end() :] and "|" not in line


def _rows(block: Sequence[Line], tables: GoalTables) -> Iterator[Passage]:
    kept = [(number, [_plain(cell)[0] for cell in cells]) for number, line in block if (cells := row_cells(line))]
    for passage in tables.passages([cells for _, cells in kept]):
        yield replace(passage, line=kept[passage.line - 1][0], cell=None, joined=True)


def _pieces(block: Iterable[Line], tables: GoalTables) -> Iterator[list[Line]]:
    """The lines that belong together: an item with its further lines, a wrapped paragraph, a single line."""
    whole: list[Line] = []
    for number, line in block:
        if whole and (_ITEM.match(line) or _labelled(line, tables) or not _goes_on(whole, line)):
            yield whole
            whole = []
        whole.append((number, line))
    if whole:
        yield whole


def _goes_on(whole: Sequence[Line], line: str) -> bool:
    """Whether a line continues the piece: it is indented under an item, or the line before was only wrapped."""
    before = whole[-1][1].rstrip()
    if before.endswith(_ENDS):
        return bool(_ITEM.match(whole[0][1])) and line[:1] in " \t"
    return len(before) >= _WRAPPED_FROM or line.lstrip()[:1].islower() or line[:1] in " \t"


def _entry(lines: Sequence[Line]) -> _Entry:
    number, first = lines[0]
    item = _ITEM.match(first)
    start = item.end() if item else len(first) - len(first.lstrip())
    raw = "\n".join([first[start:], *(line for _, line in lines[1:])]).rstrip()
    text, left_out = _plain(raw)
    passage = Passage(text, line=number, column=start + 1, left_out=left_out, listed=item is not None)
    indent = len(item["indent"].expandtabs(4)) if item else -1
    return _Entry(passage, indent, is_goal=not _STRUCK.fullmatch(raw))


def _plain(raw: str) -> tuple[str, tuple[tuple[int, int], ...]]:
    """The text without marks of emphasis and links, and where they stood."""
    text, left_out, done = "", [], 0
    for mark in _EMPHASIS.finditer(raw):
        text += raw[done : mark.start()]
        left_out.append((len(text), mark.end() - mark.start()))
        done = mark.end()
    return text + raw[done:], tuple(left_out)


def _add(entries: list[_Entry], entry: _Entry, tables: GoalTables) -> None:
    """The entry joins what is above it, or stands for itself."""
    label = _labelled(entry.passage.text, tables)
    above = _above(entries, entry)
    if label is not None:
        part, language, end = label
        value = " ".join(entry.passage.text[end:].split())
        if part is not Part.GOAL and entries:
            _belong(entries[-1] if above is None else above, part, value, language)
            return
        entry.passage = replace(_cut(entry.passage, end), listed=True)
        if part is not Part.GOAL:
            entry.passage, entry.is_goal = replace(entry.passage, text=""), part not in _BESIDE
            _belong(entry, part, value, language)
    elif above is not None:
        if not above.is_group:
            return
        above.is_goal = False
    entries.append(entry)


def _labelled(text: str, tables: GoalTables) -> tuple[Part, Language, int] | None:
    """What the label at the beginning means, its language and where it ends; None where there is none."""
    label = _LABEL.match(_EMPHASIS.sub("", text).lstrip() if "\n" not in text else text)
    meant = tables.part(label["label"] or label["dashed"]) if label else None
    return (*meant, label.end()) if label is not None and meant is not None else None


def _belong(entry: _Entry, part: Part, value: str, language: Language) -> None:
    entry.parts.setdefault(part, value)
    entry.language = language


def _above(entries: Sequence[_Entry], entry: _Entry) -> _Entry | None:
    """The item that the entry is indented under."""
    if entry.indent <= 0:
        return None
    return next((one for one in reversed(entries) if 0 <= one.indent < entry.indent), None)


def _cut(passage: Passage, at: int) -> Passage:
    """The passage without its first characters."""
    before = sum(count for place, count in passage.left_out if place <= at)
    rest = tuple((place - at, count) for place, count in passage.left_out if place > at)
    return replace(passage, text=passage.text[at:], column=passage.column + at + before, left_out=rest)


def _told(entries: Iterable[_Entry], tables: GoalTables) -> Iterator[Passage]:
    for entry in entries:
        parts: dict[Part, str] = {part: value for part, value in entry.parts.items() if part not in _BESIDE}
        if not entry.is_goal or not (entry.passage.text.strip() or parts):
            continue
        passage = replace(entry.passage, person=entry.parts.get(Part.PERSON, ""))
        if not parts:
            yield passage
        elif text := tables.sentence({Part.GOAL: " ".join(passage.text.split()), **parts}, entry.language):
            yield replace(passage, text=text, left_out=(), joined=True, listed=True)
