"""Goals of one person taken together."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest

from zielbot.adapters.resources import profiles
from zielbot.goals.draft import GoalDraft
from zielbot.goals.finding import Finding
from zielbot.rules.checker import Checker
from zielbot.rules.context import RuleContext
from zielbot.rules.likeness import likeness
from zielbot.rules.profile import Profile
from zielbot.rules.rule import de
from zielbot.rules.samples import SEVEN_DE, text_slot, with_weight

Contexts = Callable[..., RuleContext]
FEDERAL, PAY = (Profile.model_validate(profiles()[name]) for name in ("leistungstv_bund", "pblentgv"))


def _rules(found: tuple[Finding, ...]) -> list[str]:
    return [finding.rule for finding in found]


def _weighted(weights: list[str], context_of: Contexts, profile: Profile) -> tuple[Finding, ...]:
    contexts = [
        context_of(de(shown.text, draft=with_weight(weight)), profile=profile)
        for shown, weight in zip(SEVEN_DE, weights, strict=False)
    ]
    return Checker(profile).check_set(contexts)


def test_the_federal_rules_allow_no_sixth_goal(context_of: Contexts) -> None:
    six = [context_of(shown, profile=FEDERAL) for shown in SEVEN_DE[:6]]

    found = Checker(FEDERAL).check_set(six)

    assert [(finding.rule, finding.values) for finding in found if finding.rule == "X101"] == [
        ("X101", {"count": 6, "most": Decimal(5)})
    ]
    assert "X101" not in _rules(Checker(FEDERAL).check_set(six[:5]))
    assert "X101" not in _rules(Checker().check_set([context_of(shown) for shown in SEVEN_DE[:6]]))


def test_performance_pay_asks_for_three_goals(context_of: Contexts) -> None:
    two = [context_of(shown, profile=PAY) for shown in SEVEN_DE[:2]]

    assert "X102" in _rules(Checker(PAY).check_set(two))


@pytest.mark.parametrize(
    ("weights", "expected"),
    [
        pytest.param(["40", "30", "30"], [], id="three that add up"),
        pytest.param(["20", "20", "20", "20", "20"], [], id="five of twenty"),
        pytest.param(["50", "25", "25"], ["X104"], id="one too heavy"),
        pytest.param(["40", "40", "10", "10"], ["X104", "X104"], id="two too light"),
        pytest.param(["33", "33", "33"], ["X103"], id="a percent is missing"),
        pytest.param(["33.3", "33.3", "33.4"], [], id="thirds with decimals"),
    ],
)
def test_weights_lie_within_the_norm_and_add_up(weights: list[str], expected: list[str], context_of: Contexts) -> None:
    found = _weighted(weights, context_of, PAY)

    assert [rule for rule in _rules(found) if rule in ("X103", "X104")] == expected


def test_a_finding_on_a_set_names_the_goal_it_means(context_of: Contexts) -> None:
    texts = (
        "Ich lese bis Mai 2027 drei Fachbücher.",
        "Ich prüfe 12 Feuerlöscher.",
        "Bis Mai 2027 lese ich drei Fachbücher.",
    )

    found = Checker().check_set([context_of(text) for text in texts])

    assert [finding.goal for finding in found if finding.rule == "X105"] == [2]


def test_no_goals_and_one_goal_give_no_finding_on_the_set(context_of: Contexts) -> None:
    assert Checker().check_set([]) == ()
    assert Checker().check_set([context_of("Ich lese bis Mai 2027 drei Fachbücher.")]) == ()


def test_the_federal_rules_ask_for_grades(context_of: Contexts) -> None:
    graded = GoalDraft(grades=text_slot("2 Bücher; 3 Bücher; 4 Bücher"))
    text = "Ich lese bis Mai 2027 drei Fachbücher."

    bare = Checker(FEDERAL).check(context_of(text, profile=FEDERAL))
    full = Checker(FEDERAL).check(context_of(de(text, draft=graded), profile=FEDERAL))

    assert "X112" in _rules(bare.findings)
    assert "X112" not in _rules(full.findings)


def test_likeness_is_one_for_the_same_words_and_nothing_for_an_empty_goal(context_of: Contexts) -> None:
    goal = context_of("Ich lese bis Mai 2027 drei Fachbücher.")

    assert likeness(goal, goal) == 1.0
    assert likeness(goal, context_of("12 %")) == 0.0
