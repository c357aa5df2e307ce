"""What comparable past agreements reached, beside one's own target: picture, sample and sentence."""

from __future__ import annotations

from zielbot.assistant.comparing import query_of
from zielbot.assistant.conversation import Status
from zielbot.assistant.events import ConversationAnswer
from zielbot.bootstrap import Application
from zielbot.evidence.sentences import amount, explain
from zielbot.goals.draft import SlotName
from zielbot.goals.precedent import Evidence, TargetQuery
from zielbot.web.markup import button, esc, lines, tag
from zielbot.web.texts import PageTexts

_LEVELS = ("p20", "p50", "p80")
_MARGIN = 0.08


def comparison(answer: ConversationAnswer, application: Application, texts: PageTexts) -> str:
    """The part of the card on past agreements; empty while there is nothing to compare."""
    query, evidence = query_of(answer.draft, application.clock.today()), answer.evidence
    if evidence is None or query is None:
        return ""
    title = tag("h3", esc(texts("evidence_title")))
    badge = tag("span", esc(texts("example_badge")), class_="zb-badge zb-example") if evidence.example else ""
    said = explain(evidence, query, texts.language, texts.address)
    parts = [tag("div", title, badge, class_="zb-titled")]
    if evidence.corridor is not None:
        parts += [strip(evidence, query, texts), _sample(evidence, texts), _levels(answer, evidence, query, texts)]
    parts.append(tag("p", esc(said), class_="zb-note"))
    return "".join(parts)


def strip(evidence: Evidence, query: TargetQuery, texts: PageTexts) -> str:
    """The corridor as a line with today's value and the target on it; the numbers stand beside it as text."""
    corridor = evidence.corridor
    assert corridor is not None
    points = {name: float(getattr(corridor, name)) for name in _LEVELS}
    points["now"] = float(query.baseline)
    if query.target is not None:
        points["target"] = float(query.target)
    low, high = min(points.values()), max(points.values())
    margin = (high - low) * _MARGIN or 1.0
    at = {name: round(4 + 92 * (value - low + margin) / (high - low + 2 * margin), 1) for name, value in points.items()}
    left, right = sorted((at["p20"], at["p80"]))
    drawn = [
        '<line x1="2" x2="98" y1="16" y2="16" class="zb-axis"/>',
        f'<rect x="{left}" y="9" width="{max(0.6, round(right - left, 1))}" height="14" class="zb-band"/>',
        f'<line x1="{at["p50"]}" x2="{at["p50"]}" y1="7" y2="25" class="zb-middle"/>',
        f'<line x1="{at["now"]}" x2="{at["now"]}" y1="6" y2="26" class="zb-now"/>',
    ]
    if "target" in at:
        drawn.append(f'<line x1="{at["target"]}" x2="{at["target"]}" y1="2" y2="30" class="zb-target"/>')
    picture = f'<svg viewBox="0 0 100 32" preserveAspectRatio="none" aria-hidden="true">{"".join(drawn)}</svg>'
    return tag("div", picture, _legend(query, texts), class_="zb-plot")


def _legend(query: TargetQuery, texts: PageTexts) -> str:
    entries = [
        ("now", texts("plot_now", value=amount(query.baseline, query.unit, texts.language))),
        ("band", texts("plot_band")),
        ("middle", texts("plot_middle")),
    ]
    if query.target is not None:
        entries.append(("target", texts("plot_target", value=amount(query.target, query.unit, texts.language))))
    keys = {name: tag("i", class_=f"zb-key zb-key-{name}", aria_hidden="true") for name, _ in entries}
    return lines((keys[name] + esc(said) for name, said in entries), class_="zb-legend")


def _sample(evidence: Evidence, texts: PageTexts) -> str:
    years = evidence.years
    span = "" if years is None else str(years[0]) if years[0] == years[1] else f"{years[0]}–{years[1]}"
    said = texts("sample", n=evidence.n, people=evidence.people)
    return tag("p", esc(f"{said} · {span}" if span else said), class_="zb-sample")


def _levels(answer: ConversationAnswer, evidence: Evidence, query: TargetQuery, texts: PageTexts) -> str:
    """The three levels as numbers; each can be taken as the target while the target is asked for."""
    asked = answer.question is not None and answer.question.slot is SlotName.TARGET
    cells = []
    for name in _LEVELS:
        value = amount(getattr(evidence.corridor, name), query.unit, texts.language)
        shown = tag("strong", esc(value))
        if asked and answer.status is not Status.AGREED:
            shown = button(value, "say", value, kind="zb-chip", aria_label=texts("take_level", value=value))
        cells.append(tag("div", tag("dt", esc(texts(f"level_{name}"))), tag("dd", shown)))
    return tag("dl", *cells, class_="zb-levels")
