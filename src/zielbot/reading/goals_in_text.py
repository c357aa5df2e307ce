"""The single goals in a pasted mail, a list, a table, or a sentence that joins two."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from zielbot.goals.span import Span
from zielbot.reading.lexicon import Lexicon

_LINE = re.compile(r"[^\n]+")
_INLINE = re.compile(r"(?:\A|(?<=[\s:;,.]))\(?(\d{1,2})[.)][ \t]+(?=[^\W\d_])")
_RULE = re.compile(r"[\s|:+=-]+")
_CELL = re.compile(r"[|\t]")
_SENTENCE = re.compile(r"(?<!\d)[.!?](?=\s+[A-ZÄÖÜ])")
_WORD = re.compile(r"[^\W\d_]{2,}")
_SEPARATORS = "|,;"
_FEWEST_LETTERS = 6
_FEWEST_WORDS = 2
_SHORT_LINE = 60
_ACTIVE = frozenset({"change", "achieve", "avoid", "keep", "learn"})


class GoalSplitter:
    """Finds where one goal ends and the next begins."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        pack = lexicon.pack
        more = "|".join(map(re.escape, sorted(lexicon.more_goals, key=len, reverse=True)))
        joint = "|".join(re.escape(word) for word in sorted(pack.AND))
        self._more = re.compile(rf"(?:[,;.]\s+(?:(?:{joint})\s+)?|\s(?:{joint})\s+)(?:{more})\b", re.IGNORECASE)
        numbered = rf"\(?(?:\d{{1,2}}|[a-z])[.)]\)?[ \t]+|{pack.GOAL_WORD}[ \t]*\d{{1,2}}[ \t]*[:.)][ \t]*"
        self._bullet = re.compile(rf"[ \t]*(?:[-*•–—·▪◦►✓☐>+]+[ \t]+|{numbered})", re.IGNORECASE)

    def split(self, text: str) -> tuple[Span, ...]:
        """The spans of the single goals in order; the whole text where there is one."""
        lines = [match.span() for match in _LINE.finditer(text)]
        whole = (0, len(text)) if self._numbered(text, 0, len(text)) else self._bare(text, 0, len(text))
        pieces = self._lines(text, lines) if len(lines) > 1 else iter([whole])
        parts = (_trim(text, *part) for start, end in pieces for part in self._inside(text, start, end))
        return tuple(Span(start, end) for start, end in parts if end > start)

    def _lines(self, text: str, lines: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        if sum(_CELL.search(text, *line) is not None for line in lines) > 1:
            yield from self._rows(text, lines)
            return
        bullets = [self._bullet.match(text, *line) is not None for line in lines]
        listed = sum(bullets) > 1
        last: tuple[int, int] | None = None
        for (start, end), bullet in zip(lines, bullets, strict=True):
            line = text[start:end]
            framed = not bullet and self.is_frame(line)
            if last and not framed and not bullet and (listed or line[0].isspace() or line.lstrip()[:1].islower()):
                last = (last[0], end)
                continue
            if last:
                yield last
            last = self._bare(text, start, end) if bullet or not (listed or framed) else None
        if last:
            yield last

    def _rows(self, text: str, lines: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        for position, (start, end) in enumerate(lines):
            line = text[start:end]
            below = text[slice(*lines[position + 1])] if position + 1 < len(lines) else ""
            is_row = _CELL.search(line) is not None and _RULE.fullmatch(line) is None
            if is_row and not _RULE.fullmatch(below) and not self._is_head(line):
                yield self._bare(text, start, end)

    def _is_head(self, line: str) -> bool:
        """Whether most cells of the row are column titles."""
        cells = [cell.strip().lower() for cell in _CELL.split(line) if cell.strip()]
        titles = sum(cell.split(" ")[0].strip(".:") in self._lexicon.headers for cell in cells)
        return titles * 2 > len(cells)

    def is_frame(self, line: str) -> bool:
        """Whether the line is empty, a greeting, a heading or a farewell."""
        bare = line.strip().lower()
        if bare.endswith(":") or _WORD.search(bare) is None:
            return True
        if len(bare) >= _SHORT_LINE or any(sign.isdigit() for sign in bare):
            return False
        return any(
            bare.startswith(word) and not bare[len(word) : len(word) + 1].isalpha() for word in self._lexicon.greetings
        )

    def _bare(self, text: str, start: int, end: int) -> tuple[int, int]:
        """The line without its bullet or number."""
        bullet = self._bullet.match(text, start, end)
        return (bullet.end() if bullet and bullet.end() < end else start), end

    def _inside(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The goals within one line: numbered, joined by "außerdem" or a semicolon, or sentence by sentence."""
        previous = start
        for cut, resume in self._numbered(text, start, end) or self._joined(text, start, end):
            if cut > previous:
                yield previous, cut
            previous = resume
        if previous < end:
            yield previous, end

    def _numbered(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        found: list[tuple[int, int]] = []
        for match in _INLINE.finditer(text, start, end):
            if int(match.group(1)) == len(found) + 1:
                found.append((match.start(), match.end()))
        return found if len(found) > 1 else []

    def _joined(self, text: str, start: int, end: int) -> list[tuple[int, int]]:
        cuts = [match.span() for match in self._more.finditer(text, start, end)]
        cuts += [(match.end(), match.end()) for match in _SENTENCE.finditer(text, start, end)]
        position = text.find(";", start, end)
        while position >= 0:
            cuts.append((position, position + 1))
            position = text.find(";", position + 1, end)
        return self._where_both_are_goals(text, sorted(cuts), start, end)

    def _where_both_are_goals(
        self, text: str, cuts: Sequence[tuple[int, int]], start: int, end: int
    ) -> list[tuple[int, int]]:
        if not cuts:
            return []
        kept: list[tuple[int, int]] = []
        ends = [*(cut for cut, _ in cuts[1:]), end]
        ready = self._is_goal(text[start : cuts[0][0]])
        previous = start
        for (cut, resume), following in zip(cuts, ends, strict=True):
            if cut < previous:
                continue
            goal = self._is_goal(text[resume:following])
            if ready and goal:
                kept.append((cut, resume))
                previous = resume
            ready = ready or goal
        return kept

    def _is_goal(self, part: str) -> bool:
        """Whether the part stands as a goal by itself: a verb of change or achievement, no clause of means."""
        words = [match.group().lower() for match in _WORD.finditer(part)]
        if len(words) < _FEWEST_WORDS or len(part.strip()) < _FEWEST_LETTERS or self._opens_clause(words[0]):
            return False
        verbs, nominal = self._lexicon.verbs, self._lexicon.nominal
        entries = (verbs.get(word) or nominal.get(word) for word in words)
        return any(entry is not None and entry.kind in _ACTIVE for entry in entries)

    def _opens_clause(self, word: str) -> bool:
        lexicon, pack = self._lexicon, self._lexicon.pack
        known = (lexicon.sentence_means, lexicon.labels, pack.PURPOSE_CLAUSE, pack.PURPOSE_ANYWHERE, pack.MEANS_CLAUSE)
        return word in pack.MEANS_NOUN or any(word in words for words in known)


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] in _SEPARATORS):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in _SEPARATORS):
        end -= 1
    return start, end
