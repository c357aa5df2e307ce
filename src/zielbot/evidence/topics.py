"""KPIs that a text is about: named by name or synonym, or only led to by hints, which count less."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from zielbot.evidence.words import Analyser, folded
from zielbot.goals.kpi import Kpi, KpiCatalogue
from zielbot.goals.language import Language

NAMED = 1.0
COMPOUND = 0.9
HINT = 0.5
HINT_IN_COMPOUND = 0.4
KIN = 0.3
_LONGEST = 5


class Topics:
    """Finds the KPIs of the catalogue in texts by their words."""

    def __init__(self, kpis: KpiCatalogue, analyser: Analyser) -> None:
        self._kpis = kpis
        self._analyser = analyser
        self._names: dict[tuple[str, ...], set[str]] = {}
        self._hints: dict[tuple[str, ...], set[str]] = {}
        self._words: dict[str, dict[str, float]] = {}
        for kpi in kpis:
            for language in Language:
                said = kpi.name(language)
                for name in (said.name, said.short or "", *said.synonyms):
                    self._learn(self._names, name, kpi.id, language)
                for hint in said.hints:
                    self._learn(self._hints, hint, kpi.id, language)
            self._words[kpi.id] = _words_of(kpi, analyser)

    def find(self, text: str, kpi: str | None = None) -> dict[str, float]:
        """The KPIs of the text with how plainly it names them (1 by name); `kpi` is one that is known anyway."""
        found: dict[str, float] = {kpi: NAMED} if kpi else {}
        words = self._analyser.words(text)
        stems = [self._analyser.stem(word) for word in words]
        for begin, word in enumerate(words):
            _raise(found, self._names.get((f"!{word}",), ()), NAMED)
            _raise(found, self._hints.get((f"!{word}",), ()), HINT)
            for end in range(begin + 1, min(begin + _LONGEST, len(stems)) + 1):
                _raise(found, self._names.get(tuple(stems[begin:end]), ()), NAMED)
                _raise(found, self._hints.get(tuple(stems[begin:end]), ()), HINT)
            self._inside(word, found)
        return found

    def near(self, topics: Mapping[str, float]) -> dict[str, float]:
        """The topics and, weighing less, their kin."""
        found = dict(topics)
        for kpi_id, weight in topics.items():
            kpi = self._kpis.get(kpi_id)
            _raise(found, kpi.kin if kpi is not None else (), weight * KIN)
        return found

    def words(self, topics: Mapping[str, float], *, least: float = 0.8) -> set[str]:
        """The stems of all names of the KPIs that the text plainly names."""
        return {word for kpi, weight in topics.items() if weight >= least for word in self._words.get(kpi, ())}

    def name(self, kpi_id: str, language: Language) -> str:
        """What the KPI is called."""
        kpi = self._kpis.get(kpi_id)
        return kpi.name(language).name if kpi is not None else kpi_id

    def _inside(self, word: str, found: dict[str, float]) -> None:
        parts = [self._analyser.stem(part) for part in self._analyser.parts(word)]
        if len(parts) == 1:
            return
        for begin in range(len(parts)):
            _raise(found, self._names.get(tuple(parts[begin:]), ()), COMPOUND)
            for end in range(begin + 1, len(parts) + 1):
                _raise(found, self._hints.get(tuple(parts[begin:end]), ()), HINT_IN_COMPOUND)

    def _learn(self, table: dict[tuple[str, ...], set[str]], phrase: str, kpi: str, language: Language) -> None:
        words = self._analyser.words(phrase)
        if language is Language.EN and len(words) == 1:
            # A single English word must stand there as it is: its German stem may be another word ("falls", "Fall").
            table.setdefault((f"!{words[0]}",), set()).add(kpi)
        elif words:
            table.setdefault(tuple(self._analyser.stem(word) for word in words), set()).add(kpi)


def vocabulary_of(kpis: KpiCatalogue) -> Iterable[str]:
    """All words of all names of the catalogue, for splitting compounds."""
    for kpi in kpis:
        for said in (kpi.de, kpi.en):
            for phrase in (said.name, said.short or "", *said.synonyms, *said.hints):
                yield from (word for word in folded(phrase).replace("-", " ").split() if word.isalpha())


def _words_of(kpi: Kpi, analyser: Analyser) -> dict[str, float]:
    phrases = [phrase for said in (kpi.de, kpi.en) for phrase in (said.name, *said.synonyms)]
    return {word: 1.0 for phrase in phrases for word in analyser.features(phrase)}


def _raise(found: dict[str, float], kpis: Iterable[str] | Sequence[str], weight: float) -> None:
    for kpi in kpis:
        found[kpi] = max(found.get(kpi, 0.0), weight)
