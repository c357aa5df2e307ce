"""The goal beside the talk: sentence, verdicts with what is missing, slots with their origin, comparison."""

from __future__ import annotations

import unicodedata
from urllib.parse import quote, urlencode

from zielbot.assistant.checking import Worded
from zielbot.assistant.conversation import Status
from zielbot.assistant.events import ConversationAnswer
from zielbot.bootstrap import Application
from zielbot.goals.finding import SMART, Criterion, Verdict
from zielbot.web.comparison import comparison
from zielbot.web.markup import Marked, button, esc, lines, marked, tag
from zielbot.web.shown import Shown
from zielbot.web.slots import slot_rows
from zielbot.web.texts import PageTexts

MARKS = {Verdict.MET: "✓", Verdict.NOT_MET: "✗", Verdict.OPEN: "○"}
_BESIDE = (Criterion.ACROSS, Criterion.LAW)


def empty_card(texts: PageTexts) -> str:
    """The card before anything was said: what will stand there."""
    steps = lines((esc(texts(f"card_step_{name.value}")) for name in SMART), class_="zb-steps")
    body = tag("p", esc(texts("card_empty")), class_="zb-sentence zb-sentence-empty")
    return _card(texts, body, steps)


def card(answer: ConversationAnswer, application: Application, texts: PageTexts, shown: Shown) -> str:
    """The card for where a conversation stands."""
    if not answer.draft.filled():
        return empty_card(texts)
    return _card(
        texts,
        _sentence(answer, texts),
        _actions(answer, texts, shown.accepted),
        _smart(answer, texts),
        _beside(answer, texts),
        slot_rows(answer, application.kpis, texts, shown),
        comparison(answer, application, texts),
    )


def export_address(agreement_id: str, kind: str) -> str:
    """Where an agreement can be fetched as a file."""
    return f"/page/agreements/{agreement_id}?format={kind}"


def mail(sentence: str, texts: PageTexts) -> str:
    """The way to pass a goal on with one's own mail program."""
    said = urlencode({"subject": texts("mail_subject"), "body": sentence}, quote_via=quote)
    return tag("a", esc(texts("mail")), class_="zb-btn", href=f"mailto:?{said}")


def finding_name(worded: Worded) -> str:
    """The name by which the words of a finding are pointed at."""
    return f"f-{worded.finding.rule}"


def checked_text_of(answer: ConversationAnswer) -> str:
    """The text the findings of an answer point into: the sentence, otherwise the intention."""
    outcome = answer.draft.outcome
    return unicodedata.normalize("NFC", answer.sentence or (outcome.value if outcome else ""))


def finding_marks(answer: ConversationAnswer, text: str) -> list[Marked]:
    """Where in the checked text each finding shows."""
    spans = [(worded.finding.span, finding_name(worded)) for worded in answer.findings]
    return [(span.start, span.end, name) for span, name in spans if span is not None and span.end <= len(text)]


def _card(texts: PageTexts, *parts: str) -> str:
    head = tag("h2", esc(texts("card_title")), id="zb-card-title")
    return tag("section", head, *parts, class_="zb zb-card zb-panel", aria_labelledby="zb-card-title")


def _sentence(answer: ConversationAnswer, texts: PageTexts) -> str:
    text = checked_text_of(answer)
    if not text:
        return tag("p", esc(texts("card_empty")), class_="zb-sentence zb-sentence-empty")
    shown = marked(text, finding_marks(answer, text))
    if answer.sentence:
        return tag("p", shown, class_="zb-sentence", id="zb-sentence")
    note = tag("p", esc(texts("card_so_far")), class_="zb-note")
    return note + tag("p", shown, class_="zb-sentence zb-sentence-open")


def _actions(answer: ConversationAnswer, texts: PageTexts, accepted: str | None) -> str:
    buttons = []
    if answer.status is Status.READY:
        buttons.append(button(texts("accept"), "accept", kind="zb-btn zb-btn-main", data_key="accept"))
    if accepted:
        buttons += [
            tag("a", esc(texts(f"export_{kind}")), class_="zb-btn", href=export_address(accepted, kind), download=True)
            for kind in ("md", "json")
        ]
        buttons.append(mail(answer.sentence or "", texts))
    if answer.sentence:
        buttons.append(button(texts("copy"), "copy", data_text=answer.sentence, data_done=texts("copied")))
    note = tag("p", esc(texts("accepted")), class_="zb-note zb-done", role="status") if accepted else ""
    return note + tag("div", *buttons, class_="zb-actions") if buttons else note


def _smart(answer: ConversationAnswer, texts: PageTexts) -> str:
    rows = (_criterion(criterion, answer, texts) for criterion in SMART)
    note = tag("p", esc(texts("score", score=answer.report.score)), class_="zb-note zb-score")
    title = tag("h3", esc(texts("smart_title")))
    return tag("div", title, note, class_="zb-titled") + lines(rows, class_="zb-smart")


def _criterion(criterion: Criterion, answer: ConversationAnswer, texts: PageTexts) -> str:
    verdict = answer.report.verdict(criterion)
    name = texts(criterion.value)
    head = tag(
        "div",
        tag("span", esc(name[0]), class_="zb-letter", aria_hidden="true"),
        tag("span", esc(name), class_="zb-criterion"),
        tag("span", esc(f"{MARKS[verdict]} {texts(f'verdict_{verdict.value}')}"), class_=f"zb-verdict zb-{verdict}"),
        class_="zb-smart-row",
    )
    return head + _findings(answer, texts, criterion)


def _beside(answer: ConversationAnswer, texts: PageTexts) -> str:
    rows = "".join(_findings(answer, texts, criterion) for criterion in _BESIDE)
    return tag("h3", esc(texts("beside_title"))) + rows if rows else ""


def _findings(answer: ConversationAnswer, texts: PageTexts, criterion: Criterion) -> str:
    settled = answer.status is Status.AGREED
    rows = [
        finding_row(worded, texts, answerable=not settled)
        for worded in answer.findings
        if worded.finding.criterion is criterion
    ]
    return lines(rows, class_="zb-findings") if rows else ""


def finding_row(worded: Worded, texts: PageTexts, *, answerable: bool) -> str:
    """One finding: its message, rule, suggestion, and its question to click where it can be answered here."""
    finding = worded.finding
    name, kind = finding_name(worded), f"zb-finding zb-is-{finding.severity.value}"
    rule = f"{finding.rule} · {texts(f'severity_{finding.severity.value}')}"
    parts = [tag("span", esc(worded.message)), tag("span", esc(rule), class_="zb-rule")]
    if finding.suggestion:
        parts.append(tag("span", esc(texts("suggestion", text=finding.suggestion)), class_="zb-note"))
    if not worded.question:
        return tag("div", *parts, class_=kind, data_marks=name)
    if not answerable:
        return tag("div", *parts, tag("span", esc(worded.question), class_="zb-note"), class_=kind)
    parts.append(tag("span", esc(worded.question), class_="zb-question"))
    return tag(
        "button",
        *parts,
        type="button",
        class_=kind,
        data_do="ask",
        data_arg=finding.rule,
        data_key=name,
        data_marks=name,
        title=texts("answer_this"),
    )
