"""Any text and any number of goals can be checked."""

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
MOST_SECONDS = 4


def test_a_very_long_text_gets_a_report(context_of: Callable[..., RuleContext]) -> None:
    report = Checker().check(context_of(PASSAGE * 200, Language.DE))

    assert 0 <= report.score <= 100


@pytest.mark.parametrize("passage", [PASSAGE, "einen Plan nicht besser entwickeln ", "oder (ABC) bis zum "])
def test_the_time_grows_with_the_length_and_not_faster(passage: str, context_of: Callable[..., RuleContext]) -> None:
    checker, context = Checker(), context_of(passage * (200_000 // len(passage)), Language.DE)

    begun = time.process_time()
    checker.check(context)

    # it takes half a second; where each sentence looked at all words, it took ten
    assert time.process_time() - begun < MOST_SECONDS


@pytest.mark.parametrize("text", ["", " ", "\u200b", "!!!", "🙂", "٣", "\ufdfa" * 50, "a" * 5_000])
def test_any_text_gets_a_report(text: str, context_of: Callable[..., RuleContext]) -> None:
    report = Checker().check(context_of(text))

    assert 0 <= report.score <= 100


def test_two_hundred_goals_are_compared(context_of: Callable[..., RuleContext]) -> None:
    contexts = [context_of(f"Ich prüfe bis Mai 2027 {number} Feuerlöscher in Halle {number}.") for number in range(200)]

    found = Checker().check_set(contexts)

    assert found
    assert all(finding.goal is None or 0 <= finding.goal < 200 for finding in found)


def test_a_cover_joins_spans_and_knows_its_gaps() -> None:
    cover = Cover([Span(5, 8), Span(0, 3), Span(2, 4)])

    assert cover.touches(Span(3, 6))
    assert cover.touches(Span(7, 20))
    assert not cover.touches(Span(4, 5))
    assert not cover.touches(Span(8, 9))
    assert not Cover([]).touches(Span(0, 9))
