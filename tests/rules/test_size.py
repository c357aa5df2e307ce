"""Checking stays linear in the length of a text and quick for long lists of goals."""

from __future__ import annotations

import time
from collections.abc import Callable

import pytest

from zielbot.goals.language import Language
from zielbot.goals.span import Span
from zielbot.rules.checker import Checker
from zielbot.rules.context import RuleContext
from zielbot.rules.cover import Cover

PASSAGE = "Ich senke bis 30.06.2027 die Ausschussquote im Werk Graz auf 3 %, damit wir weniger wegwerfen. "


def _seconds(text: str, context_of: Callable[..., RuleContext]) -> float:
    context = context_of(text, Language.DE)
    best = float("inf")
    for _ in range(3):
        again = RuleContext(context.reading, kpis=context.kpis)
        begun = time.perf_counter()
        Checker().check(again)
        best = min(best, time.perf_counter() - begun)
    return best


def test_ten_times_the_text_costs_no_hundred_times_as_much(context_of: Callable[..., RuleContext]) -> None:
    short, long = _seconds(PASSAGE * 20, context_of), _seconds(PASSAGE * 200, context_of)

    assert long < 60 * short


@pytest.mark.parametrize("text", ["", " ", "\u200b", "!!!", "🙂", "٣", "\ufdfa" * 50, "a" * 5_000])
def test_any_text_gets_a_report(text: str, context_of: Callable[..., RuleContext]) -> None:
    report = Checker().check(context_of(text))

    assert 0 <= report.score <= 100


def test_two_hundred_goals_are_compared_in_a_moment(context_of: Callable[..., RuleContext]) -> None:
    contexts = [context_of(f"Ich prüfe bis Mai 2027 {number} Feuerlöscher in Halle {number}.") for number in range(200)]

    begun = time.perf_counter()
    Checker().check_set(contexts)

    assert time.perf_counter() - begun < 3


def test_a_cover_joins_spans_and_knows_its_gaps() -> None:
    cover = Cover([Span(5, 8), Span(0, 3), Span(2, 4)])

    assert cover.touches(Span(3, 6))
    assert cover.touches(Span(7, 20))
    assert not cover.touches(Span(4, 5))
    assert not cover.touches(Span(8, 9))
    assert not Cover([]).touches(Span(0, 9))
