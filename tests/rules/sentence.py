"""Tables of labelled sentences, and what of a sentence is not as its label says."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import yaml

from zielbot.goals.finding import Criterion, Report, Verdict
from zielbot.goals.quantity import Quantity
from zielbot.goals.reading import Mention, MetricMention, Reading

FOLDER = Path(__file__).parent / "sentences"
LETTERS = {"s": Criterion.SPECIFIC, "m": Criterion.MEASURABLE, "t": Criterion.TIME_BOUND}
COMPARATORS = ("lt", "le", "gt", "ge", "approx")
DIRECTIONS = ("up", "down")


def tables() -> list[tuple[str, str]]:
    """All sentences with their labels, in the order of the files."""
    return [
        (str(text), str(labels))
        for path in sorted(FOLDER.glob("*.yaml"))
        for text, labels in yaml.safe_load(path.read_text("utf-8")).items()
    ]


def misses(reading: Reading, report: Report, labels: str) -> list[str]:
    """What differs from the labels, in words; nothing where all is as it should be."""
    return list(_misses(reading, report, labels))


def _misses(reading: Reading, report: Report, labels: str) -> Iterator[str]:
    for label in labels.split("; "):
        kind, _, wanted = label.partition(" ")
        if kind == "d":
            found = str(reading.deadlines[0].date) if reading.deadlines else "-"
            if found not in wanted.split("|"):
                yield f"deadline {found}"
        elif kind == "q" and not _is_quantity(reading.quantities[0] if reading.quantities else None, wanted):
            yield f"quantity {reading.quantities[:1]}"
        elif kind == "v":
            yield from _verdicts(report, wanted)
        elif kind in "me" and not _touches(reading.metrics if kind == "m" else reading.means, reading.text, wanted):
            yield f"no {label}"


def _is_quantity(found: Quantity | None, wanted: str) -> bool:
    if found is None or wanted == "-":
        return found is None and wanted == "-"
    kinds, values, *rest = wanted.split()
    values, _, baseline = values.partition("<")
    unit = next((word for word in rest if word not in (*COMPARATORS, *DIRECTIONS)), None)
    direction = next((word for word in rest if word in DIRECTIONS), None)
    return (
        found.kind in kinds.split("|")
        and any(_near(found.value, value) for value in values.split("|"))
        and (not baseline or _near(found.baseline, baseline))
        and (unit is None or found.unit.lower() in unit.lower().split("|"))
        and found.comparator == next((word for word in rest if word in COMPARATORS), "eq")
        and (direction is None or found.direction == direction)
    )


def _near(found: object, wanted: str) -> bool:
    return found is not None and math.isclose(float(str(found)), float(wanted), rel_tol=0.005, abs_tol=1e-9)


def _verdicts(report: Report, wanted: str) -> Iterator[str]:
    for letter in wanted:
        found = report.verdict(LETTERS[letter.lower()])
        if (found is Verdict.MET) != letter.isupper():
            yield f"{LETTERS[letter.lower()]} {found}"


def _touches(mentions: tuple[MetricMention, ...] | tuple[Mention, ...], text: str, words: str) -> bool:
    start = text.index(words)
    return any(found.span.start < start + len(words) and start < found.span.end for found in mentions)
