"""What a question and a past agreement have in common, as far as words and KPIs tell it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from zielbot.adapters.index.postings import Postings
from zielbot.evidence.words import Analyser

_PLAIN_KPI = 0.8
_HINTED_KPI = 0.4
_MOST_WORDS = 3
_MOST_PAIRS = 2
_TELLING = 0.7


def shared_kpis(
    asked: Mapping[str, float], near: Mapping[str, float], by_kpi: Postings, row: int
) -> tuple[list[str], list[str], list[str]]:
    """The KPIs that both name plainly, those that one names and the other hints at, and kindred ones; plainest first.

    `asked` are those of the question, `near` these and their kin.
    """
    plain: list[tuple[float, str]] = []
    likely: list[tuple[float, str]] = []
    kin: list[tuple[float, str]] = []
    for name, weight in near.items():
        given = by_kpi.given(name, row)
        if not given:
            continue
        own = min(asked.get(name, 0.0), given)
        kind = plain if own >= _PLAIN_KPI else likely if own >= _HINTED_KPI and weight + given > 1 else kin
        if kind is not kin or name not in asked:
            kind.append((-weight * given, name))
    return _names(plain), _names(likely), _names(kin)


def shared_words(analyser: Analyser, words: Postings, wording: str, features: Mapping[str, float]) -> list[str]:
    """The words of the agreement that the question has too, the most telling first, as they stand there."""
    found: dict[str, float] = {}
    for word in _said(analyser, wording):
        telling = [words.weight(stem) for stem in analyser.stems(word) if features.get(stem, 0.0) >= _TELLING]
        if telling:
            found[word] = max(telling)
    best = sorted(found, key=lambda word: (-found[word], word))
    return list(dict.fromkeys(_as_written(word, wording) for word in best))[:_MOST_WORDS]


def alike_words(analyser: Analyser, question: str, wording: str) -> list[str]:
    """Pairs of a word of the question and another of the agreement that mean the like."""
    asked = [(word, analyser.stems(word), analyser.groups(word)) for word in _said(analyser, question)]
    pairs: dict[str, str] = {}
    for word in _said(analyser, wording):
        stems, groups = analyser.stems(word), analyser.groups(word)
        other = next((one for one, own, kin in asked if kin & groups and not own & stems), None)
        if other is not None and not any(own & stems for _, own, _ in asked):
            pairs.setdefault(_as_written(other, question), _as_written(word, wording))
    return [f"{one} – {other}" for one, other in pairs.items()][:_MOST_PAIRS]


def _said(analyser: Analyser, text: str) -> Iterable[str]:
    return dict.fromkeys(word for word in analyser.words(text) if not analyser.is_general(word))


def _names(found: list[tuple[float, str]]) -> list[str]:
    return [name for _, name in sorted(found)]


def _as_written(word: str, text: str) -> str:
    """The word as it stands in the text, in capitals or not, with what hyphens join to it."""
    found = re.search(rf"(?:\w+-)*\b{re.escape(word)}\b(?:-\w*)*", text, re.IGNORECASE)
    return found.group() if found else word
