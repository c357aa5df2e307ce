"""The single goals in a pasted mail, a list, a table or a sentence with "und außerdem"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from zielbot.goals.span import Span
from zielbot.reading.lexicon import Lexicon

_LINE = re.compile(r"[^\n]+")
_BULLET = re.compile(
    r"[ \t]*(?:[-*•–—·▪◦►✓☐>+]+[ \t]+|\(?(?:\d{1,2}|[a-z])[.)]\)?[ \t]+|(?:ziel|goal)[ \t]*\d{1,2}[ \t]*[:.)][ \t]*)",
    re.IGNORECASE,
)
_INLINE = re.compile(r"(?:(?<=^)|(?<=[\s:;,.]))\(?(\d{1,2})[.)][ \t]+(?=[^\W\d_])")
_RULE = re.compile(r"[\s|:+=-]+")
_SEMICOLON = re.compile(r";")
_SENTENCE = re.compile(r"[.!?](?=\s+[A-ZÄÖÜ])")
_ORDINAL = re.compile(r"\d\Z")
_WORD = re.compile(r"[^\W\d_]{2,}")
_COMMA = re.compile(r"[,;]?\s+(?:und|and)\s+\Z|[,;.]\s*\Z")
_FEWEST_LETTERS = 6


class GoalSplitter:
    """Finds where one goal ends and the next begins."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        words = sorted(lexicon.more_goals, key=len, reverse=True)
        self._more = re.compile(
            r"(?:[,;.]\s+(?:und\s+|and\s+)?|\s(?:und|and)\s+)(?:" + "|".join(map(re.escape, words)) + r")\b",
            re.IGNORECASE,
        )

    def split(self, text: str) -> tuple[Span, ...]:
        """The spans of the single goals in order; the whole text where there is one."""
        lines = [match.span() for match in _LINE.finditer(text)]
        pieces = list(self._lines(text, lines)) if len(lines) > 1 else [self._bare(text, 0, len(text))]
        parts = [part for start, end in pieces for part in self._inside(text, start, end)]
        return tuple(Span(start, end) for start, end in (_trim(text, *part) for part in parts) if end > start)

    def _lines(self, text: str, lines: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        if sum("|" in text[a:b] or "\t" in text[a:b] for a, b in lines) >= 2:
            yield from self._rows(text, lines)
            return
        bulleted = [bool(_BULLET.match(text, a, b)) for a, b in lines]
        listed = sum(bulleted) >= 2
        last: tuple[int, int] | None = None
        for (start, end), bullet in zip(lines, bulleted, strict=True):
            line = text[start:end]
            if not line.strip() or self._is_frame(line):
                if last:
                    yield last
                    last = None
                continue
            goes_on = last is not None and not bullet and (listed or line[0] in " \t" or line.strip()[:1].islower())
            if goes_on and last is not None:
                last = (last[0], end)
                continue
            if last:
                yield last
            last = self._bare(text, start, end) if bullet or not listed else None
        if last:
            yield last

    def _rows(self, text: str, lines: Sequence[tuple[int, int]]) -> Iterator[tuple[int, int]]:
        for position, (start, end) in enumerate(lines):
            line = text[start:end]
            if _RULE.fullmatch(line) or not ("|" in line or "\t" in line):
                continue
            cells = [cell.strip().lower() for cell in re.split(r"[|\t]", line) if cell.strip()]
            heads = sum(cell.split(" ")[0].strip(".:") in self._lexicon.headers for cell in cells)
            below = text[slice(*lines[position + 1])] if position + 1 < len(lines) else ""
            if not cells or heads * 2 > len(cells) or (below.strip() and _RULE.fullmatch(below)):
                continue
            yield self._bare(text, start, end)

    def _is_frame(self, line: str) -> bool:
        """Whether the line is a greeting, a heading or a farewell."""
        stripped = line.strip()
        lowered = stripped.lower()
        if stripped.endswith(":") or len(_WORD.findall(stripped)) == 0:
            return True
        short = len(stripped) < 60 and not any(sign.isdigit() for sign in stripped)
        return short and any(
            lowered.startswith(word) and not lowered[len(word) : len(word) + 1].isalpha()
            for word in self._lexicon.greetings
        )

    def _bare(self, text: str, start: int, end: int) -> tuple[int, int]:
        bullet = _BULLET.match(text, start, end)
        return (bullet.end() if bullet and bullet.end() < end else start), end

    def _inside(self, text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
        """The goals within one line: "1. … 2. …", "und außerdem", two clauses with a semicolon, sentences."""
        cuts = self._numbered(text, start, end) or self._joined(text, start, end)
        previous = start
        for cut, resume in cuts:
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
        cuts = [(match.start(), match.start() + 1) for match in _SEMICOLON.finditer(text, start, end)]
        cuts += [(match.start(), match.end()) for match in self._more.finditer(text, start, end)]
        cuts += [
            (match.end(), match.end())
            for match in _SENTENCE.finditer(text, start, end)
            if not _ORDINAL.search(text[match.start() - 1 : match.start()])
        ]
        kept: list[tuple[int, int]] = []
        previous = start
        cuts.sort()
        for position, (cut, resume) in enumerate(cuts):
            following = cuts[position + 1][0] if position + 1 < len(cuts) else end
            if cut < previous:
                continue
            if self._is_goal(text[previous:cut]) and self._is_goal(text[resume:following]):
                kept.append((cut, resume))
                previous = resume
        return kept

    def _is_goal(self, part: str) -> bool:
        """Whether the part stands as a goal by itself: a verb of change or achievement, no clause of means."""
        words = [match.group().lower() for match in _WORD.finditer(part)]
        if len(words) < 2 or len(part.strip()) < _FEWEST_LETTERS:
            return False
        pack = self._lexicon.pack
        opening = words[0]
        if opening in self._lexicon.sentence_means or opening in pack.PURPOSE_CLAUSE or opening in pack.MEANS_CLAUSE:
            return False
        if opening in pack.MEANS_NOUN or opening in self._lexicon.labels:
            return False
        entries = (self._lexicon.verbs.get(word) or self._lexicon.nominal.get(word) for word in words)
        return any(
            entry is not None and entry.kind in ("change", "achieve", "avoid", "keep", "learn") for entry in entries
        )


def _trim(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and (text[start].isspace() or text[start] in "|,;"):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "|,;"):
        end -= 1
    return start, end
