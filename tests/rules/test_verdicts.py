"""The verdicts on many goals, against those of a careful reader."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from zielbot.goals.finding import Criterion, Verdict
from zielbot.goals.language import Language
from zielbot.rules.checker import Checker
from zielbot.rules.context import RuleContext

LETTERS = {"s": Criterion.SPECIFIC, "m": Criterion.MEASURABLE, "t": Criterion.TIME_BOUND}


def _labelled() -> list[object]:
    rows = yaml.safe_load(Path(__file__).with_name("verdicts.yaml").read_text("utf-8"))
    return [
        pytest.param(Language(language), labels, text, id=f"{language}-{text}")
        for language, goals in rows.items()
        for labels, text in goals
    ]


@pytest.mark.parametrize(("language", "labels", "text"), _labelled())
def test_the_verdicts_are_those_of_a_careful_reader(
    language: Language, labels: str, text: str, context_of: Callable[..., RuleContext]
) -> None:
    report = Checker().check(context_of(text, language))

    wanted = {letter: Verdict.MET if letter.isupper() else Verdict.NOT_MET for letter in labels}
    assert {letter: report.verdict(LETTERS[letter.lower()]) for letter in labels} == wanted
