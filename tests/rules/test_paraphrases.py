"""Sentences that say the same get the same verdicts."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from zielbot.goals.finding import Criterion
from zielbot.goals.language import Language
from zielbot.rules.checker import Checker
from zielbot.rules.context import RuleContext

DECIDED = (Criterion.SPECIFIC, Criterion.MEASURABLE, Criterion.TIME_BOUND)


def _groups() -> list[object]:
    rows = yaml.safe_load(Path(__file__).with_name("paraphrases.yaml").read_text("utf-8"))
    return [
        pytest.param(Language(language), group, id=f"{language}-{group[0]}")
        for language, groups in rows.items()
        for group in groups
    ]


@pytest.mark.parametrize(("language", "group"), _groups())
def test_paraphrases_get_the_same_verdicts(
    language: Language, group: list[str], context_of: Callable[..., RuleContext]
) -> None:
    checker = Checker()

    verdicts = {
        text: tuple(checker.check(context_of(text, language)).verdict(criterion) for criterion in DECIDED)
        for text in group
    }

    assert len(set(verdicts.values())) == 1, verdicts


def test_there_are_sixty_groups_of_three_or_more() -> None:
    groups = [parameter.values[1] for parameter in _groups()]  # type: ignore[attr-defined]

    assert len(groups) >= 60
    assert all(len(group) >= 3 for group in groups)
