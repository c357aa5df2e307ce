"""What checking costs: a sentence with all rules, and a comparison with prose linters where they are installed.

Run with `pytest benchmarks --benchmark-only`. The linters are not among our dependencies; install those you want to
compare (`pip install proselint defluff`), the rest is skipped. They look at English prose for style, so the comparison
takes the English sentences, counts our reading as part of the check, and reports the ratio in `extra_info`.
"""

from __future__ import annotations

import datetime as dt
import time
from collections.abc import Callable

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from zielbot.adapters.resources import kpi_catalogue, language_data
from zielbot.goals.kpi import KpiCatalogue
from zielbot.reading.reader import Reader
from zielbot.rules.checker import Checker
from zielbot.rules.context import RuleContext

TODAY = dt.date(2027, 1, 15)
MOST_MS_FOR_THE_RULES = 0.5
"""Well above what it takes on an idle core (0.1 ms), so that a busy machine does not fail it."""
GERMAN = (
    "Wir senken bis Ende Mai 2027 die Ausschussquote an Presse 4 von 3,8 auf 2,5 %, indem wir täglich prüfen.",
    "Ich gewinne bis KW 36 zwölf neue Firmenkunden im Raum Fulda, damit wir die zweite Stelle finanzieren.",
    "Ich möchte fitter werden.",
    "Mehr Reichweite",
    "Bis zum 15.02.2027 ist der Förderantrag für den Spielplatz eingereicht.",
    "Die Zusammenarbeit mit dem Einkauf soll besser werden.",
)
ENGLISH = (
    "Cut the scrap rate on line 2 from 4% to 2.5% by the end of June by daily first-piece checks.",
    "I want to run a half marathon in October by training four times a week.",
    "Our support team answers 90% of tickets within one day so that fewer guests call twice.",
    "Improve customer service.",
    "We will leverage synergies between warehouse and shipping as soon as possible.",
    "I will pass the forklift exam by July 2027.",
)


@pytest.fixture(scope="module")
def kpis() -> KpiCatalogue:
    return kpi_catalogue()


@pytest.fixture(scope="module")
def check_english(kpis: KpiCatalogue) -> Callable[[], None]:
    reader, checker = Reader(language_data(), kpis), Checker()

    def work() -> None:
        for sentence in ENGLISH:
            checker.check(RuleContext(reader.read(sentence, today=TODAY), kpis=kpis))

    work()
    return work


def seconds(work: Callable[[], object]) -> float:
    best = float("inf")
    for _ in range(5):
        begun = time.perf_counter()
        work()
        best = min(best, time.perf_counter() - begun)
    return best


def test_all_rules_cost_a_fraction_of_a_millisecond_a_sentence(benchmark: BenchmarkFixture, kpis: KpiCatalogue) -> None:
    reader, checker = Reader(language_data(), kpis), Checker()
    readings = [reader.read(sentence, today=TODAY) for sentence in (*GERMAN, *ENGLISH)]

    def check_all() -> None:
        for reading in readings:
            checker.check(RuleContext(reading, kpis=kpis))

    benchmark(check_all)

    cost = benchmark.stats.stats.median / len(readings) * 1_000
    benchmark.extra_info["ms_a_sentence"] = round(cost, 3)
    assert cost < MOST_MS_FOR_THE_RULES


def test_checking_against_proselint(benchmark: BenchmarkFixture, check_english: Callable[[], None]) -> None:
    tools = pytest.importorskip("proselint.tools")
    checks = pytest.importorskip("proselint.checks")
    registry = pytest.importorskip("proselint.registry")
    registry.CheckRegistry().register_many(checks.__register__)

    def peer() -> None:
        for sentence in ENGLISH:
            tools.LintFile("<goal>", sentence).lint()

    peer()
    other = seconds(peer)
    benchmark(check_english)

    benchmark.extra_info["times_faster"] = round(other / benchmark.stats.stats.median, 2)


def test_checking_against_defluff(benchmark: BenchmarkFixture, check_english: Callable[[], None]) -> None:
    defluff = pytest.importorskip("defluff")

    def peer() -> None:
        for sentence in ENGLISH:
            defluff.detect(sentence)

    peer()
    other = seconds(peer)
    benchmark(check_english)

    benchmark.extra_info["times_faster"] = round(other / benchmark.stats.stats.median, 2)
