"""Which measures are the same, and which are kin.

A measure is known by its KPI, or by the words of its name without the scope in brackets at the end ("Wartezeit
[Bürgeramt Nord]"). Kin are grouped once for a whole book of precedents, never for a single question: a group that
depended on the words of the question would let somebody pick out single cases.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zielbot.goals.kpi import KpiCatalogue

KIN = 0.4
"""Names that share this part of their weighted words are kin."""

_SCOPE = re.compile(r"\s*[\[(][^\])]*[\])]\s*$")
_WORD = re.compile(r"[^\W_]+|%")
_KPI = "kpi:"


def measure_key(metric: str, kpi: str | None) -> str:
    """What identifies a measure: its KPI, otherwise its name in lower case and single spaces."""
    return f"{_KPI}{kpi}" if kpi else " ".join(unicodedata.normalize("NFKC", metric).lower().split())


def measure_words(key: str) -> frozenset[str]:
    """The words of a measure's name without the scope in brackets at its end."""
    bare = _SCOPE.sub("", key) or key
    return frozenset(_WORD.findall(bare))


class KpiNames:
    """Finds the KPI that a measure's name or synonym names exactly."""

    def __init__(self, kpis: KpiCatalogue | None) -> None:
        self._kpis = kpis
        self._by_name: dict[str, str] = {}
        for kpi in kpis or ():
            for said in (kpi.de, kpi.en):
                for name in (said.name, said.short, *said.synonyms):
                    if name:
                        self._by_name.setdefault(measure_key(name, None), kpi.id)
            self._by_name.setdefault(kpi.id, kpi.id)

    def find(self, metric: str, kpi: str | None) -> str | None:
        """The given KPI, otherwise the one named exactly like the metric."""
        return kpi or self._by_name.get(measure_key(metric, None))

    def kin(self, key: str, other: str) -> bool:
        """Whether the catalogue calls the two KPIs kin."""
        if self._kpis is None or not (key.startswith(_KPI) and other.startswith(_KPI)):
            return False
        one, two = self._kpis.get(key[len(_KPI) :]), self._kpis.get(other[len(_KPI) :])
        return one is not None and two is not None and (two.id in one.kin or one.id in two.kin)


class KinGroups:
    """The measures of a book in groups of kin; each group is named by the measure that leads it.

    The most frequent measures lead; every other one joins the leader whose name is most like its own.
    """

    def __init__(self, measures: Mapping[tuple[str, str], int], names: KpiNames) -> None:
        self._names = names
        self._frequency = Counter(word for key in {key for _, key in measures} for word in measure_words(key))
        self._total = len({key for _, key in measures})
        self._leaders: dict[str, list[str]] = {}
        self._by_word: dict[tuple[str, str], list[str]] = {}
        self._leader_of: dict[tuple[str, str], str] = {}
        order = sorted(measures, key=lambda measure: (-measures[measure], len(measure_words(measure[1])), measure))
        for realm, key in order:
            self._leader_of[realm, key] = self._nearest(realm, key) or self._lead(realm, key)

    def leader(self, realm: str, key: str) -> str | None:
        """The leader of the group that the measure belongs or comes nearest to; None where it has no kin.

        `realm` keeps apart what cannot be kin: measures of another unit or direction.
        """
        return self._leader_of.get((realm, key)) or self._nearest(realm, key)

    def _lead(self, realm: str, key: str) -> str:
        self._leaders.setdefault(realm, []).append(key)
        for word in measure_words(key):
            self._by_word.setdefault((realm, word), []).append(key)
        return key

    def _nearest(self, realm: str, key: str) -> str | None:
        candidates = self._candidates(realm, key)
        best = max(candidates, key=lambda leader: (self._likeness(leader, key), leader), default=None)
        return best if best is not None and self._likeness(best, key) >= KIN else None

    def _candidates(self, realm: str, key: str) -> set[str]:
        by_words = {leader for word in measure_words(key) for leader in self._by_word.get((realm, word), ())}
        if key.startswith(_KPI):
            by_words.update(leader for leader in self._leaders.get(realm, ()) if self._names.kin(leader, key))
        return by_words

    def _likeness(self, one: str, two: str) -> float:
        if one == two or self._names.kin(one, two):
            return 1.0
        if one.startswith(_KPI) or two.startswith(_KPI):
            return 0.0
        words, others = measure_words(one), measure_words(two)
        both = math.sqrt(self._weight(words) * self._weight(others))
        return self._weight(words & others) / both if both else 0.0

    def _weight(self, words: Iterable[str]) -> float:
        return sum(math.log(1 + self._total / (1 + self._frequency[word])) for word in words)
