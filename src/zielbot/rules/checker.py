"""The checker: all rules of the catalogue on one goal or a set."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache

from zielbot.errors import NotFound
from zielbot.goals.finding import Finding, Report
from zielbot.rules import catalog
from zielbot.rules.context import RuleContext
from zielbot.rules.grounds import has_ground_for_attractive, has_ground_for_realistic
from zielbot.rules.overlap import without_overlaps
from zielbot.rules.profile import STANDARD, Profile
from zielbot.rules.rule import Rule, nothing
from zielbot.rules.score import by_weight, report_on


@cache
def all_rules() -> tuple[Rule, ...]:
    """Every rule of the catalogue, by id."""
    modules = (importlib.import_module(f"{catalog.__name__}.{found.name}") for found in _files())
    return tuple(sorted((module.RULE for module in modules), key=lambda rule: rule.id))


def _files() -> Iterator[pkgutil.ModuleInfo]:
    return iter(pkgutil.iter_modules(catalog.__path__))


class Checker:
    """Checks goals by the rules of a profile."""

    def __init__(self, profile: Profile = STANDARD) -> None:
        self.profile = profile
        self._rules = tuple(self._weighted(rule) for rule in all_rules() if profile.applies(rule.id))
        self._by_id = {rule.id: rule for rule in self._rules}
        self._checks = tuple((rule.check, rule.severity) for rule in self._rules if rule.check is not nothing)

    def _weighted(self, rule: Rule) -> Rule:
        severity = self.profile.severities.get(rule.id)
        return rule if severity is None else replace(rule, severity=severity)

    def rules(self) -> tuple[Rule, ...]:
        """The rules that apply, by id, with the severity of the profile."""
        return self._rules

    def check(self, context: RuleContext) -> Report:
        """All findings on one goal, the verdicts and the score."""
        found = [
            finding if finding.severity is severity else replace(finding, severity=severity)
            for check, severity in self._checks
            for finding in check(context)
        ]
        return report_on(
            by_weight(without_overlaps(found, self._by_id)),
            attractive=has_ground_for_attractive(context),
            realistic=has_ground_for_realistic(context),
        )

    def check_set(self, contexts: Sequence[RuleContext]) -> tuple[Finding, ...]:
        """The findings on several goals of one person taken together."""
        return tuple(
            replace(found, severity=rule.severity)
            for rule in self._rules
            if rule.check_set is not None
            for found in rule.check_set(contexts)
        )

    def explain(self, rule_id: str) -> Rule:
        """The rule of that id, also one that the profile switches off; raises NotFound."""
        for rule in (*self._rules, *all_rules()):
            if rule.id == rule_id.upper():
                return rule
        raise NotFound(what="rule", id=rule_id)
