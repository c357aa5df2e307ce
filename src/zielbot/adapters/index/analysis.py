"""The analyser of search, with the word lists that zielbot ships."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from zielbot.adapters.resources import language_data
from zielbot.evidence.topics import vocabulary_of
from zielbot.evidence.words import Analyser, SearchWords, folded
from zielbot.goals.kpi import KpiCatalogue


@cache
def search_words() -> SearchWords:
    """The word lists of both languages."""
    return SearchWords.of(topics.get("search", {}) for topics in language_data().values())


def analyser_for(kpis: KpiCatalogue, texts: Iterable[str] = ()) -> Analyser:
    """An analyser that knows the words of the catalogue and of the texts."""
    return Analyser(search_words(), [*vocabulary_of(kpis), *(word for text in texts for word in folded(text).split())])
