"""The goal beside the talk: sentence, verdicts, slots with their origin, findings, evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import cast

from zielbot.goals.finding import SMART
from zielbot.web.markup import esc, tag
from zielbot.web.texts import PageTexts

_MARKS = {"met": "✓", "not_met": "✗", "open": "○"}

Answer = Mapping[str, object]


def card(
    answer: Answer | None, texts: PageTexts, *, changed: frozenset[str] = frozenset(), accepted: str | None = None
) -> str:
    """The card for a conversation answer; `changed` slots are pointed out; `accepted` is the saved goal's id."""
    if answer is None or not _mapping(_mapping(answer, "draft"), "slots"):
        return tag(
            "section",
            _title(texts),
            tag("p", esc(texts("card_empty")), class_="zb-sentence zb-sentence-empty"),
            class_="zb zb-card zb-panel",
        )
    parts = [
        _title(texts),
        _sentence(answer, texts),
        _actions(answer, texts, accepted),
        _smart(answer, texts),
        _slots(answer, texts, changed),
        _findings(answer, texts),
        _evidence(answer, texts),
    ]
    return tag("section", *parts, class_="zb zb-card zb-panel")


def export_address(agreement_id: str, kind: str) -> str:
    """Where an agreement can be fetched as a file."""
    return f"/api/v1/agreements/{agreement_id}/export?format={kind}"


def _title(texts: PageTexts) -> str:
    return tag("h2", esc(texts("card_title")))


def _sentence(answer: Answer, texts: PageTexts) -> str:
    sentence = answer.get("sentence")
    if not sentence:
        return tag("p", esc(texts("card_empty")), class_="zb-sentence zb-sentence-empty")
    return tag("p", esc(sentence), class_="zb-sentence", id="zb-sentence", aria_live="polite")


def _actions(answer: Answer, texts: PageTexts, accepted: str | None) -> str:
    sentence = answer.get("sentence")
    buttons = []
    if answer.get("status") == "ready":
        buttons.append(
            tag("button", esc(texts("accept")), type="button", class_="zb-btn zb-btn-main", data_do="accept")
        )
    if accepted:
        buttons += [
            tag("a", esc(texts(f"export_{kind}")), class_="zb-btn", href=export_address(accepted, kind), download=True)
            for kind in ("md", "json")
        ]
    if sentence:
        buttons.append(
            tag(
                "button",
                esc(texts("copy")),
                type="button",
                class_="zb-btn",
                data_do="copy",
                data_text=sentence,
                data_done=texts("copied"),
            )
        )
    note = tag("p", esc(texts("accepted")), class_="zb-note", role="status") if accepted else ""
    return note + tag("div", *buttons, class_="zb-actions") if buttons else note


def _smart(answer: Answer, texts: PageTexts) -> str:
    report = _mapping(answer, "report")
    criteria = _mapping(report, "criteria")
    if not criteria:
        return ""
    findings = _list(report, "findings")
    rows = []
    for criterion in SMART:
        verdict = str(_mapping(criteria, criterion.value).get("verdict", "open"))
        rules = sorted({str(f.get("rule")) for f in findings if f.get("criterion") == criterion.value})
        label = esc(texts(criterion.value))
        if rules:
            label += tag("span", esc(" " + ", ".join(rules)), class_="zb-origin")
        mark = esc(f"{_MARKS[verdict]} {texts(f'verdict_{verdict}')}")
        rows.append(
            tag(
                "li",
                tag("span", esc(texts(criterion.value)[0]), class_="zb-letter", aria_hidden="true"),
                tag("span", label),
                tag("span", mark, class_=f"zb-verdict zb-{verdict}"),
            )
        )
    score = report.get("score")
    note = tag("p", esc(texts("score", score=score)), class_="zb-note") if score is not None else ""
    return tag("h3", esc(texts("smart_title"))) + tag("ul", *rows, class_="zb-smart") + note


def _slots(answer: Answer, texts: PageTexts, changed: frozenset[str]) -> str:
    rows = []
    for name, raw in _mapping(_mapping(answer, "draft"), "slots").items():
        slot = cast("Mapping[str, object]", raw)
        label, shown = str(slot.get("label", name)), str(slot.get("text", ""))
        origin = str(_mapping(slot, "origin").get("kind", "stated"))
        form = tag(
            "div",
            f'<input type="text" value="{esc(shown)}" aria-label="{esc(label)}" maxlength="2000">',
            tag("button", esc(texts("save")), type="button", class_="zb-btn", data_do="save"),
            tag("button", esc(texts("cancel")), type="button", class_="zb-btn", data_do="cancel"),
            class_="zb-edit",
            data_slot=name,
            hidden=True,
        )
        rows.append(
            tag(
                "div",
                tag("dt", esc(label)),
                tag(
                    "dd",
                    tag("span", esc(shown), class_="zb-value"),
                    tag("span", esc(texts(f"origin_{origin}")), class_="zb-origin"),
                ),
                tag(
                    "dd",
                    tag(
                        "button",
                        "✎",
                        type="button",
                        class_="zb-icon",
                        data_do="edit",
                        aria_label=texts("edit", slot=label),
                        title=texts("edit", slot=label),
                    ),
                ),
                form,
                class_="zb-slot zb-new" if name in changed else "zb-slot",
            )
        )
    return tag("h3", esc(texts("slots_title"))) + tag("dl", *rows, class_="zb-slots")


def _findings(answer: Answer, texts: PageTexts) -> str:
    rows = [finding_row(finding, texts) for finding in _list(_mapping(answer, "report"), "findings")]
    return tag("h3", esc(texts("findings_title"))) + tag("ul", *rows, class_="zb-findings") if rows else ""


def finding_row(finding: Mapping[str, object], texts: PageTexts) -> str:
    """One finding as a list item: message, rule, suggestion and question."""
    severity = str(finding.get("severity", "hint"))
    parts = [
        tag("span", esc(f"{finding.get('rule')} · {texts(f'severity_{severity}')}"), class_="zb-rule"),
        tag("p", esc(finding.get("message", ""))),
    ]
    if finding.get("suggestion"):
        parts.append(tag("p", esc(texts("suggestion", text=finding["suggestion"])), class_="zb-note"))
    if finding.get("question"):
        parts.append(tag("p", esc(finding["question"]), class_="zb-note"))
    return tag("li", *parts)


def _evidence(answer: Answer, texts: PageTexts) -> str:
    evidence = _mapping(answer, "evidence")
    message = evidence.get("message")
    if not message:
        return ""
    plot = evidence.get("plot")
    drawn = tag("div", str(plot), class_="zb-plot") if isinstance(plot, str) else ""
    return tag("h3", esc(texts("evidence_title"))) + tag("p", esc(message)) + drawn


def _mapping(source: Mapping[str, object] | None, key: str) -> Mapping[str, object]:
    value = (source or {}).get(key)
    return cast("Mapping[str, object]", value) if isinstance(value, Mapping) else {}


def _list(source: Mapping[str, object], key: str) -> Sequence[Mapping[str, object]]:
    value = source.get(key)
    return cast("Sequence[Mapping[str, object]]", value) if isinstance(value, Sequence) else ()
