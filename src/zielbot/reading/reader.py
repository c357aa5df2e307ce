"""The reader: one pass over a text gives everything understood of it."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Language
from zielbot.goals.quantity import Direction, Quantity
from zielbot.goals.reading import MetricMention, Reading, Verb
from zielbot.goals.span import Span
from zielbot.reading.clauses import MEANS, PURPOSE, ClauseFinder, Stretch
from zielbot.reading.figures import FigureReader, Figures
from zielbot.reading.goals_in_text import GoalSplitter
from zielbot.reading.language import LanguageDetector
from zielbot.reading.lexicon import Lexicon
from zielbot.reading.measures import Objects, own_measures, ranked
from zielbot.reading.metrics import KpiIndex
from zielbot.reading.packs import de_words, en_words
from zielbot.reading.phrases import find_phrases
from zielbot.reading.spans import Ranges, flags
from zielbot.reading.tokens import Token, tokenise
from zielbot.reading.word_classes import Marked, tag
from zielbot.reading.words import find_negations, find_owners, find_scopes, find_vague, find_verbs, is_denied


class Reader:
    """Reads goal sentences in German and English."""

    def __init__(self, data: Mapping[Language, Mapping[str, Mapping[str, object]]], kpis: KpiCatalogue) -> None:
        self._data, self._kpis = data, kpis
        self._lexicons = {
            language: Lexicon(topics["words"], de_words if language is Language.DE else en_words)
            for language, topics in data.items()
        }
        self._detector = LanguageDetector({language: words.vocabulary for language, words in self._lexicons.items()})
        self._rooms: dict[Language, _Room] = {}

    def detect(self, text: str) -> Language:
        """The language the text is written in; German where it cannot be told."""
        return self._detector.detect(tokenise(unicodedata.normalize("NFC", text)))

    def split(self, text: str) -> tuple[Span, ...]:
        """The spans of the single goals in a pasted mail, list, table or sentence, in order."""
        text = unicodedata.normalize("NFC", text)
        room = self._room(self.detect(text))
        return room.splitter.split(room.figures.unwrapped(text))

    def is_frame(self, text: str) -> bool:
        """Whether the text is no goal but a greeting, a farewell or what introduces a list."""
        return self._room(self.detect(text)).splitter.is_frame(text)

    def read(
        self,
        text: str,
        *,
        today: date,
        language: Language | None = None,
        fiscal_year_start: tuple[int, int] = (1, 1),
        region: str | None = None,
    ) -> Reading:
        """Everything understood of the text, in the language given or found."""
        text = unicodedata.normalize("NFC", text)
        tokens = tokenise(text)
        language = language or self._detector.detect(tokens)
        room = self._room(language)
        figures = room.figures.read(text, today=today, fiscal_year_start=fiscal_year_start, region=region)
        if "\n" in text:
            tokens = tokenise(room.figures.unwrapped(text))
        return room.join(text, tokens, figures, language, today)

    def _room(self, language: Language) -> _Room:
        """What reads the language, made when it is first needed; two threads at once make the same twice."""
        if language not in self._rooms:
            self._rooms[language] = _Room(language, self._lexicons[language], self._data[language], self._kpis)
        return self._rooms[language]


class _Room:
    """Everything that reads one language."""

    def __init__(
        self, language: Language, lexicon: Lexicon, data: Mapping[str, Mapping[str, object]], kpis: KpiCatalogue
    ) -> None:
        self.lexicon = lexicon
        self.figures = FigureReader(language, data)
        self.splitter = GoalSplitter(self.lexicon)
        self._kpis = KpiIndex(kpis, language, self.lexicon)
        self._catalogue = kpis
        self._clauses = ClauseFinder(self.lexicon)

    def join(self, text: str, tokens: Sequence[Token], figures: Figures, language: Language, today: date) -> Reading:
        """The reading of the tokens with the figures found beside them."""
        lexicon = self.lexicon
        tags = tag(tokens, lexicon)
        dates = flags(tokens, _times(figures))
        amounts = flags(tokens, (quantity.span for quantity in figures.quantities))
        marked = Marked(text, tokens, tags, dates, amounts, lexicon)
        stretches = self._clauses.find(marked)
        means = tuple(marked.mention(found.start, found.end) for found in stretches if found.kind == MEANS)
        purposes = tuple(marked.mention(found.start, found.end) for found in stretches if found.kind == PURPOSE)
        beside = Ranges(mention.span for mention in (*means, *purposes))
        side = _inside(len(tokens), stretches)
        goals = self.splitter.split(self.figures.unwrapped(text))
        ranges = Ranges(goals)
        quantities = tuple(sorted(figures.quantities, key=lambda found: _rank(found.span, beside, ranges)))
        own = [found for found in quantities if not beside.hold(found.span)]
        noun_phrases = find_phrases(marked)
        verbs = sorted(find_verbs(marked), key=lambda verb: beside.hold(verb.span))
        named = self._kpis.find(marked)
        measured = flags(tokens, (found.span for found in named if not found.candidate))
        owners = find_owners(marked, noun_phrases, side, measured)
        objects = Objects(marked, noun_phrases, side, owners)
        metrics = ranked([*named, *own_measures(marked, objects, named, own, verbs)], beside)
        return Reading(
            text=text,
            language=language,
            today=today,
            metrics=metrics,
            quantities=quantities,
            deadlines=tuple(sorted(figures.deadlines, key=lambda found: _rank(found.span, beside, ranges))),
            means=means,
            purposes=purposes,
            owners=tuple(owners),
            verbs=tuple(verbs),
            objects=objects.mentions(),
            scopes=tuple(find_scopes(marked, noun_phrases, side)),
            vague_words=tuple(find_vague(marked, side, measured=bool(own))),
            vague_times=figures.vague_times,
            past=figures.past,
            names=figures.names,
            negations=tuple(find_negations(marked, verbs, side, measured=bool(own))),
            recurrences=figures.recurrences,
            goals=goals if len(goals) > 1 or _is_numbered(text, goals) else (),
            direction=self._direction(marked, side, own, verbs, metrics, beside),
        )

    def _direction(
        self,
        marked: Marked,
        side: Sequence[bool],
        quantities: Sequence[Quantity],
        verbs: Sequence[Verb],
        metrics: Sequence[MetricMention],
        beside: Ranges,
    ) -> Direction | None:
        """Which way the measure is to move: by the amount, the verb, a comparative, or what is better for the KPI."""
        if quantities and quantities[0].direction is not None:
            return quantities[0].direction
        for verb in verbs:
            if verb.direction is not None and not beside.hold(verb.span):
                return verb.direction
        for index, token in enumerate(marked.tokens):
            way = self.lexicon.comparatives.get(token.lower) or self.lexicon.ways.get(token.lower)
            if way is not None and not side[index] and not is_denied(marked, index):
                return way
        improving = any(verb.kind == "change" for verb in verbs)
        kpi = self._catalogue.get(metrics[0].kpi) if metrics and improving else None
        return kpi.better if kpi else None


def _times(figures: Figures) -> Iterable[Span]:
    yield from (found.span for found in figures.deadlines)
    for mentions in (figures.vague_times, figures.past):
        yield from (mention.span for mention in mentions)


def _is_numbered(text: str, goals: Sequence[Span]) -> bool:
    """Whether a number or bullet stands before the only goal."""
    return len(goals) == 1 and bool(text[: goals[0].start].strip())


def _inside(count: int, stretches: Iterable[Stretch]) -> list[bool]:
    side = [False] * count
    for stretch in stretches:
        if stretch.kind in (MEANS, PURPOSE):
            side[stretch.start : stretch.end] = [True] * (stretch.end - stretch.start)
    return side


def _rank(span: Span, beside: Ranges, goals: Ranges) -> tuple[bool, int]:
    """The order of amounts and dates: those of means and purposes last, and goal by goal where there are several."""
    place = goals.place(span)
    return beside.hold(span), len(goals) if place is None else place
