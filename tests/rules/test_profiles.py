"""Profiles switch rules, severities, counts and words without touching code."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal

import pytest
from pydantic import ValidationError

from zielbot.adapters.resources import profiles
from zielbot.errors import NotFound
from zielbot.goals.finding import Criterion, Severity, Verdict
from zielbot.rules.checker import Checker, all_rules
from zielbot.rules.context import RuleContext
from zielbot.rules.profile import Limits, Profile

Contexts = Callable[..., RuleContext]
NAMES = ("leistungstv_bund", "pblentgv", "standard")


def _profile(name: str) -> Profile:
    return Profile.model_validate(profiles()[name])


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_profile_cites_a_source_for_each_count(name: str) -> None:
    profile = _profile(name)

    limits = [limit for limit in (profile.goals, profile.weights, profile.grades) if limit is not None]
    assert profile.name == name
    assert set(profile.title) == {"de", "en"}
    assert all(limit.source for limit in limits)
    assert all(requirement.source for requirement in profile.requirements)


@pytest.mark.parametrize("name", NAMES)
def test_a_shipped_profile_names_only_rules_that_exist(name: str) -> None:
    profile = _profile(name)

    known = {rule.id for rule in all_rules()}
    assert {*profile.off, *profile.only, *profile.severities} <= known


def test_the_federal_profile_allows_five_goals_and_two_to_five_grades() -> None:
    profile = _profile("leistungstv_bund")

    assert profile.goals.most == 5
    assert profile.grades == Limits(least=Decimal(2), most=Decimal(5), source="LeistungsTV-Bund § 4 (2)")


def test_the_profile_for_performance_pay_asks_for_three_to_five_goals_of_20_to_40_percent() -> None:
    profile = _profile("pblentgv")

    assert (profile.goals.least, profile.goals.most) == (3, 5)
    assert profile.weights is not None
    assert (profile.weights.least, profile.weights.most) == (20, 40)


def test_a_rule_that_is_off_finds_nothing(context_of: Contexts) -> None:
    profile = Profile(name="ours", off=frozenset({"T101"}))

    report = Checker(profile).check(context_of("Ich senke die Rückläufer auf 40.", profile=profile))

    assert report.verdict(Criterion.TIME_BOUND) is Verdict.MET


def test_a_profile_may_name_the_only_rules_that_count() -> None:
    checker = Checker(Profile(name="ours", only=frozenset({"T101", "M101"})))

    assert [rule.id for rule in checker.rules()] == ["M101", "T101"]


def test_a_severity_of_the_profile_decides_the_verdict(context_of: Contexts) -> None:
    profile = Profile(name="ours", severities={"T101": Severity.HINT})
    checker = Checker(profile)

    report = checker.check(context_of("Ich senke die Rückläufer auf 40.", profile=profile))

    assert next(found for found in report.findings if found.rule == "T101").severity is Severity.HINT
    assert report.verdict(Criterion.TIME_BOUND) is Verdict.MET
    assert checker.explain("T101").severity is Severity.HINT


def test_terms_of_the_company_need_no_explanation(context_of: Contexts) -> None:
    text = "Die XRB sinkt bis Mai 2027 auf 5 Punkte."
    ours = Profile(name="ours", terms=frozenset({"XRB"}))

    assert "S108" in {found.rule for found in Checker().check(context_of(text)).findings}
    assert "S108" not in {found.rule for found in Checker(ours).check(context_of(text, profile=ours)).findings}


def test_words_of_the_company_join_a_topic(context_of: Contexts) -> None:
    text = "Wir leben bis Mai 2027 den Zukunftsgeist in 12 Filialen."
    ours = Profile(name="ours", words={"buzz": ("zukunftsgeist*",)})

    assert "S112" not in {found.rule for found in Checker().check(context_of(text)).findings}
    assert "S112" in {found.rule for found in Checker(ours).check(context_of(text, profile=ours)).findings}


def test_an_unknown_key_in_a_profile_is_refused() -> None:
    with pytest.raises(ValidationError):
        Profile.model_validate({"name": "ours", "maximum": 3})


def test_explaining_finds_rules_that_are_off_and_refuses_unknown_ones() -> None:
    checker = Checker(Profile(name="ours", off=frozenset({"M104"})))

    assert checker.explain("m104").id == "M104"
    with pytest.raises(NotFound):
        checker.explain("Z999")
