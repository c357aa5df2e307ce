"""Questions about the subject, answered from the articles and the KPI catalogue, with the source."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from zielbot.assistant.articles import Article
from zielbot.assistant.ports import KnowledgeBase
from zielbot.goals.language import Language

_WORD = re.compile(r"[^\W_]+")
_STOP = {
    Language.DE: frozenset(
        """wie was ist der die das den dem des ein eine einen einer eines und oder in im am an auf zu zum zur von vom
        mit für wir ich du sie man es sich nicht kann können soll sollte sollten muss müssen darf dürfen wird werden
        sind hat haben bei beim als auch nur denn eigentlich mein meine unser unsere unseren dein deine ihr ihre warum
        wieso welche welcher welches wer wann wo gibt dass ob wenn mal bitte mir mich dir hier dafür
        davon dabei heute läuft nächste nächster nächsten zwischen überhaupt""".split()  # noqa: SIM905 - words read better than a list
    ),
    Language.EN: frozenset(
        """how what is the a an and or in on at to of with for we i you one it not can could should must may will be are
        has have as also only do does did my our your their why which who when where there that if please me here today
        between""".split()  # noqa: SIM905 - words read better than a list
    ),
}
_ENDINGS = {
    Language.DE: (
        "ungen", "ung", "heiten", "keiten", "lichen", "liche", "enden", "ende", "erns", "ern", "en", "er", "es", "em",
        "e", "n", "s",
    ),
    Language.EN: ("ing", "ies", "ed", "es", "s"),
}  # fmt: skip
_ENOUGH = 0.34
_FEWEST = 2
_LEAST_START = 6


class Answering:
    """Finds the article that answers a question."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._knowledge = knowledge

    def answer(self, question: str, language: Language) -> Article | None:
        """The best article in that language, None where none fits well enough."""
        index = self._indexes[language]
        return index.best(question)

    @cached_property
    def _indexes(self) -> dict[Language, _Index]:
        articles = tuple(self._knowledge.articles())
        return {language: _Index([a for a in articles if a.language is language], language) for language in Language}


class _Index:
    """Words of the questions, titles and keywords of the articles of one language."""

    def __init__(self, articles: Sequence[Article], language: Language) -> None:
        self._articles = articles
        self._language = language
        self._forms = [
            [self._stems(text) for text in (article.question, *article.alternatives, article.title)]
            for article in articles
        ]
        self._keywords = [self._stems(" ".join(article.keywords)) for article in articles]
        seen = Counter(
            stem
            for forms, keywords in zip(self._forms, self._keywords, strict=True)
            for stem in set().union(*forms, keywords)
        )
        total = max(len(articles), 1)
        self._weights = {stem: 1.0 + math.log(total / count) for stem, count in seen.items()}
        self._unknown = 1.0 + math.log(total + 1)

    def best(self, question: str) -> Article | None:
        """The article whose question, title or keywords share most of the weight of the words asked."""
        asked = frozenset(self._known(stem) for stem in self._stems(question))
        if not asked:
            return None
        scores = [self._score(asked, index) for index in range(len(self._articles))]
        top = max(scores, default=0.0)
        if top and self._hits(asked, scores.index(top)) < _FEWEST:
            return None
        return self._articles[scores.index(top)] if top >= _ENOUGH else None

    def _known(self, stem: str) -> str:
        """The stem itself, or the known word it begins with ("teilzeitkräft" begins with "teilzeit")."""
        if stem in self._weights:
            return stem
        starts = (stem[:length] for length in range(len(stem) - 1, _LEAST_START - 1, -1))
        return next((start for start in starts if start in self._weights), stem)

    def _score(self, asked: frozenset[str], index: int) -> float:
        keywords = self._keywords[index]
        best = 0.0
        for form in self._forms[index]:
            shared = sum(self._weight(stem) for stem in asked if stem in form or stem in keywords)
            whole = sum(self._weight(stem) for stem in asked)
            covered = sum(self._weight(stem) for stem in form if stem in asked) / max(
                sum(self._weight(stem) for stem in form), 1.0
            )
            best = max(best, 0.75 * shared / whole + 0.25 * covered)
        return best

    def _hits(self, asked: frozenset[str], index: int) -> int:
        """How many of the words asked the article knows; a keyword counts double."""
        keywords = self._keywords[index]
        known = frozenset().union(*self._forms[index])
        return sum(2 if stem in keywords else 1 for stem in asked if stem in known or stem in keywords)

    def _weight(self, stem: str) -> float:
        return self._weights.get(stem, self._unknown * 0.6)

    def _stems(self, text: str) -> frozenset[str]:
        stop = _STOP[self._language]
        return frozenset(self._stem(word) for word in _WORD.findall(text.lower()) if word not in stop)

    def _stem(self, word: str) -> str:
        for ending in _ENDINGS[self._language]:
            if word.endswith(ending) and len(word) - len(ending) >= 4:
                return word[: -len(ending)]
        return word
