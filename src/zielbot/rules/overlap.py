"""One word gets one finding: of findings of a family that lie on the same words the heaviest is told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from zielbot.goals.finding import Finding, Severity
from zielbot.rules.rule import Rule

_HEAVY = {severity: place for place, severity in enumerate(Severity)}


def without_overlaps(findings: Sequence[Finding], rules: Mapping[str, Rule]) -> list[Finding]:
    """The findings without those within the words of another one of their family that weighs as much or more."""
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda found: _rank(found, rules[found.rule])):
        if not any(_covers(other, finding, rules) for other in kept):
            kept.append(finding)
    return kept


def _rank(finding: Finding, rule: Rule) -> tuple[int, bool, int]:
    length = finding.span.end - finding.span.start if finding.span else 0
    return _HEAVY[finding.severity], rule.gives_way, -length


def _covers(other: Finding, finding: Finding, rules: Mapping[str, Rule]) -> bool:
    family = rules[finding.rule].family
    if family is None or family is not rules[other.rule].family or other.rule == finding.rule:
        return False
    return other.span is not None and finding.span is not None and other.span.contains(finding.span)
