"""Findings as SARIF 2.1.0, which code hosts and editors show beside the text."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import PurePath
from typing import TYPE_CHECKING
from urllib.parse import quote

from zielbot import __version__
from zielbot.api.responses import FindingReply
from zielbot.cli.surroundings import application, say_json
from zielbot.goals.finding import Severity
from zielbot.rules.document import readable

if TYPE_CHECKING:
    from zielbot.cli.reports import Checked, Remark

_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.HINT: "note"}


def write_sarif(checked: Sequence[Checked], remarks: Sequence[Remark] = ()) -> None:
    """Write one run with all findings, and the remarks on the targets beside each other as notes."""
    results = [_result(one, finding) for one in checked for finding in one.findings]
    results += [_noted(remark) for remark in remarks]
    rules = [*_rules(checked), *({"id": title, "name": title} for title in sorted({one.title for one in remarks}))]
    driver = {"name": "zielbot", "version": __version__, "rules": rules}
    run = {"tool": {"driver": driver}, "columnKind": "unicodeCodePoints", "results": results}
    document = {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }
    say_json(document)


def _rules(checked: Sequence[Checked]) -> list[dict[str, object]]:
    found = {finding.rule: finding for one in checked for finding in one.findings}
    language, address = application().settings.language, application().settings.address
    described: list[dict[str, object]] = []
    for rule_id in sorted(found):
        rule = application().checker.explain(rule_id)
        described.append(
            {
                "id": rule_id,
                "name": rule.slug,
                "shortDescription": {"text": readable(rule.message.render(language, address))},
                "fullDescription": {"text": rule.reason.render(language, address)},
                "defaultConfiguration": {"level": _LEVELS[rule.severity]},
            }
        )
    return described


def _result(one: Checked, finding: FindingReply) -> dict[str, object]:
    line, column = one.place(finding)
    region: dict[str, object] = {"startLine": line, "startColumn": column}
    if (end := one.end(finding)) is not None:
        region |= {"endLine": end[0], "endColumn": end[1]}
    return {
        "ruleId": finding.rule,
        "level": _LEVELS[finding.severity],
        "message": {"text": " ".join(filter(None, [finding.message, finding.question]))},
        "locations": [_location(one, region)],
    }


def _noted(remark: Remark) -> dict[str, object]:
    return {
        "ruleId": remark.title,
        "level": "note",
        "message": {"text": remark.reply.message},
        "locations": [_location(remark.at, {"startLine": remark.at.passage.line})],
    }


def _location(one: Checked, region: dict[str, object]) -> dict[str, object]:
    place = {"artifactLocation": {"uri": quote(PurePath(one.file).as_posix())}, "region": region}
    return {"physicalLocation": place}
