"""The answers of the assistant as plain JSON values; their shape is stable."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal

from zielbot.assistant.checking import CheckAnswer, Worded
from zielbot.goals.deadline import Deadline
from zielbot.goals.finding import SMART, Report
from zielbot.goals.quantity import Quantity
from zielbot.goals.reading import Mention, MetricMention, Reading
from zielbot.goals.span import Span

Json = dict[str, object]


def check_answer_dict(answer: CheckAnswer) -> Json:
    """The answer to a check, as every door gives it (without the caller's id)."""
    reading = answer.reading
    return {
        "language": reading.language.value,
        "today": reading.today.isoformat(),
        "score": answer.report.score,
        "facts": facts_dict(reading),
        **report_dict(answer.report),
        "findings": [finding_dict(worded) for worded in answer.findings],
    }


def report_dict(report: Report) -> Json:
    """The five verdicts."""
    criteria = {name: report.criteria[name] for name in SMART}
    return {
        "criteria": {
            name.value: {"verdict": result.verdict.value, "score": round(result.score, 3)}
            for name, result in criteria.items()
        }
    }


def finding_dict(worded: Worded) -> Json:
    """One finding in words."""
    finding = worded.finding
    return {
        "rule": finding.rule,
        "slug": finding.slug,
        "criterion": finding.criterion.value,
        "severity": finding.severity.value,
        "span": None if finding.span is None else _span(finding.span),
        "message": worded.message,
        "suggestion": finding.suggestion,
        "question": worded.question,
    }


def facts_dict(reading: Reading) -> Mapping[str, list[Json]]:
    """What was understood."""
    return {
        "metrics": [_metric(metric) for metric in reading.metrics],
        "quantities": [_quantity(quantity) for quantity in reading.quantities],
        "deadlines": [_deadline(deadline) for deadline in reading.deadlines],
        "means": [_mention(mention) for mention in reading.means],
        "purposes": [_mention(mention) for mention in reading.purposes],
    }


def number(value: Decimal) -> int | float:
    """The number as JSON has it: whole numbers without a fraction."""
    return int(value) if value == value.to_integral_value() else float(value)


def _metric(metric: MetricMention) -> Json:
    return {"text": metric.text, "span": _span(metric.span), "kpi": metric.kpi}


def _quantity(quantity: Quantity) -> Json:
    return {
        "text": quantity.text,
        "span": _span(quantity.span),
        "kind": quantity.kind.value,
        "value": number(quantity.value),
        "from": None if quantity.baseline is None else number(quantity.baseline),
        "unit": quantity.unit,
        "direction": None if quantity.direction is None else quantity.direction.value,
        "comparator": quantity.comparator.value,
    }


def _deadline(deadline: Deadline) -> Json:
    return {
        "text": deadline.text,
        "span": _span(deadline.span),
        "date": deadline.date.isoformat(),
        "start": None if deadline.start is None else deadline.start.isoformat(),
        "precision": deadline.precision.value,
    }


def _mention(mention: Mention) -> Json:
    return {"text": mention.text, "span": _span(mention.span)}


def _span(span: Span) -> list[int]:
    return [span.start, span.end]
