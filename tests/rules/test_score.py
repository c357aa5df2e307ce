from __future__ import annotations

import pytest

from zielbot.goals.finding import SMART, Criterion, Finding, Severity, Verdict
from zielbot.rules.score import WEIGHTS, by_weight, report_on


def _finding(criterion: Criterion, severity: Severity, rule: str = "Z1") -> Finding:
    return Finding(rule, "slug", criterion, severity)


def test_the_points_add_up_to_a_hundred() -> None:
    assert sum(WEIGHTS.values()) == 100


def test_without_findings_and_with_grounds_everything_is_met() -> None:
    report = report_on((), attractive=True, realistic=True)

    assert report.score == 100
    assert all(report.verdict(criterion) is Verdict.MET for criterion in SMART)


def test_attractive_and_realistic_stay_open_without_grounds_and_keep_half() -> None:
    report = report_on((), attractive=False, realistic=False)

    assert report.verdict(Criterion.ATTRACTIVE) is Verdict.OPEN
    assert report.verdict(Criterion.REALISTIC) is Verdict.OPEN
    assert report.score == 85


@pytest.mark.parametrize(
    "criterion", [one for one in SMART if one is not Criterion.REALISTIC], ids=lambda criterion: criterion.value
)
def test_an_error_denies_its_criterion_and_takes_all_its_points(criterion: Criterion) -> None:
    report = report_on((_finding(criterion, Severity.ERROR),), attractive=True, realistic=True)

    assert report.verdict(criterion) is Verdict.NOT_MET
    assert report.score == 100 - WEIGHTS[criterion]


def test_a_goal_out_of_reach_keeps_three_quarters_of_the_rest() -> None:
    report = report_on((_finding(Criterion.REALISTIC, Severity.ERROR),), attractive=True, realistic=True)

    assert report.verdict(Criterion.REALISTIC) is Verdict.NOT_MET
    assert report.score == round((100 - WEIGHTS[Criterion.REALISTIC]) * 0.75)


def test_warnings_and_hints_cost_less_and_deny_nothing() -> None:
    warned = report_on((_finding(Criterion.SPECIFIC, Severity.WARNING),), attractive=True, realistic=True)
    hinted = report_on((_finding(Criterion.SPECIFIC, Severity.HINT),), attractive=True, realistic=True)

    assert warned.verdict(Criterion.SPECIFIC) is Verdict.MET
    assert warned.score < hinted.score < 100


def test_many_warnings_never_take_more_than_the_points_of_their_criterion() -> None:
    many = tuple(_finding(Criterion.TIME_BOUND, Severity.WARNING) for _ in range(20))

    assert report_on(many, attractive=True, realistic=True).score == 85


def test_a_warning_on_law_costs_two_points_and_a_hint_none() -> None:
    warned = report_on((_finding(Criterion.LAW, Severity.WARNING),), attractive=True, realistic=True)
    hinted = report_on((_finding(Criterion.LAW, Severity.HINT),), attractive=True, realistic=True)

    assert (warned.score, hinted.score) == (98, 100)


def test_findings_come_in_the_order_of_the_letters_and_the_heaviest_first() -> None:
    hint = _finding(Criterion.SPECIFIC, Severity.HINT, "S1")
    error = _finding(Criterion.SPECIFIC, Severity.ERROR, "S2")
    late = _finding(Criterion.TIME_BOUND, Severity.ERROR, "T1")

    assert by_weight((late, hint, error)) == (error, hint, late)
