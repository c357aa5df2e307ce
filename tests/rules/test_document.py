from __future__ import annotations

from pathlib import Path

from zielbot.rules.checker import all_rules
from zielbot.rules.document import rules_page

PAGE = Path(__file__).parents[2] / "docs" / "rules.md"


def test_the_page_of_rules_is_true() -> None:
    assert PAGE.read_text("utf-8") == rules_page(all_rules()), "run: python -m zielbot.rules.document > docs/rules.md"


def test_the_page_names_every_rule() -> None:
    page = rules_page(all_rules())

    assert all(f"### {rule.id} {rule.slug}" in page for rule in all_rules())
