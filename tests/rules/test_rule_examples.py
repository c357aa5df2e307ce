"""Every rule is shown by examples: those that violate it and near misses that do not."""

from __future__ import annotations

import pkgutil
import re
from collections.abc import Callable, Iterator

import pytest

from zielbot.goals.finding import Finding, Severity
from zielbot.goals.language import Address, Language
from zielbot.rules import catalog
from zielbot.rules.checker import all_rules
from zielbot.rules.context import RuleContext
from zielbot.rules.rule import Example, Rule

FAMILIES = "SMARTXL"


def _shown(*, violating: bool) -> list[object]:
    return list(_each(violating=violating))


def _each(*, violating: bool) -> Iterator[object]:
    for rule in all_rules():
        examples = rule.violating if violating else rule.clean
        for place, example in enumerate(examples):
            yield pytest.param(rule, example, id=f"{rule.id}-{example.language.value}-{place}")


def _findings(rule: Rule, example: Example, context_of: Callable[..., RuleContext]) -> list[Finding]:
    contexts = [context_of(shown, profile=example.profile) for shown in (example, *example.others)]
    if rule.check_set is not None:
        return list(rule.check_set(contexts))
    return list(rule.check(contexts[0]))


@pytest.mark.parametrize(("rule", "example"), _shown(violating=True))
def test_a_violating_example_is_found_where_it_says(
    rule: Rule, example: Example, context_of: Callable[..., RuleContext]
) -> None:
    found = _findings(rule, example, context_of)

    assert found, f"{rule.id} does not see: {example.text}"
    if example.at is None:
        assert all(finding.span is None for finding in found)
    else:
        spans = [finding.span.of(example.text) for finding in found if finding.span]
        assert any(example.at in span for span in spans), spans


@pytest.mark.parametrize(("rule", "example"), _shown(violating=False))
def test_a_clean_example_is_left_alone(rule: Rule, example: Example, context_of: Callable[..., RuleContext]) -> None:
    assert _findings(rule, example, context_of) == []


@pytest.mark.parametrize(("rule", "example"), _shown(violating=True))
def test_the_texts_of_a_finding_can_be_rendered(
    rule: Rule, example: Example, context_of: Callable[..., RuleContext]
) -> None:
    finding = _findings(rule, example, context_of)[0]

    for text in (rule.message, rule.question, rule.reason):
        for address in Address:
            shown = text.render(example.language, address, **finding.values) if text else "-"
            assert "{" not in shown


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_a_rule_is_complete(rule: Rule) -> None:
    for examples in (rule.violating, rule.clean):
        for language in Language:
            assert sum(example.language is language for example in examples) >= 2

    assert rule.id[0] in FAMILIES
    assert rule.id[1:].isdigit()
    assert rule.slug == rule.slug.lower()
    assert all("!" not in text.de + text.en for text in (rule.message, rule.reason))


def test_ids_and_slugs_are_used_once() -> None:
    rules = all_rules()

    assert len({rule.id for rule in rules}) == len(rules)
    assert len({rule.slug for rule in rules}) == len(rules)
    assert len(rules) >= 60


INFORMAL = re.compile(r"\b(?:du|dir|dich|dein\w*|ihr|euch|euer|eure\w*)\b", re.IGNORECASE)


@pytest.mark.parametrize("rule", all_rules(), ids=lambda rule: rule.id)
def test_a_text_that_says_du_has_a_formal_version_that_does_not(rule: Rule) -> None:
    for text in (rule.message, rule.question, rule.reason):
        if text is not None and INFORMAL.search(text.de):
            assert text.sie is not None
            assert not re.search(r"\b(?:du|dir|dich|dein\w*|euch)\b", text.sie)


@pytest.mark.parametrize("rule", [rule for rule in all_rules() if rule.id.startswith("L")], ids=lambda rule: rule.id)
def test_a_rule_on_law_is_a_hint_with_a_source_and_no_legal_advice(rule: Rule) -> None:
    assert rule.severity is Severity.HINT
    assert rule.source
    assert "keine Rechtsberatung" in rule.reason.de
    assert "not legal advice" in rule.reason.en


def test_each_rule_has_a_file_named_for_it() -> None:
    files = {found.name for found in pkgutil.iter_modules(catalog.__path__)}

    assert files == {f"{rule.id.lower()}_{rule.slug.replace('-', '_')}" for rule in all_rules()}
