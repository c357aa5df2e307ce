"""The catalogue as a page of Markdown, the text of docs/rules.md: `python -m zielbot.rules.document`."""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable, Sequence
from itertools import groupby

from zielbot.goals.language import Language
from zielbot.rules.checker import all_rules
from zielbot.rules.rule import Example, Rule
from zielbot.rules.score import COSTS, OPEN_SHARE, OUT_OF_REACH, WARNING_ACROSS, WEIGHTS

_FAMILIES = {
    "S": "S – spezifisch / specific",
    "M": "M – messbar / measurable",
    "A": "A – attraktiv / attractive",
    "R": "R – realistisch / realistic",
    "T": "T – terminiert / time-bound",
    "X": "X – mehrere Ziele / sets of goals",
    "L": "L – Recht und Fairness / law and fairness (hints, no legal advice)",
}
_PLACEHOLDER = re.compile(r"\{\w+\}")
_LETTERS = {letter: place for place, letter in enumerate(_FAMILIES)}


def readable(words: str) -> str:
    """The words of a rule with an ellipsis where a finding puts in those of the person."""
    return _PLACEHOLDER.sub("…", words).replace("….", "…")


def rules_page(rules: Sequence[Rule]) -> str:
    """The whole page: how verdicts and score come about, a table, and every rule by family."""
    ordered = sorted(rules, key=lambda rule: (_LETTERS[rule.id[0]], rule.id))
    parts = [_HEAD.format(count=len(rules)), _scoring()]
    for letter, family in groupby(ordered, key=lambda rule: rule.id[0]):
        members = list(family)
        parts.append(f"## {_FAMILIES[letter]}\n\n{_table(members)}")
        parts.extend(_entry(rule) for rule in members)
    return "\n\n".join(parts) + "\n"


def _scoring() -> str:
    points = ", ".join(f"{criterion.value} {weight}" for criterion, weight in WEIGHTS.items())
    costs = ", ".join(f"{severity.value} {cost:g}" for severity, cost in COSTS.items())
    return (
        "## Verdicts and score\n\n"
        "S, M and T are decided from text and slots: not met where a finding of severity error exists, otherwise met. "
        "A and R are never met from wording alone. A needs an accepted purpose of the person's own and influence (own "
        "means or agreed support); a purpose that only stands in the text leaves it open. R needs evidence, or own "
        "means together with agreed support, milestones or contributors.\n\n"
        f"Points: {points}. A criterion keeps its share of 1 ({OPEN_SHARE:g} when open), less what its findings cost: "
        f"{costs}, never below 0. A warning across criteria or on law costs {WARNING_ACROSS} points. A goal "
        f"out of reach (R not met) keeps {OUT_OF_REACH:g} of the sum. It is rounded."
    )


def _table(rules: Iterable[Rule]) -> str:
    rows = "\n".join(
        f"| {rule.id} | {rule.slug} | {rule.severity.value} | {readable(rule.message.de)} |" for rule in rules
    )
    return f"| id | slug | severity | Meldung |\n|---|---|---|---|\n{rows}"


def _entry(rule: Rule) -> str:
    lines = [
        f"### {rule.id} {rule.slug}",
        "",
        f"- de: {readable(rule.message.de)}",
        f"- en: {readable(rule.message.en)}",
    ]
    if rule.question is not None:
        lines += [f"- Frage: {readable(rule.question.de)}", f"- question: {readable(rule.question.en)}"]
    lines += [f"- warum: {rule.reason.de}", f"- why: {rule.reason.en}"]
    if rule.source:
        lines.append(f"- Quelle / source: {rule.source}")
    lines += ["", _examples("Verstößt / violates", rule.violating), "", _examples("Sauber / clean", rule.clean)]
    return "\n".join(lines)


def _examples(title: str, examples: Iterable[Example]) -> str:
    chosen = [next(shown for shown in examples if shown.language is language) for language in Language]
    return "\n".join([f"{title}:", "", *(f"> {_shown(example)}" for example in chosen)])


def _shown(example: Example) -> str:
    goals = " · ".join(shown.text.replace("\n", " / ") for shown in (example, *example.others))
    return f"{example.language.value}: {goals}  "


_HEAD = """# The rules

Written by `python -m zielbot.rules.document` from the {count} rules in `src/zielbot/rules/catalog`; a test keeps the
page true. Ids never change their meaning. A finding names a gap and asks one question; the findings, not the score, are
the product."""


if __name__ == "__main__":
    sys.stdout.write(rules_page(all_rules()))
