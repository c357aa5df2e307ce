"""Checking a text: read it, apply the rules, word the findings."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from zielbot.errors import InvalidDate
from zielbot.goals.draft import GoalDraft
from zielbot.goals.finding import Finding, Report
from zielbot.goals.kpi import KpiCatalogue
from zielbot.goals.language import Address, Language
from zielbot.goals.precedent import Evidence
from zielbot.goals.reading import Reading
from zielbot.reading.reader import Reader
from zielbot.rules.checker import Checker
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class Worded:
    """A finding in the words of its rule."""

    finding: Finding
    message: str
    question: str | None


@dataclass(frozen=True, slots=True)
class CheckAnswer:
    """What a text says and what it lacks."""

    reading: Reading
    report: Report
    findings: tuple[Worded, ...]


class Checking:
    """The deterministic check: the same text gets the same answer at every door."""

    def __init__(self, reader: Reader, checker: Checker, kpis: KpiCatalogue, *, region: str | None = None) -> None:
        self._reader = reader
        self._checker = checker
        self._kpis = kpis
        self._region = region
        self._rules: dict[str, Rule] = {rule.id: rule for rule in checker.rules()}

    def check(
        self,
        text: str,
        *,
        today: date,
        language: Language | None = None,
        fiscal_year_start: str = "01-01",
        address: Address = Address.DU,
    ) -> CheckAnswer:
        """What the text says, and the findings on it; `fiscal_year_start` is MM-DD."""
        reading = self._reader.read(
            text,
            today=today,
            language=language,
            fiscal_year_start=month_and_day(fiscal_year_start),
            region=self._region,
        )
        return self.judge(reading, address=address)

    def judge(
        self,
        reading: Reading,
        *,
        draft: GoalDraft | None = None,
        evidence: Evidence | None = None,
        address: Address = Address.DU,
    ) -> CheckAnswer:
        """The findings on a reading, with the draft and the evidence beside it."""
        context = RuleContext(reading, draft, self._kpis, evidence, self._checker.profile)
        report = self._checker.check(context)
        return CheckAnswer(reading, report, self.worded(report.findings, reading.language, address))

    def check_set(self, readings: Sequence[Reading], address: Address = Address.DU) -> tuple[Worded, ...]:
        """The findings on the goals of one person taken together."""
        if not readings:
            return ()
        contexts = [RuleContext(reading, None, self._kpis, None, self._checker.profile) for reading in readings]
        return self.worded(self._checker.check_set(contexts), readings[0].language, address)

    def worded(
        self, findings: tuple[Finding, ...], language: Language, address: Address = Address.DU
    ) -> tuple[Worded, ...]:
        """The findings in the words of their rules."""
        return tuple(self._word(finding, language, address) for finding in findings)

    def _word(self, finding: Finding, language: Language, address: Address) -> Worded:
        rule = self._rules[finding.rule]
        question = rule.question.render(language, address, **finding.values) if rule.question else None
        return Worded(finding, rule.message.render(language, address, **finding.values), question)


def month_and_day(text: str) -> tuple[int, int]:
    """Month and day behind "MM-DD"; raises InvalidDate."""
    try:
        first = date.fromisoformat(f"2027-{text}")
    except ValueError as exc:
        raise InvalidDate(value=text) from exc
    return first.month, first.day
