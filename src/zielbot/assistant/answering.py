"""Questions about the subject, answered from the articles and the KPI catalogue, with the source."""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Sequence
from functools import cached_property

from zielbot.assistant.articles import Article
from zielbot.assistant.ports import KnowledgeBase
from zielbot.assistant.question_words import ALIKE, ENDINGS, STOP, SUBJECT
from zielbot.goals.language import Language

_WORD = re.compile(r"[^\W_]+")
_ENOUGH = 0.34
_ENOUGH_OFF_SUBJECT = 0.65
_ALONE = 0.04
"""How far the best article has to be ahead of the next, where it does not fit anyway."""
_FITS_ANYWAY = 0.6
_NEAR = 0.3
_MOST_NEAR = 2
_IN_ANSWER = 0.5
_FEWEST = 2
_LEAST_START = 6
_LEAST_PART = 4


class Answering:
    """Finds the article that answers a question."""

    def __init__(self, knowledge: KnowledgeBase) -> None:
        self._knowledge = knowledge

    def answer(self, question: str, language: Language) -> Article | None:
        """The best article in that language, None where none fits well enough or two fit alike."""
        index = self._indexes[language]
        return index.best(question)

    def near(self, question: str, language: Language) -> Sequence[Article]:
        """The articles that come nearest to a question about the subject, best first; none where it is about others."""
        return self._indexes[language].near(question)

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
        self._answers = [self._stems(article.short) for article in articles]
        self._groups = {self._stem(word): place for place, group in enumerate(ALIKE[language]) for word in group}
        seen = Counter(
            stem
            for forms, keywords in zip(self._forms, self._keywords, strict=True)
            for stem in set().union(*forms, keywords)
        )
        total = max(len(articles), 1)
        self._weights = {stem: 1.0 + math.log(total / count) for stem, count in seen.items()}
        self._unknown = 1.0 + math.log(total + 1)

    def best(self, question: str) -> Article | None:
        """The article whose question, title or keywords share most of the weight of the words asked.

        A question without any word of the subject has to be met more closely.
        """
        scores = self._scores(question)
        if not scores:
            return None
        ranked = sorted(scores, reverse=True)
        top, place, on_subject = ranked[0], scores.index(ranked[0]), bool(SUBJECT.search(question))
        if self._hits(self._asked(question), place, keyword=2 if on_subject else 1) < _FEWEST:
            return None
        alone = top >= _FITS_ANYWAY or len(ranked) < _FEWEST or top - ranked[1] >= _ALONE
        return self._articles[place] if alone and top >= (_ENOUGH if on_subject else _ENOUGH_OFF_SUBJECT) else None

    def near(self, question: str) -> Sequence[Article]:
        """The articles that share most with a question that has a word of the subject."""
        scores = self._scores(question) if SUBJECT.search(question) else []
        order = sorted(range(len(scores)), key=lambda place: -scores[place])
        return [self._articles[place] for place in order[:_MOST_NEAR] if scores[place] >= _NEAR]

    def _scores(self, question: str) -> list[float]:
        asked = self._asked(question)
        return [self._score(asked, place) for place in range(len(self._articles))] if asked else []

    def _asked(self, question: str) -> frozenset[str]:
        return frozenset(known for stem in self._stems(question) for known in self._known(stem))

    def _known(self, stem: str) -> tuple[str, ...]:
        """The stem itself, the known words it is made of ("weiterbildungsziel"), or the one it begins with."""
        if stem in self._weights or stem in self._groups:
            return (stem,)
        for place in range(_LEAST_PART, len(stem) - _LEAST_PART + 1):
            first, last = self._stem(stem[:place].removesuffix("s")), stem[place:]
            if last in self._weights and (first in self._weights or first in self._groups):
                return (first, last)
        starts = (stem[:length] for length in range(len(stem) - 1, _LEAST_START - 1, -1))
        return (next((start for start in starts if start in self._weights), stem),)

    def _score(self, asked: frozenset[str], index: int) -> float:
        keywords = self._keywords[index]
        best = 0.0
        for form in self._forms[index]:
            shared = sum(self._weight(stem) * self._share(stem, form | keywords, index) for stem in asked)
            whole = sum(self._weight(stem) for stem in asked)
            covered = sum(self._weight(stem) for stem in form if stem in asked) / max(
                sum(self._weight(stem) for stem in form), 1.0
            )
            best = max(best, 0.75 * shared / whole + 0.25 * covered)
        return best

    def _share(self, stem: str, known: frozenset[str], index: int) -> float:
        """How far a word asked is met: by itself, by one that means the same, or only in the answer."""
        if stem in known:
            return 1.0
        if stem in self._groups and self._groups[stem] in self._alike(known):
            return 0.8
        return _IN_ANSWER if stem in self._answers[index] else 0.0

    def _alike(self, known: frozenset[str]) -> frozenset[int]:
        return frozenset(self._groups[stem] for stem in known if stem in self._groups)

    def _hits(self, asked: frozenset[str], index: int, *, keyword: int) -> int:
        """How many of the words asked the article knows; `keyword` is what one of its keywords counts."""
        keywords = self._keywords[index]
        known = frozenset().union(*self._forms[index])
        met = self._alike(known | keywords)
        return sum(
            keyword if stem in keywords else 1
            for stem in asked
            if stem in known or stem in keywords or self._groups.get(stem) in met
        )

    def _weight(self, stem: str) -> float:
        return self._weights.get(stem, self._unknown * 0.6)

    def _stems(self, text: str) -> frozenset[str]:
        stop = STOP[self._language]
        return frozenset(
            self._stem(word) for word in _WORD.findall(text.lower()) if word not in stop and not word.isdigit()
        )

    def _stem(self, word: str) -> str:
        for ending in ENDINGS[self._language]:
            if word.endswith(ending) and len(word) - len(ending) >= 4:
                return word[: -len(ending)]
        return word
