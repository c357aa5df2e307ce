"""Goals in tables and forms: what stands in several cells, put together to one sentence.

A row "Reklamationen senken | Reklamationsquote | 4 % | 2 % | 30.09.2027" below its heads is read as "Reklamationen
senken: Reklamationsquote von 4 % auf 2 % bis 30.09.2027". No word is added but those that join.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise, zip_longest

from zielbot.assistant.documents import Passage
from zielbot.goals.language import Language


class Part(StrEnum):
    """What a column or a line of a form says of a goal."""

    GOAL = "goal"
    METRIC = "metric"
    BASELINE = "baseline"
    TARGET = "target"
    UNIT = "unit"
    DEADLINE = "deadline"
    MEANS = "means"
    PURPOSE = "purpose"
    PERSON = "person"
    OTHER = "other"


Cells = Sequence[str]
Fields = Mapping[Part, str]

_FEWEST_PARTS = 2
_HEADS_WITHIN = 12
_DIGIT = re.compile(r"\d")
_BARE = re.compile(r"[*_`:?]|\(.*?\)|\b(?:(?:19|20)\d\d|\d{1,2})\b")
_SEPARATORS = re.compile(r"\s*[/|,]\s*|\s+(?:und|oder|and|or)\s+")


@dataclass(frozen=True, slots=True)
class Head:
    """The row with the heads: where it stands, which column holds what, and the language of its words."""

    row: int
    columns: Mapping[Part, int]
    language: Language

    def fields(self, row: Cells) -> dict[Part, str]:
        """What a row says, empty cells left out."""
        told = {part: " ".join(row[at].split()) for part, at in self.columns.items() if at < len(row)}
        return {part: words for part, words in told.items() if words}


class GoalTables:
    """Finds the parts of goals in rows; `data` is the topic "tables" of each language."""

    def __init__(self, data: Mapping[Language, Mapping[str, object]]) -> None:
        self._parts = {language: _parts(topics["columns"]) for language, topics in data.items()}
        self._joined = {language: _texts(topics["joined"]) for language, topics in data.items()}

    def part(self, words: str) -> tuple[Part, Language] | None:
        """What a head or a label means, with its language; None where it is none."""
        for language, parts in self._parts.items():
            found = next((parts[name] for name in _names(words) if name in parts), None)
            if found is not None:
                return found, language
        return None

    def head(self, rows: Sequence[Cells]) -> Head | None:
        """The row of heads among the first rows; None where the table has none that speaks of goals."""
        best: Head | None = None
        for number, row in enumerate(rows[:_HEADS_WITHIN]):
            found = [self.part(cell) if cell.strip() else None for cell in row]
            columns: dict[Part, int] = {}
            for index, told in enumerate(found):
                if told is not None:
                    self._take(columns, told[0], index, row)
            speaks = Part.GOAL in columns or len(columns.keys() - {Part.PERSON, Part.UNIT, Part.OTHER}) >= _FEWEST_PARTS
            if speaks and (best is None or len(columns) > len(best.columns)):
                languages = [told[1] for told in found if told is not None]
                best = Head(number, columns, max(languages, key=languages.count))
        return best

    def _take(self, columns: dict[Part, int], part: Part, index: int, row: Cells) -> None:
        """The column holds the part, unless an earlier one bears the better name."""
        before = columns.get(part)
        if before is None or self._rank(part, row[index]) < self._rank(part, row[before]):
            columns[part] = index

    def _rank(self, part: Part, words: str) -> int:
        """How good a name for the part the words are; 0 is the best."""
        listed = [[name for name, meant in parts.items() if meant is part] for parts in self._parts.values()]
        return min((names.index(name) for names in listed for name in _names(words) if name in names), default=99)

    def passages(self, rows: Sequence[Cells]) -> Iterator[Passage]:
        """The goals in the rows below the heads, or beside them where the heads stand in the first column."""
        head, beside = self.head(rows), self._beside(rows)
        if beside and (head is None or len(beside) > len(head.columns)):
            for form in self._forms(rows, beside):
                yield from self._below(form, self.head(form), turned=True)
        elif head is not None:
            yield from self._below(rows, head)

    def _beside(self, rows: Sequence[Cells]) -> list[int]:
        """The rows that begin with the name of a part; empty where that is no form for goals."""
        told = {number: told[0] for number, row in enumerate(rows) if len(row) > 1 and (told := self.part(row[0]))}
        known = set(told.values())
        return list(told) if len(known) >= _FEWEST_PARTS and known & {Part.GOAL, Part.METRIC} else []

    def _forms(self, rows: Sequence[Cells], beside: Sequence[int]) -> Iterator[list[Cells]]:
        """The forms one below the other, each turned so that its heads stand in the first row."""
        starts = [number for number in beside if (told := self.part(rows[number][0])) and told[0] is Part.GOAL]
        edges = [0, *starts[1:], len(rows)]
        for first, end in pairwise(edges):
            # rows that are left out keep their places, so that a cell keeps its name
            yield list(zip_longest(*(row if first <= at < end else () for at, row in enumerate(rows)), fillvalue=""))

    def _below(self, rows: Sequence[Cells], head: Head | None, *, turned: bool = False) -> Iterator[Passage]:
        if head is None:
            return
        at = head.columns.get(Part.GOAL, head.columns.get(Part.METRIC, 0))
        for number, row in enumerate(rows[head.row + 1 :], start=head.row + 1):
            fields = head.fields(row)
            text = self.sentence(fields, head.language)
            if not text:
                continue
            joined = text != fields.get(Part.GOAL)
            line, column = (at, number) if turned else (number, at)
            yield Passage(
                text if joined else row[at].strip(),
                line=line + 1,
                cell=f"{letters(column)}{line + 1}",
                joined=joined,
                listed=True,
                person=fields.get(Part.PERSON, ""),
            )

    def sentence(self, fields: Fields, language: Language) -> str:
        """The parts as one text; "" where they name neither a goal nor a measure."""
        goal, metric = fields.get(Part.GOAL, ""), fields.get(Part.METRIC, "")
        named = "" if metric and metric.lower() in goal.lower() else metric
        rest = " ".join(filter(None, [named, self._value(fields, language), self._until(fields, language)]))
        if not goal:
            return self._with_clauses(rest, fields, language) if metric else ""
        if not rest:
            return self._with_clauses(goal, fields, language)
        between = ": " if named or not rest.startswith(self._joined[language]["until"].split(" ")[0]) else " "
        return self._with_clauses(f"{goal.rstrip(' .;:')}{between}{rest}", fields, language)

    def _value(self, fields: Fields, language: Language) -> str:
        baseline, target = (self._with_unit(fields, part) for part in (Part.BASELINE, Part.TARGET))
        if not target:
            return ""
        joined = self._joined[language]
        words = target.split(" ")[0].lower()
        if not target[0].isalnum() and target[0] in "+-–":
            return joined["by"].format(target=target.lstrip("+"))
        if words in {form.split(" ")[0] for form in joined.values()}:
            return target
        if baseline and _DIGIT.match(baseline.lstrip("~<>≤≥ ")) and _DIGIT.search(target):
            return joined["from_to"].format(baseline=baseline, target=target)
        return joined["to"].format(target=target) if _DIGIT.match(target.lstrip("~<>≤≥ ")) else target

    def _with_unit(self, fields: Fields, part: Part) -> str:
        value, unit = fields.get(part, ""), fields.get(Part.UNIT, "")
        return f"{value} {unit}" if value and unit and value[-1].isdigit() else value

    def _until(self, fields: Fields, language: Language) -> str:
        deadline = fields.get(Part.DEADLINE, "")
        form = self._joined[language]["until"]
        if not deadline or deadline.lower().startswith(form.split(" ")[0]):
            return deadline
        return form.format(deadline=deadline) if _DIGIT.search(deadline) else deadline

    def _with_clauses(self, text: str, fields: Fields, language: Language) -> str:
        for part in (Part.MEANS, Part.PURPOSE):
            if part in fields:
                clause = self._joined[language][part].format(**{part: fields[part]})
                text = f"{text.rstrip(' .;')}. {clause}"
        return text


def _parts(columns: object) -> dict[str, Part]:
    assert isinstance(columns, Mapping)
    return {str(name): Part(part) for part, names in columns.items() for name in names}


def _texts(joined: object) -> dict[str, str]:
    assert isinstance(joined, Mapping)
    return {str(name): str(form) for name, form in joined.items()}


def _names(words: str) -> Iterable[str]:
    """What a head may be called by: the whole, each side of a slash, the first word before a year or a bracket."""
    plain = " ".join(_BARE.sub(" ", words.lower()).split()).strip(".- ")
    yield plain
    yield from (name.strip(".- ") for name in _SEPARATORS.split(plain))


def letters(index: int) -> str:
    """The name of a column as spreadsheets give it: A for 0, Z for 25, AA for 26."""
    found = ""
    index += 1
    while index:
        index, rest = divmod(index - 1, 26)
        found = chr(65 + rest) + found
    return found
