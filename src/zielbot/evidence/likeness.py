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
from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from zielbot.goals.kpi import KpiCatalogue

KIN = 0.4
"""Names that share this part of their weighted words are kin."""

_SCOPE = re.compile(r"\s*[\[(][^\])]*[\])]\s*$")
_WORD = re.compile(r"[^\W_]+|%")
_KPI = "kpi:"
_MOST_LEADERS = 50


def measure_key(metric: str, kpi: str | None) -> str:
    """What identifies a measure: its KPI, otherwise its name in lower case and single spaces."""
    return f"{_KPI}{kpi}" if kpi else " ".join(unicodedata.normalize("NFKC", metric).lower().split())


@lru_cache(maxsize=50_000)
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

    The most frequent measures lead; every other one joins the leader whose name is most like its own. For each word
    only the first leaders are looked at, so that many thousands of names take no time.
    """

    def __init__(self, measures: Mapping[tuple[str, str], int], names: KpiNames) -> None:
        self._names = names
        keys = {key for _, key in measures}
        frequency = Counter(word for key in keys for word in measure_words(key))
        self._unseen = math.log(1 + len(keys))
        self._weights = {word: math.log(1 + len(keys) / (1 + count)) for word, count in frequency.items()}
        self._sizes: dict[str, float] = {}
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
        words = measure_words(key)
        self._leaders.setdefault(realm, []).append(key)
        self._sizes[key] = sum(map(self._weight, words))
        for word in words:
            leaders = self._by_word.setdefault((realm, word), [])
            if len(leaders) < _MOST_LEADERS:
                leaders.append(key)
        return key

    def _nearest(self, realm: str, key: str) -> str | None:
        if key.startswith(_KPI):
            leaders = self._leaders.get(realm, ())
            return next((leader for leader in leaders if leader == key or self._names.kin(leader, key)), None)
        shared: dict[str, float] = {}
        size = 0.0
        for word in measure_words(key):
            weight = self._weight(word)
            size += weight
            for leader in self._by_word.get((realm, word), ()):
                shared[leader] = shared.get(leader, 0.0) + weight
        likeness = {leader: both / math.sqrt(size * self._sizes[leader]) for leader, both in shared.items()}
        best = max(likeness, key=lambda leader: (likeness[leader], leader), default=None)
        return best if best is not None and likeness[best] >= KIN else None

    def _weight(self, word: str) -> float:
        return self._weights.get(word, self._unseen)
