"""What a reading costs: a sentence, growth with length, and a comparison with other libraries where one is installed.

Run with `pytest benchmarks --benchmark-only`. The other libraries are not among our dependencies; install those you
want to compare (`pip install dateparser`), the rest is skipped. They read dates only, the reader everything, so the
ratio in `extra_info` is in their favour.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from zielbot.adapters.resources import kpi_catalogue, language_data
from zielbot.reading.reader import Reader

TODAY = dt.date(2027, 1, 15)
MOST_MS_A_SENTENCE = 2.0
"""Well above what it takes on an idle core (0.25 ms), so that a busy machine does not fail it."""
SENTENCES = (
    "Wir senken bis Ende September 2027 die Ausschussquote an der Presse 4 von 3,8 auf 2,5 %, indem wir oft prüfen.",
    "Ich gewinne bis KW 36 zwölf neue Firmenkunden im Raum Fulda, damit wir die zweite Stelle finanzieren.",
    "Die Zahl der Stürze auf Station 3 sinkt im 2. Halbjahr um ein Viertel.",
    "Ich möchte fitter werden.",
    "Innerhalb der nächsten neun Monate die Wartezeit im Bürgeramt auf höchstens 15 Minuten verkürzen",
    "Team Nordwest steigert den Deckungsbeitrag bis Jahresende durch zwei Zusatzgespräche pro Woche um 4 %.",
    "Bis Ostern 24 Bücher lesen",
    "Mehr Reichweite",
    "Cut the scrap rate on line 2 from 4% to 2.5% by the end of June by daily first-piece checks.",
    "I want to run a half marathon in October by training four times a week.",
    "Our support team answers 90% of tickets within one day so that fewer guests call twice.",
    "Improve customer service.",
)


@pytest.fixture(scope="module")
def reader() -> Reader:
    made = Reader(language_data(), kpi_catalogue())
    for sentence in SENTENCES:
        made.read(sentence, today=TODAY)
    return made


def read_all(reader: Reader) -> None:
    for sentence in SENTENCES:
        reader.read(sentence, today=TODAY)


def seconds(work: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(5):
        begun = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - begun)
    return best


def test_a_sentence_costs_a_fraction_of_a_millisecond(benchmark: BenchmarkFixture, reader: Reader) -> None:
    benchmark(read_all, reader)

    cost = benchmark.stats.stats.median / len(SENTENCES) * 1_000
    benchmark.extra_info["ms_a_sentence"] = round(cost, 3)
    assert cost < MOST_MS_A_SENTENCE


@pytest.mark.parametrize("length", [1_000, 10_000, 100_000, 1_000_000])
def test_cost_grows_with_length_and_not_faster(benchmark: BenchmarkFixture, reader: Reader, length: int) -> None:
    passage = "\n".join(SENTENCES) + "\n"
    text = (passage * (length // len(passage) + 1))[:length]
    base = seconds(lambda: reader.read(text[:1_000], today=TODAY)) / 1_000

    benchmark.pedantic(reader.read, args=(text,), kwargs={"today": TODAY}, rounds=1 if length > 100_000 else 3)

    ratio = benchmark.stats.stats.min / length / base
    benchmark.extra_info["cost_a_character_against_1_kB"] = round(ratio, 2)
    assert ratio < 4


def test_the_whole_reading_against_dateparser(benchmark: BenchmarkFixture, reader: Reader) -> None:
    search = pytest.importorskip("dateparser.search")

    def peer() -> None:
        for sentence in SENTENCES:
            search.search_dates(sentence, languages=["de", "en"])

    peer()
    other = seconds(peer)
    benchmark(read_all, reader)

    benchmark.extra_info["times_faster"] = round(other / benchmark.stats.stats.median, 1)
    assert other > benchmark.stats.stats.median


def test_the_whole_reading_against_parsedatetime(benchmark: BenchmarkFixture, reader: Reader) -> None:
    parsedatetime = pytest.importorskip("parsedatetime")
    calendar = parsedatetime.Calendar()
    english = [sentence for sentence in SENTENCES if sentence.isascii()]
    other = seconds(lambda: [calendar.nlp(sentence) for sentence in english]) / len(english)

    benchmark(read_all, reader)

    benchmark.extra_info["times_faster"] = round(other / (benchmark.stats.stats.median / len(SENTENCES)), 1)
