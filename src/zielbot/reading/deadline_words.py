"""The words of time of one language, read from knowledge/language/<lang>/time.yaml."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from zielbot.reading.calendar import Part

_SPELLINGS = {"ä": ("ä", "ae", "a"), "ö": ("ö", "oe", "o"), "ü": ("ü", "ue", "u"), "ß": ("ß", "ss")}


@dataclass(frozen=True, slots=True)
class TimeWords:
    """The tables: each maps a word as it may be written to what it stands for, `left` to the class of a cue."""

    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    fixed_holidays: Mapping[str, tuple[int, int]]
    easter_holidays: Mapping[str, int]
    floating_holidays: Mapping[str, tuple[int, int, int]]
    advents: Sequence[str]
    seasons: Mapping[str, tuple[int, int]]
    numbers: Mapping[str, str]
    ordinals: Mapping[str, int]
    units: Mapping[str, str]
    periods: Mapping[str, str]
    compounds: Mapping[str, str]
    abbreviated_ends: Mapping[str, str]
    parts: Mapping[str, Part]
    left: Mapping[str, str]
    deixis: Mapping[str, int]
    past_words: Sequence[str]
    past_verbs: frozenset[str]
    vague: Sequence[str]
    recurring: Sequence[str]
    service_verbs: Sequence[str]
    service_scope: frozenset[str]
    distributive: frozenset[str]
    events: Sequence[str]
    held_for: frozenset[str]
    precise: Sequence[str]
    milestones: Sequence[str]
    measures: frozenset[str]
    measure_ends: tuple[str, ...]
    limits: frozenset[str]
    dated_cues: frozenset[str]
    lasting: frozenset[str]
    conjunctions: Sequence[str]
    name_heads: Sequence[str]
    name_nouns: frozenset[str]
    small_words: frozenset[str]
    open_spans: Sequence[str]
    event_links: Sequence[str]
    after_event: str
    within_event: str
    frequencies: Sequence[str]
    frequency_words: Sequence[str]
    duration_cues: Mapping[str, int]
    latest: frozenset[str]
    halves: frozenset[str]
    joiners: frozenset[str]
    verb_endings: tuple[str, ...]
    subjects: frozenset[str]
    finite_verbs: frozenset[str]
    habits: frozenset[str]
    wished_more: Sequence[str]
    possessives: frozenset[str]
    parting_verbs: frozenset[str]
    levels: frozenset[str]
    in_a_row: Sequence[str]
    apiece: frozenset[str]
    compared: Sequence[str]
    labels: frozenset[str]
    beginnings: frozenset[str]
    common_months: frozenset[str]
    counting: frozenset[str]
    spanning: frozenset[str]
    period_nouns: tuple[str, ...]
    after: frozenset[str]
    rolling: frozenset[str]
    level_cues: frozenset[str]
    perfect: frozenset[str]
    perfect_verbs: frozenset[str]
    intentions: frozenset[str]
    present_endings: tuple[str, ...]
    past_endings: tuple[str, ...]
    day_times: Sequence[str]
    runs_out: Sequence[str]
    taking: frozenset[str]
    parted: frozenset[str]
    linkers: frozenset[str]
    today: Mapping[str, int]
    terms: Mapping[str, tuple[int, int]]


def time_words(data: Mapping[str, object]) -> TimeWords:
    """The tables of a parsed time.yaml."""
    holidays = _section(data, "holidays")
    return TimeWords(
        months=_numbered(data, "months"),
        weekdays=_numbered(data, "weekdays"),
        fixed_holidays={
            word: (pair[0], pair[1])
            for name, value in holidays.items()
            if len(pair := _ints(value)) == 2
            for word in spellings(name)
        },
        easter_holidays={
            word: value for name, value in holidays.items() if isinstance(value, int) for word in spellings(name)
        },
        floating_holidays={
            word: (rule[0], rule[1], rule[2])
            for name, value in _section(data, "floating").items()
            if len(rule := _ints(value)) == 3
            for word in spellings(name)
        },
        advents=_words(data, "advents"),
        seasons={
            word: (pair[0], pair[1])
            for name, value in _section(data, "seasons").items()
            if len(pair := _ints(value)) == 2
            for word in spellings(name)
        },
        numbers=_inverted(data, "numbers"),
        ordinals=_numbered(data, "ordinals"),
        units=_inverted(data, "units"),
        periods=_inverted(data, "periods"),
        compounds=_inverted(data, "compounds"),
        abbreviated_ends={name: str(value) for name, value in _section(data, "abbreviated_ends").items()},
        parts={word: Part(part) for word, part in _inverted(data, "parts").items()},
        left=_inverted(data, "left"),
        deixis=_numbered(data, "deixis"),
        past_words=_words(data, "past_words"),
        past_verbs=frozenset(_words(data, "past_verbs")),
        vague=_words(data, "vague"),
        recurring=_words(data, "recurring"),
        service_verbs=_words(data, "service_verbs"),
        distributive=frozenset(_words(data, "distributive")),
        service_scope=frozenset(_words(data, "service_scope")),
        events=_words(data, "events"),
        held_for=frozenset(_words(data, "held_for")),
        precise=_words(data, "precise"),
        milestones=_words(data, "milestones"),
        measures=frozenset(_words(data, "measures")),
        dated_cues=frozenset(_words(data, "dated_cues")),
        limits=frozenset(_words(data, "limits")),
        lasting=frozenset(_words(data, "lasting")),
        conjunctions=_words(data, "conjunctions"),
        measure_ends=tuple(_words(data, "measure_ends")),
        name_heads=_words(data, "name_heads"),
        name_nouns=frozenset(_words(data, "name_nouns")),
        small_words=frozenset(_words(data, "small_words")),
        open_spans=tuple(_strings(data.get("open_spans"))),
        event_links=_words(data, "event_links"),
        after_event=str(data.get("after_event") or "(?!)"),
        within_event=str(data.get("within_event") or "(?!)"),
        frequencies=tuple(_strings(data.get("frequencies"))),
        frequency_words=_words(data, "frequency_words"),
        duration_cues=_numbered(data, "duration_cues"),
        latest=frozenset(_words(data, "latest")),
        halves=frozenset(_words(data, "halves")),
        joiners=frozenset(_words(data, "joiners")),
        verb_endings=_words(data, "verb_endings"),
        subjects=frozenset(_words(data, "subjects")),
        finite_verbs=frozenset(_words(data, "finite_verbs")),
        habits=frozenset(_words(data, "habits")),
        wished_more=_words(data, "wished_more"),
        possessives=frozenset(_words(data, "possessives")),
        parting_verbs=frozenset(_words(data, "parting_verbs")),
        levels=frozenset(_words(data, "levels")),
        in_a_row=_words(data, "in_a_row"),
        apiece=frozenset(_words(data, "apiece")),
        compared=_words(data, "compared"),
        labels=frozenset(_words(data, "labels")),
        beginnings=frozenset(_words(data, "beginnings")),
        common_months=frozenset(_words(data, "common_months")),
        counting=frozenset(_words(data, "counting")),
        period_nouns=tuple(_words(data, "period_nouns")),
        spanning=frozenset(_words(data, "spanning")),
        after=frozenset(_words(data, "after")),
        rolling=frozenset(_words(data, "rolling")),
        level_cues=frozenset(_words(data, "level_cues")),
        perfect=frozenset(_words(data, "perfect")),
        perfect_verbs=frozenset(_words(data, "perfect_verbs")),
        intentions=frozenset(_words(data, "intentions")),
        present_endings=_words(data, "present_endings"),
        past_endings=_words(data, "past_endings"),
        day_times=_words(data, "day_times"),
        runs_out=_words(data, "runs_out"),
        taking=frozenset(_words(data, "taking")),
        parted=frozenset(_words(data, "parted")),
        linkers=frozenset(_words(data, "linkers")),
        today=_numbered(data, "today"),
        terms={word: (int(pair.split()[0]), int(pair.split()[1])) for word, pair in _inverted(data, "terms").items()},
    )


def spellings(word: str) -> Iterator[str]:
    """The word as written with umlauts, with ae, oe, ue, ss, and with the dots left out."""
    for letters in product(*(_SPELLINGS.get(letter, (letter,)) for letter in word)):
        yield "".join(letters)


def alternation(words: Iterable[str]) -> str:
    """A pattern for any of the words, the longest first; a blank stands for any white space."""
    ordered = sorted(set(words), key=lambda word: (-len(word), word))
    return "(?:" + "|".join(re.escape(word).replace(r"\ ", r"\s+") for word in ordered) + ")" if ordered else "(?!)"


def _section(data: Mapping[str, object], name: str) -> dict[str, object]:
    found = data.get(name)
    return {str(key): value for key, value in found.items()} if isinstance(found, Mapping) else {}


def _ints(value: object) -> list[int]:
    return [item for item in value if isinstance(item, int)] if isinstance(value, list) else []


def _strings(value: object) -> list[str]:
    return [str(item) for item in value] if isinstance(value, list) else []


def _words(data: Mapping[str, object], name: str) -> tuple[str, ...]:
    return tuple(word for entry in _strings(data.get(name)) for word in spellings(entry))


def _inverted(data: Mapping[str, object], name: str) -> dict[str, str]:
    return {
        word: key
        for key, value in _section(data, name).items()
        for entry in _strings(value)
        for word in spellings(entry)
    }


def _numbered(data: Mapping[str, object], name: str) -> dict[str, int]:
    return {word: int(key) for word, key in _inverted(data, name).items()}
