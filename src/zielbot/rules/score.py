"""Verdicts and the score: a documented sum over findings.

Each criterion gives points: specific 30, measurable 25, attractive 10, realistic 20, time-bound 15. Of these a
criterion keeps the share 1 where nothing was found, minus 1 for an error, 0.5 for a warning and 0.05 for a hint, never
below 0. A criterion that is open keeps half. Findings across criteria and on law cost 2 points for a warning and none
for a hint. However well it is worded, a goal out of reach (realistic not met) keeps three quarters of the sum. It is
rounded to a whole number from 0 to 100.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from zielbot.goals.finding import SMART, Criterion, CriterionResult, Finding, Report, Severity, Verdict

WEIGHTS: Mapping[Criterion, int] = {
    Criterion.SPECIFIC: 30,
    Criterion.MEASURABLE: 25,
    Criterion.ATTRACTIVE: 10,
    Criterion.REALISTIC: 20,
    Criterion.TIME_BOUND: 15,
}
COSTS: Mapping[Severity, float] = {Severity.ERROR: 1.0, Severity.WARNING: 0.5, Severity.HINT: 0.05}
OPEN_SHARE = 0.5
WARNING_ACROSS = 2
OUT_OF_REACH = 0.75


def report_on(findings: tuple[Finding, ...], *, attractive: bool, realistic: bool) -> Report:
    """The report the findings add up to.

    `attractive` and `realistic` say whether there is ground to call these criteria met; without it they stay open.
    """
    grounds = {Criterion.ATTRACTIVE: attractive, Criterion.REALISTIC: realistic}
    costs = dict.fromkeys(SMART, 0.0)
    denied: set[Criterion] = set()
    across = 0
    for finding in findings:
        if finding.criterion not in costs:
            across += finding.severity is not Severity.HINT
            continue
        costs[finding.criterion] += COSTS[finding.severity]
        if finding.severity is Severity.ERROR:
            denied.add(finding.criterion)
    criteria = {
        criterion: _result(denied=criterion in denied, ground=grounds.get(criterion, True), cost=cost)
        for criterion, cost in costs.items()
    }
    return Report(_total(criteria, across), criteria, findings)


def _result(*, denied: bool, ground: bool, cost: float) -> CriterionResult:
    if denied:
        return CriterionResult(Verdict.NOT_MET, 0.0)
    verdict, share = (Verdict.MET, 1.0) if ground else (Verdict.OPEN, OPEN_SHARE)
    return CriterionResult(verdict, round(max(0.0, share - cost), 2))


def _total(criteria: Mapping[Criterion, CriterionResult], across: int) -> int:
    points = sum(WEIGHTS[criterion] * result.score for criterion, result in criteria.items())
    kept = OUT_OF_REACH if criteria[Criterion.REALISTIC].verdict is Verdict.NOT_MET else 1
    return max(0, round((points - WARNING_ACROSS * across) * kept))


def by_weight(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """The findings in the order of the SMART letters, the heaviest first within a letter."""
    return tuple(sorted(findings, key=lambda found: (_ORDER[found.criterion], _HEAVY[found.severity], found.rule)))


_ORDER = {criterion: place for place, criterion in enumerate(Criterion)}
_HEAVY = {severity: place for place, severity in enumerate(Severity)}
