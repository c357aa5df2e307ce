"""One word gets one finding."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from zielbot.goals.finding import SMART, Severity, Verdict
from zielbot.goals.language import Language
from zielbot.rules.checker import Checker
from zielbot.rules.context import RuleContext

Contexts = Callable[..., RuleContext]


def _found(text: str, context_of: Contexts, language: Language = Language.DE) -> set[str]:
    return {finding.rule for finding in Checker().check(context_of(text, language)).findings}


@pytest.mark.parametrize(
    ("text", "told", "not_told"),
    [
        pytest.param("Ich will mich bemühen, pünktlicher zu sein.", "S110", "S103", id="an attempt is no activity"),
        pytest.param("Wir werden das beste Hotel der Region.", "S111", "S105", id="a superlative is no vague word"),
        pytest.param("Umsatz steigern", "S109", "S104", id="an indefinite phrase is too general anyway"),
        pytest.param("Die Zahl der Gäste verdoppeln bis Mai 2027", "R106", "R105", id="means for a leap are the way"),
        pytest.param("Wir messen pro Quartal 20 Bauteile.", "T114", "T107", id="a quarter ends by itself"),
    ],
)
def test_a_fault_is_told_once(text: str, told: str, not_told: str, context_of: Contexts) -> None:
    found = _found(text, context_of)

    assert told in found
    assert not_told not in found


@pytest.mark.parametrize(
    "text", ["Wir wollen besser werden.", "Die Zahl der Gäste verdoppeln", "50 Spender ohne Budget"]
)
def test_a_verdict_that_is_open_comes_with_a_question(text: str, context_of: Contexts) -> None:
    checker = Checker()
    questions = {rule.id: rule.question for rule in checker.rules()}

    report = checker.check(context_of(text))

    asked = {found.criterion for found in report.findings if questions[found.rule] is not None}
    assert {criterion for criterion in SMART if report.verdict(criterion) is Verdict.OPEN} <= asked


@pytest.mark.parametrize(
    "text",
    [
        "Ich will mich bemühen, möglichst schnell besser zu werden.",
        "Wir wollen die beste und modernste Küche der Stadt werden.",
        "Man sollte möglichst proaktiv kommunizieren.",
        "Wir optimieren und verbessern Abläufe laufend.",
    ],
)
def test_no_word_has_two_findings_that_say_the_same(text: str, context_of: Contexts) -> None:
    checker = Checker()
    family = {rule.id: rule.family for rule in checker.rules()}

    findings = [found for found in checker.check(context_of(text)).findings if family[found.rule] is not None]

    places = [(family[found.rule], found.span) for found in findings if found.span]
    assert len(places) == len(set(places))


def test_zero_accidents_may_be_a_goal(context_of: Contexts) -> None:
    assert "R104" not in _found("0 Arbeitsunfälle bis Ende 2027 im Werk Süd", context_of)
    assert "R104" in _found("0 Beschwerden bis Ende 2027 in der Kantine", context_of)


def test_an_indefinite_phrase_denies_specific(context_of: Contexts) -> None:
    report = Checker().check(context_of("Höherer Umsatz"))

    assert any(found.rule == "S109" and found.severity is Severity.ERROR for found in report.findings)
